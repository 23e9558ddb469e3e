"""Spans that two people marked alike enough: the matches behind relaxed F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.analysis.assignment import Edge, best_pairs

if TYPE_CHECKING:
    from annotator.analysis.marks import Marks, Reals, Wholes
    from annotator.analysis.overlaps import Overlaps

_RATHER_MORE = 1e-9
"""Decides between equal sums of IoU for the choice with more matches."""


def matches(marks: Marks, found: Overlaps, iou: float) -> tuple[Wholes, Wholes, Reals]:
    """Return pairs with equal labels and at least this IoU, each span once for each person.

    Of all one-to-one choices that with the largest sum of IoU is taken; with equal sums, the
    one with more pairs. 0 stands for any overlap. Returns left, right and IoU.
    """
    import numpy as np

    fit = np.flatnonzero(
        (found.iou >= iou) & (marks.label[found.left] == marks.label[found.right])
    )
    left, right, worth = found.left[fit], found.right[fit], found.iou[fit]
    one = left * marks.people + marks.person[right]
    other = right * marks.people + marks.person[left]
    degree = np.bincount(np.concatenate([one, other]), minlength=marks.count * marks.people)
    alone = (degree[one] == 1) & (degree[other] == 1)
    open_ = np.flatnonzero(~alone)
    chosen = _chosen(marks, left[open_], right[open_], worth[open_])
    taken = np.concatenate([np.flatnonzero(alone), open_[chosen]])
    return left[taken], right[taken], worth[taken]


def _chosen(marks: Marks, left: Wholes, right: Wholes, worth: Reals) -> list[int]:
    """Return which pairs an optimal choice takes, where spans compete."""
    edges: list[Edge] = []
    number: dict[tuple[int, int], int] = {}
    people = marks.people
    for pair, (one, other, value) in enumerate(
        zip(left.tolist(), right.tolist(), worth.tolist(), strict=True)
    ):
        if marks.person[one] > marks.person[other]:
            one, other = other, one  # noqa: PLW2901 - the person with the lower number is left
        edge = (
            one * people + int(marks.person[other]),
            other * people + int(marks.person[one]),
            value + _RATHER_MORE,
        )
        number[edge[:2]] = pair
        edges.append(edge)
    return [number[edge[:2]] for edge in best_pairs(edges)]
