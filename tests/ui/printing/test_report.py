"""A report on paper: every block on it, heads again on each sheet, whole files."""

import io
import re

import pytest
from pypdf import PdfReader

from annotator.model.errors import FormatError
from annotator.model.report_page import Heading, Paragraph, Plot, ReportPage, Table
from annotator.services.jobs import Progress, finish
from annotator.ui.printing.fonts import PrintFont
from annotator.ui.printing.report import save_report_pdf

FONT = PrintFont("DejaVu Sans", 10, 96.0)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90">'
    '<rect width="300" height="90" fill="#0072b2"/></svg>'
)


def report(rows: int = 3) -> ReportPage:
    table = Table(
        ("label", "value", "remark"),
        tuple((f"label {row}", "0.812", "") for row in range(rows)),
        frozenset({0, 2}),
    )
    blocks = (
        Paragraph("24 of 30 documents are compared.\nTwo lines."),
        Heading("How far they agree"),
        table,
        Plot("A chart.", SVG),
        Paragraph("قال ناطق 😀 <b>no markup</b>"),
    )
    return ReportPage("Agreement: climate", blocks)


def made(page):
    """Make a report as the services do."""
    yield Progress(0, None)
    return page


def words_of(path):
    reader = PdfReader(io.BytesIO(path.read_bytes()))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_every_block_is_on_paper(qapp, tmp_path):
    path = tmp_path / "report.pdf"
    assert finish(save_report_pdf(made(report()), path, FONT)) == 1
    (words,) = words_of(path)
    for text in ("Agreement: climate", "Two lines.", "label 2", "0.812", "A chart.", "1 / 1"):
        assert text in words
    assert "b>no markup" in words


def test_the_heads_of_a_long_table_are_on_every_sheet(qapp, tmp_path):
    path = tmp_path / "report.pdf"
    count = finish(save_report_pdf(made(report(90)), path, FONT))
    sheets = words_of(path)
    assert count == len(sheets) > 1
    with_rows = [words for words in sheets if re.search(r"label \d", words)]
    assert all("remark" in words for words in with_rows)
    found = re.findall(r"label (\d+)", " ".join(sheets))
    assert sorted(map(int, found)) == list(range(90))


def test_cancelled_or_refused_it_leaves_what_was_there(qapp, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_text("before")
    job = save_report_pdf(made(report(90)), path, FONT)
    for _ in range(4):
        next(job)
    job.close()
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]
    with pytest.raises(FormatError):
        finish(save_report_pdf(made(report()), tmp_path / "missing" / "report.pdf", FONT))
