"""A program that ended while it was saving leaves a corpus that opens, and an explanation."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.errors import CorpusBusyError, CorpusDamagedError, StoreError
from annotator.model.folders import data_folder
from annotator.store import header, opening
from annotator.store.header import journal_of
from annotator.store.opening import open_store
from tests.store.refusing import patch, refused


@pytest.fixture
def interrupted(corpus, tmp_path) -> Path:
    """Give a corpus as it is left when the program ends in the middle of a change."""
    store = open_store(corpus)
    folder = tmp_path / "interrupted"
    folder.mkdir()
    with store.transaction():
        for number in range(3000):
            store.documents.keep_text(f"{number} " * 300)
        copy = folder / corpus.name
        copy.write_bytes(corpus.read_bytes())
        journal_of(copy).write_bytes(journal_of(corpus).read_bytes())
    store.close()
    return copy


def test_an_unfinished_change_is_taken_back_and_explained(interrupted):
    found = interrupted.read_bytes()
    store = open_store(interrupted)
    assert len(list(store.documents.hashed_texts())) == 1
    (notice,) = store.notices
    assert "unfinished change was taken back" in notice
    assert store.ended_badly
    store.close()
    kept = [
        path
        for path in (data_folder() / "recovery").rglob("*.corpus")
        if str(path.parent) in notice
    ]
    assert kept[0].read_bytes() == found
    assert journal_of(kept[0]).exists()
    assert not journal_of(interrupted).exists()


def test_a_journal_of_another_program_is_refused(interrupted):
    with journal_of(interrupted).open("ab") as file:
        file.write(b"/some/file" + bytes(8) + bytes.fromhex("d9d505f920a163d7"))
    assert "not written by Annotator" in refused(interrupted, CorpusDamagedError)


def test_a_damaged_file_with_an_unfinished_change_is_kept_as_it_was_found(interrupted):
    patch(interrupted, 4096 * 3, b"\xff" * 4096 * 3)
    journal = journal_of(interrupted).read_bytes()
    journal_of(interrupted).write_bytes(journal[:4096])
    patch(journal_of(interrupted), 0, bytes.fromhex("d9d505f920a163d7"))
    sentence = refused(interrupted, CorpusDamagedError)
    assert "It is kept in" in sentence


def test_a_change_that_another_program_is_making_right_now_is_left_to_it(corpus):
    connection = sqlite3.connect(corpus, isolation_level=None)  # noqa: TID251 - another program
    connection.execute("PRAGMA cache_size = 5")
    connection.execute("BEGIN EXCLUSIVE")
    for number in range(500):
        hashed = number.to_bytes(32, "big")
        connection.execute("INSERT INTO body (sha256, text) VALUES (?, ?)", (hashed, "x" * 900))
    assert journal_of(corpus).read_bytes().startswith(bytes.fromhex("d9d505f920a163d7"))
    kept = sorted((data_folder() / "recovery").glob("*"))
    with pytest.raises(CorpusBusyError):
        open_store(corpus)
    assert sorted((data_folder() / "recovery").glob("*")) == kept
    connection.execute("ROLLBACK")
    connection.close()
    open_store(corpus).close()


def test_a_file_that_cannot_be_set_aside_is_not_mended(interrupted, tmp_path, monkeypatch):
    (tmp_path / "full").write_text("a file where the folder should be")
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "full"))
    assert "no room to keep a copy" in refused(interrupted, StoreError)


def test_only_the_last_few_unfinished_files_are_kept(interrupted, tmp_path, monkeypatch):
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "data"))
    found, journal = interrupted.read_bytes(), journal_of(interrupted).read_bytes()
    for _ in range(7):
        interrupted.write_bytes(found)
        journal_of(interrupted).write_bytes(journal)
        store = open_store(interrupted)
        store.close()
        kept = sorted((data_folder() / "recovery").iterdir())
        assert str(kept[-1]) in store.notices[0]
    assert len(kept) == 5


def seen_too_early(monkeypatch, module, name: str, change) -> None:
    """Let the first look at a file see what it was while another program was saving."""
    really, looks = getattr(module, name), []

    def look_at(*arguments):
        looks.append(arguments)
        found = really(*arguments)
        return change(found) if len(looks) == 1 else found

    monkeypatch.setattr(module, name, look_at)


def test_a_change_that_another_program_finished_meanwhile_is_no_unfinished_one(
    corpus, monkeypatch
):
    seen_too_early(
        monkeypatch, opening, "read_header", lambda one: replace(one, unfinished=True)
    )
    store = open_store(corpus)
    assert store.notices == ()
    store.close()


def test_a_file_that_another_program_made_longer_meanwhile_is_not_truncated(
    corpus, monkeypatch
):
    seen_too_early(monkeypatch, header, "_read", lambda found: (found[0], False))
    open_store(corpus).close()
