"""Charts and tables become files."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Protocol

from PySide6.QtCore import QObject, Signal

from annotator.model.chart import Chart, Look
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.services.charts import save_picture, save_table
from annotator.ui.chart_looks import as_png, look_on_paper
from annotator.ui.choosing import choose_place, save_or_ask
from annotator.ui.messages import counted
from annotator.ui.page import Page
from annotator.ui.pages.dashboard.sheets import Sheets
from annotator.ui.safe import readable_path


class Draw(Protocol):
    """Draws charts behind the page and hands the SVGs on, by their names."""

    def __call__(
        self, charts: dict[str, Chart], look: Look, use: Callable[[dict[str, str]], None]
    ) -> None:
        """Begin."""
        ...


class Saving(QObject):
    """Saves what is on the sheet in front; charts as for paper, dark on white."""

    told: ClassVar[Signal] = Signal(str)
    """What was written where, as a sentence."""

    def __init__(self, page: Page, sheets: Sheets, draw: Draw) -> None:
        super().__init__(page)
        self._page = page
        self._sheets = sheets
        self._draw = draw

    @property
    def has_chart(self) -> bool:
        """Whether there is a chart in front."""
        return self._sheets.current().chart is not None

    @property
    def has_table(self) -> bool:
        """Whether there is a table with rows in front."""
        return bool(self._sheets.current().table.figures.rows)

    def save_chart(self, suffix: str) -> None:
        """Ask where the chart goes, and write it as .svg or .png."""
        self._ask_place(self.tr("Save the chart"), suffix, self.save_chart_as)

    def save_table(self) -> None:
        """Ask where the table goes, and write it as .csv."""
        self._ask_place(self.tr("Save the table"), ".csv", self.save_table_as)

    def save_chart_as(self, path: Path) -> None:
        """Draw the chart in front for paper and write it; the suffix says as what."""
        sheet = self._sheets.current()
        if sheet.chart is None:
            raise RuleBrokenError("There is no chart here: go to another sheet.")
        is_png = path.suffix.casefold() == ".png"

        def write(svgs: dict[str, str]) -> None:
            svg = svgs[sheet.name]
            content = as_png(svg) if is_png else svg.encode("utf-8")
            self._write(path, lambda: save_picture(path, content))

        self._draw({sheet.name: sheet.chart}, look_on_paper(self._page), write)

    def save_table_as(self, path: Path) -> None:
        """Write the table in front, in the order in which it is seen."""
        table = self._sheets.current().table
        self._write(path, lambda: save_table(path, table.heads(), table.texts()))

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except FormatError as error:
            self._page.failed.emit(str(error))
        else:
            self.told.emit(counted(self.tr("Written: %1"), readable_path(path)))

    def _ask_place(self, title: str, suffix: str, save: Callable[[Path], None]) -> None:
        name = f"{self._page.workspace.path.stem}-{self._sheets.current().name}{suffix}"
        choose_place(
            self._page,
            self._page.settings,
            title,
            name,
            lambda path: save_or_ask(self._page, path, save),
        )
