"""The spans of one document as columns, those of all people who are compared together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from annotator.model.span import Fragment

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Wholes: TypeAlias = npt.NDArray[np.int64]
    Reals: TypeAlias = npt.NDArray[np.float64]
    Truths: TypeAlias = npt.NDArray[np.bool_]

Row = tuple[int, int, int, int, tuple[Fragment, ...] | None]
"""Person and label as numbers of the corpus, first code point, the one behind the last, and
the fragments if there are several."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What was read of a document, in little room."""

    table: npt.NDArray[np.int32]
    """Rows × (person, label, first, behind)."""
    fragments: Mapping[int, tuple[Fragment, ...]]
    """The fragments of discontinuous spans, by row."""


def packed(rows: Sequence[Row]) -> Rows:
    """Return rows in little room, in the same order."""
    import numpy as np

    table = np.array([row[:4] for row in rows], np.int32).reshape(-1, 4)
    several = {number: row[4] for number, row in enumerate(rows) if row[4] is not None}
    return Rows(table, several)


def without_edge_space(rows: Rows, text: str) -> Rows:
    """Return the rows with white space cut off the outer edges, never a whole span."""
    table, fragments = rows.table.copy(), dict(rows.fragments)
    for row, (first, behind) in enumerate(table[:, 2:].tolist()):
        inner = fragments.get(row, ((first, behind),))
        head, tail = inner[0], inner[-1]
        start = head[0] + _space(text[head[0] : head[1]])
        end = tail[1] - _space(text[tail[1] - 1 : tail[0] - 1 if tail[0] else None : -1])
        if (start, end) != (first, behind):
            table[row, 2:] = start, end
            if row in fragments:
                fragments[row] = ((start, head[1]), *inner[1:-1], (tail[0], end))
    return Rows(table, fragments)


def _space(text: str) -> int:
    """Return how many characters of white space begin a text; 0 if it has nothing else."""
    rest = len(text.lstrip())
    return len(text) - rest if rest else 0


@dataclass(frozen=True, slots=True)
class Marks:
    """The distinct spans of a document, sorted by place, fragments, label and person.

    A person who marked the same fragments with the same label twice has one span here. The
    number of a span is its place in that order, so it decides every tie.
    """

    people: int
    labels: int
    length: int
    """Length of the text, in code points."""
    person: Wholes
    label: Wholes
    first: Wholes
    behind: Wholes
    place: Wholes
    """A number for the fragments: spans with the same fragments have the same."""
    size: Wholes
    """Characters in the fragments."""
    fragment_of: Wholes
    """For each fragment, sorted by start, the span it belongs to."""
    fragment_first: Wholes
    fragment_behind: Wholes
    span_of_row: Wholes
    """For each row that was given, the span that stands for it; -1 if it was not chosen."""

    @property
    def count(self) -> int:
        """How many distinct spans there are."""
        return len(self.person)

    @property
    def is_continuous(self) -> bool:
        """Whether every span has one fragment."""
        return len(self.fragment_of) == len(self.person)


def marks_of(rows: Rows, people: Sequence[int], labels: Sequence[int], length: int) -> Marks:
    """Return the spans of some people and labels as columns; `length` is that of the text.

    People and labels are numbered from 0 in the order in which they are given.
    """
    import numpy as np

    every_person, every_label = (
        _places(rows.table[:, 0], people),
        _places(rows.table[:, 1], labels),
    )
    taken = np.flatnonzero((every_person >= 0) & (every_label >= 0))
    person, label = every_person[taken], every_label[taken]
    first, behind = rows.table[taken, 2:].astype(np.int64).T
    shape, shapes = _shapes(rows, taken)
    _, extent = np.unique(first * (length + 1) + behind, return_inverse=True)
    key = extent * (len(shapes) + 1) + shape
    _, place = np.unique(key, return_inverse=True)
    key = (place * len(labels) + label) * len(people) + person
    _, chosen, inverse = np.unique(key, return_index=True, return_inverse=True)
    span_of_row = np.full(len(rows.table), -1)
    span_of_row[taken] = inverse
    first, behind = first[chosen], behind[chosen]
    pieces = _fragments(first, behind, shape[chosen], shapes)
    size = np.bincount(pieces[0], pieces[2] - pieces[1], len(chosen)).astype(np.int64)
    return Marks(
        *(len(people), len(labels), length, person[chosen], label[chosen]),
        *(first, behind, place[chosen], size, *pieces, span_of_row),
    )


def _places(column: npt.NDArray[np.int32], chosen: Sequence[int]) -> Wholes:
    """Return the place of each value among the chosen, -1 for those that are not."""
    import numpy as np

    place = np.full(max(column.max(initial=0), *chosen, 0) + 1, -1)
    place[list(chosen)] = np.arange(len(chosen))
    found: Wholes = place[column]
    return found


def _shapes(rows: Rows, taken: Wholes) -> tuple[Wholes, list[tuple[Fragment, ...]]]:
    """Return a number for each row, 0 for one fragment, and the fragments of the others."""
    import numpy as np

    shape = np.zeros(len(rows.table), np.int64)
    shapes = sorted(set(rows.fragments.values()))
    numbers = {fragments: number for number, fragments in enumerate(shapes, 1)}
    for row, fragments in rows.fragments.items():
        shape[row] = numbers[fragments]
    return shape[taken], shapes


def _fragments(
    first: Wholes, behind: Wholes, shape: Wholes, shapes: list[tuple[Fragment, ...]]
) -> tuple[Wholes, Wholes, Wholes]:
    """Return span, first and behind of all fragments, by start."""
    import numpy as np

    if not shape.any():
        return np.arange(len(first)), first, behind
    cut = np.array(
        [
            (span, *piece)
            for span in np.flatnonzero(shape).tolist()
            for piece in shapes[shape[span] - 1]
        ]
    )
    whole = np.flatnonzero(shape == 0)
    span = np.concatenate([whole, cut[:, 0]])
    starts = np.concatenate([first[whole], cut[:, 1]])
    ends = np.concatenate([behind[whole], cut[:, 2]])
    order = np.lexsort((span, ends, starts))
    return span[order], starts[order], ends[order]
