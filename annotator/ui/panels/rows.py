"""How rows of the lists beside the text are drawn: ground, sign, text, remark."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.panels.documents_model import Index

SIGN = 14
MARGIN = 6


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row as the style does, and leaves the rest to its heirs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines = 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a height for the lines of text, and any width."""
        return QSize(80, self.lines * option.fontMetrics.height() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        filled.text = ""
        widget: QWidget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, filled, painter, widget)
        painter.save()
        painter.setFont(option.font)
        self.draw(painter, option, index)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what is in the row."""
        raise NotImplementedError


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Tell whether the row lies on the colour of what is selected."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def text_colour(option: QStyleOptionViewItem) -> QColor:
    """Return the colour of the main text of a row."""
    selected = is_selected(option)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    return option.palette.color(QPalette.ColorGroup.Active, role)


def faint_colour(option: QStyleOptionViewItem) -> QColor:
    """Return the colour of a remark in a row: the text's, a little paler."""
    colour = text_colour(option)
    colour.setAlphaF(0.72)
    return colour


def content_box(option: QStyleOptionViewItem) -> QRect:
    """Return the room of a row within its margins."""
    return option.rect.adjusted(MARGIN, 0, -MARGIN, 0)


def sign_box(option: QStyleOptionViewItem, box: QRect, *, line: int = 0) -> QRectF:
    """Return where the sign goes: at the leading edge, level with a line of text."""
    height = option.fontMetrics.height()
    lines = max(1, (option.rect.height() - MARGIN) // height)
    top = option.rect.top() + (option.rect.height() - lines * height) / 2 + line * height
    left = box.left()
    if option.direction == Qt.LayoutDirection.RightToLeft:
        left = box.right() - SIGN
    return QRectF(left, top + (height - SIGN) / 2, SIGN, SIGN)


def draw_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    box: QRect,
    text: str,
    *,
    at_end: bool = False,
) -> int:
    """Draw one line of text, elided to its box, at the leading or trailing edge.

    Returns the width that it took, in pixels.
    """
    elided = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
    flags = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(box, int(flags) | Qt.TextFlag.TextSingleLine, elided)
    return option.fontMetrics.horizontalAdvance(elided)


def isolated(text: str) -> str:
    """Return a text of somebody's that runs its own way in a window that is mirrored."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if is_mirrored else text


def without_edge(
    option: QStyleOptionViewItem, box: QRect, width: int, *, at_end: bool
) -> QRect:
    """Return a box without so many pixels at its leading or trailing edge."""
    on_right = at_end is (option.direction == Qt.LayoutDirection.LeftToRight)
    return box.adjusted(0, 0, -width, 0) if on_right else box.adjusted(width, 0, 0, 0)
