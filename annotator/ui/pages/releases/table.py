"""A table of figures: to read, to walk through by keys, to copy into a spreadsheet."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QStandardItem
from PySide6.QtGui import QStandardItemModel as Model
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from annotator.ui.messages import readable_number
from annotator.ui.safe import plain_tip, shortened

Cell = str | int
_PLAIN = Qt.ItemDataRole.UserRole
_SURELY_SEEN = 12
_LONGEST = 120
"""Characters of a cell; a tooltip has more of it."""


class FactTable(QTreeView):
    """Rows of words and whole numbers; numbers stand on the right."""

    row_chosen: ClassVar[Signal] = Signal(int)
    """A row was activated, by Return or by a double click."""
    rows_selected: ClassVar[Signal] = Signal()

    def __init__(
        self, name: str, parent: QWidget, most_rows: int = 8, wide: Collection[int] = ()
    ) -> None:
        super().__init__(parent)
        self._most_rows = most_rows
        self._wide = wide
        """Columns of long texts, which share the room that is left."""
        self._model = Model(0, 0, self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setSectionsMovable(False)
        if wide:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.row_chosen.emit(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.rows_selected.emit())

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], signs: Collection[int] = ()
    ) -> None:
        """Show rows below heads; the columns among `signs` hold figures in words."""
        self._model.clear()
        self._model.setHorizontalHeaderLabels(list(heads))
        for column in range(len(heads)):
            is_number = column in signs or any(isinstance(row[column], int) for row in rows)
            self._model.horizontalHeaderItem(column).setTextAlignment(_side(is_number))
            if column == len(heads) - 1:
                self.header().setStretchLastSection(not is_number)
            mode = QHeaderView.ResizeMode
            is_wide = column in self._wide
            self.header().setSectionResizeMode(
                column, mode.Stretch if is_wide else mode.ResizeToContents
            )
        for row in rows:
            self._model.appendRow(
                [_item(cell, is_sign=column in signs) for column, cell in enumerate(row)]
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
        columns = range(self._model.columnCount())
        return [
            [str(self._model.index(row, column).data(_PLAIN)) for column in columns]
            for row in range(self._model.rowCount())
        ]

    def heads(self) -> list[str]:
        """Return the heads of the columns."""
        across = Qt.Orientation.Horizontal
        columns = range(self._model.columnCount())
        return [str(self._model.headerData(column, across)) for column in columns]

    def selected(self) -> list[int]:
        """Return the places of the rows that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select(self, rows: Collection[int]) -> None:
        """Select rows."""
        flags = self.selectionModel().SelectionFlag
        self.clearSelection()
        for row in rows:
            self.selectionModel().select(self._model.index(row, 0), flags.Select | flags.Rows)

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard, with heads and tabs between."""
        texts = self.texts()
        rows = [texts[row] for row in self.selected()] or texts
        lines = ["\t".join(row) for row in [self.heads(), *rows]]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows where Qt would copy one cell; leave Esc to the page."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def _item(cell: Cell, *, is_sign: bool) -> QStandardItem:
    text = readable_number(cell) if isinstance(cell, int) else shortened(cell, _LONGEST)
    runs_leftwards = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    is_isolated = is_sign and runs_leftwards  # “0.75 – 0.87” is no word of the language
    item = QStandardItem(f"\u2066{text}\u2069" if is_isolated else text)
    item.setData(text, _PLAIN)
    item.setTextAlignment(_side(is_sign or isinstance(cell, int)))
    if isinstance(cell, str) and len(cell) > _SURELY_SEEN:
        item.setToolTip(plain_tip(cell))
    return item


def _side(is_number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
