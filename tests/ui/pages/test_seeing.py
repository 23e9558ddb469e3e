"""What of the page is shown, and how it is switched."""

import pytest
from PySide6.QtGui import QImage

from annotator.model.document import Document
from tests.makers import a_document
from tests.ui.drivers import AnnotateDriver

HIDDEN = "Left\u200b of the dam, p\u0430ssed by\u00a0ten. שלום."


def seen(page: AnnotateDriver) -> QImage:
    page.settle()
    return page.page.text.viewport().grab().toImage()


@pytest.fixture
def odd_page(qtbot, tmp_path) -> AnnotateDriver:
    documents: list[Document] = [a_document(HIDDEN, title="Odd")]
    return AnnotateDriver(qtbot, tmp_path, documents)


def test_unseen_characters_are_marked_and_that_is_remembered(odd_page):
    page = odd_page
    before = seen(page)
    page.press("F8")
    assert seen(page) != before
    assert page.window.commands.action("view.show_unseen").isChecked()
    page.reopen()
    assert page.settings.show_unseen
    assert page.window.commands.action("view.show_unseen").isChecked()
    page.press("F8")
    assert seen(page) == before


def test_names_go_and_come_back(page):
    page.mark("The ministry said", "2")
    page.stand_on("Dam")
    with_names = seen(page)
    page.press("F7")
    assert not page.settings.chips
    assert seen(page) != with_names
    page.press("F7")
    assert seen(page) == with_names


def test_the_direction_is_set_and_left_to_the_text_again(odd_page):
    page, text = odd_page, odd_page.page.text
    block = text.document().firstBlock()
    before = seen(page)
    page.press("Shift+F8")
    assert text.runs_right_to_left(block)
    assert page.window.commands.action("view.direction.from_right").isChecked()
    assert not page.window.commands.action("view.direction.auto").isChecked()
    assert seen(page) != before
    page.press("Shift+F7")
    assert not text.runs_right_to_left(block)
    page.press("Shift+F8", "Ctrl+F7")
    assert page.window.commands.action("view.direction.auto").isChecked()
    assert seen(page) == before


def test_a_label_is_hidden_and_shown(page):
    page.mark("The ministry said", "2")
    page.mark("around 60 people", "3")
    page.stand_on("The ministry")
    before = seen(page)
    page.press("Ctrl+Shift+2")
    assert not page.window.commands.action("view.show.attribution").isChecked()
    assert page.said == "Hidden: attribution"
    assert page.page.text.spans_at(page.caret) == []
    assert page.spoken_label("attribution") == "attribution, 2 · A, spans: 1, hidden"
    assert page.spoken_label("quantity") == "quantity, 3 · Q, spans: 1"
    assert seen(page) != before
    page.press("Ctrl+Shift+H")
    assert page.window.commands.action("view.show.attribution").isChecked()
    assert page.said == "All labels are shown."
    assert page.spoken_label("attribution") == "attribution, 2 · A, spans: 1"
    assert seen(page) == before


def test_a_hidden_span_is_not_chosen_and_a_chosen_one_not_hidden(page):
    page.mark("The ministry said", "2")
    page.press("Ctrl+Shift+2")
    assert page.chosen is None
    page.press("N")
    assert page.chosen is None
    page.mark("had left", "2")
    assert page.chosen == ("attribution", "had left")
    page.press("Ctrl+Shift+2")
    page.mark("The ministry said", "2")
    assert page.chosen == ("attribution", "The ministry said")
    assert page.window.commands.action("view.show.attribution").isChecked()


def test_all_labels_but_one_are_dimmed(page):
    page.mark("The ministry said", "2")
    page.mark("around 60 people", "3")
    text = page.page.text
    page.press("H")
    assert text.look("attribution") == text.theme.dimmed
    assert text.look("quantity") == text.theme.look("quantity")
    assert page.window.commands.action("view.dim.quantity").isChecked()
    page.press("H")
    assert text.look("attribution") == text.theme.look("attribution")
    page.run("view.dim.claim")
    assert text.look("quantity") == text.theme.dimmed
    page.run("view.dim_none")
    assert text.lit_label is None
