"""How the positions of a project count: programs read the standard in four ways.

It says that a selection is “defined by the first and the last character (Unicode codepoint)”
(REFI-QDA 1.5, 10.2). Some programs write the last character, others the one behind it, as
QualCoder does; and some count a line break of two characters as one. What is right is found
by the texts: a selection is often named by the text in it, and few people mark half a word.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

_FEWEST_CUTS = 3
_LONGER = 4
"""How many times longer a text may be than a name that is the same but for white space."""
_CLEARLY = 3
"""How many times fewer words must be cut, so that another way of counting is believed."""


class Counting(Enum):
    """A way to count: whether the end is in the selection, and whether CRLF is one."""

    USUAL = (False, False)
    BREAKS_ARE_ONE = (False, True)
    WITH_LAST = (True, False)
    WITH_LAST_BREAKS_ARE_ONE = (True, True)


@dataclass(frozen=True, slots=True)
class Stated:
    """A selection as a project has it."""

    start: int
    end: int
    name: str


class Positions:
    """The way from the positions of a project to the code points of a text."""

    def __init__(self, text: str, counting: Counting) -> None:
        self._with_last, are_one = counting.value
        self._breaks: list[int] = []
        place = text.find("\r\n") if are_one else -1
        while place >= 0:
            self._breaks.append(place - len(self._breaks))
            place = text.find("\r\n", place + 2)

    def points(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of code points of a selection, the end not included."""
        return self._point(start), self._point(end + self._with_last)

    def _point(self, position: int) -> int:
        return position + bisect_left(self._breaks, position)


class Evidence:
    """What the selections of a project say about how it counts."""

    def __init__(self) -> None:
        self._named: Counter[Counting] = Counter()
        self._cut: Counter[Counting] = Counter()

    def add(self, text: str, selections: Sequence[Stated]) -> None:
        """Look at the selections of one text."""
        for counting in Counting:
            positions = Positions(text, counting)
            for one in selections:
                start, end = positions.points(one.start, one.end)
                if not 0 <= start < end <= len(text):
                    continue
                if end - start <= _LONGER * len(one.name):
                    name = one.name.split()
                    self._named[counting] += bool(name) and name == text[start:end].split()
                self._cut[counting] += _cuts(text, start) + _cuts(text, end)

    def best(self) -> Counting:
        """Return the way that fits best; the usual one, if no other fits clearly better."""
        usual = Counting.USUAL
        if any(self._named.values()):
            return max(Counting, key=lambda one: (self._named[one], one is usual))
        best = min(Counting, key=lambda one: (self._cut[one], one is not usual))
        cut = self._cut[usual]
        is_clear = cut >= _FEWEST_CUTS and cut >= _CLEARLY * self._cut[best]
        return best if is_clear else usual


def _cuts(text: str, place: int) -> bool:
    """Tell whether a place is inside a word."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()
