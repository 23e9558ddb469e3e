"""A layer: all that one person has marked in one document, and how far they are."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.model.relation import Relation
from annotator.model.span import Span

SpanFacts = tuple[int, int, str, str, str | None, str | None, str | None, str | None]
"""A span as a row that sorts as a reader meets them: start, minus end, id, label, fragments as
JSON if there are several, attributes as JSON if there are any, note, flag."""


class State(StrEnum):
    """The life of an assignment."""

    OPEN = "open"
    IN_PROGRESS = "in progress"
    DONE = "done"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Layer:
    """The state of one person's work on one document."""

    document_id: str
    person_id: str
    state: State = State.OPEN
    seconds: int = 0
    """Time spent on the document, in whole seconds, pauses left out."""
    note: str | None = None
    flag: str | None = None

    def with_seconds(self, more: int) -> "Layer":
        """Return the layer with more seconds spent."""
        return replace(self, seconds=self.seconds + more)


@dataclass(frozen=True, slots=True)
class LayerContent:
    """A layer with everything marked in it: spans in reading order, relations by id."""

    layer: Layer
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()

    @property
    def span_count(self) -> int:
        """How many spans there are."""
        return len(self.spans)

    @property
    def is_begun(self) -> bool:
        """Whether there is anything but time: whoever only looked at a text has not begun."""
        layer = self.layer
        has_said = layer.note is not None or layer.flag is not None
        return layer.state is not State.OPEN or has_said or self.span_count > 0

    def facts(self) -> Sequence[SpanFacts]:
        """Return the spans as rows, in reading order."""
        return [_facts_of(span) for span in self.spans]


class StoredContent(LayerContent):
    """A layer as a corpus keeps it: rows, of which spans are made when somebody asks for them.

    A million rows are read in the time in which a hundred thousand spans are made.
    """

    __slots__ = ("_facts", "_made")
    _facts: Sequence[SpanFacts]
    _made: tuple[Span, ...] | None

    def __init__(
        self,
        layer: Layer,
        spans: tuple[Span, ...] | None = None,
        relations: tuple[Relation, ...] = (),
        *,
        facts: Sequence[SpanFacts] = (),
    ) -> None:
        """Take rows, or the spans that they stand for, as where a copy has others."""
        rows = facts if spans is None else [_facts_of(span) for span in spans]
        for name, value in (("layer", layer), ("relations", relations), ("_facts", rows)):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "_made", spans)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans, in reading order; raises RuleBrokenError for rows that are none."""
        made = self._made
        if made is None:
            made = tuple([_span_of(self.layer, facts) for facts in self._facts])
            object.__setattr__(self, "_made", made)
        return made

    @property
    def span_count(self) -> int:
        """How many spans there are."""
        return len(self._facts)

    def facts(self) -> Sequence[SpanFacts]:
        """Return the spans as rows, in reading order."""
        return self._facts

    def __eq__(self, other: object) -> bool:
        """Tell whether another layer holds the same."""
        if not isinstance(other, LayerContent):
            return NotImplemented
        mine = self.layer, self.spans, self.relations
        return mine == (other.layer, other.spans, other.relations)

    def __hash__(self) -> int:
        """Return a number that is equal for equal layers."""
        return hash((self.layer, self.relations))


def _facts_of(span: Span) -> SpanFacts:
    fragments = [list(piece) for piece in span.fragments]
    return (
        span.start,
        -span.end,
        span.id,
        span.label,
        json.dumps(fragments) if len(fragments) > 1 else None,
        json.dumps(dict(span.attributes), ensure_ascii=False) if span.attributes else None,
        span.note,
        span.flag,
    )


def _span_of(layer: Layer, facts: SpanFacts) -> Span:
    start, minus_end, span_id, label, fragments, attributes, note, flag = facts
    return Span(
        span_id,
        layer.document_id,
        layer.person_id,
        label,
        tuple((start, end) for start, end in json.loads(fragments))
        if fragments
        else ((start, -minus_end),),
        json.loads(attributes) if attributes else {},
        note,
        flag,
    )
