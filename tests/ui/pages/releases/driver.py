"""What a lead can do on the releases page, and see there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.model.person import Role
from annotator.services.workspace import open_corpus
from annotator.ui.jobs import QuietRun
from annotator.ui.main_window import annotate_page
from annotator.ui.pages.releases import ReleasesPage
from tests.makers import a_person
from tests.ui.window_driver import WindowDriver

_ROLES = frozenset({Role.ANNOTATOR})


CY = a_person("Cy", id="01a0e778-0000-7000-8000-0000000000c0", pseudonym="p3", roles=_ROLES)
"""Somebody who annotates, and leads nothing."""


class ReleasesDriver:
    """Works the releases page of a window in which a corpus is opened as a person."""

    def __init__(self, qtbot, folder: Path, corpus: Path, person_id: str) -> None:
        self.desk = WindowDriver(qtbot, folder, annotate_page)
        self.frame = self.desk.window
        self.folder = folder
        self.corpus = corpus
        self.frame.backups._soon.setInterval(1_000_000)  # none while a test runs
        self.open(person_id)

    def open(self, person_id: str) -> None:
        """Open the corpus as a person."""
        workspace = open_corpus(self.corpus)
        self.desk.settings.remember_person(workspace.store.corpus_id(), person_id)
        self.frame.show_corpus(workspace)
        self.desk.settle()

    def go(self) -> None:
        """Bring the page to the front by its key, and wait until it knows the corpus."""
        self.desk.press("Ctrl+Shift+R")
        self.wait()

    @property
    def page(self) -> ReleasesPage:
        """The page."""
        page = self.frame.page_beside("releases")
        assert isinstance(page, ReleasesPage)
        return page

    def wait(self) -> None:
        """Wait until nothing runs behind the page."""
        self.desk.qtbot.waitUntil(
            lambda: not self.page.bar.is_running and not self.frame.findChildren(QuietRun),
            timeout=60_000,
        )
        self.desk.settle()

    def do(self, command_id: str) -> None:
        """Run a command, and wait for what it began."""
        self.desk.run(command_id)
        self.wait()

    def choose(self, combo, text: str) -> None:
        """Choose an entry of a list that begins with a text."""
        place = combo.findText(text, Qt.MatchFlag.MatchStartsWith)
        assert place >= 0, [combo.itemText(each) for each in range(combo.count())]
        combo.setCurrentIndex(place)

    def tick(self, value: str) -> None:
        """Tick a value of metadata."""
        for item in self.page.making.contents._values:
            if item.text(0).startswith(value):
                item.setCheckState(0, Qt.CheckState.Checked)
                return
        raise AssertionError(f"no value {value}")

    def make(self, name: str) -> Path:
        """Make a release in a folder below that of the test; leave the report open."""
        self.desk.run("release.make")
        self.answer(name)
        self.wait()
        return self.folder / name

    def answer(self, name: str) -> None:
        """Name a file or folder in the dialog that asks for one."""
        dialog = self.desk.dialog(QFileDialog)
        dialog.filesSelected.emit([str(self.folder / name)])
        dialog.reject()
        self.desk.settle()
