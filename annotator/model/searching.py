"""Finding words in a text: with or without case and accents, at places of the text itself."""

import re
import unicodedata
from dataclasses import dataclass, replace

from annotator.model.folding import Folded, Folding, folding, is_accent
from annotator.model.span import Fragment

MOST_HITS = 10_000


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for, and what counts as equal."""

    text: str
    case: bool = False
    """Whether "A" differs from "a"."""
    marks: bool = False
    """Whether "é" differs from "e", and typographic quotes and spaces from plain ones."""
    words: bool = False
    """Whether a hit must not begin or end within a word."""
    pattern: bool = False
    """Whether the text is a regular expression, as Python's module re understands it."""

    def folding(self) -> Folding:
        """Return how the text is folded before this query is asked of it."""
        if self.pattern:
            return folding(case=True, marks=self.marks, composed=True)
        return folding(case=self.case, marks=self.marks or self._is_marks())

    def settled(self) -> "Query":
        """Return the query as it is answered: one for marks alone does not pass over marks."""
        return replace(self, marks=True) if not self.pattern and self._is_marks() else self

    def _is_marks(self) -> bool:
        return not folding(case=self.case, marks=False).fold(self.text)


@dataclass(frozen=True, slots=True)
class Hits:
    """The ranges that were found, in reading order, none overlapping another."""

    ranges: tuple[Fragment, ...] = ()
    is_cut: bool = False
    """There are more than these."""


def search(text: str, query: Query, most: int = MOST_HITS) -> Hits:
    """Find words in a text; for patterns, which may never end, see annotator.model.matching."""
    steps = query.folding().steps(text)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return found_in(end.value, query, most)


def found_in(folded: Folded, query: Query, most: int = MOST_HITS) -> Hits:
    """Find the words of a query in a text that was folded by the query's folding."""
    query = query.settled()
    needle = query.folding().fold(query.text)
    if not needle:
        return Hits()
    wanted = _expression(needle, query)
    ranges: list[Fragment] = []
    place = 0
    while (match := wanted.search(folded.text, place)) is not None:
        start, end = folded.origin(match.start()), folded.origin(match.end())
        if start is None or end is None:
            place = match.start() + 1
            continue
        if len(ranges) == most:
            return Hits(tuple(ranges), is_cut=True)
        ranges.append((start, end))
        place = match.end()
    return Hits(tuple(ranges))


def in_text(text: str, folded: Folded, places: list[list[int]], query: Query) -> list[Fragment]:
    """Return the ranges of a text that a pattern matched in the folded one."""
    ends = ((folded.origin(start), folded.origin(end)) for start, end in places)
    ranges = [(a, b) for a, b in ends if a is not None and b is not None and a < b]
    if not query.words:
        return ranges
    return [(a, b) for a, b in ranges if _is_edge(text, a) and _is_edge(text, b)]


def _expression(needle: str, query: Query) -> re.Pattern[str]:
    """Return what finds the needle; the conditions behind it leave the fast scan possible."""
    table = query.folding()
    literal = re.escape(needle)
    after = ""
    accents = _one_of(table.letters(is_accent))
    if query.marks and accents:
        after += f"(?![{accents}])"
    if query.words:
        letters = r"\w" + _one_of(table.letters(_is_mark))
        if _is_word(needle[0]):
            after += f"(?<![{letters}]{literal})"
        if _is_word(needle[-1]):
            after += f"(?![{letters}])"
    return re.compile(literal + after)


def _one_of(letters: set[str]) -> str:
    return "".join(map(re.escape, letters))


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_" or _is_mark(character)


def _is_edge(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place + 1]
    return len(around) < 2 or not all(map(_is_word, around))
