"""The page on which a person reads a text and marks spans in it."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.model.span import Fragment, Span, covered_text
from annotator.model.trimming import trimmed
from annotator.ui.text.announcements import announce
from annotator.ui.text.boundaries import (
    clause_around,
    paragraph_around,
    sentence_around,
    word_around,
)
from annotator.ui.text.caret_voice import CaretVoice
from annotator.ui.text.edges import Fragments, with_edge_moved
from annotator.ui.text.mouse import MouseGestures
from annotator.ui.text.movement import Edge, Unit
from annotator.ui.text.ruled import RuledReader
from annotator.ui.text.tips import tip_of

_ZOOM_STEP = 0.1
_SPOKEN = 200
"""Characters of a span that a screen reader is given."""


class TextPage(RuledReader):
    """Shows a text with spans; selects, chooses and asks for changes, but makes none."""

    selected_by_mouse = Signal(int, int)
    overlap_asked = Signal(list, QPoint)
    fragments_asked = Signal(str, object)
    menu_asked = Signal(QPoint)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trims = True
        self._takes_whole_words = False
        self._gestures = MouseGestures(self)
        self._gestures.selected.connect(self._selected)
        self._gestures.edge_dropped.connect(self.fragments_asked)
        self._gestures.choice_asked.connect(self.overlap_asked)
        self._voice = CaretVoice(self)
        self.span_chosen.connect(self._say_chosen)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Text of the document"))

    def set_snapping(self, *, trim: bool, words: bool) -> None:
        """Set whether `snapped` takes off outer punctuation and takes whole words."""
        self._trims, self._takes_whole_words = trim, words

    def snapped(self, start: int, end: int) -> Fragment:
        """Return the range as it should be labelled, as set by `set_snapping`."""
        if start >= end:
            return (start, end)
        if self._takes_whole_words:
            first, last = word_around(self.text, start), word_around(self.text, end)
            start = first[0] if first and first[0] < start < first[1] else start
            end = last[1] if last and last[0] < end < last[1] else end
        return trimmed(self.text, start, end) if self._trims else (start, end)

    def word_at(self, position: int) -> Fragment | None:
        """Return the word that holds a position or ends there."""
        return word_around(self.text, position)

    def select_word(self) -> None:
        """Select the word at the caret."""
        self._select_around(word_around(self.text, self.caret()))

    def select_clause(self) -> None:
        """Select the clause at the caret."""
        self._select_around(clause_around(self.text, self.caret()))

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        self._select_around(sentence_around(self.text, self.caret()))

    def select_paragraph(self) -> None:
        """Select the paragraph at the caret."""
        self._select_around(paragraph_around(self.text, self.caret()))

    def edge_moved(
        self, span: Span, *, edge: Edge, forward: bool, unit: Unit
    ) -> Fragments | None:
        """Return the span's fragments with an edge one step further; None if it cannot go."""
        return with_edge_moved(self.text, span.fragments, edge, unit, forward=forward)

    def put_span(self, span: Span) -> None:
        """Add a span or replace the one with its id; repaint the lines that change."""
        is_new = not self.has_span(span.id)
        super().put_span(span)
        if is_new:
            self._say(self.tr("Added {label}: {text}"), span)

    def drop_span(self, span_id: str) -> None:
        """Take a span away; do nothing if it is not there."""
        if self.has_span(span_id):
            self._say(self.tr("Removed {label}: {text}"), self.span(span_id))
        super().drop_span(span_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape put back an edge that is being moved; else move the caret."""
        if event.key() == Qt.Key.Key_Escape and self.cancel_gesture():
            return
        super().keyPressEvent(event)

    def cancel_gesture(self) -> bool:
        """Put an edge back that is being moved; tell whether there was one."""
        return self._gestures.cancel()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._gestures.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture by whole words, sentences or paragraphs."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a gesture."""
        self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a gesture."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._gestures.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose what is under the mouse, then ask for a menu."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            below = self.cursorRect().bottomLeft()
            self.menu_asked.emit(self.viewport().mapToGlobal(below))
            return
        point = event.pos()
        start, end = self.selection()
        if not start <= self.character_at(point) < end:
            self.set_caret(self.position_at(point))
            under = self.spans_under(point)
            if self.chosen_span_id not in [span.id for span in under]:
                self.choose_span(under[0].id if under else None, show=False)
        self.menu_asked.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self.zoom() + _ZOOM_STEP * steps)
            self.zoom_changed.emit(self.zoom())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """List the spans under the mouse, all of them where a chip only counts."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self.hover_span(None)
        return bool(super().viewportEvent(event))

    def tip_at(self, point: QPoint) -> str:
        """Return what the mouse is told at a point of the viewport, as rich text."""
        return tip_of(self.spans_under(point), self.text, self.unseen_under(point))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Light no span that slid away from under the mouse."""
        self.hover_span(None)
        super().scrollContentsBy(dx, dy)

    def event(self, event: QEvent) -> bool:
        """Leave every shortcut to the window."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return True
        return bool(super().event(event))

    def _select_around(self, found: Fragment | None) -> None:
        if found is not None and found[0] < found[1]:
            self.select(*self.snapped(*found))

    def _selected(self, start: int, end: int) -> None:
        snapped = self.snapped(start, end)
        backward = self.caret() == start
        self.select(*(reversed(snapped) if backward else snapped), show=False)
        self.selected_by_mouse.emit(*snapped)

    def _say_chosen(self, span_id: str) -> None:
        if span_id:
            self._say(self.tr("Chosen {label}: {text}"), self.span(span_id))

    def _say(self, sentence: str, span: Span) -> None:
        text = covered_text(self.text, span.fragments)[:_SPOKEN]
        announce(self, sentence.format(label=span.label, text=text))
