"""Gamma: disorders by hand, the samples of the reference implementations, and chance."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis.gamma import Stretches, chance, disorder, gamma_sums, stretches
from tests.analysis.layers import measured, row
from tests.analysis.test_reference import ENTRIES

PAIRS = [
    pytest.param(one, id=one["id"])
    for one in ENTRIES
    if one["kind"] == "gamma"
    and one["data"].get("alpha") == one["data"].get("beta") == 1
    and len({unit["annotator"] for unit in one["data"]["units"]}) == 2
]


def units(*given_units):
    starts, ends, labels = zip(*given_units, strict=True) if given_units else ((), (), ())
    return Stretches(np.array(starts, float), np.array(ends, float), np.array(labels, int))


def test_a_disorder_by_hand():
    """Matched at (1 + 1)/(4 + 4) squared, and one unit alone: (1/16 + 1) / 1.5."""
    one, other = units((0, 4, 0), (20, 24, 0)), units((1, 5, 0))
    assert disorder(one, other) == pytest.approx((1 / 16 + 1) / 1.5)
    assert disorder(other, one) == disorder(one, other)


def test_another_label_costs_one():
    assert disorder(units((0, 4, 0)), units((0, 4, 1))) == pytest.approx(1.0)


def test_units_too_far_apart_stay_alone():
    assert disorder(units((0, 4, 0)), units((100, 104, 0))) == 2
    assert disorder(units((0, 4, 0)), units()) == 2


triples = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30), st.integers(0, 2)), min_size=1, max_size=5
)


@settings(max_examples=60)
@given(triples, triples)
def test_the_window_loses_no_pair(first, second):
    """Against every pair: the smallest cost over all one-to-one choices."""
    one, other = (units(*((a, a + n, k) for a, n, k in each)) for each in (first, second))

    def cost(left, right):
        (a, n, k), (b, m, q) = first[left], second[right]
        return ((abs(a - b) + abs(a + n - b - m)) / (n + m)) ** 2 + (k != q)

    def best(left, free):
        if left == len(first):
            return len(free)
        alone = 1 + best(left + 1, free)
        return min(
            [alone, *(cost(left, each) + best(left + 1, free - {each}) for each in free)]
        )

    wanted = best(0, frozenset(range(len(second)))) / ((len(first) + len(second)) / 2)
    assert disorder(one, other) == pytest.approx(wanted)


def test_identical_layers_have_no_disorder_and_a_seed_repeats_chance():
    given_rows = [
        row(person, place % 2, (place**2, place**2 + place))
        for person in (0, 1)
        for place in range(1, 6)
    ]
    marks = measured(given_rows, 2).marks
    observed, expected = gamma_sums(marks, (0, 1), (1, 2))
    assert observed == 0
    assert 0.2 < expected < 2
    assert gamma_sums(marks, (0, 1), (1, 2)) == (observed, expected)
    assert gamma_sums(marks, (0, 1), (1, 3))[1] != expected


def test_nothing_is_said_where_one_marked_nothing():
    marks = measured([row(0, 0, (0, 9))], 2).marks
    assert gamma_sums(marks, (0, 1), (1,)) == (0.0, 0.0)
    assert stretches(marks, 1).count == 0


def of_entry(given_units, entry):
    names = sorted({unit["annotator"] for unit in entry["data"]["units"]})
    labels = sorted({unit["category"] for unit in entry["data"]["units"]})
    return [
        units(
            *(
                (unit["start"], unit["end"], labels.index(unit["category"]))
                for unit in given_units
                if unit["annotator"] == name
            )
        )
        for name in names
    ]


@pytest.mark.skipif(not PAIRS, reason="the file of worked examples is not here")
@pytest.mark.parametrize("entry", PAIRS)
def test_reference_disorders(entry):
    expected, tolerance = entry["expected"], entry["tolerance"]
    sides = of_entry(entry["data"]["units"], entry)
    assert disorder(*sides) == pytest.approx(expected["best_alignment_disorder"], abs=1e-6)
    sampled = entry["data"]["sampled_continua"]
    assert len(sampled) == len(expected["sampled_disorders"]) == 10
    for continuum, wanted in zip(sampled, expected["sampled_disorders"], strict=True):
        assert disorder(*of_entry(continuum["units"], entry)) == pytest.approx(wanted, abs=1e-6)
    found = chance(sides, np.random.default_rng(1))
    share = tolerance["expected_disorder_relative"]
    assert found == pytest.approx(expected["expected_disorder_30_samples"], rel=share)
    gamma = 1 - disorder(*sides) / found
    assert gamma == pytest.approx(expected["gamma_30_samples"], abs=tolerance["gamma"])
