"""Backups are whole, made when they should be, thinned, and can be put back."""

import os
import sqlite3
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.model.errors import (
    CorpusBusyError,
    CorpusDamagedError,
    NotACorpusError,
    StoreError,
)
from annotator.model.folders import data_folder
from annotator.services import annotating, backups
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.recovery import repair
from annotator.services.workspace import Workspace, create_corpus, open_corpus
from annotator.store.backup_names import BackupName, backup_folder, name_now, read_name
from annotator.store.header import journal_of
from tests.makers import a_corpus, a_document


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    return data_folder()


@pytest.fixture
def workspace(tmp_path):
    workspace = a_corpus(tmp_path, documents=2)
    yield workspace
    workspace.close()


def mark(workspace: Workspace, start: int) -> None:
    document_id = workspace.document_rows()[0].id
    annotating.mark(workspace, document_id, "claim", [(start, start + 3)])


def listed(workspace: Workspace) -> list[backups.Backup]:
    return backups.list_backups(workspace.store.corpus_id())


def test_a_backup_is_a_whole_corpus_in_the_folder_of_the_person(workspace, data):
    mark(workspace, 0)
    path = finish(backups.backup(workspace, "half-hour"))
    assert path.is_relative_to(data / "backups" / workspace.store.corpus_id())
    (found,) = listed(workspace)
    assert (found.path, found.reason, found.documents, found.spans) == (path, "half-hour", 2, 1)
    assert found.size == path.stat().st_size
    assert abs(datetime.now(UTC) - found.at) < timedelta(minutes=1)
    assert finish(check_corpus(path)).problems == ()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_backup_is_made_only_of_what_changed(workspace):
    first = finish(backups.backup_if_changed(workspace, "open"))
    assert first is not None
    assert not backups.is_changed(workspace)
    assert finish(backups.backup_if_changed(workspace, "half-hour")) is None
    mark(workspace, 0)
    assert backups.is_changed(workspace)
    second = backups.backup_before(workspace, "import")
    assert second is not None
    assert [one.reason for one in listed(workspace)] == ["before-import", "open"]


def test_an_older_state_that_was_put_back_counts_as_changed(workspace, tmp_path):
    mark(workspace, 0)
    first = finish(backups.backup(workspace, "one"))
    mark(workspace, 5)
    finish(backups.backup(workspace, "two"))
    workspace.close()
    backups.restore(first, workspace.path)
    again = open_corpus(workspace.path)
    assert backups.is_changed(again)
    again.close()


def test_work_goes_on_while_a_backup_is_made(workspace):
    """Another thread gets in between the steps of the copy, and its work is in the copy."""
    documents = tuple(a_document(f"{number} " * 30_000) for number in range(120))
    big = a_corpus(workspace.path.parent, name="big", documents=documents)
    document_id = big.document_rows()[0].id
    turns = []

    def annotate() -> None:
        for start in range(0, 200, 5):
            annotating.mark(big, document_id, "claim", [(start, start + 3)])
            turns.append(copying.is_set())

    copying = threading.Event()
    thread = threading.Thread(target=annotate)
    job = backups.backup(big, "half-hour")
    next(job)
    copying.set()
    thread.start()
    path = finish(job)
    copying.clear()
    thread.join()
    big.close()
    assert any(turns), "nobody was let in"
    assert finish(check_corpus(path)).problems == ()


def test_a_backup_that_is_stopped_leaves_nothing(workspace):
    job = backups.backup(workspace, "half-hour")
    next(job)
    job.close()
    documents = backups.backup(workspace, "half-hour")
    assert listed(workspace) == []
    documents.close()
    folder = backup_folder(workspace.store.corpus_id())
    assert not folder.exists() or list(folder.iterdir()) == []


def test_a_damaged_corpus_gives_no_backup(workspace):
    workspace.store.connection.set_authorizer(None)
    with workspace.store.lock:
        workspace.store.connection.execute("UPDATE body SET text = 'other' WHERE key = 1")
    with pytest.raises(CorpusDamagedError, match="not the one that was imported"):
        finish(backups.backup(workspace, "half-hour"))
    assert listed(workspace) == []


def test_a_backup_that_cannot_be_written_is_a_sentence(workspace, data):
    data.parent.mkdir(exist_ok=True)
    data.write_text("a file where the folder should be")
    with pytest.raises(StoreError, match="cannot be written"):
        finish(backups.backup(workspace, "half-hour"))


