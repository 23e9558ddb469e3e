"""When saving fails nothing is half saved, the sentence says why, and work can go on."""

import sqlite3
from pathlib import Path

import pytest

from annotator.model.errors import (
    CorpusBusyError,
    CorpusDamagedError,
    RuleBrokenError,
    StateChangedError,
    StoreError,
)
from annotator.services import annotating
from annotator.services.backups import save_copy
from annotator.services.checking import check_corpus
from annotator.services.edits import AddPerson, AddSpan, Batch
from annotator.services.jobs import finish
from annotator.services.workspace import open_corpus
from annotator.store.failures import sentence
from tests.makers import a_corpus, a_person, a_span


@pytest.fixture
def workspace(tmp_path):
    workspace = a_corpus(tmp_path, documents=2)
    yield workspace
    workspace.close()


@pytest.fixture
def document(workspace):
    return workspace.document_rows()[0].id


def allow_pages(workspace, pages: int) -> None:
    """Let SQLite see a disk on which the file may have so many pages; 0 for a roomy one."""
    connection = workspace.store.connection
    connection.set_authorizer(None)
    connection.execute(f"PRAGMA max_page_count = {pages or 1_000_000}")


def test_a_full_disk_is_said_and_nothing_is_half_saved(workspace, document):
    annotating.mark(workspace, document, "claim", [(4, 12)])
    before = workspace.spans(document), workspace.store.journal.head()
    allow_pages(workspace, 1)  # no more than there are
    long = "n" * 20_000
    with pytest.raises(StoreError, match="disk is full"):
        annotating.set_document_note(workspace, document, long)
    assert (workspace.spans(document), workspace.store.journal.head()) == before
    assert workspace.layer(document).note is None
    allow_pages(workspace, 0)
    annotating.set_document_note(workspace, document, long)
    assert workspace.layer(document).note == long
    assert finish(check_corpus(workspace)).problems == ()


