"""Changes of attributes, of spans and of documents: add, change, remove."""

from abc import abstractmethod
from dataclasses import dataclass, replace

from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind, Scheme
from annotator.model.scheme_change_base import Holder, Place, SchemeChange, Values, Words


@dataclass(frozen=True, slots=True)
class AddAttribute(SchemeChange):
    """Have one more attribute."""

    place: Place
    attribute: Attribute

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with the attribute behind the others of its place."""
        there = (*self.place.attributes(scheme), self.attribute)
        return self.place.with_attributes(scheme, there)


@dataclass(frozen=True, slots=True)
class _OfValues(SchemeChange):
    """A change of an attribute that changes values which are set."""

    place: Place
    name: str

    def words(self, words: Words) -> Words:
        """Return the words with the values of the attribute as they are from now on."""
        label, values = words
        return (label, self._changed(values)) if self.place.is_of(label) else words

    def document_values(self, values: Values) -> Values:
        """Return the values of a document as they are from now on."""
        return self._changed(values) if self.place.holder is Holder.DOCUMENT else values

    def _changed(self, values: Values) -> Values:
        if self.name not in values:
            return values
        return {
            new: one
            for name, value in values.items()
            for new, one in (self._pairs(value) if name == self.name else ((name, value),))
        }

    @abstractmethod
    def _pairs(self, value: AttributeValue) -> tuple[tuple[str, AttributeValue], ...]:
        """Return name and value that stand for a value from now on, or nothing."""


@dataclass(frozen=True, slots=True)
class ChangeAttribute(_OfValues):
    """Rename or retire an attribute, or rename, merge, add or retire its values."""

    after: Attribute
    values: tuple[tuple[str, str], ...] = ()
    """Old values with the new ones that they become."""

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with the attribute changed."""
        before = self.place.attribute(scheme, self.name)
        self._refuse_wrong(before)
        return self.place.with_attributes(
            scheme,
            (self.after if one is before else one for one in self.place.attributes(scheme)),
        )

    def _refuse_wrong(self, before: Attribute) -> None:
        after, new = self.after, dict(self.values)
        if after.kind is not before.kind and (
            before.kind is not AttributeKind.CHOICE or after.kind is not AttributeKind.TEXT
        ):
            raise RuleBrokenError(
                f"The attribute “{self.name}” is a {before.kind} and cannot become a "
                f"{after.kind}: add another attribute and retire this one."
            )
        for old in new:
            if old not in before.values:
                raise RuleBrokenError(f"The attribute {self.name} has no value “{old}”.")
        kept = [new.get(value, value) for value in before.values]
        for value in kept if after.kind is AttributeKind.CHOICE else ():
            if value not in after.values:
                raise RuleBrokenError(
                    f"The value “{value}” of {self.name} would have no place: retire it, or "
                    "say which value it becomes."
                )

    def _pairs(self, value: AttributeValue) -> tuple[tuple[str, AttributeValue], ...]:
        new = dict(self.values).get(value, value) if isinstance(value, str) else value
        return ((self.after.name, new),)


@dataclass(frozen=True, slots=True)
class RemoveAttribute(_OfValues):
    """Remove an attribute together with all values that are set."""

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme without the attribute."""
        gone = self.place.attribute(scheme, self.name)
        kept = (one for one in self.place.attributes(scheme) if one is not gone)
        return self.place.with_attributes(scheme, kept)

    def _pairs(self, value: AttributeValue) -> tuple[tuple[str, AttributeValue], ...]:  # noqa: ARG002
        return ()


def renamed_values(attribute: Attribute, values: dict[str, str]) -> Attribute:
    """Return an attribute with values renamed or merged, wherever it speaks of them."""

    def new(old: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(values.get(value, value) for value in old))

    default = attribute.default
    offered = new(attribute.offered_values())
    return replace(
        attribute,
        values=new(attribute.values),
        default=None if default is None else values.get(default, default),
        note_needed_for=new(attribute.note_needed_for),
        retired_values=tuple(one for one in new(attribute.values) if one not in offered),
    )
