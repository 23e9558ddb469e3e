"""The page under the keys: caret, selection, copying, and keys that it leaves alone."""

import random
import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from annotator.ui.text.boundaries import grapheme_boundary_before
from annotator.ui.text.display import display_copy
from annotator.ui.text.movement import Unit
from annotator.ui.text.page import TextPage
from tests.ui.text.driver import SCHEME
from tests.ui.text.nasty import CLASSES, PIECES, texts_with_a_range, utf16_units

TEXT = "One two. Three 😀 four.\r\n\r\nFive, six.\r\nSeven"


def test_a_shown_text_has_the_caret_at_its_start(driver):
    driver.show(TEXT)
    driver.press("Ctrl+End")
    assert driver.page.caret() == len(TEXT)
    driver.show(TEXT + "!")
    assert driver.page.caret() == 0
    assert driver.page.selection() == (0, 0)


def test_arrows_step_by_graphemes_and_shift_extends(driver):
    driver.show("a😀e\u0301\r\nb")
    seen = []
    for _ in range(5):
        driver.press("Right")
        seen.append(driver.page.caret())
    assert seen == [1, 2, 4, 6, 7]
    driver.press("Shift+Left", "Shift+Left")
    assert driver.selected == "\r\nb"
    driver.press("Left")
    assert driver.page.selection() == (4, 4)


def test_words_paragraphs_and_the_whole_text(driver):
    driver.show(TEXT)
    driver.press("Ctrl+Right", "Ctrl+Right")
    assert driver.page.caret() == 7
    driver.press("Ctrl+Shift+Left")
    assert driver.selected == "two"
    driver.press("Ctrl+Down", "Ctrl+Shift+Down")
    assert driver.selected == "\r\n\r\nFive, six."
    driver.press("Ctrl+Home")
    assert driver.page.caret() == 0
    driver.press("Ctrl+A")
    assert driver.selected == TEXT


def test_lines_keep_the_column_and_never_end_inside_a_line_break(driver):
    driver.show("abcdef\r\n\r\nabc\r\nabcdef")
    driver.press("End")
    assert driver.page.caret() == 6
    driver.press("Down")
    assert driver.page.caret() == 8
    driver.press("Down")
    assert driver.page.caret() == 13
    driver.press("Down")
    assert driver.page.caret() == 21
    driver.press("Home")
    assert driver.page.caret() == 15
    driver.press("Shift+Up")
    assert driver.selected == "abc\r\n"


def test_pages_turn_and_come_back(driver):
    driver.show("\n".join(f"line {number}" for number in range(200)))
    driver.press("PageDown")
    first = driver.page.caret()
    driver.press("PageDown")
    second = driver.page.caret()
    driver.press("PageUp")
    assert 0 < first < second
    assert abs(driver.page.caret() - first) <= len("line 10\n")


def test_moves_by_sentence_are_for_the_window_to_bind(driver):
    driver.show(TEXT)
    driver.page.move(Unit.SENTENCE, forward=True, extend=False)
    driver.page.move(Unit.SENTENCE, forward=True, extend=True)
    assert driver.selected == " Three 😀 four."
    driver.page.move(Unit.LINE, forward=True, extend=False)
    assert driver.page.caret() == TEXT.index("Five") - 2


def test_in_a_right_to_left_paragraph_left_goes_on(driver):
    driver.show("שלום עולם\nabc")
    driver.press("Left", "Left", "Shift+Left")
    assert driver.page.selection() == (2, 3)
    driver.press("Ctrl+Left")
    assert driver.page.caret() == 4
    driver.press("Right")
    assert driver.page.caret() == 3


def test_a_selection_may_be_made_backwards(driver):
    driver.show(TEXT)
    driver.page.select(7, 4)
    assert driver.page.selection() == (4, 7)
    assert driver.page.caret() == 4
    driver.press("Shift+Left")
    assert driver.page.selection() == (3, 7)


def test_the_page_says_what_moved(driver, qtbot):
    driver.show(TEXT)
    carets, selections = [], []
    driver.page.caret_moved.connect(carets.append)
    driver.page.selection_moved.connect(lambda *found: selections.append(found))
    driver.press("Right", "Shift+Right", "Right")
    assert carets == [1, 2]
    assert selections == [(1, 1), (1, 2), (2, 2)]


@pytest.mark.parametrize("key", ["1", "C", "Delete", "Space", "Return", "Backspace", "F2"])
def test_keys_that_are_not_for_moving_reach_the_window(driver, qtbot, key):
    action = QAction("label", driver.page)
    action.setShortcut(QKeySequence(key))
    driver.page.addAction(action)
    driver.show(TEXT)
    with qtbot.waitSignal(action.triggered, timeout=2000):
        driver.press(key)
    assert driver.page.caret() == 0


