"""Label, attributes, note, flag and links of the chosen span, and deleting it."""

import pytest

from annotator.ui.panels.span import DISCUSS


@pytest.fixture
def quantity(page):
    page.mark("around 60 people", "3")
    return page


def test_the_label_is_changed_from_a_list(quantity):
    quantity.press("L", "1")
    assert quantity.marked() == [("claim", "around 60 people")]
    assert (quantity.count("quantity"), quantity.count("claim")) == (0, 1)


def test_the_label_is_changed_by_one_key(quantity):
    quantity.press("Ctrl+1")
    assert quantity.marked() == [("claim", "around 60 people")]


def test_the_label_is_changed_in_the_panel(quantity):
    panel = quantity.page.panes.span
    panel.label.setFocus()
    quantity.press("Up")
    panel.label.activated.emit(panel.label.currentIndex())
    assert quantity.marked() == [("attribution", "around 60 people")]


def test_attributes_are_set_one_after_the_other_by_single_keys(quantity):
    quantity.press("E", "1", "2")
    quantity.write("60")
    quantity.press("Return")
    quantity.write("60.5")
    quantity.press("Return")
    quantity.write("people")
    quantity.press("Return", "2")
    assert quantity.span.attributes == {
        "kind": "count",
        "form": "approximate",
        "value_min": 60,
        "value_max": 60.5,
        "unit": "people",
        "confidence": "unsure",
    }
    assert quantity.keyboard is quantity.page.text


def test_escape_leaves_the_attributes_with_the_caret_where_it_was(quantity):
    caret = quantity.caret
    quantity.press("E", "1", "Esc")
    assert quantity.span.attributes == {"kind": "count"}
    assert quantity.keyboard is quantity.page.text
    assert quantity.caret == caret


def test_attributes_are_skipped_and_cleared(quantity):
    quantity.press("E", "1", "Esc", "E", "Left", "Delete", "Esc")
    assert quantity.span.attributes == {}


def test_what_is_no_number_is_refused_with_a_sentence(quantity):
    quantity.press("E", "Tab", "Tab")
    quantity.write("sixty")
    quantity.press("Return")
    assert "value_min" not in quantity.span.attributes
    assert quantity.popup.isVisible()


def test_enter_on_a_chosen_span_asks_for_its_attributes(quantity):
    quantity.press("Return", "1", "Esc")
    assert quantity.span.attributes == {"kind": "count"}


def test_the_panel_shows_the_values_and_changes_them(quantity):
    quantity.press("E", "1", "Esc", "F2")
    kind = quantity.page.panes.span.editors["kind"]
    assert kind.field.currentText() == "count"
    assert quantity.keyboard is kind.field
    kind.field.setCurrentIndex(2)
    kind.field.activated.emit(2)
    assert quantity.span.attributes == {"kind": "measure"}
    quantity.press("Esc")
    assert quantity.keyboard is quantity.page.text


def test_a_number_in_the_panel_is_kept_on_leaving_and_refused_if_it_is_none(quantity):
    low = quantity.page.panes.span.editors["value_min"]
    low.field.setFocus()
    quantity.write("1e3x")
    quantity.press("Tab")
    assert "Write a number" in low.remark()
    low.field.setFocus()
    low.field.clear()
    quantity.write("1500")
    quantity.press("Tab")
    assert low.remark() == ""
    assert quantity.span.attributes == {"value_min": 1500}


def test_a_note_is_one_step_of_undo(quantity):
    quantity.press("M")
    quantity.write("Who counted them?")
    quantity.press("Ctrl+Return")
    assert quantity.span.note == "Who counted them?"
    assert quantity.keyboard is quantity.page.text
    quantity.press("Ctrl+Z")
    assert quantity.span.note is None
    assert quantity.page.panes.span.note.toPlainText() == ""


def test_a_note_is_kept_after_a_pause_in_typing(quantity, qtbot):
    quantity.press("M")
    quantity.write("Odd ")
    qtbot.waitUntil(lambda: quantity.span.note == "Odd", timeout=8000)
    quantity.write("figure")
    quantity.press("Esc")
    assert quantity.span.note == "Odd figure"


def test_a_note_is_kept_when_another_span_is_chosen(quantity):
    first = quantity.span
    quantity.press("M")
    quantity.write("Odd")
    quantity.click_on("mayor")
    quantity.mark("The mayor denied", "2")
    assert quantity.workspace.span(first.document_id, first.id).note == "Odd"
    assert quantity.span.note is None


def test_a_flag_goes_on_and_off(quantity):
    quantity.press("F")
    assert quantity.span.flag == DISCUSS
    assert quantity.page.panes.span.flag.isChecked()
    quantity.press("F")
    assert quantity.span.flag is None


@pytest.mark.parametrize("key", ["Delete", "Backspace"])
def test_delete_is_taken_back_by_the_button_beside_the_sentence(quantity, key):
    before = quantity.span
    quantity.press(key)
    assert quantity.marked() == quantity.highlighted() == []
    assert "Deleted quantity" in quantity.said
    quantity.page.status.undo.click()
    assert quantity.workspace.spans(quantity.page.document_id()) == [before]
    assert quantity.highlighted() == [("quantity", "around 60 people")]


def test_delete_without_a_chosen_span_does_nothing(quantity):
    quantity.press("Esc", "Delete")
    assert len(quantity.marked()) == 1


def test_a_changed_label_says_which_links_and_values_went(page):
    page.mark("The ministry said on Monday", "2")
    page.mark("around 60 people had left the valley", "1")
    page.press("P", "R", "N", "Return", "Ctrl+3")
    assert page.links() == []
    assert "Links gone" in page.said
    assert "Values gone" in page.said
    page.press("Ctrl+Z")
    assert len(page.links()) == 1
