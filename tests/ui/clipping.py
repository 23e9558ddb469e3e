"""Finds text that a view does not show whole."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from annotator.ui.safe import ElidedLabel

SLACK = 1
"""Pixels that rounding may cost."""


def clipped(view: QWidget) -> list[str]:
    """Return a line for each text of a view that is cut off, and for a view too large."""
    found = []
    for widget in (view, *view.findChildren(QWidget)):
        if widget.isVisibleTo(view) and not widget.rect().isEmpty():
            found += [f"{_name(widget)}: {trouble}" for trouble in _troubles(widget, view)]
    return found


def _troubles(widget: QWidget, view: QWidget) -> Iterator[str]:
    for kind, look in _LOOKS.items():
        if isinstance(widget, kind):
            yield from look(widget)
            stays = not isinstance(widget, QHeaderView) and not _can_scroll(widget)
            if stays and not _is_whole(widget, view):
                yield "is covered or cut off by what is around it"
            return


def _button(button: QAbstractButton) -> Iterator[str]:
    gives_way = button.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
    if not button.text() or (gives_way and isinstance(button, QToolButton)):
        return  # cut with an ellipsis; its tooltip has the whole text
    wanted = button.sizeHint()
    if isinstance(button, QCheckBox | QRadioButton):
        wanted = button.minimumSizeHint()
    if wanted.width() > button.width() + SLACK or wanted.height() > button.height() + SLACK:
        yield f"“{button.text()}” needs {wanted.toTuple()}, has {button.size().toTuple()}"


def _label(label: QLabel) -> Iterator[str]:
    if isinstance(label, ElidedLabel) or not label.text():
        return
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + SLACK:
            yield f"“{label.text()}” needs a height of {wanted}, has {label.height()}"
        if any(_widest_line(label, line) > label.width() + SLACK for line in _lines(label)):
            yield f"“{label.text()}” has a word that is wider than the label"
        return
    wanted = label.sizeHint()
    if wanted.width() > label.width() + SLACK or wanted.height() > label.height() + SLACK:
        yield f"“{label.text()}” needs {wanted.toTuple()}, has {label.size().toTuple()}"


def _lines(label: QLabel) -> list[str]:
    return [line for line in label.text().splitlines() if line]


def _widest_line(label: QLabel, text: str) -> float:
    layout = QTextLayout(text, label.font())
    layout.beginLayout()
    widths = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.width())
        widths.append(line.naturalTextWidth())
    layout.endLayout()
    return max(widths)


def _line(line: QLineEdit) -> Iterator[str]:
    text = line.text() or line.placeholderText()
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    box = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    if line.isReadOnly() or not line.text():
        yield from _fits(line, text, box.width() - 4)
    if line.fontMetrics().height() > line.height():
        yield "is lower than its letters"


def _combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    control = QStyle.ComplexControl.CC_ComboBox
    field = QStyle.SubControl.SC_ComboBoxEditField
    box = combo.style().subControlRect(control, option, field, combo)
    icon = (
        combo.iconSize().width() + 4 if not combo.itemIcon(combo.currentIndex()).isNull() else 0
    )
    yield from _fits(combo, combo.currentText(), box.width() - icon)


def _spin(spin: QAbstractSpinBox) -> Iterator[str]:
    line = spin.findChild(QLineEdit)
    yield from _fits(spin, line.text(), line.width() - 2)


def _tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        box = bar.tabRect(place)
        if box.width() < bar.fontMetrics().horizontalAdvance(bar.tabText(place)):
            yield f"the tab “{bar.tabText(place)}” is too narrow"
        if not bar.usesScrollButtons() and not bar.rect().contains(box):
            yield f"the tab “{bar.tabText(place)}” cannot be reached"


def _header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    model = header.model()
    for section in range(header.count()):
        title = str(model.headerData(section, Qt.Orientation.Horizontal))
        if header.sectionSizeHint(section) > header.sectionSize(section) + SLACK:
            yield f"the column “{title}” is too narrow"


def _menus(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        box = bar.actionGeometry(action)
        if not bar.rect().contains(box):
            yield f"the menu “{action.text()}” does not fit"


def _progress(bar: QProgressBar) -> Iterator[str]:
    yield from _fits(bar, bar.text(), bar.width())


def _fits(widget: QWidget, text: str, room: int) -> Iterator[str]:
    wanted = widget.fontMetrics().horizontalAdvance(text)
    if wanted > room + SLACK:
        yield f"“{text}” needs a width of {wanted}, has {room}"


_LOOKS = {
    QAbstractButton: _button,
    QLabel: _label,
    QComboBox: _combo,
    QAbstractSpinBox: _spin,
    QLineEdit: _line,
    QTabBar: _tabs,
    QHeaderView: _header,
    QMenuBar: _menus,
    QProgressBar: _progress,
}


def _can_scroll(widget: QWidget) -> bool:
    """Tell whether a widget lies in something that scrolls, or is a part of a list or tab."""
    step = widget.parentWidget()
    while step is not None and not step.isWindow():
        if isinstance(step, QScrollArea | QTabBar):
            return True
        step = step.parentWidget()
    return False


def _is_whole(widget: QWidget, view: QWidget) -> bool:
    shown = widget.visibleRegion().boundingRect()
    inner = widget.rect().adjusted(2, 2, -2, -2)
    in_view = QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())
    return shown.contains(inner) and view.rect().adjusted(-1, -1, 1, 1).contains(in_view)


def _name(widget: QWidget) -> str:
    parent = widget.parentWidget()
    around = type(parent).__name__ if parent is not None else "nothing"
    return f"{type(widget).__name__} in {around}"
