"""What tables of facts have in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeView

from annotator.ui.tables import copy_rows, isolated_figure, set_up_rows, side_of


def test_a_row_is_a_line_and_a_cell_stays_one_cell(qapp):
    copy_rows([["Title", "Spans"], ["two\r\nlines\tand a tab", "1\u202f234"], ["قال 😀", ""]])
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == ["Title\tSpans", "two lines and a tab\t1\u202f234", "قال 😀\t"]


def test_a_figure_is_isolated_only_where_the_window_is_read_leftwards(qapp):
    assert isolated_figure("0.75 – 0.87") == "0.75 – 0.87"
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert isolated_figure("0.75 – 0.87") == "\u20660.75 – 0.87\u2069"
    finally:
        qapp.setLayoutDirection(before)


def test_figures_stand_on_the_side_of_numbers():
    assert side_of(is_figure=True) & Qt.AlignmentFlag.AlignRight
    assert side_of(is_figure=False) & Qt.AlignmentFlag.AlignLeft


def test_rows_are_not_edited_and_tab_leaves_them(qtbot):
    view = QTreeView()
    qtbot.addWidget(view)
    set_up_rows(view, "Figures")
    assert view.accessibleName() == "Figures"
    assert view.editTriggers() == QTreeView.EditTrigger.NoEditTriggers
    assert not view.tabKeyNavigation()
