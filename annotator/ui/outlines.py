"""A style that shows where the keyboard is, and edges of fields on a dark ground."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

_Primitive = QStyle.PrimitiveElement
_BOXES = {
    _Primitive.PE_Frame,
    _Primitive.PE_FrameLineEdit,
    _Primitive.PE_FrameMenu,
    _Primitive.PE_IndicatorCheckBox,
    _Primitive.PE_PanelButtonCommand,
    _Primitive.PE_PanelLineEdit,
    _Primitive.PE_PanelMenu,
}
_COMPLEX = {
    QStyle.ComplexControl.CC_ComboBox,
    QStyle.ComplexControl.CC_SpinBox,
}
_CORNER = 2.0
_LINE = 3


class OutlinedStyle(QProxyStyle):
    """Fusion with an outline around whatever has the keyboard."""

    _draws_edges = False

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part, and the edge of a box or a circle over it."""
        super().drawPrimitive(element, option, painter, widget)
        if element == _Primitive.PE_FrameFocusRect and widget is None:
            _outline_row(option, painter)
        if not self._is_outlined(option):
            return
        if element == _Primitive.PE_IndicatorRadioButton:
            _outline(option, painter, is_round=True)
        elif element in _BOXES and not _is_inside_a_field(widget):
            _outline(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control, and the edge of a field over it."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _COMPLEX and self._is_outlined(option):
            _outline(option, painter)

    def _is_outlined(self, option: QStyleOption) -> bool:
        return self._draws_edges or bool(option.state & QStyle.StateFlag.State_HasFocus)


class EdgedStyle(OutlinedStyle):
    """For a dark ground, where Fusion's edges are darker still: draws lighter ones."""

    _draws_edges = True

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control, and a line at the tab that is in front."""
        super().drawControl(element, option, painter, widget)
        is_tab = element == QStyle.ControlElement.CE_TabBarTabShape
        if is_tab and option.state & QStyle.StateFlag.State_Selected:
            line = option.rect.adjusted(3, 0, -3, 0)
            line.setHeight(_LINE)
            painter.fillRect(line, option.palette.color(QPalette.ColorRole.Highlight))


def _is_inside_a_field(widget: QWidget | None) -> bool:
    """Tell whether this is the line of a spin box or a combo box, which has an edge itself."""
    return widget is not None and isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    )


def _outline_row(option: QStyleOption, painter: QPainter) -> None:
    """Draw an edge around the current row of a table, for which Qt names no widget."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 1.0))
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def _outline(option: QStyleOption, painter: QPainter, *, is_round: bool = False) -> None:
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    role = QPalette.ColorRole.Highlight if has_focus else QPalette.ColorRole.Mid
    inset = 1.0 if has_focus else 0.5
    rect = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(option.palette.color(role), 2 * inset))
    if is_round:
        painter.drawEllipse(rect)
    else:
        painter.drawRoundedRect(rect, _CORNER, _CORNER)
    painter.restore()
