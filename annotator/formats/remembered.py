"""What was made of values that come again and again, so that it is made once."""

from collections.abc import Callable
from typing import TypeVar

_MOST_REMEMBERED = 10_000
Key = TypeVar("Key")
Made = TypeVar("Made")


class Remembered(dict[Key, Made]):
    """What was made of each value, for some thousands of values."""

    def __init__(self, make: Callable[[Key], Made]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, value: Key) -> Made:
        """Make it anew."""
        made = self._make(value)
        if len(self) < _MOST_REMEMBERED:
            self[value] = made
        return made
