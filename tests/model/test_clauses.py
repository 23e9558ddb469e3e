"""Clauses: every visible character in exactly one, ends where a reader draws breath."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.clauses import clause_at, clauses

# A bar stands where a clause ends; the space around it belongs to none.
CASES = [
    "The ministry said on Monday| that around 60 people had left the valley.",
    "“We will rebuild,”| a spokesman promised,| “by next May.”",
    "According to two officials| who asked not to be named,| more than 10 % were lost 😀.",
    "It cost 1,000.50 at 10:30;| nobody paid.",
    "The Foreign Intelligence Service (SVR) of the so-called “hub” said so.",
    "The base| (as it was known in May)| fell.",
    "The dam| — which nobody had seen| — broke.",
    "He said| but, that they knew.",
    "That is all.",
    "قالت وزارة الري يوم الاثنين| إن نحو ٦٠ شخصًا غادروا الوادي،| وقال المتحدث",
    "昨日は東京へ行きました，|雨でした。",
    "Der Minister sagte,| dass 60 Menschen gingen.",
    "El ministro dijo| que se fueron.",
    "no mark and no joining word",
    "— , ;",
]
JOINTS = st.lists(
    st.sampled_from(
        ["that ", "who ", "word ", "(", ") ", "“", "” ", ", ", "،", "— ", "😀", " "]
    )
).map("".join)


def pieces(sentence: str) -> list[str]:
    return [sentence[start:end] for start, end in clauses(sentence)]


@pytest.mark.parametrize("marked", CASES)
def test_clauses_end_where_a_reader_draws_breath(marked: str) -> None:
    sentence = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|")]
    assert pieces(sentence) == expected


@given(JOINTS)
def test_every_visible_character_is_in_exactly_one_clause(sentence: str) -> None:
    found = clauses(sentence)
    assert all(start < end for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    covered = {place for start, end in found for place in range(start, end)}
    assert {place for place, sign in enumerate(sentence) if not sign.isspace()} <= covered


@given(JOINTS, st.integers(0, 40))
def test_each_place_has_the_clause_that_began_last(sentence: str, position: int) -> None:
    position = min(position, len(sentence))
    found = clauses(sentence)
    begun = [clause for clause in found if clause[0] <= position]
    expected = begun[-1] if begun else found[0] if found else (position, position)
    assert clause_at(sentence, position) == expected


@pytest.mark.timeout(120)
@pytest.mark.parametrize("piece", ["( a b ", "“ a b c ", "that ", "— ", "that, ", "(a b c d "])
def test_a_sentence_of_nothing_but_joints_takes_no_time(piece: str) -> None:
    assert clauses(piece * 10_000)
