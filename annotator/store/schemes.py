"""The table of schemes: every version that the corpus has had."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.scheme import Scheme
from annotator.model.scheme_change import (
    SchemeChange,
    SchemeStep,
    change_from_data,
    change_to_data,
)
from annotator.model.scheme_files import scheme_from_data, scheme_to_data
from annotator.store.packing import pack_json, unpack_json, unreadable

_NEWEST = "SELECT content FROM scheme ORDER BY version DESC LIMIT 1"
_ALL = "SELECT content FROM scheme ORDER BY version"
_BEHIND = "SELECT content FROM scheme WHERE version > :version ORDER BY version"
_INSERT = "INSERT INTO scheme (version, content) VALUES (:version, :content)"
_DELETE = "DELETE FROM scheme WHERE version = :version"

CHANGES = "changes"
"""Under which key the changes that led to a version stand beside what it says."""


class Schemes:
    """The versions of the scheme; the newest is the one in force."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._current: Scheme | None = None

    def current(self) -> Scheme:
        """Return the scheme in force."""
        if self._current is None:
            row = self._connection.execute(_NEWEST).fetchone()
            if row is None:
                raise unreadable()
            self._current = _scheme(row[0])
        return self._current

    def all(self) -> list[Scheme]:
        """Return every version, oldest first."""
        rows = self._connection.execute(_ALL)
        return [_scheme(content) for (content,) in rows]

    def version(self, number: int) -> Scheme:
        """Return a version; raise RuleBrokenError if the corpus never had it."""
        for scheme in self.all():
            if scheme.version == number:
                return scheme
        raise RuleBrokenError(f"The corpus never had version {number} of its scheme.")

    def steps_behind(self, version: int) -> list[SchemeStep]:
        """Return the steps that led from a version to the one in force, oldest first."""
        rows = self._connection.execute(_BEHIND, {"version": version})
        return [_step(content) for (content,) in rows]

    def insert(self, scheme: Scheme, changes: Sequence[SchemeChange] = ()) -> None:
        """Add a version, which is in force from now on, with the changes that led to it."""
        content = scheme_to_data(scheme)
        if changes:
            content[CHANGES] = [change_to_data(change) for change in changes]
        values = {"version": scheme.version, "content": pack_json(content)}
        self._connection.execute(_INSERT, values)
        self.forget()

    def delete(self, version: int) -> None:
        """Remove a version; the one before it is in force again."""
        self._connection.execute(_DELETE, {"version": version})
        self.forget()

    def forget(self) -> None:
        """Forget the remembered scheme, after a transaction was rolled back."""
        self._current = None


def _scheme(content: str) -> Scheme:
    try:
        return scheme_from_data(unpack_json(content))
    except FormatError as error:
        raise unreadable() from error


def _step(content: str) -> SchemeStep:
    try:
        return step_from_data(unpack_json(content))
    except FormatError as error:
        raise unreadable() from error


def step_from_data(content: Any) -> SchemeStep:
    """Build a version with its changes from plain data; raise FormatError for other data."""
    scheme = scheme_from_data(content)
    return SchemeStep(scheme, tuple(map(change_from_data, content.get(CHANGES, ()))))
