"""What a reviewer can do on the agreement page, and see there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.services.workspace import open_corpus
from annotator.ui.jobs import QuietRun
from annotator.ui.main_window import annotate_page
from annotator.ui.pages.agreement import AgreementPage
from tests.ui.window_driver import WindowDriver


class AgreementDriver:
    """Works the agreement page of a window in which a corpus is opened as a person."""

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
        """Bring the page to the front by its key, and wait for its figures."""
        self.desk.press("Ctrl+Shift+F7")
        self.wait()

    @property
    def page(self) -> AgreementPage:
        """The page."""
        page = self.frame.page_beside("agreement")
        assert isinstance(page, AgreementPage)
        return page

    def wait(self) -> None:
        """Wait until nothing runs or waits behind the page."""
        self.desk.qtbot.waitUntil(
            lambda: (
                self.page.turns.is_idle
                and not self.page._pause.isActive()
                and not self.page.overview._pause.isActive()
                and not self.frame.findChildren(QuietRun)
            ),
            timeout=60_000,
        )
        self.desk.settle()

    def show(self, tab) -> None:
        """Bring a tab to the front and put the keyboard into it."""
        self.page.tabs.setCurrentWidget(tab)
        tab.focus()
        self.desk.settle()

    def press(self, *keys: str) -> None:
        """Press keys, and wait for what they began."""
        for key in keys:
            self.desk.press(key)
        self.wait()

    def figure(self, name: str) -> list[str]:
        """Return the row of a figure on the overview."""
        rows = {row[0]: row for row in self.page.overview.figures.texts()}
        return rows[name]

    def open_cell(self, table, row: int, column: int) -> list[str]:
        """Open what stands behind a cell by Return; return the texts of the list."""
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        table.go_to(row, column)
        self.press("Return")
        return self.listed()

    def listed(self) -> list[str]:
        """Return the rows of the list of places, as they stand."""
        model = self.page.disputes.sorted
        return [
            " | ".join(str(model.index(row, column).data()) for column in range(5))
            for row in range(model.rowCount())
        ]

    def answer(self, name: str) -> Path:
        """Name a file in the dialog that asks for one."""
        dialog = self.desk.dialog(QFileDialog)
        dialog.filesSelected.emit([str(self.folder / name)])
        dialog.reject()
        self.desk.settle()
        return self.folder / name
