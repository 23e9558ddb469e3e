"""A text page that nobody writes on: one layer, and frames around what is compared."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from annotator.model.span import Fragment, joined
from annotator.ui.comparing.places import Place
from annotator.ui.text.hits import ShownHits, paint_frames
from annotator.ui.text.page import TextPage
from annotator.ui.text.picture import Cap


class ComparedPage(TextPage):
    """Shows a text with spans that cannot be changed, and the places that are compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._framed = ShownHits()
        self._current: tuple[Fragment, ...] = ()
        self._draft: tuple[Fragment, ...] = ()
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)  # which shows that the keys are here

    def frame_places(self, places: Sequence[Place]) -> None:
        """Put a dashed frame around places, none of which is the current one."""
        ranges = [fragment for place in places for fragment in place.fragments]
        self._framed = ShownHits(joined(ranges))
        self._current = ()
        self.viewport().update()

    def light_place(self, place: Place | None, *, come: bool) -> None:
        """Put a heavy frame around a place, or around none, and light its spans.

        With `come` the caret goes there.
        """
        before, self._current = self._current, place.fragments if place else ()
        self._light(place.span_ids if place else frozenset())
        self._repaint_fragments([*before, *self._current])
        if place is not None and come:
            self.set_caret(place.fragments[0][0])

    def show_draft(self, fragments: Sequence[Fragment]) -> None:
        """Show with a double frame where a span would be that is being made, or none."""
        before, self._draft = self._draft, tuple(fragments)
        self._repaint_fragments([*before, *self._draft])

    def _light(self, span_ids: frozenset[str]) -> None:
        own = sorted(span_id for span_id in span_ids if self.has_span(span_id))
        self.choose_span(own[0] if own else None, show=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frames over everything."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        if self._framed:
            boxes = self._boxes_touching(event.rect(), self._framed)
            paint_frames(painter, boxes, self._theme, current=False)
        if self._current:
            paint_frames(painter, self.boxes_of(self._current), self._theme, current=True)
        if self._draft:
            self._paint_draft(painter)
        painter.end()

    def _paint_draft(self, painter: QPainter) -> None:
        """Paint two lines around each piece, which nothing else has."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for away, colour, width in (
            (1.0, self._theme.base, 5.0),
            (-0.5, self._theme.outline, 1.5),
            (2.5, self._theme.outline, 1.5),
        ):
            painter.setPen(QPen(colour, width))
            for box in self.boxes_of(self._draft):
                painter.drawRoundedRect(box.adjusted(-away, -away, away, away), 2, 2)

    def cap_under(self, point: QPoint, reach: float) -> Cap | None:
        """Return None: no edge can be taken here."""
        return None
