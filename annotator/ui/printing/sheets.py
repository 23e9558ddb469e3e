"""Sheets of paper, one after the other: where to paint next, header, footer, page numbers."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
)

MARGIN = 18.0
"""Millimetres on every side."""
_HEADER, _FOOTER = 28.0, 24.0
_FAINT = QColor("#5f6166")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The measures of one sheet, in pixels of the screen that measured the fonts."""

    size: QSizeF
    scale: float
    """Pixels of the device for each of these."""

    @property
    def top(self) -> float:
        """Where the content begins."""
        return _HEADER

    @property
    def bottom(self) -> float:
        """Where the content ends."""
        return self.size.height() - _FOOTER

    @property
    def width(self) -> float:
        """How wide the content is."""
        return self.size.width()


def sheet_of(device: QPagedPaintDevice, dots: float) -> Sheet:
    """Measure the sheets of a device for fonts measured at so many dots an inch."""
    device.setPageMargins(
        QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter
    )
    scale = device.logicalDpiX() / dots
    return Sheet(QSizeF(device.width() / scale, device.height() / scale), scale)


class Sheets:
    """Counts sheets while nothing is painted, and paints them where there is a painter."""

    def __init__(self, sheet: Sheet, title: str, font: QFont, footer: str) -> None:
        self.sheet = sheet
        self.painter: QPainter | None = None
        self.count = 0
        """How many sheets there are, once they were counted."""
        self.number = 0
        self.y = 0.0
        self._device: QPagedPaintDevice | None = None
        self._title = title
        self._footer = footer
        self._font = in_pixels(font, 0.78)
        self._measure = QFontMetricsF(self._font)

    def count_from(self) -> None:
        """Begin to count."""
        self.painter = self._device = None
        self._begin()

    def paint_on(self, device: QPagedPaintDevice, painter: QPainter) -> None:
        """Begin to paint, after all was counted."""
        self.count = self.number
        self.painter, self._device = painter, device
        painter.scale(self.sheet.scale, self.sheet.scale)
        self._begin()

    def room_for(self, height: float) -> bool:
        """Make room for something of a height; tell whether that took a new sheet."""
        if self.y + height <= self.sheet.bottom or self.y <= self.sheet.top:
            return False
        self.next()
        return True

    def next(self) -> None:
        """Go on to a new sheet."""
        if self._device is not None:
            self._device.newPage()
        self._start(self.number + 1)

    def _begin(self) -> None:
        self._start(1)

    def _start(self, number: int) -> None:
        self.number = number
        self.y = self.sheet.top
        if self.painter is not None:
            self._paint_edges(self.painter)

    def _paint_edges(self, painter: QPainter) -> None:
        sheet, height = self.sheet, self._measure.height()
        painter.setFont(self._font)
        painter.setPen(_FAINT)
        if self.number > 1:
            title = self._measure.elidedText(
                self._title, Qt.TextElideMode.ElideRight, sheet.width
            )
            painter.drawText(QRectF(0, 0, sheet.width, height), _ALONG, title)
        footer = self._footer.format(number=self.number, count=self.count)
        box = QRectF(0, sheet.size.height() - height, sheet.width, height)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), footer)


def in_pixels(font: QFont, share: float = 1.0, *, bold: bool = False) -> QFont:
    """Return a font with its size in pixels, which no device changes to its own measure."""
    sized = QFont(font)
    sized.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * share)))
    sized.setBold(bold or font.bold())
    return sized


_ALONG = int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine)
