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
    found = []
    for place in _places(layout):
        item = layout.itemAt(place)
        assert item is not None
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            found.append(widget)
        elif inner is not None:
            found += _in(inner)
    return found


def _places(layout: QLayout) -> list[int]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _row_and_column(layout, place))
    return places


def _row_and_column(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, _, _ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column
