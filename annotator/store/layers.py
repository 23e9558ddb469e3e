"""The table of layers: how far each person is with each document."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from annotator.model.layer import Layer, State
from annotator.store.documents import Documents
from annotator.store.packing import pack_id, unpack_id, unreadable
from annotator.store.people import People

BEGUN = """(l.state <> 'open' OR l.note IS NOT NULL OR l.flag IS NOT NULL
  OR EXISTS (SELECT 1 FROM span s WHERE s.document = l.document AND s.person = l.person))"""
"""Whether a layer `l` holds anything but time: whoever only looked at a text has not begun."""

_ONE = """
SELECT state, seconds, note, flag FROM layer WHERE document = :document AND person = :person
"""
_OWNERS = """
SELECT id FROM person WHERE key IN (
  SELECT person FROM layer WHERE document = :document
  UNION SELECT person FROM span WHERE document = :document)
ORDER BY key
"""
_TIMED = """
SELECT d.id, p.id, l.state, l.seconds, l.note, l.flag FROM document d
CROSS JOIN layer l ON l.document = d.key JOIN person p ON p.key = l.person
WHERE l.seconds > 0 AND d.id IN (
"""
_TIMED_BY = """
SELECT d.id, p.id, l.state, l.seconds, l.note, l.flag FROM layer l
JOIN document d ON d.key = l.document JOIN person p ON p.key = l.person
WHERE l.seconds > 0 AND p.id IN (
"""
_AT_ONCE = 500
_PUT = """
INSERT INTO layer (document, person, state, seconds, note, flag)
VALUES (:document, :person, :state, :seconds, :note, :flag)
ON CONFLICT (document, person) DO UPDATE SET
  state = excluded.state, seconds = excluded.seconds, note = excluded.note, flag = excluded.flag
"""
_DELETE = "DELETE FROM layer WHERE document = :document AND person = :person"


class Layers:
    """The layers; one that was never touched has no row."""

    def __init__(
        self, connection: sqlite3.Connection, documents: Documents, people: People
    ) -> None:
        self._connection = connection
        self._documents = documents
        self._people = people

    def get(self, document_id: str, person_id: str) -> Layer:
        """Return a person's layer of a document; an untouched one is open and empty."""
        row = self._connection.execute(_ONE, self._keys(document_id, person_id)).fetchone()
        if row is None:
            return Layer(document_id, person_id)
        return _layer(document_id, person_id, row)

    def owners(self, document_id: str) -> list[str]:
        """Return the ids of those who have a layer or a span in a document."""
        values = {"document": self._documents.key(document_id)}
        return [unpack_id(row[0]) for row in self._connection.execute(_OWNERS, values)]

    def timed(self, document_ids: Sequence[str]) -> list[Layer]:
        """Return the layers of some documents on which somebody has spent time."""
        return self._timed(_TIMED, document_ids)

    def timed_by(self, person_ids: Sequence[str]) -> list[Layer]:
        """Return the layers on which some people have spent time."""
        return self._timed(_TIMED_BY, person_ids)

    def _timed(self, query: str, ids: Sequence[str]) -> list[Layer]:
        found = []
        for first in range(0, len(ids), _AT_ONCE):
            packed = [pack_id(one) for one in ids[first : first + _AT_ONCE]]
            marks = ",".join("?" * len(packed)) + ")"
            found += self._connection.execute(query + marks, packed).fetchall()
        return [_layer(unpack_id(row[0]), unpack_id(row[1]), row[2:]) for row in found]

    def put(self, layer: Layer) -> None:
        """Replace a layer."""
        keys = self._keys(layer.document_id, layer.person_id)
        if layer == Layer(layer.document_id, layer.person_id):
            self._connection.execute(_DELETE, keys)
            return
        values = {
            **keys,
            "state": layer.state.value,
            "seconds": layer.seconds,
            "note": layer.note,
            "flag": layer.flag,
        }
        self._connection.execute(_PUT, values)

    def _keys(self, document_id: str, person_id: str) -> dict[str, int]:
        return {
            "document": self._documents.key(document_id),
            "person": self._people.key(person_id),
        }


def _layer(document_id: str, person_id: str, row: Sequence[Any]) -> Layer:
    try:
        return Layer(document_id, person_id, State(row[0]), *row[1:])
    except ValueError as error:
        raise unreadable() from error
