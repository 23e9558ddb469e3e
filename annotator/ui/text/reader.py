"""A read-only page that shows a text exactly, with a caret and a selection in code points."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from annotator.model.span import Fragment
from annotator.ui.text.boundaries import grapheme_boundary_before
from annotator.ui.text.display import Display, display_copy, widths_of_paragraphs
from annotator.ui.text.fonts import with_stand_ins
from annotator.ui.text.for_qt import for_qt
from annotator.ui.text.layout import Metrics, PageLayout, letters_below, page_document
from annotator.ui.text.movement import Unit, moved

SPACING = 2.0
MEASURE = 90
_SMALLEST, _LARGEST = 0.8, 3.0
_MARGIN = 14
_QUICK = 300_000
"""Characters up to which the length of the page is guessed anew at each step of a resize."""


class TextReader(QPlainTextEdit):
    """Shows one text; every position is a code point of the text as it is stored."""

    caret_moved = Signal(int)
    selection_moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._measured_font = QApplication.font()
        super().__init__(parent)
        self._measured_font = QFont(self.font())
        self._text = ""
        self._display: Display = display_copy("")
        self._lengths = [0]
        self._plain_size = self.font().pointSizeF()
        self._zoom = 1.0
        self._measure = MEASURE
        self._last_cursor = (0, 0, 0)
        document = page_document(self, self.font())
        self._page_layout = PageLayout(document, SPACING)
        document.setDocumentLayout(self._page_layout)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setViewportMargins(0, _MARGIN // 2, 0, _MARGIN // 2)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(120)
        self._settled.timeout.connect(self._guess_length)
        self.cursorPositionChanged.connect(self._note_cursor)
        self.selectionChanged.connect(self._note_cursor)

    @property
    def page_layout(self) -> PageLayout:
        """The layout of the page's document."""
        return self._page_layout

    @property
    def metrics(self) -> Metrics:
        """The measures of a line as it is drawn now."""
        return self.page_layout.metrics

    @property
    def text(self) -> str:
        """The text as it is stored."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show a text with the caret at its start."""
        self._text = text
        self._display = display_copy(text)
        self._page_layout.letters = letters_below(text)
        self._page_layout.measure(self.font())
        blocked = self.blockSignals(True)
        named = with_stand_ins(self.font(), text)
        if named != self.document().defaultFont():
            self.document().setDefaultFont(named)
        self.setPlainText(for_qt(self._display.text))
        self.blockSignals(blocked)
        self._lengths = widths_of_paragraphs(self._display.text)
        self._page_layout.estimate_lines(self._lengths)
        self.verticalScrollBar().setValue(0)
        self._note_cursor()

    def caret(self) -> int:
        """Return where the caret stands."""
        return self._display.positions.point(self.textCursor().position())

    def selection(self) -> Fragment:
        """Return the selected range; both ends are the caret's when nothing is selected."""
        cursor = self.textCursor()
        point = self._display.positions.point
        return (point(cursor.selectionStart()), point(cursor.selectionEnd()))

    @property
    def has_selection(self) -> bool:
        """Whether at least one character is selected."""
        start, end = self.selection()
        return start < end

    def set_caret(self, position: int) -> None:
        """Put the caret at a position, with nothing selected, and show it."""
        self.select(position, position)

    def select(self, start: int, end: int, *, show: bool = True) -> None:
        """Select from start to end, where the caret then stands; start may lie behind end."""
        unit = self._display.positions.unit
        cursor = QTextCursor(self.document())
        cursor.setPosition(unit(self._within(start)))
        cursor.setPosition(unit(self._within(end)), QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor, show=show)

    def anchor(self) -> int:
        """Return the end of the selection at which the caret does not stand."""
        return self._display.positions.point(self.textCursor().anchor())

    def move(self, unit: Unit, *, forward: bool, extend: bool) -> None:  # type: ignore[override]
        """Move the caret by a unit, and the end of the selection with it if it is extended."""
        if unit is Unit.LINE:
            operation = QTextCursor.MoveOperation
            self._move_cursor(operation.Down if forward else operation.Up, extend=extend)
            return
        start, end = self.selection()
        if unit is Unit.CHARACTER and start < end and not extend:
            self.set_caret(end if forward else start)
            return
        goal = moved(self._text, self.caret(), unit, forward=forward)
        self.select(self.anchor() if extend else goal, goal)

    def show_position(self, position: int) -> None:
        """Scroll until a position is in sight, to the middle if it was far away."""
        cursor = self.textCursor()
        cursor.setPosition(self._display.positions.unit(self._within(position)))
        rect = self.cursorRect(cursor)
        if not self.viewport().rect().contains(rect.center()):
            first = self._first_line(cursor)
            visible = self.viewport().height() // self.metrics.row
            self.verticalScrollBar().setValue(first - visible // 3)

    def set_font_family(self, family: str) -> None:
        """Write the text in a family of fonts."""
        font = QFont(self.font())
        font.setFamilies([family])
        if font != self.font():
            self._set_font(font)

    def set_font_size(self, points: float) -> None:
        """Write the text in a size in points, at a zoom of 100 %."""
        self._plain_size = points
        self.set_zoom(self._zoom)

    def set_zoom(self, factor: float) -> None:
        """Write the text that much larger than its size, from 0.8 to 3."""
        self._zoom = max(_SMALLEST, min(_LARGEST, factor))
        font = QFont(self.font())
        font.setPointSizeF(self._plain_size * self._zoom)
        if font != self.font():
            self._set_font(font)

    def zoom(self) -> float:
        """Return how much larger than its size the text is written."""
        return self._zoom

    def set_line_spacing(self, spacing: float) -> None:
        """Make lines that many times as high as the font asks for; chips always find room."""
        if spacing != self.page_layout.spacing:
            self.page_layout.spacing = spacing
            self._set_font(QFont(self.font()))

    def set_room_below(self, pixels: int) -> None:
        """Leave room below every line, for what is drawn there beside underlines."""
        if pixels != self.page_layout.room_below:
            self.page_layout.room_below = pixels
            self._set_font(QFont(self.font()))

    def set_measure(self, characters: int) -> None:
        """Let no line be longer than so many characters; 0 fills the page."""
        if characters != self._measure:
            self._measure = characters
            self._set_font(QFont(self.font()))

    def set_direction(self, direction: Qt.LayoutDirection) -> None:
        """Let paragraphs run one way; LayoutDirectionAuto asks each one's first letter."""
        self._page_layout.direction = direction
        self._set_font(QFont(self.font()))

    def runs_right_to_left(self, block: QTextBlock) -> bool:
        """Tell whether a paragraph of the display copy starts at the right."""
        return self._page_layout.runs_right_to_left(block)

    def is_leftward_at(self, position: int) -> bool:
        """Tell whether the paragraph of a position is read from right to left."""
        unit = self._display.positions.unit(self._within(position))
        return self.runs_right_to_left(self.document().findBlock(unit))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the clipboard the characters as they are stored."""
        start, end = self.selection()
        copied = QMimeData()
        copied.setText(for_qt(self._text[start:end]))
        return copied

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; leave every key that writes a character to the window."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(0, len(self._text), show=False)
        elif not self._moved_by(event):
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the page out in a font that comes from the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.font() != self._measured_font:
            self._plain_size = self.font().pointSizeF()
            self._zoom = 1.0
            self._set_font(QFont(self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the column of text in the new width."""
        self._place_column()
        super().resizeEvent(event)
        if len(self._text) < _QUICK:
            self._guess_length()
        else:
            self._settled.start()

    def top_position(self) -> int:
        """Return where the first line in sight begins."""
        unit = self.cursorForPosition(QPoint(_MARGIN, 2)).position()
        return self._display.positions.point(unit)

    def scroll_to(self, position: int) -> None:
        """Scroll until the line of a position is the first in sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._display.positions.unit(self._within(position)))
        self.verticalScrollBar().setValue(self._first_line(cursor))

    def paragraph_top(self, block: QTextBlock) -> float:
        """Return the y of a paragraph's first row on the viewport."""
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).top()

    def position_of_line(self, line: int) -> int:
        """Return about where a line of the page begins, counted from the first, 0."""
        block = self.document().findBlockByLineNumber(max(0, line))
        if not block.isValid():
            return 0 if line <= 0 else len(self._text)
        into = (line - block.firstLineNumber()) / max(1, block.lineCount())
        return self._display.positions.point(block.position() + int(into * block.length()))

    def _within(self, position: int) -> int:
        return max(0, min(position, len(self._text)))

    def _set_cursor(self, cursor: QTextCursor, *, show: bool) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        if show:
            self.show_position(self._display.positions.point(cursor.position()))
        self.setTextCursor(cursor)
        if show:
            self._bring_caret_in()
        else:
            bar.setValue(before)

    def _first_line(self, cursor: QTextCursor) -> int:
        block = cursor.block()
        self.page_layout.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        return int(block.firstLineNumber()) + max(0, line.lineNumber())

    def _note_cursor(self) -> None:
        cursor = (*self.selection(), self.caret())
        before, self._last_cursor = self._last_cursor, cursor
        if cursor[:2] != before[:2]:
            self.selection_moved.emit(cursor[0], cursor[1])
        if cursor[2] != before[2]:
            self.caret_moved.emit(cursor[2])

    def _move_cursor(self, operation: QTextCursor.MoveOperation, *, extend: bool) -> None:
        mode = QTextCursor.MoveMode
        cursor = self.textCursor()
        cursor.movePosition(operation, mode.KeepAnchor if extend else mode.MoveAnchor)
        self.setTextCursor(cursor)
        self._leave_grapheme(extend=extend)

    def _bring_caret_in(self) -> None:
        """Scroll on where Qt, which knows nothing of the grid, stopped a little too early."""
        bar = self.verticalScrollBar()
        for _ in range(2):
            rect = self.cursorRect()
            if rect.bottom() > self.viewport().height():
                bar.setValue(bar.value() + 1)
            elif rect.top() < 0:
                bar.setValue(bar.value() - 1)

    def _leave_grapheme(self, *, extend: bool) -> None:
        """Step out of a grapheme that Qt cuts: a line break of two characters."""
        caret = self.caret()
        settled = grapheme_boundary_before(self._text, caret)
        if settled != caret:
            cursor = self.textCursor()
            column = cursor.verticalMovementX()
            mode = QTextCursor.MoveMode
            cursor.setPosition(
                self._display.positions.unit(settled),
                mode.KeepAnchor if extend else mode.MoveAnchor,
            )
            cursor.setVerticalMovementX(column)
            self.setTextCursor(cursor)
        self._bring_caret_in()

    def _moved_by(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        rest = modifiers & ~Qt.KeyboardModifier.ShiftModifier
        key = Qt.Key(event.key())
        if rest not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            return False
        if rest == Qt.KeyboardModifier.NoModifier and key in _BY_PAGE:
            super().keyPressEvent(event)
            self._leave_grapheme(extend=extend)
            return True
        whole = rest == Qt.KeyboardModifier.ControlModifier
        if not whole and key in _BY_LINE_END:
            self._move_cursor(_BY_LINE_END[key], extend=extend)
            return True
        step = (_WITH_CONTROL if whole else _PLAIN).get(key)
        if step is None:
            return False
        unit, forward = step
        if key in _SIDEWAYS and self.runs_right_to_left(self.textCursor().block()):
            forward = not forward
        self.move(unit, forward=forward, extend=extend)
        return True

    def _set_font(self, font: QFont) -> None:
        """Lay the page out in a font, with the line that was on top still there."""
        top = self.top_position()
        layout = self.page_layout
        self._measured_font = font
        layout.measure(font)
        self._place_column()
        self.setFont(font)
        self.document().setDefaultFont(with_stand_ins(font, self._text))
        layout.estimate_lines(self._lengths)
        self.scroll_to(top)
        self.setCursorWidth(layout.metrics.thickness)
        self.viewport().update()

    def _guess_length(self) -> None:
        self._page_layout.estimate_lines(self._lengths)

    def _place_column(self) -> None:
        room = self.viewport().width() - 2 * _MARGIN
        width = min(room, self._measure * self.metrics.character) if self._measure else room
        self.page_layout.set_column(_MARGIN + round((room - width) / 2), width)


_PLAIN = {
    Qt.Key.Key_Left: (Unit.CHARACTER, False),
    Qt.Key.Key_Right: (Unit.CHARACTER, True),
    Qt.Key.Key_Up: (Unit.LINE, False),
    Qt.Key.Key_Down: (Unit.LINE, True),
}
_WITH_CONTROL = {
    Qt.Key.Key_Left: (Unit.WORD, False),
    Qt.Key.Key_Right: (Unit.WORD, True),
    Qt.Key.Key_Up: (Unit.PARAGRAPH, False),
    Qt.Key.Key_Down: (Unit.PARAGRAPH, True),
    Qt.Key.Key_Home: (Unit.DOCUMENT, False),
    Qt.Key.Key_End: (Unit.DOCUMENT, True),
}
_BY_LINE_END = {
    Qt.Key.Key_Home: QTextCursor.MoveOperation.StartOfLine,
    Qt.Key.Key_End: QTextCursor.MoveOperation.EndOfLine,
}
_BY_PAGE = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
