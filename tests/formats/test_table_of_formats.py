"""The table of formats: each has a name, and files are recognised."""

from pathlib import Path

import pytest

from annotator.formats.exchange import Outgoing
from annotator.formats.native_rows import native_line
from annotator.formats.table_of_formats import FORMATS, READABLE, format_named, recognised
from annotator.model.document import Document
from annotator.model.errors import FormatError


def test_names_are_unique_and_every_format_does_something() -> None:
    assert len({entry.name for entry in FORMATS}) == len(FORMATS)
    assert all(entry.read or entry.write for entry in FORMATS)


def test_texts_come_in_from_everything_that_people_keep_them_in() -> None:
    readable = {entry.name for entry in READABLE}
    texts = {"text", "csv", "tsv", "jsonl", "parquet", "native", "docx", "html", "pdf", "eml"}
    assert texts <= readable


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("A.TXT", "text"),
        ("a.csv", "csv"),
        ("a.tsv", "tsv"),
        ("a.jsonl", "jsonl"),
        ("a.parquet", "parquet"),
    ],
)
def test_a_file_is_recognised_by_its_ending(tmp_path: Path, file: str, name: str) -> None:
    (tmp_path / file).write_bytes(b"")
    found = recognised(tmp_path / file)
    assert found is not None
    assert found.name == name


def test_the_native_format_is_recognised_by_its_first_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    for content, name in (
        (native_line(Outgoing(Document("1", "t", "x"))), "native"),
        ('{"text": "x", "format": "annotator/1"}', "native"),
        ('{"text": "\\"format\\": \\"annotator/1\\""}', "jsonl"),
    ):
        path.write_text(content)
        found = recognised(path)
        assert found is not None
        assert found.name == name


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (native_line(Outgoing(Document("1", "t", "x"))).encode(), "native"),
        (b"PAR1 and more", "parquet"),
    ],
)
def test_an_unknown_ending_is_recognised_by_the_first_bytes(
    tmp_path: Path, content: bytes, name: str
) -> None:
    (tmp_path / "a.native").write_bytes(content)
    found = recognised(tmp_path / "a.native")
    assert found is not None
    assert found.name == name


def test_what_is_unknown_is_not_guessed(tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_bytes(b"%PDF-1.7")
    assert recognised(tmp_path / "a.xyz") is None
    with pytest.raises(FormatError, match="cannot be read"):
        recognised(tmp_path / "gone.jsonl")


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(FormatError, match="no format “odt”: choose one of text, "):
        format_named("odt")
