"""The reader with a ruler: a soft band behind the line in which the caret stands."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.text.layout import is_blank
from annotator.ui.text.linked import LinkedReader

_GROUND, _EDGE = 20, 90
"""How much of the colour of letters the band and its edges have, of 255."""
_BESIDE = 6.0


class RuledReader(LinkedReader):
    """Helps the eye to keep its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shows_ruler = False
        self._ruled_at = 0
        super().__init__(parent)
        self.caret_moved.connect(self._move_ruler)

    def show_ruler(self, shown: bool) -> None:
        """Show or hide the band behind the caret's line."""
        self._shows_ruler = shown
        self.viewport().update()

    def ruler(self) -> QRectF:
        """Return where the band is on the viewport; empty if it is not shown or in sight."""
        return self._line_box(self.caret()) if self._shows_ruler else QRectF()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band under everything."""
        band = self.ruler()
        if not band.isEmpty():
            painter = QPainter(self.viewport())
            painter.setClipRect(event.rect())
            ground, edge = QColor(self._theme.text), QColor(self._theme.text)
            ground.setAlpha(_GROUND)
            edge.setAlpha(_EDGE)
            painter.fillRect(band, ground)
            for y in (band.top(), band.bottom() - 1):
                painter.fillRect(QRectF(band.left(), y, band.width(), 1), edge)
            painter.end()
        super().paintEvent(event)

    def _move_ruler(self, position: int) -> None:
        before, self._ruled_at = self._ruled_at, position
        if self._shows_ruler:
            for place in (min(before, len(self.text)), position):
                band = self._line_box(place).adjusted(-1, -1, 1, 1)
                self.viewport().update(band.toAlignedRect())

    def _line_box(self, position: int) -> QRectF:
        """Return the row of a position, as wide as the column; empty if it is out of sight."""
        cursor = self.textCursor()
        cursor.setPosition(self._display.positions.unit(position))
        layout, metrics = self.page_layout, self.metrics
        left, width = layout.left - _BESIDE, layout.width + 2 * _BESIDE
        for block, y in self._blocks(self.viewport().rect()):
            if block.blockNumber() == cursor.blockNumber():
                if is_blank(block):
                    return QRectF(left, y, width, metrics.blank_row)
                line = block.layout().lineForTextPosition(cursor.positionInBlock())
                top = y + max(0, line.lineNumber()) * metrics.row
                return QRectF(left, top, width, metrics.row)
        return QRectF()
