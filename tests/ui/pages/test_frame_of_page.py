"""Panes, status line, guideline, commands: what surrounds the text."""

import pytest
from PySide6.QtGui import QFontInfo

from annotator.model.errors import StoreError
from annotator.ui.actions import Command
from annotator.ui.pages.annotate import AnnotatePage
from annotator.ui.shipped_font import EASY_FONT
from annotator.ui.theme import palette


def test_f6_goes_round_the_panes_and_comes_back_to_the_text(page):
    page.mark("around 60 people", "3")
    seen = []
    for _ in range(4):
        page.press("F6")
        seen.append(page.keyboard)
    panes = page.page.panes
    assert seen[0] is panes.labels.list
    assert panes.tabs.isAncestorOf(seen[1])
    assert seen[2] is panes.documents.list
    assert seen[3] is page.page.text
    page.press("Shift+F6")
    assert page.keyboard is panes.documents.list


def test_tab_goes_through_the_whole_page_and_comes_back(page):
    seen = [page.keyboard]
    while len(seen) < 30:
        page.press("Tab")
        if page.keyboard is seen[0]:
            break
        seen.append(page.keyboard)
    panes = page.page.panes
    wanted = {
        page.page.text,
        panes.labels.list,
        panes.tabs.tabBar(),
        page.page.status.person,
        panes.documents.search,
        panes.documents.list,
    }
    assert wanted <= set(seen)
    assert page.keyboard is page.page.text


@pytest.mark.parametrize(
    "keys", ["Ctrl+Shift+D", "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "F6"]
)
def test_escape_leads_back_to_the_text(page, keys):
    page.mark("around 60 people", "3")
    page.press(keys)
    assert page.keyboard is not page.page.text
    page.press("Esc")
    assert page.keyboard is page.page.text
    assert page.chosen == ("quantity", "around 60 people")


def test_the_sides_are_hidden_and_stay_hidden_the_next_day(page):
    page.press("F9")
    assert page.page.panes.documents.isHidden()
    page.reopen()
    assert page.page.panes.documents.isHidden()
    assert not page.page.panes.right.isHidden()
    page.press("F9")
    assert not page.page.panes.documents.isHidden()


def test_the_status_line_says_where_the_caret_is_and_what_is_selected(page):
    page.select("around 60 people")
    assert "Line 3" in page.page.status.position.text()
    assert page.page.status.words.text() == "Words selected: 3"
    page.press("Esc")
    assert not page.page.status.words.isVisible()


def test_the_guideline_follows_the_chosen_span_and_the_pointed_label(page):
    page.mark("around 60 people", "3")
    page.press("Alt+5")
    guideline = page.page.panes.guideline
    assert guideline.label() == "quantity"
    page.page.panes.labels.pointed.emit("claim")
    assert guideline.label() == "claim"
    assert "one proposition" in guideline.toPlainText()
    page.page.panes.labels.pointed.emit("")
    assert guideline.label() == "quantity"


def test_every_command_of_the_page_runs_without_a_document_and_with_one(pages):
    """No command fails, whatever is open, selected or chosen."""
    for prepare in (
        lambda: None,
        lambda: pages.select("around 60 people"),
        lambda: (pages.select("around 60 people"), pages.press("3")),
    ):
        for command in own_commands(pages):
            prepare()
            pages.window.commands.run(command.id)
            close_popups(pages)
            assert pages.window.messages.sentence() == "", command.id


def test_commands_that_need_a_span_are_off_without_one(page):
    needs = ("span.delete", "span.note", "span.flag", "span.link", "shape.end_on", "span.edit")
    commands = page.window.commands
    assert not any(commands.action(each).isEnabled() for each in needs)
    page.mark("around 60 people", "3")
    page.mark("The mayor denied", "2")
    assert all(commands.action(each).isEnabled() for each in needs)


def test_no_two_commands_have_the_same_key(page):
    commands = page.window.commands
    clashes = {
        (command.id, other.id, key)
        for command in own_commands(page)
        for key in commands.shortcuts(command.id)
        for other in commands.conflicts(command.id, key)
    }
    assert clashes == set()


def test_every_command_has_a_name_and_the_page_takes_its_commands_away(page):
    assert all(command.name.strip() for command in own_commands(page))
    page.close()
    left = {command.id for command in page.window.commands.all()}
    assert not {"label.mark.claim", "span.delete", "view.guideline"} & left


def test_changed_keys_are_shown_beside_the_label(page):
    page.window.commands.set_shortcuts("label.mark.claim", ["Ctrl+Alt+F8"])
    model = page.page.panes.labels.model
    assert model.index(0).data(page_keys_role()) == "Ctrl+Alt+F8"
    page.select("around 60 people")
    page.press("Ctrl+Alt+F8")
    assert page.marked() == [("claim", "around 60 people")]


def test_a_change_that_cannot_be_saved_is_said_until_one_can(page, monkeypatch):
    def refuse(*_):
        raise StoreError("The disk is full: make room and try again.")

    with monkeypatch.context() as broken:
        broken.setattr(page.workspace.store.spans, "insert", refuse)
        page.select("around 60 people")
        page.press("3")
    assert page.page.status.saved.text() == "✗ Not saved"
    assert "disk is full" in page.window.messages.sentence()
    assert page.marked() == page.highlighted() == []
    page.press("3")
    assert page.page.status.saved.text() == "✓ Saved"
    assert page.marked() == page.highlighted() == [("quantity", "around 60 people")]


def test_the_shipped_font_is_the_text_s_once_it_is_chosen(page):
    page.settings.font_family = EASY_FONT
    assert QFontInfo(page.page.text.font()).family() == EASY_FONT


def test_font_and_theme_reach_the_text(page):
    page.settings.font_size = 20.0
    assert page.page.text.font().pointSizeF() == 20.0
    page.page.text.zoom_changed.emit(1.1)
    assert page.settings.font_size == 22.0


def test_the_text_follows_the_window_into_the_dark_and_back(page, qapp):
    light = qapp.palette()
    try:
        for kind in ("dark", "high contrast", "light"):
            qapp.setPalette(palette(kind))
            wanted = palette(kind).base().color()
            page.qtbot.waitUntil(lambda wanted=wanted: page.page.text.theme.base == wanted)
    finally:
        qapp.setPalette(light)


def test_a_label_takes_its_letter_from_the_page(qtbot, tmp_path):
    from dataclasses import replace

    from annotator.services.edits import AddScheme
    from tests.ui.drivers import AnnotateDriver

    page = AnnotateDriver(qtbot, tmp_path)
    scheme = page.workspace.scheme()
    labels = (replace(scheme.labels[0], mnemonic="n"), *scheme.labels[1:])
    page.workspace.do(AddScheme(replace(scheme, version=2, labels=labels)), "Change scheme")
    page.select("around 60 people")
    page.press("N")
    assert page.marked() == [("claim", "around 60 people")]


def own_commands(page) -> list[Command]:
    assert isinstance(page.page, AnnotatePage)
    mine = set(page.page._command_ids)
    return [command for command in page.window.commands.all() if command.id in mine]


def close_popups(page) -> None:
    from PySide6.QtWidgets import QApplication

    while popup := QApplication.activePopupWidget():
        popup.close()
    page.settle()
    page.press("Esc")
    page.press("Esc")


def page_keys_role() -> int:
    from annotator.ui.panels.labels import KEYS

    return KEYS
