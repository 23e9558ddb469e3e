"""Areas, coincidences and sets of labels: the sweep against counting every unit."""

import re

import numpy as np
import pytest
from hypothesis import given, settings

from annotator.analysis.coefficients import alpha
from annotator.analysis.coverage import coverage, in_characters, in_tokens, label_sets
from annotator.analysis.token_places import between_spaces, words
from annotator.analysis.unitizing import binary_u_alpha, u_alpha, unit_sums, units_of
from tests.analysis.layers import LABELS, LENGTH, characters, measured, row, rows
from tests.analysis.ratings import coincidences

TEXT = "Ab cde  f ghij. k lm nopq, rs tu vw xyzö"
assert len(TEXT) == LENGTH


def grid(given_rows, people=3):
    """Return people × labels × characters: is it marked?"""
    marked = np.zeros((people, LABELS, LENGTH), bool)
    for one in given_rows:
        marked[one[0], one[1], sorted(characters(one))] = True
    return marked


def in_words(marked, places):
    """Return the same for tokens: is a character of it marked?"""
    return np.stack([marked[..., start:end].any(axis=-1) for start, end in places], axis=-1)


def assert_counts_all(ranges, marked):
    found = coverage(ranges)
    people = marked.shape[0]
    for label in range(LABELS):
        own = marked[:, label]
        for one in range(people):
            for other in range(people):
                assert found.both[label, one, other] == (own[one] & own[other]).sum()
        many = own.sum(axis=0)
        assert found.by_people[label].tolist() == [
            (many == count).sum() for count in range(people + 1)
        ]


@settings(max_examples=100)
@given(rows())
def test_the_sweep_counts_every_character(given_rows):
    ranges = in_characters(measured(given_rows, 3).marks)
    assert_counts_all(ranges, grid(given_rows))


@settings(max_examples=60)
@given(rows())
def test_the_sweep_counts_every_token(given_rows):
    tokens = between_spaces(TEXT)
    places = [found.span() for found in re.finditer(r"\S+", TEXT)]
    ranges = in_tokens(measured(given_rows, 3).marks, tokens.starts, tokens.ends)
    assert ranges.length == len(places)
    assert_counts_all(ranges, in_words(grid(given_rows), places))


@settings(max_examples=60)
@given(rows())
def test_sets_of_labels_are_those_of_every_character(given_rows):
    marked = grid(given_rows)
    ratings = [
        [tuple(np.flatnonzero(marked[person, :, place])) for person in range(3)]
        for place in range(LENGTH)
    ]
    equal, totals = coincidences(ratings)
    found = label_sets(in_characters(measured(given_rows, 3).marks))
    assert found.equal == pytest.approx(equal)
    assert sorted(found.totals.values()) == sorted(totals)


def test_more_labels_than_bits_are_told_apart():
    given_rows = [row(0, label, (label, label + 1)) for label in range(70)]
    given_rows += [row(1, label, (label, label + 1)) for label in range(69)]
    found = label_sets(in_characters(measured(given_rows, 2, 70, 80).marks))
    assert len(found.totals) == 71
    assert found.equal == 2 * 79


def test_tokens_are_those_of_every_format():
    tokens = words("Well-known, 1,200.5 kg")
    assert list(zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True))[:4] == [
        (0, 4),
        (4, 5),
        (5, 10),
        (10, 11),
    ]


def test_a_span_of_white_space_has_no_token():
    tokens = between_spaces("a  b")
    marks = measured([row(0, 0, (1, 3)), row(1, 0, (0, 1))], 2, length=4).marks
    found = coverage(in_tokens(marks, tokens.starts, tokens.ends))
    assert found.both[0].tolist() == [[0, 0], [0, 1]]


def test_unitizing_by_hand():
    """One label; A has [0, 4), B has [2, 6) of ten: ℓ11 = 4, ℓ10 = 4, ℓ00 = 8.

    Marginals 8 and 12 of 20; a unit shares 16 + 16 with itself, gaps 6 + 6. Expected
    off-diagonal 8·12 / (20 − 44/20) = 5.3933, so |uα = 1 − 4/5.3933 (Krippendorff 2019).
    """
    marks = measured([row(0, 0, (0, 4)), row(1, 0, (2, 6))], 2, 1, 10).marks
    sums = unit_sums(units_of(marks))
    assert sums.shared.tolist() == [[8, 4], [4, 4]]
    assert sums.own.tolist() == [12, 32]
    wanted = 1 - 4 / (96 / (20 - 44 / 20))
    assert float(binary_u_alpha(sums.shared, sums.own)) == pytest.approx(wanted)
    assert float(u_alpha(sums.shared, sums.own)) == pytest.approx(wanted)


def test_units_that_touch_stay_apart_and_those_that_overlap_are_one():
    given_rows = [row(0, 0, (0, 4)), row(0, 0, (4, 8)), row(0, 0, (6, 9)), row(0, 1, (9, 10))]
    units = units_of(measured(given_rows, 2).marks)
    assert units.first.tolist() == [0, 4, 9]
    assert units.behind.tolist() == [4, 9, 10]
    assert units.label.tolist() == [0, 0, 1]


def test_overlapping_labels_have_no_units():
    overlapping = measured([row(0, 0, (0, 4)), row(0, 1, (3, 8)), row(1, 0, (0, 4))], 2)
    assert unit_sums(units_of(overlapping.marks)) is None


@settings(max_examples=40)
@given(rows(people=2, labels=1))
def test_units_share_what_characters_share(given_rows):
    marks = measured(given_rows, 2, 1).marks
    sums = unit_sums(units_of(marks))
    own = grid(given_rows, 2)[:, 0]
    both, one = (own[0] & own[1]).sum(), (own[0] != own[1]).sum()
    assert sums.shared.tolist() == [[2 * (LENGTH - both - one), one], [one, 2 * both]]
    assert sums.own[0] == (~own).sum()


def test_alpha_of_areas_is_that_of_characters():
    given_rows = [row(0, 0, (0, 9)), row(1, 0, (3, 12)), row(2, 0, (3, 9), (20, 22))]
    own = grid(given_rows)[:, 0]
    equal, totals = coincidences(own.T.tolist())
    found = coverage(in_characters(measured(given_rows, 3).marks)).by_people[0]
    many = np.arange(4)
    both, one, none = (
        found @ weight / 2
        for weight in (many * (many - 1), many * (3 - many), (3 - many) * (2 - many))
    )
    by_area = alpha(np.array(both + none), np.array([both + one, none + one]))
    assert float(by_area) == pytest.approx(float(alpha(np.array(equal), np.array(totals))))
