"""Chosen files: folders in the order a person counts, nothing hidden, nothing outside."""

import os
import random
import re
from pathlib import Path

import pytest

from annotator.formats.exchange import ReadOptions
from annotator.formats.files import chosen_files, natural_order
from annotator.formats.texts import read_text
from annotator.model.errors import FormatError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("s")
    folder = tmp_path / "texts"
    (folder / "Sub" / ".hidden").mkdir(parents=True)
    for name in (
        "10.txt",
        "2.txt",
        "b.txt",
        "A.txt",
        ".x.txt",
        "Sub/1.txt",
        "Sub/.hidden/1.txt",
    ):
        (folder / name).write_text(name)
    (folder / "link.txt").symlink_to(outside / "secret.txt")
    (folder / "linked").symlink_to(outside)
    (folder / "within.txt").symlink_to(folder / "b.txt")
    (folder / "broken.txt").symlink_to(folder / "gone.txt")
    return folder


def test_a_folder_is_searched_in_natural_order_without_hidden_or_outside_files(
    folder: Path,
) -> None:
    found = chosen_files([folder])
    assert [file.name for file in found] == ["2.txt", "10.txt", "A.txt", "b.txt", "Sub/1.txt"]
    assert not any(file.is_named for file in found)


def test_folders_stand_where_a_person_counts_them_and_doubtful_names_stand_fast(
    tmp_path: Path,
) -> None:
    names = ["a1b10", "01b", "1a", "1b", "a2/x", "a1b9", "a10/2", "a10/1", "a", "a1", "B", "b"]
    for name in reversed(names):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    if not (tmp_path / "A").exists():  # elsewhere "B" and "b" are one file
        assert [file.name for file in chosen_files([tmp_path])] == [
            *["01b", "1a", "1b", "a", "a1", "a1b9", "a1b10", "a2/x", "a10/1", "a10/2", "B", "b"]
        ]


def test_the_order_is_that_of_the_pieces_of_a_name_numbers_first() -> None:
    """Compare with the plain way to say it, at ten times the cost."""

    def plainly(name: str) -> list[tuple[int, int, str]]:
        return [
            (0, int(piece), piece) if piece.isdecimal() else (1, 0, piece.casefold())
            for piece in re.split(r"(\d{1,300})", name)
            if piece
        ]

    chosen = random.Random(1)
    names = ["".join(chosen.choices("aA1023.ß٣", k=chosen.randrange(7))) for _ in range(3_000)]
    names += ["7" * 299, "7" * 300, "7" * 301, "7" * 302 + "a", "7" * 300 + "a"]
    assert sorted(names, key=natural_order) == sorted(names, key=plainly)


def test_a_named_file_is_taken_whatever_it_is_called(folder: Path) -> None:
    found = chosen_files([folder / ".x.txt", folder / "link.txt", folder / ".x.txt"])
    assert [file.name for file in found] == [".x.txt", "link.txt"]
    assert all(file.is_named for file in found)


def test_a_path_that_is_missing_is_refused(folder: Path) -> None:
    with pytest.raises(FormatError, match=r"gone\.txt: there is no such file or folder"):
        chosen_files([folder, folder / "gone.txt"])


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the owner may read all here")
def test_a_folder_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0)
    with pytest.raises(FormatError, match="shut: the folder cannot be read"):
        chosen_files([tmp_path])


def test_a_name_that_is_no_text_becomes_one(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        (tmp_path / name).write_text("A text.")
    except OSError:
        pytest.skip("this file system takes no name that is not UTF-8")
    for chosen in (tmp_path, tmp_path / name):
        (file,) = chosen_files([chosen])
        assert file.name == "caf\\xe9.txt"
        (incoming,) = read_text(file.path, ReadOptions())
        assert incoming.document.title == "caf\\xe9"
        assert incoming.document.metadata == {"file": "caf\\xe9.txt"}
