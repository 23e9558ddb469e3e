"""The annotations of one text: a layer for each person who made some."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from annotator.formats.anchoring import Anchor
from annotator.formats.building import LayerBuilder, Remarks
from annotator.formats.exchange import PersonLayer, ReadOptions
from annotator.formats.gathering import TO_ITSELF, WITHOUT_LENGTH
from annotator.formats.lines import at
from annotator.formats.native_parts import name_of, optional_text
from annotator.formats.slots import layer_of
from annotator.formats.w3c.bodies import Bodies, bodies_of, creator_of
from annotator.formats.w3c.names import (
    FLAG,
    ID,
    LINKING,
    Row,
    iri_of,
    listed,
    purposes_of,
    rows,
    said,
    uuid_in,
)
from annotator.formats.w3c.selectors import Places, Selection, unit_of
from annotator.model.layer import Layer
from annotator.model.offsets import OffsetUnit
from annotator.model.span import Fragment

BETWEEN = "relations between the layers of several people or what is no span"


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation of one text, with what selects the text in it."""

    row: Row
    place: str
    """The file, and which annotation of it: "page.jsonld:1 (3)"."""
    selections: tuple[Selection, ...] = ()


@dataclass(slots=True)
class TextAnnotations:
    """All that files have about one text."""

    annotations: list[Placed] = field(default_factory=list)
    links: list[Placed] = field(default_factory=list)
    layers: list[tuple[Row, str]] = field(default_factory=list)
    """What our files say about layers, with the place."""
    unit: OffsetUnit | None = None
    left_out: Counter[str] = field(default_factory=Counter)


class TextLayers:
    """The layers of one text on their way out of its annotations."""

    def __init__(self, anchor: Anchor, document_id: str, options: ReadOptions) -> None:
        self._anchor = anchor
        self._document_id = document_id
        self._options = options
        self._builders: dict[str, LayerBuilder] = {}
        self._facts: dict[str, Layer] = {}
        self._spans: dict[str, tuple[str, str]] = {}
        """Person and id of the first span of an annotation, by its IRI."""
        self.left_out: Counter[str] = Counter()

    def read(self, found: TextAnnotations) -> Iterator[PersonLayer]:
        """Yield the layers; raise FormatError for annotations that are wrong."""
        for facts, place in found.layers:
            with at(place):
                person = name_of(facts, "person")
                self._facts[person] = layer_of(facts, self._document_id, person)
                self._builder(person)
        unit = found.unit or self._options.unit
        if unit is None:
            selections = [one for placed in found.annotations for one in placed.selections]
            unit = unit_of(self._anchor.text, selections)
        places = Places(self._anchor, unit)
        for placed in found.annotations:
            self._add(placed, places)
        for link in found.links:
            with at(link.place):
                self._add_link(link.row)
        self.left_out.update(places.left_out + found.left_out)
        for person, builder in self._builders.items():
            layer = builder.built()
            facts_of = self._facts.get(person, layer.content.layer)
            yield replace(layer, content=replace(layer.content, layer=facts_of))

    def _builder(self, person: str) -> LayerBuilder:
        if person not in self._builders:
            self._builders[person] = LayerBuilder(self._document_id, person)
        return self._builders[person]

    def _add(self, placed: Placed, places: Places) -> None:
        row = placed.row
        with at(placed.place):
            bodies = bodies_of(row)
            person = creator_of(row) or self._options.person
            flag = optional_text(row, FLAG)
        self.left_out.update({"bodies without a place": bodies.others})
        builder = self._builder(person)
        if any(one.is_empty for one in placed.selections):
            self.left_out[WITHOUT_LENGTH] += 1
            return
        fragments = [places.held(bodies.labels[0], one) for one in placed.selections]
        there = [fragment for fragment in fragments if fragment is not None]
        if len(there) == len(fragments):
            with at(placed.place):
                self._add_spans(row, bodies, there, (builder, person, flag))

    def _add_spans(
        self,
        row: Row,
        bodies: Bodies,
        fragments: list[Fragment],
        whose: tuple[LayerBuilder, str, str | None],
    ) -> None:
        """Add a span for each label; the first one has the id of the annotation."""
        builder, person, flag = whose
        span_id = optional_text(row, ID) or uuid_in(iri_of(row))
        for label in bodies.labels:
            made = builder.add_span(
                label,
                fragments,
                bodies.attributes,
                span_id=span_id,
                remarks=Remarks(bodies.note(), flag),
            )
            iri = iri_of(row)
            if iri is not None:
                self._spans.setdefault(iri, (person, made))
            span_id = None

    def _add_link(self, row: Row) -> None:
        ends = [self._spans.get(iri) for iri in ends_of(row)]
        kind = next(iter(kinds_of(row)), LINKING)
        source, target = [*ends, None, None][:2]
        if source is None or target is None or source[0] != target[0]:
            self.left_out[BETWEEN] += 1
        elif source == target:
            self.left_out[TO_ITSELF] += 1
        else:
            relation_id = optional_text(row, ID) or uuid_in(iri_of(row))
            self._builders[source[0]].add_relation(
                kind, source[1], target[1], relation_id=relation_id
            )


def ends_of(row: Row) -> list[str]:
    """Return what an annotation links, by IRI: from its target to its body, or its two targets.

    The first is how the model links things, the second how RecogitoJS does.
    """
    targets = [iri for iri in map(iri_of, listed(row.get("target"))) if iri]
    bodies = [
        iri
        for body in listed(row.get("body"))
        if not (isinstance(body, dict) and "value" in body) and (iri := iri_of(body))
    ]
    return [*targets[:1], *bodies[:1]] if bodies else targets[:2]


def kinds_of(row: Row) -> Iterable[str]:
    """Yield what a link is called."""
    for body in rows(row.get("body")):
        value = said(body, "value")
        if value:
            yield value


def is_link(row: Row, known: Mapping[str, object]) -> bool:
    """Tell whether an annotation links others, which are known by their IRIs."""
    if LINKING not in purposes_of(row, "motivation"):
        return False
    ends = ends_of(row)
    return len(ends) == 2 and any(iri in known for iri in ends)
