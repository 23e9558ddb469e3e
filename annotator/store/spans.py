"""The table of spans."""

import itertools
import sqlite3
from collections.abc import Sequence
from operator import itemgetter
from typing import Any

from annotator.model.errors import StateChangedError
from annotator.model.span import Fragment, Span, reading_order
from annotator.store.documents import Documents
from annotator.store.packing import (
    pack_id,
    pack_ids,
    pack_json,
    unpack_id,
    unpack_json,
    unreadable,
)
from annotator.store.people import People

_COLUMNS = "id, label, first, behind, fragments, attributes, note, flag"
_FIRST = itemgetter(2)
_LAYER = f"""
SELECT {_COLUMNS} FROM span WHERE document = :document AND person = :person
"""  # noqa: S608 - joined from constants
_ONE = _LAYER + " AND id = :id"
_SAME = """
SELECT 1 FROM span INDEXED BY span_by_place
WHERE document = :document AND person = :person
  AND first = :first AND behind = :behind AND label = :label AND fragments IS :fragments
"""
_INSERT = """
INSERT INTO span (
  document, person, id, label, first, behind, fragments, attributes, note, flag)
VALUES (
  :document, :person, :id, :label, :first, :behind, :fragments, :attributes, :note, :flag)
"""
_INSERT_ROW = """
INSERT INTO span (
  document, person, id, label, first, behind, fragments, attributes, note, flag)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_USUAL = """
INSERT INTO span (document, person, id, label, first, behind, attributes)
VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''))
"""
"""For half the time: sqlite3 looks for an adapter of each None and of whatever else is no int,
float, str or bytearray."""
_UPDATE = """
UPDATE span SET label = :label, first = :first, behind = :behind, fragments = :fragments,
  attributes = :attributes, note = :note, flag = :flag
WHERE document = :document AND person = :person AND id = :id
"""
_DELETE_ROW = "DELETE FROM span WHERE document = ? AND person = ? AND id = ?"
_DELETE = "DELETE FROM span WHERE document = :document AND person = :person AND id = :id"


_PLAIN = 4
SpanRow = Sequence[Any]
"""Id, label, start and end; then fragments, attributes, note and flag unless all are None."""


class Spans:
    """The spans of every layer."""

    def __init__(
        self, connection: sqlite3.Connection, documents: Documents, people: People
    ) -> None:
        self._connection = connection
        self._documents = documents
        self._people = people

    def of_layer(self, document_id: str, person_id: str) -> list[Span]:
        """Return a layer's spans in reading order.

        They are made in about that order, so that all who go through them later find them
        side by side in memory: with 50,000 spans that halves the time of each pass.
        """
        keys = self._keys(document_id, person_id)
        rows = self._connection.execute(_LAYER, keys).fetchall()
        try:
            rows.sort(key=_FIRST)
        except TypeError as error:  # a damaged file: something is there that is no number
            raise unreadable() from error
        spans = [_span(document_id, person_id, row) for row in rows]
        spans.sort(key=reading_order)
        return spans

    def find(self, document_id: str, person_id: str, span_id: str) -> Span | None:
        """Return one span, or None if the layer has none of this id."""
        values = {**self._keys(document_id, person_id), "id": pack_id(span_id)}
        row = self._connection.execute(_ONE, values).fetchone()
        return _span(document_id, person_id, row) if row else None

    def has_same(self, span: Span) -> bool:
        """Tell whether the layer has a span with the same label on the same fragments."""
        values = self._values(span)
        names = ("document", "person", "first", "behind", "label", "fragments")
        found = self._connection.execute(_SAME, {name: values[name] for name in names})
        return found.fetchone() is not None

    def insert(self, span: Span) -> None:
        """Add a span."""
        self._connection.execute(_INSERT, self._values(span))

    def insert_all(self, document_id: str, person_id: str, rows: Sequence[SpanRow]) -> None:
        """Add many spans to one layer, at a fifth of what each costs alone.

        Raises StateChangedError if one of them is there already.
        """
        keys = self._keys(document_id, person_id)
        owned = keys["document"], keys["person"]
        try:
            ids = map(bytearray, pack_ids([row[0] for row in rows]))
            if any(map(_is_rare, rows)):
                values = map(_columns, itertools.repeat(owned), ids, rows)
                self._connection.executemany(_INSERT_ROW, values)
            else:
                usual = map(_usual_columns, itertools.repeat(owned), ids, rows)
                self._connection.executemany(_INSERT_USUAL, usual)
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
                raise
            raise StateChangedError("A span of these is there already.") from error

    def update(self, span: Span) -> None:
        """Replace a span."""
        self._connection.execute(_UPDATE, self._values(span))

    def delete(self, span: Span) -> None:
        """Remove a span that no relation names."""
        values = {**self._keys(span.document_id, span.person_id), "id": pack_id(span.id)}
        self._connection.execute(_DELETE, values)

    def delete_all(self, document_id: str, person_id: str, identifiers: Sequence[str]) -> None:
        """Remove many spans of one layer that no relation names."""
        keys = self._keys(document_id, person_id)
        owned = itertools.repeat(keys["document"]), itertools.repeat(keys["person"])
        values = zip(*owned, pack_ids(identifiers), strict=False)
        self._connection.executemany(_DELETE_ROW, values)

    def _keys(self, document_id: str, person_id: str) -> dict[str, int]:
        return {
            "document": self._documents.key(document_id),
            "person": self._people.key(person_id),
        }

    def _values(self, span: Span) -> dict[str, object]:
        return {
            **self._keys(span.document_id, span.person_id),
            "id": pack_id(span.id),
            "label": span.label,
            "first": span.start,
            "behind": span.end,
            "fragments": pack_json(span.fragments) if span.is_discontinuous else None,
            "attributes": pack_json(span.attributes) if span.attributes else None,
            "note": span.note,
            "flag": span.flag,
        }


def _is_rare(row: SpanRow) -> bool:
    """Tell whether a row has more than attributes behind its place."""
    return len(row) != _PLAIN and not (not row[4] and row[6] is row[7] is None)


def _usual_columns(
    owned: tuple[int, int], packed_id: bytearray, row: SpanRow
) -> tuple[Any, ...]:
    attributes = row[5] if len(row) != _PLAIN else None
    packed = pack_json(attributes) if attributes else ""
    return (*owned, packed_id, row[1], row[2], row[3], packed)


def _columns(owned: tuple[int, int], packed_id: bytearray, row: SpanRow) -> tuple[Any, ...]:
    if len(row) == _PLAIN:
        return (*owned, packed_id, row[1], row[2], row[3], None, None, None, None)
    _, label, first, behind, fragments, attributes, note, flag = row
    return (
        *owned,
        packed_id,
        label,
        first,
        behind,
        pack_json(fragments) if fragments else None,
        pack_json(attributes) if attributes else None,
        note,
        flag,
    )


def _span(document_id: str, person_id: str, row: tuple[Any, ...]) -> Span:
    identifier, label, first, behind, packed, attributes, note, flag = row
    fragments: tuple[Fragment, ...] = ((first, behind),)
    if packed:
        fragments = tuple((start, end) for start, end in unpack_json(packed))
    values = unpack_json(attributes) if attributes else {}
    return Span(
        unpack_id(identifier), document_id, person_id, label, fragments, values, note, flag
    )
