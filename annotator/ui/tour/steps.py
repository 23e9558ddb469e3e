"""What a tour is made of: keys, waiting, pictures, and words about what happens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Press:
    """Press keys, written as in a menu: "Ctrl+Z", "Return"."""

    keys: str


@dataclass(frozen=True, slots=True)
class Type:
    """Type a text, character by character."""

    text: str


@dataclass(frozen=True, slots=True)
class WaitFor:
    """Wait until something is so; `what` completes the sentence “… did not happen”."""

    happened: Callable[[], bool]
    what: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Save a picture of what is on the screen."""

    name: str


@dataclass(frozen=True, slots=True)
class Tell:
    """Say what happens next."""

    sentence: str


Step = Press | Type | WaitFor | Picture | Tell
Story = Iterator[Step]


def times(count: int, keys: str) -> Story:
    """Press the same keys several times."""
    for _ in range(count):
        yield Press(keys)
