"""The journal as files had it before version 5: with both hashes and everything in words."""

import sqlite3
from collections.abc import Iterator

from annotator.store.journal import Journal, Row
from annotator.store.packing import unpack_id

LEAN = 5
"""The first version with the lean journal."""

_COLUMNS = "seq, at, person, kind, target, title, detail, body, body_hash, hash"
_BEFORE = f"SELECT {_COLUMNS} FROM journal ORDER BY seq"  # noqa: S608 - joined from constants
_RENAMED = f"SELECT {_COLUMNS} FROM old_journal ORDER BY seq"  # noqa: S608 - likewise
_DROP = "DROP TABLE old_journal"


def old_rows(connection: sqlite3.Connection) -> Iterator[Row]:
    """Yield every row of a file of an older version, oldest first."""
    return _rows(connection, _BEFORE)


def make_lean(connection: sqlite3.Connection) -> None:
    """Put the rows of a file that is being brought up to date into the new table."""
    journal = Journal(connection)
    for row in _rows(connection, _RENAMED):
        journal.put(row)
    connection.execute(_DROP)


def _rows(connection: sqlite3.Connection, query: str) -> Iterator[Row]:
    for seq, at, person, *rest in connection.execute(query):
        yield Row(seq, at, unpack_id(person), *rest)
