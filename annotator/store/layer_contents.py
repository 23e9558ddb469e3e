"""Everybody's layers of several documents in three queries, spans as rows."""

import itertools
import sqlite3
from collections.abc import Sequence
from operator import itemgetter
from typing import Any

from annotator.model.layer import Layer, LayerContent, SpanFacts, State, StoredContent
from annotator.model.relation import Relation
from annotator.store.documents import Documents
from annotator.store.packing import unpack_id, unpack_ids, unreadable
from annotator.store.people import People

_LAYERS = """
SELECT document, person, state, seconds, note, flag FROM layer WHERE document IN (
"""
_SPANS = """
SELECT document, person, first, -behind, id, label, fragments, attributes, note, flag
FROM span WHERE document IN (
"""
_RELATIONS = """
SELECT document, person, id, type, source, target FROM relation WHERE document IN (
"""
_ORDER = ") ORDER BY document, person"
_OWNER = itemgetter(0, 1)
_ID = 4
_Owner = tuple[int, int]
"""The local keys of a document and of a person."""


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
        return self.of_some([document_id])[0]

    def of_some(self, document_ids: Sequence[str]) -> list[list[LayerContent]]:
        """Return the layers of the first of several documents, as `of_document` does.

        They are as many as are light together (`Documents.light_keys`), at least one. Raises
        StateChangedError if there is none of one of these ids.
        """
        keys = self._documents.light_keys(document_ids)
        spans = _facts_by_owner(self._rows(_SPANS, keys))
        states = {row[:2]: row[2:] for row in self._rows(_LAYERS, keys)}
        links: dict[_Owner, list[tuple[Any, ...]]] = {}
        for row in self._rows(_RELATIONS, keys):
            links.setdefault(row[:2], []).append(row[2:])
        result: dict[int, list[LayerContent]] = {key: [] for key in keys}
        ids = dict(zip(keys, document_ids, strict=False))
        for owner in sorted({*spans, *states}):
            key, person = owner
            layer = _layer(ids[key], self._people.id_of(person), states.get(owner))
            relations = _relations(layer, links[owner]) if owner in links else ()
            content = StoredContent(layer, None, relations, facts=spans.get(owner, ()))
            result[key].append(content)
        return list(result.values())

    def _rows(self, query: str, keys: Sequence[int]) -> list[tuple[Any, ...]]:
        marks = ",".join("?" * len(keys))
        return self._connection.execute(query + marks + _ORDER, keys).fetchall()


def _facts_by_owner(rows: list[tuple[Any, ...]]) -> dict[_Owner, list[SpanFacts]]:
    """Return rows, which come by owner, as what stands in each layer, in reading order."""
    result: dict[_Owner, list[SpanFacts]] = {}
    ids = iter(unpack_ids([row[_ID] for row in rows]))
    for owner, owned in itertools.groupby(rows, _OWNER):
        facts: list[SpanFacts] = [
            (first, minus, span_id, label, fragments, attributes, note, flag)
            for (
                _,
                _,
                first,
                minus,
                _,
                label,
                fragments,
                attributes,
                note,
                flag,
            ), span_id in zip(owned, ids, strict=False)
        ]
        facts.sort()
        result[owner] = facts
    return result


def _layer(document_id: str, person_id: str, row: tuple[Any, ...] | None) -> Layer:
    if row is None:
        return Layer(document_id, person_id)
    try:
        return Layer(document_id, person_id, State(row[0]), *row[1:])
    except ValueError as error:
        raise unreadable() from error


def _relations(layer: Layer, rows: list[tuple[Any, ...]]) -> tuple[Relation, ...]:
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
