"""The rows of a person's journal as a packet holds them, each proven by its hash.

Rows of others, such as of the program that opened a packet, are there as their hashes only,
so that the chain holds and nothing of them is told.
"""

import base64
import binascii
import hashlib
import json
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from annotator.formats.packets import line_of
from annotator.model.errors import FormatError
from annotator.model.packets import Origin, Seen
from annotator.model.parcels import OWN, content_of
from annotator.services.edits import edit_from_data
from annotator.services.edits.records import ChangeRecord
from annotator.store.edit_bodies import unzipped
from annotator.store.journal import Row, chained
from annotator.store.store import Store

OPENED = "Open the packet"
"""The title of the step that writes down which packet a copy has opened."""
NO_HASH = bytes(32)
_OTHER, _OPENED = 2, 5
_KINDS = frozenset({"do", "undo", "redo", "keep"})
_TYPES = (int, int, str, str, str, str, str)


class SentRow(NamedTuple):
    """A row of a person's journal; of a row of others only number and hash are known."""

    seq: int
    hash: str
    at: int = 0
    """Milliseconds since 1970, UTC."""
    body: str | None = None
    """The edit as JSON; None for a row of others."""
    clock: int = 0
    """Where a packet was opened: no work that it knew of is later than this."""
    scheme: int = 0
    """Where a packet was opened: the version of the scheme that it brought."""
    seen: tuple[Seen, ...] = ()
    """Where a packet was opened: how much of the person's copies it knew."""


def sent_lines(store: Store, person_id: str) -> Iterator[bytes]:
    """Yield a line for each row of the journal."""
    for row in store.journal.rows():
        if row.person_id == person_id:
            yield line_of(_own(row))
        else:
            yield line_of([row.seq, row.hash.hex(), *_opened(row)])


def proven_rows(content: bytes, person_id: str) -> list[SentRow]:
    """Return the rows of a packet's journal, each proven to follow the one before it.

    Raises FormatError, which names the line, for a row that is none, that is missing, or
    that is not what the person wrote.
    """
    rows: list[SentRow] = []
    previous = NO_HASH
    for number, line in enumerate(_lines(content), 1):
        if not line:
            continue
        try:
            row, previous = _proven(json.loads(line), person_id, previous)
        except (ValueError, TypeError, IndexError, RecursionError, zlib.error) as error:
            raise FormatError(f"line {number} is no row of a journal ({error}).") from error
        if row.seq != len(rows) + 1:
            raise FormatError(f"line {number}: edit {len(rows) + 1} is missing.")
        rows.append(row)
    return rows


def kept_rows(parcel: bytes) -> list[SentRow]:
    """Return the rows of a parcel, which were proven when it came in."""
    return [_row(json.loads(line)) for line in _lines(content_of(parcel)) if line]


def _lines(content: bytes) -> list[str]:
    try:
        return content.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise FormatError("it is no UTF-8.") from error


def _own(row: Row) -> list[Any]:
    body = row.body
    packed = body[:1] != b"j"
    text = "z" + base64.b64encode(body).decode("ascii") if packed else body.decode("utf-8")
    facts = [row.seq, row.at, row.kind, row.target, row.title, row.detail]
    return [*facts, text, row.hash.hex()]


def _opened(row: Row) -> list[Any]:
    if row.title != OPENED:
        return []
    edit = edit_from_data(row.edit_data())
    after = edit.after if isinstance(edit, ChangeRecord) else None
    return [after.clock, after.scheme, after.seen] if isinstance(after, Origin) else []


def _proven(values: Any, person_id: str, previous: bytes) -> tuple[SentRow, bytes]:
    """Return a row and its hash, which is proven for one of the person's own."""
    row = _row(values)
    stated = bytes.fromhex(row.hash)
    if len(stated) != len(NO_HASH):
        raise FormatError(f"the hash of edit {row.seq} is none.")
    if row.body is None:
        return row, stated
    seq, at, kind, target, title, detail, text, _ = values
    if kind not in _KINDS:
        raise FormatError(f"edit {seq} is of no known kind.")
    body = _body(text)
    whole = hashlib.sha256(body).digest()
    facts = Row(seq, at, person_id, kind, target, title, detail, body, whole, stated)
    if chained(previous, facts) != stated:
        raise FormatError(f"edit {seq} is not as it was written, or somebody else wrote it.")
    return row, stated


def _row(values: Any) -> SentRow:
    if type(values) is not list or len(values) not in (OWN, _OTHER, _OPENED):
        raise ValueError("it has other values than a row")
    if len(values) == OWN:
        seq, at, kind, target, title, detail, text, digest = values
        given = tuple(map(type, (seq, at, kind, title, detail, text, digest)))
        if given != _TYPES or not (target is None or type(target) is int):
            raise ValueError("it has values of other kinds than a row")
        plain = text[1:] if text[:1] == "j" else unzipped(_body(text)[1:]).decode("utf-8")
        return SentRow(seq, digest, at, plain)
    seq, digest, *opened = values
    if type(seq) is not int or type(digest) is not str:
        raise ValueError("it has values of other kinds than a row")
    if not opened:
        return SentRow(seq, digest)
    clock, scheme, seen = opened
    if type(clock) is not int or type(scheme) is not int:
        raise ValueError("it has values of other kinds than a row")
    places = tuple((str(copy), int(last), str(head)) for copy, last, head in seen)
    return SentRow(seq, digest, clock=clock, scheme=scheme, seen=places)


def _body(text: str) -> bytes:
    """Return the body of a row as the journal has it."""
    if text[:1] == "j":
        return text.encode("utf-8")
    try:
        return base64.b64decode(text[1:], validate=True)
    except binascii.Error as error:
        raise ValueError("its edit cannot be unpacked") from error
