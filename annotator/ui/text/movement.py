"""Steps by grapheme, word, clause, sentence and paragraph of a stored text, in code points."""

from collections.abc import Callable
from enum import Enum, auto

from annotator.model.span import Fragment
from annotator.ui.text.boundaries import (
    clause_around,
    next_grapheme,
    paragraph_around,
    previous_grapheme,
    sentence_around,
    words,
)

_REACH = 512
_FARTHEST = 1 << 17


class Unit(Enum):
    """How far one step goes."""

    CHARACTER = auto()
    """One grapheme: what a reader takes for one character."""
    WORD = auto()
    CLAUSE = auto()
    SENTENCE = auto()
    PARAGRAPH = auto()
    LINE = auto()
    """One line of the page, up or down: known to the page only."""
    DOCUMENT = auto()


class Edge(Enum):
    """One of the two ends of a span or a fragment."""

    START = auto()
    END = auto()


def moved(text: str, position: int, unit: Unit, *, forward: bool) -> int:
    """Return where one step leads: forward to the next end of a unit, backward to a start."""
    return moved_to(text, position, unit, Edge.END if forward else Edge.START, forward=forward)


def moved_to(text: str, position: int, unit: Unit, edge: Edge, *, forward: bool) -> int:
    """Return the nearest start or end of a unit in a direction, or the end of the text.

    Raises KeyError for Unit.LINE, which is a matter of the page.
    """
    if unit is Unit.CHARACTER:
        step = next_grapheme if forward else previous_grapheme
        return step(text, position)
    if unit is Unit.DOCUMENT:
        return len(text) if forward else 0
    return _RANGES[unit](text, position, edge, forward)


def _by_word(text: str, position: int, edge: Edge, forward: bool) -> int:
    reach = _REACH
    while True:
        low, high = _window(text, position, reach, forward=forward)
        ends = [word[edge is Edge.END] for word in words(text, low, high)]
        beyond = [end for end in ends if (end > position if forward else end < position)]
        if beyond:
            return min(beyond) if forward else max(beyond)
        if (high == len(text)) if forward else (low == 0):
            return len(text) if forward else 0
        reach = min(reach * 4, _FARTHEST)


def _window(text: str, position: int, reach: int, *, forward: bool) -> Fragment:
    """Return a range from a little behind the position to a reach ahead, between spaces."""
    low = max(0, position - (_REACH if forward else reach))
    high = min(len(text), position + (reach if forward else _REACH))
    floor, roof = max(0, low - _REACH), min(len(text), high + _REACH)
    while low > floor and not text[low - 1].isspace():
        low -= 1
    while high < roof and not text[high].isspace():
        high += 1
    return (low, high)


def _by_clause(text: str, position: int, edge: Edge, forward: bool) -> int:
    return _by_range(text, position, edge, forward, clause_around)


def _by_sentence(text: str, position: int, edge: Edge, forward: bool) -> int:
    return _by_range(text, position, edge, forward, sentence_around)


def _by_paragraph(text: str, position: int, edge: Edge, forward: bool) -> int:
    return _by_range(text, position, edge, forward, paragraph_around)


def _by_range(
    text: str,
    position: int,
    edge: Edge,
    forward: bool,
    around: Callable[[str, int], Fragment],
) -> int:
    probe = position
    while 0 <= probe <= len(text):
        start, end = around(text, probe)
        goal = end if edge is Edge.END else start
        if start < end and (goal > position if forward else goal < position):
            return goal
        probe = max(end, probe) + 1 if forward else min(start, probe) - 1
    return len(text) if forward else 0


_RANGES: dict[Unit, Callable[[str, int, Edge, bool], int]] = {
    Unit.WORD: _by_word,
    Unit.CLAUSE: _by_clause,
    Unit.SENTENCE: _by_sentence,
    Unit.PARAGRAPH: _by_paragraph,
}
