"""The table of measures: formulas over sums, ranges, and why a value may be undefined."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from annotator.analysis.coefficients import (
    ac1,
    ac1_of_tables,
    alpha,
    deviation_of_defined,
    divided,
    f1,
    kappa,
    kappa_of_tables,
    mean_of_defined,
)
from annotator.analysis.document_sums import Item, Pair
from annotator.analysis.figures import Measure

if TYPE_CHECKING:
    from annotator.analysis.marks import Reals

NOBODY_MARKED = "Nobody marked anything here."
NOTHING_MATCHED = "No two spans match."
NO_VARIATION = "There is no variation: everybody marked nothing, or everybody everything."
ONE_CATEGORY = "There is no variation: everybody always chose the same."
NO_CHANCE = "One of the two marked nothing, or marks so evenly that chance agrees completely."
NOT_GIVEN = "Nobody gave a value at spans that match."
NO_RELATIONS = "Nobody drew a relation between spans that match."


def _exact(sums: Reals) -> Reals:
    return f1(sums[..., Pair.SAME], sums[..., Pair.SPANS])


def _relaxed(sums: Reals) -> Reals:
    return f1(sums[..., Pair.MATCHED], sums[..., Pair.SPANS])


def _iou(sums: Reals) -> Reals:
    return divided(sums[..., Pair.IOU], sums[..., Pair.MATCHED])


def _label(sums: Reals) -> Reals:
    same = sums[..., Pair.EXACT] + sums[..., Pair.BOUNDARY]
    return divided(same, _aligned(sums))


def _label_coverage(sums: Reals) -> Reals:
    return divided(_aligned(sums), sums[..., Pair.SPANS])


def _aligned(sums: Reals) -> Reals:
    aligned: Reals = sums[..., Pair.EXACT : Pair.SPLIT].sum(axis=-1)
    return aligned


EXACT_F1 = Measure(_exact, NOBODY_MARKED)
RELAXED_F1 = Measure(_relaxed, NOBODY_MARKED)
MEAN_IOU = Measure(_iou, NOTHING_MATCHED)
LABEL_AGREEMENT = Measure(_label, NOTHING_MATCHED)
LABEL_COVERAGE = Measure(_label_coverage, NOBODY_MARKED)
"""Measures of the sums of pairs, `Pair`."""


KINDS = {
    "exact": (Pair.EXACT,),
    "boundary": (Pair.BOUNDARY,),
    "label": (Pair.LABEL,),
    "boundary and label": (Pair.BOUNDARY_AND_LABEL,),
    "fragment": (Pair.SPLIT, Pair.MERGE, Pair.NESTED),
    "one-sided": (Pair.ONE_SIDED,),
}
"""The kinds of the decomposition, with the columns they are counted in."""


def _share_of(columns: tuple[Pair, ...]) -> Measure:
    def share(sums: Reals) -> Reals:
        return divided(sums[..., list(columns)].sum(axis=-1), sums[..., Pair.SPANS])

    return Measure(share, NOBODY_MARKED)


SHARES = {name: _share_of(columns) for name, columns in KINDS.items()}
"""Measures of the sums of pairs: each kind among all spans; together they are 1."""


def spread_over_pairs(sums: Reals) -> Reals:
    """Return the standard deviation of exact F1 over pairs, that of a population."""
    return deviation_of_defined(_pairwise(sums))


def _pairwise(sums: Reals) -> Reals:
    each = sums.reshape(*sums.shape[:-1], -1, 2)
    return f1(each[..., 0], each[..., 1])


MEAN_OF_PAIRS = Measure(lambda sums: mean_of_defined(_pairwise(sums)), NOBODY_MARKED)
"""The measure of the sums of all pairs, pairs × (`SAME`, `SPANS`)."""


def _by_label(sums: Reals, columns: int) -> Reals:
    return sums.reshape(*sums.shape[:-1], -1, columns)


def _kappa(sums: Reals) -> Reals:
    each = _by_label(sums, len(Pair))
    values = (Pair.BOTH, Pair.FIRST, Pair.SECOND, Pair.CHARACTERS)
    return mean_of_defined(kappa(*(each[..., column] for column in values)))


def _pair_alpha(sums: Reals, first: int) -> Reals:
    import numpy as np

    each = _by_label(sums, len(Pair))
    all_, both, one, other = (each[..., column] for column in range(first, first + 4))
    marked = one + other
    totals = np.stack([marked, 2 * all_ - marked], axis=-1)
    return mean_of_defined(alpha(2 * (both + all_ - marked + both), totals))


def _pair_ac1(sums: Reals) -> Reals:
    each = _by_label(sums, len(Pair))
    all_, both, one, other = (each[..., column] for column in range(4, 8))
    return mean_of_defined(ac1(all_ - one - other + 2 * both, (one + other) / 2, all_))


COHEN_KAPPA = Measure(_kappa, NO_VARIATION, -1)
PAIR_ALPHA = Measure(lambda sums: _pair_alpha(sums, Pair.CHARACTERS), NO_VARIATION, -1)
PAIR_TOKEN_ALPHA = Measure(lambda sums: _pair_alpha(sums, Pair.TOKENS), NO_VARIATION, -1)
PAIR_AC1 = Measure(_pair_ac1, NO_VARIATION, -1)
"""Measures of the sums of one pair, labels × `Pair`: means over the labels where defined."""


def _alphas(sums: Reals, first: int) -> tuple[Reals, Reals]:
    """Return observed disagreement and expected, by label (Krippendorff 2004, ch. 11.3)."""
    each = _by_label(sums, len(Item))
    both, one, none = (each[..., column] for column in range(first, first + 3))
    marked, unmarked = both + one, none + one
    return (marked + unmarked - 1) * one, marked * unmarked


def _macro(sums: Reals, first: int) -> Reals:
    observed, expected = _alphas(sums, first)
    return mean_of_defined(1 - divided(observed, expected))


def _micro(sums: Reals, first: int) -> Reals:
    """Return 1 − ΣDo/ΣDe over labels, each taken as a share of its own pairs."""
    each = _by_label(sums, len(Item))
    both, one, none = (each[..., column] for column in range(first, first + 3))
    count = both + 2 * one + none
    marked = both + one
    observed = divided(one, count)
    expected = divided(marked * (count - marked), count * (count - 1))
    return 1 - divided(observed.sum(axis=-1), expected.sum(axis=-1))


def _ac1(sums: Reals) -> Reals:
    each = _by_label(sums, len(Item))
    values = (Item.AGREED, Item.MARKED, Item.CHARACTERS)
    return mean_of_defined(ac1(*(each[..., column] for column in values)))


def _prevalence(sums: Reals) -> Reals:
    each = _by_label(sums, len(Item))
    return divided(each[..., Item.MARKED].sum(axis=-1), each[..., Item.CHARACTERS].sum(axis=-1))


CHARACTER_ALPHA = Measure(lambda sums: _macro(sums, Item.BOTH), NO_VARIATION, -1)
POOLED_ALPHA = Measure(lambda sums: _micro(sums, Item.BOTH), NO_VARIATION, -1)
LABEL_TOKEN_ALPHA = Measure(lambda sums: _macro(sums, Item.BOTH_TOKENS), NO_VARIATION, -1)
GWET_AC1 = Measure(_ac1, NO_VARIATION, -1)
PREVALENCE = Measure(_prevalence, NOBODY_MARKED)
"""Measures of the sums of all people, labels × `Item`: means over the labels where defined."""


def _alpha_of_totals(sums: Reals) -> Reals:
    return alpha(sums[..., 0], sums[..., 1:])


def _share(sums: Reals) -> Reals:
    return divided(sums[..., 0], sums[..., 1:].sum(axis=-1))


TOKEN_ALPHA = Measure(_alpha_of_totals, NO_VARIATION, -1)
LABEL_ALPHA = Measure(_alpha_of_totals, ONE_CATEGORY, -1)
ATTRIBUTE_ALPHA = Measure(_alpha_of_totals, ONE_CATEGORY, -1)
ATTRIBUTE_AGREEMENT = Measure(_share, NOT_GIVEN)
"""Measures of equal choices, and of all choices by category."""


def _gamma(sums: Reals) -> Reals:
    each = sums.reshape(*sums.shape[:-1], -1, 2)
    return mean_of_defined(1 - divided(each[..., 0], each[..., 1]))


GAMMA = Measure(_gamma, NO_CHANCE, -math.inf)
GAMMA_OF_PAIRS = Measure(_gamma, NO_CHANCE, -math.inf)
"""Measures of disorder and that of chance, of one pair or of all: 1 − Σ / Σ over documents."""


def _square(sums: Reals) -> Reals:
    size = math.isqrt(sums.shape[-1])
    return sums.reshape(*sums.shape[:-1], size, size)


LABEL_KAPPA = Measure(lambda sums: kappa_of_tables(_square(sums)), ONE_CATEGORY, -1)
LABEL_AC1 = Measure(lambda sums: ac1_of_tables(_square(sums)), ONE_CATEGORY, -1)
"""Measures of the labels of the matched spans of a pair, against each other."""

RELATION_F1 = Measure(lambda sums: f1(sums[..., 0], sums[..., 1]), NO_RELATIONS)
RELATION_COVERAGE = Measure(lambda sums: divided(sums[..., 1], sums[..., 2]), NO_RELATIONS)
"""Measures of relations that are the same, comparable, and all."""
