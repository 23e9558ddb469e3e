"""Code points of a text to UTF-16 units of its display copy, and back."""

import re
from bisect import bisect_left
from collections.abc import Sequence

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """The way from code points to the UTF-16 units that Qt counts, and back.

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


def for_qt(text: str) -> str:
    """Return a text from which Qt makes exactly this text.

    Qt takes a leading U+FEFF for a byte order mark and drops it, and after a leading U+FFFE it
    swaps the bytes of every character: one more U+FEFF in front is dropped instead.
    """
    return "\ufeff" + text if text[:1] in ("\ufeff", "\ufffe") and text else text
