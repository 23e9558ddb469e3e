"""What an annotated page says when it leaves the program: the words around it and its table."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.model.document import Document
from annotator.model.layer import Layer
from annotator.model.relation import Relation
from annotator.model.scheme import Scheme
from annotator.model.span import Span, covered_text, reading_order

_BREAK = re.compile("\r\n|[\r\n\u2029]")


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of the program on a page; a window gives them in its own language."""

    language: str = "en"
    annotated_by: str = "Annotated by {person}"
    labels: str = "Labels"
    spans: str = "Spans"
    document: str = "Document"
    nothing: str = "Nothing is marked in this document."
    label: str = "Label"
    text: str = "Text"
    details: str = "Details"
    note: str = "Note"
    flag: str = "Flag"
    state: str = "State"
    end_of: str = "end of {name}"
    page: str = "Page {number} of {count}"
    states: Mapping[str, str] = field(default_factory=dict)
    """How the states of a layer are called, if not as they are."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One document with one person's layer, as it is printed."""

    document: Document
    layer: Layer
    spans: Sequence[Span]
    relations: Sequence[Relation]
    scheme: Scheme
    person: str
    """The name under which the person is printed."""
    words: PageWords = PageWords()


@dataclass(frozen=True, slots=True)
class SpanRow:
    """One row of the table of spans."""

    number: int
    """Counted in reading order from 1; it stands beside the label in the text, too."""
    span: Span
    text: str
    details: tuple[str, ...]
    """Attributes, links, note and flag, each as one line."""

    @property
    def name(self) -> str:
        """What the span is called on the page, such as "claim 3"."""
        return f"{self.span.label} {self.number}"


def span_rows(page: PrintedPage) -> list[SpanRow]:
    """Return the rows of the table of spans, in reading order."""
    ordered = sorted(page.spans, key=reading_order)
    names = {span.id: f"{span.label} {number}" for number, span in enumerate(ordered, 1)}
    links: dict[str, list[str]] = {}
    for relation in page.relations:
        source, target = names.get(relation.source_id), names.get(relation.target_id)
        if source is not None and target is not None:
            symmetric = page.scheme.relation_type(relation.type).symmetric
            there, back = ("↔", "↔") if symmetric else ("→", "←")
            links.setdefault(relation.source_id, []).append(f"{relation.type} {there} {target}")
            links.setdefault(relation.target_id, []).append(f"{relation.type} {back} {source}")
    return [
        SpanRow(
            number,
            span,
            covered_text(page.document.text, span.fragments),
            tuple(_details(span, links.get(span.id, []), page.words)),
        )
        for number, span in enumerate(ordered, 1)
    ]


def _details(span: Span, links: Sequence[str], words: PageWords) -> Iterator[str]:
    for name, value in span.attributes.items():
        yield f"{name}: {value}"
    yield from links
    if span.note:
        yield f"{words.note}: {span.note}"
    if span.flag:
        yield f"{words.flag}: {span.flag}"


def facts(page: PrintedPage) -> list[tuple[str, str]]:
    """Return what is known of the document and the layer, as names and values."""
    words, document, layer = page.words, page.document, page.layer
    rows = [(name, str(value)) for name, value in document.metadata.items()]
    rows += [(name, str(value)) for name, value in document.attributes.items()]
    state = layer.state.value
    rows.append((words.state, words.states.get(state, state)))
    if layer.note:
        rows.append((words.note, layer.note))
    if layer.flag:
        rows.append((words.flag, layer.flag))
    return rows


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text that the same spans cover from end to end."""

    start: int
    end: int
    covering: tuple[Span, ...]
    """In reading order, so that the outer ones come first."""


def stretches(spans: Sequence[Span], breaks: Iterable[int]) -> list[Stretch]:
    """Cut a text at breaks, its start and end among them, and where fragments begin or end."""
    begun: dict[int, list[Span]] = {}
    ended: dict[int, list[Span]] = {}
    for span in spans:
        for start, end in span.fragments:
            begun.setdefault(start, []).append(span)
            ended.setdefault(end, []).append(span)
    cuts = sorted({*breaks, *begun, *ended})
    covering: dict[str, Span] = {}
    result = []
    for start, end in pairwise(cuts):
        for span in ended.get(start, []):
            del covering[span.id]
        covering.update((span.id, span) for span in begun.get(start, []))
        result.append(Stretch(start, end, tuple(sorted(covering.values(), key=reading_order))))
    return result


def paragraph_starts(text: str) -> list[int]:
    """Return where each paragraph of a text begins, and the end of the text."""
    starts = [0, *(found.end() for found in _BREAK.finditer(text))]
    return starts if starts[-1] == len(text) else [*starts, len(text)]
