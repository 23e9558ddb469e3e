"""Check, backups by themselves, and restoring one, from the window."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QMessageBox

from annotator.services.annotating import mark
from annotator.services.backups import list_backups
from annotator.ui.backup_schedule import BackupSchedule
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.jobs import JobRun
from tests.makers import a_corpus


@pytest.fixture
def opened(window):
    """Open a corpus with one document."""
    workspace = a_corpus(window.folder, name="water")
    window.settings.remember_person(workspace.store.corpus_id(), workspace.person.id)
    workspace.close()
    window.path = window.folder / "water.corpus"
    window.window.open_path(window.path)
    return window


def wait_for_job(window):
    window.wait(lambda: not window.window.findChildren(JobRun))
    window.settle()


def workspace_of(window):
    return window.window.workspace


def mark_something(window, start, end):
    workspace = workspace_of(window)
    mark(workspace, workspace.document_rows()[0].id, "claim", [(start, end)])


def spans_of(window):
    workspace = workspace_of(window)
    return [span.fragments for span in workspace.spans(workspace.document_rows()[0].id)]


def press(box, name):
    next(each for each in box.buttons() if each.text().replace("&", "") == name).click()


def restore_the_newest(window):
    dialog = window.dialog(BackupsDialog)
    dialog._restore.click()
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    press(box, "Restore")
    wait_for_job(window)


def test_a_whole_corpus_is_said_to_be_whole(opened):
    opened.run("file.check")
    wait_for_job(opened)
    report = opened.dialog(ReportDialog)
    assert "whole" in report.text()
    report.reject()


def test_a_backup_is_made_listed_and_restored(opened):
    mark_something(opened, 4, 12)
    opened.run("file.backups")
    dialog = opened.dialog(BackupsDialog)
    assert not dialog._restore.isEnabled()
    dialog._make.click()
    wait_for_job(opened)
    mark_something(opened, 13, 17)
    assert len(spans_of(opened)) == 2
    restore_the_newest(opened)
    assert spans_of(opened) == [((4, 12),)]
    assert "kept in" in opened.said
    assert len(list(opened.folder.glob("water.replaced-*.corpus"))) == 1


def test_a_damaged_corpus_is_offered_its_backups(opened):
    opened.run("file.backups")
    opened.dialog(BackupsDialog)._make.click()
    wait_for_job(opened)
    opened.dialog(BackupsDialog).reject()
    opened.run("file.close")
    content = bytearray(opened.path.read_bytes())
    content[100:4000] = bytes(3900)
    opened.path.write_bytes(content)
    opened.window.open_path(opened.path)
    assert "water.corpus" in opened.said
    assert not opened.window.is_open
    opened.window.messages._action.click()
    restore_the_newest(opened)
    assert opened.window.is_open


def test_a_backup_makes_itself_after_opening_and_only_after_changes(opened):
    corpus_id = workspace_of(opened).store.corpus_id()
    schedule = BackupSchedule(opened.window, after_opening=0)
    opened.window.corpus_opened.emit()
    opened.wait(lambda: len(list_backups(corpus_id)) == 1)
    opened.wait(lambda: not schedule.is_running)
    assert list_backups(corpus_id)[0].reason == "open"
    schedule._back_up("half-hour")
    opened.wait(lambda: not schedule.is_running)
    assert len(list_backups(corpus_id)) == 1
    mark_something(opened, 4, 12)
    schedule._back_up("half-hour")
    opened.wait(lambda: not schedule.is_running)
    assert list_backups(corpus_id)[0].spans == 1


def test_a_backup_that_has_to_wait_for_a_job_keeps_its_reason(opened):
    schedule = BackupSchedule(opened.window, after_opening=0)
    opened.run("file.check")
    schedule._back_up("half-hour")
    assert not schedule.is_running
    wait_for_job(opened)
    corpus_id = workspace_of(opened).store.corpus_id()
    opened.wait(lambda: len(list_backups(corpus_id)) == 1)
    assert list_backups(corpus_id)[0].reason == "half-hour"
    opened.wait(lambda: not schedule.is_running)
    opened.dialog(ReportDialog).reject()


def test_closing_the_corpus_ends_a_backup_that_is_being_made(opened):
    schedule = BackupSchedule(opened.window, after_opening=0)
    opened.window.corpus_opened.emit()
    schedule._back_up("open")
    assert schedule.is_running
    opened.run("file.close")
    assert not schedule.is_running
    assert not opened.window.is_open


def test_after_a_bad_end_a_check_is_offered(opened):
    opened.run("file.close")
    code = (
        "import os, sys; from pathlib import Path;"
        "from annotator.services.workspace import introduce, open_corpus;"
        "introduce(open_corpus(Path(sys.argv[1])), 'Grace'); os._exit(9)"
    )
    command = [sys.executable, "-c", code, str(opened.path)]
    assert subprocess.run(command, check=False).returncode == 9
    opened.window.open_path(opened.path)
    assert "did not end well" in opened.said
    opened.window.messages._action.click()
    wait_for_job(opened)
    report = opened.dialog(ReportDialog)
    assert "whole" in report.text()
    report.reject()
