"""An answer where a key would do nothing."""

import pytest


@pytest.fixture
def left(page):
    page.mark("around 60 people had left the valley", "1")
    page.mark("around 60 people", "3")
    page.press("Esc")
    assert page.chosen is None
    return page


def test_a_key_that_describes_takes_the_innermost_span_at_the_caret(left):
    left.stand_on("60 people")
    left.press("F")
    assert left.chosen == ("quantity", "around 60 people")
    assert left.span.flag is not None


def test_the_note_of_the_span_before_the_caret_is_opened(left):
    left.press("M")
    left.write("d1")
    left.press("Esc")
    assert left.span.note == "d1"
    assert len(left.marked()) == 2


@pytest.mark.parametrize("key", ["M", "E", "R"])
def test_away_from_spans_a_key_that_needs_one_says_so(left, key):
    left.page.text.set_caret(0)
    left.press(key)
    assert left.said.startswith("No span is chosen.")
    assert left.chosen is None


@pytest.mark.parametrize("key", ["Delete", "Backspace", "K", "Ctrl+1"])
def test_what_changes_a_span_wants_it_chosen_first(left, key):
    before = left.marked()
    left.press(key)
    assert left.said == "No span is chosen. N goes to the next, O takes the one here."
    assert left.marked() == before


def test_undo_and_redo_say_what_they_did(left):
    left.run("edit.undo")
    assert left.said == "Undone: mark “quantity”."
    left.run("edit.redo")
    assert left.said == "Done again: mark “quantity”."
