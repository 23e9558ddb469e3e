"""The order in which Tab goes: that of the layout, whatever was made first."""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def follow_layout(whole: QWidget) -> None:
    """Let Tab go through a widget from top to bottom, and in each row with the reading."""
    stops = list(_stops(whole))
    # Qt passes over what takes no keys now, such as a label that has no text yet.
    resting = [stop for stop in stops if stop.focusPolicy() == Qt.FocusPolicy.NoFocus]
    for stop in resting:
        stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
    for stop in resting:
        stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keyboard in a widget, the widget itself first."""
    if _may_take_keys(widget):
        yield widget
    for part in _parts(widget):
        yield from _stops(part)


def _may_take_keys(widget: QWidget) -> bool:
    """Tell whether the keyboard may come to a widget, or to a label once it has a text."""
    if isinstance(widget, QLabel):
        flags = widget.textInteractionFlags()
        return bool(flags & Qt.TextInteractionFlag.TextSelectableByKeyboard)
    stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(stops) and widget.focusProxy() is None


def _parts(widget: QWidget) -> list[QWidget]:
    inside: list[QWidget | None] = []
    if isinstance(widget, QTabWidget | QSplitter | QStackedWidget):
        inside = [widget.widget(place) for place in range(widget.count())]
    if isinstance(widget, QTabWidget):
        inside.insert(0, widget.tabBar())
    elif isinstance(widget, QScrollArea):
        inside = [widget.widget()]
    if inside:
        return [each for each in inside if each is not None]
    layout = widget.layout()
    return [] if layout is None else _in(layout)


def _in(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout by their places.

    Items of a layout are never asked for: Qt deletes them without Python's knowledge, and
    what is made in their place in memory later would be taken for them.
    """
    found: list[QWidget] = []
    for _, part in sorted(_placed(layout), key=lambda placed: placed[0]):
        found += _in(part) if isinstance(part, QLayout) else [part]
    return found


def _placed(layout: QLayout) -> Iterator[tuple[tuple[int, int], QWidget | QLayout]]:
    owner = layout.parentWidget()
    widgets = [] if owner is None else owner.children()
    for part in (*widgets, *layout.children()):
        if isinstance(part, QWidget | QLayout):
            index = layout.indexOf(part)
            if index >= 0:
                yield _place(layout, index), part


def _place(layout: QLayout, index: int) -> tuple[int, int]:
    if not isinstance(layout, QGridLayout):
        return index, 0
    row, column, _, _ = cast("tuple[int, int, int, int]", layout.getItemPosition(index))
    return row, column
