"""Where a range of a line stands on the page, in text that runs either way."""

import re
from typing import NamedTuple, cast

from PySide6.QtGui import QGlyphRun, QTextLine

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Stretch(NamedTuple):
    """A part of a range that stands in one piece; pixels from the left edge of the page."""

    left: float
    right: float


class Shape(NamedTuple):
    """What of a range stands on one line."""

    stretches: list[Stretch]
    start: float
    """Where the first character begins: at its right edge if it runs to the left."""
    end: float


def runs_both_ways(text: str) -> bool:
    """Tell whether a text has a character that may run from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def shape_on_line(line: QTextLine, start: int, end: int, *, both_ways: bool) -> Shape:
    """Return where the UTF-16 units [start, end) of a paragraph stand on one of its lines."""
    if both_ways:
        return _shape_of_glyphs(line, start, end)
    left = _edge(line, start)
    if end == line.textStart() + line.textLength():
        right = line.x() + line.naturalTextWidth()
    else:
        right = _edge(line, end)
    right = max(right, left + 2)
    return Shape([Stretch(left, right)], left, right)


def _edge(line: QTextLine, unit: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(unit))[0]


def _shape_of_glyphs(line: QTextLine, start: int, end: int) -> Shape:
    """Ask for the glyphs themselves: cursor positions lie where the direction changes."""
    runs = [run for run in line.glyphRuns(start, end - start) if run.boundingRect().width() > 0]
    if not runs:
        left = _edge(line, start)
        return Shape([Stretch(left, left + 2)], left, left + 2)
    stretches: list[Stretch] = []
    for rect in sorted((run.boundingRect() for run in runs), key=lambda rect: rect.left()):
        if stretches and rect.left() <= stretches[-1].right + 1:
            last = stretches[-1]
            stretches[-1] = Stretch(last.left, max(last.right, rect.right()))
        else:
            stretches.append(Stretch(rect.left(), rect.right()))
    return Shape(
        stretches,
        _side(line, start, end, runs, at_start=True),
        _side(line, start, end, runs, at_start=False),
    )


def _side(
    line: QTextLine, start: int, end: int, runs: list[QGlyphRun], *, at_start: bool
) -> float:
    """Return the edge of the first or last visible character that is outermost in reading."""
    order = range(start, end) if at_start else range(end - 1, start - 1, -1)
    for unit in order:
        for run in line.glyphRuns(unit, 1):
            rect = run.boundingRect()
            if rect.width() > 0:
                return float(rect.left() if run.isRightToLeft() != at_start else rect.right())
    return float(runs[0].boundingRect().left())
