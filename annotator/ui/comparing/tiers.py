"""Tiers below the lines of a text, one for each person, and how they are painted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from annotator.ui.text.chips import chip_forms
from annotator.ui.text.layout import Metrics
from annotator.ui.text.painter import Style
from annotator.ui.text.picture import Row

_PADDING = 3.0
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
"""Left is left, also in a window that is mirrored: it is the text's own way that counts."""
_INSET = 1.5
"""How much flatter the bar of a span is that lies in another one, in pixels on each side."""
_DEEPEST = 2
_BETWEEN = 2
"""Pixels between two tiers."""


class Tier(NamedTuple):
    """What one person marked on one line."""

    number: int
    row: Row


@dataclass(slots=True)
class TieredRow(Row):
    """A line of the text with the tiers below it."""

    tiers: list[Tier] = field(default_factory=list)
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """The measures of the tiers, in pixels, and the signs that stand beside them."""

    signs: tuple[str, ...]
    height: int
    left: float
    right: float
    metrics: Metrics

    @property
    def pitch(self) -> int:
        """From one tier to the next."""
        return self.height + _BETWEEN

    def top(self, y: float, number: int) -> float:
        """Return the top of a tier of the row that begins at y."""
        return y + self.first + number * self.pitch

    @property
    def first(self) -> float:
        """From the top of a row to its first tier."""
        return self.metrics.text_top + self.metrics.text_height + _BETWEEN

    def number_at(self, y: float, place: float) -> int:
        """Return the number of the tier at a place of the row that begins at y, or -1."""
        number = int((place - y - self.first) // self.pitch)
        return number if 0 <= number < len(self.signs) else -1


def room_for(count: int, height: int, metrics: Metrics, room_below: int) -> int:
    """Return how many pixels rows need below what they have without `room_below`."""
    wanted = metrics.text_top + metrics.text_height + _BETWEEN
    wanted += count * (height + _BETWEEN) + 2 * _BETWEEN
    return max(0, round(wanted) - (metrics.row - room_below))


def paint_tiers(
    painter: QPainter, rows: Iterable[tuple[float, TieredRow]], ground: Ground, style: Style
) -> None:
    """Paint for each line the bars of every person, and the person's sign in the margin."""
    painter.setFont(style.chips.font)
    names = _Names(painter)
    for y, row in rows:
        side = Qt.AlignmentFlag.AlignRight if row.mirrored else Qt.AlignmentFlag.AlignLeft
        side |= _MIDDLE
        for tier in row.tiers:
            top = ground.top(y, tier.number)
            _paint_sign(painter, ground, style, (top, tier.number), mirrored=row.mirrored)
            _paint_bars(painter, tier.row, (top, ground.height, side), style, names.fitting)


class _Names:
    """Finds what of a label's name has room on a bar."""

    def __init__(self, painter: QPainter) -> None:
        self._measure = QFontMetricsF(painter.font())
        self._forms: dict[str, tuple[str, ...]] = {}

    def fitting(self, label: str, width: float) -> str:
        """Return the longest form of a name that has room on so many pixels, or nothing."""
        if label not in self._forms:
            self._forms[label] = (label, *chip_forms([label])[label])
        for form in self._forms[label]:
            if self._measure.horizontalAdvance(form) + 2 * _PADDING <= width:
                return form
        return ""


def _paint_sign(
    painter: QPainter, ground: Ground, style: Style, place: tuple[float, int], *, mirrored: bool
) -> None:
    top, number = place
    sign = ground.signs[number]
    width = QFontMetricsF(painter.font()).horizontalAdvance(sign) + _PADDING
    left = ground.right + _PADDING if mirrored else ground.left - width
    painter.setPen(style.theme.text)
    box = QRectF(left, top, width, ground.height)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | _MIDDLE, sign)


def _paint_bars(
    painter: QPainter,
    row: Row,
    place: tuple[float, float, Qt.AlignmentFlag],
    style: Style,
    fitting: Callable[[str, float], str],
) -> None:
    top, height, side = place
    _paint_joins(painter, row, top + height / 2, style)
    depth = {stroke.span_id: stroke.lane for stroke in row.strokes if not stroke.joins}
    for tint in row.tints:
        inset = _INSET * min(depth.get(tint.span_id, _DEEPEST), _DEEPEST)
        box = QRectF(tint.left, top + inset, tint.right - tint.left, height - 2 * inset)
        look = style.look(tint.label)
        painter.fillRect(box, look.line)
        if inset:
            painter.setPen(QPen(style.theme.base, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
        painter.setPen(look.chip_text)
        words = box.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.drawText(words, side, fitting(tint.label, box.width()))
        if style.is_lit(tint.span_id):
            painter.setPen(QPen(style.theme.outline, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-1, -1, 1, 1))


def _paint_joins(painter: QPainter, row: Row, middle: float, style: Style) -> None:
    for stroke in row.strokes:
        if stroke.joins:
            pen = QPen(style.look(stroke.label).line, 1)
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(stroke.left, middle), QPointF(stroke.right, middle))
