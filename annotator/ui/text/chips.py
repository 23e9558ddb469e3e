"""The names over a text: how they are shortened and where they stand on a line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.text.layout import chip_font

_GAP = 0.18
"""Between two chips, in chip heights."""
_PADDING = 6.0
_PUSH = 3.5
"""How far the next chip may be pushed for the sake of a longer name, in chip heights."""
_DRIFT = 6.0
"""How far a chip may stand from the start of its span, in chip heights."""
_VOWELS = "aeiouyäöüéèêàâîôûáíóúаеёиоуыэюя"
MORE = ""
"""Stands for a label on a chip that counts what cannot be drawn."""


class Chip(NamedTuple):
    """A name at its place on a line; left and right in pixels of the page."""

    left: float
    right: float
    text: str
    label: str
    span_ids: tuple[str, ...]
    flagged: bool
    noted: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """A chip that is to stand over the start of a fragment."""

    anchor: float
    label: str
    span_ids: tuple[str, ...]
    flagged: bool = False
    noted: bool = False
    continued: bool = False
    """The fragment is not the first of its span."""
    count: int = 0
    """Spans that are not drawn, for a chip that has no label."""


def chip_forms(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return, for each label, what may stand on its chip, from the longest to the shortest.

    No two labels share a form.
    """
    first_words = [name.split()[0] if name.split() else name for name in names]
    result: dict[str, tuple[str, ...]] = {}
    for name, word in zip(names, first_words, strict=True):
        longest = word if first_words.count(word) == 1 else name
        others = [other.casefold() for other in names if other != name]
        shortest = next(
            (
                size
                for size in range(1, len(longest) - 1)
                if not longest[size - 1].isspace()
                and not any(other.startswith(longest[:size].casefold()) for other in others)
            ),
            len(longest),
        )
        sizes = [
            size
            for size in (_syllable(longest), shortest)
            if shortest <= size < len(longest) - 1
        ]
        forms = [longest, *(longest[:size].rstrip() + "." for size in sizes)]
        result[name] = tuple(dict.fromkeys(forms))
    return result


def _syllable(word: str) -> int:
    """Return how many letters of a word make a readable abbreviation: attr., unv., quant."""
    for size in range(3, len(word) - 1):
        if word[size - 1].casefold() not in _VOWELS and word[size].casefold() in _VOWELS:
            return size
    return 4


class ChipTable:
    """The forms of all labels with their widths in the font of the page."""

    def __init__(self, names: Sequence[str], font: QFont) -> None:
        self.font = chip_font(font)
        self._measure = QFontMetricsF(self.font)
        self.height = round(self._measure.height())
        self._gap = max(2.0, _GAP * self.height)
        self._forms: Mapping[str, tuple[tuple[str, float], ...]] = {
            name: tuple((form, self._width(form)) for form in forms)
            for name, forms in chip_forms(names).items()
        }

    @property
    def mark(self) -> float:
        """The width of a mark for a flag or a note, in pixels."""
        return self.height * 0.6

    def placed(self, wanted: Sequence[Wanted], low: float, high: float) -> list[Chip]:
        """Place chips, sorted by anchor, between two edges of a line without a collision.

        Each goes over the start of its span or as little behind it as may be; the names are
        shortened where it is crowded, and what finds no room is counted on a last chip.
        """
        chips: list[Chip] = []
        left_over: list[Wanted] = []
        cursor = low
        for place, chip in enumerate(wanted):
            left = max(cursor, chip.anchor)
            following = wanted[place + 1].anchor if place + 1 < len(wanted) else high
            room = max(following - self._gap, chip.anchor + _PUSH * self.height) - left
            text, width = self._form(chip, min(room, high - left))
            if left + width > high:
                left = max(cursor, high - width)
            if left + width > high + 1 or left - chip.anchor > _DRIFT * self.height:
                left_over.append(chip)
                continue
            chips.append(_chip(chip, left, left + width, text))
            cursor = left + width + self._gap
        if left_over:
            self._count(chips, left_over, cursor, high)
        return chips

    def _count(
        self, chips: list[Chip], left_over: list[Wanted], cursor: float, high: float
    ) -> None:
        ids = tuple(span_id for chip in left_over for span_id in chip.span_ids)
        while True:
            text = f"+{len(ids)}"
            width = self._width(text)
            if not chips or cursor + width <= high:
                break
            last = chips.pop()
            ids = (*last.span_ids, *ids)
            cursor = last.left
        left = max(0.0, min(max(cursor, left_over[0].anchor), high - width))
        chips.append(Chip(left, left + width, text, MORE, ids, flagged=False, noted=False))

    def _form(self, chip: Wanted, room: float) -> tuple[str, float]:
        if chip.label == MORE:
            text = f"+{chip.count}"
            return text, self._width(text)
        marks = self.mark * (chip.flagged + chip.noted)
        forms = self._forms.get(chip.label) or ((chip.label, self._width(chip.label)),)
        if chip.continued:
            text = "…" + forms[-1][0]
            return text, self._width(text) + marks
        for text, width in forms:
            if width + marks <= room:
                return text, width + marks
        return forms[-1][0], forms[-1][1] + marks

    def _width(self, text: str) -> float:
        return self._measure.horizontalAdvance(text) + _PADDING


def mirrored(chip: Chip) -> Chip:
    """Return a chip placed on the mirrored line, as lines that run from the right are."""
    return chip._replace(left=-chip.right, right=-chip.left)


def _chip(wanted: Wanted, left: float, right: float, text: str) -> Chip:
    return Chip(left, right, text, wanted.label, wanted.span_ids, wanted.flagged, wanted.noted)
