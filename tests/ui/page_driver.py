"""What a person can do on any page beside the texts, whatever page it is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.services.workspace import open_corpus
from annotator.ui.jobs import QuietRun
from annotator.ui.main_window import annotate_page
from tests.ui.window_driver import WindowDriver


class PageDriver:
    """Works a page of a window in which a corpus is opened as a person."""

    keys = ""
    """The keys that bring the page to the front."""

    def __init__(self, qtbot, folder: Path, corpus: Path, person_id: str) -> None:
        self.desk = WindowDriver(qtbot, folder, annotate_page)
        self.frame = self.desk.window
        self.folder = folder
        self.corpus = corpus
        for schedule in (self.frame.backups, self.frame.repeats):
            schedule._soon.setInterval(1_000_000)  # none while a test runs
        self.open(person_id)

    def open(self, person_id: str) -> None:
        """Open the corpus as a person."""
        workspace = open_corpus(self.corpus)
        self.desk.settings.remember_person(workspace.store.corpus_id(), person_id)
        self.frame.show_corpus(workspace)
        self.desk.settle()

    def go(self) -> None:
        """Bring the page to the front by its keys, and wait until it is ready."""
        self.desk.press(self.keys)
        self.wait()

    def is_calm(self) -> bool:
        """Tell whether nothing runs, behind the page or in front of it."""
        runs = self.page.bar.is_running or self.frame.is_busy
        return not runs and not self.frame.findChildren(QuietRun)

    def wait(self) -> None:
        """Wait until nothing runs, and nothing is about to."""
        self.desk.settle()
        self.desk.qtbot.waitUntil(self.is_calm, timeout=60_000)
        self.desk.settle()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, and wait for what they begin."""
        for each in keys:
            self.desk.press(each)
            self.wait()

    def choose(self, combo, text: str) -> None:
        """Choose an entry of a list that begins with a text."""
        place = combo.findText(text, Qt.MatchFlag.MatchStartsWith)
        assert place >= 0, [combo.itemText(each) for each in range(combo.count())]
        combo.setCurrentIndex(place)
        self.wait()

    def answer(self, name: str) -> Path:
        """Name a file or folder in the dialog that asks for one."""
        dialog = self.desk.dialog(QFileDialog)
        dialog.filesSelected.emit([str(self.folder / name)])
        dialog.reject()
        self.desk.settle()
        return self.folder / name
