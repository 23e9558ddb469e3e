"""The tables of what came back from people: rows of the journals of their copies."""

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.model.errors import CorpusDamagedError
from annotator.model.parcels import hash_at
from annotator.store.packing import pack_id, unpack_id
from annotator.store.people import People

_OF_PERSON = """
SELECT replica, first, last, clock, base, head, parcel FROM received
WHERE person = :person ORDER BY replica, first, head
"""
_INSERT = """
INSERT INTO received (person, replica, first, last, clock, base, head, parcel)
VALUES (:person, :replica, :first, :last, :clock, :base, :head, :parcel)
"""
_DELETE = """
DELETE FROM received WHERE person = :person AND replica = :replica AND head = :head
"""
_HAS = "SELECT 1 FROM parcel WHERE sha256 = :sha256"
_ROWS = "SELECT rows FROM parcel WHERE sha256 = :sha256"
_ALL = "SELECT sha256, rows FROM parcel ORDER BY key"
_KEEP = "INSERT OR IGNORE INTO parcel (sha256, rows) VALUES (:sha256, :rows)"


@dataclass(frozen=True, slots=True)
class Received:
    """Rows that follow one another in the journal of one copy of a corpus."""

    person_id: str
    """Whose copy it is."""
    replica: str
    """The id of the copy."""
    first: int
    last: int
    """Numbers of the first and the last row."""
    clock: int
    """The latest time of them, which no later work of somebody who knew them is before."""
    base: str
    """The hash of the row before the first, as hexadecimal digits."""
    head: str
    """The hash of the last row."""
    parcel: str
    """The SHA-256 of the rows as they are kept."""


class ReceivedRows:
    """What came back; the rows themselves lie in parcels, under their SHA-256."""

    def __init__(self, connection: sqlite3.Connection, people: People) -> None:
        self._connection = connection
        self._people = people

    def of_person(self, person_id: str) -> list[Received]:
        """Return what came back from a person, by copy and number."""
        rows = self._connection.execute(_OF_PERSON, {"person": self._people.key(person_id)})
        return [
            Received(person_id, unpack_id(replica), *numbers, *(one.hex() for one in hashes))
            for replica, *numbers, hashes in ((*row[:4], row[4:]) for row in rows)
        ]

    def insert(self, received: Received) -> None:
        """Add a piece of a journal whose parcel is there."""
        values = {
            **self._key(received),
            "first": received.first,
            "last": received.last,
            "clock": received.clock,
            "base": bytes.fromhex(received.base),
            "parcel": bytes.fromhex(received.parcel),
        }
        self._connection.execute(_INSERT, values)

    def delete(self, received: Received) -> None:
        """Remove a piece of a journal; its parcel is kept for a redo."""
        self._connection.execute(_DELETE, self._key(received))

    def keep_parcel(self, rows: bytes) -> str:
        """Store packed rows under their SHA-256, and return that as hexadecimal digits."""
        digest = hashlib.sha256(rows).digest()
        self._connection.execute(_KEEP, {"sha256": digest, "rows": rows})
        return digest.hex()

    def has_parcel(self, sha256: str) -> bool:
        """Tell whether packed rows of this hash are stored."""
        values = {"sha256": bytes.fromhex(sha256)}
        return self._connection.execute(_HAS, values).fetchone() is not None

    def parcel(self, sha256: str) -> bytes:
        """Return packed rows; raise CorpusDamagedError if they are not those received."""
        row = self._connection.execute(_ROWS, {"sha256": bytes.fromhex(sha256)}).fetchone()
        if row is None or hashlib.sha256(row[0]).hexdigest() != sha256:
            raise wrong_parcel()
        rows: bytes = row[0]
        return rows

    def proven_parcels(self) -> Iterator[str]:
        """Yield the hash of every parcel; raise CorpusDamagedError at one that is not so."""
        for sha256, rows in self._connection.execute(_ALL):
            if hashlib.sha256(rows).digest() != sha256:
                raise wrong_parcel()
            yield sha256.hex()

    def promise_parcel(self, sha256: str) -> None:
        """Let rows be received without the rows themselves, as where a journal is replayed."""
        self._connection.execute(_KEEP, {"sha256": bytes.fromhex(sha256), "rows": b""})

    def hash_at(self, received: Received, seq: int) -> str | None:
        """Return the hash of a row of a piece by its number, as hexadecimal digits.

        None where the row is none of the piece, or only promised. Raises CorpusDamagedError
        if the rows are not those received.
        """
        row = self._connection.execute(_ROWS, {"sha256": bytes.fromhex(received.parcel)})
        found = row.fetchone()
        if not received.first <= seq <= received.last or found is None or not found[0]:
            return None
        return hash_at(self.parcel(received.parcel), seq - received.first)

    def _key(self, received: Received) -> dict[str, object]:
        return {
            "person": self._people.key(received.person_id),
            "replica": pack_id(received.replica),
            "head": bytes.fromhex(received.head),
        }


def wrong_parcel() -> CorpusDamagedError:
    """Return the error for rows that are not those that were received."""
    return CorpusDamagedError(
        "What somebody sent back is no longer in this corpus as it was received. Restore a "
        "backup."
    )
