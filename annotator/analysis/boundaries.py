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

    def rows(self) -> list[tuple[int, int, int, int, int]]:
        """Return the rows one by one."""
        rows: list[tuple[int, int, int, int, int]] = self.table.tolist()
        return rows


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


def offsets_of(rows: Iterable[tuple[int, int]]) -> Offsets:
    """Count rows of (start, end) offsets."""
    found = Offsets()
    for start, end in rows:
        found.starts[start] += 1
        found.ends[end] += 1
    return found
