"""Gamma of several people at once: by hand, against every alignment, and the reference file."""

import importlib.util
from functools import cache
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis import gamma, joint_gamma
from annotator.analysis.gamma import Stretches, disorder
from annotator.analysis.joint_gamma import joint_disorder, joint_sums
from annotator.model.errors import RuleBrokenError
from annotator.services.jobs import finish
from tests.analysis.test_gamma import of_entry, units
from tests.analysis.test_reference import ENTRIES

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("scipy") is None, reason="SciPy, the extra “gamma”, is not here"
)
ALL = [
    pytest.param(one, id=one["id"])
    for one in ENTRIES
    if one["kind"] == "gamma"
    and one["data"].get("alpha") == one["data"].get("beta") == 1
    and "units" in one["data"]
]


@pytest.fixture(autouse=True)
def _fewer_samples(monkeypatch):
    monkeypatch.setattr(gamma, "_MOST", 40)


def test_a_disorder_by_hand():
    """Two agree, the third marks elsewhere: (0 + 1 + 1) / 3 and one alone, over 1 unit each."""
    sides = [units((0, 4, 0)), units((0, 4, 0)), units((90, 94, 0))]
    assert joint_disorder(sides) == pytest.approx(2 / 3 + 1)
    assert joint_disorder([sides[0], sides[1], units((0, 4, 1))]) == pytest.approx(2 / 3)


def test_nobody_is_needed_where_all_agree_or_nobody_does():
    assert joint_disorder([units((0, 4, 0), (9, 12, 1))] * 4) == pytest.approx(0)
    far = [units((place, place + 4, 0)) for place in (0, 100, 200)]
    assert joint_disorder([*far, units()]) == pytest.approx(4)


def test_two_people_are_a_pair():
    one, other = units((0, 4, 0), (20, 24, 0)), units((1, 5, 0))
    assert joint_disorder([one, other]) == disorder(one, other)


triples = st.lists(
    st.tuples(st.integers(0, 12), st.integers(1, 8), st.integers(0, 1)), max_size=2
)


@settings(max_examples=40, deadline=None)
@given(st.lists(triples, min_size=3, max_size=4).filter(any))
def test_no_alignment_is_cheaper(people):
    """Against every way to put units into unitary alignments, of three or four people."""
    sides = [units(*((a, a + n, k) for a, n, k in each)) for each in people]
    pairs = len(people) * (len(people) - 1) / 2

    def apart(left, right):
        (a, n, k), (b, m, q) = left, right
        return ((abs(a - b) + abs(a + n - b - m)) / (n + m)) ** 2 + (k != q)

    def cost(group):
        there = [unit for unit in group if unit is not None]
        inside = sum(apart(a, b) for at, a in enumerate(there) for b in there[at + 1 :])
        return (inside + pairs - len(there) * (len(there) - 1) / 2) / pairs

    @cache
    def best(left):
        first = next((at for at, each in enumerate(left) if each), None)
        if first is None:
            return 0.0
        unit, rest = left[first][0], list(left)
        rest[first] = left[first][1:]
        found = []
        for others in product(*([None, *range(len(each))] for each in rest[first + 1 :])):
            chosen = [
                None if at is None else rest[first + 1 + who][at]
                for who, at in enumerate(others)
            ]
            after = list(rest)
            for who, at in enumerate(others):
                if at is not None:
                    own = rest[first + 1 + who]
                    after[first + 1 + who] = own[:at] + own[at + 1 :]
            found.append(cost([unit, *chosen]) + best(tuple(after)))
        return min(found)

    mean = sum(map(len, people)) / len(people)
    assert joint_disorder(sides) == pytest.approx(best(tuple(map(tuple, people))) / mean)


@pytest.mark.skipif(not ALL, reason="the file of worked examples is not here")
@pytest.mark.parametrize("entry", ALL)
def test_reference_disorders(entry):
    expected, tolerance = entry["expected"], entry["tolerance"]
    sides = of_entry(entry["data"]["units"], entry)
    assert joint_disorder(sides) == pytest.approx(expected["best_alignment_disorder"], abs=1e-6)
    sampled = entry["data"]["sampled_continua"]
    for continuum, wanted in zip(sampled, expected["sampled_disorders"], strict=True):
        found = joint_disorder(of_entry(continuum["units"], entry))
        assert found == pytest.approx(wanted, abs=1e-6)
    observed, chance = finish(joint_sums(sides, (1,)))
    assert 1 - observed / chance == pytest.approx(
        expected["gamma_30_samples"], abs=tolerance["gamma"]
    )


def test_a_seed_repeats_chance_and_steps_can_be_left():
    sides = [units((0, 4, 0), (9, 14, 1)), units((1, 5, 0)), units((0, 5, 1), (9, 13, 1))]
    assert list(finish(joint_sums(sides, (1, 2)))) == list(finish(joint_sums(sides, (1, 2))))
    steps = joint_sums(sides, (1, 2))
    next(steps)
    steps.close()
    assert len(list(joint_sums(sides, (1, 2)))) > 30
    assert not finish(joint_sums([sides[0], units(), units()], (1,))).any()


def test_too_many_combinations_are_refused_in_one_sentence():
    crowd = Stretches(np.arange(40.0), np.arange(40.0) + 60, np.zeros(40, int))
    with pytest.raises(RuleBrokenError, match="more than 1000 combinations"):
        joint_disorder([crowd, crowd, crowd], most=1000)


def test_without_scipy_it_says_what_to_do(monkeypatch):
    monkeypatch.setattr(joint_gamma.importlib.util, "find_spec", lambda _: None)
    three = [units((0, 4, 0))] * 3
    with pytest.raises(RuleBrokenError, match="pip install scipy"):
        joint_disorder(three)
    assert joint_disorder(three[:2]) == 0
