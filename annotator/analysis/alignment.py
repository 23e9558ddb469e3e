"""Which spans of several people mean the same, and in what they differ.

One rule for every figure and for adjudication: two spans of different people with an IoU of at
least 0.2 may mean the same; a pair counts IoU + 0.25 if the labels are equal; the best pair is
taken first, ties by place, label and person. The result depends neither on the order in which
spans or people are given, nor on how people are called.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from annotator.analysis.overlaps import NEAREST, Overlaps

if TYPE_CHECKING:
    from annotator.analysis.marks import Marks, Truths, Wholes

SAME_LABEL = 0.25
"""What an equal label adds to the IoU of a pair."""

_ROUNDS = 12


class Kind(IntEnum):
    """In what a span differs from what another person marked; each span has one kind."""

    EXACT = 0
    """Matched by a span with the same fragments and label."""
    BOUNDARY = 1
    """Matched by one with the same label on other fragments."""
    LABEL = 2
    """Matched by one with another label on the same fragments."""
    BOUNDARY_AND_LABEL = 3
    """Matched by one with another label on other fragments."""
    SPLIT = 4
    """Left over: a piece of what the other marked as one span of this label."""
    NESTED = 5
    """Left over: lies in or over another own span, and that one is matched."""
    ONE_SIDED = 6
    """Left over: the other marked nothing like it."""


FRAGMENTS = (Kind.SPLIT, Kind.NESTED)
"""The kinds of spans left over beside a matched span of the same label."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """For each span and person, the span of that person that means the same."""

    partner: Wholes
    """One row a span, one column a person: the number of the span, or -1."""
    kind: Wholes
    """In the same shape, a Kind; -1 in the column of the span's own person."""


def align(marks: Marks, found: Overlaps) -> Alignment:
    """Match the spans of every two people one to one, best pairs first."""
    import numpy as np

    left, right = _best_first(marks, found)
    one = left * marks.people + marks.person[right]
    other = right * marks.people + marks.person[left]
    taken = _greedy(one, other, marks.count * marks.people)
    partner = np.full((marks.count, marks.people), -1, np.int64)
    partner.flat[one[taken]], partner.flat[other[taken]] = right[taken], left[taken]
    return Alignment(partner, _kinds(marks, found, partner))


def clusters(marks: Marks, found: Overlaps) -> Wholes:
    """Return for each span the number of its cluster, at most one span of each person in one.

    A cluster is named by its first span. Pairs are joined best first, as for two people.
    """
    import numpy as np

    left, right = _best_first(marks, found)
    of = list(range(marks.count))
    groups = [[span] for span in of]
    people = [1 << person for person in marks.person.tolist()]
    for one, other in zip(left.tolist(), right.tolist(), strict=True):
        low, high = of[one], of[other]
        if people[low] & people[high]:
            continue
        if low > high:
            low, high = high, low
        for span in groups[high]:
            of[span] = low
        groups[low] += groups[high]
        people[low] |= people[high]
    return np.array(of, np.int64)


def _best_first(marks: Marks, found: Overlaps) -> tuple[Wholes, Wholes]:
    import numpy as np

    near = np.flatnonzero(found.iou >= NEAREST)
    left, right = found.left[near], found.right[near]
    score = found.iou[near] + SAME_LABEL * (marks.label[left] == marks.label[right])
    order = np.lexsort((right, left, -score))
    return left[order], right[order]


def _greedy(one: Wholes, other: Wholes, ends: int) -> Wholes:
    """Return which pairs are taken if they are taken in order and each end only once.

    A pair that comes first at both of its ends is taken whatever happens elsewhere, so all
    such pairs are taken at once, round by round; a long chain is finished one by one.
    """
    import numpy as np

    used = np.zeros(ends, np.bool_)
    left = np.arange(len(one))
    taken = []
    for _ in range(_ROUNDS):
        if not len(left):
            break
        first = np.full(ends, len(one))
        np.minimum.at(first, one[left], left)
        np.minimum.at(first, other[left], left)
        best = left[(first[one[left]] == left) & (first[other[left]] == left)]
        taken.append(best)
        used[one[best]] = used[other[best]] = True
        left = left[~(used[one[left]] | used[other[left]])]
    taken.append(_one_by_one(one, other, left, used))
    return np.concatenate(taken)


def _one_by_one(one: Wholes, other: Wholes, left: Wholes, used: Truths) -> Wholes:
    import numpy as np

    taken = []
    for pair in left.tolist():
        if not (used[one[pair]] or used[other[pair]]):
            used[one[pair]] = used[other[pair]] = True
            taken.append(pair)
    return np.array(taken, np.int64)


def _kinds(marks: Marks, found: Overlaps, partner: Wholes) -> Wholes:
    import numpy as np

    matched = partner >= 0
    other_label = marks.label[:, None] != marks.label[partner]
    other_place = marks.place[:, None] != marks.place[partner]
    kind = np.where(
        matched,
        other_place * int(Kind.BOUNDARY) + other_label * int(Kind.LABEL),
        Kind.ONE_SIDED,
    )
    same = marks.label[found.left] == marks.label[found.right]
    for one, other in (
        (found.left[same], found.right[same]),
        (found.right[same], found.left[same]),
    ):
        _mark_fragments(marks, partner, kind, (one, other))
    kind[np.arange(marks.count), marks.person] = -1
    return kind


def _mark_fragments(
    marks: Marks, partner: Wholes, kind: Wholes, pair: tuple[Wholes, Wholes]
) -> None:
    """Set the kind of spans left over that overlap a span of the same label, if matched."""
    one, other = pair
    column = marks.person[other]
    sibling = partner[other, marks.person[one]]
    left_over = (partner[one, column] < 0) & (sibling >= 0)
    one, column, sibling = one[left_over], column[left_over], sibling[left_over]
    nested = _overlap(marks, one, sibling)
    split = kind[one, column] == Kind.ONE_SIDED
    kind[one[split], column[split]] = Kind.SPLIT
    kind[one[nested], column[nested]] = Kind.NESTED


def _overlap(marks: Marks, one: Wholes, other: Wholes) -> Truths:
    """Tell which pairs of spans have a character in common."""
    import numpy as np

    near = (marks.first[one] < marks.behind[other]) & (marks.first[other] < marks.behind[one])
    if marks.is_continuous:
        return near
    for pair in np.flatnonzero(near).tolist():
        near[pair] = any(
            a < d and c < b
            for a, b in _ranges(marks, one[pair])
            for c, d in _ranges(marks, other[pair])
        )
    return near


def _ranges(marks: Marks, span: int) -> list[tuple[int, int]]:
    import numpy as np

    which = np.flatnonzero(marks.fragment_of == span)
    return list(
        zip(
            marks.fragment_first[which].tolist(),
            marks.fragment_behind[which].tolist(),
            strict=True,
        )
    )
