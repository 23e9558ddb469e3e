"""Every setting that makes saving durable and files harmless is in force."""

import sqlite3

import pytest

from annotator.model.errors import CorpusDamagedError
from annotator.store.connection import LIMITS, connect_for_copying, look
from annotator.store.inspection import empty_store_in_memory
from annotator.store.migrations import NEWEST
from annotator.store.opening import open_store
from tests.makers import a_corpus

EVERY_CONNECTION = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "foreign_keys": 1,
    "temp_store": 2,
}
WRITING = {
    "locking_mode": "exclusive",
    "journal_mode": "delete",
    "synchronous": 3,  # EXTRA
    "secure_delete": 1,
}


def settings(connection: sqlite3.Connection, names) -> dict:
    values = {}
    for name in names:
        row = connection.execute(f"PRAGMA {name}").fetchone()
        values[name] = row[0] if row else 0  # SQLite without mmap says nothing
    return values


@pytest.fixture(params=["made", "opened"])
def store(request, tmp_path):
    workspace = a_corpus(tmp_path)
    if request.param == "opened":
        workspace.close()
        store = open_store(workspace.path)
    else:
        store = workspace.store
    yield store
    store.close()


def test_the_settings_of_a_connection_that_writes(store):
    expected = {**EVERY_CONNECTION, **WRITING}
    assert settings(store.connection, expected) == expected


def test_the_settings_of_a_connection_that_only_reads(tmp_path):
    workspace = a_corpus(tmp_path)
    workspace.close()
    with look(workspace.path) as connection:
        assert settings(connection, EVERY_CONNECTION) == EVERY_CONNECTION
        assert {name: connection.getlimit(name) for name in LIMITS} == LIMITS
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM layer")
        with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
            connection.execute("CREATE TEMP TABLE extra (a)")
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")


def test_the_limits(store):
    assert {name: store.connection.getlimit(name) for name in LIMITS} == LIMITS
    assert store.connection.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 0


def test_python_opens_no_transactions_of_its_own(store):
    assert store.connection.isolation_level is None


def test_the_file_says_whose_it_is(store):
    assert settings(store.connection, ["application_id", "user_version"]) == {
        "application_id": 0x416E6E6F,
        "user_version": NEWEST,
    }


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        "CREATE TABLE extra (a)",
        "CREATE TEMP TABLE extra (a)",
        "CREATE TEMP TRIGGER t AFTER INSERT ON span BEGIN SELECT 1; END",
        "CREATE TEMP VIEW v AS SELECT 1",
        "CREATE INDEX extra ON span (label)",
        "DROP TABLE span",
        "DROP TRIGGER journal_is_never_changed",
        "ALTER TABLE span ADD COLUMN extra",
        "REINDEX",
        "ANALYZE",
        "VACUUM",
        "PRAGMA writable_schema = ON",
        "PRAGMA synchronous = OFF",
        "PRAGMA journal_mode = WAL",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA user_version = 7",
        "UPDATE sqlite_schema SET sql = ''",
        "SELECT load_extension('x')",
        "UPDATE journal SET title = 'x'",
        "DELETE FROM journal",
    ],
)
def test_what_the_program_never_does_is_refused(statement, store):
    before = store.connection.execute("SELECT * FROM sqlite_schema").fetchall()
    with pytest.raises(sqlite3.DatabaseError):
        store.connection.execute(statement)
    assert store.connection.execute("SELECT * FROM sqlite_schema").fetchall() == before
    expected = {**EVERY_CONNECTION, **WRITING}
    assert settings(store.connection, expected) == expected


def test_an_open_corpus_is_locked_before_the_first_change(tmp_path):
    workspace = a_corpus(tmp_path)
    workspace.close()
    store = open_store(workspace.path)
    other = sqlite3.connect(workspace.path, timeout=0)  # noqa: TID251 - another program
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("SELECT count(*) FROM span").fetchone()
    other.close()
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["sample.corpus"]


def test_a_corpus_in_memory_keeps_the_same_rules(tmp_path):
    store = empty_store_in_memory(tmp_path / "none", "corpus")
    assert settings(store.connection, ["foreign_keys"]) == {"foreign_keys": 1}
    with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
        store.connection.execute("ATTACH ':memory:' AS other")
    store.close()


def test_the_settings_of_a_copy_that_is_being_made(tmp_path):
    connection = connect_for_copying(tmp_path / "part")
    assert settings(connection, EVERY_CONNECTION) == EVERY_CONNECTION
    assert {name: connection.getlimit(name) for name in LIMITS} == LIMITS
    connection.close()


def test_a_file_that_takes_too_long_to_look_at_is_given_up(tmp_path, monkeypatch):
    workspace = a_corpus(tmp_path)
    workspace.close()
    monkeypatch.setattr("annotator.store.connection._PATIENCE_SECONDS", 0.0)
    numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    endless = f"{numbers} SELECT max(i) FROM n"
    with (
        pytest.raises(CorpusDamagedError, match="too long"),
        look(workspace.path) as connection,
    ):
        connection.execute(endless)
