"""Everybody's layers of a document in three queries, spans as rows."""

import sqlite3
from typing import Any

from annotator.model.layer import Layer, LayerContent, SpanFacts, State, StoredContent
from annotator.model.relation import Relation
from annotator.store.documents import Documents
from annotator.store.packing import unpack_id, unreadable
from annotator.store.people import People

_LAYERS = """
SELECT person, state, seconds, note, flag FROM layer WHERE document = ?
"""
_SPANS = """
SELECT person, first, -behind, id, label, fragments, attributes, note, flag
FROM span WHERE document = ? ORDER BY person
"""
_RELATIONS = """
SELECT person, id, type, source, target FROM relation WHERE document = ?
"""


class LayerContents:
    """The layers of every document with everything in them."""

    def __init__(
        self, connection: sqlite3.Connection, documents: Documents, people: People
    ) -> None:
        self._connection = connection
        self._documents = documents
        self._people = people

    def of_document(self, document_id: str) -> list[LayerContent]:
        """Return the layers of those who have one or a span, in the order of people."""
        key = (self._documents.key(document_id),)
        spans = _facts_by_person(self._connection.execute(_SPANS, key).fetchall())
        states = {row[0]: row[1:] for row in self._connection.execute(_LAYERS, key)}
        links: dict[int, list[tuple[bytes, str, bytes, bytes]]] = {}
        for person, *link in self._connection.execute(_RELATIONS, key):
            links.setdefault(person, []).append(tuple(link))
        result: list[LayerContent] = []
        for person in sorted({*spans, *states}):
            layer = _layer(document_id, self._people.id_of(person), states.get(person))
            relations = _relations(layer, links.get(person, []))
            result.append(StoredContent(layer, None, relations, facts=spans.get(person, ())))
        return result


def _facts_by_person(rows: list[tuple[Any, ...]]) -> dict[int, list[SpanFacts]]:
    """Return rows, which come by person, as what each has marked, in reading order."""
    facts: list[SpanFacts] = [
        (first, minus, unpack_id(span_id), label, fragments, attributes, note, flag)
        for _, first, minus, span_id, label, fragments, attributes, note, flag in rows
    ]
    if not rows or rows[0][0] == rows[-1][0]:
        facts.sort()
        return {rows[0][0]: facts} if rows else {}
    result: dict[int, list[SpanFacts]] = {}
    for row, one in zip(rows, facts, strict=True):
        result.setdefault(row[0], []).append(one)
    for owned in result.values():
        owned.sort()
    return result


def _layer(
    document_id: str, person_id: str, row: tuple[str, int, str | None, str | None] | None
) -> Layer:
    if row is None:
        return Layer(document_id, person_id)
    try:
        return Layer(document_id, person_id, State(row[0]), *row[1:])
    except ValueError as error:
        raise unreadable() from error


def _relations(
    layer: Layer, rows: list[tuple[bytes, str, bytes, bytes]]
) -> tuple[Relation, ...]:
    found = [
        Relation(
            unpack_id(link_id),
            layer.document_id,
            layer.person_id,
            kind,
            unpack_id(source),
            unpack_id(target),
        )
        for link_id, kind, source, target in rows
    ]
    return tuple(sorted(found, key=lambda link: link.id))
