"""Which font a page is printed in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintFont:
    """The font of the text on paper."""

    family: str
    points: float
    dots: float
    """Dots an inch of the screen that measures it."""
