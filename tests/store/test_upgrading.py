"""Files of every released schema open; they are brought up to date on a checked copy."""

import sqlite3
from pathlib import Path

import pytest

from annotator.model.errors import (
    AnnotatorError,
    CorpusDamagedError,
    CorpusTooNewError,
    StoreError,
)
from annotator.services import annotating
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.workspace import open_corpus
from annotator.store.backup_names import backup_folder
from annotator.store.connection import look
from annotator.store.copies import checked
from annotator.store.header import read_header
from annotator.store.journal import proven
from annotator.store.migrations import NEWEST, STEPS
from annotator.store.old_journal import LEAN, old_rows
from annotator.store.opening import create_store, looked_at, open_store
from tests.makers import a_corpus
from tests.store.old_corpora.make import make

OLD = Path(__file__).parent / "old_corpora"


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))


def test_there_is_a_file_of_every_schema():
    found = sorted(path.name for path in OLD.glob("*.corpus"))
    assert found == [f"version_{number}.corpus" for number in range(1, NEWEST + 1)]


@pytest.mark.parametrize("number", range(1, NEWEST + 1))
def test_an_old_corpus_opens_and_says_what_it_said(number, tmp_path):
    path = tmp_path / "old.corpus"
    path.write_bytes((OLD / f"version_{number}.corpus").read_bytes())
    workspace = open_corpus(path)
    (ada,) = workspace.people()
    workspace.act_as(ada.id)
    first, second = workspace.document_rows()
    assert (ada.name, first.seconds, first.spans, second.spans) == ("Ada", 90, 2, 0)
    source, target = workspace.spans(first.id)
    assert (source.label, source.fragments) == ("attribution", ((0, 17),))
    assert (target.fragments, target.note, target.flag) == (
        ((33, 69), (73, 88)),
        "who counted?",
        "discuss",
    )
    assert target.attributes == {"certainty": "asserted"}
    assert [one.type for one in workspace.relations(first.id)] == ["attributes"]
    assert workspace.document(second.id).attributes == {"genre": "news"}
    assert workspace.redo_step().title == "Mark"
    workspace.redo()
    workspace.close()
    assert finish(check_corpus(path)).problems == ()


@pytest.mark.parametrize("number", range(1, LEAN))
def test_the_journal_of_an_old_corpus_says_the_same_to_the_last_byte(number, tmp_path):
    path = tmp_path / "old.corpus"
    path.write_bytes((OLD / f"version_{number}.corpus").read_bytes())
    with look(path) as connection:
        before = list(old_rows(connection))
    store = open_store(path)
    assert list(store.journal.rows()) == before
    assert list(proven(iter(before))) == before
    found = store.connection.execute("SELECT DISTINCT substr(body, 1, 1) FROM journal")
    assert {letter for (letter,) in found} == {b"l", b"j", b"z"}
    store.close()


def test_an_old_journal_that_was_changed_is_not_brought_up_to_date(tmp_path):
    path = tmp_path / "old.corpus"
    path.write_bytes((OLD / f"version_{LEAN - 1}.corpus").read_bytes())
    connection = sqlite3.connect(path, isolation_level=None)  # noqa: TID251 - another program
    (trigger,) = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE name = 'journal_is_never_changed'"
    ).fetchone()
    connection.execute("DROP TRIGGER journal_is_never_changed")
    connection.execute("UPDATE journal SET at = at + 1 WHERE seq = 4")
    connection.execute(trigger)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(CorpusDamagedError, match="Edit 4"):
        open_store(path)
    assert path.read_bytes() == before


def test_the_newest_file_is_made_by_its_recipe(tmp_path):
    """A schema that is changed after its file was made is caught here."""
    made = make(tmp_path)
    kept = tmp_path / "kept.corpus"
    kept.write_bytes((OLD / made.name).read_bytes())
    with looked_at(made) as one, looked_at(kept) as two:
        assert one.contents().edits == two.contents().edits


# ---- a step that only these tests know


@pytest.fixture
def corpus(tmp_path) -> Path:
    workspace = a_corpus(tmp_path)
    workspace.close()
    return workspace.path


def a_step(folder: Path, content: str) -> tuple[Path, ...]:
    step = folder / f"{NEWEST + 1:04}_next.sql"
    step.write_text(content)
    return (*STEPS, step)


def facts(path: Path) -> list:
    with looked_at(path) as store:
        return [row.hash for row in store.journal.rows()]


def test_an_old_file_is_brought_up_to_date_and_the_original_kept(corpus, tmp_path):
    steps = a_step(tmp_path, "ALTER TABLE layer ADD COLUMN mood TEXT CHECK (mood <> '');\n")
    before, original = facts(corpus), corpus.read_bytes()
    store = open_store(corpus, steps)
    assert [row.hash for row in store.journal.rows()] == before
    assert store.connection.execute("SELECT count(mood) FROM layer").fetchone() == (0,)
    (notice,) = store.notices
    folder = backup_folder(store.corpus_id())
    store.close()
    (kept,) = folder.iterdir()
    assert f"{NEWEST} to {NEWEST + 1}" in notice
    assert str(kept) in notice
    assert "before-update" in kept.name
    assert len(kept.read_bytes()) == len(original)
    assert list(checked(kept))
    again = open_store(corpus, steps)
    assert again.notices == ()
    again.close()
    with pytest.raises(CorpusTooNewError):
        open_store(corpus)


def test_a_file_that_is_only_looked_at_stays_old(corpus, tmp_path):
    steps = a_step(tmp_path, "ALTER TABLE layer ADD COLUMN mood TEXT;\n")
    before = corpus.read_bytes()
    with looked_at(corpus, steps) as store:
        assert store.connection.execute("SELECT count(mood) FROM layer").fetchone() == (0,)
    assert corpus.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("ALTER TABLE nothing ADD COLUMN mood TEXT;\n", StoreError),
        ("DELETE FROM person;\n", CorpusDamagedError),
        ("UPDATE body SET text = 'other';\n", CorpusDamagedError),
        ("PRAGMA foreign_keys = OFF;\nUPDATE layer SET seconds = -1;\n", AnnotatorError),
    ],
)
def test_a_step_that_fails_leaves_the_file_as_it_was(content, kind, corpus, tmp_path):
    workspace = open_corpus(corpus)
    workspace.act_as(workspace.people()[0].id)
    annotating.mark(workspace, workspace.document_rows()[0].id, "claim", [(4, 12)])
    workspace.close()
    before = corpus.read_bytes()
    with pytest.raises(kind):
        open_store(corpus, a_step(tmp_path, content))
    assert corpus.read_bytes() == before
    assert [path.name for path in tmp_path.glob(".*.part")] == []
    open_store(corpus).close()


def test_what_a_killed_update_left_is_removed(corpus, tmp_path):
    left, other = tmp_path / ".sample.corpus.1234.part", tmp_path / ".other.corpus.1234.part"
    left.touch()
    other.touch()
    open_store(corpus, a_step(tmp_path, "ALTER TABLE layer ADD COLUMN mood TEXT;\n")).close()
    assert not left.exists()
    assert other.exists()


def test_a_new_file_has_the_newest_schema(tmp_path):
    steps = a_step(tmp_path, "ALTER TABLE layer ADD COLUMN mood TEXT;\n")
    create_store(tmp_path / "new.corpus", "new", steps).close()
    assert read_header(tmp_path / "new.corpus", NEWEST + 1).version == NEWEST + 1
