"""A piece of running text in a box of a given width."""

import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from annotator.ui.text.for_qt import for_qt

LINE = 1.3
"""From one line to the next, in heights of the font."""
LONGEST = 1200
"""Characters of a text that are printed outside of the document's own text."""
_BREAK = "\u2028"


class Cell:
    """A text laid out in a width, in as many lines as it takes or as there is room for."""

    def __init__(self, text: str, font: QFont, width: float, room: float) -> None:
        self._pitch = QFontMetricsF(font).height() * LINE
        shown = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
        shown = _BREAK.join(shown.splitlines())
        self._layout = QTextLayout(for_qt(shown), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if _runs_right_to_left(shown):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self.height = self._lay_out(width, max(1, int(room / self._pitch)))

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint the text with its top left corner at a point."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y))

    def _lay_out(self, width: float, most: int) -> float:
        self._layout.beginLayout()
        count = 0
        while count < most and (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * self._pitch))
            count += 1
        self._layout.endLayout()
        return max(1, count) * self._pitch


def _runs_right_to_left(text: str) -> bool:
    """Tell which way a text runs, by its first letter that has a direction."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
