"""Texts of word processors: what is read, what is left out and said, what is refused."""

import zipfile

import pytest

from annotator.formats.exchange import ReadOptions
from annotator.formats.word_files import read_docx
from annotator.model.errors import FormatError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
CORE = (
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>A title</dc:title>'
    "<dc:creator>Ada</dc:creator><dcterms:created>2026-01-02</dcterms:created></cp:coreProperties>"
)


def docx(path, body: str, **parts: str):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(
            "word/document.xml", f"<w:document {W} {MC}><w:body>{body}</w:body></w:document>"
        )
        for name, content in parts.items():
            file.writestr(name.replace("__", "/") + ".xml", content)
    return path


def p(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r>{run}</w:r>" for run in runs) + "</w:p>"


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{text}</w:t>'


def read(path):
    (incoming,) = read_docx(path, ReadOptions())
    return incoming


def test_paragraphs_runs_and_signs_are_as_a_person_reads_them(tmp_path):
    body = p(t("One "), t("line"), "<w:br/>", t("قال 😀")) + p("<w:tab/>", t("a\u00a0b")) + p()
    body += f"<w:tbl><w:tr><w:tc>{p(t('x'))}</w:tc><w:tc>{p(t('y'))}</w:tc></w:tr></w:tbl>"
    body += '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr></w:p>' + p(t("end"))
    incoming = read(docx(tmp_path / "a.docx", body, docProps__core=CORE))
    assert incoming.document.text == "One line\nقال 😀\n\ta\u00a0b\n\nx\ny\n\nend"
    assert incoming.document.title == "A title"
    assert incoming.document.metadata == {
        "author": "Ada",
        "date": "2026-01-02",
        "file": "a.docx",
    }
    assert incoming.left_out == {}


def test_what_is_left_out_is_said(tmp_path):
    box = "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Choice>"
    box += (
        "<mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
    )
    body = p(t("kept")) + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    body += "<w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>" + p("<w:drawing/>") + box
    notes = "".join(f"<w:footnote>{p(t(words))}</w:footnote>" for words in (" ", "n"))
    notes = f"<w:footnotes {W}>{notes}</w:footnotes>"
    header = f"<w:hdr {W}>{p(t('head'))}</w:hdr>"
    incoming = read(
        docx(tmp_path / "a.docx", body, word__footnotes=notes, word__header1=header)
    )
    assert incoming.document.text == "kept\nnew\n\nbox"
    assert incoming.left_out == {
        "passages that were deleted in tracked changes": 1,
        "pictures": 1,
        "footnotes and endnotes": 1,
        "headers and footers": 1,
    }


def test_what_is_no_text_of_a_word_processor_is_refused(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(FormatError, match=r"a\.docx"):
        read(path)
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("xl/workbook.xml", "<x/>")
    with pytest.raises(FormatError, match="no text of a word processor"):
        read(path)
    docx(path, "<w:p>")
    with pytest.raises(FormatError, match="well-formed"):
        read(path)
