"""Lines on a fixed grid with room above for chips and below for underlines."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast
from unicodedata import combining

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from annotator.ui.text.display import NOTHING

CHIP_SCALE = 0.62
LANES = 4
"""Underlines that are drawn one below the other; what lies deeper is counted."""
_BLANK = 0.55
_LOOKED_AT = 20_000
_REACHING_DOWN = re.compile("[\u0370-\u2e7f\ua4d0-\uabff\ufb1d-\ufeff\U00010800-\U0001efff]")
"""Beyond Latin, but for ideographs, kana and Hangul, which are many and stay in their box."""
_MEASURED = 400
_SAMPLE = "the quick brown fox jumps over the lazy dog "


@dataclass(frozen=True, slots=True)
class Metrics:
    """Measures of one line of the page, in pixels."""

    row: int
    """From one line to the next, whatever spans there are."""
    blank_row: int
    """The same for a paragraph of nothing, which needs no room for chips."""
    text_top: int
    text_height: float
    ascent: float
    chip_height: int
    thickness: int
    """Of an underline."""
    pitch: int
    """From one lane to the next."""
    lane_top: int
    """From the top of the row to the first underline, below the deepest letter."""
    character: float
    """An average character's width."""


def chip_font(font: QFont) -> QFont:
    """Return the small bold font in which the chips over a text are written."""
    small = QFont(font)
    small.setPointSizeF(max(6.0, font.pointSizeF() * CHIP_SCALE))
    small.setBold(True)
    return small


def letters_below(text: str) -> str:
    """Return letters of a text that may reach deeper than Latin ones, each once.

    Arabic dots, Thai vowels and Devanagari signs come from other fonts and say something:
    an underline through them would make another letter. The start of the text is enough.
    """
    if text.isascii():
        return ""
    found = set(_REACHING_DOWN.findall(text, 0, _LOOKED_AT))
    beyond = sorted(found)[:_MEASURED]
    letters = [letter for letter in beyond if letter.isalpha()]
    marks = [f"{letters[0]}{mark}" for mark in beyond if letters and combining(mark)]
    return " ".join(letters + marks)


def metrics_of(font: QFont, spacing: float, letters: str = "") -> Metrics:
    """Measure a font for lines `spacing` times as high as the font asks for.

    `letters` are those that the lines will hold beside Latin ones.
    """
    measure = QFontMetricsF(font)
    chip_height = round(QFontMetricsF(chip_font(font)).height())
    thickness = max(2, round(measure.height() / 11))
    shift = _depth(font, letters, thickness) - (measure.descent() - thickness)
    height = measure.height() + shift
    row = round(max(measure.height() * spacing + shift, height + chip_height + thickness))
    below = LANES * (thickness + 1) - thickness
    room_above = max(chip_height, row - height - below)
    return Metrics(
        row=row,
        blank_row=round(max(height, row * _BLANK)),
        text_top=round(room_above),
        text_height=height,
        ascent=measure.ascent(),
        chip_height=chip_height,
        thickness=thickness,
        pitch=thickness + 1,
        lane_top=round(room_above + height - thickness),
        character=measure.horizontalAdvance(_SAMPLE) / len(_SAMPLE),
    )


def _depth(font: QFont, letters: str, thickness: int) -> float:
    """Return how far below the line of writing the first underline begins, in pixels."""
    measure = QFontMetricsF(font)
    usual = measure.descent() - thickness
    return max(usual, float(_lowest_ink(font, letters))) if letters else usual


