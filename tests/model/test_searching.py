"""Search: every hit is one by a slow and simple model, and none is missed."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.model import folding as folding_module
from annotator.model.folding import Folded
from annotator.model.matching import matches
from annotator.model.searching import Query, in_text, search

PIECES = [
    *"abeisßEIS ._'’\"“-‑1",
    "\u0301",
    "\u0308",
    "e\u0301",
    "é",
    "É",
    "ﬁ",
    "fi",
    "İ",
    "ı",
    "i\u0307",
    "ς",
    "Σ",
    "ﬃ",
    "\u00a0",
    "\r\n",
    "😀",
    "𝕏",
    "قالَ",
    "قال",
    "\u064e",
    "שָׁלוֹם",
    "한국",
    "한",
    "が",
    "क्षि",
    "ế",
]
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
needles = st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map("".join)
PLAIN = {"’": "'", "“": '"', "\u00a0": " ", "‑": "-"}


def equal_form(text: str, query: Query) -> str:
    """Fold a text as the manual says it, one character after the other."""
    result = ""
    for character in text:
        one = character if query.marks else PLAIN.get(character, character)
        one = one if query.case else one.casefold()
        for part in unicodedata.normalize("NFD", one):
            if query.marks or unicodedata.combining(part) in (0, 8, 9):
                result += part
    return result


def is_letter(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M"


def slow_hits(text: str, query: Query) -> list[tuple[int, int]]:
    """Try every start and every end."""
    if not equal_form(query.text, query):
        query = Query(query.text, query.case, marks=True, words=query.words)
    wanted = equal_form(query.text, query)
    hits, place = [], 0
    while place < len(text):
        end = next((e for e in ends_at(text, place, query) if e), None)
        if end is not None and equal_form(text[place:end], query) == wanted:
            hits.append((place, end))
            place = end
        else:
            place += 1
    return hits


def ends_at(text: str, start: int, query: Query):
    wanted = equal_form(query.text, query)
    if not equal_form(text[start], query):
        return
    for end in range(start + 1, len(text) + 1):
        rest = text[end:]
        if equal_form(text[start:end], query) != wanted:
            continue
        if rest and not equal_form(rest[0], query):
            continue  # an accent that counts for nothing belongs to what it stands on
        if (
            query.marks
            and rest
            and unicodedata.combining(equal_form(rest[0], query)[0])
            not in (
                0,
                8,
                9,
            )
        ):
            continue
        if query.words and not whole(text, start, end, query):
            continue
        yield end


def whole(text: str, start: int, end: int, query: Query) -> bool:
    before = equal_form(text[:start], query)[-1:]
    after = equal_form(text[end:], query)[:1]
    wanted = equal_form(query.text, query)
    opens = bool(before) and is_letter(before) and is_letter(wanted[0])
    closes = bool(after) and is_letter(after) and is_letter(wanted[-1])
    return not opens and not closes


@given(texts, needles, st.booleans(), st.booleans(), st.booleans())
@example("Straße STRASSE", "ss", False, False, False)
@example("sßs", "ss", False, False, False)
@example("İstanbul istanbul", "ista", False, False, False)
@example("café cafe\u0301 cafe", "cafe", False, True, False)
def test_every_hit_and_no_other_is_found(text, needle, case, marks, words):
    query = Query(needle, case, marks, words)
    assert list(search(text, query).ranges) == slow_hits(text, query)


@given(texts, needles, st.integers(1, 5))
def test_a_text_is_folded_in_pieces_as_in_one(text, needle, size):
    query = Query(needle)
    whole_text = search(text, query)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folding_module, "PIECE", size)
        assert search(text, query) == whole_text


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Straße und STRASSE", Query("strasse"), ["Straße", "STRASSE"]),
        ("Straße und STRASSE", Query("strasse", case=True), []),
        ("Café, cafe\u0301 und cafe.", Query("cafe"), ["Café", "cafe\u0301", "cafe"]),
        ("Café, cafe\u0301 und cafe.", Query("cafe", marks=True), ["cafe"]),
        ("Café, cafe\u0301 und cafe.", Query("café", marks=True), ["Café", "cafe\u0301"]),
        ("don’t", Query("don't"), ["don’t"]),
        ("don’t", Query("don't", marks=True), []),
        ("10\u00a0%", Query("10 %"), ["10\u00a0%"]),
        ("قالَ المتحدث", Query("قال"), ["قالَ"]),
        ("İstanbul", Query("istanbul"), ["İstanbul"]),
        ("Ὀδυσσεύς", Query("οδυσσευσ"), ["Ὀδυσσεύς"]),
        ("claims, claim, disclaim", Query("claim", words=True), ["claim"]),
        ("😀 a 😀", Query("😀"), ["😀", "😀"]),
        ("कि", Query("क", words=True), []),
        ("a+b (a+b)", Query("(a+b)"), ["(a+b)"]),
        ("anything", Query(""), []),
    ],
)
def test_what_people_expect(text, query, found):
    assert [text[start:end] for start, end in search(text, query).ranges] == found


def test_too_many_hits_are_cut_and_said():
    hits = search("a" * 12, Query("a"), most=10)
    assert (len(hits.ranges), hits.is_cut) == (10, True)
    assert not search("a" * 10, Query("a"), most=10).is_cut


def folded_by(query: Query, text: str) -> Folded:
    steps = query.folding().steps(text)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_hits_of_a_pattern_are_brought_back_to_the_text():
    text = "cafe\u0301 cafés"
    query = Query("caf.", pattern=True)
    folded = folded_by(query, text)
    places = [[0, 4], [5, 9]]
    assert folded.text == "cafe cafes"
    assert [text[a:b] for a, b in in_text(text, folded, places, query)] == [
        "cafe\u0301",
        "café",
    ]
    strict = Query("caf.", words=True, pattern=True)
    assert [text[a:b] for a, b in in_text(text, folded, places, strict)] == ["cafe\u0301"]


@given(texts, st.booleans(), st.integers(1, 6))
def test_a_pattern_sees_every_line_end_alike_and_finds_its_way_back(text, marks, size):
    query = Query("x", marks=marks, pattern=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folding_module, "PIECE", size)
        folded = folded_by(query, text)
    assert "\r\n" not in folded.text
    places = [folded.origin(place) for place in range(len(folded.text) + 1)]
    assert None not in places
    assert places == sorted(places)
    for place, (start, end) in enumerate(pairwise(places)):
        became = query.folding().fold(text[start:end].replace("\r\n", "\n"))
        assert became == folded.text[place]


def test_an_end_of_line_is_one_whatever_it_is_made_of():
    text = "one\r\ntwo\nthree"
    query = Query("x", pattern=True)
    folded = folded_by(query, text)
    found, _ = matches(folded.text, r"\w+$", case=False, most=9)
    assert [text[a:b] for a, b in in_text(text, folded, found, query)] == [
        "one",
        "two",
        "three",
    ]
