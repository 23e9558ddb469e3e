"""What is proposed: the label of most, the medoid, the value of most, and nothing at a tie."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.consensus import (
    NOT_MARKED,
    iou,
    is_tie,
    medoid,
    proposal,
    split,
)
from tests.analysis.layers import fragments
from tests.makers import a_span


def spans_of(*said):
    return [
        a_span("d", f"p{place}", ranges, label=label, attributes=dict(*values))
        for place, (label, ranges, *values) in enumerate(said)
    ]


def proposed(spans, voters=None):
    return proposal(spans, voters or len(spans), lambda label, name: name != "unfit")


A, B, C = ((0, 10),), ((0, 12),), ((2, 12),)


def test_the_label_of_most_and_the_span_nearest_to_all():
    found = proposed(spans_of(("claim", A), ("claim", B), ("source", C)))
    assert (found.label, found.fragments) == ("claim", B)


@pytest.mark.parametrize(
    ("labels", "voters", "label"),
    [
        (("claim", "claim", "source"), 3, "claim"),
        (("claim", "source"), 2, None),
        (("claim",), 2, None),
        (("claim",), 3, NOT_MARKED),
        (("claim", "claim"), 4, None),
        (("claim", "claim", "source"), 5, None),
        (("claim", "claim", "source"), 4, "claim"),
        (("claim",), 1, "claim"),
    ],
)
def test_not_marked_is_an_answer_and_ties_have_no_proposal(labels, voters, label):
    spans = spans_of(*((one, A) for one in labels))
    found = proposed(spans, voters)
    assert is_tie(split(spans, voters)) is (found is None)
    assert (found.label if found else None) == label


def test_values_are_those_of_most_who_chose_the_label():
    found = proposed(
        spans_of(
            ("claim", A, {"stance": "for", "tone": "x", "unfit": 1}),
            ("claim", A, {"stance": "for", "tone": "y", "rare": "z", "unfit": 1}),
            ("claim", A, {"stance": "against", "unfit": 1}),
            ("source", A, {"stance": "against"}),
        )
    )
    assert found.attributes == {"stance": "for"}
    assert found.tied == ("tone",)


@pytest.mark.parametrize(
    ("shapes", "expected"),
    [
        ([A, B], A),
        ([((5, 9),), ((1, 5),)], ((1, 5),)),
        ([A, A, ((0, 30),)], A),
        ([((0, 4), (6, 10)), ((0, 10),), ((0, 4), (6, 10))], ((0, 4), (6, 10))),
    ],
)
def test_of_equal_medoids_the_shortest_and_then_the_earliest(shapes, expected):
    assert medoid(shapes) == expected
    assert medoid(shapes[::-1]) == expected


@given(st.lists(fragments(), min_size=1, max_size=5))
def test_a_medoid_is_one_of_them_in_whatever_order(shapes):
    found = medoid(shapes)
    assert found in shapes
    assert medoid(sorted(shapes)) == found

    def worth(shape):
        return sum(iou(shape, other) for other in shapes)

    assert all(worth(found) >= worth(shape) for shape in shapes)


@given(fragments(), fragments())
def test_iou_is_that_of_the_sets_of_characters(one, other):
    first, second = (
        {place for start, end in ranges for place in range(start, end)}
        for ranges in (one, other)
    )
    assert iou(one, other) == Fraction(len(first & second), len(first | second))
