"""The scheme: labels, attributes, relation types and checks, as values."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.document import AttributeValue, refuse_impossible_words
from annotator.model.errors import RuleBrokenError
from annotator.model.relation import Relation
from annotator.model.span import Span

LARGEST = sys.float_info.max
"""What a number may be at most, above and below zero: every dataset holds numbers so."""


class AttributeKind(StrEnum):
    """What a value of an attribute may be."""

    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"


class Level(StrEnum):
    """What a finding of a check does when a document is marked done."""

    OFF = "off"
    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something that can be said about a span or a document, with one value."""

    name: str
    kind: AttributeKind = AttributeKind.CHOICE
    values: tuple[str, ...] = ()
    description: str = ""
    required: bool = False
    default: str | None = None
    note_needed_for: tuple[str, ...] = ()
    """Values that say too little alone: a span that has one of them needs a note."""
    retired: bool = False
    """Whether it is no longer offered; spans that have it keep it."""
    retired_values: tuple[str, ...] = ()
    """Those of the values that are no longer offered; spans that have them keep them."""

    def offered_values(self, now: AttributeValue | None = None) -> tuple[str, ...]:
        """Return the values to choose from, with the one that is set `now` among them."""
        return tuple(
            value for value in self.values if value not in self.retired_values or value == now
        )

    def refuse_wrong_value(self, value: AttributeValue) -> None:
        """Raise RuleBrokenError unless the value is one that the attribute may have."""
        if self.kind is AttributeKind.NUMBER:
            if (
                isinstance(value, bool)
                or not isinstance(value, int | float)
                or not -LARGEST <= value <= LARGEST
            ):
                raise RuleBrokenError(
                    f"The value of {self.name} must be a number, not {value!r:.40}."
                )
        elif not isinstance(value, str):
            raise RuleBrokenError(f"The value of {self.name} must be a text, not {value!r}.")
        elif self.kind is AttributeKind.CHOICE and value not in self.values:
            raise RuleBrokenError(
                f"The attribute {self.name} has no value “{value}”: choose one of "
                f"{', '.join(self.values)}."
            )
        else:
            refuse_impossible_words(value)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of the guideline with the span in it, and why it is one."""

    text: str
    span: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of span, with the page of the guideline that explains it."""

    name: str
    key: str
    """The digit that marks with it; "" if it has none, as labels after the ninth."""
    mnemonic: str
    """The letter that marks with it; "" if it has none."""
    colour: str
    """On a light page, as #RRGGBB; text and lines in it are readable on white."""
    colour_on_dark: str
    definition: str = ""
    boundary: str = ""
    examples: tuple[Example, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    needs_number: bool = False
    expects_relation: str | None = None
    """A relation type that a span of this label is normally linked by."""
    retired: bool = False
    """Whether nothing new is marked with it; spans that have it keep it."""


@dataclass(frozen=True, slots=True)
class RelationType:
    """A kind of link, with the labels that it may go from and to."""

    name: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    description: str = ""
    symmetric: bool = False
    retired: bool = False
    """Whether no new link is made with it; links of this type are kept."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """Everything that a person may say about a text."""

    name: str
    version: int
    labels: tuple[Label, ...]
    span_attributes: tuple[Attribute, ...] = ()
    """Attributes of a span of any label."""
    relation_types: tuple[RelationType, ...] = ()
    document_attributes: tuple[Attribute, ...] = ()
    checks: dict[str, Level] = field(default_factory=dict)
    """Levels by the name of the check (see annotator.model.checks); a missing one is off."""
    cases: tuple[str, ...] = ()
    """Tricky cases and how the guideline decides them, in plain text."""

    @property
    def offered_labels(self) -> tuple[Label, ...]:
        """The labels that new spans are marked with: all that are not retired."""
        return tuple(label for label in self.labels if not label.retired)

    def label(self, name: str) -> Label:
        """Return the label of a name; raise RuleBrokenError if the scheme has none."""
        for label in self.labels:
            if label.name == name:
                return label
        raise RuleBrokenError(
            f"The scheme has no label “{name}”: it has "
            f"{', '.join(label.name for label in self.labels)}."
        )

    def relation_type(self, name: str) -> RelationType:
        """Return the relation type of a name; raise RuleBrokenError if there is none."""
        for relation_type in self.relation_types:
            if relation_type.name == name:
                return relation_type
        raise RuleBrokenError(f"The scheme has no relation “{name}”.")

    def attributes_of(self, label: str) -> tuple[Attribute, ...]:
        """Return the attributes that a span of a label may have."""
        return self.label(label).attributes + self.span_attributes

    def offered_attributes(
        self, label: str, values: Mapping[str, AttributeValue]
    ) -> tuple[Attribute, ...]:
        """Return the attributes to ask for, of which retired ones only if they are set."""
        return tuple(
            each
            for each in self.attributes_of(label)
            if not each.retired or each.name in values
        )

    def relation_types_between(self, source: str, target: str) -> tuple[RelationType, ...]:
        """Return the relation types that may go from one label to another."""
        return tuple(
            relation_type
            for relation_type in self.relation_types
            if source in relation_type.sources and target in relation_type.targets
        )

    def offered_relation_types(self, source: str, target: str) -> tuple[RelationType, ...]:
        """Return those of them that new links are made with."""
        return tuple(
            each for each in self.relation_types_between(source, target) if not each.retired
        )

    def refuse_wrong_span(self, span: Span) -> None:
        """Raise RuleBrokenError unless label, attributes and values are of the scheme."""
        self.refuse_wrong_words(span.label, span.attributes)

    def refuse_wrong_words(self, label: str, values: Mapping[str, AttributeValue]) -> None:
        """Raise RuleBrokenError unless a span of the label may have these values."""
        known = {attribute.name: attribute for attribute in self.attributes_of(label)}
        for name, value in values.items():
            if name not in known:
                raise RuleBrokenError(f"A span of {label} has no attribute “{name}”.")
            known[name].refuse_wrong_value(value)

    def refuse_wrong_document_attributes(self, values: Mapping[str, AttributeValue]) -> None:
        """Raise RuleBrokenError unless the scheme has these attributes for a document."""
        known = {attribute.name: attribute for attribute in self.document_attributes}
        for name, value in values.items():
            if name not in known:
                raise RuleBrokenError(f"A document has no attribute “{name}” in this scheme.")
            known[name].refuse_wrong_value(value)

    def refuse_wrong_relation(self, relation: Relation, source: Span, target: Span) -> None:
        """Raise RuleBrokenError unless the relation may go between these two spans."""
        self.refuse_wrong_ends(relation.type, source.label, target.label)

    def refuse_wrong_ends(self, relation_type: str, source: str, target: str) -> None:
        """Raise RuleBrokenError unless a relation may go from one label to another."""
        kind = self.relation_type(relation_type)
        if source not in kind.sources or target not in kind.targets:
            raise RuleBrokenError(
                f"“{kind.name}” goes from {' or '.join(kind.sources)} to "
                f"{' or '.join(kind.targets)}, not from {source} to {target}."
            )
