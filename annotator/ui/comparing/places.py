"""The places of a text that are compared: a difference, a cluster."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.span import Fragment, Span, joined


@dataclass(frozen=True, slots=True)
class Place:
    """A place that has a frame; while it is the current one, its spans are lit."""

    fragments: tuple[Fragment, ...]
    """In code points, sorted and apart."""
    span_ids: frozenset[str] = frozenset()


def place_of(spans: Sequence[Span]) -> Place:
    """Return the place of spans that are about the same; raise ValueError if there is none."""
    if not spans:
        raise ValueError("a place needs a span")
    fragments = joined([fragment for span in spans for fragment in span.fragments])
    return Place(fragments, frozenset(span.id for span in spans))


def place_at(places: Sequence[Place], position: int, near: int) -> int:
    """Return the number of a place that covers a position, the one nearest to `near`; or -1."""
    found = [
        number
        for number, place in enumerate(places)
        if any(start <= position < end for start, end in place.fragments)
    ]
    return min(found, key=lambda number: abs(number - near), default=-1)
