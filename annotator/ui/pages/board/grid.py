"""The grid of the board: signs and tints of states, keys, what is selected."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.services.assigning import Pair, Place
from annotator.ui.pages.board.model import (
    BATCHES,
    DONE,
    FIRST_PERSON,
    PLACE,
    BoardModel,
    Index,
)
from annotator.ui.panels.rows import (
    SIGN,
    RowDelegate,
    draw_text,
    faint_colour,
    sign_box,
    text_colour,
    without_edge,
)
from annotator.ui.panels.signs import draw_state_sign
from annotator.ui.safe import PlainLabel

_HUES = {"open": "#7f8fa6", "in progress": "#d9a514", "done": "#3c9d4e", "returned": "#d0402b"}
_LEAST_TITLE, _MOST_TITLE = 30, 64
"""Letters of the titles beside the cells."""
_MOST_TERMS = 36
"""Letters of day, priority and signs in a cell; what is longer is cut off."""
_TINT = 0.22
"""How much of a state's hue is in the ground of its cells."""


class BoardGrid(QTableView):
    """Shows a board; tells what a person wants of the cells that are selected."""

    toggle_asked: ClassVar[Signal] = Signal()
    """Space, or a double click on a cell of a person."""
    taking_back_asked: ClassVar[Signal] = Signal()
    text_asked: ClassVar[Signal] = Signal()
    """Return, or a double click on a title or a cell before the first person."""
    selected: ClassVar[Signal] = Signal()
    """Other cells are selected, or another is the current one."""

    def __init__(self, model: BoardModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.board = model
        self.setModel(model)
        self.setObjectName("board grid")
        self.setAccessibleName(self.tr("Documents and people"))
        self.setItemDelegate(_CellDelegate(self))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self._set_headers()
        self.doubleClicked.connect(self._on_double_click)
        self.verticalHeader().sectionDoubleClicked.connect(lambda _: self.text_asked.emit())
        model.modelReset.connect(self._stand_somewhere)
        model.dataChanged.connect(self._fit_terms)
        picked = self.selectionModel()
        picked.selectionChanged.connect(lambda *_: self.selected.emit())
        picked.currentChanged.connect(lambda *_: self.selected.emit())

    def _set_headers(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        beside, above = self.verticalHeader(), self.horizontalHeader()
        for header in (beside, above):
            header.setSectionsMovable(False)
            header.setHighlightSections(True)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        beside.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        beside.setDefaultSectionSize(self.fontMetrics().height() + 12)
        beside.setFixedWidth(_LEAST_TITLE * letter)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        beside.setDefaultAlignment(side)
        above.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        above.setDefaultSectionSize(max(16 * letter, SIGN + 80))
        above.setMinimumSectionSize(6 * letter)
        self._letter = letter
        corner = self.findChild(QAbstractButton)
        assert corner is not None
        head = PlainLabel(self.tr("Document"), corner)
        head.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(corner)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(head)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the titles have what no column needs."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        free = self.width() - 2 * self.frameWidth() - bar - self.horizontalHeader().length()
        most = min(free, _MOST_TITLE * self._letter)
        self.verticalHeader().setFixedWidth(max(_LEAST_TITLE * self._letter, most))

    def _stand_somewhere(self) -> None:
        """Give the keyboard a place after the rows became others."""
        if self.board.columnCount() <= FIRST_PERSON:
            return
        self.setColumnWidth(BATCHES, 22 * self._letter)
        above = self.horizontalHeader()
        self.setColumnWidth(
            DONE, max(9 * self._letter, above.sectionSizeHint(DONE) + 2 * self._letter)
        )
        for column in range(FIRST_PERSON, self.board.columnCount()):  # no name is cut off
            wanted = above.sectionSizeHint(column) + 5 * self._letter  # it may be bold
            self.setColumnWidth(column, max(above.defaultSectionSize(), wanted))
        self._fit_terms()
        if self.board.rowCount():
            self.setCurrentIndex(self.board.index(0, FIRST_PERSON))

    def _fit_terms(self) -> None:
        """Widen the columns of people to what stands in them, and share the rest."""
        metrics, most = self.fontMetrics(), _MOST_TERMS * self._letter
        row = self.currentIndex().row()
        for column in range(FIRST_PERSON, self.board.columnCount()):
            terms = map(metrics.horizontalAdvance, self.board.terms(column, row))
            wanted = min(max(terms, default=0), most) + SIGN + 3 * self._letter
            self.setColumnWidth(column, max(self.columnWidth(column), wanted))
        self._share_width()

    # ---- what is selected

    def _blocks(self) -> list[tuple[range, range]]:
        """Return the selected cells as blocks of rows and columns."""
        chosen = self.selectionModel().selection()
        return [
            (range(part.top(), part.bottom() + 1), range(part.left(), part.right() + 1))
            for part in (chosen.at(place) for place in range(chosen.count()))
        ]

    def selected_pairs(self) -> list[Pair]:
        """Return documents and people of the selected cells, row by row."""
        cells = {
            (row, column)
            for rows, columns in self._blocks()
            for row in rows
            for column in columns
            if column >= FIRST_PERSON
        }
        pairs = (self.board.pair(*cell) for cell in sorted(cells))
        return [pair for pair in pairs if pair is not None]

    def selected_documents(self) -> list[str]:
        """Return the ids of the documents in whose rows anything is selected."""
        chosen = {row for rows, _ in self._blocks() for row in rows}
        return [self.board.rows()[row].id for row in sorted(chosen)]

    def selected_count(self) -> tuple[int, int]:
        """Return how many cells of people are selected, and in how many rows."""
        blocks = self._blocks()
        chosen = {row for rows, _ in blocks for row in rows}
        cells = sum(
            len(rows) * sum(column >= FIRST_PERSON for column in columns)
            for rows, columns in blocks
        )
        return cells, len(chosen)

    def current_pair(self) -> Pair | None:
        """Return document and person of the cell that has the keyboard, or None."""
        index = self.currentIndex()
        return self.board.pair(index.row(), index.column()) if index.isValid() else None

    def current_document(self) -> str:
        """Return the id of the document whose row has the keyboard, or an empty text."""
        index = self.currentIndex()
        return self.board.rows()[index.row()].id if index.isValid() else ""

    def current_cell(self) -> tuple[str, int]:
        """Return the document of the current row, or an empty text, and the column."""
        return self.current_document(), max(FIRST_PERSON, self.currentIndex().column())

    def stand_on(self, document_id: str, column: int) -> None:
        """Make the cell of a document the current one, if it is shown."""
        rows = [row for row, each in enumerate(self.board.rows()) if each.id == document_id]
        if rows and column < self.board.columnCount():
            self.setCurrentIndex(self.board.index(rows[0], column))

    # ---- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give or take with Space, take back with Delete, open the text with Return."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = event.key()
        if plain and key == Qt.Key.Key_Space:
            self.toggle_asked.emit()
        elif plain and key == Qt.Key.Key_Delete:
            self.taking_back_asked.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.text_asked.emit()
        else:
            super().keyPressEvent(event)

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() < FIRST_PERSON:
            self.text_asked.emit()
        else:
            self.toggle_asked.emit()


class _CellDelegate(RowDelegate):
    """The sign of a state on a ground of its hue, and the terms beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for a sign and a day."""
        return QSize(SIGN + 12 * option.fontMetrics.averageCharWidth(), 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Tint the ground before the cell is drawn as any other."""
        place = index.data(PLACE) if index.column() >= FIRST_PERSON else None
        if isinstance(place, Place) and place.assignment is not None:
            painter.fillRect(option.rect, _tinted(option.palette, place.state))
        if index.column() >= FIRST_PERSON:
            super().paint(painter, option, index)
        else:
            QStyledItemDelegate.paint(self, painter, option, index)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the sign and the terms."""
        place = index.data(PLACE)
        if not isinstance(place, Place):
            return
        box = option.rect.adjusted(6, 0, -4, 0)
        is_given = place.assignment is not None
        colour = text_colour(option) if is_given else faint_colour(option)
        draw_state_sign(painter, QRectF(sign_box(option, box)), place.state, colour)
        painter.setPen(colour)
        room = QRect(without_edge(option, box, SIGN + 6, at_end=False))
        draw_text(painter, option, room, str(index.data()))


def _tinted(palette: QPalette, state: str) -> QColor:
    """Return the ground of a cell: a little of the state's hue in the colour of the page."""
    base, hue = palette.color(QPalette.ColorRole.Base), QColor(_HUES[state])
    return QColor.fromRgbF(
        base.redF() * (1 - _TINT) + hue.redF() * _TINT,
        base.greenF() * (1 - _TINT) + hue.greenF() * _TINT,
        base.blueF() * (1 - _TINT) + hue.blueF() * _TINT,
    )
