"""Decoding: exactly, by mark, as UTF-8 or by a guess that says so; no error is ignored."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.formats.decoding import decode, detect_file
from annotator.model.document import Decoding
from annotator.model.errors import FormatError
from tests.formats.corpora import SHARED

TEXT = "“Größe”,\r\n\tnaïve\u00a0\u2028 – 10 €\r"
GUESSED = "windows-1252"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\x00\x00", "utf-32-le"),
        (b"\x00\x00\xfe\xff", "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(
    mark: bytes, encoding: str
) -> None:
    text = TEXT + "👩🏽‍⚕️"
    expected = text, Decoding(encoding, byte_order_mark=True)
    assert decode(mark + text.encode(encoding)) == expected
    assert decode(mark + text.encode(encoding), encoding[:6].rstrip("-")) == expected


def test_only_the_first_mark_is_removed() -> None:
    assert decode("\ufeff\ufeffa".encode())[0] == "\ufeffa"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff")))
def test_every_text_in_utf_8_comes_in_as_it_is(text: str) -> None:
    assert decode(text.encode()) == (text, Decoding("utf-8"))


SAMPLES = [
    ("windows-1252", "Le ministre a déclaré que c’était faux. “Jamais”, a-t-il dit."),
    ("windows-1252", "He said “hi”"),
    ("windows-1252", "café"),
    ("windows-1252", "name;body\nÜber;“Größe” und so\nx;y\n"),
    ("windows-1250", "Zażółć gęślą jaźń, proszę bardzo."),
    ("windows-1251", "Министр сказал, что это неправда, и ушёл."),
    ("windows-1256", "قال الوزير إن هذا غير صحيح."),
    ("shift_jis", "大臣はそれは嘘だと言った。"),
    ("koi8-r", "Министр сказал, что это неправда."),
    ("utf-16-le", "The minister said that it was untrue."),
]


@pytest.mark.parametrize(("encoding", "text"), SAMPLES)
def test_other_encodings_are_guessed_and_marked_as_such(encoding: str, text: str) -> None:
    found, decoding = decode(text.encode(encoding))
    assert found == text
    assert decoding.guessed


def test_the_chosen_encoding_stands() -> None:
    assert decode("Größe".encode("cp850"), "cp850") == ("Größe", Decoding("cp850"))
    assert decode("Größe".encode("cp1252"), "CP1252") == ("Größe", Decoding(GUESSED))
    assert decode(b"\xef\xbb\xbfa", "windows-1252") == ("ï»¿a", Decoding(GUESSED))


@pytest.mark.parametrize(
    ("content", "encoding", "reason"),
    [
        (b"a\x00b", None, "NUL character|encoding cannot be detected"),
        (b"a\x00b", "utf-8", "NUL character at position 1"),
        (bytes(range(256)), None, "encoding cannot be detected"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", None, "encoding cannot be detected"),
        (b"It said \x9d.", None, "encoding cannot be detected"),
        (b"It said \x9d.", "windows-1252", "no text in the encoding windows-1252 at byte 8"),
        (b"\xff\xfea", None, "no text in the encoding utf-16-le"),
        (b"\xef\xbb\xbf\xff", None, "no text in the encoding utf-8"),
        (b"a", "klingon", "no encoding “klingon”"),
        (b"a", "a\x00", "no encoding"),
        (b"a", "hex", "no encoding “hex”"),
        (b"a", "unicode_escape", "not one of texts"),
    ],
)
def test_what_cannot_be_decoded_is_refused(
    content: bytes, encoding: str | None, reason: str
) -> None:
    with pytest.raises(FormatError, match=reason):
        decode(content, encoding)


@example(b"\xa0\xb1\xb0\xc6")
@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(content: bytes) -> None:
    try:
        text, decoding = decode(content)
    except FormatError:
        return
    assert "\x00" not in text
    if not decoding.byte_order_mark:
        assert text == content.decode(decoding.encoding)


@pytest.mark.parametrize("far", [10, 100_000, 300_000])
def test_a_file_is_judged_by_its_first_bytes_outside_ascii(tmp_path: Path, far: int) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * far + "“Größe”, – naïve".encode("cp1252"))
    assert detect_file(path) == Decoding(GUESSED, guessed=True)
    assert decode(path.read_bytes())[1] == Decoding(GUESSED, guessed=True)
    path.write_bytes(b"a" * (far - 1) + "“Größe”".encode() * 30_000)
    assert detect_file(path) == Decoding("utf-8")
    path.write_bytes(b"a" * far + "é".encode()[:1])
    assert detect_file(path) == Decoding(GUESSED, guessed=True)
    assert detect_file(path, "cp1251") == Decoding("windows-1251")


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"gone\.txt: the file cannot be read"):
        detect_file(tmp_path / "gone.txt")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_real_articles_are_decoded_as_their_bytes_say() -> None:
    files = sorted((SHARED / "encodings").glob("*_Fake.txt"))
    assert len(files) == 48
    for file in files:
        content = file.read_bytes()
        text, decoding = decode(content)
        assert decoding.encoding in {"utf-8", GUESSED}
        assert text == content.decode(decoding.encoding)
        assert decoding.guessed == (decoding.encoding == GUESSED)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_the_broken_article_is_refused() -> None:
    with pytest.raises(FormatError, match="choose its encoding"):
        decode((SHARED / "encodings" / "broken_mixed.txt").read_bytes())
