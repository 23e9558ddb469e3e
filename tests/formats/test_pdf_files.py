"""Texts of PDF files: pages, what is left out, and files that are damaged."""

import contextlib
from io import BytesIO

import pytest

from annotator.formats.exchange import ReadOptions
from annotator.formats.pdf_files import read_pdf
from annotator.model.errors import FormatError


def a_pdf(*pages: str, password: str = "") -> bytes:
    """Make a PDF with a line of Latin text on each page."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for line in pages:
        page = writer.add_blank_page(300, 300)
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({line}) Tj ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata({"/Title": "A report", "/Author": "Ada", "/CreationDate": "D:20260102"})
    if password:
        writer.encrypt(password)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def read(tmp_path, content: bytes):
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    (incoming,) = read_pdf(path, ReadOptions())
    return incoming


def test_pages_are_apart_and_facts_are_kept(tmp_path):
    incoming = read(tmp_path, a_pdf("It rose by 5 %.", "", "She said so."))
    assert incoming.document.text == "It rose by 5 %.\n\nShe said so."
    assert incoming.document.title == "A report"
    assert incoming.document.metadata == {
        "author": "Ada",
        "date": "2026-01-02",
        "file": "a.pdf",
    }
    assert incoming.left_out == {"pages without text": 1}


def test_a_pdf_that_cannot_be_read_says_why(tmp_path):
    with pytest.raises(FormatError, match="no text, only pictures"):
        read(tmp_path, a_pdf(""))
    with pytest.raises(FormatError, match="locked with a password"):
        read(tmp_path, a_pdf("x", password="secret"))
    for content in (b"", b"%PDF-1.7", b"no pdf at all"):
        with pytest.raises(FormatError, match=r"a\.pdf: this is no PDF"):
            read(tmp_path, content)


def test_a_damaged_pdf_is_read_or_refused_in_words(tmp_path):
    whole = a_pdf("It rose by 5 %.", "She said so.")
    for place in range(0, len(whole), 37):
        damaged = bytearray(whole)
        damaged[place] ^= 0x55
        for content in (bytes(damaged), whole[:place]):
            with contextlib.suppress(FormatError):
                assert read(tmp_path, content).document.title
