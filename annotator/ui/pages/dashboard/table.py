"""A table of figures that is sorted by any column, by mouse or by keys, and copied."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from annotator.ui.messages import readable_number
from annotator.ui.safe import plain_tip, shortened
from annotator.ui.tables import Index, RowsModel, RowsTable, isolated_figure, side_of

_LONGEST = 64
"""Characters of a cell; a tooltip has more of it."""
_SURELY_SEEN = 24
_MOST_SEEN = 60
"""Rows of which a table asks to show all at once."""
_LOOKED_AT = 60
"""Rows after which a column's width is no longer looked for."""
_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and by what it is sorted; None comes last either way."""

    text: str
    key: Any = None
    tip: str = ""
    """Why there is no figure."""


@dataclass(frozen=True, slots=True)
class Column:
    """A head; figures stand on the far side, and the largest come first."""

    head: str
    is_figure: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells, and what they are about."""

    cells: tuple[Cell, ...]
    about: Any


def words(text: str) -> Cell:
    """Return a cell with a text."""
    return Cell(text, text.casefold())


def number(value: int) -> Cell:
    """Return a cell with a whole number."""
    return Cell(readable_number(value), value)


class TableModel(RowsModel):
    """Rows in an order that a person chooses."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.columns: Sequence[Column] = ()
        self.rows: list[Row] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show other rows, sorted as the ones before were if the columns are the same."""
        self.beginResetModel()
        if tuple(columns) != tuple(self.columns):
            self._order = None
        self.columns = tuple(columns)
        self.heads = [column.head for column in columns]
        self.rows = list(rows)
        if self._order is not None:
            self._sort(*self._order)
        self.endResetModel()

    def is_figure(self, column: int) -> bool:
        """Tell whether a column stands on the side of numbers."""
        return self.columns[column].is_figure

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, side and tooltip of a cell."""
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            text = shortened(cell.text, _LONGEST)
            return isolated_figure(text) if self.columns[index.column()].is_figure else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[index.column()].head}: {cell.tip or cell.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            is_long = len(cell.text) > _SURELY_SEEN
            return plain_tip(cell.tip or (cell.text if is_long else ""))
        return (
            side_of(is_figure=self.is_figure(index.column()))
            if role == Qt.ItemDataRole.TextAlignmentRole
            else None
        )

    def sort(self, column: int, order: Qt.SortOrder = _UP) -> None:
        """Sort by a column; what has no figure stays at the end."""
        if not 0 <= column < len(self.columns):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        about = [self.rows[index.row()] for index in before]
        self._order = column, order
        self._sort(column, order)
        places = {id(row): place for place, row in enumerate(self.rows)}
        self.changePersistentIndexList(
            before,
            [
                self.index(places[id(row)], index.column())
                for row, index in zip(about, before, strict=True)
            ],
        )
        self.layoutChanged.emit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        known = [row for row in self.rows if row.cells[column].key is not None]
        unknown = [row for row in self.rows if row.cells[column].key is None]
        known.sort(key=lambda row: row.cells[column].key, reverse=order is _DOWN)
        self.rows = known + unknown


class FigureTable(RowsTable):
    """The table; Return or a double click opens what a row is about."""

    row_chosen: ClassVar[Signal] = Signal(object)
    """What the row is about."""

    def __init__(self, name: str, parent: QWidget, least_rows: int = 14) -> None:
        super().__init__(name, parent)
        self._least_rows = least_rows
        self.figures = TableModel(self)
        self.setModel(self.figures)
        self.setSortingEnabled(True)
        self.header().setStretchLastSection(False)
        self.header().setResizeContentsPrecision(_LOOKED_AT)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSortIndicator(-1, _DOWN)
        self.activated.connect(
            lambda index: self.row_chosen.emit(self.figures.rows[index.row()].about)
        )

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show rows; the order and the row that is chosen stay where that is possible."""
        there = self.currentIndex()
        about = self.figures.rows[there.row()].about if there.isValid() else None
        if tuple(columns) != tuple(self.figures.columns):
            self.header().setSortIndicator(-1, _DOWN)
        self.figures.show_rows(columns, rows)
        places = [place for place, row in enumerate(self.figures.rows) if row.about == about]
        if rows:
            self.setCurrentIndex(self.figures.index(places[0] if places else 0, 0))
            self.clearSelection()
        self._fit()

    def texts(self) -> list[list[str]]:
        """Return what the cells show, row by row."""
        return [[cell.text for cell in row.cells] for row in self.figures.rows]

    def heads(self) -> list[str]:
        """Return the heads of the columns."""
        return list(self.figures.heads)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort by the next column with Ctrl and an arrow, up and down likewise."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 0, Qt.Key.Key_Down: 0}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in ways:
            self._sort_by(key, ways[key])
        else:
            super().keyPressEvent(event)

    def _sort_by(self, key: Qt.Key, step: int) -> None:
        header, count = self.header(), self.figures.columnCount()
        if not count:
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        section = header.sortIndicatorSection()
        column = (section + step) % count if 0 <= section < count else 0
        order = _DOWN if self.figures.columns[column].is_figure else _UP
        if not step:
            order = _UP if key is Qt.Key.Key_Up else _DOWN
        header.setSortIndicator(column, order)

    def sizeHint(self) -> QSize:
        """Ask for room for all rows, as far as a screen has it."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def _fit(self) -> None:
        """Show some rows at least, and more where there is room."""
        self.setMinimumHeight(self._height_of(self._least_rows))
        self.setMaximumHeight(self._height_of(_MOST_SEEN))
        self.updateGeometry()

    def _height_of(self, most_rows: int) -> int:
        row = self.sizeHintForRow(0) if self.figures.rows else 0
        rows = min(most_rows, len(self.figures.rows))
        bar = self.horizontalScrollBar().sizeHint().height()
        return self.header().sizeHint().height() + rows * row + bar + 2 * self.frameWidth()
