"""A scheme with what foreign annotations have and it has not: labels, attributes, relations."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.model.document import AttributeValue
from annotator.model.layer import LayerContent
from annotator.model.mapping import (
    AttributeTarget,
    RelationTarget,
    SchemeMapping,
    fitting_value,
    scheme_name,
)
from annotator.model.scheme import Attribute, AttributeKind, Label, RelationType, Scheme

MOST_CHOICES = 30
"""Values of an attribute above which it is a free text."""
LONGEST_CHOICE = 60
_COLOURS = (
    ("#0072B2", "#3791C3"),
    ("#C25600", "#D86B14"),
    ("#008460", "#009E73"),
    ("#A05F83", "#CC79A7"),
    ("#A65B5B", "#E69F00"),
    ("#736106", "#F0E442"),
    ("#4F0BD9", "#56B4E9"),
    ("#034017", "#9ACD32"),
    ("#73064E", "#FF9EDB"),
)
"""On a light and on a dark page; readable on both, and apart for eyes that see no red."""


@dataclass(slots=True)
class Vocabulary:
    """The foreign names that layers use, with how often each comes."""

    labels: Counter[str] = field(default_factory=Counter)
    attributes: dict[str, Counter[AttributeValue]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    """Values by attribute."""
    carriers: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Labels by the attribute that their spans have."""
    relations: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """Relation type, label of its source, label of its target."""
    people: Counter[str] = field(default_factory=Counter)
    """Layers by person."""

    def take(self, person: str, content: LayerContent) -> None:
        """Add the names that a layer uses."""
        self.people[person] += 1
        labels = {span.id: span.label for span in content.spans}
        self.labels.update(labels.values())
        for span in content.spans:
            for name, value in span.attributes.items():
                self.attributes[name][value] += 1
                self.carriers[name].add(span.label)
        for link in content.relations:
            self.relations[link.type, labels[link.source_id], labels[link.target_id]] += 1


def grown(scheme: Scheme, vocabulary: Vocabulary, mapping: SchemeMapping) -> Scheme:
    """Return the scheme one version on, with a place for everything that is not mapped away.

    The very same scheme comes back if it has a place for everything already.
    """
    labels = _with_labels(scheme, vocabulary, mapping)
    larger = replace(scheme, labels=labels)
    larger = replace(larger, span_attributes=_wider_everywhere(larger, vocabulary, mapping))
    larger = replace(larger, labels=_with_attributes(larger, vocabulary, mapping))
    larger = replace(larger, relation_types=_with_relations(larger, vocabulary, mapping))
    return scheme if larger == scheme else replace(larger, version=scheme.version + 1)


def fresh_label(name: str, labels: Sequence[Label]) -> Label:
    """Return a label to put behind others, with the next colour and a digit that is free."""
    light, dark = _COLOURS[len(labels) % len(_COLOURS)]
    return Label(name, _free_digit(labels), "", light, dark)


def _label_here(foreign: str, mapping: SchemeMapping, scheme: Scheme) -> str | None:
    """Return the label that a foreign one becomes, itself if nothing is said of it."""
    if foreign in mapping.labels:
        target = mapping.labels[foreign]
        return target.label if target else None
    return scheme_name(foreign, (label.name for label in scheme.labels)) or foreign


def _with_labels(
    scheme: Scheme, vocabulary: Vocabulary, mapping: SchemeMapping
) -> tuple[Label, ...]:
    labels = list(scheme.labels)
    for foreign in vocabulary.labels:
        name = _label_here(foreign, mapping, scheme)
        if name is not None and name not in {label.name for label in labels}:
            labels.append(fresh_label(name, labels))
    return tuple(labels)


def _free_digit(labels: Iterable[Label]) -> str:
    """Return a digit that marks with no label yet; "" if all do."""
    taken = {label.key for label in labels}
    return next((digit for digit in "123456789" if digit not in taken), "")


