"""Fragments are whole, sorted and apart; slices are what the text has there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import RuleBrokenError
from annotator.model.span import (
    Span,
    check_fragments,
    covered_text,
    joined,
    reading_order,
    slices,
)


def a_span(*fragments, identifier="s"):
    return Span(identifier, "d", "p", "claim", fragments)


@pytest.mark.parametrize(
    "fragments",
    [
        (),
        ((3, 3),),
        ((5, 3),),
        ((-1, 3),),
        ((0, 3), (3, 5)),
        ((4, 6), (0, 2)),
        ((0, 5), (3, 8)),
        ((0.0, 3),),
        ((True, 3),),
    ],
)
def test_fragments_that_are_no_fragments_are_refused(fragments):
    with pytest.raises(RuleBrokenError):
        check_fragments(fragments)


def test_a_discontinuous_span_covers_its_fragments_and_not_the_gap():
    span = a_span((0, 3), (10, 12))
    assert (span.start, span.end, span.is_discontinuous) == (0, 12, True)
    assert [position for position in range(14) if span.covers(position)] == [0, 1, 2, 10, 11]


def test_slices_count_code_points_before_and_after_emoji():
    text = "👩🏽‍🚒 saved 12 of 😀 cats"
    start = text.index("12")
    assert slices(text, ((start, start + 2),)) == ("12",)
    assert covered_text(text, ((start, start + 2), (len(text) - 4, len(text)))) == "12 … cats"


def test_a_range_behind_the_text_is_refused():
    with pytest.raises(RuleBrokenError, match="5 characters"):
        slices("short", ((0, 6),))


def test_reading_order_puts_the_outer_span_first():
    outer, inner, later = a_span((0, 9)), a_span((0, 4)), a_span((5, 9))
    assert sorted([later, inner, outer], key=reading_order) == [outer, inner, later]


ranges = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair))),
    min_size=1,
    max_size=8,
)


@given(ranges)
def test_joined_fragments_cover_exactly_the_same_characters(fragments):
    result = joined(fragments)
    check_fragments(result)
    assert {place for start, end in fragments for place in range(start, end)} == {
        place for start, end in result for place in range(start, end)
    }
