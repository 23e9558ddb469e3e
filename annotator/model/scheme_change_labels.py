"""Changes of labels: add, change, move, merge, split."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind, Label, Scheme
from annotator.model.scheme_change_base import SchemeChange, Words, with_ends, with_label
from annotator.model.scheme_growth import fresh_label


@dataclass(frozen=True, slots=True)
class AddLabel(SchemeChange):
    """Have one more label."""

    label: Label

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with the label behind the others."""
        return replace(scheme, labels=(*scheme.labels, self.label))


@dataclass(frozen=True, slots=True)
class ChangeLabel(SchemeChange):
    """Rename or retire a label, or change its key, colour or page of the guideline.

    Its attributes have changes of their own: those of `after` are passed over.
    """

    name: str
    after: Label

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with the label changed."""
        attributes = scheme.label(self.name).attributes
        return with_label(scheme, self.name, replace(self.after, attributes=attributes))

    def words(self, words: Words) -> Words:
        """Return the words with the new name."""
        return (self.after.name, words[1]) if words[0] == self.name else words


@dataclass(frozen=True, slots=True)
class MoveLabel(SchemeChange):
    """Put a label at another place in the order in which labels are offered."""

    name: str
    before: str = ""
    """The label that comes next then; "" to put it behind all others."""

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with the label at its new place."""
        if self.before == self.name:
            raise RuleBrokenError(
                f"“{self.name}” cannot come before itself: name another label."
            )
        moved = scheme.label(self.name)
        others = [label for label in scheme.labels if label.name != self.name]
        place = others.index(scheme.label(self.before)) if self.before else len(others)
        return replace(scheme, labels=(*others[:place], moved, *others[place:]))


@dataclass(frozen=True, slots=True)
class MergeLabels(SchemeChange):
    """Make several labels one, which gets the attributes and relations of all of them."""

    names: tuple[str, ...]
    into: str
    """A label of the scheme, one of the names or another."""

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with one label in place of all."""
        merged = tuple(name for name in dict.fromkeys(self.names) if name != self.into)
        if not merged:
            raise RuleBrokenError("Name at least two labels to merge.")
        all_of_them = [scheme.label(name) for name in (self.into, *merged)]
        attributes = _united(all_of_them)
        into = replace(all_of_them[0], attributes=attributes)
        labels = tuple(
            into if label.name == self.into else label
            for label in scheme.labels
            if label.name not in merged
        )
        return with_ends(replace(scheme, labels=labels), dict.fromkeys(merged, (self.into,)))

    def words(self, words: Words) -> Words:
        """Return the words with the label that stands for all."""
        return (self.into, words[1]) if words[0] in self.names else words


@dataclass(frozen=True, slots=True)
class SplitLabel(SchemeChange):
    """Make several labels of one, by the value of an attribute or by hand.

    What is split by hand keeps the old label until somebody decides, and so does what has
    another value than those named. The old label is retired then, unless it is to be kept.
    """

    name: str
    parts: tuple[tuple[str, str], ...]
    """A value of the attribute and the new label for it; by hand the value is ""."""
    attribute: str = ""
    """The attribute, a choice; "" to decide by hand."""
    keep: bool = False
    """Whether the old label is still offered."""

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with the new labels behind the old one's attributes and links."""
        old = scheme.label(self.name)
        new = tuple(dict.fromkeys(part for _, part in self.parts))
        self._refuse_wrong_parts(scheme, new)
        labels = [
            retired_label(label) if label is old and not self.keep else label
            for label in scheme.labels
        ]
        for name in new:
            fresh = fresh_label(name, labels)
            labels.append(
                replace(
                    old,
                    name=name,
                    key=fresh.key,
                    mnemonic="",
                    colour=fresh.colour,
                    colour_on_dark=fresh.colour_on_dark,
                    examples=(),
                    retired=False,
                )
            )
        ends = {self.name: (self.name, *new)}
        return with_ends(replace(scheme, labels=tuple(labels)), ends)

    def words(self, words: Words) -> Words:
        """Return the words with the label that the value decides, if it does."""
        label, values = words
        if label != self.name or self.attribute not in values:
            return words
        value = values[self.attribute]
        return dict(self.parts).get(str(value), label), values

    def _refuse_wrong_parts(self, scheme: Scheme, new: tuple[str, ...]) -> None:
        if not new:
            raise RuleBrokenError("Name the labels that the old one is split into.")
        for name in new:
            if name in {label.name for label in scheme.labels}:
                raise RuleBrokenError(
                    f"The scheme has a label “{name}” already: choose another name."
                )
        if not self.attribute:
            return
        known = {each.name: each for each in scheme.attributes_of(self.name)}
        if self.attribute not in known:
            raise RuleBrokenError(f"A span of {self.name} has no attribute “{self.attribute}”.")
        for value, _ in self.parts:
            known[self.attribute].refuse_wrong_value(value)


def retired_label(label: Label) -> Label:
    """Return a label that is no longer offered, so that its keys are free for others."""
    return replace(label, retired=True, key="", mnemonic="")


def _united(labels: Iterable[Label]) -> tuple[Attribute, ...]:
    """Return the attributes of all; one that not all of them have is not required."""
    found: dict[str, Attribute] = {}
    count: dict[str, int] = {}
    total = 0
    for label in labels:
        total += 1
        for each in label.attributes:
            count[each.name] = count.get(each.name, 0) + 1
            found[each.name] = _joined(found.get(each.name, each), each)
    return tuple(
        replace(each, required=each.required and count[name] == total)
        for name, each in found.items()
    )


def _joined(one: Attribute, other: Attribute) -> Attribute:
    kinds = {one.kind, other.kind}
    if len(kinds) > 1 and AttributeKind.NUMBER in kinds:
        raise RuleBrokenError(
            f"The attribute “{one.name}” is a number for one of these labels and none for "
            "another: rename one of the two first."
        )
    offered = set(one.offered_values()) | set(other.offered_values())
    values = tuple(dict.fromkeys(one.values + other.values))
    return replace(
        one,
        kind=one.kind if len(kinds) == 1 else AttributeKind.TEXT,
        values=values,
        required=one.required and other.required,
        note_needed_for=tuple(dict.fromkeys(one.note_needed_for + other.note_needed_for)),
        retired=one.retired and other.retired,
        retired_values=tuple(value for value in values if value not in offered),
    )
