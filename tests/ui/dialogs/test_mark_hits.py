"""The list of hits to mark: ticks, labels, and what is marked already."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.dialogs.mark_hits import MarkHitsDialog
from annotator.ui.text.page import TextPage
from tests.ui.text.driver import SCHEME, marked

TEXT = "The <b>ministry</b> said so,\r\nthe mayor said so, and nobody said more."
HITS = [(at, at + 4) for at in range(len(TEXT)) if TEXT.startswith("said", at)]
SPACE, RETURN, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape


class DialogDriver:
    def __init__(self, qtbot) -> None:
        self.page = TextPage()
        qtbot.addWidget(self.page)
        self.page.resize(600, 400)
        self.page.show_document(TEXT, [marked("s", "claim", HITS[1])], SCHEME)
        self.dialog = MarkHitsDialog(self.page, HITS, SCHEME, self.page)
        self.asked: list[tuple[str, list]] = []
        self.dialog.mark_asked.connect(lambda *each: self.asked.append(each))
        with qtbot.waitExposed(self.page):
            self.page.show()
        with qtbot.waitActive(self.dialog):
            self.dialog.open()
            self.dialog.activateWindow()

    def texts(self) -> list[str]:
        model = self.dialog.model
        return [model.data(model.index(row)) for row in range(model.rowCount())]

    def go_to(self, row: int) -> None:
        self.dialog.list.setFocus()
        self.dialog.list.setCurrentIndex(self.dialog.model.index(row))

    def press(self, key) -> None:
        QTest.keyClick(self.dialog.focusWidget(), key)

    @property
    def button(self) -> str:
        return self.dialog.accept_button.text().replace("&", "")


@pytest.fixture
def hits(qtbot) -> DialogDriver:
    return DialogDriver(qtbot)


def test_hits_stand_in_their_context_and_marked_ones_say_so(hits):
    assert hits.texts()[0] == "The <b>ministry</b> ⟦said⟧ so, the mayor said so, and nobody…"
    assert hits.texts()[1].endswith("marked already")
    assert hits.button == "Mark 2 of 3"


def test_space_lets_a_hit_out_and_enter_marks_the_rest(hits):
    hits.go_to(0)
    hits.press(SPACE)
    assert hits.button == "Mark 1 of 3"
    hits.press(RETURN)
    assert hits.asked == [("claim", [HITS[2]])]


def test_another_label_has_other_marked_hits(hits):
    hits.dialog.label.setCurrentText("quantity")
    assert hits.button == "Mark 3 of 3"
    hits.press(RETURN)
    assert hits.asked == [("quantity", HITS)]


def test_without_a_tick_nothing_can_be_marked(hits):
    QTest.mouseClick(hits.dialog._none, Qt.MouseButton.LeftButton)
    assert not hits.dialog.accept_button.isEnabled()
    hits.press(RETURN)
    QTest.mouseClick(hits.dialog._all, Qt.MouseButton.LeftButton)
    assert hits.button == "Mark 2 of 3"
    hits.press(ESCAPE)
    assert hits.asked == []
