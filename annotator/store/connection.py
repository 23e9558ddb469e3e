"""Connect to a corpus file: settings, limits, transactions, errors as sentences."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from annotator.model.errors import CorpusBusyError, CorpusDamagedError, StoreError

APPLICATION_ID = 0x416E6E6F  # "Anno", at byte 68 of the file
_PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA temp_store = MEMORY",
)


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection that owns the file until it is closed.

    Raises CorpusBusyError if another program has it open, StoreError if it cannot be opened.
    """
    with errors_as_sentences(path):
        connection = sqlite3.connect(
            path, timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.Error:
            connection.close()
            raise
    return connection


@contextlib.contextmanager
def errors_as_sentences(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into StoreErrors that name the file and say what to do."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _sentence(path, error) from error
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError):
            raise
        raise CorpusDamagedError(
            f"{path}: the corpus is damaged ({error}). Restore a backup, or run "
            f"“annotator check --repair”."
        ) from error


def _sentence(path: Path, error: sqlite3.OperationalError) -> StoreError:
    reason = str(error)
    if "locked" in reason or "busy" in reason:
        return CorpusBusyError(
            f"{path}: the corpus is open in another window or program. Close it there first."
        )
    if "full" in reason:
        return StoreError(
            f"{path}: the disk is full, so this was not saved. Free some space and try again."
        )
    if "readonly" in reason:
        return StoreError(
            f"{path}: the file may not be written. Allow writing, or copy it to another folder."
        )
    if "unable to open" in reason:
        return StoreError(
            f"{path}: the file cannot be opened. Check its folder and permissions."
        )
    return StoreError(f"{path}: the corpus could not be read or written ({reason}).")
