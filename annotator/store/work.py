"""What people marked, read document by document and as plain rows, to be compared."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from annotator.model.span import Fragment
from annotator.store.layers import BEGUN
from annotator.store.packing import pack_id, unpack_id, unpack_json

_LAYERS = """
SELECT d.id, p.id, coalesce(l.state, 'open'), w.spans FROM (
  SELECT document, person, sum(spans) AS spans FROM (
    SELECT document, person, count(*) AS spans FROM span INDEXED BY span_by_place
    GROUP BY document, person
    UNION ALL SELECT document, person, 0 FROM layer)
  GROUP BY document, person) w
JOIN document d ON d.key = w.document JOIN person p ON p.key = w.person
LEFT JOIN layer l ON l.document = w.document AND l.person = w.person
WHERE w.spans > 0 OR l.state <> 'open' OR l.note IS NOT NULL OR l.flag IS NOT NULL
ORDER BY d.id, p.key
"""
_STATES = f"""
SELECT d.id, p.id, l.state FROM layer l
JOIN document d ON d.key = l.document JOIN person p ON p.key = l.person WHERE {BEGUN}
"""  # noqa: S608 - joined from constants
_SPANS = """
SELECT p.id, s.id, s.label, s.first, s.behind, s.fragments, s.attributes
FROM span s JOIN person p ON p.key = s.person WHERE s.document = :document
"""
_RELATIONS = """
SELECT p.id, r.type, r.source, r.target
FROM relation r JOIN person p ON p.key = r.person WHERE r.document = :document
"""


@dataclass(frozen=True, slots=True)
class LayerRow:
    """How far a person is with a document, and how much they marked in it."""

    document_id: str
    person_id: str
    state: str
    spans: int


@dataclass(frozen=True, slots=True)
class Work:
    """What everybody marked in one document. Spans are named by their place in `spans`."""

    spans: list[tuple[str, str, int, int, tuple[Fragment, ...] | None]]
    """Id of the person, label, first code point, the one behind the last, and the fragments
    if there are several."""
    attributes: dict[int, dict[str, Any]]
    relations: list[tuple[str, str, int, int]]
    """Id of the person, type, source and target."""


def layer_states(
    connection: sqlite3.Connection, document_id: str | None = None
) -> list[tuple[str, str, str]]:
    """Return document, person and state of layers that were begun, of one document or all."""
    where = "" if document_id is None else "AND d.id = :id"
    values = {} if document_id is None else {"id": pack_id(document_id)}
    rows = connection.execute(_STATES + where, values)
    return [(unpack_id(document), unpack_id(person), state) for document, person, state in rows]


def layer_rows(connection: sqlite3.Connection) -> list[LayerRow]:
    """Return every layer that was begun, by id of the document and age of the person."""
    return [
        LayerRow(unpack_id(document), unpack_id(person), state, spans)
        for document, person, state, spans in connection.execute(_LAYERS)
    ]


def work(connection: sqlite3.Connection, document: int) -> Work:
    """Return what everybody marked in the document with a local key."""
    values = {"document": document}
    rows = connection.execute(_SPANS, values).fetchall()
    people = {packed: unpack_id(packed) for packed in {row[0] for row in rows}}
    spans = [
        (people[person], label, first, behind, _fragments(fragments))
        for person, _, label, first, behind, fragments, _ in rows
    ]
    attributes = {
        number: unpack_json(row[6]) for number, row in enumerate(rows) if row[6] is not None
    }
    relations = connection.execute(_RELATIONS, values).fetchall()
    if not relations:
        return Work(spans, attributes, [])
    number = {row[:2]: place for place, row in enumerate(rows)}
    return Work(
        spans,
        attributes,
        [
            (people[person], kind, number[person, source], number[person, target])
            for person, kind, source, target in relations
        ],
    )


def _fragments(packed: str | None) -> tuple[Fragment, ...] | None:
    if packed is None:
        return None
    return tuple((start, end) for start, end in unpack_json(packed))
