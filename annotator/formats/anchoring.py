"""Spans of a file held against the text: what they say must stand where they say it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from annotator.formats.exchange import Drift, OnDrift
from annotator.formats.strict_json import short
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.span import Fragment, check_fragments

LONGEST_FOUND = 1000
"""Characters of what stands in the wrong place that are kept to be shown."""
Said = Callable[[list[str]], str]
"""Makes of the texts of the fragments what the file would say the span's text is."""


def spaced(pieces: Sequence[str]) -> str:
    """Return the texts of fragments joined by a space, as most formats do."""
    return " ".join(pieces)


@dataclass(slots=True)
class Anchor:
    """The text of one document, to which the spans of a file are held."""

    text: str
    on_drift: OnDrift = OnDrift.STOP
    drifts: list[Drift] = field(default_factory=list)
    """What was moved or left out so far."""

    def held(
        self,
        place: str,
        label: str,
        fragments: Sequence[Fragment],
        stated: str | None,
        said: Said = spaced,
    ) -> tuple[Fragment, ...] | None:
        """Return where a span is, or None if it must be left out.

        Without a stated text only the range is looked at. Raises FormatError, naming the
        place and both texts, for a drift that stops the file, and for fragments that are
        none: empty, negative, overlapping, touching or out of order.
        """
        wanted = tuple(fragments)
        try:
            check_fragments(wanted)
        except RuleBrokenError as error:
            raise FormatError(f"{place}: {error}") from error
        is_inside = wanted[-1][1] <= len(self.text)
        if is_inside and stated is None:
            return wanted
        pieces = [self.text[start:end] for start, end in wanted]
        if is_inside and said(pieces) == stated:
            return wanted
        found = said(pieces)
        moved = None
        if self.on_drift is OnDrift.RE_ANCHOR and stated:
            moved = _nearest(self.text, wanted, stated, said)
        drift = Drift(place, label, wanted, stated, found[:LONGEST_FOUND], moved)
        if self.on_drift is OnDrift.STOP:
            raise FormatError(
                f"{drift_sentence(drift)}: mend the file, or choose to skip or to re-anchor "
                "such spans."
            )
        self.drifts.append(drift)
        return moved


def drift_sentence(drift: Drift) -> str:
    """Return what is wrong with a span, in words, without what to do about it."""
    where = ", ".join(f"[{start}, {end})" for start, end in drift.fragments)
    if drift.stated is None:
        return (
            f"{drift.place}: the span {short(drift.label)} at {where} ends behind the text, "
            f"which has only {short(drift.found)} there"
        )
    return (
        f"{drift.place}: the span {short(drift.label)} says {short(drift.stated)}, but at "
        f"{where} the text has {short(drift.found)}"
    )


def _nearest(
    text: str, fragments: Sequence[Fragment], stated: str, said: Said
) -> tuple[Fragment, ...] | None:
    """Return the fragments moved to the nearest place with the text, if one is nearest."""
    start, end = fragments[0]
    head = stated if len(fragments) == 1 else stated[: end - start]
    if len(fragments) == 1:
        end = start + len(stated)
    candidates = []
    for place in _around(text, head, start):
        shift = place - start
        moved = [(start + shift, end + shift)]
        moved += [(first + shift, behind + shift) for first, behind in fragments[1:]]
        if moved[-1][1] <= len(text) and said([text[a:b] for a, b in moved]) == stated:
            candidates.append((abs(shift), tuple(moved)))
    candidates.sort()
    if not candidates or (len(candidates) > 1 and candidates[0][0] == candidates[1][0]):
        return None
    return candidates[0][1]


def _around(text: str, head: str, start: int) -> list[int]:
    """Return the nearest places of a text before and behind a position, at most one each."""
    before = text.rfind(head, 0, max(0, start) + len(head))
    if before > start:
        before = text.rfind(head, 0, start + len(head) - 1)
    behind = text.find(head, max(0, start))
    return sorted({place for place in (before, behind) if place >= 0})
