"""The reader that knows where on the page its characters stand."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QTextBlock

from annotator.model.span import Fragment
from annotator.ui.text.boundaries import (
    grapheme_boundary_before,
    next_grapheme,
    previous_grapheme,
)
from annotator.ui.text.geometry import runs_both_ways, shape_on_line
from annotator.ui.text.hits import ShownHits
from annotator.ui.text.layout import is_blank
from annotator.ui.text.reader import TextReader


class PlacedReader(TextReader):
    """Finds the box of a character and the character under a point, in sight only."""

    def position_at(self, point: QPoint) -> int:
        """Return the code point between two graphemes that is nearest to a point."""
        unit = self.cursorForPosition(point).position()
        return grapheme_boundary_before(self._text, self._display.positions.point(unit))

    def character_at(self, point: QPoint) -> int:
        """Return the grapheme that is painted under a point, or the one nearest to it."""
        place = self.position_at(point)
        boxes = self._grapheme_box(place)
        before = previous_grapheme(self._text, place)
        if (
            place > 0
            and not boxes.contains(point)
            and self._grapheme_box(before).contains(point)
        ):
            return before
        return place

    def boxes_of(self, fragments: Sequence[Fragment]) -> list[QRectF]:
        """Return where fragments stand on the viewport, one box for each visible stretch."""
        unit = self._display.positions.unit
        boxes: list[QRectF] = []
        for block, y in self._blocks(QRect(self.viewport().rect())):
            start, end = block.position(), block.position() + block.length() - 1
            for first, last in fragments:
                begin, finish = max(unit(first), start), min(unit(last), end)
                if begin < finish:
                    boxes += self._boxes(block, y, begin - start, finish - start)
        return boxes

    def _repaint_fragments(self, fragments: Sequence[Fragment]) -> None:
        """Repaint the paragraphs' lines on which fragments stand, with the chips over them."""
        row = self.metrics.row
        for box in self.boxes_of(fragments):
            top = box.top() - self.metrics.text_top
            band = QRectF(0, top, self.viewport().width(), row + self.metrics.pitch * 2)
            self.viewport().update(band.toAlignedRect())

    def _middle_of_line(self, position: int) -> float:
        """Return the y of the text line of a position; far above or below if out of sight."""
        cursor = self.textCursor()
        cursor.setPosition(self._display.positions.unit(position))
        number, first = cursor.blockNumber(), self.firstVisibleBlock().blockNumber()
        if number < first:
            return -1000.0
        for block, y in self._blocks(self.viewport().rect()):
            if block.blockNumber() == number:
                line = block.layout().lineForTextPosition(cursor.positionInBlock())
                metrics = self.metrics
                top = y + line.lineNumber() * metrics.row
                return top + metrics.text_top + metrics.text_height / 2
        return self.viewport().height() + 1000.0

    def _grapheme_box(self, start: int) -> QRect:
        """Return where a grapheme stands on the viewport, the whole height of its row."""
        cursor = self.textCursor()
        unit = self._display.positions.unit
        cursor.setPosition(unit(start))
        block = cursor.block()
        offset = cursor.positionInBlock()
        end = unit(next_grapheme(self._text, start)) - block.position()
        line = block.layout().lineForTextPosition(offset)
        if not line.isValid() or end <= offset:
            return QRect()
        shape = shape_on_line(line, offset, end, both_ways=runs_both_ways(block.text()))
        left, right = shape.stretches[0]
        row = self.metrics.row
        top = self.paragraph_top(block) + line.lineNumber() * row
        return QRectF(left, top, right - left, row).toAlignedRect()

    def _blocks(self, rect: QRect) -> Iterator[tuple[QTextBlock, float]]:
        """Yield the paragraphs that touch a rectangle of the viewport, each with its y."""
        block = self.firstVisibleBlock()
        y = self.contentOffset().y()
        while block.isValid() and y <= rect.bottom():
            height = self.page_layout.blockBoundingRect(block).height()
            if y + height >= rect.top():
                yield block, y
            y += height
            block = block.next()

    def _boxes(self, block: QTextBlock, y: float, start: int, end: int) -> Iterator[QRectF]:
        if is_blank(block):
            return
        lines, metrics = block.layout(), self.metrics
        both_ways = runs_both_ways(block.text())
        for number in range(lines.lineForTextPosition(start).lineNumber(), lines.lineCount()):
            line = lines.lineAt(number)
            begin = max(start, line.textStart())
            finish = min(end, line.textStart() + line.textLength())
            if begin < finish:
                top = y + number * metrics.row + metrics.text_top
                for left, right in shape_on_line(
                    line, begin, finish, both_ways=both_ways
                ).stretches:
                    yield QRectF(left, top, right - left, metrics.text_height)

    def _boxes_touching(self, rect: QRect, hits: ShownHits) -> Iterator[QRectF]:
        """Yield where ranges stand that touch the paragraphs of a rectangle of the viewport."""
        unit, point = self._display.positions.unit, self._display.positions.point
        for block, y in self._blocks(rect):
            start, length = block.position(), block.length() - 1
            for first, last in hits.touching(point(start), point(start + length)):
                begin, finish = max(unit(first) - start, 0), min(unit(last) - start, length)
                yield from self._boxes(block, y, begin, finish)
