"""What a file must prove before it is opened for writing."""

import sqlite3
from pathlib import Path

from annotator.model.errors import CorpusDamagedError
from annotator.store.connection import look
from annotator.store.failures import one_line
from annotator.store.migrations import Steps, schema_after, schema_of

_ROOTS = "SELECT count(*), count(DISTINCT rootpage) FROM sqlite_schema WHERE rootpage > 0"


def refuse_untrusted(path: Path, steps: Steps, *, thorough: bool) -> None:
    """Raise CorpusDamagedError unless a file has exactly the tables that these steps make.

    With `thorough` every page is read and checked for its shape as well.
    """
    with look(path) as connection:
        refuse_foreign_schema(path, connection, steps)
        if thorough:
            refuse_broken_pages(path, connection)


def refuse_foreign_schema(path: Path, connection: sqlite3.Connection, steps: Steps) -> None:
    """Raise CorpusDamagedError if tables, indices or triggers are not those of the steps.

    A trigger or a view in a file that somebody sent could change other people's work or
    stop the program; a missing rule could let offsets in that lie outside the text.
    """
    found = schema_of(connection)
    expected = schema_after(steps)
    tables, roots = connection.execute(_ROOTS).fetchone()
    if found != expected or tables != roots:
        names = sorted({row[1] for row in found ^ expected})
        raise CorpusDamagedError(
            f"{path}: the file has other tables or rules than a corpus of Annotator has "
            f"({', '.join(names[:3]) or 'shared pages'}). Do not trust it: ask for another "
            "copy, or restore a backup."
        )


def refuse_broken_pages(path: Path, connection: sqlite3.Connection) -> None:
    """Raise CorpusDamagedError if SQLite finds a page or a row of a wrong shape."""
    found = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
    if found != ["ok"]:
        raise CorpusDamagedError(
            f"{path}: the corpus is damaged ({one_line(found[0])}). Restore a backup, or run "
            "“annotator check --repair”."
        )
