"""What a corpus looks like after a format has lost what it declares to lose."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.formats.losses import (
    DIVIDED,
    IN_PIECES,
    LEFT_OUT,
    REPLACED,
    WIDENED,
    Losses,
    Thing,
    without_overlap,
)
from annotator.model.layer import LayerContent, State
from annotator.model.mapping import SchemeMapping, fitted
from annotator.model.scheme import Scheme
from annotator.model.span import Span, joined
from annotator.model.tokens import tokens


@dataclass(frozen=True)
class Seen:
    """A document in a form in which two can be compared, whatever their ids."""

    title: str | None
    metadata: Mapping[str, str]
    attributes: Mapping[str, object]
    layers: Mapping[str, tuple]


def seen(documents: Iterable[Outgoing], loses: Losses) -> dict[str, Seen]:
    """Return documents by their text, the layers of several entries of one text united."""
    result: dict[str, Seen] = {}
    for outgoing in documents:
        document, loose = outgoing.document, set(loses)
        before = result.get(document.text)
        layers = dict(before.layers) if before else {}
        for owned in outgoing.layers:
            if owned.content.spans or Thing.EMPTY_LAYERS not in loose:
                assert owned.person not in layers, f"two layers of {owned.person!r}"
                layers[owned.person] = _layer(owned.content, loses)
        if not layers and Thing.UNTOUCHED in loose:
            continue
        result[document.text] = Seen(
            None if Thing.TITLES in loose else document.title,
            {} if Thing.METADATA in loose else dict(document.metadata),
            {} if Thing.DOCUMENT_ATTRIBUTES in loose else dict(document.attributes),
            layers,
        )
    return result


def after_losses(outgoing: Outgoing, loses: Losses) -> Outgoing:
    """Return a document as a format that loses something should give it back."""
    document = outgoing.document
    if loses.get(Thing.CONTROLS) == REPLACED:
        document = replace(document, text=without_controls(document.text))
    layers = tuple(
        PersonLayer(owned.person, _lossy(owned.content, document.text, loses))
        for owned in outgoing.layers
    )
    return Outgoing(document, layers)


def without_controls(text: str) -> str:
    """Return a text with a replacement for each character that XML cannot hold."""
    return "".join(
        "\ufffd" if (c < " " and c not in "\t\n\r") or c in "\ufffe\uffff" else c for c in text
    )


def in_words_of(documents: Iterable[Outgoing], scheme: Scheme) -> list[Outgoing]:
    """Return what was read in the words of a scheme; everything must have a place there."""
    result = []
    for outgoing in documents:
        layers = []
        for owned in outgoing.layers:
            fit = fitted(owned.content, SchemeMapping(), scheme)
            assert not fit.unknown, fit.unknown
            assert not fit.left_out, fit.left_out
            layers.append(replace(owned, content=fit.content))
        result.append(replace(outgoing, layers=tuple(layers)))
    return result


def _lossy(content: LayerContent, text: str, loses: Losses) -> LayerContent:
    spans = list(content.spans)
    first_of = {span.id: span.id for span in spans}
    if loses.get(Thing.LINE_BREAKS) == DIVIDED:
        spans = [replace(span, fragments=_divided(span, text)) for span in spans]
    if loses.get(Thing.DISCONTINUITY) == IN_PIECES:
        spans = [piece for span in spans for piece in _pieces(span)]
    elif loses.get(Thing.DISCONTINUITY) == LEFT_OUT:
        spans = [span for span in spans if not span.is_discontinuous]
    if loses.get(Thing.BOUNDARIES) == WIDENED:
        borders = list(tokens(text))
        spans = [wide for span in spans if (wide := _widened(span, borders))]
    if Thing.TWINS in loses:
        spans = list({(span.label, span.fragments): span for span in reversed(spans)}.values())
    if Thing.OVERLAP in loses:
        spans, _ = without_overlap(spans, by_label=True)
    if Thing.CROSSING in loses:
        spans, _ = without_overlap(spans, by_label=False)
    there = {span.id for span in spans}
    relations = tuple(
        link
        for link in content.relations
        if {first_of[link.source_id], first_of[link.target_id]} <= there
    )
    return LayerContent(content.layer, tuple(spans), relations)


def _pieces(span: Span) -> list[Span]:
    """Divide a span; the first piece keeps the id, and so the relations."""
    return [
        replace(span, id=span.id if number == 0 else f"{span.id}#{number}", fragments=(piece,))
        for number, piece in enumerate(span.fragments)
    ]


def _divided(span: Span, text: str) -> tuple[tuple[int, int], ...]:
    result = []
    for start, end in span.fragments:
        place = start
        for line in text[start:end].splitlines(keepends=True):
            length = len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
            if length:
                result.append((place, place + length))
            place += len(line)
    return tuple(result) or span.fragments


def _widened(span: Span, borders: list[tuple[int, int]]) -> Span | None:
    wide = [
        (start, end)
        for start, end in borders
        if any(start < behind and first < end for first, behind in span.fragments)
    ]
    if not wide:
        return None
    if len(span.fragments) == 1:
        wide = [(wide[0][0], wide[-1][1])]
    return replace(span, fragments=joined(wide))


def _layer(content: LayerContent, loses: Losses) -> tuple:
    layer, loose = content.layer, set(loses)
    facts = {span.id: _span(span, loses) for span in content.spans}
    links = Counter(
        (link.type, facts[link.source_id], facts[link.target_id]) for link in content.relations
    )
    return (
        (State.DONE, 0) if Thing.STATES in loose else (layer.state, layer.seconds),
        (None, None) if Thing.LAYER_NOTES in loose else (layer.note, layer.flag),
        Counter(facts.values()),
        Counter() if Thing.RELATIONS in loose else links,
    )


def _span(span: Span, loses: Losses) -> tuple:
    loose = set(loses)
    return (
        span.label,
        span.fragments,
        () if Thing.SPAN_ATTRIBUTES in loose else tuple(sorted(span.attributes.items())),
        (None, None) if Thing.SPAN_NOTES in loose else (span.note, span.flag),
    )
