"""The numbered steps that make the newest schema."""

import sqlite3
from pathlib import Path

_FOLDER = Path(__file__).parent / "schema"
STEPS = tuple(sorted(_FOLDER.glob("[0-9][0-9][0-9][0-9]_*.sql")))
NEWEST = len(STEPS)
"""The schema version that this program writes, kept as the file's user_version."""


def create_schema(connection: sqlite3.Connection) -> None:
    """Run every step inside the transaction that is open."""
    for step in STEPS:
        run_step(connection, step)


def run_step(connection: sqlite3.Connection, step: Path) -> None:
    """Run one schema file statement by statement inside the transaction that is open."""
    statement = ""
    for line in step.read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
