"""Copies of a corpus that are opened and checked before they count."""

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import CorpusDamagedError, StoreError
from annotator.model.whole_files import whole_file
from annotator.store.connection import (
    connect_for_copying,
    look,
)
from annotator.store.documents import Documents
from annotator.store.failures import errors_as_sentences
from annotator.store.header import read_header
from annotator.store.journal import Journal, proven
from annotator.store.lock import Lock
from annotator.store.migrations import STEPS, Steps
from annotator.store.old_journal import LEAN, old_rows
from annotator.store.people import People
from annotator.store.received import ReceivedRows
from annotator.store.trust import refuse_broken_pages, refuse_foreign_schema

_PAGES_AT_A_TIME = 128
_PAUSE_SECONDS = 0.001
_FIRST_WITH_PARCELS = 4
_ID = "SELECT value FROM corpus WHERE name = 'id'"
_COUNTS = """
SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM span),
  (SELECT coalesce(max(seq), 0) FROM journal)
"""


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a corpus holds."""

    corpus_id: str
    documents: int
    spans: int
    edits: int


def copy_checked(
    connection: sqlite3.Connection, lock: Lock, target: Path, steps: Steps = STEPS
) -> Iterator[int]:
    """Copy an open corpus to a file, which takes its name only after the copy was checked.

    Yields the number of records checked so far; closing the iterator leaves no file.
    Other threads may read and write meanwhile: the copy goes through half a megabyte at a
    time, lets them in, and takes their changes along.
    Raises StoreError if the copy cannot be written, CorpusDamagedError if it is damaged.
    """
    try:
        with whole_file(target) as part:
            copy_pages(connection, lock, part)
            yield from checked(part, steps)
    except OSError as error:
        raise StoreError(
            f"{target}: the copy cannot be written ({error.strerror}). Choose another folder."
        ) from error


def checked(path: Path, steps: Steps = STEPS) -> Iterator[int]:
    """Check a corpus that nobody has open: pages, texts, journal; yield records checked.

    Raises CorpusDamagedError, or another StoreError if the file is no corpus.
    """
    header = read_header(path, len(steps))
    done = 0
    with look(header.path) as connection:
        refuse_foreign_schema(path, connection, steps[: header.version])
        refuse_broken_pages(path, connection)
        for sha256, text in Documents(connection).hashed_texts():
            if hashlib.sha256(text.encode("utf-8")).digest() != sha256:
                raise CorpusDamagedError(
                    f"{path}: a text in this corpus is not the one that was imported. "
                    "Restore a backup."
                )
            done += 1
            yield done
        rows = Journal(connection).rows() if header.version >= LEAN else old_rows(connection)
        for _ in proven(rows):
            done += 1
            yield done
        if header.version >= _FIRST_WITH_PARCELS:
            for _ in ReceivedRows(connection, People(connection)).proven_parcels():
                done += 1
                yield done


def contents(path: Path, steps: Steps = STEPS) -> Contents:
    """Return how much a corpus holds that nobody has open; raises StoreError."""
    header = read_header(path, len(steps))
    with look(header.path) as connection:
        refuse_foreign_schema(path, connection, steps[: header.version])
        return contents_of(connection)


def contents_of(connection: sqlite3.Connection) -> Contents:
    """Return how much an open corpus holds."""
    (corpus_id,) = connection.execute(_ID).fetchone()
    return Contents(corpus_id, *connection.execute(_COUNTS).fetchone())


def copy_pages(connection: sqlite3.Connection, lock: Lock, part: Path) -> None:
    """Copy an open corpus to a new file as it is, unchecked and not yet durable."""

    def let_others_in(*_: int) -> int:
        lock.step_aside(_PAUSE_SECONDS)
        return connection.total_changes  # raises if somebody closed the corpus meanwhile

    with errors_as_sentences(part):
        target = connect_for_copying(part)
        try:
            with lock:
                if connection.in_transaction:
                    raise StoreError(f"{part}: no copy can be made in the middle of a change.")
                connection.backup(target, pages=_PAGES_AT_A_TIME, progress=let_others_in)
        finally:
            target.close()
