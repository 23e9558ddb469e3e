"""A tab with tables of figures: the current cell is written out below them."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.services.agreement import AgreementReport
from annotator.ui.pages.agreement.cells import Cell, CellTable
from annotator.ui.parts.blocks import nothing_yet, remark, scrolled


class FiguresTab(QWidget):
    """Shows nothing but how to begin until there is a report."""

    wanted: ClassVar[Signal] = Signal(object, str)
    """A cell was activated: its Wanted, and what the list is of."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.inside = QWidget(self)
        self._told = remark("", self)
        self._told.setAccessibleName(self.tr("The current cell"))
        self._told.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(
            nothing_yet(self.tr("Press “Work out” to see how far people agree."), self)
        )
        self._stack.addWidget(
            self.inside if self.is_table_alone else scrolled(self.inside, name)
        )
        self._tables: list[CellTable] = []
        self._last: CellTable | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(4)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._told)
        self._told.setContentsMargins(12, 0, 12, 0)

    is_table_alone = False
    """Whether one table takes all the room; else everything is scrolled."""

    def table(self, name: str, most_rows: int = 0) -> CellTable:
        """Return a new table whose current cell is written out below."""
        table = CellTable(name, self.inside, most_rows)
        table.wanted.connect(self.wanted)
        table.described.connect(lambda text: self._describe(table, text))
        self._tables.append(table)
        return table

    def show_report(self, report: AgreementReport) -> None:
        """Show the figures of a report."""
        raise NotImplementedError

    def show_shown(self) -> None:
        """Let what is there be seen."""
        self._stack.setCurrentIndex(1)
        if self._last is None and self._tables:
            self._last = self._tables[0]

    def cell(self) -> Cell | None:
        """Return the current cell of the table that was last used."""
        return self._last.cell() if self._last else None

    def sort_here(self) -> None:
        """Sort the table that was last used by the column of its current cell."""
        if self._last:
            self._last.sort_here()

    def told(self) -> str:
        """Return what is written out."""
        return self._told.text()

    def focus(self) -> None:
        """Take the keys."""
        chosen = self._last or (self._tables[0] if self._tables else None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _describe(self, table: CellTable, text: str) -> None:
        self._last = table
        cell = table.cell()
        wanted = cell.wanted if cell else None
        more = [self.tr("Return: what stands behind it"), self.tr("D: what it means")]
        if wanted is not None and wanted.is_of_a_part:
            more.append(self.tr("O: only this"))
        self._told.setText(f"{text}\n{' · '.join(more)}" if wanted is not None else text)


def known_keys(figures: Sequence[str], order: Sequence[str]) -> list[str]:
    """Return the keys of an order that there are figures of."""
    return [key for key in order if key in figures]
