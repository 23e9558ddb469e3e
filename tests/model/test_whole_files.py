"""A file is there whole or not at all."""

import os
import stat

import pytest

from annotator.model.folders import data_folder, make_private
from annotator.model.whole_files import sync_folder, whole_file


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_appears_once_it_is_whole(tmp_path):
    target = tmp_path / "new.txt"
    with whole_file(target) as part:
        part.write_text("half")
        assert not target.exists()
        assert part.parent == target.parent
        part.write_text("whole")
    assert target.read_text() == "whole"
    assert names(tmp_path) == ["new.txt"]


def test_what_was_there_stays_if_the_writing_fails(tmp_path):
    target = tmp_path / "old.txt"
    target.write_text("old")

    def write_and_fail() -> None:
        with whole_file(target) as part:
            part.write_text("half")
            raise ValueError("no more ink")

    with pytest.raises(ValueError, match="ink"):
        write_and_fail()
    assert target.read_text() == "old"
    assert names(tmp_path) == ["old.txt"]


def test_a_block_that_writes_nothing_is_an_error_and_leaves_the_target(tmp_path):
    target = tmp_path / "old.txt"
    target.write_text("old")
    with pytest.raises(FileNotFoundError), whole_file(target):
        pass
    assert target.read_text() == "old"


def test_two_writers_do_not_meet(tmp_path):
    target = tmp_path / "both.txt"
    with whole_file(target) as one, whole_file(target) as two:
        one.write_text("one")
        two.write_text("two")
        assert one != two
    assert target.read_text() == "one"  # the outer block ended last
    assert names(tmp_path) == ["both.txt"]


def test_content_and_folder_are_synced_in_the_right_order(tmp_path, monkeypatch):
    """Content, then the move, then the folder: any other order loses files in a power cut."""
    target, story = tmp_path / "new.txt", []

    def spy(handle: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        story.append(("folder" if is_folder else "content", target.exists()))

    monkeypatch.setattr(os, "fsync", spy)
    with whole_file(target) as part:
        part.write_text("text")
    folder_after_the_move = [] if os.name == "nt" else [("folder", True)]
    assert story == [("content", False), *folder_after_the_move]


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_permissions_stay_as_they_were(tmp_path):
    target = tmp_path / "secret.txt"
    target.write_text("old")
    target.chmod(0o600)
    with whole_file(target) as part:
        part.write_text("new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_what_is_kept_for_a_person_is_private(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    make_private(data_folder() / "backups" / "some")
    assert stat.S_IMODE(data_folder().stat().st_mode) == 0o700
    make_private(data_folder() / "backups" / "some")


def test_a_missing_folder_cannot_be_synced(tmp_path):
    if os.name == "nt":
        sync_folder(tmp_path / "none")
        return
    with pytest.raises(FileNotFoundError):
        sync_folder(tmp_path / "none")
