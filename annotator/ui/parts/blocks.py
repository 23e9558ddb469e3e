"""Small parts that the pages of a project share."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.safe import PlainLabel


def caption(text: str, parent: QWidget, field: QWidget | None = None) -> PlainLabel:
    """Return a bold line above what it names."""
    label = PlainLabel(text, parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    if field is not None:
        label.setBuddy(field)
    return label


def remark(text: str, parent: QWidget) -> PlainLabel:
    """Return a paragraph that may be selected and copied."""
    return PlainLabel(text, parent).wrapped().selectable()


def nothing_yet(text: str, parent: QWidget) -> PlainLabel:
    """Return what an empty place says about how to fill it."""
    label = PlainLabel(text, parent).wrapped()
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMargin(24)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    return label


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """Return a place in which a column of things is scrolled, down but not across."""
    area = QScrollArea(inside.parentWidget())
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(inside)
    return area


def column(widget: QWidget) -> QVBoxLayout:
    """Return the layout of a column of things."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(12, 10, 12, 10)
    layout.setSpacing(6)
    return layout


def form_of(rows: Sequence[tuple[str, QWidget]], parent: QWidget) -> QFormLayout:
    """Return fields below each other, each named by what stands beside it."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for text, field in rows:
        label = PlainLabel(text, parent)
        label.setBuddy(field)
        field.setAccessibleName(field.accessibleName() or text)
        form.addRow(label, field)
    return form
