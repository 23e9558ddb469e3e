"""What a chart shows and how it looks, in words and numbers; who draws it is another matter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numerals:
    """How whole numbers and fractions are written in a language."""

    digits: str = "0123456789"
    group: str = ","
    """What stands between thousands."""
    decimal: str = "."
    minus: str = "-"

    def written(self, value: float) -> str:
        """Return a number with as many decimals as it needs, at most three."""
        plain = f"{abs(value):,.3f}".rstrip("0").rstrip(".")
        signs = {"0": "0", ",": self.group, ".": self.decimal}
        signs |= {str(place): digit for place, digit in enumerate(self.digits)}
        sign = self.minus if value < 0 and plain != "0" else ""
        return sign + "".join(signs.get(each, each) for each in plain)


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a theme and the letters of the window. Colours are as “#1c1c1c”."""

    text: str = "#1c1c1c"
    paper: str = "#ffffff"
    line: str = "#c2c2be"
    is_dark: bool = False
    points: float = 10.0
    """The size of the letters."""
    width: float = 6.4
    """In inches of 72 points where letters have ten points; else so much more or less."""
    is_mirrored: bool = False
    """Whether people read from right to left."""
    numerals: Numerals = Numerals()


@dataclass(frozen=True, slots=True)
class Series:
    """Values that belong together, one for each place; None where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars side by side, stacked where there are several series."""

    places: tuple[str, ...]
    """What each bar stands for."""
    series: tuple[Series, ...]
    axis: str
    """What the numbers are."""
    is_upright: bool = False
    """Whether bars stand, as for days; else they lie, and their names beside them are read."""
    places_axis: str = ""
    """What the names beside lying bars are, where that is not plain."""


@dataclass(frozen=True, slots=True)
class IntervalChart:
    """Points from 0 to 1 with their intervals, joined by a line."""

    places: tuple[str, ...]
    values: tuple[float | None, ...]
    lows: tuple[float | None, ...]
    highs: tuple[float | None, ...]
    axis: str


Chart = BarChart | IntervalChart
