"""The reader with spans painted over the text, and the way back from a point to a span."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, Span
from annotator.ui.text.chips import ChipTable
from annotator.ui.text.hidden import lookalikes, name_of, paint_lookalikes, paint_unseen, unseen
from annotator.ui.text.hits import ShownHits, paint_frames, paint_grounds
from annotator.ui.text.index import SpanIndex, innermost_first
from annotator.ui.text.layout import is_blank
from annotator.ui.text.painter import (
    PlacedRow,
    Style,
    chip_box,
    paint_dashes,
    paint_marks,
    paint_thread,
    paint_tints,
)
from annotator.ui.text.picture import Cap, Paragraph, Picture, picture_of
from annotator.ui.text.placed import PlacedReader
from annotator.ui.text.theme import Look, PageTheme, page_theme

_GUTTER = 7
"""How far beside the text, where its lines begin, the thread of the chosen span runs."""
_HOVERED_GUTTER = 3.5
"""The same for the span under the mouse, so that both threads can be told apart."""
_WORD = 40
"""Characters within which a word around a point is looked for."""
_REMEMBERED = 400
"""Paragraphs whose picture is kept."""
NO_SCHEME = Scheme("", 0, ())


class PaintedReader(PlacedReader):
    """Paints the spans of an index; those who change the index say so here."""

    looks_changed = Signal()
    """Colours, or which labels are shown."""
    hits_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._pictures: dict[int, Picture] = {}
        super().__init__(parent)
        self._index = SpanIndex()
        self._scheme = NO_SCHEME
        self._theme = page_theme(NO_SCHEME, self.palette())
        self._has_own_theme = False
        self._chips = ChipTable((), self.font())
        self._shows_chips = True
        self._shows_unseen = False
        self._hidden: frozenset[str] = frozenset()
        self._lit: str | None = None
        self._chosen: str | None = None
        self._hovered: str | None = None
        self._pending: tuple[Fragment, ...] = ()
        self._hits = ShownHits()

    # Appearance

    def apply(self, theme: PageTheme) -> None:
        """Paint the page in other colours."""
        self._theme = theme
        self._has_own_theme = True
        palette = QPalette(self.palette())
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Base, theme.base)
            palette.setColor(group, QPalette.ColorRole.Text, theme.text)
            palette.setColor(group, QPalette.ColorRole.Highlight, theme.selection)
            palette.setColor(group, QPalette.ColorRole.HighlightedText, theme.selected_text)
        self.setPalette(palette)
        self.viewport().update()
        self.looks_changed.emit()

    @property
    def theme(self) -> PageTheme:
        """The colours in use."""
        return self._theme

    @property
    def scheme(self) -> Scheme:
        """The scheme whose labels the spans have."""
        return self._scheme

    def show_chips(self, shown: bool) -> None:
        """Show or hide the names over the text."""
        self._shows_chips = shown
        self._repaint_all()

    def show_unseen(self, shown: bool) -> None:
        """Mark characters that nobody sees, and letters that may be taken for others."""
        self._shows_unseen = shown
        self.viewport().update()

    def set_label_visible(self, label: str, visible: bool) -> None:
        """Show or hide the spans of a label; hidden ones cannot be clicked either."""
        self._hidden = self._hidden - {label} if visible else self._hidden | {label}
        self._repaint_all()

    def dim_all_but(self, label: str | None) -> None:
        """Paint the spans of all other labels in grey; None lights them all."""
        self._lit = label
        self.viewport().update()
        self.looks_changed.emit()

    @property
    def lit_label(self) -> str | None:
        """The only label that is not dimmed, or None."""
        return self._lit

    def set_hits(self, ranges: Sequence[Fragment], current: int = -1) -> None:
        """Paint search hits, sorted and apart, and the one of a number heavier."""
        before, self._hits = self._hits, ShownHits(ranges, current)
        if ranges is not before.ranges:
            self.viewport().update()
        else:
            self._repaint_fragments(before.current_range + self._hits.current_range)
        self.hits_changed.emit()

    @property
    def hits(self) -> ShownHits:
        """The search hits that are painted."""
        return self._hits

    def look(self, label: str) -> Look:
        """Return the colours in which a label is painted now."""
        return self._look(label)

    def is_label_visible(self, label: str) -> bool:
        """Tell whether the spans of a label are shown."""
        return label not in self._hidden

    # What is where

    def spans_under(self, point: QPoint) -> list[Span]:
        """Return the spans painted under a point of the viewport, innermost first.

        On a chip, these are the spans that the chip stands for.
        """
        found = self._row_at(point)
        if found is None:
            return []
        y, row = found
        for chip in row.chips:
            if chip_box(y, chip, self.metrics).contains(point):
                return innermost_first(self._index[span_id] for span_id in chip.span_ids)
        if point.y() < y + self.metrics.text_top:
            return []
        ids = {tint.span_id for tint in row.tints if tint.left <= point.x() <= tint.right}
        return innermost_first(self._index[span_id] for span_id in ids)

    def unseen_under(self, point: QPoint) -> list[str]:
        """Return the names of characters marked at a point that nobody sees, if they are."""
        if not self._shows_unseen:
            return []
        place = self.position_at(point)
        low = max(0, place - _WORD)
        near = self._text[low : place + _WORD]
        return [
            name_of(near[first])
            for first, last in (*unseen(near), *lookalikes(near))
            for box in self.boxes_of([(low + first, low + last)])
            if box.adjusted(-3, 0, 3, 0).contains(point)
        ]

    def cap_under(self, point: QPoint, reach: float) -> Cap | None:
        """Return the end of a fragment of the chosen span within reach of a point."""
        found = self._row_at(point) if self._chosen is not None else None
        if found is None or point.y() < found[0] + self.metrics.text_top:
            return None
        near = [
            cap
            for cap in found[1].caps
            if cap.span_id == self._chosen and abs(cap.place - point.x()) <= reach
        ]
        return min(near, key=lambda cap: abs(cap.place - point.x()), default=None)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, then the text with caret and selection, then marks."""
        rect = event.rect()
        rows = list(self._rows(rect))
        style = self._style()
        painter = QPainter(self.viewport())
        painter.setClipRect(rect)
        self._paint_spans_below(painter, rows, style)
        hits = list(self._boxes_touching(rect, self._hits)) if self._hits else []
        paint_grounds(painter, hits, self._theme)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(rect)
        paint_frames(painter, hits, self._theme, current=False)
        self._paint_spans_above(painter, rows, style)
        if self._hits:
            boxes = self.boxes_of(self._hits.current_range)
            paint_frames(painter, boxes, self._theme, current=True)
        if self._shows_unseen:
            self._paint_unseen(painter, rect)
        self._paint_threads(painter)
        if self._pending:
            paint_dashes(painter, self.boxes_of(self._pending), self._theme.outline)
        painter.end()

    def _paint_spans_below(
        self, painter: QPainter, rows: Sequence[PlacedRow], style: Style
    ) -> None:
        paint_tints(painter, rows, style)

    def _paint_spans_above(
        self, painter: QPainter, rows: Sequence[PlacedRow], style: Style
    ) -> None:
        paint_marks(painter, rows, style)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Forget where spans stood in the old width."""
        self._pictures.clear()
        super().resizeEvent(event)

    def _set_font(self, font: QFont) -> None:
        self._pictures.clear()
        self._chips = ChipTable([label.name for label in self._scheme.labels], font)
        super()._set_font(font)

    def _look(self, label: str) -> Look:
        if self._lit is not None and label != self._lit:
            return self._theme.dimmed
        return self._theme.look(label)

    def _visible(self, spans: Sequence[Span]) -> list[Span]:
        return [span for span in spans if span.label not in self._hidden]

    def _repaint_all(self) -> None:
        self._pictures.clear()
        self.viewport().update()
        self.looks_changed.emit()

    def _change(self, fragments: Sequence[Fragment], change: Callable[[], object]) -> None:
        """Change the spans and repaint the lines that look different then."""
        view = self.viewport().rect()
        shown = {block.blockNumber(): (block, y) for block, y in self._blocks(view)}
        touched = self._numbers(fragments)
        before = {
            number: self._picture(block)
            for number, (block, _) in shown.items()
            if _holds(touched, number)
        }
        change()
        for number in [number for number in self._pictures if _holds(touched, number)]:
            del self._pictures[number]
        for number, old in before.items():
            block, y = shown[number]
            new = self._picture(block)
            for line in old.keys() | new.keys():
                if old.get(line) != new.get(line):
                    self._repaint_row(y + line * self.metrics.row)
        for span_id in (self._chosen, self._hovered):
            self._repaint_thread(span_id)

    def _style(self) -> Style:
        hovered = self._hovered if self._hovered != self._chosen else None
        return Style(self._theme, self.metrics, self._chips, self._look, self._chosen, hovered)

    def _repaint_thread(self, span_id: str | None) -> None:
        fragments = self._threaded(span_id)
        if fragments:
            place, mirrored = self._thread_beside(fragments, _GUTTER)
            left = int(place) - (_GUTTER if not mirrored else 2 * _GUTTER)
            self.viewport().update(QRect(left, 0, 3 * _GUTTER, self.viewport().height()))

    def _thread_beside(self, fragments: Sequence[Fragment], away: float) -> tuple[float, bool]:
        """Return the x of a thread, and whether it stands to the right of its lines."""
        start = self._display.positions.unit(fragments[0][0])
        layout = self.page_layout
        if self.runs_right_to_left(self.document().findBlock(start)):
            return layout.left + layout.width + away, True
        return layout.left - away, False

    def _repaint_row(self, y: float) -> None:
        deepest = self.metrics.pitch * 2
        self.viewport().update(
            QRectF(
                0, y - 1, self.viewport().width(), self.metrics.row + deepest
            ).toAlignedRect()
        )

    def _numbers(self, fragments: Sequence[Fragment]) -> list[range]:
        unit, document = self._display.positions.unit, self.document()
        return [
            range(
                document.findBlock(unit(start)).blockNumber(),
                document.findBlock(unit(end - 1)).blockNumber() + 1,
            )
            for start, end in fragments
        ]

    def _rows(self, rect: QRect) -> Iterator[PlacedRow]:
        height, deep = self.metrics.row, 2 * self.metrics.pitch
        for block, y in self._blocks(rect.adjusted(0, -deep, 0, 0)):
            picture = self._picture(block)
            if not picture:
                continue
            first = max(0, int((rect.top() - deep - y) // height))
            last = int((rect.bottom() - y) // height)
            for line in range(first, min(last, block.layout().lineCount() - 1) + 1):
                if line in picture:
                    yield y + line * height, picture[line]

    def _row_at(self, point: QPoint) -> PlacedRow | None:
        for block, y in self._blocks(QRect(point, point)):
            line = int((point.y() - y) // self.metrics.row)
            row = self._picture(block).get(line)
            if row is not None:
                return y + line * self.metrics.row, row
        return None

    def _picture(self, block: QTextBlock) -> Picture:
        number = block.blockNumber()
        found = self._pictures.get(number)
        if found is None:
            if len(self._pictures) > _REMEMBERED:
                self._pictures.clear()
            found = self._pictures[number] = self._drawn(block)
        return found

    def _drawn(self, block: QTextBlock) -> Picture:
        spans = self._spans_on(block)
        if not spans:
            return {}
        chips = self._chips if self._shows_chips else None
        return picture_of(self._paragraph(block), spans, self._display.positions, chips)

    def _spans_on(self, block: QTextBlock) -> list[Span]:
        """Return the visible spans of a paragraph; none on one that holds nothing."""
        if is_blank(block):
            return []
        point, start = self._display.positions.point, block.position()
        touching = self._index.touching(point(start), point(start + block.length() - 1))
        return self._visible(touching)

    def _paragraph(self, block: QTextBlock) -> Paragraph:
        """Return a paragraph as it is laid out."""
        layout = self.page_layout
        layout.blockBoundingRect(block)
        return Paragraph(
            block.layout(),
            block.text(),
            block.position(),
            block.length() - 1,
            layout.left,
            layout.left + layout.width,
            self.runs_right_to_left(block),
        )

    def _paint_unseen(self, painter: QPainter, rect: QRect) -> None:
        colour, point = self._theme.outline, self._display.positions.point
        for block, _ in self._blocks(rect):
            start = point(block.position())
            text = self._text[start : point(block.position() + block.length() - 1)]
            for find, paint in ((unseen, paint_unseen), (lookalikes, paint_lookalikes)):
                found = [(start + first, start + last) for first, last in find(text)]
                paint(painter, self.boxes_of(found), colour)

    def _paint_threads(self, painter: QPainter) -> None:
        """Join the fragments of the chosen and the hovered span if paragraphs part them."""
        style = self._style()
        for span_id, away in ((style.chosen, _GUTTER), (style.hovered, _HOVERED_GUTTER)):
            fragments = self._threaded(span_id)
            if span_id is not None and fragments:
                is_chosen = span_id == style.chosen
                own = self._look(self._index[span_id].label).line
                colour = self._theme.outline if is_chosen else own
                ends = [self._middle_of_line(start) for start, _ in fragments]
                place, mirrored = self._thread_beside(fragments, away)
                paint_thread(painter, place, ends, colour, mirrored=mirrored)

    def _threaded(self, span_id: str | None) -> Sequence[Fragment]:
        """Return the fragments of a shown span if they stand in several paragraphs."""
        if span_id is None or self._index[span_id].label in self._hidden:
            return ()
        fragments = self._index[span_id].fragments
        numbers = {found.start for found in self._numbers(fragments)}
        return fragments if len(numbers) > 1 else ()


def _holds(ranges: Sequence[range], number: int) -> bool:
    return any(number in numbers for numbers in ranges)
