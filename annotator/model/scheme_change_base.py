"""What a change of the scheme is, and helpers of all kinds of change."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, Label, Scheme

Values = Mapping[str, AttributeValue]
Words = tuple[str, Values]
"""What a span says: its label and the values of its attributes."""


class SchemeChange(ABC):
    """One change of a scheme, and what it makes of the words that were used before.

    Every kind is a frozen dataclass; what it does not speak of it leaves as it is.
    """

    __slots__ = ()

    @abstractmethod
    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme after the change; raise RuleBrokenError if it cannot be made."""

    def words(self, words: Words) -> Words:
        """Return label and values of a span in the new words."""
        return words

    def relation_type(self, name: str) -> str:
        """Return the new name of a relation type."""
        return name

    def document_values(self, values: Values) -> Values:
        """Return the values of a document's attributes in the new words."""
        return values


class Holder(StrEnum):
    """What an attribute is said of."""

    LABEL = "label"
    SPAN = "span"
    """A span of any label."""
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an attribute stands in a scheme."""

    holder: Holder
    label: str = ""
    """The label whose spans have it; "" unless the holder is a label."""

    def attributes(self, scheme: Scheme) -> tuple[Attribute, ...]:
        """Return the attributes that stand there."""
        if self.holder is Holder.LABEL:
            return scheme.label(self.label).attributes
        if self.holder is Holder.SPAN:
            return scheme.span_attributes
        return scheme.document_attributes

    def attribute(self, scheme: Scheme, name: str) -> Attribute:
        """Return one of them; raise RuleBrokenError if there is none of this name."""
        for each in self.attributes(scheme):
            if each.name == name:
                return each
        raise RuleBrokenError(f"{self} has no attribute “{name}” in this scheme.")

    def with_attributes(self, scheme: Scheme, attributes: Iterable[Attribute]) -> Scheme:
        """Return the scheme with others there; raise RuleBrokenError if a name comes twice."""
        there = tuple(attributes)
        names = [each.name for each in there]
        for name in names:
            if names.count(name) > 1:
                raise RuleBrokenError(f"{self} has an attribute “{name}” already.")
        if self.holder is Holder.LABEL:
            label = replace(scheme.label(self.label), attributes=there)
            return with_label(scheme, self.label, label)
        if self.holder is Holder.SPAN:
            return replace(scheme, span_attributes=there)
        return replace(scheme, document_attributes=there)

    def is_of(self, label: str) -> bool:
        """Tell whether spans of a label have what stands there."""
        return self.holder is Holder.SPAN or (
            self.holder is Holder.LABEL and self.label == label
        )

    def __str__(self) -> str:
        """Return how a sentence begins that speaks of it."""
        if self.holder is Holder.LABEL:
            return f"A span of {self.label}"
        return "A span" if self.holder is Holder.SPAN else "A document"


def with_label(scheme: Scheme, name: str, after: Label) -> Scheme:
    """Return the scheme with one label replaced, and named so wherever it is spoken of."""
    scheme.label(name)
    labels = tuple(after if each.name == name else each for each in scheme.labels)
    return with_ends(replace(scheme, labels=labels), {name: (after.name,)})


def with_ends(scheme: Scheme, names: Mapping[str, tuple[str, ...]]) -> Scheme:
    """Return the scheme with labels replaced by others at the ends of its relation types."""

    def ends(labels: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(
            dict.fromkeys(new for label in labels for new in names.get(label, (label,)))
        )

    kinds = tuple(
        replace(kind, sources=ends(kind.sources), targets=ends(kind.targets))
        for kind in scheme.relation_types
    )
    return replace(scheme, relation_types=kinds)
