"""Which changes lead from a scheme to another one that somebody has written, as in a file.

Whether something that is missing and something that is new are the same under another name
cannot be seen from the two: that is asked for.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind, RelationType, Scheme
from annotator.model.scheme_change import (
    AddAttribute,
    AddLabel,
    AddRelationType,
    ChangeAttribute,
    ChangeGuideline,
    ChangeLabel,
    ChangeRelationType,
    Holder,
    Place,
    SchemeChange,
    amended,
)
from annotator.model.scheme_change_labels import retired_label


@dataclass(frozen=True, slots=True)
class Told:
    """What was said about things that are missing: new names by old ones, or retired."""

    labels: Mapping[str, str] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    relations: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """New values by the name of an attribute, as it was, and the old value."""
    retired: frozenset[str] = frozenset()
    """Names of labels, attributes, values and relations that are not renamed."""


def changes_between(
    now: Scheme, wanted: Scheme, told: Told | None = None
) -> tuple[SchemeChange, ...]:
    """Return the changes from one scheme to another; what is missing there is retired.

    The version and the order of labels are not compared. Raises MustBeToldError where it
    must be told whether something is renamed.
    """
    comparing = _Comparing(now, wanted, told or Told())
    return tuple(comparing.changes())


class Thing(StrEnum):
    """What may have another name in the other scheme."""

    LABEL = "label"
    ATTRIBUTE = "attribute"
    VALUE = "value"
    RELATION = "relation"


@dataclass(frozen=True, slots=True)
class Question:
    """Whether something that is missing is one of the new things under another name."""

    thing: Thing
    of: str
    """Whose attribute ("span" and "document" for those) or which attribute's value it is."""
    old: str
    new: tuple[str, ...]

    def answered(self, told: Told, new: str) -> Told:
        """Return what was told, with the new name; "" for what is not renamed."""
        if not new:
            return replace(told, retired=told.retired | {self.old})
        if self.thing is Thing.LABEL:
            return replace(told, labels={**told.labels, self.old: new})
        if self.thing is Thing.ATTRIBUTE:
            return replace(told, attributes={**told.attributes, self.old: new})
        if self.thing is Thing.RELATION:
            return replace(told, relations={**told.relations, self.old: new})
        return replace(told, values={**told.values, (self.of, self.old): new})


class MustBeToldError(RuleBrokenError):
    """Whether something is renamed cannot be seen: somebody has to say."""

    def __init__(self, question: Question) -> None:
        what = f"{question.thing} of {question.of}" if question.of else question.thing
        super().__init__(
            f"The {what} “{question.old}” is missing and “{question.new[0]}” is new: say "
            "whether it is renamed or retired."
        )
        self.question = question


