"""Counts over the tables of a corpus, without reading a text."""

import sqlite3
from dataclasses import dataclass

from annotator.store.layers import BEGUN

_TOTALS = """
SELECT (SELECT count(*) FROM document), (SELECT coalesce(sum(length), 0) FROM document),
  (SELECT count(*) FROM span), (SELECT count(*) FROM relation), (SELECT count(*) FROM journal)
"""
_SPANS = """
SELECT p.pseudonym, s.label, count(*) FROM span s JOIN person p ON p.key = s.person
GROUP BY p.key, s.label ORDER BY p.key, s.label
"""
_RELATIONS = """
SELECT p.pseudonym, r.type, count(*) FROM relation r JOIN person p ON p.key = r.person
GROUP BY p.key, r.type ORDER BY p.key, r.type
"""
_LAYERS = f"""
SELECT p.pseudonym, l.state, count(*) FILTER (WHERE {BEGUN}), sum(l.seconds)
FROM layer l JOIN person p ON p.key = l.person
GROUP BY p.key, l.state ORDER BY p.key, l.state
"""  # noqa: S608 - joined from constants
_UNTOUCHED = f"""
SELECT count(*) FROM document d
WHERE NOT EXISTS (SELECT 1 FROM layer l WHERE l.document = d.key AND {BEGUN})
"""  # noqa: S608 - likewise


@dataclass(frozen=True, slots=True)
class Totals:
    """How much the corpus holds."""

    documents: int
    characters: int
    """Code points of all documents' texts."""
    spans: int
    relations: int
    journal: int


def totals(connection: sqlite3.Connection) -> Totals:
    """Count the rows of the main tables."""
    return Totals(*connection.execute(_TOTALS).fetchone())


def spans_by_person_and_label(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """Return pseudonym, label and number of spans."""
    return connection.execute(_SPANS).fetchall()


def relations_by_person_and_type(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """Return pseudonym, relation type and number of relations."""
    return connection.execute(_RELATIONS).fetchall()


def layers_by_person_and_state(
    connection: sqlite3.Connection,
) -> list[tuple[str, str, int, int]]:
    """Return pseudonym, state, number of layers that were begun, seconds spent on any."""
    return connection.execute(_LAYERS).fetchall()


def untouched_documents(connection: sqlite3.Connection) -> int:
    """Count the documents that nobody has begun."""
    return int(connection.execute(_UNTOUCHED).fetchone()[0])
