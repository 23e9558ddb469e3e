"""Texts made equal where a reader sees no difference, with the way back to the text itself."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Generator, Iterator
from functools import cache

PIECE = 100_000
"""Code points that are folded in one step: some 10 ms of work."""

_PLAIN = str.maketrans(
    {**dict.fromkeys("‘’‚‛ʼ′", "'"), **dict.fromkeys("“”„‟″", '"')}
    | dict.fromkeys("\u00a0\u2007\u202f", " ")
    | dict.fromkeys("\u2010\u2011", "-")
)
_LINE_BREAK = "\r\n"
_LETTERS_BY_MARK = (0, 8, 9)
"""Combining classes of marks that make another letter: Kana's voicing, Indic viramas."""


class Folded:
    """A folded text; its places are not those of the text where folding changed a length."""

    def __init__(self, text: str, odd: list[tuple[int, int, int]]) -> None:
        """Take the folded text and the places of each character that became none or several.

        They are its start and end in the folded text and the place behind it in the text.
        """
        self.text = text
        self._starts = [start for start, _, _ in odd]
        self._ends = [end for _, end, _ in odd]
        self._behind = [behind for _, _, behind in odd]

    def origin(self, place: int) -> int | None:
        """Return the code point of the text at a place, or None inside of a character.

        What became nothing, such as an accent, belongs to what stands before it.
        """
        found = bisect_right(self._ends, place)
        if found < len(self._starts) and self._starts[found] < place:
            return None
        if found == 0:
            return place
        return self._behind[found - 1] + place - self._ends[found - 1]


class Folding(dict[int, str]):
    """What each character becomes, by its code point; worked out when it is first met."""

    def __init__(self, *, case: bool, marks: bool, composed: bool = False) -> None:
        super().__init__()
        self._case = case
        self._marks = marks
        self._composed = composed

    def __missing__(self, code: int) -> str:
        self[code] = folded = self._fold(chr(code))
        return folded

    def fold(self, text: str) -> str:
        """Return a text folded."""
        return text.translate(self)

    def letters(self, kind: Callable[[str], bool]) -> set[str]:
        """Return the characters of a kind that any text folded so far has become."""
        return {letter for folded in self.values() for letter in folded if kind(letter)}

    def steps(self, text: str) -> Generator[None, None, Folded]:
        """Fold a text piece by piece and return it with the way back.

        For patterns, CR and LF become one LF, so that "$" finds the end of any line.
        """
        pieces: list[str] = []
        odd: list[tuple[int, int, int]] = []
        length = start = 0
        while start < len(text):
            if start:
                yield
            end = start + PIECE
            end += text[end - 1 : end + 1] == _LINE_BREAK
            piece = text[start:end]
            for found in self._odd(piece):
                folded = self._of(found[0])
                at = start + found.start() + length
                odd.append((at, at + len(folded), start + found.end()))
                length += len(folded) - len(found[0])
            if self._composed:
                piece = piece.replace(_LINE_BREAK, "\n")
            pieces.append(self.fold(piece))
            start = end
        return Folded("".join(pieces), odd)

    def _odd(self, piece: str) -> Iterator[re.Match[str]]:
        """Find what does not become exactly one character."""
        odd = [] if piece.isascii() else [c for c in set(piece) if len(self[ord(c)]) != 1]
        wanted = [f"[{''.join(map(re.escape, odd))}]"] if odd else []
        if self._composed and _LINE_BREAK in piece:
            wanted.insert(0, _LINE_BREAK)
        return re.finditer("|".join(wanted), piece) if wanted else iter(())

    def _of(self, found: str) -> str:
        return "\n" if found == _LINE_BREAK else self[ord(found)]

    def _fold(self, character: str) -> str:
        if not self._marks and not self._composed:
            character = character.translate(_PLAIN)
        if not self._case:
            character = character.casefold()
        if self._marks and self._composed:
            return character
        folded = unicodedata.normalize("NFD", character)
        if not self._marks:
            folded = "".join(part for part in folded if not is_accent(part))
        return unicodedata.normalize("NFC", folded) if self._composed else folded


def is_accent(character: str) -> bool:
    """Tell whether a character is a mark that leaves the letter below it what it is."""
    return unicodedata.combining(character) not in _LETTERS_BY_MARK


@cache
def folding(*, case: bool, marks: bool, composed: bool = False) -> Folding:
    """Return the folding that keeps case or marks apart or makes them equal.

    Without marks, typographic quotes, hyphens and spaces equal the plain ones too. A composed
    one is for patterns: it leaves every letter one character and touches marks alone.
    """
    return Folding(case=case, marks=marks, composed=composed)
