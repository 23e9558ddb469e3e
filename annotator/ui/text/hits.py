"""Search hits on the page: a ground and a dashed frame, whichever spans lie there."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.model.span import Fragment
from annotator.ui.text.theme import PageTheme, is_dark

_GROUND = {False: "#ffe89a", True: "#5a4a00"}
_EDGE = {False: "#6b4e00", True: "#ffd75e"}


def hit_ground(theme: PageTheme) -> QColor:
    """Return the colour behind the text of a hit."""
    return QColor(_GROUND[is_dark(theme.base)])


def hit_edge(theme: PageTheme) -> QColor:
    """Return the colour of frames around hits and of their ticks beside the page."""
    return QColor(_EDGE[is_dark(theme.base)])


class ShownHits:
    """The hits of a search, sorted and apart, and which of them is the current one."""

    def __init__(self, ranges: Sequence[Fragment] = (), current: int = -1) -> None:
        self.ranges = ranges
        self.current = current

    def __bool__(self) -> bool:
        return bool(self.ranges)

    def touching(self, start: int, end: int) -> Sequence[Fragment]:
        """Return the hits that share a character with a range, found without a look at all."""
        first = bisect_left(self.ranges, start, key=lambda found: found[1])
        last = bisect_left(self.ranges, end, lo=first, key=lambda found: found[0])
        if first < last and self.ranges[first][1] == start:
            first += 1
        return self.ranges[first:last] if start < end else ()

    @property
    def current_range(self) -> tuple[Fragment, ...]:
        """The current hit, if there is one."""
        return (self.ranges[self.current],) if 0 <= self.current < len(self.ranges) else ()


def paint_grounds(painter: QPainter, boxes: Iterable[QRectF], theme: PageTheme) -> None:
    """Paint what lies behind hits."""
    colour = hit_ground(theme)
    for box in boxes:
        painter.fillRect(box, colour)


def paint_frames(
    painter: QPainter, boxes: Iterable[QRectF], theme: PageTheme, *, current: bool
) -> None:
    """Paint the frames of hits: dashed, and a heavy unbroken one around the current hit."""
    pen = QPen(hit_edge(theme), 2.5 if current else 1.2)
    pen.setStyle(Qt.PenStyle.SolidLine if current else Qt.PenStyle.DashLine)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
