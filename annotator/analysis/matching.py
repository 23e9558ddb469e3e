"""Spans that two people marked alike enough: the matches behind relaxed F1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.assignment import Edge, best_pairs

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from annotator.analysis.marks import Marks, Reals, Wholes
    from annotator.analysis.overlaps import Overlaps

_RATHER_MORE = 1e-9
"""Decides between equal sums of IoU for the choice with more matches."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Pairs of spans with equal labels that overlap: all that relaxed F1 asks of a document.

    With them the figure is found anew for another least IoU, and nothing else is.
    """

    people: int
    labels: int
    spans: int
    one: npt.NDArray[np.int32]
    """The left span of each pair and the person of the right one: span × people + person."""
    other: npt.NDArray[np.int32]
    """The right span and the person of the left one."""
    label: npt.NDArray[np.int32]
    iou: Reals


def alike(marks: Marks, found: Overlaps) -> Alike:
    """Return the overlapping pairs of a document that have the same label."""
    import numpy as np

    same = np.flatnonzero(marks.label[found.left] == marks.label[found.right])
    left, right = found.left[same], found.right[same]
    return Alike(
        *(marks.people, marks.labels, marks.count),
        (left * marks.people + marks.person[right]).astype(np.int32),
        (right * marks.people + marks.person[left]).astype(np.int32),
        *(marks.label[left].astype(np.int32), found.iou[same]),
    )


def relaxed_sums(pairs: Alike, iou: float) -> Reals:
    """Return pairs of people × labels × (matches, sum of their IoU) for a least IoU."""
    import numpy as np

    people, labels = pairs.people, pairs.labels
    taken = _taken(pairs, iou)
    persons = np.stack([pairs.one[taken] % people, pairs.other[taken] % people])
    cell = (persons.min(axis=0) * people + persons.max(axis=0)) * labels + pairs.label[taken]
    size = people * people * labels
    sums: Reals = np.stack(
        [np.bincount(cell, minlength=size), np.bincount(cell, pairs.iou[taken], size)], axis=1
    )
    found: Reals = sums.reshape(people, people, labels, 2)[np.triu_indices(people, 1)]
    return found


def matches(
    pairs: Alike, iou: float
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32], Reals]:
    """Return pairs with equal labels and at least this IoU, each span once for each person.

    Of all one-to-one choices that with the largest sum of IoU is taken; with equal sums, the
    one with more pairs. 0 stands for any overlap. Returns left, right and IoU.
    """
    taken, people = _taken(pairs, iou), pairs.people
    return pairs.one[taken] // people, pairs.other[taken] // people, pairs.iou[taken]


def _taken(pairs: Alike, iou: float) -> Wholes:
    import numpy as np

    fit = np.flatnonzero(pairs.iou >= iou)
    one, other = pairs.one[fit], pairs.other[fit]
    ends = pairs.spans * pairs.people
    degree = np.bincount(np.concatenate([one, other]), minlength=ends)
    alone = (degree[one] == 1) & (degree[other] == 1)
    open_ = fit[~alone]
    return np.concatenate([fit[alone], open_[_chosen(pairs, open_)]])


def _chosen(pairs: Alike, open_: Wholes) -> list[int]:
    """Return which pairs an optimal choice takes, where spans compete."""
    edges: list[Edge] = []
    number: dict[tuple[int, int], int] = {}
    for pair, (one, other, value) in enumerate(
        zip(
            pairs.one[open_].tolist(),
            pairs.other[open_].tolist(),
            pairs.iou[open_].tolist(),
            strict=True,
        )
    ):
        is_turned = other % pairs.people > one % pairs.people
        left, right = (other, one) if is_turned else (one, other)
        number[left, right] = pair
        edges.append((left, right, value + _RATHER_MORE))
    return [number[edge[:2]] for edge in best_pairs(edges)]
