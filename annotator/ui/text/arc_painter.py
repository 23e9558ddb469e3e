"""Puts arcs on the page, over everything else."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from annotator.ui.text.arcs import Arc, Head
from annotator.ui.text.theme import PageTheme

_LINE = 1.5
_HALO = 3.5
_HEAD = 8.0
"""The length of an arrow head, in pixels."""
_HALF = 4.0
"""Half the width of an arrow head."""
PADDING = 8.0
"""Left and right of a name together, in pixels."""


def arc_font(font: QFont) -> QFont:
    """Return the font for the names of links: that of chips, but neither bold nor upright."""
    slanted = QFont(font)
    slanted.setBold(False)
    slanted.setItalic(True)
    return slanted


def paint_arcs(painter: QPainter, arcs: Sequence[Arc], theme: PageTheme, font: QFont) -> None:
    """Paint lines with a halo that keeps them apart from what they cross, heads and names."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.base, _HALO), (theme.outline, _LINE)):
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for arc in arcs:
            painter.drawPath(arc.path)
    _paint_heads(painter, (head for arc in arcs for head in arc.heads), theme)
    painter.setFont(font)
    for arc in arcs:
        if arc.tag is not None:
            _paint_tag(painter, arc.tag, arc.name, theme)
    painter.restore()


def _paint_heads(painter: QPainter, heads: Iterable[Head], theme: PageTheme) -> None:
    shapes = [_triangle(head) for head in heads]
    for brush, pen in ((theme.base, QPen(theme.base, 2)), (theme.outline, Qt.PenStyle.NoPen)):
        painter.setBrush(brush)
        painter.setPen(pen)
        for shape in shapes:
            painter.drawPolygon(shape)


def _triangle(head: Head) -> QPolygonF:
    (x, y), back = head.tip.toTuple(), -_HEAD if head.down else _HEAD
    return QPolygonF([head.tip, QPointF(x - _HALF, y + back), QPointF(x + _HALF, y + back)])


def _paint_tag(painter: QPainter, box: QRectF, name: str, theme: PageTheme) -> None:
    painter.setPen(QPen(theme.outline, 1))
    painter.setBrush(theme.base)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(theme.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
