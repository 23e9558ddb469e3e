"""The tables of documents and of their texts, which stand apart."""

import functools
import hashlib
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from annotator.model.document import AttributeValue, Decoding, Document, HashedText, text_hash
from annotator.model.errors import CorpusDamagedError, StateChangedError
from annotator.store.packing import (
    pack_id,
    pack_ids,
    pack_json,
    unpack_id,
    unpack_ids,
    unpack_json,
)

_KEY = "SELECT key, length FROM document WHERE id = :id"
_IDS = "SELECT id FROM document ORDER BY key"
_ONE = """
SELECT d.id, d.sha256, d.length, d.title, d.metadata, d.attributes, d.decoding
FROM document d WHERE d.id = :id
"""
_SOME = """
SELECT d.key, d.sha256, CAST(b.text AS BLOB), d.title, d.metadata, d.attributes, d.decoding
FROM document d LEFT JOIN body b ON b.sha256 = d.sha256 WHERE d.key IN (
"""
_SOME_KEYS = "SELECT id, key, length FROM document WHERE id IN ("
_ID_OF_HASH = "SELECT id FROM document WHERE sha256 = :sha256"
_HASHES = "SELECT sha256 FROM document"
_TEXT = "SELECT text FROM body WHERE sha256 = :sha256"
_TEXTS = "SELECT sha256, text FROM body ORDER BY key"
_HAS_TEXT = "SELECT 1 FROM body WHERE sha256 = :sha256"
_INSERT_TEXT = "INSERT OR IGNORE INTO body (sha256, text) VALUES (:sha256, :text)"
_INSERT_ENCODED = "INSERT OR IGNORE INTO body (sha256, text) VALUES (?, CAST(? AS TEXT))"
_INSERT = """
INSERT INTO document (id, sha256, length, title, metadata, attributes, decoding)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_DELETE = "DELETE FROM document WHERE id = :id"
_SET_ATTRIBUTES = "UPDATE document SET attributes = :attributes WHERE id = :id"
_ROWS = """
SELECT d.id, d.title, d.length, d.metadata, coalesce(l.state, 'open'), coalesce(l.seconds, 0),
  l.flag, (SELECT count(*) FROM span s INDEXED BY span_by_place
    WHERE s.document = d.key AND s.person = :person)
FROM document d LEFT JOIN layer l ON l.document = d.key AND l.person = :person
"""
_CACHED_TEXTS = 3
_REMEMBERED_KEYS = 20_000
MOST_AT_ONCE = 32
"""How many documents can be read in one go."""
_MOST_CHARACTERS = 500_000


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as a list shows it to one person; the text stays on the disk."""

    id: str
    title: str
    length: int
    """The length of the text, in code points."""
    metadata: dict[str, str]
    state: str
    seconds: int
    flag: str | None
    spans: int


class Entry(NamedTuple):
    """Everything about a document but its text; a tuple, for an import makes very many."""

    id: str
    sha256: str
    length: int
    title: str
    metadata: dict[str, str]
    attributes: dict[str, AttributeValue]
    decoding: Decoding

    def to_data(self) -> dict[str, Any]:
        """Return everything as plain data."""
        return {**self._asdict(), "decoding": asdict(self.decoding)}


