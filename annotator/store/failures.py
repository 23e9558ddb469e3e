"""What SQLite reports, as sentences that say what to do."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from annotator.model.errors import CorpusBusyError, CorpusDamagedError, StoreError


@contextlib.contextmanager
def errors_as_sentences(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into StoreErrors that name the file and say what to do."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise sentence(path, error) from error


def sentence(path: Path, error: sqlite3.Error | UnicodeDecodeError) -> StoreError:
    """Return what SQLite reports as an error that says what to do.

    Python raises UnicodeDecodeError where SQLite's own report quotes bytes that are no text.
    """
    reason = one_line(str(error))
    if isinstance(error, sqlite3.IntegrityError):
        return StoreError(
            f"{path}: this contradicts what the corpus holds ({reason}), so nothing was saved. "
            "Run “annotator check”: the corpus is damaged, or the program has an error."
        )
    if isinstance(error, sqlite3.DataError):
        return StoreError(
            f"{path}: this is too large for one record ({reason}), so nothing was saved. "
            "Divide it into smaller parts."
        )
    if isinstance(error, sqlite3.OperationalError):
        return _operational(path, error, reason)
    if isinstance(error, sqlite3.ProgrammingError | sqlite3.InterfaceError):
        return StoreError(f"{path}: the corpus is not open for this ({reason}). Open it again.")
    return CorpusDamagedError(
        f"{path}: the corpus is damaged ({reason}). Restore a backup, or run "
        "“annotator check --repair”."
    )


def _operational(path: Path, error: sqlite3.OperationalError, reason: str) -> StoreError:
    code = getattr(error, "sqlite_errorcode", None)  # missing where Python itself raises it
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return moved(path)
    for word, (kind, advice) in _ADVICE.items():
        if word in reason:
            return kind(f"{path}: {advice}")
    return StoreError(
        f"{path}: the corpus could not be read or written ({reason}). Check the disk, then "
        "run “annotator check”."
    )


def moved(path: Path) -> StoreError:
    """Return the error to raise where what is written would go into a lost file."""
    return StoreError(
        f"{path}: another program has moved, replaced or deleted this file, so nothing was "
        "saved. Save a copy of the corpus elsewhere, then open that."
    )


_ADVICE: dict[str, tuple[type[StoreError], str]] = {
    "locked": (
        CorpusBusyError,
        "the corpus is open in another window or program. Close it there first.",
    ),
    "is full": (
        StoreError,
        "the disk is full, so this was not saved. Free some space and try again.",
    ),
    "readonly": (
        StoreError,
        "the file may not be written. Allow writing, or copy it to another folder.",
    ),
    "unable to open": (
        StoreError,
        "the file cannot be opened. Check its folder and permissions.",
    ),
    "disk I/O": (
        StoreError,
        "the disk reports an error, so this was not saved. Check the disk, then try again.",
    ),
    "interrupted": (
        CorpusDamagedError,
        "reading the file takes far too long, so it cannot be trusted. Restore a backup.",
    ),
    "decode to UTF-8": (
        CorpusDamagedError,
        "the corpus is damaged, for a text in it is not UTF-8. Restore a backup.",
    ),
}


def one_line(report: str) -> str:
    """Return what SQLite reports in several lines as one."""
    return " ".join(report.replace("*** in database main ***", "").split())
