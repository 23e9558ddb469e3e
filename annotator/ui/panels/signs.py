"""Shapes that say what colours say: one for each label, one for each state."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF

from annotator.model.layer import State
from annotator.model.scheme import Label, Scheme
from annotator.ui.text.theme import is_dark, page_theme

_CORNERS = (0, 4, 3, -4, 5, -5, 6, -6)
"""Of the labels' shapes in order: 0 a disc, negative numbers stars or standing on a tip."""
_colours: dict[tuple[int, tuple[tuple[str, str, str], ...]], dict[str, QColor]] = {}
"""The colours made last: every row of a list asks for them each time it is painted."""
_ICON_SIZE = 16
_ICON_SCALE = 3


def draw_label_sign(painter: QPainter, box: QRectF, order: int, colour: QColor) -> None:
    """Draw the shape of the label that is so manieth in its scheme."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corners = _CORNERS[order % len(_CORNERS)]
    if corners == 0:
        painter.drawEllipse(box)
    elif corners == 4:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.drawPolygon(_polygon(box, abs(corners), is_star=corners < -4))
    painter.restore()


def draw_state_sign(painter: QPainter, box: QRectF, state: str, colour: QColor) -> None:
    """Draw a ring for open, half a disc in progress, a check for done, "!" for returned."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    ring = box.adjusted(1, 1, -1, -1)
    if state == State.DONE:
        painter.setBrush(colour)
    painter.drawEllipse(ring)
    if state == State.IN_PROGRESS:
        painter.setBrush(colour)
        painter.drawPie(ring, 90 * 16, 180 * 16)
    elif state == State.DONE:
        ground = QColor("white" if is_dark(colour) else "black")
        pen = QPen(ground, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(_check_mark(box))
    elif state == State.RETURNED:
        painter.setPen(QPen(colour, 2.0))
        middle = box.center().x()
        painter.drawLine(
            QPointF(middle, box.top() + box.height() * 0.26),
            QPointF(middle, box.top() + box.height() * 0.56),
        )
        painter.drawPoint(QPointF(middle, box.top() + box.height() * 0.72))
    painter.restore()


def draw_flag(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw a pennant on its pole."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4))
    left, top = box.left() + box.width() * 0.2, box.top() + 1
    painter.drawLine(QPointF(left, top), QPointF(left, box.bottom() - 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    height = box.height() * 0.55
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(left, top),
                QPointF(box.right() - 1, top + height / 2),
                QPointF(left, top + height),
            ]
        )
    )
    painter.restore()


def label_order(scheme: Scheme, name: str) -> int:
    """Return which label of the scheme has this name, counted from 0; unknown ones last."""
    for order, label in enumerate(scheme.labels):
        if label.name == name:
            return order
    return len(scheme.labels)


def label_colours(scheme: Scheme, palette: QPalette) -> dict[str, QColor]:
    """Return the colour of each label's sign, readable on the palette's base."""
    key = (
        palette.color(QPalette.ColorRole.Base).rgb(),
        tuple((label.name, label.colour, label.colour_on_dark) for label in scheme.labels),
    )
    if key not in _colours:
        _colours.clear()
        looks = page_theme(scheme, palette).looks
        _colours[key] = {name: look.line for name, look in looks.items()}
    return _colours[key]


def label_icon(scheme: Scheme, label: Label, palette: QPalette) -> QIcon:
    """Return the sign of a label as an icon."""
    order = label_order(scheme, label.name)
    icon = QIcon(_sign_pixmap(order, label_colours(scheme, palette)[label.name]))
    selected = palette.color(QPalette.ColorRole.HighlightedText)
    icon.addPixmap(_sign_pixmap(order, selected), QIcon.Mode.Selected)
    return icon


def _sign_pixmap(order: int, colour: QColor) -> QPixmap:
    pixmap = QPixmap(_ICON_SIZE * _ICON_SCALE, _ICON_SIZE * _ICON_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(_ICON_SCALE, _ICON_SCALE)
    draw_label_sign(painter, QRectF(2, 2, 12, 12), order, colour)
    painter.end()
    return pixmap


def _polygon(box: QRectF, corners: int, *, is_star: bool) -> QPolygonF:
    centre, radius = box.center(), box.width() / 2 + 0.5
    steps = corners * 2 if is_star else corners
    points = []
    for step in range(steps):
        reach = radius * (0.5 if is_star and step % 2 else 1.0)
        angle = 2 * math.pi * step / steps - math.pi / 2
        points.append(
            QPointF(centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle))
        )
    return QPolygonF(points)


def _check_mark(box: QRectF) -> QPolygonF:
    left, top, width, height = box.left(), box.top(), box.width(), box.height()
    return QPolygonF(
        [
            QPointF(left + width * 0.28, top + height * 0.52),
            QPointF(left + width * 0.45, top + height * 0.68),
            QPointF(left + width * 0.73, top + height * 0.34),
        ]
    )
