"""Code points of a text to the UTF-16 units of other programs and of Qt, and back."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetUnit(StrEnum):
    """What a file counts when it says where a span is."""

    CODE_POINTS = "code points"
    UTF16 = "UTF-16"


class Positions:
    """The way from code points to the UTF-16 units that Qt and Java count, and back.

    A display copy may hold line breaks that the text has not: each is one unit more, given by
    the code point before which it stands. Memory and time of a lookup depend on the number of
    characters outside the basic plane, not on the length of the text.
    """

    def __init__(self, text: str, breaks: Sequence[int] = ()) -> None:
        astral = () if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        # Both kinds add one unit to every position behind `points[k]`, in this order.
        extra = sorted([(point, 0) for point in astral] + [(point - 1, 1) for point in breaks])
        self._points = [point for point, _ in extra]
        self._units = [
            point + count + is_break for count, (point, is_break) in enumerate(extra)
        ]

    def unit(self, point: int) -> int:
        """Return the UTF-16 unit at which a code point starts."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """Return the code point at a UTF-16 unit, or of the pair that the unit stands in."""
        return unit - bisect_left(self._units, unit)
