"""A layer in the making from a foreign file and from what stands beside it."""

from collections import Counter
from dataclasses import replace

from annotator.formats.beside import Exact, Facts, Marked
from annotator.formats.building import LayerBuilder, Remarks
from annotator.formats.exchange import PersonLayer
from annotator.model.document import Document
from annotator.model.layer import Layer, State
from annotator.model.span import slices

TO_ITSELF = "relations of a span to itself"
TWICE = "relations that are there twice"
LOOSE = "relations of spans that are left out"


class RestoringBuilder:
    """One person's layer of one document, as exact as the file beside allows.

    What it is given is in the words of the foreign file, in code points and verified.
    """

    def __init__(
        self, document: Document, person: str, facts: Facts | None, state: State = State.DONE
    ) -> None:
        self._document = document
        self._facts = facts
        layer = facts.layer() if facts else None
        self._layer = layer or Layer(document.id, person, state)
        self._builder = LayerBuilder(document.id, self._layer.person_id)
        self._links: set[tuple[str, str, str]] = set()
        self.left_out: Counter[str] = Counter()
        """What a layer cannot hold."""

    def add_span(self, key: str, found: Marked) -> str:
        """Add a span that the foreign file names by a key; return its id.

        Raises RuleBrokenError for exact fragments that are none of the text.
        """
        exact = Exact(None, found, Remarks(found.note))
        if self._facts is not None:
            exact = self._facts.exact(key, found)
            slices(self._document.text, exact.marked.fragments)
        label, fragments, attributes, _ = exact.marked
        return self._builder.add_span(
            label, fragments, attributes, span_id=exact.id, remarks=exact.remarks
        )

    def add_relation(self, key: str, kind: str, source: str, target: str) -> None:
        """Add a link between two spans by their ids; count one that a layer cannot have."""
        relation_id = None
        if self._facts is not None:
            relation_id, kind = self._facts.exact_relation(key, kind)
        self._link(kind, source, target, relation_id)

    def built(self) -> PersonLayer:
        """Return the layer, with what the foreign file could not have."""
        if self._facts is not None:
            self._add_unwritten(self._facts)
        built = self._builder.built()
        return replace(built, content=replace(built.content, layer=self._layer))

    def _link(self, kind: str, source: str, target: str, relation_id: str | None) -> None:
        link = (kind, source, target)
        if source == target:
            self.left_out[TO_ITSELF] += 1
        elif link in self._links:
            self.left_out[TWICE] += 1
        else:
            self._links.add(link)
            self._builder.add_relation(kind, source, target, relation_id=relation_id)

    def _add_unwritten(self, facts: Facts) -> None:
        spans, relations = facts.unwritten(self._document, self._layer)
        for span in spans:
            self._builder.add_span(
                span.label,
                span.fragments,
                span.attributes,
                span_id=span.id,
                remarks=Remarks(span.note, span.flag),
            )
        for link in relations:
            if self._builder.has_span(link.source_id) and self._builder.has_span(
                link.target_id
            ):
                self._link(link.type, link.source_id, link.target_id, link.id)
            else:
                self.left_out[LOOSE] += 1
