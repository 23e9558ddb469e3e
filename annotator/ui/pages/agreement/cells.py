"""A sortable table of figures: each cell knows what it says in full and what it opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import (
    QObject,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.services.agreement import Wanted
from annotator.services.agreement_report import Figure
from annotator.ui.messages import readable_number
from annotator.ui.pages.agreement.words import figure_line, value_text
from annotator.ui.safe import plain_tip, shortened
from annotator.ui.tables import Index, RowsModel, copy_rows, isolated_figure, side_of

_SORT = Qt.ItemDataRole.UserRole
SHARE = Qt.ItemDataRole.UserRole + 1
"""How much of a cell a bar fills, 0 to 1."""
_LONGEST = 90
_ISOLATES = "\u2066\u2069"
_LOWEST = -1e9
"""Sorts what is undefined behind everything."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell."""

    text: str
    rank: float | str = ""
    """What it is sorted by."""
    whole: str = ""
    """All that there is to say about it; the text itself, if empty."""
    figure: str = ""
    """The key of the figure in it, whose definition can be asked for."""
    wanted: Wanted | None = None
    """Which spans stand behind it."""
    share: float | None = None
    """How much of it a bar or a tint fills, 0 to 1."""

    @property
    def is_number(self) -> bool:
        """Whether it stands on the side of numbers."""
        return not isinstance(self.rank, str)


def text_cell(text: str, wanted: Wanted | None = None) -> Cell:
    """Return a cell with words."""
    return Cell(shortened(text, _LONGEST), text.casefold(), text, wanted=wanted)


def count_cell(count: int, whole: str = "", wanted: Wanted | None = None) -> Cell:
    """Return a cell with a whole number."""
    return Cell(readable_number(count), float(count), whole, wanted=wanted)


def figure_cell(key: str, name: str, figure: Figure, wanted: Wanted | None = None) -> Cell:
    """Return a cell with a figure; `name` says of what."""
    rank = _LOWEST if figure.value is None else figure.value
    whole = figure_line(name, figure)
    return Cell(value_text(figure.value), rank, whole, key, wanted)


