"""The numbered steps that make the newest schema, and that bring older files up to it."""

import functools
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from annotator.store.connection import connect_in_memory
from annotator.store.old_journal import make_lean

_FOLDER = Path(__file__).parent / "schema"
Steps = tuple[Path, ...]
STEPS: Steps = tuple(sorted(_FOLDER.glob("[0-9][0-9][0-9][0-9]_*.sql")))
NEWEST = len(STEPS)
"""The schema version that this program writes, kept as the file's user_version."""
_BY_HAND: dict[str, Callable[[sqlite3.Connection], None]] = {"0005_lean_journal.sql": make_lean}
"""What a step does besides, where SQL is not enough."""

SchemaRow = tuple[str, str, str, str | None]
"""Type, name, table and SQL of one table, index or trigger."""

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema"


def create_schema(connection: sqlite3.Connection, steps: Sequence[Path] = STEPS) -> None:
    """Run steps inside the transaction that is open."""
    for step in steps:
        run_step(connection, step)


def run_step(connection: sqlite3.Connection, step: Path) -> None:
    """Run one schema file statement by statement inside the transaction that is open."""
    statement = ""
    for line in step.read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
    if step.name in _BY_HAND:
        _BY_HAND[step.name](connection)


def schema_of(connection: sqlite3.Connection) -> frozenset[SchemaRow]:
    """Return what the file says about its own tables."""
    return frozenset(connection.execute(_SCHEMA))


@functools.cache
def schema_after(steps: Steps) -> frozenset[SchemaRow]:
    """Return what a file says about its tables if nothing but these steps made them."""
    connection = connect_in_memory()
    try:
        create_schema(connection, steps)
        return schema_of(connection)
    finally:
        connection.close()
