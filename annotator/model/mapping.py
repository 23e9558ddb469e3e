"""What foreign labels, attributes, relations and people are called in a scheme."""

import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.model.document import AttributeValue
from annotator.model.ids import new_id
from annotator.model.layer import LayerContent
from annotator.model.relation import Relation
from annotator.model.scheme import Attribute, AttributeKind, Scheme
from annotator.model.span import Span

_DIVIDERS = re.compile(
    r"(?<=[^\W\d_])[\s_./-]+(?=[^\W\d_])"
    r"|(?<=[^\W\d_])[\s_]+(?=\d)|(?<=\d)[\s_]+(?=[^\W\d_])"
)
_WHOLE = re.compile(r"[-+]?[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class LabelTarget:
    """The label that a foreign label becomes, and attributes that it stands for."""

    label: str
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AttributeTarget:
    """The attribute that a foreign attribute becomes, and its values."""

    attribute: str
    values: Mapping[str, str] = field(default_factory=dict)
    """Foreign values by what they become; others stay as they are."""


@dataclass(frozen=True, slots=True)
class RelationTarget:
    """The relation type that a foreign one becomes, turned round if need be."""

    type: str
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class Join:
    """Two links of one span become one link between the others.

    Where a span x has a link of type `first` to a and one of type `second` to b, a link of
    type `type` goes from a to b: a brat event becomes relations between its arguments.
    """

    first: str
    second: str
    type: str


@dataclass(frozen=True, slots=True)
class SchemeMapping:
    """What foreign names become; None: they are left out; a missing name stays as it is."""

    labels: Mapping[str, LabelTarget | None] = field(default_factory=dict)
    attributes: Mapping[str, AttributeTarget | None] = field(default_factory=dict)
    relations: Mapping[str, RelationTarget | None] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    joins: tuple[Join, ...] = ()


@dataclass(slots=True)
class Fit:
    """What of a foreign layer fits a scheme, and what does not."""

    content: LayerContent
    left_out: Counter[str] = field(default_factory=Counter)
    """What the mapping leaves out, by sentence part: {"spans labelled “Junk”": 3}."""
    unknown: Counter[str] = field(default_factory=Counter)
    """What the scheme has no name for and the mapping does not mention."""


def fitted(content: LayerContent, mapping: SchemeMapping, scheme: Scheme) -> Fit:
    """Return a layer in the words of the scheme; what has no place there is counted.

    Relations of spans that are left out are left out with them, and so are links that are
    there already, in either direction where the type is symmetric.
    """
    return _Fitting(content, mapping, scheme).fit


class _Fitting:
    def __init__(self, content: LayerContent, mapping: SchemeMapping, scheme: Scheme) -> None:
        self._mapping = mapping
        self._scheme = scheme
        self._join_types = {
            name for join in mapping.joins for name in (join.first, join.second)
        }
        self._links: set[tuple[str, str, str]] = set()
        self.fit = Fit(content)
        spans = [fitting for span in content.spans if (fitting := self._span(span))]
        self._spans = {span.id: span for span in spans}
        candidates = [*content.relations, *_joined(content.relations, mapping.joins)]
        relations = [one for link in candidates if (one := self._relation(link))]
        self.fit.content = LayerContent(
            content.layer,
            tuple(spans),
            tuple(sorted(relations, key=lambda relation: relation.id)),
        )

    def _span(self, span: Span) -> Span | None:
        target = self._label(span.label)
        if target is None:
            return None
        attributes = dict(target.attributes)
        for foreign, value in span.attributes.items():
            fitting = self._attribute(foreign, value, target.label)
            if fitting is not None:
                attributes[fitting[0]] = fitting[1]
        return replace(span, label=target.label, attributes=attributes)

    def _label(self, foreign: str) -> LabelTarget | None:
        name = f"spans labelled “{foreign}”"
        if foreign in self._mapping.labels:
            target = self._mapping.labels[foreign]
            if target is None:
                self.fit.left_out[name] += 1
            return target
        found = scheme_name(foreign, (label.name for label in self._scheme.labels))
        if found is None:
            self.fit.unknown[name] += 1
            return None
        return LabelTarget(found)

    def _attribute(
        self, foreign: str, value: AttributeValue, label: str
    ) -> tuple[str, AttributeValue] | None:
        target = self._mapping.attributes.get(foreign, AttributeTarget(foreign))
        if target is None:
            self.fit.left_out[f"values of the attribute “{foreign}”"] += 1
            return None
        known = {attribute.name: attribute for attribute in self._scheme.attributes_of(label)}
        name = scheme_name(target.attribute, known)
        if name is None:
            self.fit.unknown[f"values of the attribute “{foreign}” on {label}"] += 1
            return None
        fitting = fitting_value(known[name], target.values.get(str(value), value))
        if fitting is None:
            self.fit.unknown[f"the value “{value}” of the attribute “{foreign}”"] += 1
            return None
        return name, fitting

    def _relation(self, relation: Relation) -> Relation | None:
        is_mapped = self._mapping.relations.get(relation.type) is not None
        if relation.type in self._join_types and not is_mapped:
            return None
        if relation.source_id not in self._spans or relation.target_id not in self._spans:
            self.fit.left_out["relations of spans that are left out"] += 1
            return None
        link = self._renamed(relation)
        return link if link is not None and self._has_place(link, relation.type) else None

    def _renamed(self, relation: Relation) -> Relation | None:
        """Return a relation in the words of the scheme, or None where it has no place there."""
        name = f"relations “{relation.type}”"
        target = self._mapping.relations.get(relation.type, RelationTarget(relation.type))
        if target is None:
            self.fit.left_out[name] += 1
            return None
        found = scheme_name(target.type, (kind.name for kind in self._scheme.relation_types))
        if found is None:
            self.fit.unknown[name] += 1
            return None
        ends = relation.source_id, relation.target_id
        source, behind = reversed(ends) if target.reverse else ends
        return replace(relation, type=found, source_id=source, target_id=behind)

    def _has_place(self, link: Relation, foreign: str) -> bool:
        """Tell whether a link may go between its spans, and is not there yet."""
        labels = self._spans[link.source_id].label, self._spans[link.target_id].label
        kind = self._scheme.relation_type(link.type)
        if kind not in self._scheme.relation_types_between(*labels):
            self.fit.unknown[f"relations “{foreign}” from {labels[0]} to {labels[1]}"] += 1
            return False
        keys = {(link.type, link.source_id, link.target_id)}
        if kind.symmetric:
            keys.add((link.type, link.target_id, link.source_id))
        if keys & self._links:
            self.fit.left_out["relations that are there twice"] += 1
            return False
        self._links |= keys
        return True


def _joined(relations: Iterable[Relation], joins: Sequence[Join]) -> Iterable[Relation]:
    by_source: dict[str, list[Relation]] = {}
    for relation in relations:
        by_source.setdefault(relation.source_id, []).append(relation)
    for links in by_source.values():
        for join, first, second in itertools.product(joins, links, links):
            is_pair = (first.type, second.type) == (join.first, join.second)
            if is_pair and first.target_id != second.target_id:
                yield replace(
                    first,
                    id=new_id(),
                    type=join.type,
                    source_id=first.target_id,
                    target_id=second.target_id,
                )


def fitting_value(attribute: Attribute, value: AttributeValue) -> AttributeValue | None:
    """Return a value as an attribute may have it, or None if it has no such value."""
    if attribute.kind is AttributeKind.NUMBER:
        return _number(value)
    if attribute.kind is AttributeKind.CHOICE:
        return scheme_name(str(value), attribute.values)
    return str(value)


def _number(value: AttributeValue) -> int | float | None:
    if not isinstance(value, str):
        return value
    if _WHOLE.fullmatch(value):
        return int(value)
    try:
        number = float(value)
    except ValueError:
        return None
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() and "." not in value else number


def scheme_name(foreign: str, names: Iterable[str]) -> str | None:
    """Return the name that is meant: the same, or the only one alike but for how it is written.

    “Unverifiable_Detail” means “unverifiable detail”; but “-1” is not “1”, nor “C++” “C”.
    """
    known = list(names)
    if foreign in known:
        return foreign
    alike = [name for name in known if plain(name) == plain(foreign)]
    return alike[0] if len(alike) == 1 else None


def plain(name: str) -> str:
    """Return a name without case and without what divides its words, to compare it with others.

    Words are divided by spaces, underscores, hyphens, stops and slashes between letters. Signs
    anywhere else mean something: they tell “-1” from “1” and “1.5” from “15”.
    """
    return _DIVIDERS.sub("", name.casefold().strip(" _"))
