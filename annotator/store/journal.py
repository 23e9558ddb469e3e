"""The journal: every edit ever made, append-only, each row chained to the one before."""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from annotator.model.errors import CorpusDamagedError
from annotator.store.edit_bodies import LEAN, body_of, kept, plain, unpacked
from annotator.store.packing import pack_json, unreadable
from annotator.store.words import FoundWords, Words

Kind = Literal["do", "undo", "redo", "keep"]
"""What a row did; "keep" is an edit that undo passes over, such as time spent."""

KINDS: tuple[Kind, ...] = ("do", "undo", "redo", "keep")
"""What a row can do, in the order of the numbers that the table has for it."""

_COLUMNS = "seq, at, person, kind, target, title, detail, body, hash"
_LAST = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
_ALL = f"SELECT {_COLUMNS} FROM journal ORDER BY seq"  # noqa: S608 - joined from constants
_SINCE = f"""
SELECT {_COLUMNS} FROM journal WHERE at > :at AND title IS NOT :without ORDER BY seq
"""  # noqa: S608 - likewise
_ONE = f"SELECT {_COLUMNS} FROM journal WHERE seq = :seq"  # noqa: S608 - likewise
_BACKWARDS = """
SELECT seq, kind, target, title, detail FROM journal
WHERE person = :person AND kind <> 3 ORDER BY seq DESC
"""
_INSERT = """
INSERT INTO journal (seq, at, person, kind, target, title, detail, body, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_BEHIND = "SELECT seq, kind, target FROM journal WHERE seq > :seq ORDER BY seq"
_NEXT = f"SELECT {_COLUMNS} FROM journal WHERE seq > :seq ORDER BY seq LIMIT :limit"  # noqa: S608 - likewise
_LATER = f"""
SELECT {_COLUMNS} FROM journal WHERE seq > :seq AND at > :at AND NOT
(substr(body, 1, 1) = :lean AND instr(body, :value) = 0) ORDER BY seq LIMIT :limit
"""  # noqa: S608 - likewise
_BEGINNINGS = """
SELECT seq FROM journal WHERE kind <> 3 OR target IS NULL ORDER BY seq DESC LIMIT :limit
"""
NO_HASH = bytes(32)
_Facts = tuple[int, int, str, Kind, int | None, str, str]


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
        return plain(self.body)


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
        self._words = Words(connection)

    def append(self, entry: Entry) -> int:
        """Write a row behind the last one and return its number."""
        number, previous = self.head()
        facts = (
            number + 1,
            entry.at,
            entry.person_id,
            entry.kind,
            entry.target,
            entry.title,
            entry.detail,
        )
        body_hash = hashlib.sha256(entry.body).digest()
        digest = _linked(previous, facts, body_hash)
        self.put(Row(*facts, entry.body, body_hash, digest))
        return number + 1

    def put(self, row: Row) -> None:
        """Write a row as it is, whose hashes are right."""
        body = kept(row.body, row.body_hash, row.at, self._words)
        detail = self._words.find(row.detail)  # a label is a word by now
        values = (
            row.seq,
            row.at,
            self._words.key(row.person_id),
            KINDS.index(row.kind),
            row.target,
            self._words.key(row.title),
            row.detail if detail is None else detail,
            body,
            row.hash,
        )
        self._connection.execute(_INSERT, values)

    def rows(self) -> Iterator[Row]:
        """Yield every row, oldest first; raise CorpusDamagedError where a word is lost."""
        for values in self._connection.execute(_ALL):
            yield row_of(values, self._words)

    def rows_behind(self, seq: int, limit: int) -> list[Row]:
        """Return at most `limit` rows behind the row of a number, oldest first."""
        values = {"seq": seq, "limit": limit}
        found = self._connection.execute(_NEXT, values)
        return [row_of(row, self._words) for row in found]

    def later_rows(self, at: int, state: str, behind: int, limit: int) -> list[Row]:
        """Return at most `limit` rows after a time, behind the row of a number, oldest first.

        Passed over are most of those that surely say of no layer that it is in a state.
        """
        value = pack_json(state).encode("utf-8")
        values = {"at": at, "seq": behind, "limit": limit, "lean": LEAN, "value": value}
        found = self._connection.execute(_LATER, values)
        return [row_of(row, self._words) for row in found]

    def rows_since(self, at: int, without: str) -> Iterator[Row]:
        """Yield the rows after a time (milliseconds since 1970) but for those of one title."""
        values = {"at": at, "without": self._words.find(without)}
        for row in self._connection.execute(_SINCE, values):
            yield row_of(row, self._words)

    def proven_rows(self) -> Iterator[Row]:
        """Yield every row that is proven by its hashes; raise CorpusDamagedError at another."""
        return proven(self.rows())

    def forget(self) -> None:
        """Forget remembered words, after a transaction was rolled back."""
        self._words.forget()

    def row(self, seq: int) -> Row:
        """Return the row of a number; raise CorpusDamagedError if it is missing."""
        row = self._connection.execute(_ONE, {"seq": seq}).fetchone()
        if row is None:
            raise unreadable()
        return row_of(row, self._words)

    def step(self, seq: int) -> list[int]:
        """Return the numbers of all rows of the step that begins with a row, in order.

        An import is too large for one row. What follows its first row in the same
        transaction is kept with that row as its target.
        """
        result = [seq]
        for number, kind, target in self._connection.execute(_BEHIND, {"seq": seq}):
            if kind_of(kind) != "keep":
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
        number, digest = self._connection.execute(_LAST).fetchone() or (0, NO_HASH)
        return number, digest

    def steps_backwards(self, person_id: str) -> Iterator[Step]:
        """Yield a person's undoable rows, newest first."""
        words = self._words
        key = words.find(person_id)
        for seq, kind, target, title, detail in self._connection.execute(_BACKWARDS, (key,)):
            named = words.word(title), word_of(detail, words)
            yield Step(seq, kind_of(kind), target, *named)


