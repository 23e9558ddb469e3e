"""What stands around the text on paper: title and facts, the labels, the table of spans."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QFont, QPen

from annotator.model.printed_page import PrintedPage, facts, span_rows
from annotator.ui.panels.signs import draw_label_sign
from annotator.ui.printing.cells import Cell
from annotator.ui.printing.sheets import Sheets, in_pixels
from annotator.ui.text.theme import PageTheme

_INK, _FAINT, _RULE = QColor("#1c1c1c"), QColor("#5f6166"), QColor("#c2c2be")
_SIGN = 10.0
_GAP = 8.0
_COLUMNS = (0.22, 0.44, 0.34)
"""Shares of the width for name, text and details of a span."""


class Surroundings:
    """Prints everything but the text of the document."""

    def __init__(self, page: PrintedPage, font: QFont, theme: PageTheme) -> None:
        self._page = page
        self._theme = theme
        self._plain = in_pixels(font, 0.82)
        self._bold = in_pixels(font, 0.82, bold=True)
        self._title = in_pixels(font, 1.5, bold=True)
        self._heading = in_pixels(font, 1.1, bold=True)
        self._orders = {label.name: n for n, label in enumerate(page.scheme.labels)}

    def print_head(self, sheets: Sheets) -> None:
        """Put title and facts on the first sheet."""
        words = self._page.words
        self._line(sheets, self._page.document.title, self._title, _INK)
        by = words.annotated_by.format(person=self._page.person)
        rows = [by, *(f"{name}: {value}" for name, value in facts(self._page))]
        for row in rows:
            self._line(sheets, row, self._plain, _FAINT)
        sheets.y += 2 * _GAP

    def print_labels(self, sheets: Sheets) -> None:
        """Put the labels with their signs, counts and definitions on the sheets."""
        self._head(sheets, self._page.words.labels)
        for label in self._page.scheme.labels:
            count = sum(span.label == label.name for span in self._page.spans)
            self._row(sheets, label.name, f"{label.name} ({count})", label.definition, "")

    def print_spans(self, sheets: Sheets) -> Iterator[None]:
        """Put the table of spans on the sheets; yield after each row."""
        words = self._page.words
        rows = span_rows(self._page)
        self._head(sheets, words.spans if rows else words.nothing)
        for row in rows:
            text = " ".join(row.text.split())
            self._row(sheets, row.span.label, row.name, text, " · ".join(row.details))
            yield

    def _head(self, sheets: Sheets, text: str) -> None:
        sheets.y += 2 * _GAP
        sheets.room_for(100)
        self._line(sheets, text, self._heading, _INK)
        sheets.y += _GAP / 2

    def _line(self, sheets: Sheets, text: str, font: QFont, colour: QColor) -> None:
        cell = Cell(text, font, sheets.sheet.width, self._room(sheets))
        sheets.room_for(cell.height)
        if sheets.painter is not None:
            cell.paint(sheets.painter, 0, sheets.y, colour)
        sheets.y += cell.height

    def _row(self, sheets: Sheets, label: str, name: str, text: str, more: str) -> None:
        width, room = sheets.sheet.width, self._room(sheets)
        shares = _COLUMNS if more else (_COLUMNS[0], _COLUMNS[1] + _COLUMNS[2], 0.0)
        first, second, third = (share * width for share in shares)
        sign = _SIGN + _GAP
        cells = [
            (sign, Cell(name, self._bold, first - sign - _GAP, room)),
            (first, Cell(text, self._plain, second - _GAP, room)),
        ]
        if more:
            cells.append((first + second, Cell(more, self._plain, third, room)))
        height = max(cell.height for _, cell in cells) + _GAP
        sheets.room_for(height)
        if sheets.painter is not None:
            top = sheets.y + _GAP / 2
            painter = sheets.painter
            painter.setPen(QPen(_RULE, 0.75))
            painter.drawLine(QLineF(0, sheets.y, width, sheets.y))
            box = QRectF(0, top + 2, _SIGN, _SIGN)
            order, look = self._orders.get(label, 0), self._theme.look(label)
            draw_label_sign(painter, box, order, look.line)
            for x, cell in cells:
                cell.paint(painter, x, top, _INK)
        sheets.y += height

    def _room(self, sheets: Sheets) -> float:
        return sheets.sheet.bottom - sheets.sheet.top - 2 * _GAP
