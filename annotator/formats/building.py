"""A layer in the making, from the spans and links of a foreign file."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.formats.exchange import PersonLayer
from annotator.model.document import AttributeValue
from annotator.model.errors import FormatError
from annotator.model.ids import new_id
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span, joined, reading_order


class Remarks(NamedTuple):
    """What somebody said about a span; an empty text is nothing."""

    note: str | None = None
    flag: str | None = None


_NONE = Remarks()


class LayerBuilder:
    """One person's layer of one document; what it is given is in code points and verified.

    Labels, attributes and relation types are those of the file: what they are called here
    is the business of a mapping.
    """

    def __init__(self, document_id: str, person: str, state: State = State.DONE) -> None:
        self._layer = Layer(document_id, person, state)
        self._spans: dict[str, Span] = {}
        self._relations: dict[str, Relation] = {}
        self._links: set[tuple[str, str, str]] = set()

    def add_span(
        self,
        label: str,
        fragments: Sequence[Fragment],
        attributes: Mapping[str, AttributeValue] | None = None,
        *,
        span_id: str | None = None,
        remarks: Remarks = _NONE,
    ) -> str:
        """Add a span and return its id; fragments that touch become one.

        Without an id, or with one that is taken, the span gets a new one. Raises FormatError
        for a span without a label.
        """
        if not label:
            raise FormatError("a span has no label: give it one, or take it out.")
        chosen = span_id if span_id and span_id not in self._spans else new_id()
        self._spans[chosen] = Span(
            chosen,
            self._layer.document_id,
            self._layer.person_id,
            label,
            joined(fragments),
            dict(attributes or {}),
            remarks.note or None,
            remarks.flag or None,
        )
        return chosen

    def add_relation(
        self, kind: str, source: str, target: str, *, relation_id: str | None = None
    ) -> None:
        """Add a link between two spans that were added before, by their ids.

        A link that is there already is not added again. Raises FormatError for a span that
        is not in the layer and for a span that is linked to itself.
        """
        for end in (source, target):
            if end not in self._spans:
                raise FormatError(f"a relation “{kind}” names a span that is not there.")
        if source == target:
            raise FormatError(f"a relation “{kind}” links a span to itself.")
        if (kind, source, target) in self._links:
            return
        self._links.add((kind, source, target))
        chosen = relation_id
        if not chosen or chosen in self._relations:
            chosen = new_id()
        layer = self._layer
        self._relations[chosen] = Relation(
            chosen, layer.document_id, layer.person_id, kind, source, target
        )

    def has_span(self, span_id: str) -> bool:
        """Tell whether a span of this id was added."""
        return span_id in self._spans

    def built(self) -> PersonLayer:
        """Return the layer: spans in reading order, relations by id."""
        return PersonLayer(
            self._layer.person_id,
            LayerContent(
                self._layer,
                tuple(sorted(self._spans.values(), key=reading_order)),
                tuple(sorted(self._relations.values(), key=lambda one: one.id)),
            ),
        )
