"""A list of facts in columns, large or small, with a tick before each row where one chooses."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from PySide6.QtCore import (
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from annotator.ui.messages import readable_number
from annotator.ui.safe import plain_tip, shortened
from annotator.ui.tables import Index, RowsModel, copy_rows, set_up_rows, side_of

Cell = str | int
_LONGEST = 160
"""Characters of a cell; a tooltip has more of it."""
_MOST_ROWS = 8


class Rows(RowsModel):
    """Rows of words and whole numbers; those that can be chosen have a tick."""

    ticked: ClassVar[Signal] = Signal()

    def __init__(self, heads: Sequence[str], parent: QWidget, *, can_tick: bool) -> None:
        super().__init__(parent)
        self.heads = list(heads)
        self.rows: list[Sequence[Cell]] = []
        self.chosen: set[int] = set()
        """The places of the rows that are ticked."""
        self._can_tick = can_tick

    def show(self, rows: Sequence[Sequence[Cell]], chosen: Collection[int] = ()) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.chosen = set(chosen)
        self.endResetModel()

    def tick(self, row: int, *, is_chosen: bool) -> None:
        """Choose a row or not."""
        (self.chosen.add if is_chosen else self.chosen.discard)(row)
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        self.ticked.emit()

    # ---- what Qt asks

    def is_figure(self, column: int) -> bool:
        """Tell whether a column stands on the side of numbers."""
        return bool(self.rows) and isinstance(self.rows[0][column], int)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        cell = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            number = isinstance(cell, int)
            return readable_number(int(cell)) if number else shortened(str(cell), _LONGEST)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side_of(is_figure=isinstance(cell, int))
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return plain_tip(cell)
        if role == Qt.ItemDataRole.CheckStateRole and self._can_tick and not index.column():
            states = Qt.CheckState
            return states.Checked if index.row() in self.chosen else states.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        if self._can_tick and not index.column():
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take a tick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(index.row(), is_chosen=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class RowsView(QTreeView):
    """Shows rows; Space ticks the one that has the keyboard, Return may open it."""

    opened: ClassVar[Signal] = Signal(int)
    """A row was activated, by Return or by a double click."""

    def __init__(self, name: str, rows: Rows, wide: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.listed = rows
        self.opens_rows = False
        """Whether Return is for a row, and not for the default button of the dialog."""
        self.setModel(rows)
        set_up_rows(self, name)
        header, mode = self.header(), QHeaderView.ResizeMode
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(header.sectionSizeHint(wide))
        for column in range(len(rows.heads)):
            is_wide = column == wide
            header.setSectionResizeMode(
                column, mode.Stretch if is_wide else mode.ResizeToContents
            )
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        rows.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Ask for the height of the rows, but for no more than eight; stand on the first."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 6)
        shown = min(_MOST_ROWS, max(2, self.listed.rowCount()))
        height = self.header().sizeHint().height() + shown * row + 2 * self.frameWidth()
        self.setMinimumHeight(height)
        self.updateGeometry()
        if self.listed.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.listed.index(0, 0))

    def sizeHint(self) -> QSize:
        """Ask for no more than these rows: a dialog is no taller than a small screen."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def places(self) -> list[int]:
        """Return the places of the rows that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def copy(self) -> None:
        """Put the selected rows on the clipboard, with heads and tabs between."""
        rows = [self.listed.rows[place] for place in self.places()]
        copy_rows([self.listed.heads, *([str(cell) for cell in row] for row in rows)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space wherever in the row the keyboard is; copy whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self.opens_rows and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            first = self.currentIndex().siblingAtColumn(0)
            if self.listed.flags(first) & Qt.ItemFlag.ItemIsUserCheckable:
                is_chosen = first.row() not in self.listed.chosen
                self.listed.tick(first.row(), is_chosen=is_chosen)
        else:
            super().keyPressEvent(event)