class Documents:
    """The documents, with the last few texts kept at hand."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._keys: dict[str, tuple[int, int]] = {}
        self._texts: OrderedDict[str, str] = OrderedDict()

    def ids(self) -> list[str]:
        """Return the ids of all documents in the order in which they came."""
        return [unpack_id(row[0]) for row in self._connection.execute(_IDS)]

    def hashes(self) -> set[str]:
        """Return the SHA-256 of every document's text, as hexadecimal digits."""
        return {row[0].hex() for row in self._connection.execute(_HASHES)}

    def id_of_hash(self, sha256: str) -> str | None:
        """Return the id of the document with this text, or None."""
        row = self._connection.execute(
            _ID_OF_HASH, {"sha256": bytes.fromhex(sha256)}
        ).fetchone()
        return unpack_id(row[0]) if row else None

    def key(self, document_id: str) -> int:
        """Return the local key of a document; raise StateChangedError if there is none."""
        return self._key_and_length(document_id)[0]

    def length(self, document_id: str) -> int:
        """Return the length of a document's text, in code points."""
        return self._key_and_length(document_id)[1]

    def exists(self, document_id: str) -> bool:
        """Tell whether the corpus has the document."""
        return (
            self._connection.execute(_KEY, {"id": pack_id(document_id)}).fetchone() is not None
        )

    def entry(self, document_id: str) -> Entry:
        """Return a document without its text."""
        row = self._connection.execute(_ONE, {"id": pack_id(document_id)}).fetchone()
        if row is None:
            raise _unknown(document_id)
        return Entry(
            unpack_id(row[0]),
            row[1].hex(),
            row[2],
            row[3],
            unpack_json(row[4]) if row[4] != "{}" else {},
            unpack_json(row[5]) if row[5] != "{}" else {},
            _unpacked_decoding(row[6]),
        )

    def document(self, document_id: str) -> Document:
        """Return a whole document; raise CorpusDamagedError if the text was changed."""
        entry = self.entry(document_id)
        return Document(
            entry.id,
            entry.title,
            self._text(entry.sha256),
            entry.metadata,
            entry.attributes,
            entry.decoding,
        )

    def light_keys(self, document_ids: Sequence[str]) -> list[int]:
        """Return the local keys of the first of several documents, at least one.

        They are at most `MOST_AT_ONCE`, and those behind the first have together with it at
        most 500,000 characters. Raises StateChangedError if there is none of an id.
        """
        self._remember_keys(document_ids[:MOST_AT_ONCE])
        keys: list[int] = []
        characters = 0
        for document_id in document_ids[:MOST_AT_ONCE]:
            key, length = self._key_and_length(document_id)
            characters += length
            if keys and characters > _MOST_CHARACTERS:
                break
            keys.append(key)
        return keys

    def some(self, document_ids: Sequence[str]) -> list[Document]:
        """Return at most `MOST_AT_ONCE` whole documents, as `document` does each."""
        keys = [self.key(document_id) for document_id in document_ids]
        rows = self._connection.execute(_SOME + ",".join("?" * len(keys)) + ")", keys)
        found = {row[0]: row[1:] for row in rows}
        return [
            _document(document_id, found.get(key))
            for document_id, key in zip(document_ids, keys, strict=True)
        ]

    def text(self, document_id: str) -> str:
        """Return the text of a document, verified by its hash."""
        return self._text(self.entry(document_id).sha256)

    def keep_text(self, text: str) -> None:
        """Store a text under its hash, unless it is there."""
        digest = bytes.fromhex(text_hash(text))
        self._connection.execute(_INSERT_TEXT, {"sha256": digest, "text": text})

    def keep_hashed_texts(self, texts: Iterable[HashedText]) -> None:
        """Store texts under their hashes, which are right, unless they are there."""
        # sqlite3 asks for an adapter of all that is no int, float, str or bytearray
        rows = ((bytearray(text.sha256), bytearray(text.content)) for text in texts)
        self._connection.executemany(_INSERT_ENCODED, rows)

    def has_text(self, sha256: str) -> bool:
        """Tell whether a text of this hash is stored."""
        values = {"sha256": bytes.fromhex(sha256)}
        row = self._connection.execute(_HAS_TEXT, values).fetchone()
        return row is not None

    def insert(self, entry: Entry) -> None:
        """Add a document whose text is stored already."""
        self._connection.execute(_INSERT, _columns(entry, pack_id(entry.id)))

    def insert_all(self, entries: Sequence[Entry]) -> None:
        """Add many documents whose texts are stored already.

        Raises StateChangedError if the id or the text of one belongs to a document already.
        """
        try:
            packed = pack_ids([entry.id for entry in entries])
            self._connection.executemany(_INSERT, map(_columns, entries, packed))
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_UNIQUE:
                raise
            what = "id" if str(error).endswith("document.id") else "text"
            raise StateChangedError(
                f"A document with the {what} of one of these is in the corpus already."
            ) from error

    def delete(self, document_id: str) -> None:
        """Remove a document on which nothing stands; its text is kept for a redo."""
        self._connection.execute(_DELETE, {"id": pack_id(document_id)})
        self.forget()

    def set_attributes(self, document_id: str, attributes: dict[str, AttributeValue]) -> None:
        """Replace the attributes of a document."""
        values = {"id": pack_id(document_id), "attributes": pack_json(attributes)}
        self._connection.execute(_SET_ATTRIBUTES, values)

    def rows(self, person_key: int) -> list[DocumentRow]:
        """Return every document as one person sees it, in the order in which they came."""
        found = self._connection.execute(_ROWS + "ORDER BY d.key", {"person": person_key})
        return [_document_row(row) for row in found]

    def row(self, document_id: str, person_key: int) -> DocumentRow:
        """Return one document as one person sees it."""
        values = {"person": person_key, "id": pack_id(document_id)}
        row = self._connection.execute(_ROWS + "WHERE d.id = :id", values).fetchone()
        if row is None:
            raise _unknown(document_id)
        return _document_row(row)

    def hashed_texts(self) -> Iterator[tuple[bytes, str]]:
        """Yield every stored text behind its SHA-256, those of removed documents included."""
        yield from self._connection.execute(_TEXTS)

    def forget(self) -> None:
        """Forget remembered keys, after a transaction was rolled back."""
        self._keys.clear()

    def _remember_keys(self, document_ids: Sequence[str]) -> None:
        new = pack_ids([one for one in document_ids if one not in self._keys])
        if len(self._keys) + len(new) > _REMEMBERED_KEYS:
            self._keys.clear()
        found = self._connection.execute(_SOME_KEYS + ",".join("?" * len(new)) + ")", new)
        rows = found.fetchall()
        ids = unpack_ids([row[0] for row in rows])
        self._keys.update(zip(ids, [row[1:] for row in rows], strict=True))

    def _key_and_length(self, document_id: str) -> tuple[int, int]:
        if document_id not in self._keys:
            if len(self._keys) >= _REMEMBERED_KEYS:
                self._keys.clear()
            row = self._connection.execute(_KEY, {"id": pack_id(document_id)}).fetchone()
            if row is None:
                raise _unknown(document_id)
            self._keys[document_id] = row
        return self._keys[document_id]

    def _text(self, sha256: str) -> str:
        if sha256 not in self._texts:
            row = self._connection.execute(_TEXT, {"sha256": bytes.fromhex(sha256)}).fetchone()
            if row is None or text_hash(row[0]) != sha256:
                raise _other_text()
            self._texts[sha256] = row[0]
            while len(self._texts) > _CACHED_TEXTS:
                self._texts.popitem(last=False)
        return self._texts[sha256]


