"""Coefficients against worked examples, and against what they are by definition."""

import math

import numpy as np
import pytest

from annotator.analysis.coefficients import (
    ac1,
    ac1_of_tables,
    alpha,
    deviation_of_defined,
    f1,
    kappa,
    kappa_of_tables,
    mean_of_defined,
)
from tests.analysis.ratings import coincidences

COHEN_1960 = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
"""Cohen 1960, “A coefficient of agreement for nominal scales”, p. 45: kappa = .492."""

KRIPPENDORFF_2004 = [
    *("BB_B", "LLPL", "PPPP", "PPPP", "LLLL", "BLPC"),
    *("CCCC", "BBLB", "LLLL", "_FFF", "__BB", "__P_"),
]
"""Krippendorff 2004, “Content analysis”, p. 230, with missing ratings: alpha = .743."""


def ratings(items):
    return [[None if one == "_" else one for one in item] for item in items]


def alpha_of(items):
    equal, totals = coincidences(ratings(items))
    return float(alpha(np.array(equal), np.array(totals)))


def test_kappa_is_cohens():
    assert kappa_of_tables(np.array(COHEN_1960, float)) == pytest.approx(0.492, abs=5e-4)


def test_kappa_of_areas_is_that_of_the_table():
    table = np.array([[20.0, 5], [10, 65]])
    both, one, other = 20.0, 25.0, 30.0
    assert float(kappa(*map(np.array, (both, one, other, 100.0)))) == pytest.approx(
        float(kappa_of_tables(table))
    )


def test_alpha_is_krippendorffs_with_ratings_missing():
    assert alpha_of(KRIPPENDORFF_2004) == pytest.approx(0.743, abs=5e-4)


def test_an_item_with_one_rating_does_not_count():
    assert alpha_of([*KRIPPENDORFF_2004, "F___"]) == alpha_of(KRIPPENDORFF_2004)


def test_alpha_by_hand():
    """Two people, four items, one disagreement: Do = 2/8, De = 2·5·3/(8·7)."""
    assert alpha_of(["aa", "aa", "bb", "ab"]) == pytest.approx(1 - (2 / 8) / (30 / 56))


def test_ac1_is_gwets():
    """Gwet 2002 and 2014 has it of Cohen's table: AC1 = .57597."""
    assert ac1_of_tables(np.array(COHEN_1960, float)) == pytest.approx(0.57597, abs=5e-6)


def test_ac1_of_areas_is_that_of_the_table():
    table = np.array([[3.0, 1], [1, 15]])
    by_area = ac1(np.array(18.0), np.array(4.0), np.array(20.0))
    assert float(by_area) == pytest.approx(float(ac1_of_tables(table)))


def test_tables_may_be_stacked():
    tables = np.array([COHEN_1960, np.eye(3), np.zeros((3, 3)), np.diag([5, 0, 0])], float)
    kappas, ac1s = kappa_of_tables(tables), ac1_of_tables(tables)
    assert kappas[:2].round(3).tolist() == [0.492, 1]
    assert ac1s[:2].round(3).tolist() == [0.576, 1]
    assert np.isnan([*kappas[2:], *ac1s[2:]]).all()


def test_where_nothing_varies_nothing_is_defined():
    zero, one = np.array(0.0), np.array(10.0)
    assert math.isnan(alpha_of(["aa", "aa"]))
    assert math.isnan(alpha_of([]))
    assert math.isnan(f1(zero, zero))
    assert math.isnan(kappa(zero, zero, zero, one))
    assert math.isnan(kappa(one, one, one, one))
    assert math.isnan(ac1(one, zero, one))
    assert math.isnan(ac1(one, one, one))


def test_means_leave_out_what_is_undefined():
    values = np.array([[1.0, np.nan, 3.0], [np.nan, np.nan, np.nan]])
    assert mean_of_defined(values)[0] == 2
    assert deviation_of_defined(values)[0] == 1
    assert np.isnan(mean_of_defined(values)[1])
