"""Only the text, and back; and the ruler of the page."""

import pytest


def around(page):
    panes = page.page.panes
    pieces = (panes.documents, panes.right, panes.strip, page.window.menuBar())
    return [piece.isVisible() for piece in pieces]


def test_only_the_text_is_left_and_esc_brings_the_rest_back(page):
    page.press("Shift+F11")
    assert around(page) == [False] * 4
    assert page.keyboard is page.page.text
    assert page.window.commands.action("view.focus").isChecked()
    page.mark("around 60 people", "3")
    page.press("Esc")
    assert page.chosen is None
    assert around(page) == [False] * 4
    page.press("Esc")
    assert around(page) == [True] * 4
    assert not page.window.commands.action("view.focus").isChecked()


def test_its_own_key_ends_it_and_hidden_panes_stay_hidden(page):
    page.press("F9", "Shift+F11", "Shift+F11")
    assert around(page) == [False, True, True, True]
    page.press("Shift+F11", "F9", "Alt+2")
    assert around(page) == [True, True, False, False]
    page.press("Esc", "Esc")
    assert around(page) == [False, True, True, True]


def test_the_bar_for_finding_is_closed_first(page):
    page.press("Shift+F11", "Ctrl+F")
    page.write("people")
    page.press("Down", "Esc")
    assert page.page.panes.find.isVisible()
    page.press("Esc")
    assert page.page.panes.find.isHidden()
    assert around(page) == [False] * 4
    page.press("Esc")
    assert around(page) == [True] * 4


def test_no_line_is_too_long_in_it_whatever_the_settings(page):
    text = page.page.text
    page.settings.measure = 200
    page.window.resize(2000, 900)
    wide = text.page_layout.width
    page.press("Shift+F11")
    assert text.page_layout.width == pytest.approx(80 * text.metrics.character)
    assert text.page_layout.left == pytest.approx(
        (text.viewport().width() - text.page_layout.width) / 2, abs=2
    )
    page.run("view.zoom_in")
    assert wide > text.page_layout.width
    assert text.page_layout.width == pytest.approx(80 * text.metrics.character)
    page.press("Esc")
    assert text.page_layout.width == wide


def test_closing_the_corpus_brings_the_menus_back_and_the_panes_are_remembered(page):
    page.press("Shift+F11")
    page.close()
    assert page.window.menuBar().isVisible()
    page.open()
    assert around(page) == [True] * 4


def test_the_ruler_is_switched_by_key_and_remembered(page):
    page.press("F12")
    assert not page.page.text.ruler().isEmpty()
    page.reopen()
    assert not page.page.text.ruler().isEmpty()
    page.press("F12")
    assert page.page.text.ruler().isEmpty()
