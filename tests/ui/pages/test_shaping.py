"""Moving and extending, and the edges and fragments of the chosen span."""

import pytest

from tests.makers import a_document
from tests.ui.drivers import AnnotateDriver


def test_the_selection_grows_by_words_sentences_and_paragraphs(page):
    page.stand_on("around 60")
    page.press("Ctrl+Shift+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Right")
    assert page.selected == "around 60 people"
    page.stand_on("The ministry")
    page.press("Alt+Shift+Down")
    assert page.selected.startswith("The ministry said")
    assert page.selected.rstrip().endswith("left the valley.")
    page.press("Esc", "Ctrl+Shift+Down")
    assert "“We will rebuild,”" in page.selected


def test_the_caret_goes_by_sentences_and_paragraphs(page):
    page.stand_on("The mayor")
    page.press("Alt+Up")
    assert page.page.desk.text[page.caret :].startswith("According")
    page.press("Ctrl+Up")
    assert page.page.desk.text[page.caret :].startswith("The ministry")


def test_one_key_selects_word_sentence_paragraph_or_the_chosen_span(page):
    page.stand_on("spokesman")
    page.press("W")
    assert page.selected == "spokesman"
    page.press("V")
    assert page.selected == "a spokesman promised"
    page.press("S")
    assert "by next May" in page.selected
    page.press("Shift+S")
    assert page.selected.startswith("The ministry")
    page.mark("around 60 people", "3")
    page.press("T")
    assert page.selected == "around 60 people"


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("Alt+Right", "around 60 people had"),
        ("Alt+Left", "around 60"),
        ("Alt+Shift+Right", "60 people"),
        ("Alt+Shift+Left", "that around 60 people"),
        ("Ctrl+K", "around 60 people had"),
        ("Ctrl+J", "around 60"),
        ("Ctrl+Shift+K", "60 people"),
        ("Ctrl+Shift+J", "that around 60 people"),
        ("K", "around 60 people "),
        ("J", "around 60 peopl"),
        ("Shift+K", "round 60 people"),
        ("Shift+J", " around 60 people"),
    ],
)
def test_each_edge_moves_by_words_and_characters(page, key, text):
    page.mark("around 60 people", "3")
    page.press(key)
    assert page.marked() == page.highlighted() == [("quantity", text)]


def test_the_same_key_selects_more_and_more(page):
    page.stand_on("spokesman")
    page.press("G")
    assert page.selected == "spokesman"
    page.press("G")
    assert page.selected == "a spokesman promised"
    page.press("G")
    assert page.selected == "“We will rebuild,” a spokesman promised, “by next May.”"
    page.press("G")
    assert page.selected.startswith("The ministry said")
    selected = page.selected
    page.press("G")
    assert page.selected == selected


def test_clause_after_clause_is_selected_without_a_step_between(page):
    page.stand_on("The ministry")
    page.press("V", "2", "Shift+V", "1", "Shift+V", "1", "Shift+V", "2")
    assert page.marked() == [
        ("attribution", "The ministry said on Monday"),
        ("claim", "that around 60 people had left the valley"),
        ("claim", "We will rebuild"),
        ("attribution", "a spokesman promised"),
    ]
    page.press("Esc", "Ctrl+Shift+V")
    assert page.selected == "a spokesman promised"
    page.press("Ctrl+Shift+V")
    assert page.selected == "We will rebuild,” a spokesman promised"


def test_no_clause_lies_beyond_the_ends_of_the_text(page):
    page.press("Ctrl+End", "Shift+V")
    assert page.selected == ""
    page.press("Ctrl+Home", "Ctrl+Shift+V")
    assert page.selected == ""


def test_more_is_selected_from_behind_a_sentence_and_from_an_untrimmed_selection(page):
    page.stand_on("\r\n\r\nAccording")
    page.press("G")
    assert "We will rebuild" in page.selected
    page.select("around 60 people had left the valley.")
    page.press("G")
    assert page.selected == "that around 60 people had left the valley"
    page.press("G")
    assert page.selected.startswith("The ministry said")


def test_arrows_move_edges_where_they_point_in_arabic_too(qtbot, tmp_path):
    page = AnnotateDriver(qtbot, tmp_path, [a_document("قالت الوزارة يوم الاثنين")])
    page.mark("الوزارة", "1")
    page.press("Alt+Left")
    assert page.marked() == [("claim", "الوزارة يوم")]
    page.press("Alt+Shift+Right")
    assert page.marked() == [("claim", "قالت الوزارة يوم")]
    page.press("Ctrl+J")
    assert page.marked() == [("claim", "قالت الوزارة")]


def test_a_span_never_becomes_empty(page):
    page.mark("60", "3")
    page.press("Alt+Left")
    assert page.marked() == [("quantity", "60")]
    assert "cannot go further" in page.said


def test_a_span_takes_the_selected_text(page):
    page.mark("60", "3")
    page.select("around 60 people ")
    page.press("X")
    assert page.marked() == [("quantity", "around 60 people")]


def test_the_fragment_at_the_caret_is_taken_off(page):
    page.mark("We will rebuild", "1")
    page.select("by next May")
    page.press("+")
    page.stand_on("will rebuild")
    page.press("Shift+Delete")
    assert page.marked() == [("claim", "by next May")]
    page.press("Shift+Delete")
    assert page.marked() == [("claim", "by next May")]


def test_an_edge_is_dragged_with_the_mouse_and_escape_puts_it_back(page):
    page.mark("around 60 people", "3")
    page.drag_edge_to("around 60")
    assert page.marked() == [("quantity", "around 60")]
    page.drag_edge_to("around 60 people had", let_go=False)
    assert page.highlighted() == [("quantity", "around 60 people had")]
    page.press("Esc")
    assert page.highlighted() == page.marked() == [("quantity", "around 60")]


def test_an_edge_that_was_dragged_is_stored(page):
    span = page.mark("around 60 people", "3")
    page.page.text.fragments_asked.emit(span.id, ((span.start, span.end - 7),))
    assert page.marked() == [("quantity", "around 60")]
