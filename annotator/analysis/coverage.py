"""How much of a text people marked, together and apart: the sums behind alpha and kappa.

A text is a row of units, characters or tokens. A person's spans of one label are united before
anything is counted. Work depends on the number of spans, never on the length of the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from annotator.analysis.marks import Marks, Reals, Wholes


@dataclass(frozen=True, slots=True)
class Ranges:
    """Half-open ranges of units that people marked; those of one person and label are apart."""

    people: int
    labels: int
    length: int
    """Units in the text."""
    person: Wholes
    label: Wholes
    first: Wholes
    behind: Wholes


def in_characters(marks: Marks) -> Ranges:
    """Return what people marked in code points."""
    return _united(marks, marks.fragment_first, marks.fragment_behind, marks.length)


def in_tokens(
    marks: Marks, starts: npt.NDArray[np.int32], ends: npt.NDArray[np.int32]
) -> Ranges:
    """Return what people marked in tokens: each that has a character in a span counts.

    The tokens are given by their sorted first code points and those behind their last.
    """
    import numpy as np

    first = np.searchsorted(ends, marks.fragment_first, "right")
    behind = np.searchsorted(starts, marks.fragment_behind, "left")
    return _united(marks, first, np.maximum(first, behind), len(starts))


def _united(marks: Marks, first: Wholes, behind: Wholes, length: int) -> Ranges:
    import numpy as np

    person, label = marks.person[marks.fragment_of], marks.label[marks.fragment_of]
    layer = label * marks.people + person
    lift = layer * (length + 1)
    order = np.argsort(first + lift, kind="stable")
    start, end, layer = (first + lift)[order], (behind + lift)[order], layer[order]
    filled = end > start
    start, end, layer = start[filled], end[filled], layer[filled]
    reach = np.maximum.accumulate(end)
    fresh = np.ones(len(start), np.bool_)
    fresh[1:] = start[1:] > reach[:-1]
    heads = np.flatnonzero(fresh)
    tails = np.append(heads[1:], len(start)) - 1
    layer = layer[heads]
    lift = layer * (length + 1)
    return Ranges(
        *(marks.people, marks.labels, length, layer % marks.people, layer // marks.people),
        *(start[heads] - lift, reach[tails[: len(heads)]] - lift),
    )


@dataclass(frozen=True, slots=True)
class Coverage:
    """Units of a document by label: how many both of two people marked, and how many k did."""

    both: Reals
    """Labels × people × people: units that both marked; on the diagonal those of one person."""
    by_people: Reals
    """Labels × (people + 1): units that exactly so many people marked."""


def coverage(ranges: Ranges) -> Coverage:
    """Sweep over the ends of the ranges, label by label."""
    import numpy as np

    labels, people = ranges.labels, ranges.people
    label, width, covering = _segments(ranges)
    both = np.zeros((labels, people, people))
    edges = np.searchsorted(label, np.arange(labels + 1))
    for number in range(labels):
        part = slice(edges[number], edges[number + 1])
        if part.start < part.stop:
            both[number] = (covering[part].T * width[part]) @ covering[part]
    level = label * (people + 1) + covering.sum(axis=1).astype(np.int64)
    by_people = np.asarray(np.bincount(level, width, labels * (people + 1)), np.float64)
    by_people = by_people.reshape(labels, people + 1)
    by_people[:, 0] = ranges.length - by_people[:, 1:].sum(axis=1)
    return Coverage(both, by_people)


def _segments(ranges: Ranges) -> tuple[Wholes, Reals, Reals]:
    """Return label, width and who covers it for each piece between two ends."""
    import numpy as np

    label = np.concatenate([ranges.label, ranges.label])
    place = np.concatenate([ranges.first, ranges.behind])
    person = np.concatenate([ranges.person, ranges.person])
    order = np.argsort(label * (ranges.length + 1) + place, kind="stable")
    label, place = label[order], place[order]
    change = np.zeros((len(order), ranges.people))
    step = np.ones(len(order))
    step[order >= len(ranges.first)] = -1
    change[np.arange(len(order)), person[order]] = step
    width = np.zeros(len(order))
    width[:-1] = np.where(label[1:] == label[:-1], np.diff(place), 0)
    return label, width, np.cumsum(change, axis=0)


@dataclass(frozen=True, slots=True)
class LabelSets:
    """Units of a document as every person labelled them: with none, one, or several labels."""

    equal: float
    """Pairs of people who chose the same set of labels, over people less one, by units."""
    totals: dict[frozenset[int], float]
    """Choices of each set of labels, all people's together; they sum to units × people."""


def label_sets(ranges: Ranges) -> LabelSets:
    """Return agreement on the whole set of labels of each unit; needs two people or more."""
    import numpy as np

    width, codes = _coded_segments(ranges)
    people = ranges.people
    equal = sum(
        float(width[codes[:, one] == codes[:, other]].sum())
        for one in range(people)
        for other in range(one)
    )
    rest = ranges.length - float(width.sum())
    totals = {frozenset[int](): rest * people} if rest else {}
    values, which = np.unique(codes, return_inverse=True)
    sums = np.bincount(which.ravel(), np.repeat(width, people), len(values))
    for code, total in zip(values.tolist(), sums.tolist(), strict=True):
        if total:
            key = frozenset(bit for bit in range(ranges.labels) if code >> bit & 1)
            totals[key] = totals.get(key, 0.0) + total
    return LabelSets(2 * equal / (people - 1) + rest * people, totals)


def _coded_segments(ranges: Ranges) -> tuple[Reals, npt.NDArray[np.int64 | np.object_]]:
    """Return the width of each piece and each person's labels in it, as bits of a number."""
    import numpy as np

    kind = np.int64 if ranges.labels < 63 else np.object_
    bits = np.array([1 << label for label in range(ranges.labels)], kind)
    place = np.concatenate([ranges.first, ranges.behind])
    person = np.concatenate([ranges.person, ranges.person])
    order = np.argsort(place, kind="stable")
    change = np.zeros((len(order), ranges.people), kind)
    step = np.concatenate([bits[ranges.label], np.negative(bits)[ranges.label]])
    change[np.arange(len(order)), person[order]] = step[order]
    width = np.zeros(len(order))
    width[:-1] = np.diff(place[order])
    return width, np.cumsum(change, axis=0)
