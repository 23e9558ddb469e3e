"""Coefficients of agreement as functions of sums, which may be stacked along other axes.

Every function takes arrays whose last axes hold the sums and returns one value for each of
the others, not a number where the coefficient is undefined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.analysis.marks import Reals


def divided(over: Reals, under: Reals) -> Reals:
    """Return a quotient, not a number where the divisor is 0."""
    import numpy as np

    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(under == 0, np.nan, over / under)


def f1(shared: Reals, total: Reals) -> Reals:
    """Return 2·shared / total: the F1 of two sets, the same seen from either side."""
    return divided(2 * shared, total)


def alpha(equal: Reals, totals: Reals) -> Reals:
    """Return Krippendorff's nominal alpha (Krippendorff 2004, ch. 11.3).

    `equal` is the diagonal of the coincidence matrix, summed; `totals` on its last axis has
    the sums of the rows, n_c. alpha = 1 − (n−1)·(n − equal) / (n² − Σ n_c²). Undefined if
    there is one category only.
    """
    count = totals.sum(axis=-1)
    expected = count**2 - (totals**2).sum(axis=-1)
    return 1 - divided((count - 1) * (count - equal), expected)


def kappa(both: Reals, one: Reals, other: Reals, all_: Reals) -> Reals:
    """Return Cohen's kappa (Cohen 1960) of two people who mark units or do not.

    Takes the units that both marked, that each marked, and all units. Undefined where chance
    agreement is complete: both marked nothing, or both everything.
    """
    observed = divided(all_ - one - other + 2 * both, all_)
    chance = divided(one * other + (all_ - one) * (all_ - other), all_**2)
    return divided(observed - chance, 1 - chance)


def ac1(observed: Reals, marked: Reals, all_: Reals) -> Reals:
    """Return Gwet's AC1 (Gwet 2008, eq. 4 and 5) with two categories.

    Takes the sum over units of the share of pairs of people who agree, the sum of the share
    of people who marked the unit, and all units; chance agreement is 2π(1 − π). Undefined
    where everybody marked nothing, or everything: there is nothing to agree on.
    """
    import numpy as np

    share = divided(marked, all_)
    chance = 2 * share * (1 - share)
    value = divided(divided(observed, all_) - chance, 1 - chance)
    return np.where(chance == 0, np.nan, value)


def mean_of_defined(values: Reals) -> Reals:
    """Return the mean over the last axis, leaving out what is undefined."""
    import numpy as np

    known = np.isfinite(values)
    return divided(np.where(known, values, 0).sum(axis=-1), known.sum(axis=-1))


def deviation_of_defined(values: Reals) -> Reals:
    """Return the standard deviation (of a population) over the last axis, likewise."""
    import numpy as np

    known = np.isfinite(values)
    apart = values - mean_of_defined(values)[..., None]
    square = np.where(known, apart, 0) ** 2
    return np.sqrt(divided(square.sum(axis=-1), known.sum(axis=-1)))


def kappa_of_tables(tables: Reals) -> Reals:
    """Return Cohen's kappa (Cohen 1960, eq. 1) of tables of counts on the last two axes."""
    import numpy as np

    count = tables.sum(axis=(-2, -1))
    equal = np.trace(tables, axis1=-2, axis2=-1)
    products = (tables.sum(axis=-1) * tables.sum(axis=-2)).sum(axis=-1)
    chance = divided(products, count**2)
    return divided(divided(equal, count) - chance, 1 - chance)


def ac1_of_tables(tables: Reals) -> Reals:
    """Return Gwet's AC1 (Gwet 2008, eq. 4 and 5) of square tables of counts, likewise.

    The categories are those that anybody used; with fewer than two it is undefined.
    """
    import numpy as np

    count = tables.sum(axis=(-2, -1))
    used = tables.sum(axis=-1) + tables.sum(axis=-2)
    share = divided(used, 2 * count[..., None])
    chance = divided((share * (1 - share)).sum(axis=-1), (used > 0).sum(axis=-1) - 1.0)
    equal = np.trace(tables, axis1=-2, axis2=-1)
    return divided(divided(equal, count) - chance, 1 - chance)