def _lowest_ink(font: QFont, letters: str) -> int:
    """Return how many rows of pixels letters reach below the line on which they stand.

    They are drawn and looked at, because no figure of a font covers those that stand in
    for it where it has no such letters.
    """
    measure = QFontMetricsF(font)
    base = math.ceil(3 * measure.height())
    size = QSize(math.ceil(measure.horizontalAdvance(letters)) + base, 2 * base)
    image = QImage(size, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(QPointF(base / 2, base), letters)
    painter.end()
    below = (row for row in range(size.height() - 1, base - 1, -1) if _has_ink(image, row))
    return next(below, base - 1) - base + 1


def _has_ink(image: QImage, row: int) -> bool:
    line = cast("memoryview", image.constScanLine(row))
    return any(line[: image.width()])


class PageLayout(QPlainTextDocumentLayout):
    """Lays out a paragraph when it is first asked for, every line in a row of one height."""

    def __init__(self, document: QTextDocument, spacing: float) -> None:
        super().__init__(document)
        self._laid_out: set[int] = set()
        """Paragraphs that have lines, and maybe some that lost them since."""
        self.spacing = spacing
        self.room_below = 0
        """Pixels that every line has below it for more than underlines."""
        self.letters = ""
        self.metrics = metrics_of(document.defaultFont(), spacing)
        self.direction = Qt.LayoutDirection.LayoutDirectionAuto
        self.left = 0.0
        self.width = 600.0
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(0)
        self._resized.timeout.connect(self.announce_size)

    def measure(self, font: QFont) -> None:
        """Make lines as a font and the spacing want them, from the next layout on."""
        metrics = metrics_of(font, self.spacing, self.letters)
        self.metrics = replace(metrics, row=metrics.row + self.room_below)

    def set_column(self, left: float, width: float) -> None:
        """Place the column of text, in pixels from the left edge of the page."""
        self.left, self.width = left, max(40.0, width)

    def announce_size(self) -> None:
        """Tell the scroll bar how long the document is now."""
        self.documentSizeChanged.emit(self.documentSize())

    def estimate_lines(self, lengths: Sequence[int]) -> None:
        """Guess how many lines each paragraph takes that was not laid out yet.

        Qt counts such a paragraph as one line, and its scroll bar would be far too short.
        `lengths` are those of the paragraphs, in letters of average width.
        """
        each = max(1, int(self.width / self.metrics.character))
        find = self.document().findBlockByNumber
        for number, length in enumerate(lengths):
            if length > each:
                block = find(number)
                if number not in self._laid_out or block.layout().lineCount() == 0:
                    block.setLineCount(-(-length // each))
        self.announce_size()

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Throw away the lines that Qt itself laid out, off the grid, for a lone paragraph."""
        self._laid_out.clear()
        super().documentChanged(position, removed, added)
        if self.document().blockCount() == 1:
            self.document().firstBlock().clearLayout()
            self.requestUpdate()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the paragraph's rectangle; lay it out if that was not done yet."""
        if not block.isValid():
            return super().blockBoundingRect(block)
        lines = block.layout()
        if lines.lineCount() == 0:
            count = self._lay_out(block)
            self._laid_out.add(block.blockNumber())
            if block.lineCount() != count:
                block.setLineCount(count)
                self._resized.start()
        rect: QRectF = super().blockBoundingRect(block)
        metrics = self.metrics
        height = metrics.blank_row if is_blank(block) else lines.lineCount() * metrics.row
        if block == self.document().lastBlock():
            height += metrics.row  # Qt's scroll bar ends that much too early on this grid
        rect.setHeight(height)
        return rect

    def runs_right_to_left(self, block: QTextBlock) -> bool:
        """Tell whether a paragraph starts at the right, by its first letter or as set."""
        direction = self.direction
        if direction is Qt.LayoutDirection.LayoutDirectionAuto:
            direction = block.textDirection()
        return direction is Qt.LayoutDirection.RightToLeft

    def _option(self, block: QTextBlock) -> QTextOption:
        option: QTextOption = self.document().defaultTextOption()
        if self.runs_right_to_left(block):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        return option

    def _lay_out(self, block: QTextBlock) -> int:
        lines, metrics = block.layout(), self.metrics
        lines.setFont(self.document().defaultFont())
        lines.setTextOption(self._option(block))
        lines.setCacheEnabled(True)
        top = metrics.text_top
        if is_blank(block):
            top = round((metrics.blank_row - metrics.text_height) / 2)
        baseline = top + metrics.ascent
        lines.beginLayout()
        count = 0
        while (line := lines.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(self.left, baseline + count * metrics.row - line.ascent()))
            count += 1
        lines.endLayout()
        return count


def is_blank(block: QTextBlock) -> bool:
    """Tell whether a paragraph has nothing but its line break, of one character or two."""
    return block.length() == 1 or (block.length() == 2 and block.text() == NOTHING)


def page_document(owner: QObject, font: QFont) -> QTextDocument:
    """Return an empty document that lacks only its layout, owned by a page."""
    document = QTextDocument(owner)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    return document
