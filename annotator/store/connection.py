"""Connect to a corpus file: settings, limits, and what is allowed."""

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.store.failures import errors_as_sentences

LIMITS = {
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_COLUMN: 64,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 8,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 16,
    sqlite3.SQLITE_LIMIT_LENGTH: 256_000_000,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 4,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 1_000,
}
_DISTRUST = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
)
_OWN = (
    "PRAGMA secure_delete = ON",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
)
# Names of sqlite3.SQLITE_DBCONFIG_*; Python has setconfig since 3.12.
_CONFIGURATION = {
    "DEFENSIVE": True,
    "TRUSTED_SCHEMA": False,
    "ENABLE_VIEW": False,
    "ENABLE_LOAD_EXTENSION": False,
}
_ALLOWED = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_TRANSACTION,
    sqlite3.SQLITE_SAVEPOINT,
    sqlite3.SQLITE_RECURSIVE,
}
_CHANGES = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}
_READABLE_PRAGMAS = {
    "application_id",
    "cell_size_check",
    "foreign_key_check",
    "foreign_keys",
    "integrity_check",
    "journal_mode",
    "locking_mode",
    "mmap_size",
    "page_count",
    "quick_check",
    "secure_delete",
    "synchronous",
    "temp_store",
    "trusted_schema",
    "user_version",
}
_PATIENCE_SECONDS = 60.0
_STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 10_000


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection that owns the file until it is closed.

    Raises CorpusBusyError if another program has it open, StoreError if it cannot be opened.
    """
    with errors_as_sentences(path):
        connection = sqlite3.connect(
            path, timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            _set_limits(connection)
            for pragma in _DISTRUST + _OWN:
                connection.execute(pragma)
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.Error:
            connection.close()
            raise
    return connection


@contextlib.contextmanager
def look(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield a connection that can only read, and gives up after a minute.

    Raises CorpusBusyError if another program has the file open.
    """
    with errors_as_sentences(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro",
            uri=True,
            timeout=0,
            isolation_level=None,
            check_same_thread=False,
        )
        deadline = time.monotonic() + _PATIENCE_SECONDS
        connection.set_progress_handler(
            lambda: int(time.monotonic() > deadline), _STEPS_BETWEEN_LOOKS_AT_THE_CLOCK
        )
        try:
            _set_limits(connection)
            for pragma in _DISTRUST:
                connection.execute(pragma)
            guard(connection)
            yield connection
        finally:
            connection.close()


def connect_for_copying(path: Path) -> sqlite3.Connection:
    """Return a connection to a file of our own that counts only once it is finished.

    It is fast and not durable: whoever uses it syncs the file at the end.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        _set_limits(connection)
        for pragma in (*_DISTRUST, "PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF"):
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_in_memory() -> sqlite3.Connection:
    """Return a connection to an empty database that vanishes when it is closed."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def guard(connection: sqlite3.Connection) -> None:
    """Refuse from now on what the program never does: ATTACH, CREATE, DROP, ALTER, PRAGMA."""
    connection.set_authorizer(_authorize)


def _set_limits(connection: sqlite3.Connection) -> None:
    for category, limit in LIMITS.items():
        connection.setlimit(category, limit)
    configure = getattr(connection, "setconfig", None)
    if configure is not None:
        for name, value in _CONFIGURATION.items():
            configure(getattr(sqlite3, f"SQLITE_DBCONFIG_{name}"), value)


def _authorize(action: int, first: Any, second: Any, *_: Any) -> int:
    if action in _ALLOWED:
        allowed = True
    elif action in _CHANGES:
        allowed = not str(first).startswith("sqlite_")
    elif action == sqlite3.SQLITE_FUNCTION:
        allowed = second != "load_extension"
    elif action == sqlite3.SQLITE_PRAGMA:
        allowed = first in _READABLE_PRAGMAS and (second is None or first.endswith("_check"))
    else:
        allowed = False
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
