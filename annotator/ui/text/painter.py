"""Puts the pictures of paragraphs on the page: tints under the text, all else over it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.ui.text.chips import MORE, Chip, ChipTable
from annotator.ui.text.layout import LANES, Metrics
from annotator.ui.text.picture import Cap, Row, Stroke
from annotator.ui.text.theme import Look, PageTheme

_ARM = 5.0
"""How far a thread reaches towards the lines that it joins, in pixels."""
PlacedRow = tuple[float, Row]
"""The y of a row on the viewport, and what is drawn there."""


@dataclass(frozen=True, slots=True)
class Style:
    """How rows are painted now."""

    theme: PageTheme
    metrics: Metrics
    chips: ChipTable
    look: Callable[[str], Look]
    """The colours of a label, dimmed if it is."""
    chosen: str | None
    hovered: str | None = None
    """The span under the mouse, unless it is the chosen one."""

    def is_lit(self, span_id: str) -> bool:
        """Tell whether a span is chosen or under the mouse."""
        return span_id in (self.chosen, self.hovered)


def paint_tints(painter: QPainter, rows: Iterable[PlacedRow], style: Style) -> None:
    """Paint the grounds of spans, the outer ones first; dimmed ones have none."""
    top, height, dimmed = style.metrics.text_top, style.metrics.text_height, style.theme.dimmed
    for y, row in rows:
        for tint in row.tints:
            look = style.look(tint.label)
            if look is not dimmed:
                box = QRectF(tint.left, y + top, tint.right - tint.left, height)
                painter.fillRect(box, look.tint)


def paint_marks(painter: QPainter, rows: Iterable[PlacedRow], style: Style) -> None:
    """Paint underlines, caps, chips and the outline of the chosen span."""
    placed = list(rows)
    for y, row in placed:
        _paint_lines(painter, y, row, style)
    if style.chosen is not None or style.hovered is not None:
        for y, row in placed:
            _paint_outlines(painter, y, row, style)
    painter.setFont(style.chips.font)
    for y, row in placed:
        for chip in row.chips:
            _paint_chip(painter, y, chip, style)


def paint_dashes(painter: QPainter, boxes: Iterable[QRectF], colour: QColor) -> None:
    """Paint the outline of fragments that wait to become a span."""
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_thread(
    painter: QPainter, place: float, ends: list[float], colour: QColor, *, mirrored: bool
) -> None:
    """Paint a line down the margin with an arm towards each of the lines it joins."""
    arm = -_ARM if mirrored else _ARM
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(QPointF(place, min(ends)), QPointF(place, max(ends)))
    for y in ends:
        painter.drawLine(QPointF(place, y), QPointF(place + arm, y))


def chip_box(y: float, chip: Chip, metrics: Metrics) -> QRectF:
    """Return where a chip stands: right over the text of its row."""
    top = y + metrics.text_top - metrics.chip_height
    return QRectF(chip.left, top, chip.right - chip.left, metrics.chip_height - 1)


def _paint_lines(painter: QPainter, y: float, row: Row, style: Style) -> None:
    for stroke in row.strokes:
        _paint_stroke(painter, y, stroke, style)
    for cap in row.caps:
        if cap.lane < LANES:
            _paint_cap(painter, y, cap, style)


def _paint_stroke(painter: QPainter, y: float, stroke: Stroke, style: Style) -> None:
    metrics = style.metrics
    top = y + metrics.lane_top + stroke.lane * metrics.pitch
    colour = style.look(stroke.label).line
    if not stroke.joins:
        painter.fillRect(
            QRectF(stroke.left, top, stroke.right - stroke.left, metrics.thickness), colour
        )
        return
    is_lit = style.is_lit(stroke.span_id)
    pen = QPen(colour, 1.5 if is_lit else 1)
    pen.setStyle(Qt.PenStyle.SolidLine if is_lit else Qt.PenStyle.DotLine)
    painter.setPen(pen)
    middle = top + metrics.thickness / 2
    painter.drawLine(QPointF(stroke.left, middle), QPointF(stroke.right, middle))


def _paint_cap(painter: QPainter, y: float, cap: Cap, style: Style) -> None:
    metrics = style.metrics
    bottom = y + metrics.lane_top + cap.lane * metrics.pitch + metrics.thickness
    width = max(1.5, metrics.thickness * 0.75)
    height = 2.5 * metrics.thickness
    left = cap.place if cap.inwards > 0 else cap.place - width
    painter.fillRect(QRectF(left, bottom - height, width, height), style.look(cap.label).line)


def _paint_outlines(painter: QPainter, y: float, row: Row, style: Style) -> None:
    """Paint a strong frame around the chosen span and a fine one around the hovered."""
    metrics = style.metrics
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tint in row.tints:
        if not style.is_lit(tint.span_id):
            continue
        is_chosen = tint.span_id == style.chosen
        colour = style.theme.outline if is_chosen else style.look(tint.label).line
        painter.setPen(QPen(colour, 1.5 if is_chosen else 1))
        box = QRectF(
            tint.left - 1,
            y + metrics.text_top,
            tint.right - tint.left + 2,
            metrics.text_height + metrics.thickness,
        )
        painter.drawRoundedRect(box, 2, 2)


def _paint_chip(painter: QPainter, y: float, chip: Chip, style: Style) -> None:
    box = chip_box(y, chip, style.metrics)
    look = style.theme.dimmed if chip.label == MORE else style.look(chip.label)
    painter.fillRect(box, look.line)
    if len(chip.span_ids) == 1 and style.is_lit(chip.span_ids[0]):
        is_chosen = chip.span_ids[0] == style.chosen
        painter.setPen(QPen(style.theme.outline, 1.5 if is_chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
    mark = style.chips.mark
    words = box.adjusted(0, 0, -mark * (chip.flagged + chip.noted), 0)
    painter.setPen(look.chip_text)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, chip.text)
    left = words.right()
    if chip.flagged:
        _paint_flag(painter, QRectF(left - 1, box.top(), mark, box.height()), look.chip_text)
        left += mark
    if chip.noted:
        _paint_note(painter, QRectF(left - 1, box.top(), mark, box.height()), look.chip_text)


def _paint_flag(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint a pennant on its pole."""
    inner = box.adjusted(1, box.height() * 0.18, -2, -box.height() * 0.18)
    painter.fillRect(QRectF(inner.left(), inner.top(), 1.2, inner.height()), colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(inner.left(), inner.top()),
                QPointF(inner.right(), inner.top() + inner.height() * 0.3),
                QPointF(inner.left(), inner.top() + inner.height() * 0.6),
            ]
        )
    )


def _paint_note(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint three lines of writing."""
    inner = box.adjusted(1, box.height() * 0.26, -1, -box.height() * 0.26)
    for share, width in ((0.0, 1.0), (0.5, 1.0), (1.0, 0.6)):
        painter.fillRect(
            QRectF(
                inner.left(),
                inner.top() + inner.height() * share - 0.5,
                inner.width() * width,
                1,
            ),
            colour,
        )
