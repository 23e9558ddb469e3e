"""Where an annotation is: positions and quotes, held against the text."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.formats.anchoring import Anchor
from annotator.formats.exchange import Drift, OnDrift
from annotator.formats.strict_json import field_of, short
from annotator.formats.w3c.names import Row, number_of, rows, said, types_of
from annotator.model.errors import FormatError
from annotator.model.offsets import OffsetUnit, Positions
from annotator.model.span import Fragment

_CHARACTERS = re.compile(r"(?:^|#)char=([0-9]{1,18}),([0-9]{1,18})$")
"""A range of a plain text as the fragment of an IRI: RFC 5147, 2008."""
_MOST_PLACES = 10_000
"""Places of one quote in a text that are looked at."""
_AROUND = 64
"""Characters of a prefix and of a suffix that are compared."""
MOST_WORK = 10**11
"""Characters of one text that are searched for quotes, and a thousand for each place."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The selectors of one target; what is None is not stated."""

    place: str
    start: int | None = None
    end: int | None = None
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it selects no character of a text."""
        return self.exact == "" or (self.start is not None and self.start == self.end)


def selection_of(target: Row, place: str) -> Selection | None:
    """Return what selects a text in a target, or None; raise FormatError for wrong values."""
    found = Selection(place)
    for selector in rows(target.get("selector")):
        types = types_of(selector)
        if "TextPositionSelector" in types and found.start is None:
            start, end = (number_of(selector, name) for name in ("start", "end"))
            found = replace(found, start=start, end=end)
        elif "TextQuoteSelector" in types and found.exact is None:
            prefix, suffix = (said(selector, name) or "" for name in ("prefix", "suffix"))
            exact = field_of(selector, "exact", str)
            found = replace(found, exact=exact, prefix=prefix, suffix=suffix)
        elif "FragmentSelector" in types and found.start is None:
            range_ = _CHARACTERS.search(said(selector, "value") or "")
            if range_:
                found = replace(found, start=int(range_[1]), end=int(range_[2]))
    return None if found.exact is None and found.start is None else found


class Places:
    """The way from selections to the code points of one text."""

    def __init__(self, anchor: Anchor, unit: OffsetUnit) -> None:
        self._anchor = anchor
        self._positions = Positions(anchor.text) if unit is OffsetUnit.UTF16 else None
        self.left_out: Counter[str] = Counter()
        self._work = 0

    def held(self, label: str, selection: Selection) -> Fragment | None:
        """Return where a selection is, or None if it must be left out.

        Raises FormatError, naming the place, for what stops the file.
        """
        if selection.start is None or selection.end is None:
            return self._quoted(selection)
        if selection.exact is None and self._is_inside_character(selection):
            self._refuse(
                f"{selection.place}: the annotation begins or ends inside a character",
                "spans that begin or end inside a character",
            )
            return None
        wanted = self.points(selection)
        text = self._anchor.text
        is_there = selection.exact is None or _stands(text, wanted, selection.exact)
        if (
            not is_there
            and self._anchor.on_drift is OnDrift.RE_ANCHOR
            and wanted[0] < wanted[1]
        ):
            moved = self._by_context(selection, wanted[0])
            if moved is not None:
                found = text[wanted[0] : wanted[0] + len(selection.exact or "")]
                drift = Drift(
                    selection.place, label, (wanted,), selection.exact, found, (moved,)
                )
                self._anchor.drifts.append(drift)
                return moved
        fragments = self._anchor.held(selection.place, label, [wanted], selection.exact)
        return fragments[0] if fragments else None

    def points(self, selection: Selection) -> Fragment:
        """Return the positions of a selection in code points."""
        start, end = selection.start or 0, selection.end or 0
        if self._positions is None:
            return start, end
        return self._positions.point(start), self._positions.point(end)

    def _quoted(self, selection: Selection) -> Fragment | None:
        """Return the one place of a quote without a position."""
        found = self._by_context(selection, None)
        if found is None:
            self._refuse(
                f"{selection.place}: the quote {short(selection.exact)} stands nowhere in the "
                "text, or in several places that its prefix and suffix do not tell apart",
                "quotes that stand nowhere or in several places",
            )
        return found

    def _by_context(self, selection: Selection, near: int | None) -> Fragment | None:
        """Return the place of a quote where most of its prefix and suffix stand, if it is one.

        Of several that fit alike the nearest to a position wins, if there is a position and
        if one is nearest.
        """
        text, exact = self._anchor.text, selection.exact or ""
        if not exact:
            return None
        places = list(itertools.islice(_places_of(text, exact), _MOST_PLACES + 1))
        self._work += len(text) + 1000 * len(places)
        if self._work > MOST_WORK:
            raise FormatError(
                f"{selection.place}: there are too many quotes to look for in this text: give "
                "the annotations positions too."
            )
        if not places or len(places) > _MOST_PLACES:
            return None
        fits = [_fit(text, place, selection) for place in places]
        best = max(fits)
        fitting = [place for place, fit in zip(places, fits, strict=True) if fit == best]
        if near is not None:
            fitting.sort(key=lambda place: abs(place - near))
            if len(fitting) > 1 and abs(fitting[0] - near) < abs(fitting[1] - near):
                fitting = fitting[:1]
        return (fitting[0], fitting[0] + len(exact)) if len(fitting) == 1 else None

    def _is_inside_character(self, selection: Selection) -> bool:
        if self._positions is None:
            return False
        stated = (selection.start, selection.end)
        return stated != tuple(self._positions.unit(one) for one in self.points(selection))

    def _refuse(self, sentence: str, what: str) -> None:
        if self._anchor.on_drift is OnDrift.STOP:
            raise FormatError(f"{sentence}: mend the file, or choose to skip such spans.")
        self.left_out[what] += 1


def unit_of(text: str, selections: list[Selection]) -> OffsetUnit:
    """Return what positions must count so that most quotes stand there; else code points."""
    if text.isascii():
        return OffsetUnit.CODE_POINTS
    counts = {}
    for unit in OffsetUnit:
        places = Places(Anchor(text), unit)
        counts[unit] = sum(
            _stands(text, places.points(one), one.exact)
            for one in selections
            if one.exact is not None and one.start is not None
        )
    better = counts[OffsetUnit.UTF16] > counts[OffsetUnit.CODE_POINTS]
    return OffsetUnit.UTF16 if better else OffsetUnit.CODE_POINTS


def _stands(text: str, fragment: Fragment, exact: str) -> bool:
    start, end = fragment
    return end - start == len(exact) and text.startswith(exact, start)


def _places_of(text: str, exact: str) -> Iterator[int]:
    place = text.find(exact)
    while place >= 0:
        yield place
        place = text.find(exact, place + 1)


def _fit(text: str, place: int, selection: Selection) -> int:
    """Return how many characters of prefix and suffix stand around a place."""
    behind = place + len(selection.exact or "")
    before = 0
    for sign in reversed(selection.prefix[-_AROUND:]):
        if place - before < 1 or text[place - before - 1] != sign:
            break
        before += 1
    after = 0
    for sign in selection.suffix[:_AROUND]:
        if behind + after >= len(text) or text[behind + after] != sign:
            break
        after += 1
    return before + after
