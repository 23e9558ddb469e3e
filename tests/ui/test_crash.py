"""A mistake of the program is reported once, without anybody's text."""

import datetime as dt
import sys
import threading

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.model.errors import StoreError
from annotator.ui.crash import CrashHook, report, reports_folder, save_report
from annotator.ui.jobs import report_mistake

SECRET = "the words of a text"


def caught(error):
    try:
        raise error
    except type(error) as raised:
        return raised


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def hook(qapp, window):
    said = []
    hook = CrashHook(qapp, lambda: window, said.append)
    hook.said = said
    yield hook
    hook.dispose()
    hook.deleteLater()


def boxes(window):
    return [each for each in window.findChildren(QMessageBox) if each.isVisible()]


def test_a_report_has_the_lines_of_code_and_no_values():
    text = report(caught(ValueError(SECRET)), dt.datetime.now(dt.UTC))
    assert "test_crash.py" in text
    assert "ValueError" in text
    assert SECRET not in text


def test_a_report_keeps_the_words_that_name_parts_of_the_program():
    text = report(caught(AttributeError("no attribute 'fragments'")), dt.datetime.now(dt.UTC))
    assert "fragments" in text


def test_a_report_is_saved_and_shown_once(hook, window, qtbot, capsys):
    before = set(reports_folder().glob("*.txt"))
    report_mistake(caught(ValueError(SECRET)))
    report_mistake(caught(ValueError(SECRET)))
    assert len(boxes(window)) == 1
    fresh = set(reports_folder().glob("*.txt")) - before
    assert len(fresh) == 2
    box = boxes(window)[0]
    assert any(path.name in box.informativeText() for path in fresh)
    box.close()
    assert boxes(window) == []


def test_an_error_on_another_thread_is_shown_on_this_one(hook, window, qtbot, capsys):
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(boxes(window)) == 1)
    boxes(window)[0].close()


def test_a_refusal_that_nobody_showed_is_said_as_a_sentence(hook, window):
    report_mistake(caught(StoreError("The disk is full: free some space.")))
    assert hook.said == ["The disk is full: free some space."]
    assert boxes(window) == []


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path, capsys):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    path = save_report(caught(ValueError(SECRET)), blocked)
    assert not path.exists()
    assert "could not be saved" in capsys.readouterr().err


def test_the_hooks_are_given_back(qapp, window):
    before = (sys.excepthook, threading.excepthook)
    hook = CrashHook(qapp, lambda: window, print)
    assert (sys.excepthook, threading.excepthook) != before
    hook.dispose()
    assert (sys.excepthook, threading.excepthook) == before
    hook.deleteLater()
