"""What is drawn on the lines of one paragraph: worked out once, then only painted."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtGui import QTextLayout

from annotator.model.lanes import lanes
from annotator.model.offsets import Positions
from annotator.model.span import Span
from annotator.ui.text.chips import MORE, Chip, ChipTable, Wanted, mirrored
from annotator.ui.text.geometry import Shape, runs_both_ways, shape_on_line
from annotator.ui.text.layout import LANES
from annotator.ui.text.movement import Edge


class Tint(NamedTuple):
    """The ground behind a piece of a span."""

    left: float
    right: float
    label: str
    span_id: str


class Stroke(NamedTuple):
    """An underline, or the thin line between two fragments."""

    left: float
    right: float
    lane: int
    label: str
    span_id: str
    joins: bool
    """It lies under what does not belong to the span."""


class Cap(NamedTuple):
    """The end of an underline, where a fragment begins or ends."""

    place: float
    inwards: int
    """1 if the fragment lies to the right of it, -1 if to the left."""
    lane: int
    label: str
    span_id: str
    fragment: int
    edge: Edge


@dataclass(slots=True)
class Row:
    """What is drawn on one line, in the order in which it is painted."""

    tints: list[Tint] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    caps: list[Cap] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)


Picture = dict[int, Row]
"""By the number of the line in its paragraph; a line with nothing on it is missing."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A laid out paragraph: its lines, its place in the text and on the page."""

    lines: QTextLayout
    text: str
    start: int
    """In UTF-16 units of the display copy."""
    length: int
    left: float
    right: float
    right_to_left: bool = False


class _Piece(NamedTuple):
    span: Span
    fragment: int
    start: int
    end: int
    begins: bool
    ends: bool


def picture_of(
    paragraph: Paragraph,
    spans: Sequence[Span],
    positions: Positions,
    chips: ChipTable | None,
) -> Picture:
    """Return what is drawn on each line; spans in reading order, no chips without a table."""
    sketch = _Sketch(paragraph, chips)
    pieces = [list(_pieces(span, paragraph, positions)) for span in spans]
    extents = [(found[0].start, found[-1].end) for found in pieces if found]
    for found, lane in zip([found for found in pieces if found], lanes(extents), strict=True):
        sketch.add(found, lane)
    return sketch.finished()


def _pieces(span: Span, paragraph: Paragraph, positions: Positions) -> Iterator[_Piece]:
    stop = paragraph.start + paragraph.length
    for index, (start, end) in enumerate(span.fragments):
        first, last = positions.unit(start), positions.unit(end)
        if first < stop and last > paragraph.start:
            begin = max(first, paragraph.start) - paragraph.start
            finish = min(last, stop) - paragraph.start
            if begin < finish:
                yield _Piece(span, index, begin, finish, first >= paragraph.start, last <= stop)


