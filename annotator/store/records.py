"""The table of records: small facts about the work of a team."""

import sqlite3
from collections.abc import Iterable
from typing import Any

from annotator.model.errors import RuleBrokenError
from annotator.model.records import AnyRecord, Record, record_from_data, record_to_data
from annotator.store.documents import Documents
from annotator.store.packing import pack_json, unpack_id, unpack_json, unreadable
from annotator.store.people import People

_ALL = "SELECT content FROM record WHERE kind = :kind ORDER BY key"
_ONE = "SELECT content FROM record WHERE kind = :kind AND key = :key"
_OF_DOCUMENT = """
SELECT content FROM record INDEXED BY record_by_document
WHERE kind = :kind AND document = :about ORDER BY key
"""
_OF_PERSON = """
SELECT content FROM record INDEXED BY record_by_person
WHERE kind = :kind AND person = :about ORDER BY key
"""
_DOCUMENTS_OF_PERSON = """
SELECT d.id FROM record r INDEXED BY record_by_person JOIN document d ON d.key = r.document
WHERE r.kind = :kind AND r.person = :about ORDER BY d.key
"""
_KINDS = "SELECT DISTINCT kind FROM record WHERE document = :about"
_PUT = """
INSERT INTO record (kind, key, document, person, content)
VALUES (:kind, :key, :document, :person, :content)
ON CONFLICT (kind, key) DO UPDATE SET
  document = excluded.document, person = excluded.person, content = excluded.content
"""
_DELETE = "DELETE FROM record WHERE kind = :kind AND key = :key"


class Records:
    """Everything that a team notes about its work, by kind."""

    def __init__(
        self, connection: sqlite3.Connection, documents: Documents, people: People
    ) -> None:
        self._connection = connection
        self._documents = documents
        self._people = people

    def all(self, kind: type[AnyRecord]) -> list[AnyRecord]:
        """Return every record of a kind, by key."""
        rows = self._connection.execute(_ALL, {"kind": kind.KIND})
        return [_record(kind, content) for (content,) in rows]

    def stored(self, kind: type[AnyRecord]) -> list[str]:
        """Return every record of a kind as it is stored, for `read` to make records of.

        Very many are made so without a lock, which others would wait for.
        """
        rows = self._connection.execute(_ALL, {"kind": kind.KIND})
        return [content for (content,) in rows]

    @staticmethod
    def read(kind: type[AnyRecord], stored: Iterable[str]) -> list[AnyRecord]:
        """Return the records that were stored."""
        return [_record(kind, content) for content in stored]

    def find(self, kind: type[AnyRecord], key: str) -> AnyRecord | None:
        """Return one record, or None."""
        row = self._connection.execute(_ONE, {"kind": kind.KIND, "key": key}).fetchone()
        return _record(kind, row[0]) if row else None

    def about_document(self, kind: type[AnyRecord], document_id: str) -> list[AnyRecord]:
        """Return the records about a document, by key."""
        values = {"kind": kind.KIND, "about": self._documents.key(document_id)}
        rows = self._connection.execute(_OF_DOCUMENT, values)
        return [_record(kind, content) for (content,) in rows]

    def kinds_about_document(self, document_id: str) -> set[str]:
        """Return of which kinds there are records about a document."""
        values = {"about": self._documents.key(document_id)}
        return {kind for (kind,) in self._connection.execute(_KINDS, values)}

    def about_person(self, kind: type[AnyRecord], person_id: str) -> list[AnyRecord]:
        """Return the records about a person, by key."""
        values = {"kind": kind.KIND, "about": self._people.key(person_id)}
        rows = self._connection.execute(_OF_PERSON, values)
        return [_record(kind, content) for (content,) in rows]

    def documents_of_person(self, kind: type[AnyRecord], person_id: str) -> list[str]:
        """Return the documents of which a person has a record of a kind, as they came."""
        values = {"kind": kind.KIND, "about": self._people.key(person_id)}
        rows = self._connection.execute(_DOCUMENTS_OF_PERSON, values)
        return [unpack_id(row[0]) for row in rows]

    def put(self, record: Record) -> None:
        """Add a record, or replace the one of its kind and key."""
        document, person = record.about_document, record.about_person
        values: dict[str, Any] = {
            "kind": record.KIND,
            "key": record.key,
            "document": None if document is None else self._documents.key(document),
            "person": None if person is None else self._people.key(person),
            "content": pack_json(record_to_data(record)),
        }
        self._connection.execute(_PUT, values)

    def delete(self, record: Record) -> None:
        """Remove a record."""
        self._connection.execute(_DELETE, {"kind": record.KIND, "key": record.key})


def _record(kind: type[AnyRecord], content: str) -> AnyRecord:
    try:
        return record_from_data(kind, unpack_json(content))
    except (RuleBrokenError, AttributeError) as error:
        raise unreadable() from error
