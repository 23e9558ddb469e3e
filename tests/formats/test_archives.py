"""Zip archives from strangers lead nowhere and never grow without end."""

import stat
import zipfile

import pytest

from annotator.formats import archives
from annotator.formats.archives import opened_archive
from annotator.model.errors import FormatError


def zipped(path, *members: tuple[str | zipfile.ZipInfo, bytes]):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members:
            file.writestr(name, content)
    return path


def a_link() -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo("link.txt")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def test_an_ordinary_archive_is_read(tmp_path):
    path = zipped(tmp_path / "a.zip", ("project.qde", b"<p/>"), ("sources/ä.txt", b"x"))
    with opened_archive(path) as archive:
        assert archive.names() == ["project.qde", "sources/ä.txt"]
        assert archive.read("sources/ä.txt") == b"x"
        with pytest.raises(FormatError, match="there is no “b” in the archive"):
            archive.read("b")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("../evil.txt", "leads out"),
        ("/etc/passwd", "leads out"),
        ("a\\..\\b.txt", "leads out"),
        ("C:evil.txt", "usable name"),
        (a_link(), "is a link"),
    ],
)
def test_names_that_lead_out_are_refused(tmp_path, name, message):
    with (
        pytest.raises(FormatError, match=message),
        opened_archive(zipped(tmp_path / "a.zip", (name, b"x"))),
    ):
        pass


def test_two_entries_of_one_name_are_refused(tmp_path):
    with pytest.warns(UserWarning, match="Duplicate"):
        path = zipped(tmp_path / "a.zip", ("a.txt", b"1"), ("a.txt", b"2"))
    with pytest.raises(FormatError, match="twice"), opened_archive(path):
        pass


def test_bounds_hold(tmp_path, monkeypatch):
    path = zipped(tmp_path / "a.zip", ("a.txt", b"0" * 5000), ("b.txt", b"1"))
    with monkeypatch.context() as patch:
        patch.setattr(archives, "MOST_MEMBERS", 1)
        with pytest.raises(FormatError, match="more than 1 files"), opened_archive(path):
            pass
    packed = path.stat().st_size
    for limits in (
        archives.Limits(packed - 1),
        archives.Limits(packed, unpacked=100),
        archives.Limits(packed, ratio=10),
    ):
        with pytest.raises(FormatError), opened_archive(path, limits):
            pass
    with opened_archive(path, archives.Limits(packed, 5001, 10, 1000)) as archive:
        assert len(archive.read("a.txt")) == 5000


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no zip at all"])
def test_what_is_no_archive_is_refused(tmp_path, content):
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    with (
        pytest.raises(FormatError, match=r"a\.zip: this is no zip archive"),
        opened_archive(path),
    ):
        pass


def test_a_damaged_member_is_refused(tmp_path):
    path = zipped(tmp_path / "a.zip", ("a.txt", bytes(range(256)) * 40))
    content = bytearray(path.read_bytes())
    content[60] ^= 0xFF
    path.write_bytes(content)
    with opened_archive(path) as archive, pytest.raises(FormatError, match="damaged"):
        archive.read("a.txt")


def test_a_film_beside_the_texts_is_refused_only_when_it_is_read(tmp_path, monkeypatch):
    path = zipped(tmp_path / "a.zip", ("film.mp4", b"0" * 5000), ("b.txt", b"1"))
    monkeypatch.setattr(archives, "LARGEST_MEMBER", 100)
    with opened_archive(path) as archive:
        assert archive.read("b.txt") == b"1"
        with pytest.raises(FormatError, match=r"^a\.zip: “film\.mp4” in the archive is larger"):
            archive.read("film.mp4")


def test_a_beginning_is_all_that_is_unpacked(tmp_path):
    path = zipped(tmp_path / "a.zip", ("a.txt", b"abc" * 1000))
    with opened_archive(path) as archive:
        assert archive.beginning("a.txt", 4) == b"abca"