@dataclass(slots=True)
class _Comparing:
    now: Scheme
    """The scheme as the changes so far have made it."""
    wanted: Scheme
    told: Told

    def changes(self) -> Iterator[SchemeChange]:
        """Yield one change after the other."""
        for stage in (self._labels, self._attributes, self._relations, self._guideline):
            found = tuple(stage())
            if found:
                self.now = amended(self.now, found).after
            yield from found

    def _labels(self) -> Iterator[SchemeChange]:
        before, after = _named(self.now.labels), _named(self.wanted.labels)
        pairs = _paired((Thing.LABEL, ""), before, after, (self.told.labels, self.told.retired))
        for old, new in pairs:
            if new is None:
                if not before[old].retired:
                    yield ChangeLabel(old, retired_label(before[old]))
                continue
            changed = replace(after[new], attributes=before[old].attributes)
            if changed.expects_relation:
                relations = {name: old for old, name in self.told.relations.items()}
                expected = relations.get(changed.expects_relation, changed.expects_relation)
                changed = replace(changed, expects_relation=expected)
            if changed != before[old]:
                yield ChangeLabel(old, changed)
        for name in _new(after, pairs):
            yield AddLabel(after[name])

    def _attributes(self) -> Iterator[SchemeChange]:
        shared = _named(self.now.labels)
        places = [Place(Holder.SPAN), Place(Holder.DOCUMENT)]
        places += [
            Place(Holder.LABEL, label.name)
            for label in self.wanted.labels
            if label.name in shared
        ]
        for place in places:
            yield from self._attributes_of(place)

    def _attributes_of(self, place: Place) -> Iterator[SchemeChange]:
        before = _named(place.attributes(self.now))
        after = _named(place.attributes(self.wanted))
        what = Thing.ATTRIBUTE, place.label or str(place.holder)
        pairs = _paired(what, before, after, (self.told.attributes, self.told.retired))
        for old, new in pairs:
            changed, values = (
                (_retired(before[old]), {})
                if new is None
                else self._with_values(before[old], after[new])
            )
            if changed != before[old]:
                yield ChangeAttribute(place, old, changed, tuple(values.items()))
        for name in _new(after, pairs):
            yield AddAttribute(place, after[name])

    def _with_values(
        self, before: Attribute, after: Attribute
    ) -> tuple[Attribute, dict[str, str]]:
        """Return an attribute as wanted, with old values retired, and the renamed values."""
        if after.kind is not AttributeKind.CHOICE or before.kind is not AttributeKind.CHOICE:
            return after, {}
        renamed = {
            old: new for (name, old), new in self.told.values.items() if name == before.name
        }
        retired = self.told.retired.union(before.retired_values)
        names = dict.fromkeys(before.values), dict.fromkeys(after.values)
        pairs = _paired((Thing.VALUE, before.name), *names, (renamed, retired))
        gone = tuple(old for old, new in pairs if new is None)
        kept = replace(
            after,
            values=(*after.values, *gone),
            retired_values=(*after.retired_values, *gone),
        )
        return kept, renamed

    def _relations(self) -> Iterator[SchemeChange]:
        before, after = _named(self.now.relation_types), _named(self.wanted.relation_types)
        pairs = _paired(
            (Thing.RELATION, ""), before, after, (self.told.relations, self.told.retired)
        )
        for old, new in pairs:
            changed = replace(before[old], retired=True)
            if new is not None:
                changed = self._with_retired_ends(before[old], after[new])
            if changed != before[old]:
                yield ChangeRelationType(old, changed)
        for name in _new(after, pairs):
            yield AddRelationType(after[name])

    def _with_retired_ends(self, before: RelationType, after: RelationType) -> RelationType:
        """Return a relation type that keeps the labels that are left only in old work."""
        known = _named(self.wanted.labels)

        def ends(old: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
            return (*new, *(end for end in old if end not in known))

        sources = ends(before.sources, after.sources)
        return replace(after, sources=sources, targets=ends(before.targets, after.targets))

    def _guideline(self) -> Iterator[SchemeChange]:
        now, wanted = self.now, self.wanted
        if (now.name, now.cases, now.checks) != (wanted.name, wanted.cases, wanted.checks):
            yield ChangeGuideline(wanted.name, wanted.cases, dict(wanted.checks))


def _retired(attribute: Attribute) -> Attribute:
    return replace(attribute, retired=True, required=False)


def _named(things: Iterable[Any]) -> dict[str, Any]:
    return {thing.name: thing for thing in things}


def _new(after: Iterable[str], pairs: Sequence[tuple[str, str | None]]) -> list[str]:
    found = {new for _, new in pairs}
    return [name for name in after if name not in found]


def _paired(
    what: tuple[Thing, str],
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    told: tuple[Mapping[str, str], frozenset[str]],
) -> list[tuple[str, str | None]]:
    """Return each old name with its new one, None for what is missing."""
    renamed, retired = told
    pairs: list[tuple[str, str | None]] = []
    unsure = []
    for old in before:
        new = renamed.get(old, old)
        pairs.append((old, new if new in after else None))
        is_retired = getattr(before[old], "retired", False)
        if new not in after and old not in retired and not is_retired:
            unsure.append(old)
    new_names = _new(after, pairs)
    if unsure and new_names:
        raise MustBeToldError(Question(*what, unsure[0], tuple(new_names)))
    return pairs