def test_a_backup_that_rotted_is_not_listed(workspace):
    path = finish(backups.backup(workspace, "one"))
    path.write_bytes(path.read_bytes()[:5000])
    (path.parent / "notes.txt").write_text("not a backup")
    assert listed(workspace) == []


# ---- putting back


def test_a_backup_takes_the_place_of_a_damaged_corpus(workspace):
    mark(workspace, 0)
    path = finish(backups.backup(workspace, "one"))
    mark(workspace, 5)
    workspace.close()
    damaged = b"damaged" + workspace.path.read_bytes()[7:]
    workspace.path.write_bytes(damaged)
    journal_of(workspace.path).write_bytes(b"a journal that belongs to the damaged file")
    kept = backups.restore(path, workspace.path)
    assert kept is not None
    assert kept.name.startswith("sample.replaced-")
    assert kept.suffix == ".corpus"
    assert kept.read_bytes() == damaged
    assert journal_of(kept).exists()
    assert not journal_of(workspace.path).exists()
    again = open_corpus(workspace.path)
    again.act_as(workspace.person.id)
    assert len(again.spans(again.document_rows()[0].id)) == 1
    again.close()
    assert path.exists()


def test_a_backup_can_be_put_where_nothing_is(workspace, tmp_path):
    path = finish(backups.backup(workspace, "one"))
    assert backups.restore(path, tmp_path / "again.corpus") is None
    open_corpus(tmp_path / "again.corpus").close()


def test_an_open_corpus_is_not_replaced(workspace):
    path = finish(backups.backup(workspace, "one"))
    with pytest.raises(CorpusBusyError):
        backups.restore(path, workspace.path)
    mark(workspace, 0)


def test_a_backup_that_is_not_whole_is_not_put_back(workspace):
    path = finish(backups.backup(workspace, "one"))
    workspace.close()
    before = workspace.path.read_bytes()
    path.write_bytes(b"not a corpus")
    with pytest.raises(NotACorpusError):
        backups.restore(path, workspace.path)
    assert workspace.path.read_bytes() == before


def test_a_copy_can_be_saved_but_not_over_an_open_corpus(workspace, tmp_path):
    mark(workspace, 0)
    finish(backups.save_copy(workspace, tmp_path / "copy.corpus"))
    assert finish(check_corpus(tmp_path / "copy.corpus")).counts["spans"] == 1
    with pytest.raises(CorpusBusyError):
        finish(backups.save_copy(workspace, workspace.path))


# ---- names and thinning


def test_a_name_tells_what_it_was_made_from():
    name = name_now((42, bytes.fromhex("ab" * 32)), "Before import!")
    read = read_name(name.file_name())
    assert read == BackupName(name.at, 42, "ab" * 6, "before-import")
    assert read_name("notes.txt") is None
    assert read_name("99999999T999999999999Z-1-abababababab-x.corpus") is None


@pytest.mark.parametrize("corpus_id", ["../..", "a/b", "", "ä" * 300])
def test_an_odd_id_leaves_the_folder_of_backups_alone(corpus_id, data):
    assert backup_folder(corpus_id).parent == data / "backups"


def every_half_hour(days: int, each: int = 1) -> list[BackupName]:
    now = datetime(2026, 11, 22, 18, tzinfo=UTC)
    times = (now - timedelta(minutes=30 * number) for number in range(0, days * 48, each))
    return [BackupName(at, number, "0" * 12, "half-hour") for number, at in enumerate(times)]


def test_thinning_keeps_the_newest_and_some_of_each_day_week_and_month():
    names = every_half_hour(400, each=5)
    kept = sorted(backups.to_keep(names), reverse=True)
    assert kept[:8] == names[:8]
    days = {name.at.date() for name in kept}
    assert {names[0].at.date() - timedelta(days=number) for number in range(12)} <= days
    assert len({name.at.strftime("%G-%V") for name in kept}) >= 10
    assert len({name.at.strftime("%Y-%m") for name in kept}) >= 9
    assert len(kept) <= 8 + 12 + 10 + 9
    assert backups.to_keep(kept) == set(kept), "thinning twice takes nothing more"


