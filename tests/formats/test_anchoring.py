"""Spans held against the text: refused, skipped or moved, never shifted in silence."""

import pytest

from annotator.formats.anchoring import Anchor, drift_sentence
from annotator.formats.exchange import OnDrift
from annotator.model.errors import FormatError

TEXT = "A fox 😀 saw a fox. The fox ran."


def test_what_stands_where_it_says_is_kept():
    assert Anchor(TEXT).held("a:1", "claim", [(2, 5)], "fox") == ((2, 5),)
    assert Anchor(TEXT).held("a:1", "claim", [(2, 5), (23, 26)], "fox fox") == (
        (2, 5),
        (23, 26),
    )
    assert Anchor(TEXT).held("a:1", "claim", [(2, 5)], None) == ((2, 5),)


def test_a_drift_stops_with_place_and_both_texts():
    with pytest.raises(FormatError, match=r'a\.ann:3: the span "claim" says "fox".*has "ox "'):
        Anchor(TEXT).held("a.ann:3", "claim", [(3, 6)], "fox")


def test_a_range_behind_the_text_stops_also_without_a_stated_text():
    with pytest.raises(FormatError, match="ends behind the text"):
        Anchor(TEXT).held("a:1", "claim", [(30, 99)], None)


def test_a_drift_can_be_skipped_and_is_told():
    anchor = Anchor(TEXT, OnDrift.SKIP)
    assert anchor.held("a:1", "claim", [(3, 6)], "fox") is None
    (drift,) = anchor.drifts
    assert (drift.stated, drift.found, drift.moved_to) == ("fox", "ox ", None)
    assert "a:1" in drift_sentence(drift)


@pytest.mark.parametrize(
    ("start", "moved"),
    [(3, ((2, 5),)), (0, ((2, 5),)), (13, ((14, 17),)), (28, ((23, 26),)), (99, ((23, 26),))],
)
def test_a_drift_moves_to_the_nearest_place(start, moved):
    anchor = Anchor(TEXT, OnDrift.RE_ANCHOR)
    assert anchor.held("a:1", "claim", [(start, start + 3)], "fox") == moved
    assert anchor.drifts[0].moved_to == moved


def test_two_places_as_near_are_none():
    anchor = Anchor("fox and fox", OnDrift.RE_ANCHOR)
    assert anchor.held("a:1", "claim", [(4, 7)], "fox") is None


def test_fragments_move_together():
    anchor = Anchor(TEXT, OnDrift.RE_ANCHOR)
    moved = anchor.held("a:1", "claim", [(13, 16), (22, 25)], "fox fox")
    assert moved == ((14, 17), (23, 26))


def test_a_text_that_is_nowhere_is_left_out():
    anchor = Anchor(TEXT, OnDrift.RE_ANCHOR)
    assert anchor.held("a:1", "claim", [(2, 5)], "dog") is None


@pytest.mark.parametrize(
    "fragments", [[], [(5, 5)], [(-1, 3)], [(4, 8), (6, 9)], [(6, 9), (1, 3)]]
)
def test_fragments_that_are_none_are_refused(fragments):
    with pytest.raises(FormatError, match="a:1"):
        Anchor(TEXT, OnDrift.SKIP).held("a:1", "claim", fragments, "x")
