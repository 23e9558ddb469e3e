"""Links between spans, made and removed."""

import pytest

SAID, LEFT, PEOPLE = (
    "The ministry said on Monday",
    "around 60 people had left the valley",
    "around 60 people",
)


@pytest.fixture
def linked(page):
    page.mark(SAID, "2")
    page.mark(LEFT, "1")
    page.mark(PEOPLE, "3")
    page.mark("The mayor denied", "2")
    page.press("Esc")
    page.page.text.set_caret(0)
    return page


def test_r_then_n_then_enter_links(linked):
    linked.press("N", "R", "N", "Return")
    assert linked.links() == [(SAID, "attributes", LEFT)]
    assert linked.bar == ""
    assert linked.chosen == ("attribution", SAID)


def test_only_spans_that_the_scheme_allows_are_gone_to(linked):
    linked.press("N", "R", "N", "N")
    assert linked.chosen == ("attribution", "The mayor denied")


def test_the_bar_says_from_where_to_where(linked):
    linked.press("N", "R")
    assert SAID in linked.bar
    linked.press("N")
    assert "attributes" in linked.bar


def test_escape_puts_the_choice_and_the_caret_back(linked):
    linked.press("N")
    caret = linked.caret
    linked.press("R", "N", "Esc")
    assert linked.links() == []
    assert linked.chosen == ("attribution", SAID)
    assert linked.caret == caret
    assert linked.bar == ""


def test_a_link_may_be_made_from_its_target_too(linked):
    linked.press("N", "N")
    assert linked.chosen == ("claim", LEFT)
    linked.press("R", "P", "Return")
    assert linked.links() == [(SAID, "attributes", LEFT)]


def test_where_several_types_fit_the_person_chooses(linked):
    linked.press("N", "R", "N", "N", "Return")
    assert [text.split()[0] for text in linked.popup.list.texts()] == [
        "same_source",
        "nested_in",
        "nested_in",
    ]
    linked.press("2")
    assert linked.links() == [(SAID, "nested_in", "The mayor denied")]


def test_a_target_is_chosen_with_the_mouse(linked):
    linked.press("N", "R")
    linked.click_on("had left")
    linked.press("Return")
    assert linked.links() == [(SAID, "attributes", LEFT)]


def test_a_target_may_be_marked_while_the_link_is_made(linked):
    linked.press("N", "R")
    linked.select("We will rebuild")
    linked.press("1", "Return")
    assert linked.links() == [(SAID, "attributes", "We will rebuild")]


def test_enter_without_a_target_says_what_to_do(linked):
    linked.press("N", "R", "Return")
    assert "Go to the span" in linked.said
    assert linked.bar


def test_without_any_target_no_link_begins(page):
    page.mark("60", "3")
    page.press("R")
    assert page.bar == ""
    assert "no other span" in page.said


def test_a_link_twice_is_refused_with_a_sentence(linked):
    linked.press("N", "R", "N", "Return", "R", "N", "Return")
    assert len(linked.links()) == 1
    assert "already" in linked.said


def test_a_link_is_removed_in_the_panel_and_put_back_by_undo(linked):
    linked.press("N", "R", "N", "Return")
    panel = linked.page.panes.span
    _, remove = panel.links.findChildren(type(linked.page.status.undo))
    remove.click()
    linked.settle()
    assert linked.links() == []
    linked.press("Ctrl+Z")
    assert len(linked.links()) == 1


def test_the_panel_jumps_to_the_other_end(linked):
    linked.press("N", "R", "N", "Return")
    jump, _ = linked.page.panes.span.links.findChildren(type(linked.page.status.undo))
    jump.click()
    assert linked.chosen == ("claim", LEFT)


def test_the_list_of_links_jumps_from_end_to_end_and_removes(linked):
    linked.press("N", "R", "N", "Return", "Esc", "Alt+3")
    panel = linked.page.panes.relations
    panel.list.setCurrentIndex(panel.model.index(0))
    linked.press("Return")
    assert linked.chosen == ("attribution", SAID)
    linked.press("Return")
    assert linked.chosen == ("claim", LEFT)
    linked.press("Delete")
    assert linked.links() == []


def test_deleting_a_span_takes_its_links_and_undo_brings_both_back(linked):
    linked.press("N", "R", "N", "Return", "Delete")
    assert linked.links() == []
    linked.press("Ctrl+Z")
    assert linked.links() == [(SAID, "attributes", LEFT)]


def test_undo_of_the_first_span_while_a_link_is_made_ends_the_link(page):
    page.mark(LEFT, "1")
    page.mark(SAID, "2")
    page.press("R", "Ctrl+Z")
    assert page.bar == ""


def test_the_links_of_the_chosen_span_are_drawn(linked):
    linked.press("N", "R", "N", "Return")
    assert [arc.name for arc in linked.page.text.arcs()] == ["attributes"]
    linked.press("Ctrl+Z")
    assert linked.page.text.arcs() == []
    linked.press("Ctrl+Y")
    assert [arc.name for arc in linked.page.text.arcs()] == ["attributes"]
    linked.reopen()
    linked.press("N")
    assert [arc.name for arc in linked.page.text.arcs()] == ["attributes"]
