"""A file whose tables or rules another program has changed is refused."""

import sqlite3
from pathlib import Path

import pytest

from annotator.model.errors import CorpusDamagedError
from tests.store.refusing import refused

HOSTILE = {
    "trigger": ["CREATE TRIGGER t AFTER INSERT ON span BEGIN UPDATE span SET label = 'x'; END"],
    "view": ["CREATE VIEW v AS SELECT * FROM span"],
    "view in place of a table": ["DROP TABLE layer", "CREATE VIEW layer AS SELECT 1"],
    "extra table": ["CREATE TABLE extra (a)"],
    "extra index": ["CREATE INDEX extra ON span (label)"],
    "index on an expression": ["CREATE INDEX extra ON span (abs(first))"],
    "partial index": ["CREATE INDEX extra ON span (first) WHERE first > 3"],
    "virtual table": ["CREATE VIRTUAL TABLE extra USING fts5(a)"],
    "generated column": [
        "ALTER TABLE scheme ADD COLUMN extra TEXT GENERATED ALWAYS AS (hex(content))"
    ],
    "column with a default": ["ALTER TABLE person ADD COLUMN extra TEXT DEFAULT 'x'"],
    "rule that was weakened": [
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (first >= 0)', '')"
    ],
    "rule that was removed": [
        "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, ', '') WHERE name = 'layer'"
    ],
    "journal that may be changed": ["DROP TRIGGER journal_is_never_changed"],
    "journal that may be shortened": ["DROP TRIGGER journal_is_never_shortened"],
    "missing index": ["DROP INDEX span_by_place"],
    "missing table": ["DROP TABLE relation"],
    "renamed table": ["ALTER TABLE corpus RENAME TO project"],
    "two tables in one place": [
        """UPDATE sqlite_schema SET rootpage =
        (SELECT rootpage FROM sqlite_schema WHERE name = 'span') WHERE name = 'relation'"""
    ],
    "statistics that mislead the planner": ["ANALYZE"],
}


def attack(path: Path, *statements: str) -> None:
    """Change a corpus by another program."""
    connection = sqlite3.connect(path)  # noqa: TID251 - another program
    connection.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize("statements", HOSTILE.values(), ids=HOSTILE)
def test_a_file_with_other_tables_or_rules_is_refused(statements, corpus):
    attack(corpus, *statements)
    assert "other tables or rules" in refused(corpus, CorpusDamagedError)
