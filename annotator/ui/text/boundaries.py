"""Where graphemes, words, clauses, sentences and paragraphs of a stored text begin and end.

All positions are code points. Only a window around the position is read, so that the length
of the text does not matter.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

from annotator.model.clauses import clause_at
from annotator.model.offsets import Positions
from annotator.model.sentences import sentence_at
from annotator.model.span import Fragment

_BREAKS = ("\n", "\r", "\u2029")
_BREAK = re.compile("[\n\r\u2029]")
_NEAR = 128
_FAR = 2048
_WIDE = 12_000
_SAFE = re.compile("[ -~\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]")
"""Characters before which a grapheme always begins, if no joiner stands before them."""
_SAFE_PAIR = re.compile(_SAFE.pattern * 2)
_JOINS = "\u200d\r"
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_DOTTED = re.compile(r"[^\W\d_]\.[^\W\d_]")
_PREFIXES = "@#＠＃"


def grapheme_boundary_before(text: str, position: int) -> int:
    """Return the start of the grapheme that holds a position, or the position between two."""
    if position <= 0 or position >= len(text) or _is_plain(text, position):
        return max(0, min(position, len(text)))
    marks, low = _grapheme_marks(text, position)
    place = bisect_left(marks, position - low)
    if place < len(marks) and marks[place] == position - low:
        return position
    return low + marks[max(0, place - 1)]


def next_grapheme(text: str, position: int) -> int:
    """Return the end of the grapheme that begins at a position or holds it."""
    if position >= len(text):
        return len(text)
    if _is_plain(text, position + 1):
        return position + 1
    marks, low = _grapheme_marks(text, position + 1)
    place = bisect_left(marks, position + 1 - low)
    return low + marks[place] if place < len(marks) else len(text)


def previous_grapheme(text: str, position: int) -> int:
    """Return the start of the grapheme that ends at a position or holds it."""
    return grapheme_boundary_before(text, position - 1) if position > 0 else 0


def words(text: str, low: int, high: int) -> list[Fragment]:
    """Return the words between two positions, neither of which stands inside a word.

    Initials such as U.S. are one word, a handle takes its @ along, and what is no word but can
    be read (an emoji, a Chinese character) counts as one for each grapheme.
    """
    window = text[low:high]
    positions = Positions(window)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, _seen_by_qt(window))
    found: list[Fragment] = []
    behind = 0
    for start, end in _items(finder):
        first, last = _without_space(window, positions.point(start), positions.point(end))
        if first < last:
            found.extend(_signs(window, behind, first))
            found.append((first, last))
            behind = last
    found.extend(_signs(window, behind, len(window)))
    return [(low + start, low + end) for start, end in _with_dots_and_prefixes(window, found)]


def word_around(text: str, position: int) -> Fragment | None:
    """Return the word that holds a position or ends there; None where there is none."""
    low, high = _word_window(text, position)
    touching = [word for word in words(text, low, high) if word[0] <= position <= word[1]]
    return touching[-1] if touching else None


def clause_around(text: str, position: int) -> Fragment:
    """Return the clause at a position, or the one before; empty in a blank paragraph."""
    start, end = sentence_around(text, position)
    first, last = clause_at(text[start:end], min(max(position - start, 0), end - start))
    return (start + first, start + last)


def sentence_around(text: str, position: int) -> Fragment:
    """Return the sentence at a position, or the one before; empty in a blank paragraph."""
    start, end = paragraph_around(text, position)
    if end - start > 2 * _WIDE:
        start, end = max(start, position - _WIDE), min(end, position + _WIDE)
    first, last = sentence_at(text[start:end], min(max(position - start, 0), end - start))
    return (start + first, start + last)


def paragraph_around(text: str, position: int) -> Fragment:
    """Return the paragraph that holds a position, without its line break."""
    return (_paragraph_start(text, position), _paragraph_end(text, position))


def _is_plain(text: str, position: int) -> bool:
    """Tell cheaply that a grapheme begins at a position: both neighbours stand alone."""
    return _SAFE_PAIR.match(text, position - 1) is not None


def _grapheme_marks(text: str, position: int) -> tuple[list[int], int]:
    low, high = max(0, position - _NEAR), min(len(text), position + _NEAR)
    floor = max(0, position - _FAR)
    while low > floor and not (_SAFE.match(text, low) and text[low - 1] not in _JOINS):
        low -= 1
    roof = min(len(text), position + _FAR)
    while high < roof and not (_SAFE.match(text, high) and text[high - 1] not in _JOINS):
        high += 1
    return _boundaries_of_graphemes(text[low:high]), low


def _boundaries_of_graphemes(window: str) -> list[int]:
    positions = Positions(window)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, _seen_by_qt(window))
    marks = [0]
    while (unit := finder.toNextBoundary()) != -1:
        point = positions.point(unit)
        if point > marks[-1]:  # Qt now and then finds one inside a surrogate pair
            marks.append(point)
    return marks


def _seen_by_qt(window: str) -> str:
    """Return the window with a first character that Qt neither drops nor swaps bytes at."""
    return "\u200b" + window[1:] if window[:1] in ("\ufeff", "\ufffe") else window


def _items(finder: QTextBoundaryFinder) -> Iterator[Fragment]:
    """Yield the ranges, in UTF-16 units, that the finder takes for words."""
    reason = QTextBoundaryFinder.BoundaryReason
    unit, start = 0, -1
    while unit != -1:
        reasons = finder.boundaryReasons()
        if reasons & reason.EndOfItem and start >= 0:
            yield (start, unit)
            start = -1
        if reasons & reason.StartOfItem:
            start = unit
        unit = finder.toNextBoundary()


def _without_space(window: str, start: int, end: int) -> Fragment:
    """Return a word without the space that Qt's Thai rules leave on it."""
    word = window[start:end]
    return (end - len(word.lstrip()), start + len(word.rstrip()))


