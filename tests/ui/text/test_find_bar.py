"""Finding in the text, as a person does it: type, Enter, F3 from the text, Escape."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.text.find_bar import FindBar
from annotator.ui.text.for_qt import for_qt
from annotator.ui.text.page import TextPage
from tests.ui.text.driver import KEYS, NONE, SCHEME
from tests.ui.text.nasty import texts_with_a_range

TEXT = (
    "The Café said 60 people left.\r\nIn the café, 160 stayed 😀.\r\n"
    + "Nothing happened here.\r\n" * 60
    + "Then the cafe closed: the end."
)


class FindDriver:
    """What can be done with a page and its find bar, and what they show."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.window = QWidget()
        self.page = TextPage(self.window)
        self.bar = FindBar(self.page, self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.page)
        layout.addWidget(self.bar)
        self.window.resize(700, 420)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.show(TEXT)
        self.page.setFocus()

    def show(self, text: str) -> None:
        self.page.show_document(text, (), SCHEME)

    def find(self, text: str) -> None:
        """Open the bar and type."""
        self.bar.open()
        self.type(text)

    def type(self, text: str) -> None:
        with self._qtbot.waitSignal(self.bar.searched):
            self.bar.field.setText(text)

    def toggle(self, button) -> None:
        with self._qtbot.waitSignal(self.bar.searched):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, *keys: str) -> None:
        for key in keys:
            *held, name = key.split("+")
            modifiers = NONE
            for one in held:
                modifiers |= KEYS[one]
            QTest.keyClick(self.window.focusWidget(), getattr(Qt.Key, f"Key_{name}"), modifiers)

    @property
    def selected(self) -> tuple[int, str]:
        start, end = self.page.selection()
        return start, self.page.text[start:end]

    @property
    def painted(self) -> list[str]:
        return [self.page.text[start:end] for start, end in self.page.hits.ranges]


@pytest.fixture
def find(qtbot):
    driver = FindDriver(qtbot)
    yield driver
    driver.bar.hide()


def places(word: str) -> list[int]:
    return [at for at in range(len(TEXT)) if TEXT.startswith(word, at)]


def test_typing_finds_paints_and_selects_the_first_hit_behind_the_caret(find):
    find.page.set_caret(10)
    find.find("cafe")
    assert find.painted == ["Café", "café", "cafe"]
    assert find.bar.status() == "2 of 3"
    assert find.selected == (places("café")[0], "café")
    find.type("cafe closed")
    assert find.bar.status() == "1 of 1"


def test_enter_goes_on_and_round_and_shift_enter_back(find):
    find.find("cafe")
    seen = [find.bar.status()]
    for key in ("Return", "Return", "Return", "Shift+Return", "Shift+Return"):
        find.press(key)
        seen.append(find.bar.status())
    assert seen == ["1 of 3", "2 of 3", "3 of 3", "1 of 3", "3 of 3", "2 of 3"]
    assert find.selected[1] == "café"
    assert find.page.viewport().rect().contains(find.page.cursorRect().center())


def test_going_round_is_said(find):
    find.find("cafe")
    find.press("Shift+Return")
    assert find.bar._sentence.text() == "From the end again."
    find.press("Return")
    assert find.bar._sentence.text() == "From the start again."
    find.press("Return")
    assert find.bar._sentence.isHidden()


def test_the_toggles_narrow_the_search(find):
    find.find("60")
    assert find.painted == ["60", "60"]
    find.toggle(find.bar.words)
    assert find.painted == ["60"]
    find.type("cafe")
    assert find.painted == ["Café", "café", "cafe"]
    find.toggle(find.bar.marks)
    assert find.painted == ["cafe"]
    find.type("Café")
    assert find.painted == ["Café", "café"]
    find.toggle(find.bar.case)
    assert find.painted == ["Café"]


def test_a_pattern_is_found_and_a_bad_one_says_where(find):
    find.bar.open()
    find.toggle(find.bar.pattern)
    find.type(r"\d+ \w+")
    assert find.painted == ["60 people", "160 stayed"]
    find.type(r"(\d")
    assert find.bar.status() == (
        "This is no pattern: missing ), unterminated subpattern, at character 1."
    )
    assert find.painted == []


def test_escape_gives_the_text_back_with_the_hit_selected(find):
    find.find("closed")
    find.press("Escape")
    assert find.bar.isHidden()
    assert find.page.hasFocus()
    assert find.selected[1] == "closed"
    assert find.painted == []


def test_the_text_takes_the_keys_while_the_hits_stay(find):
    find.find("cafe")
    find.press("Down")
    assert find.page.hasFocus()
    assert find.selected[1] == "Café"
    assert len(find.painted) == 3


def test_next_goes_from_the_caret_and_opens_a_closed_bar_with_what_was_sought(find):
    find.find("cafe")
    find.press("Escape")
    find.page.set_caret(len(TEXT) - 2)
    find.bar.previous()
    assert find.selected == (places("Café")[0], "Café")
    find.page.set_caret(20)
    find.bar.next()
    assert find.selected[1] == "café"
    find.bar.previous()
    assert find.selected[1] == "Café"


def test_the_selection_is_taken_over_unless_it_has_lines(find):
    start = places("closed")[0]
    find.page.select(start, start + 6)
    find.bar.open()
    assert find.bar.field.text() == "closed"
    assert find.bar.status() == "1 of 1"
    find.page.select(0, 60)
    find.bar.open()
    assert find.bar.field.text() == "closed"


def test_nothing_found_is_said_and_the_caret_stays(find):
    find.page.set_caret(7)
    find.find("zebra")
    assert find.bar.status() == "Not found"
    assert find.page.selection() == (7, 7)
    find.press("Return")
    assert find.page.selection() == (7, 7)
    find.type("")
    assert find.bar.status() == ""


def test_more_hits_than_are_shown_are_said(find):
    find.show("a" * 10_500)
    find.find("a")
    assert find.bar._status.text() == "1 of 10,000+"
    assert find.bar._sentence.text() == "Only the first 10,000 hits are shown."


def test_another_document_is_searched_at_once(find):
    find.find("cafe")
    find.show("A cafe, and another cafe.")
    assert find.painted == ["cafe", "cafe"]
    assert find.bar.status() == "1 of 2"


def test_every_control_has_a_name_and_can_be_reached_by_tab(find):
    from PySide6.QtWidgets import QAbstractButton

    find.find("cafe")
    for button in find.bar.findChildren(QAbstractButton):
        if button.parent() is find.bar:
            assert len(button.accessibleName()) > 4
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts_with_a_range())
def test_what_is_found_in_a_nasty_text_is_what_is_selected(find, drawn):
    text, start, end = drawn
    words = text[start:end]
    if not words or len(words.splitlines()) != 1 or words != words.splitlines()[0]:
        return
    find.show(text)
    find.bar.marks.setChecked(True)
    find.bar.case.setChecked(True)
    find.bar.open()
    find.bar.field.clear()
    find.bar.field.setText(for_qt(words))
    for _ in find.bar.hits.ranges:
        hit = find.bar.current_hit()
        assert find.page.selection() == hit
        assert normal(text[slice(*hit)]) == normal(find.bar.field.text())
        find.press("Return")


def normal(text: str) -> str:
    return unicodedata.normalize("NFD", text)