def test_thinning_day_by_day_keeps_old_backups_too():
    names: list[BackupName] = []
    for name in reversed(every_half_hour(300, each=16)):
        names = sorted(backups.to_keep([name, *names]), reverse=True)
    assert names[0].at - names[-1].at > timedelta(days=200)


def test_thinning_removes_files_and_what_a_killed_program_left(workspace):
    folder = backup_folder(workspace.store.corpus_id())
    folder.mkdir(parents=True)
    for name in every_half_hour(3):
        (folder / name.file_name()).touch()
    update = BackupName(datetime(2020, 1, 1, tzinfo=UTC), 1, "0" * 12, "before-update")
    (folder / update.file_name()).touch()
    (folder / "notes.txt").touch()
    left, fresh = folder / ".x.corpus.1234.part", folder / ".y.corpus.1234.part"
    left.touch()
    fresh.touch()
    os.utime(left, (1, 1))
    removed = backups.thin(folder)
    kept = {path.name for path in folder.iterdir()}
    assert len(removed) == 3 * 48 - 8 - 3
    assert {update.file_name(), "notes.txt", fresh.name} <= kept
    assert left.name not in kept


# ---- where data is kept


def test_the_folder_of_data_follows_the_system(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "linux")
    assert data_folder() == tmp_path / "data" / "Annotator"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert data_folder() == Path.home() / ".local" / "share" / "Annotator"
    monkeypatch.setattr("sys.platform", "darwin")
    assert data_folder() == Path.home() / "Library" / "Application Support" / "Annotator"
    monkeypatch.setattr("sys.platform", "win32")
    assert data_folder() == tmp_path / "data" / "Annotator"
    monkeypatch.delenv("LOCALAPPDATA")
    assert data_folder() == Path.home() / "AppData" / "Local" / "Annotator"


def test_no_copy_is_made_in_the_middle_of_a_change(workspace, tmp_path):
    job = backups.save_copy(workspace, tmp_path / "copy.corpus")
    with pytest.raises(StoreError, match="middle of a change"), workspace.store.transaction():
        finish(job)


def test_closing_a_corpus_ends_the_backup_that_is_being_made(tmp_path):
    documents = tuple(a_document(f"{number} " * 30_000) for number in range(20))
    big = a_corpus(tmp_path, name="big", documents=documents)
    corpus_id = big.store.corpus_id()
    caught: list[StoreError] = []

    def back_up() -> None:
        try:
            finish(backups.backup(big, "half-hour"))
        except StoreError as error:
            caught.append(error)

    folder = backup_folder(corpus_id)
    thread = threading.Thread(target=back_up)
    thread.start()
    while thread.is_alive() and not list(folder.glob(".*.part")):
        thread.join(0.001)
    big.close()
    thread.join()
    assert [str(error) for error in caught if "not open" in str(error)] or list(
        folder.glob("2*")
    )
    assert list(folder.glob(".*.part")) == []
    open_corpus(big.path).close()


def test_a_journal_that_was_left_is_not_put_into_a_new_file(workspace, tmp_path):
    """SQLite would take pages out of it, and the new corpus would be a mixture of two."""
    target = tmp_path / "new.corpus"
    journal_of(target).write_bytes(b"pages of another corpus")
    with pytest.raises(StoreError, match="lies there"):
        finish(backups.save_copy(workspace, target))
    with pytest.raises(StoreError, match="lies there"):
        create_corpus(target)
    workspace.close()
    with pytest.raises(StoreError, match="lies there"):
        finish(repair(workspace.path, target))
    assert not target.exists()


def test_a_corpus_that_another_program_has_open_is_not_replaced(workspace, tmp_path):
    other = a_corpus(tmp_path, name="other")
    other.close()
    chosen = finish(backups.backup(workspace, "one"))
    before = other.path.read_bytes()
    rival = sqlite3.connect(other.path, isolation_level=None)  # noqa: TID251 - another program
    rival.execute("BEGIN EXCLUSIVE")
    with pytest.raises(CorpusBusyError):
        backups.restore(chosen, other.path)
    with pytest.raises(CorpusBusyError):
        finish(backups.save_copy(workspace, other.path))
    with pytest.raises(CorpusBusyError):
        finish(repair(other.path, tmp_path / "out.corpus"))
    rival.execute("ROLLBACK")
    rival.close()
    assert other.path.read_bytes() == before
    assert len(list(tmp_path.glob("*.corpus"))) == 2
