"""Where the keyboard is can be seen in every theme, and nothing moves by itself."""

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView, QWidget

from annotator.ui.pages.dashboard.table import Column, FigureTable, Row, words
from annotator.ui.settings import THEMES, Settings
from annotator.ui.theme import Theme
from tests.ui.test_accessibility import _called, _tab_stops
from tests.ui.views import a_window, every_view


@pytest.fixture(params=[theme for theme in THEMES if theme != "system"])
def theme(request, qapp, tmp_path):
    """Show everything in a theme, with a caret that does not blink."""
    settings = Settings(tmp_path / "theme.ini")
    settings.theme = request.param
    before = (qapp.cursorFlashTime(), qapp.palette())
    qapp.setCursorFlashTime(0)
    theme = Theme(qapp, settings)
    yield theme
    qapp.setCursorFlashTime(before[0])
    qapp.setStyle("Fusion")
    qapp.setPalette(before[1])
    theme.deleteLater()


def test_the_keyboard_is_seen_where_it_is(qtbot, tmp_path, theme):
    wrong = []
    for name, view in every_view(a_window(qtbot, tmp_path), tmp_path):
        stops = _tab_stops(view)
        for widget in stops:
            elsewhere = stops[0] if widget is not stops[0] else stops[-1]
            if elsewhere is not widget and not _is_seen(widget, elsewhere, view):
                wrong.append(f"{name}: {_called(widget)}")
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def _is_seen(widget: QWidget, elsewhere: QWidget, view: QWidget) -> bool:
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    without = _picture(widget, view)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() in (widget, None) or widget.focusProxy()
    return _picture(widget, view) != without


def _picture(widget: QWidget, view: QWidget) -> QImage:
    view.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
    place = widget.rect().translated(widget.mapTo(view, widget.rect().topLeft()))
    return view.grab(place.adjusted(-4, -4, 4, 4)).toImage()


def test_nothing_moves_but_the_cross_that_clears_a_field(qtbot, tmp_path):
    driver = a_window(qtbot, tmp_path)
    for name, view in every_view(driver, tmp_path):
        animations = view.window().findChildren(QAbstractAnimation)
        moving = [
            each for each in animations if not isinstance(each.parent().parent(), QLineEdit)
        ]
        assert moving == [], name
        assert not any(tree.isAnimated() for tree in view.findChildren(QTreeView)), name


def test_the_row_that_has_the_keyboard_has_an_edge_although_it_is_not_selected(qtbot, theme):
    table = FigureTable("Figures", None)
    qtbot.addWidget(table)
    table.show_rows([Column("Person")], [Row((words("Ann"),), 1), Row((words("Bo"),), 2)])
    table.resize(300, 200)
    table.show()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    row = table.visualRect(table.figures.index(0, 0))
    colours = table.viewport().grab().toImage()
    edge = [colours.pixelColor(row.left() + 20, y) for y in (row.top(), row.bottom())]
    assert table.selectedIndexes() == []
    assert edge == [table.palette().color(QPalette.ColorRole.Highlight)] * 2
