"""What all tables of facts have in common: how they look, read leftwards, and are copied."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QTreeView

_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
"""What would begin another cell or line."""


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
