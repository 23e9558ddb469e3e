"""A view of a CAS as a document with one person's layer."""

from collections import Counter
from dataclasses import replace

from annotator.formats.anchoring import Anchor
from annotator.formats.building import LayerBuilder, Remarks
from annotator.formats.cas.meaning import Meaning, Role, required_number
from annotator.formats.cas.names import (
    CARRIED,
    FRAGMENT,
    RELATION,
    SOURCE,
    SPAN,
    TARGET,
    short_name,
)
from annotator.formats.cas.structures import Cas, Structure, View
from annotator.formats.exchange import OnDrift, PersonLayer
from annotator.formats.lines import at
from annotator.formats.native_parts import attributes_of
from annotator.formats.slots import Facts, exact, layer_of, unpacked
from annotator.formats.xml_writing import possible
from annotator.model.errors import FormatError
from annotator.model.offsets import Positions
from annotator.model.span import Fragment

MOST_LINKS = 1_000_000
"""References between the annotations of one text."""


class ViewLayer:
    """The spans and relations of one view, on their way into a layer."""

    def __init__(self, cas: Cas, meaning: Meaning, view: View, place: str) -> None:
        self._cas = cas
        self._meaning = meaning
        self._view = view
        self._place = place
        self._ids: dict[str, str] = {}
        """Ids of spans by those of their annotations."""
        self._relations: list[Structure] = []
        self._links = 0
        self.left_out: Counter[str] = Counter()

    def read(self, builder: LayerBuilder, anchor: Anchor) -> None:
        """Put everything that is a span or a relation into a layer, and count the rest."""
        positions = Positions(anchor.text)
        spans = []
        for one in self._cas.by_sofa.get(self._view.sofa, []):
            role = self._meaning.role(one)
            if role is Role.SPAN and self._is_indexed(one):
                if self._add_span(one, builder, anchor, positions):
                    spans.append(one)
            elif role is Role.RELATION and self._is_indexed(one):
                self._relations.append(one)
            elif role is not Role.PART:
                self.left_out[f"{short_name(one.type)} annotations"] += 1
        for one in self._relations:
            self._add_relation(one, builder)
        for one in spans:
            self._add_links(one, builder)

    def _is_indexed(self, one: Structure) -> bool:
        return self._view.members is None or one.id in self._view.members

    def _at(self, one: Structure) -> str:
        return f"{self._place}:{one.line}"

    def _add_span(
        self, one: Structure, builder: LayerBuilder, anchor: Anchor, positions: Positions
    ) -> bool:
        place = self._at(one)
        facts = _facts(one, place)
        label = exact(self._meaning.label(one), facts, "label")
        fragments = self._fragments(one, anchor, positions)
        held = anchor.held(place, label, fragments, None) if fragments else None
        if held is None:
            return False
        with at(place):
            attributes = self._meaning.attributes(one, place)
            for name, value in attributes_of(facts).items():
                if isinstance(value, str) and attributes.get(name) == possible(value):
                    attributes[name] = value
            span_id, remarks = _own_id(one, facts), _remarks(one, facts)
            self._ids[one.id] = builder.add_span(
                label, held, attributes, span_id=span_id, remarks=remarks
            )
        return True

    def _fragments(
        self, one: Structure, anchor: Anchor, positions: Positions
    ) -> list[Fragment]:
        """Return the place of a span in code points; empty if it has none."""
        parts = [one]
        if one.type == SPAN and one.features.get("fragments"):
            named = [self._cas.structures.get(i) for i in one.features["fragments"].split()]
            parts = [part for part in named if part is not None and part.type == FRAGMENT]
        result = []
        for part in parts:
            place = self._at(part)
            begin, end = (required_number(part, name, place) for name in ("begin", "end"))
            if begin == end:
                self.left_out["zero-length spans"] += 1
                return []
            points = positions.point(begin), positions.point(end)
            if (positions.unit(points[0]), positions.unit(points[1])) != (begin, end):
                self._refuse_half(part, anchor)
                return []
            result.append(points)
        return sorted(result)

    def _refuse_half(self, one: Structure, anchor: Anchor) -> None:
        if anchor.on_drift is OnDrift.STOP:
            raise FormatError(
                f"{self._at(one)}: the annotation begins or ends inside a character (its "
                "offsets count UTF-16 units): mend the file, or choose to skip such spans."
            )
        self.left_out["spans that begin or end inside a character"] += 1

    def _add_relation(self, one: Structure, builder: LayerBuilder) -> None:
        facts = _facts(one, self._at(one))
        with at(self._at(one)):
            self._link(
                exact(self._meaning.label(one), facts, "label"),
                (one.features.get(SOURCE, ""), one.features.get(TARGET, "")),
                builder,
                _own_id(one, facts),
            )
        if more := self._meaning.attributes(one, self._at(one)):
            self.left_out["attributes of relations"] += len(more)

    def _add_links(self, one: Structure, builder: LayerBuilder) -> None:
        """Add what a span names as relations: spans directly, or links with a role."""
        for name, ids in self._meaning.references(one):
            self._links += len(ids)
            if self._links > MOST_LINKS:
                raise FormatError(
                    f"{self._at(one)}: the annotations of this text name each other more than "
                    f"{MOST_LINKS:,} times: divide the file."
                )
            for found in ids:
                kind, target = name, found
                link = self._cas.structures.get(found)
                if link is not None and found not in self._ids and "target" in link.features:
                    kind, target = link.features.get("role") or name, link.features["target"]
                self._link(kind, (one.id, target), builder)

    def _link(
        self,
        kind: str,
        ends: tuple[str, str],
        builder: LayerBuilder,
        relation_id: str | None = None,
    ) -> None:
        source, target = (self._ids.get(end) for end in ends)
        if source is None or target is None:
            self.left_out["relations between what is no span"] += 1
        elif source == target:
            self.left_out["relations of a span to itself"] += 1
        else:
            builder.add_relation(kind, source, target, relation_id=relation_id)


def with_facts(layer: PersonLayer, facts: Facts) -> PersonLayer:
    """Return a layer with its state, time, note and flag."""
    before = layer.content.layer
    after = layer_of(facts, before.document_id, before.person_id)
    return replace(layer, content=replace(layer.content, layer=after))


def _facts(one: Structure, place: str) -> Facts:
    with at(place):
        return unpacked(one.features.get(CARRIED)) or {}


def _own_id(one: Structure, facts: Facts) -> str | None:
    """Return the id of a span or relation of ours."""
    if one.type not in (SPAN, RELATION):
        return None
    return exact(one.features.get("id", ""), facts, "id") or None


def _remarks(one: Structure, facts: Facts) -> Remarks:
    if one.type != SPAN:
        return Remarks()
    note, flag = (exact(one.features.get(name, ""), facts, name) for name in ("note", "flag"))
    return Remarks(note or None, flag or None)
