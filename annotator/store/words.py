"""The table of words that rows of the journal name by number: ids, titles, labels."""

import json
import sqlite3
from collections.abc import Mapping

from annotator.store.packing import is_uuid, pack_id, unpack_id, unreadable

_KEY = "SELECT key FROM word INDEXED BY word_by_value WHERE value = :value"
_VALUE = "SELECT value FROM word WHERE key = :key"
_INSERT = "INSERT INTO word (value) VALUES (:value)"
_REMEMBERED = 50_000
_UUID_BYTES = 16
_TEXT, _LONGER = b"\x00", b"\x01"


class Words:
    """Every word that the journal has used, only ever added to."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._keys: dict[str, int] = {}
        self._words: dict[int, str] = {}
        self._quoted: dict[int, str] = {}

    def key(self, word: str) -> int:
        """Return the number of a word, which gets one if it has none."""
        key = self.find(word)
        if key is None:
            added = self._connection.execute(_INSERT, {"value": packed_word(word)})
            key = self._keys[word] = int(added.lastrowid or 0)
        return key

    def find(self, word: str) -> int | None:
        """Return the number of a word, or None if it has none."""
        if word not in self._keys:
            if len(self._keys) >= _REMEMBERED:
                self._keys.clear()
            values = {"value": packed_word(word)}
            row = self._connection.execute(_KEY, values).fetchone()
            if row is None:
                return None
            self._keys[word] = row[0]
        return self._keys[word]

    def word(self, key: int) -> str:
        """Return the word of a number; raise CorpusDamagedError if there is none."""
        if key not in self._words:
            self._make_room()
            row = self._connection.execute(_VALUE, {"key": key}).fetchone()
            if row is None:
                raise unreadable()
            self._words[key] = unpacked_word(row[0])
        return self._words[key]

    def quoted(self, key: int) -> str:
        """Return a word as JSON; raise CorpusDamagedError if there is none."""
        if key not in self._quoted:
            self._make_room()
            self._quoted[key] = quoted(self.word(key))
        return self._quoted[key]

    def forget(self) -> None:
        """Forget remembered words, after a transaction was rolled back."""
        self._keys.clear()
        self._words.clear()
        self._quoted.clear()

    def _make_room(self) -> None:
        if len(self._words) >= _REMEMBERED:
            self._words.clear()
            self._quoted.clear()


class FoundWords:
    """Words that were found in a damaged file."""

    def __init__(self, words: Mapping[int, str]) -> None:
        self._words = words

    def word(self, key: int) -> str:
        """Return the word of a number; raise CorpusDamagedError if there is none."""
        if key not in self._words:
            raise unreadable()
        return self._words[key]

    def quoted(self, key: int) -> str:
        """Return a word as JSON; raise CorpusDamagedError if there is none."""
        return quoted(self.word(key))


def quoted(word: str) -> str:
    """Return a word as canonical JSON."""
    return json.dumps(word, ensure_ascii=False)


def packed_word(word: str) -> bytes:
    """Return a word as its table keeps it: a UUID as 16 bytes, else a zero byte and UTF-8.

    Where that would make 16 bytes too, a byte of one stands before it.
    """
    if is_uuid(word):
        return pack_id(word)
    packed = _TEXT + word.encode("utf-8")
    return _LONGER + packed if len(packed) == _UUID_BYTES else packed


def unpacked_word(value: object) -> str:
    """Return the word that was packed; raise CorpusDamagedError for another value."""
    if type(value) is not bytes:
        raise unreadable()
    if len(value) == _UUID_BYTES:
        return unpack_id(value)
    text = value.removeprefix(_LONGER)
    if text[:1] != _TEXT:
        raise unreadable()
    try:
        return text[1:].decode("utf-8")
    except UnicodeDecodeError as error:
        raise unreadable() from error
