"""Words come back as they were, are kept once, and are found where a file is damaged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import CorpusDamagedError
from annotator.model.ids import new_id
from annotator.store.connection import connect_in_memory
from annotator.store.migrations import create_schema
from annotator.store.words import FoundWords, Words, packed_word, unpacked_word

some_text = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.fixture
def words() -> Words:
    connection = connect_in_memory()
    create_schema(connection)
    return Words(connection)


@given(some_text | st.text("a\x00\x01", min_size=13, max_size=17) | st.uuids().map(str))
def test_a_word_comes_back(word):
    assert unpacked_word(packed_word(word)) == word


@given(st.lists(some_text, min_size=2, max_size=2, unique=True))
def test_two_words_are_never_packed_alike(two):
    assert packed_word(two[0]) != packed_word(two[1])


@pytest.mark.parametrize("value", [None, 5, "text", b"", b"x", b"\x01x", b"\x00\xff"])
def test_what_is_no_word_is_damage(value):
    with pytest.raises(CorpusDamagedError):
        unpacked_word(value)


def test_a_word_has_one_number_for_good(words):
    document = new_id()
    keys = [words.key(word) for word in ("claim", document, "claim", "", document)]
    assert keys == [1, 2, 1, 3, 2]
    words.forget()
    assert [words.find(word) for word in ("claim", document, "", "other")] == [1, 2, 3, None]
    assert [words.word(key) for key in (1, 2, 3)] == ["claim", document, ""]
    assert words.quoted(1) == '"claim"'


def test_a_number_without_a_word_is_damage(words):
    for found in (words, FoundWords({1: "claim"})):
        with pytest.raises(CorpusDamagedError):
            found.quoted(7)


def test_many_words_are_not_all_kept_in_memory(words, monkeypatch):
    monkeypatch.setattr("annotator.store.words._REMEMBERED", 10)
    keys = {words.key(f"word {number}"): f"word {number}" for number in range(50)}
    assert {key: words.word(key) for key in keys} == keys
    assert len(words._keys) <= 11
