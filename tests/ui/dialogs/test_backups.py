"""The list of backups: when, why and how much; restoring asks first."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from annotator.services.backups import Backup
from annotator.ui.dialogs.backups import BackupsDialog

BACKUPS = [
    Backup(
        Path("new.corpus"), datetime(2026, 3, 2, 14, 5, tzinfo=UTC), "open", 86_000, 12, 345
    ),
    Backup(Path("old.corpus"), datetime(2026, 3, 1, 9, 0, tzinfo=UTC), "later", 999, 1, 2),
]


@pytest.fixture
def dialog(window):
    dialog = BackupsDialog(window.window)
    dialog.asked = []
    dialog.restore_asked.connect(dialog.asked.append)
    dialog.show_backups(BACKUPS)
    dialog.open()
    yield window.dialog(BackupsDialog)
    window.settle()


def rows(dialog):
    model = dialog._model
    return [[model.item(row, column).text() for column in range(5)] for row in range(2)]


def answer(dialog, name):
    dialog._restore.click()
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    next(each for each in box.buttons() if each.text().replace("&", "") == name).click()


def test_each_backup_says_when_why_and_how_much(dialog):
    assert rows(dialog) == [
        ["2 Mar 2026, 14:05", "corpus opened", "12", "345", "86.0 kB"],
        ["1 Mar 2026, 09:00", "later", "1", "2", "999 bytes"],
    ]
    dialog.reject()


def test_restoring_is_asked_first(dialog):
    answer(dialog, "Cancel")
    assert dialog.asked == []
    assert dialog.isVisible()
    dialog._table.setCurrentIndex(dialog._model.index(1, 0))
    answer(dialog, "Restore")
    assert dialog.asked == [Path("old.corpus")]


def test_without_backups_there_is_nothing_to_restore(dialog):
    dialog.show_backups([])
    assert not dialog._restore.isEnabled()
    assert dialog._nothing.isVisible()
    dialog.reject()
