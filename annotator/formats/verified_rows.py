"""Files of rows as text, written as fast as they can be made and held against a table."""

import hashlib
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.formats.dataset_table import Table
from annotator.formats.exchange import Outgoing, WriteReport, counted
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.row_digest import RowDigest

_FIRST = 10
_ONE_IN = 500
_BYTES_AT_ONCE = 1 << 20
About = tuple[str | None, str | None, str | None]
"""Attributes as JSON, note and flag of a span: the same few stand in most rows."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How the rows of a table are written as text."""

    table: Table
    beginning: str
    """What stands before the first row."""
    rows: Callable[[Outgoing, WriteReport], bytes]
    """Makes the bytes of a document's rows, and counts them and what is lost or defused.

    Raises RuleBrokenError for a range that leaves the text.
    """
    expected: Callable[[list[Any]], Sequence[Any]]
    """Says what a row of the table must read as."""
    understood: Callable[[bytes], Iterable[Sequence[Any]]]
    """Reads a document's rows as any program does."""


def write_rows(
    path: Path, documents: Iterable[Outgoing], layout: Layout
) -> Generator[None, None, WriteReport]:
    """Write the rows of documents.

    Of the finished file every byte is compared with what was made. The rows of the first
    ten documents and then of one in five hundred are read, too, and compared with those of
    the table, which come about in another way.
    """
    report, check = WriteReport(), Check(layout)
    with finished_file(path) as temporary:
        with temporary.open("xb", buffering=_BYTES_AT_ONCE) as file:
            file.write(check.begun())
            for outgoing in documents:
                content = layout.rows(outgoing, report)
                check.take(outgoing, content)
                file.write(content)
                layout.table.count_losses(outgoing, report)
                counted(outgoing, report)
                yield
        yield from check.refuse_other(temporary)
    return report


def is_read(number: int) -> bool:
    """Tell whether the rows of a document, counted from 0, are compared with the table."""
    return number < _FIRST or number % _ONE_IN == 0


class Check:
    """What of the file is compared once it was read back."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._hash = hashlib.sha256()
        self._rows = RowDigest()
        self._understood: list[tuple[int, int]] = []
        self._documents = 0
        self._bytes = 0

    def begun(self) -> bytes:
        """Take in and return what stands before the first row."""
        beginning = self._layout.beginning.encode("utf-8")
        self._hash.update(beginning)
        self._bytes = len(beginning)
        return beginning

    def take(self, outgoing: Outgoing, content: bytes) -> None:
        """Take in the rows of a document."""
        self._hash.update(content)
        if is_read(self._documents):
            rows = self._layout.table.rows(outgoing, WriteReport().left_out)
            self._rows.add(map(self._layout.expected, rows))
            self._understood.append((self._bytes, len(content)))
        self._documents += 1
        self._bytes += len(content)

    def refuse_other(self, path: Path) -> Generator[None, None, None]:
        """Raise FormatError unless a file has all this, and yield now and then."""
        content, rows = hashlib.sha256(), RowDigest()
        with path.open("rb") as file:
            while chunk := file.read(_BYTES_AT_ONCE):
                content.update(chunk)
                yield
            if content.digest() != self._hash.digest():
                raise not_as_written()
            for place, length in self._understood:
                file.seek(place)
                rows.add(self._layout.understood(file.read(length)))
                yield
        if rows != self._rows:
            raise not_as_written()
