"""The table of relations."""

import sqlite3

from annotator.model.relation import Relation
from annotator.store.documents import Documents
from annotator.store.packing import pack_id, unpack_id
from annotator.store.people import People

_LAYER = """
SELECT id, type, source, target FROM relation WHERE document = :document AND person = :person
"""
_ONE = _LAYER + " AND id = :id"
_OF_SPAN = """
SELECT id, type, source, target FROM relation INDEXED BY relation_by_source
WHERE document = :document AND person = :person AND source = :span
UNION ALL
SELECT id, type, source, target FROM relation INDEXED BY relation_by_target
WHERE document = :document AND person = :person AND target = :span
"""
_INSERT = """
INSERT INTO relation (document, person, id, type, source, target)
VALUES (:document, :person, :id, :type, :source, :target)
"""
_DELETE = "DELETE FROM relation WHERE document = :document AND person = :person AND id = :id"


class Relations:
    """The relations of every layer."""

    def __init__(
        self, connection: sqlite3.Connection, documents: Documents, people: People
    ) -> None:
        self._connection = connection
        self._documents = documents
        self._people = people

    def of_layer(self, document_id: str, person_id: str) -> list[Relation]:
        """Return a layer's relations by id."""
        rows = self._connection.execute(_LAYER, self._keys(document_id, person_id))
        found = [_relation(document_id, person_id, row) for row in rows]
        return sorted(found, key=lambda relation: relation.id)

    def of_span(self, document_id: str, person_id: str, span_id: str) -> list[Relation]:
        """Return the relations that start or end at a span."""
        values = {**self._keys(document_id, person_id), "span": pack_id(span_id)}
        rows = self._connection.execute(_OF_SPAN, values)
        return [_relation(document_id, person_id, row) for row in rows]

    def find(self, document_id: str, person_id: str, relation_id: str) -> Relation | None:
        """Return one relation, or None if the layer has none of this id."""
        values = {**self._keys(document_id, person_id), "id": pack_id(relation_id)}
        row = self._connection.execute(_ONE, values).fetchone()
        return _relation(document_id, person_id, row) if row else None

    def insert(self, relation: Relation) -> None:
        """Add a relation between two spans that are there."""
        values = {
            **self._keys(relation.document_id, relation.person_id),
            "id": pack_id(relation.id),
            "type": relation.type,
            "source": pack_id(relation.source_id),
            "target": pack_id(relation.target_id),
        }
        self._connection.execute(_INSERT, values)

    def delete(self, relation: Relation) -> None:
        """Remove a relation."""
        keys = self._keys(relation.document_id, relation.person_id)
        self._connection.execute(_DELETE, {**keys, "id": pack_id(relation.id)})

    def _keys(self, document_id: str, person_id: str) -> dict[str, int]:
        return {
            "document": self._documents.key(document_id),
            "person": self._people.key(person_id),
        }


def _relation(
    document_id: str, person_id: str, row: tuple[bytes, str, bytes, bytes]
) -> Relation:
    identifier, kind, source, target = row
    return Relation(
        unpack_id(identifier),
        document_id,
        person_id,
        kind,
        unpack_id(source),
        unpack_id(target),
    )
