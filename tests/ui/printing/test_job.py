"""The page on paper: as many sheets as were counted, spans in their colours, whole files."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QWidget

from annotator.model.errors import FormatError
from annotator.model.layer import Layer
from annotator.model.printed_page import PageWords, PrintedPage
from annotator.model.scheme_files import default_scheme
from annotator.services.jobs import finish
from annotator.ui.jobs import run_job
from annotator.ui.printing.fonts import PrintFont
from annotator.ui.printing.job import save_pdf
from annotator.ui.printing.sheets import Sheet, Sheets
from annotator.ui.printing.table_block import Surroundings
from annotator.ui.printing.text_block import TextBlock
from annotator.ui.text.theme import page_theme
from annotator.ui.theme import palette
from tests.makers import TEXT, a_document, a_relation, a_span

FONT = PrintFont("DejaVu Sans", 11, 96.0)
LONG = TEXT * 60


def page_of(text=TEXT, spans=(), relations=(), **facts) -> PrintedPage:
    return PrintedPage(
        a_document(text, **facts),
        Layer("document", "person"),
        spans,
        relations,
        default_scheme(),
        "p1",
    )


def sheets_in(content: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", content))


class Paper:
    """Sheets of paper that are pictures."""

    def __init__(self, page: PrintedPage, width: int = 600, height: int = 500) -> None:
        font = QFont("DejaVu Sans")
        font.setPointSizeF(11)
        self.theme = page_theme(page.scheme, palette("light"))
        sheet = Sheet(QSizeF(width, height), 1.0)
        self.sheets = Sheets(sheet, page.document.title, font, page.words.page)
        self.text = TextBlock(page, font, self.theme, sheet.width)
        self.around = Surroundings(page, font, self.theme)
        self.sheets.count_from()
        self._put()
        self.counted = self.sheets.number
        self.pictures = [QImage(width, height, QImage.Format.Format_RGB32)]
        self.pictures[0].fill(QColor("white"))
        painter = QPainter(self.pictures[0])
        self._painter = painter
        self.sheets.paint_on(self, painter)
        self._put()
        painter.end()

    def newPage(self) -> None:
        picture = QImage(self.pictures[0].size(), QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        self.pictures.append(picture)
        self._painter.end()
        self._painter.begin(picture)

    def _put(self) -> None:
        self.around.print_head(self.sheets)
        list(self.text.print(self.sheets))
        self.around.print_labels(self.sheets)
        list(self.around.print_spans(self.sheets))

    def colours(self, number: int) -> set[str]:
        picture = self.pictures[number]
        return {
            picture.pixelColor(x, y).name()
            for x in range(picture.width())
            for y in range(picture.height())
        }


def test_spans_are_painted_in_their_colours_on_their_sheet(qapp):
    where = len(LONG) - 40
    paper = Paper(page_of(LONG, [a_span(fragments=((where, where + 20),), label="quantity")]))
    look = paper.theme.look("quantity")
    tinted = [n for n in range(len(paper.pictures)) if look.tint.name() in paper.colours(n)]
    assert len(tinted) == 1
    assert tinted[0] > 1
    assert look.line.name() in paper.colours(tinted[0])


@settings(max_examples=12)
@given(st.integers(0, 60), st.integers(0, 30), st.integers(200, 700))
def test_what_was_counted_is_what_is_painted(qapp, copies, count, height):
    text = TEXT * (copies + 1)
    spans = [a_span(fragments=((n, n + 5),), note="why " * n) for n in range(count)]
    paper = Paper(page_of(text, spans), height=height)
    assert len(paper.pictures) == paper.counted == paper.sheets.count


def test_a_pdf_has_all_sheets_and_is_whole(qapp, tmp_path):
    path = tmp_path / "page.pdf"
    source = a_span(fragments=((0, 12),), label="attribution")
    claim = a_span(fragments=((24, 67), (70, 80)), note="<b>why</b>", flag="discuss")
    page = page_of(LONG, [source, claim], [a_relation(source, claim)], title="<img src=x>")
    count = finish(save_pdf(path, page, FONT))
    content = path.read_bytes()
    assert count > 3
    assert sheets_in(content) == count
    assert content.startswith(b"%PDF-")
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]


def test_an_empty_text_has_a_sheet(qapp, tmp_path):
    assert finish(save_pdf(tmp_path / "page.pdf", page_of(""), FONT)) == 1


def test_a_job_that_is_closed_leaves_nothing(qapp, tmp_path):
    job = save_pdf(tmp_path / "page.pdf", page_of(LONG * 3), FONT)
    seen = [next(job) for _ in range(25)]
    assert seen[-1].total is not None
    assert 0 < seen[-1].done <= seen[-1].total
    job.close()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_refused_with_a_sentence(qapp, tmp_path):
    with pytest.raises(FormatError, match="cannot be"):
        finish(save_pdf(tmp_path / "none" / "page.pdf", page_of(), FONT))


def test_a_page_is_printed_on_a_thread_of_its_own(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    counts, errors = [], []
    path = tmp_path / "page.pdf"
    run_job(window, "PDF", save_pdf(path, page_of(LONG), FONT), counts.append, errors.append)
    qtbot.waitUntil(lambda: bool(counts or errors))
    assert errors == []
    assert sheets_in(path.read_bytes()) == counts[0]


def test_words_come_in_the_windows_language(qapp):
    words = PageWords(page="Seite {number} von {count}")
    page = page_of()
    german = PrintedPage(
        page.document, page.layer, page.spans, page.relations, page.scheme, "p1", words
    )
    assert Paper(german).pictures[0] != Paper(page).pictures[0]
