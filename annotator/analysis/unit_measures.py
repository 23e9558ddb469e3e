"""The unitizing family as measures of sums over documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.analysis.coefficients import divided
from annotator.analysis.document_sums import Item
from annotator.analysis.figures import Measure
from annotator.analysis.measures import NO_VARIATION
from annotator.analysis.unitizing import UnitSums, binary_u_alpha, k_u_alpha, u_alpha

if TYPE_CHECKING:
    from annotator.analysis.marks import Reals

OVERLAPPING = "Spans of one person and different labels overlap, which these figures forbid."


def flat(sums: UnitSums) -> Reals:
    """Return the sums of a document as one row."""
    import numpy as np

    return np.concatenate([sums.shared.ravel(), sums.own, sums.paired])


def family(labels: int) -> dict[str, Measure]:
    """Return the measures of all labels together, by name; sums are rows of `flat`."""
    return {
        "u_alpha": _of(labels, lambda sums: u_alpha(sums.shared, sums.own)),
        "u_alpha_unlabelled": _of(labels, lambda sums: binary_u_alpha(sums.shared, sums.own)),
        "cu_alpha": _of(labels, lambda sums: u_alpha(sums.shared[..., 1:, 1:], sums.paired)),
    }


def told_apart(labels: int, label: int) -> Measure:
    """Return (k)uα of a label as a measure; sums are rows of `flat`."""
    return _of(labels, lambda sums: k_u_alpha(sums.shared[..., 1:, 1:], sums.paired, label))


def _of(labels: int, formula: Callable[[UnitSums], Reals]) -> Measure:
    size = labels + 1

    def of_rows(sums: Reals) -> Reals:
        shared = sums[..., : size * size].reshape(*sums.shape[:-1], size, size)
        own = sums[..., size * size : size * size + size]
        return formula(UnitSums(shared, own, sums[..., size * size + size :]))

    return Measure(of_rows, NO_VARIATION, -1)


def _one_label(sums: Reals) -> Reals:
    both, one, none = (sums[..., column] for column in (Item.BOTH, Item.ONE, Item.NONE))
    marked, unmarked = both + one, none + one
    total = marked + unmarked
    own = sums[..., Item.SQUARES] + unmarked
    return 1 - divided(one, divided(marked * unmarked, total - divided(own, total)))


LABEL_U_ALPHA = Measure(_one_label, NO_VARIATION, -1)
"""uα of one label by itself, marked or not; sums are `Item`."""
UNDEFINED = Measure(lambda sums: sums[..., 0], OVERLAPPING, -1)
"""Stands for the family where it is not defined; sums are not numbers."""
