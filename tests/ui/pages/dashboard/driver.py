"""What a person can do on the dashboard, and see there."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from annotator.services.workspace import open_corpus
from annotator.ui.jobs import QuietRun
from annotator.ui.main_window import annotate_page
from annotator.ui.pages.dashboard import DashboardPage
from annotator.ui.pages.dashboard.sheet import Sheet
from tests.ui.window_driver import WindowDriver


class DashboardDriver:
    """Works the dashboard of a window in which a corpus is opened as a person."""

    def __init__(self, qtbot, folder: Path, corpus: Path, person_id: str) -> None:
        self.desk = WindowDriver(qtbot, folder, annotate_page)
        self.frame = self.desk.window
        self.folder = folder
        self.frame.backups._soon.setInterval(1_000_000)  # none while a test runs
        workspace = open_corpus(corpus)
        self.desk.settings.remember_person(workspace.store.corpus_id(), person_id)
        self.frame.show_corpus(workspace)
        self.desk.settle()

    def go(self) -> None:
        """Bring the page to the front by its key, and wait until it is drawn."""
        self.desk.press("Ctrl+Alt+D")
        self.wait()

    @property
    def page(self) -> DashboardPage:
        """The page."""
        page = self.frame.page_beside("dashboard")
        assert isinstance(page, DashboardPage)
        return page

    @property
    def sheet(self) -> Sheet:
        """The sheet in front."""
        return self.page.sheets.current()

    @property
    def tabs(self) -> list[str]:
        """The names of the sheets."""
        return [self.page.tabs.tabText(place) for place in range(self.page.tabs.count())]

    def show(self, name: str) -> Sheet:
        """Bring a sheet to the front, and wait until it is drawn."""
        self.page.tabs.setCurrentIndex(self.tabs.index(name))
        self.wait()
        return self.sheet

    def wait(self) -> None:
        """Wait until nothing runs behind the page, and nothing is about to."""
        page = self.page
        self.desk.qtbot.waitUntil(
            lambda: (
                not page.bar.is_running
                and not page._soon.isActive()
                and not self.frame.findChildren(QuietRun)
            ),
            timeout=60_000,
        )
        self.desk.settle()

    def rows(self) -> list[list[str]]:
        """Return what the table in front shows."""
        return self.sheet.table.texts()

    def press(self, *keys: str) -> None:
        """Press keys in the table in front or in the list behind it."""
        for each in keys:
            self.desk.press(each)
        self.wait()

    def press_in_table(self, *keys: str) -> None:
        """Press keys in the table in front."""
        self.sheet.focus()
        self.press(*keys)

    def save(self, command_id: str, name: str) -> Path:
        """Save what is in front below a name in the folder of the test."""
        self.desk.run(command_id)
        dialog = self.desk.dialog(QFileDialog)
        dialog.filesSelected.emit([str(self.folder / name)])
        dialog.reject()
        self.wait()
        return self.folder / name
