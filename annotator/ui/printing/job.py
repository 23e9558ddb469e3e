"""Printing as a job: the sheets are counted first, then painted, with progress and Cancel."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from annotator.model.errors import FormatError
from annotator.model.printed_page import PrintedPage
from annotator.services.jobs import Job, Progress
from annotator.services.printing import check_pdf, new_file
from annotator.ui.printing.fonts import PrintFont
from annotator.ui.printing.sheets import Sheets, sheet_of
from annotator.ui.printing.table_block import Surroundings
from annotator.ui.printing.text_block import TextBlock
from annotator.ui.text.theme import page_theme
from annotator.ui.theme import palette

_OFTEN = 20
_RESOLUTION = 600


def save_pdf(path: Path, page: PrintedPage, font: PrintFont) -> Job[int]:
    """Write a page to a PDF file that takes its place once it is complete.

    Returns the number of sheets; raises FormatError if the file cannot be written.
    """
    with new_file(path) as temporary:
        temporary.touch()  # says why a file cannot be written, which Qt does not
        writer = QPdfWriter(str(temporary))
        writer.setResolution(_RESOLUTION)
        writer.setTitle(page.document.title)
        writer.setCreator("Annotator")
        imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        size = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
        writer.setPageSize(QPageSize(size))
        count = yield from print_on(writer, page, font)
        check_pdf(temporary)
    return count


def print_on(device: QPagedPaintDevice, page: PrintedPage, font: PrintFont) -> Job[int]:
    """Print a page on a device and return the number of sheets."""
    written = QFont(font.family)
    written.setPointSizeF(font.points)
    written.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    written.setFeature(QFont.Tag("liga"), 0)  # so that a reader of the file finds each letter
    theme = page_theme(page.scheme, palette("light"))
    sheet = sheet_of(device, font.dots)
    text = TextBlock(page, written, theme, sheet.width)
    around = Surroundings(page, written, theme)
    sheets = Sheets(sheet, page.document.title, written, page.words.page)
    sheets.count_from()
    yield from _put(sheets, text, around)
    painter = QPainter()
    if not painter.begin(device):
        raise FormatError("The page cannot be printed: choose another printer or file.")
    try:
        sheets.paint_on(device, painter)
        yield from _put(sheets, text, around)
    finally:
        painter.end()
    return sheets.count


def _put(sheets: Sheets, text: TextBlock, around: Surroundings) -> Job[None]:
    """Put everything on the sheets in order, whether they are counted or painted."""
    total = sheets.count or None
    around.print_head(sheets)
    for number, _ in enumerate(text.print(sheets)):
        if number % _OFTEN == 0:
            yield Progress(sheets.number, total)
    around.print_labels(sheets)
    for number, _ in enumerate(around.print_spans(sheets)):
        if number % _OFTEN == 0:
            yield Progress(sheets.number, total)
