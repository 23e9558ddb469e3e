"""Soft labels: shares of people who finished, exact extents, everybody once."""

from annotator.model.soft_labels import soft_spans
from tests.makers import a_span


def test_the_share_is_that_of_all_who_finished() -> None:
    soft = soft_spans(
        {
            "p1": [a_span(fragments=[(4, 12)]), a_span(fragments=[(0, 3)], label="quantity")],
            "p2": [
                a_span(fragments=[(4, 12)]),
                a_span(fragments=[(4, 12)], label="attribution"),
            ],
            "p3": [a_span(fragments=[(4, 9), (10, 12)])],
            "p4": [],
        }
    )
    assert [(one.label, one.fragments, one.marked, one.share) for one in soft] == [
        ("quantity", ((0, 3),), 1, 0.25),
        ("claim", ((4, 9), (10, 12)), 1, 0.25),
        ("attribution", ((4, 12),), 1, 0.25),
        ("claim", ((4, 12),), 2, 0.5),
    ]


def test_a_span_that_one_person_set_twice_counts_once() -> None:
    (one,) = soft_spans({"p1": [a_span(), a_span()], "p2": [a_span()]})
    assert (one.marked, one.people, one.share) == (2, 2, 1.0)


def test_nobody_who_finished_means_no_soft_label() -> None:
    assert soft_spans({}) == []
    assert soft_spans({"p1": []}) == []