def _wider_everywhere(
    scheme: Scheme, vocabulary: Vocabulary, mapping: SchemeMapping
) -> tuple[Attribute, ...]:
    """Return the attributes that every span may have, with the values that they lack.

    A label's own attribute of the same name counts for its spans, and those need no value here.
    """
    known = {one.name: one for one in scheme.span_attributes}
    labels = {label.name: label for label in scheme.labels}
    for foreign, values in vocabulary.attributes.items():
        target = mapping.attributes.get(foreign, AttributeTarget(foreign))
        if target is None:
            continue
        carriers = {_label_here(one, mapping, scheme) for one in vocabulary.carriers[foreign]}
        for carrier in sorted(name for name in carriers if name is not None):
            own = {one.name: one for one in labels[carrier].attributes}
            name = scheme_name(target.attribute, own | known)
            if name is not None and name not in own:
                known[name] = _with_values(known[name], target, values)
    return tuple(known.values())


def _with_attributes(
    scheme: Scheme, vocabulary: Vocabulary, mapping: SchemeMapping
) -> tuple[Label, ...]:
    labels = {label.name: label for label in scheme.labels}
    for foreign, values in vocabulary.attributes.items():
        target = mapping.attributes.get(foreign, AttributeTarget(foreign))
        if target is None:
            continue
        for carrier in sorted(vocabulary.carriers[foreign]):
            name = _label_here(carrier, mapping, scheme)
            if name is not None:
                labels[name] = _with_attribute(labels[name], scheme, target, values)
    return tuple(labels.values())


def _with_attribute(
    label: Label, scheme: Scheme, target: AttributeTarget, values: Counter[AttributeValue]
) -> Label:
    known = {one.name: one for one in (*label.attributes, *scheme.span_attributes)}
    name = scheme_name(target.attribute, known)
    if name is None:
        wanted = [target.values.get(str(value), value) for value in values]
        new = _attribute(target.attribute, wanted)
        return replace(label, attributes=(*label.attributes, new))
    old = known[name]
    if old not in label.attributes:
        return label
    wider = _with_values(old, target, values)
    return replace(
        label, attributes=tuple(wider if one is old else one for one in label.attributes)
    )


def _attribute(name: str, values: list[AttributeValue]) -> Attribute:
    if all(not isinstance(value, str) for value in values):
        return Attribute(name, AttributeKind.NUMBER)
    choices = tuple(dict.fromkeys(str(value) for value in values))
    if _are_choices(choices):
        return Attribute(name, AttributeKind.CHOICE, choices)
    return Attribute(name, AttributeKind.TEXT)


def _with_values(
    attribute: Attribute, target: AttributeTarget, values: Counter[AttributeValue]
) -> Attribute:
    """Return an attribute that may have these values too: more choices, or else any text."""
    wanted = [target.values.get(str(value), value) for value in values]
    missing = [str(value) for value in wanted if fitting_value(attribute, value) is None]
    if not missing:
        return attribute
    choices = tuple(dict.fromkeys((*attribute.values, *missing)))
    if attribute.kind is AttributeKind.CHOICE and _are_choices(choices):
        return replace(attribute, values=choices)
    return replace(attribute, kind=AttributeKind.TEXT, values=())


def _are_choices(values: tuple[str, ...]) -> bool:
    """Tell whether values are few and short enough for a person to choose from."""
    is_any_blank = any(not value.strip() for value in values)
    return (
        not is_any_blank
        and len(values) <= MOST_CHOICES
        and max(map(len, values)) <= LONGEST_CHOICE
    )


def _with_relations(
    scheme: Scheme, vocabulary: Vocabulary, mapping: SchemeMapping
) -> tuple[RelationType, ...]:
    kinds = {kind.name: kind for kind in scheme.relation_types}
    join_types = {name for join in mapping.joins for name in (join.first, join.second)}
    for foreign, source, target in vocabulary.relations:
        wanted = mapping.relations.get(foreign, RelationTarget(foreign))
        if wanted is None or (foreign in join_types and foreign not in mapping.relations):
            continue
        ends = [_label_here(end, mapping, scheme) for end in (source, target)]
        if wanted.reverse:
            ends.reverse()
        name = scheme_name(wanted.type, kinds) or wanted.type
        old = kinds.get(name, RelationType(name, (), ()))
        if None not in ends:
            kinds[name] = replace(
                old,
                sources=tuple(dict.fromkeys((*old.sources, str(ends[0])))),
                targets=tuple(dict.fromkeys((*old.targets, str(ends[1])))),
            )
    return tuple(kinds.values())
