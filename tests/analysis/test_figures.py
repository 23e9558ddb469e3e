"""Intervals: which documents allow which, and that they hold what they promise."""

import math

import numpy as np
import pytest

from annotator.analysis.coefficients import f1
from annotator.analysis.figures import _T, NOT_COMPARED, Measure, Sheet

F1 = Measure(lambda sums: f1(sums[..., 0], sums[..., 1]), "Nothing is marked.")


def figure(sums, seed=1, draws=2000, measure=F1):
    sheet = Sheet(seed, draws)
    asked = sheet.ask(measure, np.asarray(sums, float).reshape(-1, 2))
    sheet.run()
    return asked()


def documents(count, seed=0):
    random = np.random.default_rng(seed)
    total = random.integers(20, 60, count)
    return np.stack([random.binomial(total // 2, 0.8), total], axis=1)


@pytest.mark.parametrize(
    ("count", "interval"),
    [(1, None), (4, None), (5, "jackknife-t"), (19, "jackknife-t"), (20, "bootstrap")],
)
def test_the_number_of_documents_decides_about_the_interval(count, interval):
    found = figure(documents(count))
    assert found.interval == interval
    assert found.n_documents == count
    assert (found.low is None) == (found.high is None) == (interval is None)
    if interval:
        assert 0 <= found.low < found.value < found.high <= 1


def test_nothing_is_undefined_with_a_reason():
    assert figure([[0, 0], [0, 0]]).as_json() == {
        "value": None,
        "low": None,
        "high": None,
        "n_documents": 2,
        "reason": "Nothing is marked.",
    }
    assert figure(np.zeros((0, 2))).reason == NOT_COMPARED


def test_an_agreed_empty_document_changes_no_f1():
    known = documents(8)
    assert figure(known).value == figure([*known, [0, 0]]).value


def test_a_seed_gives_the_same_interval_and_another_gives_another():
    known = documents(40)
    assert figure(known, seed=7) == figure(known, seed=7)
    assert figure(known, seed=7) != figure(known, seed=8)


def test_blocks_of_draws_are_the_same_as_all_at_once(monkeypatch):
    known = documents(30)
    whole = figure(known)
    monkeypatch.setattr("annotator.analysis.figures._AT_ONCE", 30 * 128)
    parts = figure(known)
    assert (parts.low, parts.high) == pytest.approx((whole.low, whole.high), abs=0.01)


def test_the_jackknife_of_a_mean_is_students_interval():
    """For a plain mean the jackknife is the textbook standard error."""
    values = np.array([0.2, 0.3, 0.5, 0.4, 0.6, 0.4])
    mean = Measure(lambda sums: sums[..., 0] / sums[..., 1], "")
    found = figure(np.stack([values, np.ones(6)], axis=1), measure=mean)
    reach = 2.571 * values.std(ddof=1) / np.sqrt(6)
    assert found.low == pytest.approx(values.mean() - reach)
    assert found.high == pytest.approx(values.mean() + reach)


@pytest.mark.parametrize("freedom", range(1, 19))
def test_students_t_leaves_a_fortieth_outside(freedom):
    """The area of the density from 0 to t, by Simpson's rule, is .475."""
    factor = math.gamma((freedom + 1) / 2) / math.gamma(freedom / 2)
    places = np.linspace(0, _T[freedom - 1], 2001)
    density = (
        factor / np.sqrt(freedom * np.pi) * (1 + places**2 / freedom) ** (-(freedom + 1) / 2)
    )
    weights = np.tile([2.0, 4.0], 1001)[:2001]
    weights[[0, -1]] = 1
    area = (density * weights).sum() * places[1] / 3
    assert area == pytest.approx(0.475, abs=3e-5)


@pytest.mark.parametrize("count", [8, 30])
def test_intervals_hold_the_true_value_often_enough(count):
    """An F1 of .8 in documents that differ: intervals of 95 % hold it in 85 % at the least."""
    random = np.random.default_rng(5)
    held = 0
    for _ in range(120):
        share = random.beta(16, 4, count)
        total = random.integers(20, 60, count)
        sums = np.stack([random.binomial(total, share), 2 * total], axis=1)
        found = figure(sums, draws=300)
        held += found.low <= 0.8 <= found.high
    assert held >= 0.85 * 120


def test_figures_of_the_same_documents_share_their_draws():
    """A measure and its double have intervals that are each other's double."""
    sheet = Sheet(3, 500)
    known = documents(25).astype(float)
    one = sheet.ask(F1, known)
    half = sheet.ask(Measure(lambda sums: f1(sums[..., 0], sums[..., 1]) / 2, ""), known.copy())
    sheet.run()
    assert half().low == pytest.approx(one().low / 2)
    assert half().high == pytest.approx(one().high / 2)
