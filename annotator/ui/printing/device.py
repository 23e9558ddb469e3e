"""Sheets onto paper or into a PDF file: counted first, then painted."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from annotator.model.errors import FormatError
from annotator.services.jobs import Job, Progress
from annotator.services.printing import check_pdf, new_file
from annotator.ui.printing.sheets import Sheets

_OFTEN = 20
"""Lines and rows between two words of progress."""
_RESOLUTION = 600


@contextmanager
def pdf_file(path: Path, title: str) -> Iterator[QPdfWriter]:
    """Give a device whose PDF file takes its place once it is complete.

    Raises FormatError if the file cannot be written.
    """
    with new_file(path) as temporary:
        temporary.touch()  # says why a file cannot be written, which Qt does not
        writer = QPdfWriter(str(temporary))
        writer.setResolution(_RESOLUTION)
        writer.setTitle(title)
        writer.setCreator("Annotator")
        imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        size = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
        writer.setPageSize(QPageSize(size))
        yield writer
        check_pdf(temporary)


def count_and_paint(
    sheets: Sheets, device: QPagedPaintDevice, put: Callable[[], Job[None]], refusal: str
) -> Job[int]:
    """Put everything on the sheets twice, to count and to paint; return how many there are.

    Raises FormatError, which says the refusal, if the device does not let itself be painted on.
    """
    sheets.count_from()
    yield from put()
    painter = QPainter()
    if not painter.begin(device):
        raise FormatError(refusal)
    try:
        sheets.paint_on(device, painter)
        yield from put()
    finally:
        painter.end()
    return sheets.count


def told(sheets: Sheets, printed: Iterable[None]) -> Job[None]:
    """Go through lines and rows while they are printed, and say now and then how far it is."""
    total = sheets.count or None
    for number, _ in enumerate(printed):
        if number % _OFTEN == 0:
            yield Progress(sheets.number, total)
