"""Sentences: every visible character in exactly one, ends where a reader puts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import RuleBrokenError
from annotator.model.sentences import sentence_at, sentences


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


# A bar stands where a sentence ends; the space around it belongs to none.
CASES = [
    "The minister resigned.| Nobody replaced him.",
    "Mr. Smith met Dr. Ada K. Jones on Jan. 5 at 3 p.m. in St. Petersburg.| They left.",
    "He moved to the U.S. in 2020.| The U.S. Senate met.",
    "He moved to the U.S.| The Senate met.",
    "Some papers, e.g. The Herald, i.e. No. 5 and vol. 3, said so.| No.| Not all.",
    "It fell 3.5 percent, to 1.200,75 euros vs. 4 before.| Then it rose.",
    "“It was us.”| She left.",
    "“Was it us?” she asked.| “Yes!” he said.",
    '"It was us." he said.',
    '"It was us."| "And you?"| "Never."',
    "(He resigned.)| She stayed.",
    "Well … perhaps.| Then… nothing?!| Right...| Good.",
    "Wait... for it.",
    "What?!| Really?| yes.",
    "wake up.| they lie.| all of them.",
    "1. Go home.| 2. Stay there.",
    "The figure was 60.[12]| Nobody checked.",
    "See example.com/a.b?c=d!e for more.| Bye.",
    "He said . . . nothing.| Really.",
    "Wow!| 😀 Next one.",
    "من قال ذلك؟| قالت الوزارة.| انتهى۔| نعم",
    "他走了。|她说：“真的吗？”|我不知道！|好",
    "「行く。」と言った。|次。",
    "３．５倍です．|次です．",
    "वह गया।| वह आया॥| ठीक।",
    "« Bonjour. »| Il part.",
    "Acme Inc. said so.| I work for Acme Inc.| It is small.",
    "It happened in Dec.| Trump won.",
    "In Dec. 2020 they met.",
    "She loves art.| Then she sat.| Who?",
    "First line\nSecond line.| Third",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    expected = [part.strip() for part in marked.replace("\n", "|").split("|")]
    assert pieces(marked.replace("|", "")) == expected


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0c"])
def test_a_line_break_always_ends_a_sentence(line_break: str) -> None:
    assert pieces(f"A headline{line_break}{line_break}the lead") == ["A headline", "the lead"]


def test_texts_without_visible_characters_have_no_sentence() -> None:
    assert sentences("") == []
    assert sentences(" \t\r\n\u00a0\u2028 ") == []


def test_offsets_are_code_points() -> None:
    text = "😀 one. Two 👩🏽‍⚕️ three."
    assert sentences(text) == [(0, 6), (7, len(text))]


marks = st.text(alphabet="aAbU.S!?…。؟।\"'”»)([ \u00a0\n\r\u20281,😀", max_size=60)


@given(st.one_of(marks, st.text(max_size=60)))
def test_every_visible_character_is_in_exactly_one_sentence(text: str) -> None:
    covered = [position for start, end in sentences(text) for position in range(start, end)]
    assert covered == sorted(set(covered))
    assert {i for i, character in enumerate(text) if not character.isspace()} <= set(covered)
    for piece in pieces(text):
        assert piece == piece.strip() != ""
        assert not set(piece) & set("\n\r\x0b\x0c\x85\u2028\u2029")


@given(marks, st.integers(0, 60))
def test_sentence_at_agrees_with_sentences(text: str, position: int) -> None:
    position = min(position, len(text))
    start, end = sentence_at(text, position)
    everything = sentences(text)
    assert (start, end) in everything or (start == end == position)
    for sentence in everything:
        if sentence[0] <= position < sentence[1]:
            assert (start, end) == sentence


def test_sentence_at_looks_left_beyond_its_first_window() -> None:
    text = "Before.\n" + "word " * 5_000 + "end."
    assert sentence_at(text, len(text)) == (8, len(text))
    assert sentence_at(text, 7) == (0, 7)
    assert sentence_at("a\n \nb", 2) == (2, 2)


@pytest.mark.parametrize("position", [-1, 3])
def test_sentence_at_refuses_a_position_outside(position: int) -> None:
    with pytest.raises(RuleBrokenError, match="no position"):
        sentence_at("ab", position)


def test_long_texts_of_every_shape_are_covered() -> None:
    for unit in ("Mr. A said so. ", ".", ". ", "a", " ", "”", ".”", "\n", "a.b.", "U.S. "):
        text = unit * (200_000 // len(unit))
        assert sum(end - start for start, end in sentences(text)) <= len(text)
