"""How charts look in this window, and how they become pictures of dots."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, Qt
from PySide6.QtGui import QFontInfo, QImage, QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from annotator.model.chart import Look, Numerals

_DARK = 128
_USUAL_POINTS, _POINTS_OF_AN_INCH = 10.0, 72
_STEP, _MOST_STEPS = 0.8, 14
"""Inches by which a chart is wider where there is room, and how often at most."""
_DOTS = 2
"""Dots for each point of a chart that is saved as PNG."""


def look_of(widget: QWidget, room: int = 0) -> Look:
    """Return the colours and letters of a widget, and a width that fits so many pixels.

    The width grows in steps, so that a window that is made wider seldom draws anew.
    """
    palette = widget.palette()
    points = float(QFontInfo(widget.font()).pixelSize())
    inches = room * _USUAL_POINTS / (points * _POINTS_OF_AN_INCH)
    steps = int((inches - Look().width) // _STEP)
    paper = palette.color(QPalette.ColorRole.Base)
    return Look(
        text=palette.color(QPalette.ColorRole.Text).name(),
        paper=paper.name(),
        line=palette.color(QPalette.ColorRole.Mid).name(),
        is_dark=paper.lightness() < _DARK,
        points=points,
        width=Look().width + _STEP * min(max(0, steps), _MOST_STEPS),
        is_mirrored=widget.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        numerals=_numerals(),
    )


def look_on_paper(widget: QWidget) -> Look:
    """Return how a chart of a widget looks in a document: dark on white."""
    seen = look_of(widget)
    paper = Look()
    return Look(
        paper.text,
        paper.paper,
        paper.line,
        points=seen.points,
        is_mirrored=seen.is_mirrored,
        numerals=seen.numerals,
    )


def as_png(svg: str) -> bytes:
    """Return a chart as a picture of dots, its letters set as on the screen."""
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    image = QImage(renderer.defaultSize() * _DOTS, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def _numerals() -> Numerals:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return Numerals()
    digits = "".join(locale.toString(digit) for digit in range(10))
    return Numerals(digits, locale.groupSeparator(), locale.decimalPoint(), "-")
