"""Spans whose text stands elsewhere, a row each: what the file says, what stands there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.services.transfer import Drift
from annotator.ui.safe import plain_tip, shortened

_MOST = 500
_LONGEST_CELL = 1000


class DriftTable(QTableWidget):
    """Shows the first drifts, each with both texts and where it would move."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Spans whose text stands elsewhere"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        titles = [
            self.tr("Place"),
            self.tr("Label"),
            self.tr("Text in the file"),
            self.tr("Text at its offsets"),
            self.tr("Would move to"),
        ]
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        for column in (2, 3):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_drifts(self, drifts: Sequence[Drift]) -> None:
        """List drifts, at most as many as a person may want to look at."""
        self.setRowCount(min(_MOST, len(drifts)))
        for row, drift in enumerate(drifts[:_MOST]):
            for column, cell in enumerate(self._cells(drift)):
                item = QTableWidgetItem(shortened(cell, _LONGEST_CELL))
                item.setToolTip(plain_tip(cell))
                self.setItem(row, column, item)
        for column in (0, 1, 4):
            self.resizeColumnToContents(column)

    def _cells(self, drift: Drift) -> tuple[str, str, str, str, str]:
        stated = self.tr("(none stated)") if drift.stated is None else drift.stated
        moved = self.tr("nowhere: left out")
        if drift.moved_to is not None:
            moved = ", ".join(f"{start}-{end}" for start, end in drift.moved_to)
        return drift.place, drift.label, stated, drift.found, moved