@pytest.fixture
def fail_behind():
    """Give a function that lets the system fail each write behind so many bytes of a file."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda limit: resource.setrlimit(
        resource.RLIMIT_FSIZE, (soft if limit is None else limit, hard)
    )
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_error_at_any_write_is_said_and_nothing_is_half_saved(
    workspace, document, fail_behind
):
    """The error meets the journal or the file, early or late in the commit; then it is gone."""
    expected, said = "", []
    for limit in range(0, 200_000, 2_500):
        note = f"{limit} " * 2_000
        fail_behind(limit)
        try:
            annotating.set_document_note(workspace, document, note)
            expected = note.strip()
        except StoreError as error:
            said.append(str(error))
        finally:
            fail_behind(None)
        assert (workspace.layer(document).note or "") == expected
        annotating.spend_time(workspace, document, 1)
    assert workspace.layer(document).seconds == 80
    assert 20 < len(said) < 80
    assert all("the disk" in sentence for sentence in said)
    person = workspace.person
    workspace.close()
    assert finish(check_corpus(workspace.path)).problems == ()
    again = open_corpus(workspace.path)
    again.act_as(person.id)
    assert again.layer(document).note == expected
    again.close()


def test_what_was_remembered_in_a_failed_change_is_forgotten(workspace, document):
    person = a_person("Ben")
    edits = (
        AddPerson(person),
        AddSpan(a_span(document, person.id)),
        AddSpan(a_span(document, "nobody")),
    )
    with pytest.raises(StateChangedError):
        workspace.do(Batch(edits), "Import", lead=True)
    with pytest.raises(StateChangedError, match="Nobody in this corpus"):
        workspace.store.people.key(person.id)
    workspace.do(AddPerson(a_person("Cem")), "Introduce")  # takes the local key of Ben
    assert finish(check_corpus(workspace)).problems == ()


def test_a_change_inside_a_change_belongs_to_the_outer_one(workspace, document):
    def mark_and_stop() -> None:
        with workspace.store.transaction():
            annotating.mark(workspace, document, "claim", [(4, 12)])
            raise RuleBrokenError("stop")

    with pytest.raises(RuleBrokenError, match="stop"):
        mark_and_stop()
    assert workspace.spans(document) == []


def test_a_row_that_contradicts_the_tables_is_a_sentence(workspace):
    with pytest.raises(StoreError, match="contradicts") as caught, workspace.store.lock:
        workspace.store.connection.execute("UPDATE person SET name = ''")
    assert isinstance(caught.value.__cause__, sqlite3.IntegrityError)
    assert workspace.people()[0].name == "Ada"


def test_an_error_while_reading_is_a_sentence(workspace):
    with pytest.raises(StoreError, match=r"sample\.corpus"), workspace.store.lock:
        workspace.store.connection.execute("SELECT nothing")


def test_work_after_closing_is_a_sentence(tmp_path):
    workspace = a_corpus(tmp_path)
    workspace.close()
    with pytest.raises(StoreError, match="not open"):
        workspace.document_rows()


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (sqlite3.OperationalError("database is locked"), CorpusBusyError, "Close it there"),
        (sqlite3.OperationalError("database or disk is full"), StoreError, "Free some space"),
        (sqlite3.OperationalError("disk I/O error"), StoreError, "Check the disk"),
        (
            sqlite3.OperationalError("attempt to write a readonly database"),
            StoreError,
            "may not be written",
        ),
        (sqlite3.OperationalError("unable to open database file"), StoreError, "permissions"),
        (sqlite3.OperationalError("interrupted"), CorpusDamagedError, "too long"),
        (sqlite3.OperationalError("something new"), StoreError, "something new"),
        (sqlite3.DatabaseError("malformed"), CorpusDamagedError, "Restore a backup"),
        (UnicodeDecodeError("utf-8", b"\xb8", 0, 1, "odd"), CorpusDamagedError, "damaged"),
        (sqlite3.DataError("string or blob too big"), StoreError, "smaller parts"),
    ],
)
def test_each_report_of_sqlite_is_a_sentence_that_says_what_to_do(error, kind, words):
    result = sentence(Path("my.corpus"), error)
    assert type(result) is kind
    assert words in str(result)
    assert str(result).startswith("my.corpus: ")
    assert str(result).endswith(".")


# ---- the file is taken away under the program


def take_away(workspace, tmp_path) -> None:
    workspace.path.rename(tmp_path / "moved.corpus")


def delete(workspace, tmp_path) -> None:
    workspace.path.unlink()


def replace(workspace, tmp_path) -> None:
    (tmp_path / "other").write_bytes(b"another file")
    (tmp_path / "other").replace(workspace.path)


@pytest.mark.parametrize("how", [take_away, delete, replace])
def test_a_file_that_was_taken_away_is_noticed_and_nothing_is_lost(
    how, workspace, document, tmp_path
):
    annotating.mark(workspace, document, "claim", [(4, 12)])
    how(workspace, tmp_path)
    with pytest.raises(StoreError, match="Save a copy"):
        annotating.mark(workspace, document, "claim", [(14, 18)])
    assert [span.fragments for span in workspace.spans(document)] == [((4, 12),)]
    rescued = tmp_path / "rescued.corpus"
    finish(save_copy(workspace, rescued))
    again = open_corpus(rescued)
    again.act_as(workspace.person.id)
    assert again.spans(document) == workspace.spans(document)
    annotating.mark(again, document, "claim", [(14, 18)])
    again.close()
    assert finish(check_corpus(rescued)).problems == ()


@pytest.mark.parametrize("how", [take_away, delete, replace])
def test_a_file_that_was_taken_away_before_anything_was_saved_is_noticed_too(
    how, workspace, document, tmp_path
):
    workspace.close()
    opened = open_corpus(workspace.path)
    opened.act_as(workspace.person.id)
    how(opened, tmp_path)
    with pytest.raises(StoreError, match="moved, replaced or deleted"):
        annotating.mark(opened, document, "claim", [(4, 12)])
    opened.close()


def test_a_file_that_came_back_can_be_saved_into_again(workspace, document, tmp_path):
    take_away(workspace, tmp_path)
    with pytest.raises(StoreError):
        annotating.mark(workspace, document, "claim", [(4, 12)])
    (tmp_path / "moved.corpus").rename(workspace.path)
    annotating.mark(workspace, document, "claim", [(4, 12)])
    assert len(workspace.spans(document)) == 1
