"""What a person does with the mouse on the page: select, choose, move an edge."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.model.span import Fragment, Span
from annotator.ui.text.boundaries import paragraph_around, sentence_around, word_around
from annotator.ui.text.edges import with_edge_at
from annotator.ui.text.marked import MarkedReader
from annotator.ui.text.movement import Edge

REACH = 4.0
"""Pixels from a cap within which it can be taken."""
_MANY = 2
"""Spans under a click up to which clicking again is enough to reach each."""
_SCROLL_EVERY = 50


class _Doing(Enum):
    NOTHING = auto()
    SELECTING = auto()
    MOVING_EDGE = auto()


@dataclass(frozen=True, slots=True)
class _Grip:
    """An edge in a person's hand, and the span as it was before."""

    span: Span
    fragment: int
    edge: Edge


class MouseGestures(QObject):
    """Reads presses, moves and releases on a page as gestures."""

    selected = Signal(int, int)
    edge_dropped = Signal(str, object)
    choice_asked = Signal(list, QPoint)

    def __init__(self, page: MarkedReader) -> None:
        super().__init__(page)
        self._page = page
        self._doing = _Doing.NOTHING
        self._grip: _Grip | None = None
        self._origin: Fragment = (0, 0)
        self._clicks = 0
        self._pressed_at = QPoint()
        self._pressed_when = 0
        self._point = QPoint()
        self._dragged = False
        self._asking: tuple[list[str], QPoint] = ([], QPoint())
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._ask)

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture with the left button."""
        point = event.position().toPoint()
        self._waiting.stop()
        self.cancel()
        self._count(event, point)
        self._pressed_at, self._point, self._dragged = point, point, False
        cap = self._page.cap_under(point, REACH)
        span = self._page.chosen_span()
        if cap is not None and span is not None and self._clicks == 1:
            self._grip = _Grip(span, cap.fragment, cap.edge)
            self._doing = _Doing.MOVING_EDGE
            return
        self._doing = _Doing.SELECTING
        place = self._page.position_at(point)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._origin = (self._page.anchor(), self._page.anchor())
            self._dragged = True
            self._page.select(self._origin[0], place)
            return
        self._origin = self._range_at(point)
        self._page.select(*self._origin, show=self._clicks == 1)

    def move(self, event: QMouseEvent) -> None:
        """Go on with a gesture, or show that an edge could be taken."""
        self._point = event.position().toPoint()
        if self._doing is _Doing.NOTHING:
            self.hover(self._point)
            return
        far = (self._point - self._pressed_at).manhattanLength()
        if not self._dragged and far < QApplication.startDragDistance() // 2:
            return
        self._dragged = True
        self._page.hover_span(None)
        self._follow()
        outside = not self._page.viewport().rect().contains(self._point)
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()

    def release(self, event: QMouseEvent) -> None:
        """End the gesture."""
        doing, self._doing = self._doing, _Doing.NOTHING
        self._scrolling.stop()
        if doing is _Doing.MOVING_EDGE:
            self._drop_edge()
        elif doing is _Doing.SELECTING and (self._dragged or self._clicks > 1):
            if self._page.has_selection:
                self.selected.emit(*self._page.selection())
        elif doing is _Doing.SELECTING:
            self._choose(event)
        self.hover(self._point)

    def hover(self, point: QPoint) -> None:
        """Light the innermost span under a point, and show where an edge could be taken."""
        on_edge = self._page.cap_under(point, REACH) is not None
        shape = Qt.CursorShape.SizeHorCursor if on_edge else Qt.CursorShape.IBeamCursor
        if self._page.viewport().cursor().shape() is not shape:
            self._page.viewport().setCursor(shape)
        under = self._page.spans_under(point)
        self._page.hover_span(under[0].id if under else None)

    def cancel(self) -> bool:
        """Put an edge back that is being moved; tell whether there was one."""
        if self._grip is None:
            return False
        if self._page.has_span(self._grip.span.id):
            self._page.put_span(self._grip.span)
        self._grip = None
        self._doing = _Doing.NOTHING
        self._scrolling.stop()
        return True

    def _count(self, event: QMouseEvent, point: QPoint) -> None:
        """Count presses in quick succession at one place, up to four."""
        quick = event.timestamp() - self._pressed_when <= QApplication.doubleClickInterval()
        near = (point - self._pressed_at).manhattanLength() <= QApplication.startDragDistance()
        again = self._clicks > 0 and quick and near
        self._clicks = min(self._clicks + 1, 4) if again else 1
        if event.type() == QMouseEvent.Type.MouseButtonDblClick:
            self._clicks = max(self._clicks, 2)
        self._pressed_when = event.timestamp()

    def _range_at(self, point: QPoint) -> Fragment:
        """Return what as many clicks select at a point."""
        text = self._page.text
        place = self._page.position_at(point)
        if self._clicks == 1:
            return (place, place)
        under = self._page.character_at(point)
        if self._clicks == 2:
            return word_around(text, under) or (place, place)
        if self._clicks == 3:
            return sentence_around(text, under)
        return paragraph_around(text, under)

    def _follow(self) -> None:
        if self._grip is not None:
            self._preview(self._grip)
            return
        start, end = self._range_at(self._point)
        first, last = self._origin
        if start < first:
            self._page.select(last, start, show=False)
        else:
            self._page.select(first, max(last, end), show=False)

    def _preview(self, grip: _Grip) -> None:
        fragments = with_edge_at(
            self._page.text,
            grip.span.fragments,
            grip.fragment,
            grip.edge,
            self._page.position_at(self._point),
        )
        self._page.preview_fragments(grip.span.id, fragments)

    def _drop_edge(self) -> None:
        grip, self._grip = self._grip, None
        if grip is None or not self._page.has_span(grip.span.id):
            return
        fragments = self._page.span(grip.span.id).fragments
        self._page.put_span(grip.span)
        if fragments != grip.span.fragments:
            self.edge_dropped.emit(grip.span.id, fragments)

    def _choose(self, event: QMouseEvent) -> None:
        ids = [span.id for span in self._page.spans_under(self._pressed_at)]
        place = event.globalPosition().toPoint()
        if len(ids) > 1 and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._page.choose_span(ids[0], show=False)
            self.choice_asked.emit(ids, place)
            return
        chosen = self._page.chosen_span_id
        following = ids.index(chosen) + 1 if chosen in ids else 0
        wanted = ids[following % len(ids)] if ids else None
        self._page.choose_span(wanted, show=False)
        if len(ids) > _MANY:
            self._asking = (ids, place)
            self._waiting.start(QApplication.doubleClickInterval())

    def _ask(self) -> None:
        self.choice_asked.emit(*self._asking)

    def _scroll(self) -> None:
        rect = self._page.viewport().rect()
        bar = self._page.verticalScrollBar()
        if self._point.y() < rect.top():
            bar.setValue(bar.value() - 1)
        elif self._point.y() > rect.bottom():
            bar.setValue(bar.value() + 1)
        self._follow()
