"""A report of blocks in a PDF file: headings, paragraphs, tables, charts."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QLineF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen
from PySide6.QtSvg import QSvgRenderer

from annotator.model.report_page import Heading, Paragraph, Plot, ReportPage, Table
from annotator.services.jobs import Job
from annotator.ui.printing.cells import Cell
from annotator.ui.printing.device import count_and_paint, pdf_file, told
from annotator.ui.printing.fonts import PrintFont
from annotator.ui.printing.sheets import Sheets, in_pixels, sheet_of

_INK, _FAINT, _RULE = QColor("#1c1c1c"), QColor("#5f6166"), QColor("#c2c2be")
_GAP = 8.0
_FOOTER = "{number} / {count}"
_ROWS, _PLOT = 100.0, 360.0
"""Room that a heading wants below it, for some rows or for a chart."""
_MEASURED = 200
"""Rows of a table by which the widths of its columns are chosen."""


def save_report_pdf(made: Job[ReportPage], path: Path, font: PrintFont) -> Job[int]:
    """Make a report and write it to a PDF file that takes its place once it is complete.

    Returns the number of sheets; raises FormatError if the file cannot be written.
    """
    page: ReportPage = yield from made
    with pdf_file(path, page.title) as writer:
        written = font.written()
        sheets = Sheets(sheet_of(writer, font.dots), page.title, written, _FOOTER)
        blocks = _Blocks(written)
        return (
            yield from count_and_paint(
                sheets,
                writer,
                lambda: told(sheets, blocks.print(page, sheets)),
                "The report cannot be printed: choose another file.",
            )
        )


class _Blocks:
    """Prints blocks one below the other."""

    def __init__(self, font: QFont) -> None:
        self._plain = in_pixels(font, 0.82)
        self._bold = in_pixels(font, 0.82, bold=True)
        self._title = in_pixels(font, 1.5, bold=True)
        self._heading = in_pixels(font, 1.1, bold=True)

    def print(self, page: ReportPage, sheets: Sheets) -> Iterator[None]:
        """Put a report on the sheets; yield after each line and row."""
        self._line(sheets, page.title, self._title)
        for block, following in zip(page.blocks, (*page.blocks[1:], None), strict=True):
            if isinstance(block, Heading):
                sheets.y += 2 * _GAP
                sheets.room_for(_PLOT if isinstance(following, Plot) else _ROWS)
                self._line(sheets, block.text, self._heading)
            elif isinstance(block, Paragraph):
                for line in block.text.split("\n"):
                    self._line(sheets, line, self._plain)
                    yield
            elif isinstance(block, Plot):
                self._plot(sheets, block)
            else:
                yield from self._table(sheets, block)
            sheets.y += _GAP
            yield

    def _line(self, sheets: Sheets, text: str, font: QFont, colour: QColor = _INK) -> None:
        cell = Cell(text, font, sheets.sheet.width, _room(sheets))
        sheets.room_for(cell.height)
        if sheets.painter is not None:
            cell.paint(sheets.painter, 0, sheets.y, colour)
        sheets.y += cell.height

    def _plot(self, sheets: Sheets, plot: Plot) -> None:
        drawn = QSvgRenderer(QByteArray(plot.svg.encode("utf-8")))
        size = drawn.defaultSize()
        if size.isEmpty():
            return
        width = min(sheets.sheet.width, float(size.width()))
        height = width * size.height() / size.width()
        sheets.room_for(height + 3 * _GAP)
        if sheets.painter is not None:
            drawn.render(sheets.painter, QRectF(0, sheets.y, width, height))
        sheets.y += height
        self._line(sheets, plot.caption, self._plain, _FAINT)

    def _table(self, sheets: Sheets, table: Table) -> Iterator[None]:
        widths = _widths(table, sheets.sheet.width, self._bold)
        self._row(sheets, table.heads, widths, self._bold)
        for row in table.rows:
            self._row(sheets, row, widths, self._plain, table.heads)
            yield

    def _row(
        self,
        sheets: Sheets,
        texts: tuple[str, ...],
        widths: list[float],
        font: QFont,
        heads: tuple[str, ...] = (),
    ) -> None:
        """Print a row, and the heads again above it where it begins a new sheet."""
        cells = [
            Cell(text, font, width - _GAP, _room(sheets))
            for text, width in zip(texts, widths, strict=True)
        ]
        height = max(cell.height for cell in cells) + _GAP
        if sheets.room_for(height) and heads:
            self._row(sheets, heads, widths, self._bold)
        if sheets.painter is not None:
            painter = sheets.painter
            x = 0.0
            for cell, width in zip(cells, widths, strict=True):
                cell.paint(painter, x, sheets.y + _GAP / 2, _INK)
                x += width
            painter.setPen(QPen(_RULE, 0.75))
            painter.drawLine(
                QLineF(0, sheets.y + height, sheets.sheet.width, sheets.y + height)
            )
        sheets.y += height


def _widths(table: Table, width: float, font: QFont) -> list[float]:
    """Share the width between the columns: no word is cut if there is room for all of them."""
    measure = QFontMetricsF(font).horizontalAdvance
    columns = list(zip(table.heads, *table.rows[:_MEASURED], strict=True))
    whole = [_GAP + 1 + max(measure(text) for text in column) for column in columns]
    words = [
        _GAP
        + 1
        + min(width / 3, max(measure(word) for text in column for word in _words(text)))
        for column in columns
    ]
    if sum(whole) <= width:
        return whole
    if sum(words) >= width:
        return [each * width / sum(words) for each in words]
    more = [large - small for large, small in zip(whole, words, strict=True)]
    spare = (width - sum(words)) / sum(more)
    return [small + spare * large for small, large in zip(words, more, strict=True)]


def _words(text: str) -> list[str]:
    return text.split() or [""]


def _room(sheets: Sheets) -> float:
    return sheets.sheet.bottom - sheets.sheet.top - 2 * _GAP