class CellModel(RowsModel):
    """Rows of cells below heads."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.side: list[str] = []
        """Heads of the rows, or nothing."""
        self.rows: list[list[Cell]] = []

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], side: Sequence[str] = ()
    ) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.heads, self.side = list(heads), list(side)
        self.rows = [list(row) for row in rows]
        self.endResetModel()

    def is_figure(self, column: int) -> bool:
        """Tell whether a column stands on the side of numbers."""
        return bool(self.rows) and self.rows[0][column].is_number

    def cell(self, index: Index) -> Cell:
        """Return the cell at a place."""
        return self.rows[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        whole = cell.whole or cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(whole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side_of(is_figure=cell.is_number)
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated_figure(cell.text) if cell.is_number else cell.text
        return {
            Qt.ItemDataRole.AccessibleTextRole: whole,
            _SORT: cell.rank,
            SHARE: cell.share,
        }.get(role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column or of a row."""
        is_column = orientation is Qt.Orientation.Horizontal
        heads = self.heads if is_column else self.side
        if section >= len(heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(heads[section], 40)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(heads[section])
        return super().headerData(section, orientation, role) if is_column else None


class Shares(QStyledItemDelegate):
    """Draws behind the text of a cell how large it is: as a bar, or as a tint of it all."""

    def __init__(self, parent: QObject, *, as_bars: bool) -> None:
        super().__init__(parent)
        self._as_bars = as_bars

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and text."""
        share = index.data(SHARE)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if share is not None and not is_chosen:
            box = QRect(option.rect)
            palette: QPalette = option.palette
            if self._as_bars:
                box.setWidth(round(box.width() * share))
                if option.direction is Qt.LayoutDirection.RightToLeft:
                    box.moveRight(option.rect.right())
            painter.fillRect(box, tint(palette, 1.0 if self._as_bars else share))
        super().paint(painter, option, index)


class CellTable(QTableView):
    """Walks through cells by keys, sorts by a column, copies, and opens what is behind."""

    wanted: ClassVar[Signal] = Signal(object, str)
    """A cell was activated: its Wanted and what it says in full."""
    described: ClassVar[Signal] = Signal(str)
    """What the current cell says in full."""

    def __init__(self, name: str, parent: QWidget, most_rows: int = 0) -> None:
        super().__init__(parent)
        self._most_rows = most_rows
        """Rows that it is high at most; 0 lets it take the room that there is."""
        self.cells = CellModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(_SORT)
        self._sorted.setSourceModel(self.cells)
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(100)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.horizontalHeader().setSectionsClickable(True)
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda *_: self._describe())

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], side: Sequence[str] = ()
    ) -> None:
        """Show other rows, in their own order."""
        self.cells.show_rows(heads, rows, side)
        self._sorted.sort(-1)
        self.horizontalHeader().setSortIndicatorShown(False)
        is_words = bool(rows) and not rows[0][-1].is_number
        self.horizontalHeader().setStretchLastSection(is_words)
        self.verticalHeader().setVisible(bool(side))
        if rows:
            self.setCurrentIndex(self._sorted.index(0, 0))
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows, up to the most that are wanted at once."""
        if not self._most_rows:
            return
        rows = min(self._most_rows, self.cells.rowCount())
        height = sum(self.rowHeight(row) for row in range(rows))
        bar = self.horizontalScrollBar().sizeHint().height()
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + height + bar + 2 * self.frameWidth())

    def cell(self) -> Cell | None:
        """Return the current cell."""
        index = self._sorted.mapToSource(self.currentIndex())
        return self.cells.cell(index) if index.isValid() else None

    def texts(self) -> list[list[str]]:
        """Return what the cells show, in the order in which they stand."""
        columns = range(self._sorted.columnCount())
        return [
            [str(self._sorted.index(row, column).data()).strip(_ISOLATES) for column in columns]
            for row in range(self._sorted.rowCount())
        ]

    def sort_here(self) -> None:
        """Sort by the column of the current cell, largest first, then the other way."""
        if self.currentIndex().isValid() and not self.cells.side:
            self._sort_by(self.currentIndex().column())
            self.scrollTo(self.currentIndex())

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, by its place on the screen."""
        self.setCurrentIndex(self._sorted.index(row, column))

    def _sort_by(self, column: int) -> None:
        header = self.horizontalHeader()
        if self.cells.side or not self.cells.rows:  # rows and columns belong together
            header.setSortIndicatorShown(False)
            return
        is_again = self._sorted.sortColumn() == column
        turned = self._sorted.sortOrder() is Qt.SortOrder.DescendingOrder
        is_down = not turned if is_again else self.cells.rows[0][column].is_number
        order = Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, order)
        header.setSortIndicatorShown(True)
        self._sorted.sort(column, order)

    def _open(self, index: Index) -> None:
        cell = self.cells.cell(self._sorted.mapToSource(index))
        if cell.wanted is not None:
            self.wanted.emit(cell.wanted, cell.whole or cell.text)

    def _describe(self) -> None:
        cell = self.cell()
        self.described.emit((cell.whole or cell.text) if cell else "")

    def copy(self) -> None:
        """Put the table on the clipboard, with heads and tabs between."""
        side = [[name] for name in self.cells.side] or [[] for _ in self.cells.rows]
        corner = [""] if self.cells.side else []
        rows = [[*head, *row] for head, row in zip(side, self.texts(), strict=True)]
        copy_rows([[*corner, *self.cells.heads], *rows])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the whole table where Qt would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def tint(palette: QPalette, share: float) -> QColor:
    """Return a ground for a cell, stronger for a larger share; text on it stays readable."""
    base, strong = palette.base().color(), palette.highlight().color()
    part = 0.42 * max(0.0, min(1.0, share))
    return QColor(
        round(base.red() * (1 - part) + strong.red() * part),
        round(base.green() * (1 - part) + strong.green() * part),
        round(base.blue() * (1 - part) + strong.blue() * part),
    )
