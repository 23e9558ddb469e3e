"""Outer spaces and punctuation come off; nothing that is part of a word does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.trimming import trimmed


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        (" around 60 ", "around 60"),
        ("“We will win,”", "We will win"),
        ('"We will win,"', "We will win"),
        ("the dam broke.", "the dam broke"),
        ("the U.S.", "the U.S."),
        ("e.g.", "e.g."),
        ("40 %", "40 %"),
        ("$3.5 million,", "$3.5 million"),
        ("(SVR)", "SVR"),
        ("the Service (SVR)", "the Service (SVR)"),
        ("the so-called “hub”", "the so-called “hub”"),
        ('the "hub"', 'the "hub"'),
        ("“We” and “they”", "“We” and “they”"),
        ("@user,", "@user"),
        ("#tag!", "#tag"),
        ("-5 °C", "-5 °C"),
        ("– really –", "really"),
        ("الخارجية،", "الخارجية"),
        ("«مصادر»", "مصادر"),
        ("צה״ל.", "צה״ל"),
        ("\u00a0\u2003fact\u200b\n", "fact"),
        ("really?!…", "really"),
        ("don’t", "don’t"),
        ("😀 yes 😀", "😀 yes 😀"),
        ("¿Qué?", "Qué"),
        ("中文。", "中文"),
        ("#\ufe0f\u20e3", "#\ufe0f\u20e3"),
        ("!\u0301x", "!\u0301x"),
    ],
)
def test_what_a_person_means(chosen, kept):
    start, end = trimmed(f"x {chosen} y", 2, 2 + len(chosen))
    assert f"x {chosen} y"[start:end] == kept


@pytest.mark.parametrize("chosen", ["don’", "Al-", "-Tanf", "3,", ".txt", "'t"])
def test_a_mark_inside_a_word_is_kept_when_it_was_chosen(chosen):
    text = "don’t Al-Tanf 3,5 file.txt can't"
    start = text.index(chosen)
    assert trimmed(text, start, start + len(chosen)) == (start, start + len(chosen))


def test_punctuation_alone_stays_and_loses_only_its_space():
    assert trimmed("a , b", 1, 4) == (2, 3)
    assert trimmed("a … b", 2, 3) == (2, 3)
    assert trimmed("a   b", 1, 4) == (1, 4)
    assert trimmed("abc", 1, 1) == (1, 1)


@given(st.text(alphabet='aب中 .,’“”"()-@\u200b\n😀1%', max_size=30), st.data())
def test_a_trimmed_range_lies_inside_and_is_left_alone_by_the_next_turn(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = trimmed(text, start, end)
    assert start <= first <= last <= end
    assert (first < last) == (start < end)
    assert trimmed(text, first, last) == (first, last)
    assert not any(c.isalnum() for c in text[start:first] + text[last:end])
