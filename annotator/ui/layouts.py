"""One layout inside another, with no item of it left that Python would take for alive."""

from PySide6.QtWidgets import QBoxLayout, QLayout
from shiboken6 import invalidate


def add_layout(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Put a layout into another one.

    PySide then makes a Python object of each item inside. Qt deletes an item with its widget,
    and tells nobody; whatever is made at that place in memory later would be taken for the
    item, and the program would end when it is deleted. So these objects are let go at once.
    """
    outer.addLayout(inner, stretch)
    _let_go_of_items(inner)


def _let_go_of_items(layout: QLayout) -> None:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None
        inner = item.layout()
        if inner is None:
            invalidate(item)
        else:
            _let_go_of_items(inner)
