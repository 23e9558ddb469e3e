"""Which spans of different people overlap, by how much: one sweep over sorted fragments."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.analysis.marks import Marks, Reals, Wholes

NEAREST = 0.2
"""The smallest IoU at which two spans may be meant as the same."""

_AT_ONCE = 2_000_000
"""Pairs that are held in memory before those too far apart are dropped."""


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Pairs of spans of different people that have characters in common.

    Pairs with different labels and an IoU below `NEAREST` are left out: no figure asks for
    them. `left` is the span with the smaller number.
    """

    left: Wholes
    right: Wholes
    iou: Reals
    """Characters in both over characters in either, 0 < IoU <= 1 (Jaccard 1912)."""


def overlaps(marks: Marks) -> Overlaps:
    """Return the overlapping pairs, sorted by left and right.

    Fragments sorted by start overlap exactly those behind them that start before they end, so
    the work is proportional to the fragments and to the pairs that do overlap.
    """
    import numpy as np

    parts = [_kept(marks, *pair) for pair in _touching(marks)]
    if not parts:
        nothing = np.zeros(0, np.int64)
        return Overlaps(nothing, nothing, np.zeros(0))
    left, right = (np.concatenate([part[side] for part in parts]) for side in (0, 1))
    iou = np.concatenate([part[2] for part in parts])
    order = np.lexsort((right, left))
    return Overlaps(left[order], right[order], iou[order])


def _touching(marks: Marks) -> Iterator[tuple[Wholes, Wholes, Wholes]]:
    """Yield pairs of spans of different people and the characters that they share."""
    import numpy as np

    starts, ends, span = marks.fragment_first, marks.fragment_behind, marks.fragment_of
    number = np.arange(len(starts))
    counts = np.searchsorted(starts, ends, "left") - number - 1
    for block in _blocks(counts, whole=not marks.is_continuous):
        many = counts[block]
        one = np.repeat(number[block], many)
        other = np.arange(len(one)) - np.repeat(np.cumsum(many) - many, many) + one + 1
        apart = marks.person[span[one]] != marks.person[span[other]]
        one, other = one[apart], other[apart]
        shared = np.minimum(ends[one], ends[other]) - starts[other]
        pair = np.sort(np.stack([span[one], span[other]]), axis=0)
        yield _summed(marks, pair, shared)


def _blocks(counts: Wholes, *, whole: bool) -> Iterator[slice]:
    """Cut the fragments so that no block has too many pairs; fragments of a span stay."""
    import numpy as np

    if whole or counts.sum() <= _AT_ONCE:
        yield slice(0, len(counts))
        return
    block = np.cumsum(counts) // _AT_ONCE
    edges = [0, *(np.flatnonzero(np.diff(block)) + 1).tolist(), len(counts)]
    for start, end in itertools.pairwise(edges):
        yield slice(start, end)


def _summed(marks: Marks, pair: Wholes, shared: Wholes) -> tuple[Wholes, Wholes, Wholes]:
    """Add up what the fragments of two spans share."""
    import numpy as np

    if marks.is_continuous:
        return pair[0], pair[1], shared
    key, which = np.unique(pair[0] * marks.count + pair[1], return_inverse=True)
    total = np.bincount(which, shared, len(key)).astype(np.int64)
    return key // marks.count, key % marks.count, total


def _kept(
    marks: Marks, left: Wholes, right: Wholes, shared: Wholes
) -> tuple[Wholes, Wholes, Reals]:
    iou = shared / (marks.size[left] + marks.size[right] - shared)
    near = (iou >= NEAREST) | (marks.label[left] == marks.label[right])
    return left[near], right[near], iou[near]
