"""Marking with keys, with the mouse, label first, and in several fragments."""

import pytest

from annotator.model.layer import State


def test_a_digit_marks_the_selection(page):
    page.select("around 60 people")
    page.press("3")
    assert page.marked() == page.highlighted() == [("quantity", "around 60 people")]
    assert page.listed() == ["around 60 people"]
    assert page.count("quantity") == 1


def test_a_letter_marks_the_selection(page):
    page.select("The ministry said on Monday")
    page.press("A")
    assert page.marked() == [("attribution", "The ministry said on Monday")]


def test_without_a_selection_the_word_at_the_caret_is_marked(page):
    page.stand_on("spokesman")
    page.press("4")
    assert page.marked() == [("unverifiable detail", "spokesman")]


def test_after_marking_the_caret_stands_behind_the_span_and_the_span_is_chosen(page):
    span = page.mark("around 60 people", "3")
    assert page.caret == span.end
    assert page.selected == ""
    assert page.chosen == ("quantity", "around 60 people")


def test_outer_spaces_and_punctuation_stay_outside(page):
    page.select(" around 60 people ")
    page.press("3")
    assert page.marked() == [("quantity", "around 60 people")]


def test_spaces_stay_in_where_the_setting_says_so(page):
    page.settings.trim_selections = False
    page.select(" around 60 people ")
    page.press("3")
    assert page.marked() == [("quantity", " around 60 people ")]


def test_other_labels_overlap_and_the_same_label_is_not_marked_twice(page):
    page.mark("around 60 people", "3")
    page.mark("around 60 people", "1")
    page.select("around 60 people")
    page.press("3")
    assert sorted(page.marked()) == [
        ("claim", "around 60 people"),
        ("quantity", "around 60 people"),
    ]
    assert page.chosen == ("quantity", "around 60 people")
    assert "already" in page.said


def test_the_first_span_begins_the_work_on_a_document(page):
    page.mark("around 60 people", "3")
    assert page.page.desk.layer.state is State.IN_PROGRESS


def test_two_selections_become_one_span_of_two_fragments(page):
    page.select("We will rebuild")
    page.press("B")
    assert "Fragments wait" in page.bar
    page.select("by next May")
    page.press("1")
    assert page.marked() == [("claim", "We will rebuild … by next May")]
    assert page.bar == ""


def test_a_fragment_is_added_to_the_chosen_span(page):
    page.mark("We will rebuild", "1")
    page.select("by next May")
    page.press("+")
    assert page.marked() == [("claim", "We will rebuild … by next May")]
    assert page.chosen == ("claim", "We will rebuild … by next May")


def test_plus_keeps_a_fragment_where_no_span_is_chosen(page):
    page.select("We will rebuild")
    page.press("+")
    page.select("by next May")
    page.press("+", "C")
    assert page.marked() == [("claim", "We will rebuild … by next May")]


def test_escape_forgets_the_fragments(page):
    page.select("We will rebuild")
    page.press("B", "Esc")
    assert page.bar == ""
    page.stand_on("mayor")
    page.press("1")
    assert page.marked() == [("claim", "mayor")]


def test_a_held_label_paints_each_selection_of_the_mouse(page):
    page.press("Shift+Q")
    assert "quantity" in page.bar
    page.drag_over("around 60 people")
    page.drag_over("more than 10 %")
    assert page.marked() == [
        ("quantity", "around 60 people"),
        ("quantity", "more than 10 %"),
    ]


def test_a_held_label_marks_a_selection_by_keys_with_enter(page):
    page.press("Shift+1")
    page.select("We will rebuild")
    page.press("Return")
    assert page.marked() == [("claim", "We will rebuild")]


def test_escape_lets_the_held_label_go(page):
    page.press("Shift+Q", "Esc")
    assert page.bar == ""
    page.drag_over("around 60 people")
    assert page.marked() == []


def test_holding_the_same_label_again_lets_it_go(page):
    page.press("Shift+Q", "Shift+Q")
    assert page.bar == ""


def test_other_labels_can_be_marked_while_one_is_held(page):
    page.press("Shift+Q")
    page.select("We will rebuild")
    page.press("1")
    assert page.marked() == [("claim", "We will rebuild")]


def test_a_click_on_a_label_marks_the_selection_and_leaves_the_keyboard_in_the_text(page):
    page.select("around 60 people")
    page.click_label("quantity")
    assert page.marked() == [("quantity", "around 60 people")]
    assert page.keyboard is page.page.text


def test_a_click_on_a_label_without_a_selection_holds_it(page):
    page.click_label("quantity")
    assert "quantity" in page.bar
    page.drag_over("around 60 people")
    assert page.marked() == [("quantity", "around 60 people")]
    page.click_label("quantity")
    assert page.bar == ""


def test_enter_offers_the_labels_for_a_selection(page):
    page.select("around 60 people")
    page.press("Return")
    assert page.popup.list.texts() == [
        "claim",
        "attribution",
        "quantity",
        "unverifiable detail",
    ]
    page.press("3")
    assert page.marked() == [("quantity", "around 60 people")]
    assert page.keyboard is page.page.text


def test_letters_typed_into_a_note_mark_nothing(page):
    page.mark("around 60 people", "3")
    page.press("M")
    page.write("acqu 1234 dnp")
    page.press("Esc")
    assert page.span.note == "acqu 1234 dnp"
    assert len(page.marked()) == 1


def test_without_a_word_nothing_is_marked_and_the_page_says_what_to_do(page):
    page.page.text.set_caret(len(page.page.desk.text))
    page.press("1")
    assert page.marked() == []
    assert "Select some text" in page.said


@pytest.mark.parametrize(
    ("on", "keys", "marked"),
    [
        ("60", ["3"], "60"),
        ("The ministry said", ["V", "2"], "The ministry said on Monday"),
        ("people had", ["V", "1"], "that around 60 people had left the valley"),
        ("rebuild", ["V", "1"], "We will rebuild"),
        ("rebuild", ["V", "Shift+V", "1"], "We will rebuild,” a spokesman promised"),
        ("by next", ["V", "Ctrl+Shift+V", "2"], "a spokesman promised, “by next May"),
        ("spokesman", ["S", "1"], "“We will rebuild,” a spokesman promised, “by next May.”"),
    ],
)
def test_a_word_takes_one_key_and_a_clause_at_most_four(page, on, keys, marked):
    """The caret is where one reads; what the keys must do is counted, not how it got there."""
    assert len(keys) <= (1 if " " not in marked else 4)
    page.stand_on(on)
    page.press(*keys)
    assert [text for _, text in page.marked()] == [marked]
