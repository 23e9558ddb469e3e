"""What is left in a damaged file: what proves itself by its hash, and what may fill gaps."""

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.model.document import Decoding, text_hash
from annotator.model.errors import CorpusDamagedError, RuleBrokenError
from annotator.model.person import Person, Role
from annotator.model.span import Span
from annotator.store.documents import Entry
from annotator.store.journal import KINDS, NO_HASH, Row, chained, is_whole, row_of
from annotator.store.packing import unpack_id, unpack_json
from annotator.store.pages import Value, records
from annotator.store.words import FoundWords, unpacked_word

_Shape = tuple[Any, ...]
_JOURNAL: _Shape = (int, int, int, int | None, int, int | str, bytes, bytes)
_OLD_JOURNAL: _Shape = (int, bytes, str, int | None, str, str, bytes, bytes, bytes)
_WORD: _Shape = (bytes,)
_WORD_BY_VALUE: _Shape = (bytes, int, int)
_TEXT: _Shape = (bytes, str)
_PARCEL: _Shape = (bytes, bytes)
_DOCUMENT: _Shape = (bytes, bytes, int, str, str, str, str)
_PERSON: _Shape = (bytes, str, str, str)
_SCHEME: _Shape = (str,)
_SPAN: _Shape = (int, int, bytes, str, int, int, str | None, str | None, str | None, str | None)


@dataclass(slots=True)
class Salvage:
    """What was found; texts and edits are proven, the rest only looks right."""

    texts: dict[str, str] = field(default_factory=dict)
    """Texts by their SHA-256 in hexadecimal digits."""
    parcels: dict[str, bytes] = field(default_factory=dict)
    """Packed rows that came back from people, by their SHA-256."""
    rows: dict[int, Row] = field(default_factory=dict)
    """Edits by their number."""
    documents: dict[str, Entry] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    schemes: dict[int, Any] = field(default_factory=dict)
    """Data of schemes by their version."""
    spans: list[Span] = field(default_factory=list)


def salvage(path: Path) -> Salvage:
    """Return what can be read of a file, however damaged; raises OSError."""
    sorting = _Sorting()
    for key, values in records(path.read_bytes()):
        with contextlib.suppress(CorpusDamagedError, RuleBrokenError, ValueError, TypeError):
            sorting.take(key, values)
    return sorting.result()


class _Sorting:
    """Sorts records into tables by their shape."""

    def __init__(self) -> None:
        self._found = Salvage()
        self._rows: dict[int, list[Row]] = {}
        self._lean_rows: list[list[Any]] = []
        self._words: dict[int, str] = {}
        self._words_by_value: dict[int, str] = {}
        self._documents: dict[int, str] = {}
        self._people: dict[int, str] = {}
        self._spans: list[list[Any]] = []

    def take(self, key: int | None, values: list[Any]) -> None:
        """Keep a record if it looks like one of ours; may raise where it only looks so."""
        if key is None:
            self._take_keyless(values)
            return
        shape = values[1:]
        if _fits(shape, _JOURNAL):
            self._lean_rows.append([key, *shape])
        elif _fits(shape, _OLD_JOURNAL):
            _take_row(self._rows, Row(key, shape[0], unpack_id(shape[1]), *shape[2:]))
        elif _fits(shape, _TEXT):
            _take_text(self._found, values)
        elif _fits(shape, _PARCEL):
            _take_parcel(self._found, values)
        else:
            self._take_description(key, values)

    def result(self) -> Salvage:
        """Return everything that was taken, each edit once."""
        for values in self._lean_rows:
            for words in (self._words, self._words_by_value):
                with contextlib.suppress(CorpusDamagedError):
                    _take_row(self._rows, row_of(values, FoundWords(words)))
        self._found.rows = _proven(self._rows)
        self._found.spans = list(_spans(self._spans, self._documents, self._people))
        return self._found

    def _take_keyless(self, values: list[Any]) -> None:
        if _fits(values, _SPAN):
            self._spans.append(values)
        elif _fits(values, _WORD_BY_VALUE) and values[1] == values[2]:
            self._words_by_value[values[1]] = unpacked_word(values[0])

    def _take_description(self, key: int, values: list[Any]) -> None:
        shape = values[1:]
        if _fits(shape, _DOCUMENT):
            self._documents[key] = _take_document(self._found, values)
        elif _fits(shape, _PERSON):
            self._people[key] = _take_person(self._found, values)
        elif _fits(shape, _SCHEME):
            self._found.schemes[key] = unpack_json(str(values[1]))
        elif _fits(shape, _WORD):
            self._words[key] = unpacked_word(shape[0])


def _fits(values: list[Value], shape: _Shape) -> bool:
    return len(values) == len(shape) and all(map(isinstance, values, shape))


def _take_row(candidates: dict[int, list[Row]], row: Row) -> None:
    if row.kind in KINDS and is_whole(row):
        found = candidates.setdefault(row.seq, [])
        if row not in found:
            found.append(row)


def _proven(candidates: dict[int, list[Row]]) -> dict[int, Row]:
    """Return one row a number: chained to a neighbour, or at least between such rows."""
    rows: dict[int, Row] = {}
    chained_numbers: set[int] = set()
    for number, found in candidates.items():
        rows[number] = found[0]
        for row in found:
            before = [one.hash for one in candidates.get(number - 1, [])] or [NO_HASH]
            if any(chained(link, row) == row.hash for link in before):
                rows[number] = row
                chained_numbers |= {number} | ({number - 1} & set(candidates))
    if not chained_numbers:
        return rows
    first, last = min(chained_numbers), max(chained_numbers)
    return {
        number: row
        for number, row in rows.items()
        if number in chained_numbers or first < number < last
    }


def _take_text(found: Salvage, values: list[Any]) -> None:
    _, digest, text = values
    if text_hash(text) == digest.hex():
        found.texts[digest.hex()] = text


def _take_parcel(found: Salvage, values: list[Any]) -> None:
    _, digest, rows = values
    if hashlib.sha256(rows).digest() == digest:
        found.parcels[digest.hex()] = rows


def _take_document(found: Salvage, values: list[Any]) -> str:
    _, identifier, digest, length, title, metadata, attributes, decoding = values
    entry = Entry(
        unpack_id(identifier),
        digest.hex(),
        length,
        title,
        unpack_json(metadata),
        unpack_json(attributes),
        Decoding(**unpack_json(decoding)),
    )
    found.documents[entry.id] = entry
    return entry.id


def _take_person(found: Salvage, values: list[Any]) -> str:
    _, identifier, name, pseudonym, words = values
    roles = frozenset(Role(word) for word in words.split())
    person = Person(unpack_id(identifier), name, pseudonym, roles)
    found.people[person.id] = person
    return person.id


def _spans(
    rows: list[list[Any]], documents: dict[int, str], people: dict[int, str]
) -> Iterator[Span]:
    for document, person, identifier, label, first, behind, fragments, *rest in rows:
        attributes, note, flag = rest
        try:
            yield Span(
                unpack_id(identifier),
                documents[document],
                people[person],
                label,
                tuple((start, end) for start, end in unpack_json(fragments))
                if fragments
                else ((first, behind),),
                unpack_json(attributes) if attributes else {},
                note,
                flag,
            )
        except (KeyError, TypeError, ValueError, CorpusDamagedError, RuleBrokenError):
            continue
