"""By how many characters the boundaries of matched spans are apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from annotator.analysis.document_sums import Measured
    from annotator.analysis.marks import Wholes

_MANY = 1 << 15
"""More people than anybody compares."""
_MIDDLE = 1 << 32
_BEHIND = (1 << 33) - 1


@dataclass(slots=True)
class Offsets:
    """How often boundaries of spans that match are so many code points apart."""

    starts: Counter[int] = field(default_factory=Counter)
    """The start in the layer of the second person less that of the first; 0 is the same."""
    ends: Counter[int] = field(default_factory=Counter)
    """The same for the ends."""

    @property
    def matches(self) -> int:
        """Pairs of spans that they were counted over."""
        return self.starts.total()

    def sizes(self) -> Offsets:
        """Return how far boundaries are apart, whoever begins or ends first."""
        return Offsets(_sizes(self.starts), _sizes(self.ends))


def _sizes(counts: Counter[int]) -> Counter[int]:
    sizes: Counter[int] = Counter()
    for offset, count in counts.items():
        sizes[abs(offset)] += count
    return sizes


@dataclass(frozen=True, slots=True)
class OffsetRows:
    """How far boundaries are apart in one document, pair of spans by pair of spans."""

    table: npt.NDArray[np.int32]
    """Rows × (first person, who has the lower number, second person, label of the first
    span, how much later the second one starts, and ends)."""


def offset_rows(measured: Measured, people: Sequence[int]) -> OffsetRows:
    """Compare the boundaries of all matched spans; `people` gives the people's numbers."""
    import numpy as np

    marks, partner = measured.marks, measured.alignment.partner
    span, other = np.nonzero(partner >= 0)
    once = marks.person[span] < other
    span, other = span[once], other[once]
    matched, number = partner[span, other], np.asarray(people)
    columns = [
        number[marks.person[span]],
        number[other],
        marks.label[span],
        marks.first[matched] - marks.first[span],
        marks.behind[matched] - marks.behind[span],
    ]
    return OffsetRows(np.stack(columns, axis=1).astype(np.int32))


def offsets_by_pair(parts: Sequence[OffsetRows]) -> dict[tuple[int, int], Offsets]:
    """Count offsets for each pair of people, by their numbers."""
    import numpy as np

    table = _joined(parts)
    pairs = table[:, 0].astype(np.int64) * _MANY + table[:, 1]
    found = _counted(pairs, table)
    return {divmod(pair, _MANY): offsets for pair, offsets in found.items()}


def offsets_by_label(parts: Sequence[OffsetRows]) -> dict[int, Offsets]:
    """Count offsets for each label that the first of two people gave, by its number."""
    import numpy as np

    table = _joined(parts)
    return _counted(table[:, 2].astype(np.int64), table)


def summed(parts: Iterable[Offsets]) -> Offsets:
    """Return what was counted in any of several."""
    found = Offsets()
    for each in parts:
        found.starts.update(each.starts)
        found.ends.update(each.ends)
    return found


def _joined(parts: Sequence[OffsetRows]) -> npt.NDArray[np.int32]:
    import numpy as np

    return np.concatenate([part.table for part in parts] or [np.zeros((0, 5), np.int32)])


def _counted(group: Wholes, table: npt.NDArray[np.int32]) -> dict[int, Offsets]:
    """Count starts and ends of each group, which is a number below 2³⁰."""
    import numpy as np

    found: dict[int, Offsets] = {}
    for column, side in ((3, "starts"), (4, "ends")):
        key, count = np.unique((group << 33) + table[:, column] + _MIDDLE, return_counts=True)
        rows = zip((key >> 33).tolist(), (key & _BEHIND).tolist(), count.tolist(), strict=True)
        for number, offset, many in rows:
            getattr(found.setdefault(number, Offsets()), side)[offset - _MIDDLE] = many
    return found
