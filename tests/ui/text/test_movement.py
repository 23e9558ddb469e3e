"""Steps by a unit: forward to ends, backward to starts, each step further than the last."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.text.movement import Edge, Unit, moved, moved_to
from tests.ui.text.nasty import texts

STEPS = [Unit.CHARACTER, Unit.WORD, Unit.CLAUSE, Unit.SENTENCE, Unit.PARAGRAPH, Unit.DOCUMENT]
TEXT = "One two. Three four.\r\n\r\nFive, six.\nSeven"


def stops(unit: Unit, *, forward: bool) -> list[str]:
    """Return what lies between the stops of a walk through TEXT."""
    position = 0 if forward else len(TEXT)
    found = []
    while position != (len(TEXT) if forward else 0):
        goal = moved(TEXT, position, unit, forward=forward)
        found.append(TEXT[min(position, goal) : max(position, goal)])
        position = goal
    return found


def test_words_forward_stop_behind_each_word():
    assert stops(Unit.WORD, forward=True)[:4] == ["One", " two", ". Three", " four"]


def test_words_backward_stop_before_each_word():
    assert stops(Unit.WORD, forward=False)[:3] == ["Seven", "six.\n", "Five, "]


def test_sentences_and_paragraphs():
    assert stops(Unit.SENTENCE, forward=True) == [
        "One two.",
        " Three four.",
        "\r\n\r\nFive, six.",
        "\nSeven",
    ]
    assert stops(Unit.PARAGRAPH, forward=False) == [
        "Seven",
        "Five, six.\n",
        "One two. Three four.\r\n\r\n",
    ]


def test_clauses_end_at_marks_and_with_their_sentence():
    assert stops(Unit.CLAUSE, forward=True) == [
        "One two.",
        " Three four.",
        "\r\n\r\nFive,",
        " six.",
        "\nSeven",
    ]
    assert stops(Unit.CLAUSE, forward=False)[:3] == ["Seven", "six.\n", "Five, "]


def test_a_line_break_of_two_characters_is_one_step():
    assert moved(TEXT, 20, Unit.CHARACTER, forward=True) == 22
    assert moved(TEXT, 22, Unit.CHARACTER, forward=False) == 20


@pytest.mark.parametrize("unit", STEPS)
@pytest.mark.parametrize("edge", list(Edge))
@given(text=texts, at=st.integers(0, 60), forward=st.booleans())
def test_a_step_never_goes_the_wrong_way(unit, edge, text, at, forward):
    at = min(at, len(text))
    goal = moved_to(text, at, unit, edge, forward=forward)
    assert 0 <= goal <= len(text)
    assert (goal > at or at == len(text)) if forward else (goal < at or at == 0)


def test_a_word_is_found_beyond_a_desert():
    text = "start" + " " * 5000 + "goal"
    assert moved(text, 5, Unit.WORD, forward=True) == len(text)
    assert moved(text, 5005, Unit.WORD, forward=False) == 0
