"""The annotated page as a job, on a printer or in a PDF file."""

from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice

from annotator.model.printed_page import PrintedPage
from annotator.services.jobs import Job
from annotator.ui.printing.device import count_and_paint, pdf_file, told
from annotator.ui.printing.fonts import PrintFont
from annotator.ui.printing.sheets import Sheets, sheet_of
from annotator.ui.printing.table_block import Surroundings
from annotator.ui.printing.text_block import TextBlock
from annotator.ui.text.theme import page_theme
from annotator.ui.theme import palette


def save_pdf(path: Path, page: PrintedPage, font: PrintFont) -> Job[int]:
    """Write a page to a PDF file that takes its place once it is complete.

    Returns the number of sheets; raises FormatError if the file cannot be written.
    """
    with pdf_file(path, page.document.title) as writer:
        return (yield from print_on(writer, page, font))


def print_on(device: QPagedPaintDevice, page: PrintedPage, font: PrintFont) -> Job[int]:
    """Print a page on a device and return the number of sheets."""
    written = font.written()
    theme = page_theme(page.scheme, palette("light"))
    sheet = sheet_of(device, font.dots)
    text = TextBlock(page, written, theme, sheet.width)
    around = Surroundings(page, written, theme)
    sheets = Sheets(sheet, page.document.title, written, page.words.page)
    return (
        yield from count_and_paint(
            sheets,
            device,
            lambda: _put(sheets, text, around),
            "The page cannot be printed: choose another printer or file.",
        )
    )


def _put(sheets: Sheets, text: TextBlock, around: Surroundings) -> Job[None]:
    """Put everything on the sheets in order, whether they are counted or painted."""
    around.print_head(sheets)
    yield from told(sheets, text.print(sheets))
    around.print_labels(sheets)
    yield from told(sheets, around.print_spans(sheets))
