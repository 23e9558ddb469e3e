"""Lines: divided at line feeds only, numbered, decoded strictly, none too long."""

from pathlib import Path

import pytest

from annotator.formats import lines
from annotator.formats.lines import at, numbered_lines
from annotator.model.document import Decoding
from annotator.model.errors import FormatError, RuleBrokenError


def read(path: Path, encoding: str = "utf-8") -> list[tuple[str, str]]:
    return [(line.place, line.text) for line in numbered_lines(path, Decoding(encoding))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lines_are_divided_at_line_feeds_only(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes("a\u2028b\x85c\x0cd\r\n\n \r\n😀 e\rf".encode(encoding))
    name = encoding.removesuffix("-sig")
    assert read(path, name) == [("a.jsonl:1", "a\u2028b\x85c\x0cd"), ("a.jsonl:4", "😀 e\rf")]


def test_progress_ends_at_one(tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-16"):
        (tmp_path / "a").write_bytes("é\n\nf\n\n".encode(encoding)[:-2])
        found = [line.progress for line in numbered_lines(tmp_path / "a", Decoding(encoding))]
        assert len(found) == 2
        assert 0 < found[0] < found[1] <= 1


def test_what_is_no_text_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"a\n\xff\n")
    with pytest.raises(FormatError, match=r"a\.jsonl:2: this is no text in the encoding utf-8"):
        read(path)
    path.write_bytes(b"\xff\xfea")
    with pytest.raises(FormatError, match=r"a\.jsonl: this is no text in the encoding utf-16"):
        read(path, "utf-16")


def test_a_line_beyond_all_documents_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "LONGEST_LINE", 4)
    (tmp_path / "a").write_bytes(b"abc\nabcd\n")
    with pytest.raises(FormatError, match="a:2: the line is too long"):
        read(tmp_path / "a")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_that_is_missing_is_named(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(FormatError, match=r"gone: the file cannot be read"):
        read(tmp_path / "gone", encoding)


@pytest.mark.parametrize("error", [FormatError("wrong"), RuleBrokenError("wrong")])
def test_errors_get_their_place(error: Exception) -> None:
    with pytest.raises(FormatError, match="a:3: wrong"), at("a:3"):
        raise error