def _document(document_id: str, row: tuple[Any, ...] | None) -> Document:
    if row is None:
        raise _unknown(document_id)
    sha256, text, title, metadata, attributes, decoding = row
    if text is None or hashlib.sha256(text).digest() != sha256:
        raise _other_text()
    return Document(
        document_id,
        title,
        text.decode("utf-8"),
        unpack_json(metadata) if metadata != "{}" else {},
        unpack_json(attributes) if attributes != "{}" else {},
        _unpacked_decoding(decoding),
    )


def _other_text() -> CorpusDamagedError:
    return CorpusDamagedError(
        "A text in this corpus is not the one that was imported. Restore a backup."
    )


def _columns(
    entry: Entry, packed_id: bytes
) -> tuple[bytearray, bytearray, int, str, str, str, str]:
    _, sha256, length, title, metadata, attributes, how = entry
    return (
        bytearray(packed_id),
        bytearray.fromhex(sha256),
        length,
        title,
        pack_json(metadata),
        pack_json(attributes) if attributes else "{}",
        _packed_decoding(how.encoding, how.byte_order_mark, how.guessed),
    )


@functools.lru_cache
def _packed_decoding(encoding: str, byte_order_mark: bool, guessed: bool) -> str:  # noqa: FBT001 - for the cache, which would else hash a Decoding each time
    facts = {"encoding": encoding, "byte_order_mark": byte_order_mark, "guessed": guessed}
    return pack_json(facts)


@functools.lru_cache
def _unpacked_decoding(packed: str) -> Decoding:
    return Decoding(**unpack_json(packed))


def _document_row(row: tuple[bytes, str, int, str, str, int, str | None, int]) -> DocumentRow:
    metadata = {} if row[3] == "{}" else unpack_json(row[3])
    return DocumentRow(unpack_id(row[0]), row[1], row[2], metadata, *row[4:])


def _unknown(document_id: str) -> StateChangedError:
    return StateChangedError(f"This corpus has no document with the id {document_id}.")
