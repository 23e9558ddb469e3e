"""Graphemes, words, sentences and paragraphs, found in a window and right all the same."""

import pytest
from hypothesis import given
from PySide6.QtCore import QTextBoundaryFinder

from annotator.model.offsets import Positions
from annotator.ui.text.boundaries import (
    grapheme_boundary_before,
    next_grapheme,
    paragraph_around,
    previous_grapheme,
    sentence_around,
    word_around,
    words,
)
from tests.ui.text.nasty import texts


def all_boundaries(text: str) -> list[int]:
    whole = "\u200b" + text[1:] if text[:1] in ("\ufeff", "\ufffe") else text
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, whole)
    positions, found = Positions(text), {0}
    while (unit := finder.toNextBoundary()) != -1:
        found.add(positions.point(unit))
    return sorted(found)


@given(texts)
def test_steps_meet_every_boundary_of_the_whole_text(text):
    expected = all_boundaries(text)
    forward, backward = [0], [len(text)]
    while forward[-1] < len(text):
        forward.append(next_grapheme(text, forward[-1]))
    while backward[-1] > 0:
        backward.append(previous_grapheme(text, backward[-1]))
    assert forward == expected
    assert backward[::-1] == expected
    for position in range(len(text) + 1):
        assert grapheme_boundary_before(text, position) == max(
            place for place in expected if place <= position
        )


@pytest.mark.parametrize("flags", [3, 4, 700])
def test_flags_are_paired_from_the_start_of_their_run(flags):
    text = "far away " * 40 + "🇺🇸" * flags
    start = text.index("🇺")
    assert grapheme_boundary_before(text, start + 2 * flags - 1) == start + 2 * flags - 2


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("they said don’t go", "don", "don’t"),
        ("the ‘hub,’ he said", "hub", "hub"),
        ("the U.S. said", "U", "U.S."),
        ("e.g. this", "g", "e.g."),
        ("open file.txt now", "txt", "file.txt"),
        ("ask @user now", "user", "@user"),
        ("all #tags here", "tags", "#tags"),
        ("mail a@b now", "b", "b"),
        ("about 3,500 men", "500", "3,500"),
        ("قالت الخارجية، إنّ", "الخارجية", "الخارجية"),
        ("אמר דובר צה״ל כי", "צה", "צה״ל"),
        ("中文字", "文", "文"),
        ("well 👨‍👩‍👧 done", "👩", "👨‍👩‍👧"),
        ("Café cafe\u0301 x", "cafe", "cafe\u0301"),
        ("He left. Then", "left", "left"),
    ],
)
def test_the_word_at_a_place(text, at, word):
    found = word_around(text, text.index(at))
    assert found is not None
    assert text[slice(*found)] == word


def test_between_words_is_none_and_behind_a_word_is_that_word():
    assert word_around("one  two", 4) is None
    assert word_around("one two", 3) == (0, 3)
    assert word_around("onetwo，", 7) is None
    assert word_around("", 0) is None


@given(texts)
def test_words_are_sorted_and_apart_and_hold_no_space(text):
    start, end = paragraph_around(text, len(text) // 2)
    behind = start
    for first, last in words(text, start, end):
        assert behind <= first < last <= end
        assert not text[first].isspace()
        behind = last


def test_a_title_does_not_end_a_sentence():
    text = "First. Mr. Smith of the U.S. said so. Last."
    assert text[slice(*sentence_around(text, 20))] == "Mr. Smith of the U.S. said so."
    assert sentence_around("one\n\ntwo", 4) == (4, 4)


def test_a_sentence_is_found_in_a_paragraph_of_a_million_characters():
    text = "This is so. " * 90_000
    at = 12 * 45_000
    assert sentence_around(text, at + 3) == (at, at + 11)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2029"])
def test_a_paragraph_ends_at_any_line_break(end):
    text = f"one{end}two{end}{end}three"
    start = text.index("two")
    for position in range(start, start + 4):
        assert paragraph_around(text, position) == (start, start + 3)
    assert paragraph_around(text, len(text)) == (text.index("three"), len(text))


def test_the_middle_of_a_line_break_belongs_to_the_paragraph_before():
    assert paragraph_around("one\r\ntwo", 4) == (0, 3)
    assert paragraph_around("x" * 50_000, 30_000) == (0, 50_000)
