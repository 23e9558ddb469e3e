"""The journal: every edit ever made, append-only, each row chained to the one before."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from annotator.model.errors import CorpusDamagedError
from annotator.store.packing import pack_id, pack_json, unpack_id, unpack_json, unreadable

Kind = Literal["do", "undo", "redo", "keep"]
"""What a row did; "keep" is an edit that undo passes over, such as time spent."""

_COLUMNS = "seq, at, person, kind, target, title, detail, body, body_hash, hash"
_LAST = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
_ALL = f"SELECT {_COLUMNS} FROM journal ORDER BY seq"  # noqa: S608 - joined from constants
_ONE = f"SELECT {_COLUMNS} FROM journal WHERE seq = :seq"  # noqa: S608 - likewise
_BACKWARDS = """
SELECT seq, kind, target, title, detail FROM journal
WHERE person = :person AND kind <> 'keep' ORDER BY seq DESC
"""
_INSERT = """
INSERT INTO journal (seq, at, person, kind, target, title, detail, body, body_hash, hash)
VALUES (:seq, :at, :person, :kind, :target, :title, :detail, :body, :body_hash, :hash)
"""
_BEHIND = "SELECT seq, kind, target FROM journal WHERE seq > :seq ORDER BY seq"
_NEXT = f"SELECT {_COLUMNS} FROM journal WHERE seq > :seq ORDER BY seq LIMIT :limit"  # noqa: S608 - likewise
_BEGINNINGS = """
SELECT seq FROM journal WHERE kind <> 'keep' OR target IS NULL ORDER BY seq DESC LIMIT :limit
"""
_NO_HASH = bytes(32)
_WORTH_PACKING = 600
_MUCH, _QUICK, _THOROUGH = 100_000, 1, 6
_LARGEST_EDIT = 2_000_000_000
_PLAIN, _PACKED = b"j", b"z"


@dataclass(frozen=True, slots=True)
class Row:
    """One edit in the journal."""

    seq: int
    at: int
    """Milliseconds since 1970, UTC."""
    person_id: str
    kind: Kind
    target: int | None
    """The row that this one undoes or redoes, or whose step a row that is kept goes on with."""
    title: str
    detail: str
    body: bytes
    body_hash: bytes
    hash: bytes

    def edit_data(self) -> Any:
        """Return the edit as plain data; raise CorpusDamagedError if it is not whole."""
        return unpacked(self.body)

    def plain_body(self) -> bytes:
        """Return the edit as JSON; raise CorpusDamagedError if it is not whole."""
        return _plain(self.body)


@dataclass(frozen=True, slots=True)
class Step:
    """What undo needs to know of a row."""

    seq: int
    kind: Kind
    target: int | None
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written: who, when, what."""

    at: int
    person_id: str
    kind: Kind
    target: int | None
    title: str
    detail: str
    body: bytes
    """The edit as `packed` gives it."""


