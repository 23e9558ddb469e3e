"""What a person can do on the dashboard, and see there."""

from pathlib import Path

from annotator.ui.pages.dashboard import DashboardPage
from annotator.ui.pages.dashboard.sheet import Sheet
from tests.ui.page_driver import PageDriver


class DashboardDriver(PageDriver):
    """Works the dashboard of a window in which a corpus is opened as a person."""

    keys = "Ctrl+Alt+D"

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

    def is_calm(self) -> bool:
        """Tell whether nothing runs behind the page, and nothing is about to."""
        return not self.page._soon.isActive() and super().is_calm()

    def rows(self) -> list[list[str]]:
        """Return what the table in front shows."""
        return self.sheet.table.texts()

    def press_in_table(self, *keys: str) -> None:
        """Press keys in the table in front."""
        self.sheet.focus()
        self.press(*keys)

    def save(self, command_id: str, name: str) -> Path:
        """Save what is in front below a name in the folder of the test."""
        self.desk.run(command_id)
        path = self.answer(name)
        self.wait()
        return path
