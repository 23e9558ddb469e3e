"""Which words of the scheme the tables use, and many of them changed at once."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.model.errors import StateChangedError
from annotator.model.relation import Relation
from annotator.store.documents import Documents
from annotator.store.packing import pack_id, pack_json, unpack_id, unpack_json
from annotator.store.people import People

_USED_BY_SPANS = "SELECT label, attributes, count(*) FROM span GROUP BY label, attributes"
_USED_BY_RELATIONS = """
SELECT DISTINCT r.type, s.label, t.label FROM relation r
JOIN span s ON s.document = r.document AND s.person = r.person AND s.id = r.source
JOIN span t ON t.document = r.document AND t.person = r.person AND t.id = r.target
"""
_USED_BY_DOCUMENTS = "SELECT DISTINCT attributes FROM document"
_SPANS = "SELECT person, id, label, attributes FROM span WHERE document = ?"
_REWORD = """
UPDATE span SET label = ?, attributes = ?
WHERE document = ? AND person = ? AND id = ? AND label = ? AND attributes IS ?
"""
_RETYPE = """
UPDATE relation SET type = ?
WHERE document = ? AND person = ? AND id = ? AND source = ? AND target = ? AND type = ?
"""
_WITH_LABEL = """
SELECT d.id, p.id, s.id FROM span s
JOIN document d ON d.key = s.document JOIN person p ON p.key = s.person
WHERE s.label = ? ORDER BY d.key, p.key, s.first, -s.behind, s.id
"""

Packed = tuple[str, str | None]
"""A label, and the values of attributes as JSON if there are any."""
Spoken = tuple[str, dict[str, Any]]
"""A label, and the values of attributes."""


class Wording:
    """The labels, attributes and relation types that people have used."""

    def __init__(
        self, connection: sqlite3.Connection, documents: Documents, people: People
    ) -> None:
        self._connection = connection
        self._documents = documents
        self._people = people

    def counted(self) -> list[tuple[Spoken, int]]:
        """Return each combination of label and values with how many spans have it."""
        rows = self._connection.execute(_USED_BY_SPANS)
        return [(spoken((label, values)), number) for label, values, number in rows]

    def used_by_relations(self) -> list[tuple[str, str, str]]:
        """Return each relation type with the labels of its ends, as relations have them."""
        return self._connection.execute(_USED_BY_RELATIONS).fetchall()

    def used_by_documents(self) -> Iterator[dict[str, Any]]:
        """Yield each combination of values that a document has."""
        for (attributes,) in self._connection.execute(_USED_BY_DOCUMENTS):
            yield unpack_json(attributes)

    def of_document(self, document_id: str) -> dict[str, list[tuple[str, Packed]]]:
        """Return the ids of a document's spans with what they say, by the owner's id."""
        found: dict[int, list[tuple[str, Packed]]] = {}
        key = self._documents.key(document_id)
        for person, span_id, label, values in self._connection.execute(_SPANS, (key,)):
            found.setdefault(person, []).append((unpack_id(span_id), (label, values)))
        return {self._people.id_of(person): found[person] for person in sorted(found)}

    def with_label(self, label: str) -> list[tuple[str, str, str]]:
        """Return document, person and id of every span of a label, in reading order."""
        rows = self._connection.execute(_WITH_LABEL, (label,))
        return [(unpack_id(one), unpack_id(two), unpack_id(three)) for one, two, three in rows]

    def reword(
        self, layer: tuple[str, str], ids: Iterable[str], before: Spoken, after: Spoken
    ) -> None:
        """Let spans of a layer, named by its document and person, say something else.

        Raises StateChangedError if one of them did not say what was seen.
        """
        owned = self._documents.key(layer[0]), self._people.key(layer[1])
        old, new = packed(before), packed(after)
        rows = [(*new, *owned, pack_id(span_id), *old) for span_id in ids]
        if self._connection.executemany(_REWORD, rows).rowcount != len(rows):
            raise StateChangedError(
                "Spans have been changed meanwhile: look at the changes of the scheme again."
            )

    def retype(self, relation: Relation, before: str) -> None:
        """Give a relation its type; raise StateChangedError if it had another one before."""
        owned = (
            self._documents.key(relation.document_id),
            self._people.key(relation.person_id),
        )
        ids = map(pack_id, (relation.id, relation.source_id, relation.target_id))
        values = (relation.type, *owned, *ids, before)
        if self._connection.execute(_RETYPE, values).rowcount != 1:
            raise StateChangedError("A link has been changed meanwhile.")


def packed(words: Spoken) -> Packed:
    """Return words as the table of spans keeps them."""
    return words[0], pack_json(words[1]) if words[1] else None


def spoken(words: Packed) -> Spoken:
    """Return the words that the table of spans keeps so."""
    return words[0], unpack_json(words[1]) if words[1] else {}
