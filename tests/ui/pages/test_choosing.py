"""Choosing spans with keys and the mouse."""

import pytest


@pytest.fixture
def marked(page):
    page.mark("around 60 people had left the valley", "1")
    page.mark("around 60 people", "3")
    page.mark("The mayor denied", "2")
    page.press("Esc")
    page.page.text.set_caret(0)
    return page


def test_n_and_p_go_from_span_to_span_in_reading_order(marked):
    marked.press("N")
    assert marked.chosen == ("claim", "around 60 people had left the valley")
    marked.press("N")
    assert marked.chosen == ("quantity", "around 60 people")
    marked.press("N")
    assert marked.chosen == ("attribution", "The mayor denied")
    marked.press("P", "P")
    assert marked.chosen == ("claim", "around 60 people had left the valley")


def test_the_caret_goes_along_with_the_chosen_span(marked):
    marked.press("N")
    assert marked.caret == marked.span.start


def test_behind_the_last_span_the_choice_stays(marked):
    marked.press("N", "N", "N", "N")
    assert marked.chosen == ("attribution", "The mayor denied")
    assert "no further span" in marked.said


def test_a_caret_that_went_elsewhere_is_where_the_next_span_is_looked_for(marked):
    marked.press("N")
    marked.stand_on("According to two")
    marked.press("P")
    assert marked.chosen == ("quantity", "around 60 people")


def test_o_goes_outward_through_the_spans_at_the_caret(marked):
    marked.stand_on("60 people")
    marked.press("O")
    assert marked.chosen == ("quantity", "around 60 people")
    marked.press("O")
    assert marked.chosen == ("claim", "around 60 people had left the valley")
    marked.press("O")
    assert marked.chosen == ("quantity", "around 60 people")


def test_a_list_of_the_spans_at_the_caret_is_picked_from_by_number(marked):
    marked.stand_on("60 people")
    marked.press("Shift+O")
    assert [text.split(":")[0] for text in marked.popup.list.texts()] == ["quantity", "claim"]
    marked.press("2")
    assert marked.chosen == ("claim", "around 60 people had left the valley")


def test_where_there_is_no_span_the_page_says_so(marked):
    marked.press("O")
    assert "no span" in marked.said


def test_a_click_chooses_a_span(marked):
    marked.click_on("mayor")
    assert marked.chosen == ("attribution", "The mayor denied")


def test_escape_chooses_nothing(marked):
    marked.press("N", "Esc")
    assert marked.chosen is None


def test_the_list_beside_the_text_follows_and_leads(marked):
    marked.press("N", "N", "Alt+2")
    panel = marked.page.panes.spans
    assert panel.list.currentIndex().data() == "around 60 people"
    marked.press("Down")
    assert marked.chosen == ("attribution", "The mayor denied")
    marked.press("Return")
    assert marked.keyboard is marked.page.text


def test_the_list_begins_at_the_caret_and_leaves_it_there(marked):
    marked.stand_on("According to two")
    place = marked.caret
    marked.press("Alt+2")
    assert marked.page.panes.spans.list.currentIndex().data() == "around 60 people"
    assert (marked.caret, marked.chosen) == (place, None)


def test_a_span_is_deleted_from_the_list(marked):
    marked.press("N", "Alt+2")
    marked.press("Delete")
    assert len(marked.marked()) == 2


def test_the_list_shows_one_label_only(marked):
    panel = marked.page.panes.spans
    panel.filter.setCurrentIndex(panel.filter.findData("quantity"))
    assert marked.listed() == ["around 60 people"]
    marked.mark("two officials", "3")
    assert marked.listed() == ["around 60 people", "two officials"]


def test_the_context_menu_has_what_applies(marked):
    marked.press("N")
    marked.page.text.menu_asked.emit(marked.page.mapToGlobal(marked.page.rect().center()))
    entries = marked.menu()
    assert "Mark as claim" in entries
    assert {"Delete the span", "Link to another span…", "Copy"} <= set(entries)
    marked.press("Esc")
    marked.page.text.menu_asked.emit(marked.page.mapToGlobal(marked.page.rect().center()))
    assert "Delete the span" not in marked.menu()