class _Sketch:
    """A picture in the making."""

    def __init__(self, paragraph: Paragraph, chips: ChipTable | None) -> None:
        self._paragraph = paragraph
        lines = paragraph.lines
        self._lines = [lines.lineAt(number) for number in range(lines.lineCount())]
        self._starts = [line.textStart() for line in self._lines]
        self._stops = [*self._starts[1:], paragraph.length]
        self._chips = chips
        self._both_ways = runs_both_ways(paragraph.text)
        self._mirrored = paragraph.right_to_left
        self._rows: Picture = {}
        self._wanted: dict[int, list[Wanted]] = {}
        self._deep: dict[int, list[tuple[float, str]]] = {}

    def add(self, pieces: Iterable[_Piece], lane: int) -> None:
        """Draw the pieces of one span in a lane, and what joins them."""
        before: tuple[int, float] | None = None
        for piece in pieces:
            shapes = list(self._shapes(piece.start, piece.end))
            if not shapes:
                continue
            if before is not None and lane < LANES:
                self._join(piece.span, lane, before, (shapes[0][0], shapes[0][1].start))
            for number, shape in shapes:
                self._draw(piece, lane, number, shape)
            self._finish(piece, lane, shapes)
            before = (shapes[-1][0], shapes[-1][1].end)

    def finished(self) -> Picture:
        """Place the chips and return the picture."""
        for number, deep in self._deep.items():
            ids = tuple(dict.fromkeys(span_id for _, span_id in deep))
            anchor = min(left for left, _ in deep)
            self._want(number, Wanted(anchor, MORE, ids, count=len(ids)))
        if self._chips is not None:
            for number, wanted in self._wanted.items():
                self._row(number).chips = self._placed(self._chips, wanted)
        return self._rows

    def _shapes(self, start: int, end: int) -> Iterator[tuple[int, Shape]]:
        number = bisect_right(self._starts, start) - 1
        while number < len(self._lines) and self._starts[number] < end:
            begin = max(start, self._starts[number])
            finish = min(end, self._stops[number])
            if begin < finish:
                line = self._lines[number]
                yield number, shape_on_line(line, begin, finish, both_ways=self._both_ways)
            number += 1

    def _draw(self, piece: _Piece, lane: int, number: int, shape: Shape) -> None:
        row, span = self._row(number), piece.span
        for left, right in shape.stretches:
            row.tints.append(Tint(left, right, span.label, span.id))
            if lane < LANES:
                row.strokes.append(Stroke(left, right, lane, span.label, span.id, joins=False))
        if lane >= LANES:
            self._deep.setdefault(number, []).append((self._anchor(shape.start), span.id))

    def _finish(self, piece: _Piece, lane: int, shapes: list[tuple[int, Shape]]) -> None:
        """Draw the ends of a fragment and ask for its chip."""
        span = piece.span
        (number, first), (last_number, last) = shapes[0], shapes[-1]
        if piece.begins:
            inwards = _inwards(first, first.start) if self._both_ways else 1
            self._row(number).caps.append(
                Cap(first.start, inwards, lane, span.label, span.id, piece.fragment, Edge.START)
            )
        if piece.ends:
            inwards = _inwards(last, last.end) if self._both_ways else -1
            self._row(last_number).caps.append(
                Cap(last.end, inwards, lane, span.label, span.id, piece.fragment, Edge.END)
            )
        if piece.begins and lane < LANES:
            first_piece = piece.fragment == 0
            self._want(
                number,
                Wanted(
                    self._anchor(first.start),
                    span.label,
                    (span.id,),
                    flagged=first_piece and span.flag is not None,
                    noted=first_piece and bool(span.note),
                    continued=not first_piece,
                ),
            )

    def _join(
        self, span: Span, lane: int, before: tuple[int, float], after: tuple[int, float]
    ) -> None:
        low, high = self._paragraph.left, self._paragraph.right
        (first, from_x), (last, to_x) = before, after
        line_end, line_start = (low, high) if self._mirrored else (high, low)
        for number in range(first, last + 1):
            one = from_x if number == first else line_start
            other = to_x if number == last else line_end
            if one != other:
                self._row(number).strokes.append(
                    Stroke(
                        min(one, other), max(one, other), lane, span.label, span.id, joins=True
                    )
                )

    def _row(self, number: int) -> Row:
        return self._rows.setdefault(number, Row())

    def _want(self, number: int, wanted: Wanted) -> None:
        self._wanted.setdefault(number, []).append(wanted)

    def _anchor(self, place: float) -> float:
        return -place if self._mirrored else place

    def _placed(self, table: ChipTable, wanted: list[Wanted]) -> list[Chip]:
        wanted.sort(key=lambda chip: chip.anchor)
        low, high = self._paragraph.left, self._paragraph.right
        if not self._mirrored:
            return table.placed(wanted, low, high)
        return [mirrored(chip) for chip in table.placed(wanted, -high, -low)]


def _inwards(shape: Shape, place: float) -> int:
    """Return 1 if the stretch that has an end at a place lies to the right of it, else -1."""
    nearest = min(
        shape.stretches,
        key=lambda stretch: min(abs(stretch.left - place), abs(stretch.right - place)),
    )
    return 1 if place <= (nearest.left + nearest.right) / 2 else -1
