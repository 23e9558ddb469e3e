"""What a whole corpus says, in an order that does not depend on local keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.model.document import text_hash
from annotator.store.connection import connect_in_memory, guard
from annotator.store.failures import errors_as_sentences, one_line
from annotator.store.header import APPLICATION_ID
from annotator.store.migrations import NEWEST, create_schema
from annotator.store.packing import unpack_id
from annotator.store.store import Store

_TABLES = {
    "people": "SELECT id, name, pseudonym, roles FROM person ORDER BY id",
    "schemes": "SELECT version, content FROM scheme ORDER BY version",
    "documents": """
        SELECT id, sha256, length, title, metadata, attributes, decoding
        FROM document ORDER BY id""",
    "layers": """
        SELECT d.id, p.id, x.state, x.seconds, x.note, x.flag
        FROM layer x JOIN document d ON d.key = x.document JOIN person p ON p.key = x.person
        ORDER BY d.id, p.id""",
    "spans": """
        SELECT d.id, p.id, x.id, x.label, x.first, x.behind, x.fragments, x.attributes,
          x.note, x.flag
        FROM span x JOIN document d ON d.key = x.document JOIN person p ON p.key = x.person
        ORDER BY d.id, p.id, x.id""",
    "relations": """
        SELECT d.id, p.id, x.id, x.type, x.source, x.target
        FROM relation x JOIN document d ON d.key = x.document JOIN person p ON p.key = x.person
        ORDER BY d.id, p.id, x.id""",
    "releases": "SELECT lower(hex(manifest)), at, content FROM dataset_release ORDER BY 1",
    "records": """
        SELECT x.kind, x.key, d.id, p.id, x.content
        FROM record x LEFT JOIN document d ON d.key = x.document
        LEFT JOIN person p ON p.key = x.person ORDER BY x.kind, x.key""",
    "received": """
        SELECT p.id, x.replica, x.head, x.first, x.last, x.clock, x.base, x.parcel
        FROM received x JOIN person p ON p.key = x.person ORDER BY p.id, x.replica, x.head""",
}
_KEY_COLUMNS = {
    "people": 1,
    "schemes": 1,
    "documents": 1,
    "layers": 2,
    "releases": 1,
    "records": 2,
    "received": 3,
}
_COUNTS = {
    "documents": "SELECT count(*) FROM document",
    "people": "SELECT count(*) FROM person",
    "spans": "SELECT count(*) FROM span",
    "relations": "SELECT count(*) FROM relation",
    "edits": "SELECT count(*) FROM journal",
}
_TEXTS = """
SELECT b.sha256, b.text, d.length, coalesce(d.title, 'a removed document')
FROM body b LEFT JOIN document d ON d.sha256 = b.sha256 ORDER BY b.key
"""
_PROMISE_TEXT = "INSERT INTO body (sha256, text) VALUES (:sha256, '')"
_SPANS_OUTSIDE = """
SELECT count(*) FROM span s JOIN document d ON d.key = s.document
WHERE s.behind > d.length OR s.first < 0 OR s.first >= s.behind
"""
_WORST = 10

TABLES = tuple(_TABLES)
"""The names of everything that the journal can bring about."""


def counts(store: Store) -> dict[str, int]:
    """Return how many documents, people, spans, relations and edits there are."""
    with store.lock:
        execute = store.connection.execute
        return {name: execute(query).fetchone()[0] for name, query in _COUNTS.items()}


def page_problems(store: Store) -> list[str]:
    """Return what SQLite finds wrong with pages, rows and indices; the worst ten."""
    with store.lock:
        found = store.connection.execute(f"PRAGMA integrity_check({_WORST})")
        return [one_line(row[0]) for row in found if row[0] != "ok"]


def reference_problems(store: Store) -> list[str]:
    """Return the tables with rows that name something that is not there."""
    with store.lock:
        found = store.connection.execute("PRAGMA foreign_key_check")
        return sorted({f"{row[0]} → {row[2]}" for row in found})


def differences(store: Store, other: Store, table: str) -> Iterator[str]:
    """Yield the key of each row of a table that is not the same in two corpora."""
    width = _KEY_COLUMNS.get(table, 3)
    with errors_as_sentences(store.path):
        ours = iter(store.connection.execute(_TABLES[table]))
        theirs = iter(other.connection.execute(_TABLES[table]))
        one, two = next(ours, None), next(theirs, None)
        while one is not None or two is not None:
            if one == two:
                one, two = next(ours, None), next(theirs, None)
                continue
            first = _first_key(one, two, width)
            yield _as_text(first)
            if one is not None and one[:width] == first:
                one = next(ours, None)
            if two is not None and two[:width] == first:
                two = next(theirs, None)


def empty_store_in_memory(path: Path, corpus_id: str) -> Store:
    """Return a corpus without a file, to replay a journal in; `path` stands in its errors."""
    connection = connect_in_memory()
    create_schema(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {NEWEST}")
    connection.execute("INSERT INTO corpus (name, value) VALUES ('id', :id)", {"id": corpus_id})
    guard(connection)
    return Store(path, connection)


def promise_texts(store: Store, hashes: Iterator[bytes]) -> None:
    """Let documents with texts of these hashes be added without the texts themselves."""
    with store.lock:
        store.connection.executemany(_PROMISE_TEXT, ({"sha256": one} for one in hashes))


def text_hashes(store: Store) -> Iterator[bytes]:
    """Yield the hash under which each text is stored, unproven."""
    with errors_as_sentences(store.path):
        for (sha256,) in store.connection.execute("SELECT sha256 FROM body"):
            yield sha256


def wrong_texts(store: Store) -> Iterator[str | None]:
    """Yield, for each text, None or the sentence that says what is wrong with it."""
    with errors_as_sentences(store.path):
        for sha256, text, length, title in store.connection.execute(_TEXTS):
            if bytes.fromhex(text_hash(text)) != sha256:
                yield f"The text of “{title}” is not the one that was imported."
            elif length is not None and length != len(text):
                yield f"The text of “{title}” has {len(text)} characters, not {length}."
            else:
                yield None


def spans_outside(store: Store) -> int:
    """Return how many spans do not lie inside their text."""
    with store.lock:
        count: int = store.connection.execute(_SPANS_OUTSIDE).fetchone()[0]
        return count


def _first_key(one: Any, two: Any, width: int) -> tuple[Any, ...]:
    keys = [row[:width] for row in (one, two) if row is not None]
    return min(keys)


def _as_text(key: tuple[Any, ...]) -> str:
    return "/".join(unpack_id(part) if isinstance(part, bytes) else str(part) for part in key)
