"""What a screen reader and the keyboard find in every view: names, roles, order, focus."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

from annotator.ui.languages import Languages
from annotator.ui.settings import Settings
from tests.ui.views import a_window, every_view

Role = QAccessible.Role
ROLES = {
    QCheckBox: {Role.CheckBox},
    QRadioButton: {Role.RadioButton},
    QAbstractButton: {Role.Button, Role.ButtonMenu, Role.CheckBox},
    QComboBox: {Role.ComboBox},
    QAbstractSpinBox: {Role.SpinBox},
    QLineEdit: {Role.EditableText},
    QPlainTextEdit: {Role.EditableText},
    QAbstractItemView: {Role.List, Role.Table, Role.Tree},
    QTabBar: {Role.PageTabList},
}
NAMED_BY_THEIR_PARTS = (QTabBar,)


def test_every_control_has_a_name_and_its_role(qtbot, tmp_path):
    wrong = []
    for view_name, view in every_view(a_window(qtbot, tmp_path), tmp_path):
        for widget in _controls(view):
            interface = QAccessible.queryAccessibleInterface(widget)
            told = f"{view_name}: {type(widget).__name__} in {type(widget.parent()).__name__}"
            if not interface.text(QAccessible.Text.Name) and not isinstance(
                widget, NAMED_BY_THEIR_PARTS
            ):
                wrong.append(f"{told} has no name")
            roles = next(
                (roles for kind, roles in ROLES.items() if isinstance(widget, kind)), None
            )
            if roles is not None and interface.role() not in roles:
                wrong.append(f"{told} has the role {interface.role()}")
    assert not wrong, "\n".join(dict.fromkeys(wrong))


@pytest.mark.parametrize("code", ["en", "ar"])
def test_tab_goes_the_way_of_the_eye(qtbot, qapp, tmp_path, code):
    settings = Settings(tmp_path / "language.ini")
    settings.language = code
    languages = Languages(qapp, settings)
    wrong = []
    for view_name, view in every_view(a_window(qtbot, tmp_path), tmp_path):
        stops = [(widget, _place(widget, view)) for widget in _tab_stops(view)]
        for (one, before), (other, after) in pairwise(stops):
            if _goes_back(before, after):
                wrong.append(f"{view_name}: from {_called(one)} back to {_called(other)}")
    languages.dispose()
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def _controls(view: QWidget) -> Iterator[QWidget]:
    for widget in view.findChildren(QWidget):
        takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        is_part = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        is_there = widget.isVisibleTo(view) and widget.focusProxy() is None
        if takes_keys and is_there and not is_part:
            yield widget


def _tab_stops(view: QWidget) -> list[QWidget]:
    """Return what the Tab key comes to in a view, in its order."""
    chain = [view]
    step = view.nextInFocusChain()
    while step is not view and step is not None:
        chain.append(step)
        step = step.nextInFocusChain()
    return [
        each
        for each in chain
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.visibleRegion().isEmpty()
        and each.isVisibleTo(view)
        and each.isEnabled()
        and each.focusProxy() is None
        and view.isAncestorOf(each)
        and each.window() is view.window()
        and not isinstance(each.parent(), QComboBox | QAbstractSpinBox)
    ]


def _place(widget: QWidget, view: QWidget) -> QRect:
    """Return where a widget stands as if one read from the left."""
    place = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        place.moveLeft(view.width() - place.right() - 1)
    return place


def _goes_back(before: QRect, after: QRect) -> bool:
    """Tell whether a step leads up within a column, or back within a row."""
    slack = 3
    is_above = after.bottom() < before.top() + slack
    is_right = after.left() > before.right() - slack
    in_a_row = after.top() < before.bottom() and before.top() < after.bottom()
    is_left = after.right() < before.left() + slack
    return (is_above and not is_right) or (in_a_row and is_left)


def _called(widget: QWidget) -> str:
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return f"{type(widget).__name__} “{name}”"
