"""What a format has no place for: declared once, counted before anything is written."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

from annotator.formats.exchange import Outgoing
from annotator.model.layer import LayerContent, State
from annotator.model.span import Span, reading_order
from annotator.model.tokens import tokens


class Thing(StrEnum):
    """A kind of thing that a corpus may hold and not every format has a place for."""

    TITLES = "titles of documents"
    METADATA = "metadata values"
    DOCUMENT_ATTRIBUTES = "document attributes"
    UNTOUCHED = "documents that nobody has begun"
    EMPTY_LAYERS = "layers without a span"
    STATES = "states and times of layers"
    LAYER_NOTES = "notes and flags on documents"
    DISCONTINUITY = "discontinuous spans"
    OVERLAP = "spans that overlap one of the same label"
    CROSSING = "spans that overlap another"
    TWINS = "spans with the label and place of another"
    BOUNDARIES = "spans that begin or end inside a token"
    LINE_BREAKS = "spans over a line break"
    SPAN_ATTRIBUTES = "span attributes"
    SPAN_NOTES = "span notes and flags"
    RELATIONS = "relations"
    PLACES = "exact places of spans"
    CONTROLS = "texts with characters that XML cannot hold"


LEFT_OUT = "left out"
IN_PIECES = "one span a fragment"
WIDENED = "widened to whole tokens"
DIVIDED = "divided at the line breaks"
REPLACED = "each replaced by U+FFFD"
AS_DONE = "read back as done, without a time"

Losses = Mapping[Thing, str]
"""What becomes of each kind of thing that a format has no place for: one of the above."""

LOSSES_OF_SPANS: Losses = dict.fromkeys(
    (
        Thing.RELATIONS,
        Thing.METADATA,
        Thing.DOCUMENT_ATTRIBUTES,
        Thing.LAYER_NOTES,
        Thing.EMPTY_LAYERS,
        Thing.UNTOUCHED,
    ),
    LEFT_OUT,
)
"""What a table with one row a span has no place for."""
LOSSES_OF_SENTENCES: Losses = dict.fromkeys(
    (
        Thing.PLACES,
        Thing.RELATIONS,
        Thing.SPAN_ATTRIBUTES,
        Thing.SPAN_NOTES,
        Thing.METADATA,
        Thing.DOCUMENT_ATTRIBUTES,
        Thing.LAYER_NOTES,
    ),
    LEFT_OUT,
)
"""What a table with one row a sentence has no place for."""


def losses_of(outgoing: Outgoing, loses: Losses) -> Counter[str]:
    """Count what a document has of the things that a format has no place for."""
    found: Counter[str] = Counter()
    for thing in loses:
        number = _COUNTS[thing](outgoing)
        if number:
            found[thing.value] = number
    return found


def _layers(outgoing: Outgoing) -> list[LayerContent]:
    return [owned.content for owned in outgoing.layers]


def _spans(outgoing: Outgoing) -> Iterator[Span]:
    return (span for content in _layers(outgoing) for span in content.spans)


def _states(outgoing: Outgoing) -> int:
    """Count layers whose state or time differ from what an import gives."""
    layers = [content.layer for content in _layers(outgoing)]
    return sum(layer.state is not State.DONE or layer.seconds > 0 for layer in layers)


def _layer_notes(outgoing: Outgoing) -> int:
    layers = [owned.content.layer for owned in outgoing.layers]
    return len([word for layer in layers for word in (layer.note, layer.flag) if word])


def without_overlap(spans: Iterable[Span], *, by_label: bool) -> tuple[list[Span], list[Span]]:
    """Divide spans into those kept and those left out where none may overlap another.

    In reading order a span is kept unless it shares a character with one that is kept, of
    the same label or, unless `by_label`, of any. So an outer span wins over its inner ones.
    """
    kept: list[Span] = []
    left_out: list[Span] = []
    taken: dict[str, set[int]] = {}
    for span in sorted(spans, key=reading_order):
        there = taken.setdefault(span.label if by_label else "", set())
        places = {place for fragment in span.fragments for place in range(*fragment)}
        if there.isdisjoint(places):
            there |= places
            kept.append(span)
        else:
            left_out.append(span)
    return kept, left_out


def _overlapping(outgoing: Outgoing, *, by_label: bool) -> int:
    layers = _layers(outgoing)
    return sum(len(without_overlap(each.spans, by_label=by_label)[1]) for each in layers)


def _twins(outgoing: Outgoing) -> int:
    number = 0
    for content in _layers(outgoing):
        places = {(span.label, span.fragments) for span in content.spans}
        number += len(content.spans) - len(places)
    return number


def _inside_tokens(outgoing: Outgoing) -> int:
    if not any(content.span_count for content in _layers(outgoing)):
        return 0
    borders = list(tokens(outgoing.document.text))
    starts, ends = {start for start, _ in borders}, {end for _, end in borders}
    return sum(
        any(start not in starts or end not in ends for start, end in span.fragments)
        for span in _spans(outgoing)
    )


def _over_line_breaks(outgoing: Outgoing) -> int:
    text = outgoing.document.text
    return sum(
        any(len(text[start:end].splitlines()) > 1 for start, end in span.fragments)
        for span in _spans(outgoing)
    )


def _has_controls(outgoing: Outgoing) -> int:
    return int(
        any(
            (character < " " and character not in "\t\n\r") or character in "\ufffe\uffff"
            for character in outgoing.document.text
        )
    )


_COUNTS: Mapping[Thing, Callable[[Outgoing], int]] = {
    Thing.TITLES: lambda one: int(bool(one.document.title)),
    Thing.METADATA: lambda one: len(one.document.metadata),
    Thing.DOCUMENT_ATTRIBUTES: lambda one: len(one.document.attributes),
    Thing.UNTOUCHED: lambda one: int(not one.layers),
    Thing.EMPTY_LAYERS: lambda one: len(
        [owned for owned in one.layers if not owned.content.span_count]
    ),
    Thing.STATES: _states,
    Thing.LAYER_NOTES: _layer_notes,
    Thing.DISCONTINUITY: lambda one: sum(span.is_discontinuous for span in _spans(one)),
    Thing.OVERLAP: lambda one: _overlapping(one, by_label=True),
    Thing.CROSSING: lambda one: _overlapping(one, by_label=False),
    Thing.TWINS: _twins,
    Thing.BOUNDARIES: _inside_tokens,
    Thing.LINE_BREAKS: _over_line_breaks,
    Thing.SPAN_ATTRIBUTES: lambda one: sum(len(span.attributes) for span in _spans(one)),
    Thing.SPAN_NOTES: lambda one: sum(
        bool(span.note) + bool(span.flag) for span in _spans(one)
    ),
    Thing.RELATIONS: lambda one: sum([len(owned.content.relations) for owned in one.layers]),
    Thing.PLACES: lambda one: sum([owned.content.span_count for owned in one.layers]),
    Thing.CONTROLS: _has_controls,
}
