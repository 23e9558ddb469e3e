"""The display copy: Qt keeps every unit of it, and no paragraph is too long."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from annotator.ui.text.display import LONGEST, display_copy, widths_of_paragraphs
from annotator.ui.text.for_qt import for_qt
from tests.ui.text.nasty import texts, utf16_units


def held_by_qt(document: QTextDocument) -> list[str]:
    block, found = document.begin(), []
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


@given(texts)
@settings(max_examples=300)
def test_qt_holds_the_copy_unit_for_unit(qapp, text):
    display = display_copy(text)
    document = QTextDocument()
    document.setPlainText(for_qt(display.text))
    assert held_by_qt(document) == display.text.split("\n")
    assert utf16_units(display.text) == utf16_units(text)
    assert document.characterCount() - 1 == utf16_units(text)


@given(texts)
def test_what_can_be_shown_as_it_is_stands_at_its_position(text):
    display = display_copy(text)
    for point, character in enumerate(text):
        if character.isalnum():
            assert display.text[point] == character


@pytest.mark.parametrize(
    "unit", ["word ", "x", "漢", "😀", "e\u0301", "👨‍👩‍👧", "قال ", "ab\u00a0"], ids=ascii
)
@pytest.mark.parametrize("around", ["", "first\n\nsecond\n"])
def test_a_giant_paragraph_is_cut_between_characters(qapp, unit, around):
    text = around + unit * (3 * LONGEST) + around
    display = display_copy(text)
    pieces = display.text.split("\n")
    assert max(map(len, pieces)) <= LONGEST
    at, taken = 0, 0
    for piece in pieces[:-1]:
        taken += len(piece)
        at = display.positions.point(utf16_units(display.text[:taken]))
        assert text[at - 1] + text[at : at + 1] not in {"e\u0301", "\u200d👩", "👨\u200d"}
        taken += 1
    for point in range(0, len(text) + 1, 997):
        unit_there = display.positions.unit(point)
        assert display.positions.point(unit_there) == point


@given(st.text(alphabet="ab \n", min_size=1, max_size=60), st.integers(1, 300))
@settings(max_examples=40)
def test_a_repeated_text_keeps_its_letters(piece, times):
    text = piece * times
    shown = display_copy(text).text
    assert [c for c in shown if c not in " \n"] == [c for c in text if c not in " \n"]


def test_wide_characters_count_twice_in_the_guess_of_a_paragraphs_width():
    assert widths_of_paragraphs("abcd\n\n漢字漢字\nab漢字") == [4, 0, 8, 6]
