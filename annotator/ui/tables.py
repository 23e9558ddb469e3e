"""What all tables of facts have in common: heads and rows, looks, how they are copied."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
"""What would begin another cell or line."""


class RowsModel(QAbstractTableModel):
    """Rows below heads; what makes one of it says what stands in a cell."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heads: Sequence[str] = ()
        self.rows: Sequence[Any] = ()

    def is_figure(self, column: int) -> bool:
        """Tell whether a column stands on the side of numbers."""
        del column
        return False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column, on the side of what stands below it."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.heads):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side_of(is_figure=self.is_figure(section))
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None


class RowsTable(QTreeView):
    """A table of which whole rows are chosen and copied."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_up_rows(self, name)

    def heads(self) -> list[str]:
        """Return the heads of the columns."""
        raise NotImplementedError

    def texts(self) -> list[list[str]]:
        """Return what the cells show, row by row."""
        raise NotImplementedError

    def selected(self) -> list[int]:
        """Return the places of the rows that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard, with heads and tabs between."""
        texts = self.texts()
        rows = [texts[row] for row in self.selected()] or texts
        copy_rows([self.heads(), *rows])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows where Qt would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def set_up_rows(view: QTreeView, name: str) -> None:
    """Make a tree a table of rows that are read, walked through by keys, and chosen."""
    view.setAccessibleName(name)
    view.setRootIsDecorated(False)
    view.setAllColumnsShowFocus(True)
    view.setAlternatingRowColors(True)
    view.setUniformRowHeights(True)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.header().setSectionsMovable(False)


def side_of(*, is_figure: bool) -> Qt.AlignmentFlag:
    """Return the side on which a cell stands: figures on that of numbers."""
    side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def isolated_figure(text: str) -> str:
    """Return a figure that stays as it is where the window is read leftwards: “0.75 – 0.87”."""
    runs_leftwards = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2066{text}\u2069" if runs_leftwards else text


def copy_rows(rows: Iterable[Sequence[str]]) -> None:
    """Put rows on the clipboard, for a spreadsheet: a line each, a tab between two cells."""
    lines = ("\t".join(_BREAKS.sub(" ", cell) for cell in row) for row in rows)
    QGuiApplication.clipboard().setText("\n".join(lines))
