import gc
import re
from pathlib import Path

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from shiboken6 import isValid

import annotator.ui
from annotator.ui.layouts import add_layout
from annotator.ui.tab_order import follow_layout

ITEMS = {QWidgetItem, QSpacerItem}


def form(qtbot) -> tuple[QWidget, dict[str, QLineEdit]]:
    """Make a window whose fields were made in another order than they stand."""
    window = QWidget()
    qtbot.addWidget(window)
    fields = {name: QLineEdit(window) for name in ("last", "right", "below", "left", "first")}
    column = QVBoxLayout(window)
    column.addWidget(fields["first"])
    grid = QGridLayout()
    grid.addWidget(fields["below"], 1, 0)
    grid.addWidget(fields["right"], 0, 1)
    grid.addWidget(fields["left"], 0, 0)
    column.addStretch()
    add_layout(column, grid)
    row = QHBoxLayout()
    row.addWidget(QLabel("A word", window))
    row.addWidget(fields["last"])
    add_layout(column, row)
    return window, fields


def test_tab_goes_from_top_to_bottom_and_along_each_row(qtbot):
    window, fields = form(qtbot)
    follow_layout(window)
    names = {field: name for name, field in fields.items()}
    at, order = fields["first"], []
    for _ in fields:
        order.append(names[at])
        at = at.nextInFocusChain()
        while at not in names:
            at = at.nextInFocusChain()
    assert order == ["first", "left", "right", "below", "last"]


def test_no_item_of_a_layout_is_known_to_python(qtbot):
    """Qt deletes items unseen; Python then takes what is next made there for the dead one."""
    window, _ = form(qtbot)
    follow_layout(window)
    known = [each for each in gc.get_objects() if type(each) in ITEMS and isValid(each)]
    assert known == []


def test_nothing_in_the_window_asks_a_layout_for_its_items():
    folder = Path(annotator.ui.__file__).parent
    asking = re.compile(r"\.(?:itemAtPosition|takeAt|addLayout)\(|layout\w*(?:\(\))?\.itemAt\(")
    files = [path for path in folder.rglob("*.py") if path.name != "layouts.py"]
    found = [path.name for path in files if asking.search(path.read_text("utf-8"))]
    assert found == [], "use annotator.ui.layouts.add_layout, or keep the widgets in a list"
