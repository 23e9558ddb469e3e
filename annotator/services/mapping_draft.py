"""A mapping while a person makes it: every foreign name, and what it may become."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.model.mapping import (
    AttributeTarget,
    Join,
    LabelTarget,
    RelationTarget,
    SchemeMapping,
)
from annotator.model.mapping_proposals import proposed
from annotator.model.scheme import Attribute, Scheme
from annotator.model.scheme_growth import MOST_CHOICES, Vocabulary, grown


class NameKind(StrEnum):
    """What a foreign name names."""

    LABEL = "label"
    ATTRIBUTE = "attribute"
    VALUE = "value"
    RELATION = "relation"
    PERSON = "person"
    JOIN = "join"


@dataclass(frozen=True, slots=True)
class ForeignName:
    """One thing that a person decides about."""

    kind: NameKind
    name: str
    number: int
    """How often it comes in the files; links that a join is made of, for a join."""
    attribute: str = ""
    """The foreign attribute that has the value."""
    join: Join | None = None


class MappingDraft:
    """What the names in some files become; it begins with a proposal for each."""

    def __init__(self, vocabulary: Vocabulary, scheme: Scheme) -> None:
        self.vocabulary = vocabulary
        self.scheme = scheme
        self.mapping = proposed(vocabulary, scheme)
        self._joins = self.mapping.joins
        """Those that a person may choose among, chosen or not."""

    def names(self) -> list[ForeignName]:
        """Return everything to decide about: labels, attributes, relations, people, joins."""
        return [
            *self._counted(NameKind.LABEL, self.vocabulary.labels),
            *self._attributes(),
            *self._counted(NameKind.RELATION, self._links()),
            *self._counted(NameKind.PERSON, self.vocabulary.people),
            *self._named_joins(),
        ]

    def take(self, mapping: SchemeMapping) -> None:
        """Let another mapping decide about the names that it knows."""
        here = self.mapping
        known = {*self._joins}
        self._joins = (*self._joins, *(join for join in mapping.joins if join not in known))
        self.mapping = SchemeMapping(
            {**here.labels, **mapping.labels},
            {**here.attributes, **mapping.attributes},
            {**here.relations, **mapping.relations},
            {**here.people, **mapping.people},
            mapping.joins,
        )

    def propose_again(self) -> None:
        """Forget what was decided."""
        self.mapping = proposed(self.vocabulary, self.scheme)
        self._joins = self.mapping.joins

    def leave_names(self) -> None:
        """Let every name stay as it is, as in files that are in the words of a scheme here."""
        self.mapping = SchemeMapping()

    def keep_all(self) -> None:
        """Let everything that is left out become something new of the same name.

        Labels of spans that only hold joined links together stay out, and so do those links.
        """
        here = self.mapping
        triggers = self._triggers()
        self.mapping = SchemeMapping(
            {
                name: target or (None if name in triggers else LabelTarget(name))
                for name, target in here.labels.items()
            },
            {name: one or AttributeTarget(name) for name, one in here.attributes.items()},
            {
                name: target or (None if self.is_joined(name) else RelationTarget(name))
                for name, target in here.relations.items()
            },
            here.people,
            here.joins,
        )

    def left_out(self) -> list[ForeignName]:
        """Return the names that are left out and that `keep_all` would let in."""
        here, triggers = self.mapping, self._triggers()
        gone = {
            NameKind.LABEL: {
                name for name, one in here.labels.items() if not one and name not in triggers
            },
            NameKind.ATTRIBUTE: {name for name, one in here.attributes.items() if not one},
            NameKind.RELATION: {
                name
                for name, one in here.relations.items()
                if not one and not self.is_joined(name)
            },
        }
        return [one for one in self.names() if one.name in gone.get(one.kind, ())]

    # ---- what is decided

    def map_label(self, name: str, target: LabelTarget | None) -> None:
        """Say what a label becomes; None: its spans are left out."""
        self.mapping = replace(self.mapping, labels={**self.mapping.labels, name: target})

    def map_attribute(self, name: str, attribute: str | None) -> None:
        """Say what an attribute becomes; its values stay mapped as they are."""
        before = self.mapping.attributes.get(name)
        values = before.values if before else {}
        target = AttributeTarget(attribute, values) if attribute is not None else None
        self.mapping = replace(
            self.mapping, attributes={**self.mapping.attributes, name: target}
        )

    def map_value(self, attribute: str, value: str, becomes: str | None) -> None:
        """Say what a value becomes; None: it stays as it is."""
        before = self.mapping.attributes.get(attribute) or AttributeTarget(attribute)
        values = {key: one for key, one in before.values.items() if key != value}
        if becomes is not None:
            values[value] = becomes
        target = replace(before, values=values)
        self.mapping = replace(
            self.mapping, attributes={**self.mapping.attributes, attribute: target}
        )

    def map_relation(self, name: str, target: RelationTarget | None) -> None:
        """Say what a relation becomes; None: it is left out, or is only joined."""
        self.mapping = replace(self.mapping, relations={**self.mapping.relations, name: target})

    def map_person(self, name: str, becomes: str) -> None:
        """Say whose the layers of a person are."""
        self.mapping = replace(self.mapping, people={**self.mapping.people, name: becomes})

    def choose_join(self, join: Join, *, is_made: bool) -> None:
        """Say whether relations are made of pairs of links."""
        chosen = {*self.mapping.joins, join} if is_made else {*self.mapping.joins} - {join}
        self.mapping = replace(
            self.mapping, joins=tuple(one for one in self._joins if one in chosen)
        )

    # ---- what there is to choose from

    def attributes_for(self, name: str) -> list[str]:
        """Return the attributes that the spans which carry a foreign one may have here."""
        return list(dict.fromkeys(one.name for one in self._scheme_attributes(name)))

    def values_for(self, name: str) -> list[str]:
        """Return the values that an attribute may have here; none if it may have any."""
        target = self.mapping.attributes.get(name)
        values = [
            one.values
            for one in self._scheme_attributes(name)
            if target is not None and one.name == target.attribute
        ]
        return list(dict.fromkeys(value for each in values for value in each))

    def is_joined(self, relation: str) -> bool:
        """Tell whether links of a type are made into others."""
        return any(relation in (join.first, join.second) for join in self.mapping.joins)

    def new_names(self) -> list[str]:
        """Return labels, attributes and relation types that the scheme has yet to get."""
        labels = {one.name for one in self.scheme.labels}
        attributes = {
            one.name
            for label in self.scheme.labels
            for one in self.scheme.attributes_of(label.name)
        }
        relations = {one.name for one in self.scheme.relation_types}
        mapping = self.mapping
        wanted = [
            *((t.label, labels) for t in mapping.labels.values() if t),
            *((t.attribute, attributes) for t in mapping.attributes.values() if t),
            *((t.type, relations) for t in mapping.relations.values() if t),
        ]
        return list(dict.fromkeys(name for name, known in wanted if name not in known))

    def additions(self) -> list[tuple[NameKind, str]]:
        """Return what the scheme would get if it grew by all that has no place in it."""
        known = set(_named(self.scheme))
        larger = grown(self.scheme, self.vocabulary, self.mapping)
        return [one for one in _named(larger) if one not in known]

    # ---- parts

    def _triggers(self) -> set[str]:
        links = self.vocabulary.relations
        sources = {source for name, source, _ in links if self.is_joined(name)}
        return sources - {target for _, _, target in links}

    def _counted(self, kind: NameKind, counts: Counter[str]) -> Iterator[ForeignName]:
        for name, number in counts.most_common():
            yield ForeignName(kind, name, number)

    def _attributes(self) -> Iterator[ForeignName]:
        for name, values in self.vocabulary.attributes.items():
            yield ForeignName(NameKind.ATTRIBUTE, name, values.total())
            if len(values) <= MOST_CHOICES:
                for value, number in values.most_common():
                    yield ForeignName(NameKind.VALUE, str(value), number, attribute=name)

    def _links(self) -> Counter[str]:
        links: Counter[str] = Counter()
        for (name, _, _), number in self.vocabulary.relations.items():
            links[name] += number
        return links

    def _named_joins(self) -> Iterator[ForeignName]:
        links = self._links()
        for join in self._joins:
            number = min(links[join.first], links[join.second])
            yield ForeignName(NameKind.JOIN, join.type, number, join=join)

    def _scheme_attributes(self, name: str) -> Iterator[Attribute]:
        known = {label.name for label in self.scheme.labels}
        for carrier in sorted(self.vocabulary.carriers.get(name, ())):
            target = self.mapping.labels.get(carrier)
            if target is not None and target.label in known:
                yield from self.scheme.attributes_of(target.label)


def foreign_scheme(vocabulary: Vocabulary) -> Scheme:
    """Return a scheme of only the foreign labels, with colours, to show spans by it."""
    return grown(Scheme("", 0, ()), Vocabulary(vocabulary.labels), SchemeMapping())


def _named(scheme: Scheme) -> Iterator[tuple[NameKind, str]]:
    """Yield everything that a scheme has a name for."""
    for label in scheme.labels:
        yield NameKind.LABEL, label.name
        for one in label.attributes:
            yield NameKind.ATTRIBUTE, f"{one.name} ({label.name})"
            for value in one.values:
                yield NameKind.VALUE, f"{one.name} = {value} ({label.name})"
    for kind in scheme.relation_types:
        yield NameKind.RELATION, kind.name
        for source in kind.sources:
            yield NameKind.RELATION, f"{source} → {kind.name}"
        for target in kind.targets:
            yield NameKind.RELATION, f"{kind.name} → {target}"
