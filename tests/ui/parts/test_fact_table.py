"""Tables of figures: read by keys, copied into a spreadsheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.ui.parts.fact_table import FactTable


def a_table(qtbot) -> FactTable:
    table = FactTable("Parts", None)
    qtbot.addWidget(table)
    table.show_rows(["Part", "Documents"], [["train", 1234], ["test", 5]])
    return table


def test_everything_or_the_selected_rows_are_copied_with_heads(qtbot):
    table = a_table(qtbot)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Part\tDocuments\ntrain\t1,234\ntest\t5"
    table.select([1])
    table.copy()
    assert QGuiApplication.clipboard().text() == "Part\tDocuments\ntest\t5"


def test_return_chooses_a_row(qtbot):
    table = a_table(qtbot)
    table.show()
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.row_chosen) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [1]


def test_figures_stay_in_order_where_one_reads_from_the_right(qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table = FactTable("Curve", None)
    qtbot.addWidget(table)
    table.show_rows(["Label", "Folds"], [["claim", "0.75 – 0.87"]], signs=(1,))
    shown = table.model().index(0, 1).data()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown == "\u20660.75 – 0.87\u2069"
    assert table.texts() == [["claim", "0.75 – 0.87"]]
