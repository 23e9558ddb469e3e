"""The text of a document with its spans, line by line, as the page on the screen shows it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QFont, QPainter, QTextBlock

from annotator.model.printed_page import PrintedPage
from annotator.ui.printing.sheets import Sheets, in_pixels
from annotator.ui.text.chips import ChipTable
from annotator.ui.text.display import display_copy
from annotator.ui.text.for_qt import for_qt
from annotator.ui.text.index import SpanIndex
from annotator.ui.text.layout import PageLayout, page_document
from annotator.ui.text.painter import Style, paint_marks, paint_tints
from annotator.ui.text.picture import Paragraph, Picture, picture_of
from annotator.ui.text.theme import PageTheme

_SPACING = 2.0


class TextBlock:
    """Lays a text out for paper; belongs to the thread that made it."""

    def __init__(self, page: PrintedPage, font: QFont, theme: PageTheme, width: float) -> None:
        self._owner = QObject()
        self._display = display_copy(page.document.text)
        self._index = SpanIndex(page.spans)
        self._document = page_document(self._owner, font)
        self._layout = PageLayout(self._document, _SPACING)
        self._layout.set_column(0, width)
        self._document.setDocumentLayout(self._layout)
        self._document.setPlainText(for_qt(self._display.text))
        self._chips = ChipTable([label.name for label in page.scheme.labels], font)
        self._chips.font = in_pixels(self._chips.font)
        self._style = Style(theme, self._layout.metrics, self._chips, theme.look, None)

    def print(self, sheets: Sheets) -> Iterator[None]:
        """Put every line on the sheets; yield after each paragraph."""
        block = self._document.begin()
        while block.isValid():
            self._layout.blockBoundingRect(block)
            self._print_paragraph(block, sheets)
            block.clearLayout()
            block = block.next()
            yield

    def _print_paragraph(self, block: QTextBlock, sheets: Sheets) -> None:
        picture = self._picture(block) if sheets.painter is not None else {}
        row = self._layout.metrics.row
        for number in range(block.layout().lineCount()):
            sheets.room_for(row)
            if sheets.painter is not None:
                self._paint_line(sheets.painter, block, number, (sheets.y, picture))
            sheets.y += row

    def _paint_line(
        self, painter: QPainter, block: QTextBlock, number: int, at: tuple[float, Picture]
    ) -> None:
        y, picture = at
        rows = [(y, picture[number])] if number in picture else []
        paint_tints(painter, rows, self._style)
        painter.setPen(self._style.theme.text)
        line = block.layout().lineAt(number)
        line.draw(painter, QPointF(0, y - number * self._layout.metrics.row))
        paint_marks(painter, rows, self._style)

    def _picture(self, block: QTextBlock) -> Picture:
        start, length = block.position(), block.length() - 1
        positions = self._display.positions
        spans = self._index.touching(positions.point(start), positions.point(start + length))
        if not spans:
            return {}
        paragraph = Paragraph(
            block.layout(),
            block.text(),
            start,
            length,
            self._layout.left,
            self._layout.left + self._layout.width,
            self._layout.runs_right_to_left(block),
        )
        return picture_of(paragraph, spans, positions, self._chips)