def test_far_places_are_shown_and_near_ones_do_not_jump(driver):
    driver.show("\n".join(f"line {number}" for number in range(500)))
    driver.page.set_caret(driver.page.text.index("line 400"))
    bar = driver.page.verticalScrollBar()
    assert 380 < bar.value() < 400
    before = bar.value()
    driver.press("Down", "Up")
    assert bar.value() == before
    driver.page.select(0, 5, show=False)
    assert bar.value() == before


def test_zoom_keeps_the_line_on_top_and_has_bounds(driver):
    driver.show("\n".join(f"line {number}" for number in range(500)))
    bar = driver.page.verticalScrollBar()
    bar.setValue(200)
    height = driver.page.metrics.row
    driver.page.set_zoom(1.5)
    assert bar.value() == 200
    assert driver.page.metrics.row > height
    driver.page.set_zoom(9)
    assert driver.page.zoom() == 3.0
    driver.page.set_zoom(0.1)
    assert driver.page.zoom() == 0.8


@pytest.mark.parametrize("change", ["font", "size", "spacing", "measure", "width"])
@pytest.mark.parametrize("paragraphs", [1, 5])
def test_lines_stay_on_the_grid_whatever_changes(driver, change, paragraphs):
    page = driver.page
    driver.show("\n".join(["a paragraph of some length 漢字 😀 " * 14] * paragraphs))
    changes = {
        "font": lambda: page.set_font_family("DejaVu Serif"),
        "size": lambda: page.set_font_size(17),
        "spacing": lambda: page.set_line_spacing(2.6),
        "measure": lambda: page.set_measure(40),
        "width": lambda: page.resize(400, 420),
    }
    changes[change]()
    driver.settle()
    lines, metrics = page.document().firstBlock().layout(), page.metrics
    assert lines.lineCount() > 3
    for number in range(lines.lineCount()):
        line = lines.lineAt(number)
        baseline = number * metrics.row + metrics.text_top + metrics.ascent
        assert line.y() + line.ascent() == pytest.approx(baseline, abs=0.6)
        assert line.naturalTextWidth() <= page.page_layout.width + 1


def test_the_scroll_bar_knows_the_length_before_everything_is_laid_out(driver):
    driver.show(("word " * 200 + "\n") * 60)
    bar = driver.page.verticalScrollBar()
    guessed = bar.maximum()
    for value in range(0, bar.maximum(), 5):
        bar.setValue(value)
        driver.settle()
    assert guessed == pytest.approx(bar.maximum(), rel=0.15)


def copied_from(page) -> str:
    data: QMimeData = page.createMimeDataFromSelection()
    return data.text()


@given(drawn=texts_with_a_range())
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_selected_is_what_is_highlighted_and_what_is_copied(driver, drawn):
    text, start, end = drawn
    driver.show(text)
    driver.page.select(start, end)
    assert_selection_is_exact(driver, start, end)


def assert_selection_is_exact(driver, start: int, end: int) -> None:
    page = driver.page
    assert page.selection() == (start, end)
    cursor: QTextCursor = page.textCursor()
    display = display_copy(page.text)
    highlighted = cursor.selectedText().replace("\u2029", "\n")
    units = display.text.encode("utf-16-le")
    expected = units[2 * cursor.selectionStart() : 2 * cursor.selectionEnd()].decode(
        "utf-16-le"
    )
    assert highlighted.removeprefix("\ufeff") == expected.removeprefix("\ufeff")
    inserted = expected.count("\n") - len(
        [1 for c in display_copy(page.text).text[start:end] if c == "\n"]
    )
    assert inserted == 0 or len(page.text) > 2500
    assert copied_from(page) == page.text[start:end]


REWRITTEN = re.compile("[\r\n \u00a0\u200b\u240d\u2028\u2029\ufdd0\ufeff\ufffd\ufffe]")
"""Characters that Qt or the display copy shows as others; all else is shown as it is."""


