"""A plot as it was drawn, on paper of its own."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget


class Picture(QWidget):
    """Shows an SVG as wide as there is room, at most as wide as it was drawn."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawn = QSvgRenderer(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_plot(self, svg: str) -> None:
        """Show a plot, or nothing for an empty text."""
        self._drawn.load(QByteArray(svg.encode("utf-8")))
        self.setVisible(self._drawn.isValid())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the size in which it was drawn."""
        return self._drawn.defaultSize()

    def hasHeightForWidth(self) -> bool:
        """Keep the proportions."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that a width needs."""
        size = self._drawn.defaultSize()
        if size.isEmpty():
            return 0
        return round(min(width, size.width()) * size.height() / size.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it at the side where reading begins."""
        size = self._drawn.defaultSize()
        width = min(self.width(), size.width())
        box = QRectF(0, 0, width, self.heightForWidth(width))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn.render(painter, box)