def proven(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield rows that are proven by their hashes; raise CorpusDamagedError at another."""
    previous, number = NO_HASH, 1
    while True:
        try:
            row = next(rows, None)
        except CorpusDamagedError as error:
            raise _otherwise(number) from error
        if row is None:
            return
        if row.seq != number:
            raise CorpusDamagedError(
                f"Edit {number} is missing from the journal. Restore a backup, or run "
                "“annotator check --repair”."
            )
        if not is_whole(row) or chained(previous, row) != row.hash:
            raise _otherwise(number)
        previous = row.hash
        number += 1
        yield row


def chained(previous: bytes, row: Row) -> bytes:
    """Return the hash that chains a row to the one before it, over all but the body itself.

    The hash of the body stands for the body, so that a body can be blanked on request
    (a deletion that the law demands) while the chain still proves the rest.
    """
    facts = (row.seq, row.at, row.person_id, row.kind, row.target, row.title, row.detail)
    return _linked(previous, facts, row.body_hash)


def is_whole(row: Row) -> bool:
    """Tell whether the body of a row is the one that was written."""
    return hashlib.sha256(row.body).digest() == row.body_hash


def row_of(values: Sequence[Any], words: Words | FoundWords) -> Row:
    """Return the row of the columns of the table; raise CorpusDamagedError if a word is lost.

    One whose body is not as it was written comes without it, and is not whole.
    """
    seq, at, person, kind, target, title, detail, stored, digest = values
    try:
        body, body_hash = body_of(stored, at, words)
    except CorpusDamagedError:
        body, body_hash = b"", NO_HASH
    return Row(
        seq,
        at,
        words.word(person),
        kind_of(kind),
        target,
        words.word(title),
        word_of(detail, words),
        body,
        body_hash,
        digest,
    )


def _linked(previous: bytes, facts: _Facts, body_hash: bytes) -> bytes:
    digest = hashlib.sha256(previous)
    digest.update(pack_json(facts).encode("utf-8"))
    digest.update(body_hash)
    return digest.digest()


def kind_of(number: int) -> Kind:
    """Return what a row did by the number of that; raise CorpusDamagedError for another."""
    if not 0 <= number < len(KINDS):
        raise unreadable()
    return KINDS[number]


def word_of(detail: object, words: Words | FoundWords) -> str:
    """Return the detail that a row has, itself or as the number of a word."""
    return words.word(detail) if isinstance(detail, int) else str(detail)


def _otherwise(number: int) -> CorpusDamagedError:
    return CorpusDamagedError(
        f"Edit {number} in the journal is not as it was written. Restore a backup, or run "
        "“annotator check --repair”."
    )
