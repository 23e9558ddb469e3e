"""Plain texts: exactly what the bytes say, titled like the file."""

from pathlib import Path

import pytest

from annotator.formats import texts
from annotator.formats.exchange import ReadOptions
from annotator.formats.texts import read_text
from annotator.model.document import Decoding
from annotator.model.errors import FormatError
from tests.formats.corpora import SHARED


def test_a_text_comes_in_exactly(tmp_path: Path) -> None:
    content = "\tLine\r\nnext\rthird\n\u2028\u00a0👩🏽‍⚕️ ".encode()
    (tmp_path / "10_Fake.txt").write_bytes(content)
    (incoming,) = read_text(tmp_path / "10_Fake.txt", ReadOptions())
    assert incoming.document.text.encode() == content
    assert incoming.document.title == "10_Fake"
    assert incoming.document.metadata == {"file": "10_Fake.txt"}
    assert incoming.place == "10_Fake.txt"
    assert incoming.layers == ()


@pytest.mark.parametrize("size", [0, 1, 16_383, 16_384, 16_385, 1 << 20, (1 << 20) + 16_385])
def test_a_text_of_any_size_is_read_to_its_end(size: int, tmp_path: Path) -> None:
    content = bytes(97 + place % 26 for place in range(size))
    (tmp_path / "a.txt").write_bytes(content)
    (incoming,) = read_text(tmp_path / "a.txt", ReadOptions())
    assert incoming.document.text.encode() == incoming.encoded == content


def test_bytes_that_are_not_just_the_text_are_not_taken_for_it(tmp_path: Path) -> None:
    for content, encoding in (("\ufeffé".encode(), None), ("é".encode("cp850"), "cp850")):
        (tmp_path / "a.txt").write_bytes(content)
        (incoming,) = read_text(tmp_path / "a.txt", ReadOptions(encoding))
        assert (incoming.document.text, incoming.encoded) == ("é", None)


def test_the_chosen_encoding_is_used(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Größe".encode("cp850"))
    (incoming,) = read_text(tmp_path / "a.txt", ReadOptions("cp850"))
    assert incoming.document.text == "Größe"
    assert incoming.document.decoding == Decoding("cp850")


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a\x00b")
    for name, reason in (("a.txt", "a.txt: "), ("gone.txt", "cannot be read")):
        with pytest.raises(FormatError, match=reason):
            list(read_text(tmp_path / name, ReadOptions()))


def test_a_file_beyond_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "LARGEST_TEXT", 3)
    (tmp_path / "a.txt").write_bytes(b"abc")
    assert len(list(read_text(tmp_path / "a.txt", ReadOptions()))) == 1
    (tmp_path / "a.txt").write_bytes(b"abcd")
    with pytest.raises(FormatError, match="larger than 50 MB"):
        list(read_text(tmp_path / "a.txt", ReadOptions()))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_the_real_seed_article_comes_in_exactly() -> None:
    (file,) = (SHARED / "seed").glob("*.txt")
    (incoming,) = read_text(file, ReadOptions())
    assert incoming.document.text.encode() == file.read_bytes()
    assert len(incoming.document.text) == 1928
    assert incoming.document.decoding == Decoding("utf-8")
