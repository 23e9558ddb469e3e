"""A table of figures: to read, to walk through by keys, to copy into a spreadsheet."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from annotator.ui.messages import readable_number
from annotator.ui.safe import plain_tip, shortened
from annotator.ui.tables import Index, RowsModel, RowsTable, isolated_figure, side_of

Cell = str | int
_SURELY_SEEN = 12
_LONGEST = 120
"""Characters of a cell; a tooltip has more of it."""


class FactTable(RowsTable):
    """Rows of words and whole numbers; numbers stand on the right."""

    row_chosen: ClassVar[Signal] = Signal(int)
    """A row was activated, by Return or by a double click."""
    rows_selected: ClassVar[Signal] = Signal()

    def __init__(
        self, name: str, parent: QWidget, most_rows: int = 8, wide: Collection[int] = ()
    ) -> None:
        super().__init__(name, parent)
        self._most_rows = most_rows
        self._wide = wide
        """Columns of long texts, which share the room that is left."""
        self._model = _Facts(self)
        self.setModel(self._model)
        if wide:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.row_chosen.emit(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.rows_selected.emit())

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], signs: Collection[int] = ()
    ) -> None:
        """Show rows below heads; the columns among `signs` hold figures in words."""
        self._model.show_rows(heads, rows, signs)
        for column in range(len(heads)):
            if column == len(heads) - 1:
                self.header().setStretchLastSection(not self._model.is_figure(column))
            mode = QHeaderView.ResizeMode
            is_wide = column in self._wide
            self.header().setSectionResizeMode(
                column, mode.Stretch if is_wide else mode.ResizeToContents
            )
        if rows:
            self.setCurrentIndex(self._model.index(0, 0))
            self.clearSelection()
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows, up to the most that are wanted at once."""
        row = self.sizeHintForRow(0) if self._model.rowCount() else 0
        rows = min(self._most_rows, self._model.rowCount())
        bar = 0 if self._wide else self.horizontalScrollBar().sizeHint().height()
        height = self.header().sizeHint().height() + rows * row + bar + 2 * self.frameWidth()
        self.setFixedHeight(height)

    def texts(self) -> list[list[str]]:
        """Return what the cells show, row by row."""
        return [[_text(cell) for cell in row] for row in self._model.rows]

    def heads(self) -> list[str]:
        """Return the heads of the columns."""
        return list(self._model.heads)

    def select(self, rows: Collection[int]) -> None:
        """Select rows."""
        flags = self.selectionModel().SelectionFlag
        self.clearSelection()
        for row in rows:
            self.selectionModel().select(self._model.index(row, 0), flags.Select | flags.Rows)


class _Facts(RowsModel):
    """Holds the rows as they were given, so that Qt owns nothing that Python knows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Sequence[Cell]] = ()
        self._signs: Collection[int] = ()

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], signs: Collection[int]
    ) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self.heads, self.rows, self._signs = heads, rows, signs
        self.endResetModel()

    def is_figure(self, column: int) -> bool:
        """Tell whether a column stands on the side of numbers."""
        return column in self._signs or any(isinstance(row[column], int) for row in self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, its side, and what a tooltip has more of it."""
        if not index.isValid():
            return None
        cell = self.rows[index.row()][index.column()]
        is_sign = index.column() in self._signs
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated_figure(_text(cell)) if is_sign else _text(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side_of(is_figure=is_sign or isinstance(cell, int))
        is_long = isinstance(cell, str) and len(cell) > _SURELY_SEEN
        if role == Qt.ItemDataRole.ToolTipRole and is_long:
            return plain_tip(str(cell))
        return None


def _text(cell: Cell) -> str:
    return readable_number(cell) if isinstance(cell, int) else shortened(cell, _LONGEST)
