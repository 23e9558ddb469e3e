"""What a format has no place for: declared once, counted before anything is written."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
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
        number = len(list(_FINDERS[thing](outgoing)))
        if number:
            found[thing.value] = number
    return found


Found = Iterator[object]


def _layers(outgoing: Outgoing) -> Iterator[LayerContent]:
    return (owned.content for owned in outgoing.layers)


def _spans(outgoing: Outgoing) -> Iterator[Span]:
    return (span for content in _layers(outgoing) for span in content.spans)


def _titles(outgoing: Outgoing) -> Found:
    yield from [outgoing.document.title] if outgoing.document.title else []


def _states(outgoing: Outgoing) -> Found:
    """Find layers whose state or time differ from what an import gives."""
    for content in _layers(outgoing):
        layer = content.layer
        if layer.state is not State.DONE or layer.seconds:
            yield layer


def _layer_notes(outgoing: Outgoing) -> Found:
    layers = [content.layer for content in _layers(outgoing)]
    yield from (word for layer in layers for word in (layer.note, layer.flag) if word)


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


def _overlapping(outgoing: Outgoing, *, by_label: bool) -> Found:
    for content in _layers(outgoing):
        yield from without_overlap(content.spans, by_label=by_label)[1]


def _twins(outgoing: Outgoing) -> Found:
    for content in _layers(outgoing):
        places = Counter((span.label, span.fragments) for span in content.spans)
        for count in places.values():
            yield from range(count - 1)


def _inside_tokens(outgoing: Outgoing) -> Found:
    if not any(content.spans for content in _layers(outgoing)):
        return
    borders = list(tokens(outgoing.document.text))
    starts, ends = {start for start, _ in borders}, {end for _, end in borders}
    for span in _spans(outgoing):
        if any(start not in starts or end not in ends for start, end in span.fragments):
            yield span


def _over_line_breaks(outgoing: Outgoing) -> Found:
    text = outgoing.document.text
    for span in _spans(outgoing):
        if any(len(text[start:end].splitlines()) > 1 for start, end in span.fragments):
            yield span


def _has_controls(outgoing: Outgoing) -> Found:
    if any(
        (character < " " and character not in "\t\n\r") or character in "\ufffe\uffff"
        for character in outgoing.document.text
    ):
        yield outgoing


_FINDERS = {
    Thing.TITLES: _titles,
    Thing.METADATA: lambda outgoing: iter(outgoing.document.metadata),
    Thing.DOCUMENT_ATTRIBUTES: lambda outgoing: iter(outgoing.document.attributes),
    Thing.UNTOUCHED: lambda outgoing: iter([] if outgoing.layers else [outgoing]),
    Thing.EMPTY_LAYERS: lambda outgoing: (
        content for content in _layers(outgoing) if not content.span_count
    ),
    Thing.STATES: _states,
    Thing.LAYER_NOTES: _layer_notes,
    Thing.DISCONTINUITY: lambda outgoing: (
        span for span in _spans(outgoing) if span.is_discontinuous
    ),
    Thing.OVERLAP: lambda outgoing: _overlapping(outgoing, by_label=True),
    Thing.CROSSING: lambda outgoing: _overlapping(outgoing, by_label=False),
    Thing.TWINS: _twins,
    Thing.BOUNDARIES: _inside_tokens,
    Thing.LINE_BREAKS: _over_line_breaks,
    Thing.SPAN_ATTRIBUTES: lambda outgoing: (
        name for span in _spans(outgoing) for name in span.attributes
    ),
    Thing.SPAN_NOTES: lambda outgoing: (
        word for span in _spans(outgoing) for word in (span.note, span.flag) if word
    ),
    Thing.RELATIONS: lambda outgoing: (
        link for content in _layers(outgoing) for link in content.relations
    ),
    Thing.PLACES: _spans,
    Thing.CONTROLS: _has_controls,
}
