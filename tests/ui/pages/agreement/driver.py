"""What a reviewer can do on the agreement page, and see there."""

from PySide6.QtCore import Qt

from annotator.ui.pages.agreement import AgreementPage
from tests.ui.page_driver import PageDriver


class AgreementDriver(PageDriver):
    """Works the agreement page of a window in which a corpus is opened as a person."""

    keys = "Ctrl+Shift+F7"

    @property
    def page(self) -> AgreementPage:
        """The page."""
        page = self.frame.page_beside("agreement")
        assert isinstance(page, AgreementPage)
        return page

    def is_calm(self) -> bool:
        """Tell whether nothing runs or waits behind the page."""
        page = self.page
        waits = page._pause.isActive() or page.overview._pause.isActive()
        return page.turns.is_idle and not waits and super().is_calm()

    def show(self, tab) -> None:
        """Bring a tab to the front and put the keyboard into it."""
        self.page.tabs.setCurrentWidget(tab)
        tab.focus()
        self.desk.settle()

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