def assert_stored_is_what_is_highlighted(page: TextPage) -> str:
    """Compare the selection with the widget's own document, without the program's tables."""
    start, end = page.selection()
    stored = page.text[start:end]
    cursor = page.textCursor()
    highlighted = cursor.selectedText()
    assert REWRITTEN.sub("", highlighted) == REWRITTEN.sub("", stored)
    assert utf16_units(highlighted) == utf16_units(stored)
    assert utf16_units(page.text[:start]) == cursor.selectionStart()
    assert copied_from(page) == stored
    return stored


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_twenty_thousand_selections_by_key_and_mouse_are_exact(driver):
    chance = random.Random(20)
    moves = ["Right", "Left", "Up", "Down", "End", "Home", "Ctrl+Right", "Ctrl+Left"]
    met: Counter[str] = Counter()
    by_mouse = 0
    for done in range(20_000):
        if done % 200 == 0:
            driver.show("".join(chance.choices(PIECES, k=chance.randint(1, 120))))
        if chance.random() < 0.5:
            *held, key = chance.choice(moves).split("+")
            driver.press("+".join([*held, *(["Shift"] * chance.randint(0, 1)), key]))
        else:
            area = driver.page.viewport().rect()
            points = [
                QPoint(chance.randint(0, area.width()), chance.randint(0, area.height()))
                for _ in range(2)
            ]
            driver.drag(*points)
            by_mouse += driver.page.has_selection
        stored = assert_stored_is_what_is_highlighted(driver.page)
        met.update(
            kind for kind, pieces in CLASSES.items() if any(each in stored for each in pieces)
        )
    assert by_mouse > 5_000
    assert min(met[kind] for kind in CLASSES) > 500, met


@given(
    pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=30),
    moves=st.lists(
        st.sampled_from(
            ["Right", "Left", "Up", "Down", "End", "Home", "PageDown", "Ctrl+Right"]
        ),
        max_size=12,
    ),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_key_puts_the_caret_into_a_grapheme(driver, pieces, moves):
    text = "".join(pieces)
    driver.show(text)
    for move in moves:
        driver.press(move)
        caret = driver.page.caret()
        assert grapheme_boundary_before(text, caret) == caret


def test_direction_is_each_paragraphs_own_unless_set(driver):
    driver.show("abc\nשלום")
    first = driver.page.document().firstBlock()
    assert not driver.page.runs_right_to_left(first)
    assert driver.page.runs_right_to_left(first.next())
    left = driver.point(0).x()
    driver.page.set_direction(Qt.LayoutDirection.RightToLeft)
    assert driver.page.runs_right_to_left(first)
    assert driver.point(0).x() > left + 300


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_the_last_line_can_be_seen_whole_whatever_the_height(driver, blank):
    text = blank.join(["some words of a paragraph " * 9] * 12) + f"{blank}The end."
    driver.show(text)
    for height in range(300, 420, 7):
        driver.page.resize(640, height)
        driver.settle()
        bar = driver.page.verticalScrollBar()
        bar.setValue(bar.maximum())
        (box,) = driver.page.boxes_of([(len(text) - 8, len(text))])
        assert box.bottom() < driver.page.viewport().height()
        assert box.bottom() > driver.page.viewport().height() / 2


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_blank_paragraph_takes_less_room_and_holds_the_caret(driver, end):
    driver.show(f"one{end}{end}two")
    metrics = driver.page.metrics
    first, second = driver.page.boxes_of([(0, 3), (3 + 2 * len(end), 6 + 2 * len(end))])
    assert second.top() - first.top() == metrics.row + metrics.blank_row
    assert metrics.blank_row < metrics.row
    driver.press("Down")
    assert driver.page.caret() == 3 + len(end)
    caret = driver.page.cursorRect()
    assert first.bottom() <= caret.top()
    assert caret.bottom() <= second.top()


def test_the_caret_is_always_in_sight_after_a_key(driver):
    chance = random.Random(15)
    paragraph = "some words of a paragraph " * 9
    driver.show("\n\n".join([paragraph, "قال المتحدث " * 30, "short"] * 12))
    moves = ["Up", "Down", "PageUp", "PageDown", "Ctrl+Down", "Ctrl+Up", "End", "Left"]
    for _ in range(300):
        driver.press(chance.choice(moves))
        rect = driver.page.cursorRect()
        assert driver.page.viewport().rect().contains(rect.center())
        assert rect.top() >= 0
        assert rect.bottom() <= driver.page.viewport().height()


def test_a_font_that_comes_from_the_window_is_measured_too(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = TextPage(window)
    page.resize(400, 200)
    page.show_document("some words\nand more of them", (), SCHEME)
    height = page.metrics.row
    window.setFont(QFont("DejaVu Serif", 24))
    assert page.document().defaultFont().pointSizeF() == 24
    assert page.metrics.row > 1.5 * height
    page.set_zoom(2.0)
    assert page.font().pointSizeF() == 48
    window.setFont(QFont("DejaVu Serif", 10))
    assert page.font().pointSizeF() == 48


@pytest.mark.parametrize("text", ["قالت وزارة الخارجية إن " * 30, "iiii llll " * 60])
def test_a_text_that_fits_needs_no_scrolling(driver, text):
    driver.page.resize(640, 900)
    driver.show(text)
    assert driver.page.verticalScrollBar().maximum() == 0
    driver.page.set_zoom(1.1)
    driver.settle()
    assert driver.page.verticalScrollBar().maximum() == 0
