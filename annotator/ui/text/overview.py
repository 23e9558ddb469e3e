"""The strip beside the scroll bar: where in the whole text spans, flags and hits are."""

import html
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.model.span import Span
from annotator.ui.safe import shortened
from annotator.ui.text.density import Density, parts_of
from annotator.ui.text.hits import hit_edge
from annotator.ui.text.page import TextPage

COLUMNS = 6
"""Labels that have a column of their own; further ones share them."""
_COLUMN = 3
_HITS = 6
"""Pixels to the right of the labels' columns, for search hits."""
_MARKS = 8
"""Pixels to the right of the hits, for flags and warnings."""
_EDGE = 2
_PATIENCE = 30
"""Milliseconds after which a change is drawn, so that the text is always painted first."""
_NEAR = 3
"""Pixels above and below the pointer that its tip tells about."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """Counts by part, for each label in sight, and the parts of every other mark."""

    labels: list[tuple[str, list[int]]]
    flags: list[int]
    hits: list[int]
    warnings: list[int]


class OverviewStrip(QWidget):
    """Draws the whole text as a strip; a click or a drag goes there."""

    def __init__(self, page: TextPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._density = Density()
        self._warnings: Sequence[Span] = ()
        self._picture: QPixmap | None = None
        self._counted: _Counted | None = None
        self._places: tuple[int, int, str, list[int]] = (0, 0, "", [])
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self.look_again)
        self._reads_all = True
        self.setAccessibleName(self.tr("Overview of the document"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        page.document_shown.connect(self._read_all)
        page.span_put.connect(self._put)
        page.span_dropped.connect(self._drop)
        page.looks_changed.connect(self._change)
        page.hits_changed.connect(self._change)
        bar = page.verticalScrollBar()
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self._change)
        self._read_all()

    def set_warnings(self, spans: Iterable[Span]) -> None:
        """Mark where spans are that some check complains of."""
        self._warnings = list(spans)
        self._change()

    def sizeHint(self) -> QSize:
        """Ask for the width of the columns."""
        return QSize(self.width(), 100)

    # Places

    def row_of(self, position: int) -> int:
        """Return the row of pixels at which a position of the text is drawn."""
        return min(self.height() - 1, max(0, bisect_left(self._edges(), position + 1) - 1))

    def tip_at(self, row: int) -> str:
        """Return what stands near a row of pixels, such as "claim: 3", one kind a line."""
        edges, counts = self._edges(), self._counts()
        first, last = max(0, row - _NEAR), min(self.height(), row + _NEAR + 1)
        parts = range(
            self._density.part(edges[first]), self._density.part(max(0, edges[last] - 1)) + 1
        )
        rows = [
            (label, max(found[parts.start : parts.stop], default=0))
            for label, found in counts.labels
        ]
        for name, places in (
            (self.tr("flags"), counts.flags),
            (self.tr("search hits"), counts.hits),
            (self.tr("warnings"), counts.warnings),
        ):
            there = bisect_left(places, parts.stop) - bisect_left(places, parts.start)
            rows.append((name, there))
        return "\n".join(f"{name}: {number}" for name, number in rows if number)

    def _lines(self) -> int:
        bar = self._page.verticalScrollBar()
        return int(bar.maximum() + bar.pageStep())

    def _edges(self) -> list[int]:
        """Return the position at the top of each row of pixels, and the end of the text."""
        lines, height, text = self._lines(), max(1, self.height()), self._page.text
        if self._places[:2] != (lines, height) or self._places[2] is not text:
            at = self._page.position_of_line
            places = [at(row * lines // height) for row in range(height)]
            self._places = (lines, height, text, [*places, len(text)])
        return self._places[3]

    # Changes

    def _read_all(self) -> None:
        self._reads_all = True
        self._picture = None
        self._warnings = ()
        self.setFixedWidth(self._marks_left + _MARKS + _EDGE)
        self._change()

    @property
    def _hits_left(self) -> int:
        return _EDGE + min(COLUMNS, len(self._page.scheme.labels)) * _COLUMN + 1

    @property
    def _marks_left(self) -> int:
        return self._hits_left + _HITS + 1

    def _put(self, span: Span) -> None:
        if not self._reads_all:
            self._density.put(span)
        self._change()

    def _drop(self, span_id: str) -> None:
        if not self._reads_all:
            self._density.drop(span_id)
        self._change()

    def _change(self) -> None:
        """Draw anew once the text itself has been painted."""
        self._counted = None
        if not self._soon.isActive():
            self._soon.start()

    def look_again(self) -> None:
        """Draw everything anew at the next chance."""
        self._soon.stop()
        self._picture = None
        self.update()

    def _counts(self) -> _Counted:
        if self._reads_all:
            self._density = Density(len(self._page.text), self._page.unsorted_spans())
            self._reads_all = False
            self._counted = None
        if self._counted is None:
            density, page = self._density, self._page
            known = [label.name for label in page.scheme.labels]
            labels = [name for name in known if page.is_label_visible(name)]
            self._counted = _Counted(
                [(name, density.counts(name)) for name in labels],
                density.flagged(),
                parts_of(page.hits.ranges, density),
                parts_of([(span.start, span.end) for span in self._warnings], density),
            )
        return self._counted

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the picture on the strip, and a frame around what is in sight."""
        ratio = self.devicePixelRatioF()
        is_due = not self._soon.isActive()
        if is_due and (self._picture is None or self._picture.size() != self.size() * ratio):
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._draw(self._picture)
        frame, colour = self._frame(), QColor(self._page.theme.text)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._page.theme.base)
        colour.setAlphaF(0.1)
        painter.fillRect(frame, colour)
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        painter.setPen(QPen(self._page.theme.text, 1))
        painter.drawRect(frame)
        painter.end()

    def _draw(self, picture: QPixmap) -> None:
        picture.fill(Qt.GlobalColor.transparent)
        edges, counts = self._edges(), self._counts()
        rows = [self._density.part(edge) for edge in edges]
        painter = QPainter(picture)
        for number, (label, found) in enumerate(counts.labels):
            left = _EDGE + (number % COLUMNS) * _COLUMN
            colour = self._page.look(label).line
            for top, bottom in _runs(found, rows):
                box = QRectF(left, top, _COLUMN - 1, max(2, bottom - top))
                painter.fillRect(box, colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._page.theme
        for paint, left, places, colour in (
            (_paint_hit, self._hits_left, counts.hits, hit_edge(theme)),
            (_paint_flag, self._marks_left, counts.flags, theme.text),
            (_paint_warning, self._marks_left, counts.warnings, theme.text),
        ):
            for row in sorted({_row(rows, part) for part in places}):
                paint(painter, left, row, colour)
        painter.end()

    def _frame(self) -> QRectF:
        """Return where what is in sight stands on the strip."""
        bar, lines = self._page.verticalScrollBar(), max(1, self._lines())
        top = bar.value() * self.height() / lines
        height = max(4.0, bar.pageStep() * self.height() / lines)
        return QRectF(0.5, top + 0.5, self.width() - 1, height - 1)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll as the text does."""
        self._page.wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what is near the pointer."""
        if isinstance(event, QHelpEvent):
            tip = self.tip_at(event.pos().y())
            shown = "<br>".join(html.escape(shortened(line)) for line in tip.splitlines())
            QToolTip.showText(event.globalPos(), shown and f"<qt>{shown}</qt>", self)
            return True
        return bool(super().event(event))

    def _scroll_to(self, y: float) -> None:
        bar = self._page.verticalScrollBar()
        line = y / max(1, self.height()) * self._lines()
        bar.setValue(round(line - bar.pageStep() / 2))


def _runs(counts: Sequence[int], rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield the stretches of pixels whose parts are not all empty."""
    begun = None
    for row in range(len(rows) - 1):
        first, last = rows[row], max(rows[row] + 1, rows[row + 1])
        if any(counts[first:last]):
            begun = row if begun is None else begun
        elif begun is not None:
            yield begun, row
            begun = None
    if begun is not None:
        yield begun, len(rows) - 1


def _row(rows: Sequence[int], part: int) -> int:
    return max(0, min(len(rows) - 2, bisect_left(rows, part + 1) - 1))


def _paint_hit(painter: QPainter, left: float, row: int, colour: QColor) -> None:
    painter.fillRect(QRectF(left, row - 1, _HITS, 2), colour)


def _paint_flag(painter: QPainter, left: float, row: int, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    right = left + _MARKS - 1
    painter.drawPolygon(
        QPolygonF([QPointF(left, row), QPointF(right, row - 4), QPointF(right, row + 4)])
    )


def _paint_warning(painter: QPainter, left: float, row: int, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(left + _MARKS / 2, row), 2.8, 2.8)