class Journal:
    """All rows, oldest first."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def append(self, entry: Entry) -> int:
        """Write a row behind the last one and return its number."""
        last = self._connection.execute(_LAST).fetchone() or (0, _NO_HASH)
        row = Row(
            last[0] + 1,
            entry.at,
            entry.person_id,
            entry.kind,
            entry.target,
            entry.title,
            entry.detail,
            entry.body,
            hashlib.sha256(entry.body).digest(),
            b"",
        )
        values = {
            "seq": row.seq,
            "at": row.at,
            "person": pack_id(row.person_id),
            "kind": row.kind,
            "target": row.target,
            "title": row.title,
            "detail": row.detail,
            "body": row.body,
            "body_hash": row.body_hash,
            "hash": chained(last[1], row),
        }
        self._connection.execute(_INSERT, values)
        return row.seq

    def rows(self) -> Iterator[Row]:
        """Yield every row, oldest first."""
        for row in self._connection.execute(_ALL):
            yield _row(row)

    def rows_behind(self, seq: int, limit: int) -> list[Row]:
        """Return at most `limit` rows behind the row of a number, oldest first."""
        values = {"seq": seq, "limit": limit}
        return [_row(row) for row in self._connection.execute(_NEXT, values)]

    def proven_rows(self) -> Iterator[Row]:
        """Yield every row that is proven by its hashes; raise CorpusDamagedError at another."""
        previous = _NO_HASH
        for number, row in enumerate(self.rows(), 1):
            if row.seq != number:
                raise CorpusDamagedError(
                    f"Edit {number} is missing from the journal. Restore a backup, or run "
                    "“annotator check --repair”."
                )
            if not is_whole(row) or chained(previous, row) != row.hash:
                raise CorpusDamagedError(
                    f"Edit {number} in the journal is not as it was written. Restore a "
                    "backup, or run “annotator check --repair”."
                )
            previous = row.hash
            yield row

    def row(self, seq: int) -> Row:
        """Return the row of a number; raise CorpusDamagedError if it is missing."""
        row = self._connection.execute(_ONE, {"seq": seq}).fetchone()
        if row is None:
            raise unreadable()
        return _row(row)

    def step(self, seq: int) -> list[int]:
        """Return the numbers of all rows of the step that begins with a row, in order.

        An import is too large for one row. What follows its first row in the same
        transaction is kept with that row as its target.
        """
        result = [seq]
        for number, kind, target in self._connection.execute(_BEHIND, {"seq": seq}):
            if kind != "keep":
                break
            if target == seq:
                result.append(number)
        return result

    def beginnings(self, limit: int | None = None) -> list[int]:
        """Return the numbers of the rows that begin a step, of the last so many or of all."""
        values = {"limit": -1 if limit is None else limit}
        return [seq for (seq,) in self._connection.execute(_BEGINNINGS, values)][::-1]

    def head(self) -> tuple[int, bytes]:
        """Return number and hash of the last row; (0, 32 zero bytes) if there is none."""
        number, digest = self._connection.execute(_LAST).fetchone() or (0, _NO_HASH)
        return number, digest

    def steps_backwards(self, person_id: str) -> Iterator[Step]:
        """Yield a person's undoable rows, newest first."""
        for row in self._connection.execute(_BACKWARDS, {"person": pack_id(person_id)}):
            yield Step(*row)


def chained(previous: bytes, row: Row) -> bytes:
    """Return the hash that chains a row to the one before it, over all but the body itself.

    The hash of the body stands for the body, so that a body can be blanked on request
    (a deletion that the law demands) while the chain still proves the rest.
    """
    facts = [row.seq, row.at, row.person_id, row.kind, row.target, row.title, row.detail]
    digest = hashlib.sha256(previous)
    digest.update(pack_json(facts).encode("utf-8"))
    digest.update(row.body_hash)
    return digest.digest()


def is_whole(row: Row) -> bool:
    """Tell whether the body of a row is the one that was written."""
    return hashlib.sha256(row.body).digest() == row.body_hash


def unzipped(packed: bytes) -> bytes:
    """Return what was compressed; raise zlib.error for more than any edit can hold."""
    unpacker = zlib.decompressobj()
    plain = unpacker.decompress(packed, _LARGEST_EDIT)
    if not unpacker.eof:
        raise zlib.error("incomplete, or too large")
    return plain


def packed(data: Any) -> bytes:
    """Return the data of an edit as a row keeps them: canonical JSON, compressed if long."""
    plain = pack_json(data).encode("utf-8")
    if len(plain) < _WORTH_PACKING:
        return _PLAIN + plain
    level = _QUICK if len(plain) > _MUCH else _THOROUGH
    return _PACKED + zlib.compress(plain, level)


def unpacked(body: bytes) -> Any:
    """Return the data that were packed; raise CorpusDamagedError if they are not whole."""
    try:
        return unpack_json(_plain(body).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise unreadable() from error


def _plain(body: bytes) -> bytes:
    try:
        return unzipped(body[1:]) if body[:1] == _PACKED else body[1:]
    except zlib.error as error:
        raise unreadable() from error


def _row(row: tuple[Any, ...]) -> Row:
    return Row(row[0], row[1], unpack_id(row[2]), *row[3:])