def _signs(window: str, start: int, end: int) -> Iterator[Fragment]:
    """Yield the graphemes between two words that can be read: letters, numbers, symbols."""
    gap = window[start:end]
    if gap.isascii():
        return
    marks = _boundaries_of_graphemes(gap)
    for first, last in pairwise((*marks, len(gap)) if marks[-1] < len(gap) else marks):
        category = unicodedata.category(gap[first])
        if category[0] in "LN" or category == "So":
            yield (start + first, start + last)


def _with_dots_and_prefixes(window: str, found: list[Fragment]) -> list[Fragment]:
    result: list[Fragment] = []
    for start, end in found:
        first, last = start, end
        if result and result[-1][1] == start - 1 and _DOTTED.match(window, start - 2):
            first = result.pop()[0]
        elif (
            start
            and window[start - 1] in _PREFIXES
            and not window[start - 2 : start - 1].isalnum()
        ):
            first = start - 1
        result.append((first, last))
    return [
        (start, end + 1)
        if window[end : end + 1] == "." and _INITIALS.fullmatch(window, start, end)
        else (start, end)
        for start, end in result
    ]


def _word_window(text: str, position: int) -> Fragment:
    """Return a range around a position, in its paragraph, whose ends stand in no word."""
    start, end = max(0, position - _FAR), min(len(text), position + _FAR)
    first, last = paragraph_around(text[start:end], position - start)
    start, end = start + first, start + last
    low, high = max(start, position - _NEAR), min(end, position + _NEAR)
    while low > start and position - low < _FAR and not text[low - 1].isspace():
        low -= 1
    while high < end and high - position < _FAR and not text[high].isspace():
        high += 1
    return (low, high)


def _paragraph_start(text: str, position: int) -> int:
    reach, high = _FAR, position
    while high > 0:
        low = max(0, high - reach)
        found = max(text.rfind(sign, low, high) for sign in _BREAKS)
        if found >= 0:
            inside_pair = found == position - 1 and text[found : found + 2] == "\r\n"
            return _paragraph_start(text, found) if inside_pair else found + 1
        reach, high = reach * 4, low
    return 0


def _paragraph_end(text: str, position: int) -> int:
    if text[position - 1 : position + 1] == "\r\n" and position > 0:
        return position - 1
    found = _BREAK.search(text, position)
    return found.start() if found else len(text)
