"""One-to-one matches behind relaxed F1, against trying everything."""

from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis.assignment import assigned, best_pairs
from annotator.analysis.matching import matches
from tests.analysis.layers import characters, measured, pairs_of, row, rows

weights = st.integers(0, 6).map(float)


@settings(max_examples=150)
@given(
    st.integers(1, 5).flatmap(
        lambda n: st.lists(st.lists(weights, min_size=5, max_size=5), min_size=n, max_size=n)
    )
)
def test_an_assignment_is_the_cheapest(table):
    cost = np.array(table)
    columns = assigned(cost)
    assert len(set(columns.tolist())) == len(table)
    best = min(
        sum(cost[line, column] for line, column in enumerate(chosen))
        for chosen in permutations(range(5), len(table))
    )
    assert cost[np.arange(len(table)), columns].sum() == best


def best_sum(edges):
    """Try every set of edges without a common end."""
    best = (0.0, 0)
    for many in range(min(len(edges), 5) + 1):
        for chosen in combinations(edges, many):
            lefts, rights = {one[0] for one in chosen}, {one[1] for one in chosen}
            if len(lefts) == len(rights) == many:
                best = max(best, (sum(one[2] for one in chosen), many))
    return best


@settings(max_examples=80)
@given(
    st.dictionaries(
        st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 9), max_size=9
    )
)
def test_the_best_pairs_have_the_largest_sum(worth):
    edges = [(*ends, float(value)) for ends, value in worth.items()]
    chosen = best_pairs(edges)
    assert len({one[0] for one in chosen}) == len({one[1] for one in chosen}) == len(chosen)
    assert sum(one[2] for one in chosen) == best_sum(edges)[0]


@settings(max_examples=80)
@given(rows(people=2, labels=2, most=9), st.sampled_from([0.0, 0.3, 0.5, 1.0]))
def test_matches_are_the_best_that_can_be(given_rows, least):
    found = measured(given_rows, 2)
    _, _, worth = matches(found.alike, least)
    distinct = list(set(given_rows))
    edges = [
        (left, right, share)
        for left, one in enumerate(distinct)
        for right, other in enumerate(distinct)
        if one[0] == 0 and other[0] == 1 and one[1] == other[1]
        if (share := iou(one, other)) > 0 and share >= least
    ]
    total, many = best_sum(edges)
    assert worth.sum() == pytest.approx(total)
    assert len(worth) == many


def iou(one, other):
    return len(characters(one) & characters(other)) / len(characters(one) | characters(other))


def test_a_part_too_large_to_solve_is_matched_best_first(monkeypatch):
    edges = [(0, 0, 5.0), (0, 1, 6.0), (1, 1, 5.0), (1, 2, 1.0), (2, 2, 3.0)]
    assert sorted(best_pairs(edges)) == [(0, 0, 5.0), (1, 1, 5.0), (2, 2, 3.0)]
    monkeypatch.setattr("annotator.analysis.assignment.LARGEST", 8)
    assert sorted(best_pairs(edges)) == [(0, 1, 6.0), (2, 2, 3.0)]


def test_a_greedy_choice_would_be_worse():
    """IoU 6/14, 8/12 and 6/12 along a path: with the one in the middle there is no second."""
    first = [row(0, 0, (0, 10)), row(0, 0, (6, 16))]
    second = [row(1, 0, (4, 14)), row(1, 0, (10, 18))]
    found = measured([*first, *second], 2)
    _, _, worth = matches(found.alike, 0.4)
    assert sorted(worth.tolist()) == pytest.approx([6 / 14, 6 / 12])


@settings(max_examples=60)
@given(rows(people=3))
def test_a_span_is_matched_once_for_each_person(given_rows):
    found = measured(given_rows, 3)
    left, right, _ = matches(found.alike, 0.0)
    person = found.marks.person
    for one, other in pairs_of(3):
        ends = [
            span
            for a, b in zip(left.tolist(), right.tolist(), strict=True)
            if {person[a], person[b]} == {one, other}
            for span in (a, b)
        ]
        assert len(ends) == len(set(ends))
