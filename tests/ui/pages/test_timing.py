"""The time spent on a document: only while somebody works."""

import pytest

from annotator.services.edits import AddDocument, entry_of
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.panels.clock import Pause
from tests.makers import a_document


@pytest.fixture
def timed(pages):
    pages.now = (
        pages.page.clock.now()
    )  # goes on from the real clock, as low as it is after a start
    pages.page.clock.now = lambda: pages.now
    pages.press("Ctrl+PgDown", "Ctrl+PgUp")
    return pages


def seconds(page) -> int:
    return page.workspace.layer(page.page.document_id()).seconds


def test_time_is_saved_when_another_document_is_opened(timed):
    timed.now += 30
    timed.press("Ctrl+PgDown", "Ctrl+PgUp")
    assert seconds(timed) == 30


def test_time_after_the_last_input_is_left_out(timed):
    timed.now += 500
    timed.press("Ctrl+PgDown", "Ctrl+PgUp")
    assert seconds(timed) == timed.settings.idle_seconds


def test_input_goes_on_with_the_time(timed):
    timed.now += 500
    timed.page.clock.tick()
    assert "no input" in timed.page.status.time.text()
    timed.page.clock.note_input()
    assert "paused" not in timed.page.status.time.text()
    timed.now += 10
    timed.press("Ctrl+PgDown", "Ctrl+PgUp")
    assert seconds(timed) == timed.settings.idle_seconds + 10


def test_time_in_other_windows_is_left_out(timed):
    timed.now += 10
    timed.page.clock.set_active(False)
    assert "not active" in timed.page.status.time.text()
    timed.now += 40
    timed.page.clock.set_active(True)
    timed.now += 5
    timed.press("Ctrl+PgDown", "Ctrl+PgUp")
    assert seconds(timed) == 15


def test_time_is_saved_every_two_minutes_and_undo_passes_over_it(timed):
    timed.mark("around 60 people", "3")
    for _ in range(5):
        timed.now += 30
        timed.page.clock.note_input()
        timed.page.clock.tick()
    assert seconds(timed) == 120
    timed.press("Ctrl+Z")
    assert timed.marked() == []
    assert seconds(timed) == 120


def test_an_import_is_undone_while_its_text_is_open_and_its_time_comes_back(timed):
    new = a_document("A text that should not have come in.", title="Wrong")
    timed.page.workspace.do(AddDocument(entry_of(new), new.text), "Import", "1 document")
    timed.page.open_document(new.id)
    timed.now += 10
    timed.press("Ctrl+PgUp", "Ctrl+PgDown")
    assert (timed.page.document_id(), seconds(timed)) == (new.id, 10)
    timed.now += 4
    timed.press("Ctrl+Z")
    assert timed.page.document_id() not in ("", new.id)
    assert timed.said == "Undone: import “1 document”."
    timed.press("Ctrl+Shift+Z")
    assert timed.page.workspace.layer(new.id).seconds == 10
    timed.page.open_document(new.id)
    assert seconds(timed) == 14


def test_time_is_saved_when_the_corpus_is_closed(timed):
    timed.now += 7
    timed.reopen()
    assert seconds(timed) == 7


def test_another_pause_can_be_set(timed):
    timed.settings.idle_seconds = 5
    timed.now += 6
    timed.page.clock.tick()
    assert timed.page.clock.stint.pause is Pause.IDLE


def test_a_key_in_the_window_counts_as_input(timed, qtbot):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    timed.now += 100
    timed.page.clock.tick()
    QTest.keyClick(timed.window.windowHandle(), Qt.Key.Key_Right)
    assert timed.page.clock.stint.pause is Pause.NONE


def test_a_person_can_see_what_did_not_count_and_why(timed):
    timed.now += 200
    timed.page.clock.note_input()
    timed.now += 5
    timed.page.clock.set_active(False)
    timed.now += 3700
    timed.page.clock.set_active(True)
    assert "1 h 04 min not counted" in timed.page.status.time.toolTip()
    timed.press("Shift+F12")
    dialog = timed.window.findChild(ReportDialog)
    text = dialog.text()
    assert text.startswith("1 min 05 s on this document")
    assert "at most 60 s after the last key" in text
    away, idle = text.splitlines()[-2:]
    assert "1 h 01 min, another window was the active one" in away
    assert "2 min 20 s, no key and no mouse" in idle
    dialog.reject()
    timed.settle()
