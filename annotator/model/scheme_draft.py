"""Changes of a scheme that are gathered before they are made, each of which can be taken back.

draft = SchemeDraft(scheme).with_change(ChangeLabel("claim", replace(claim, key="9")))
draft.scheme       # as it would be
draft.changes      # what leads there; what is changed twice is one change
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind, Scheme
from annotator.model.scheme_change import (
    AddAttribute,
    AddLabel,
    AddRelationType,
    ChangeAttribute,
    ChangeGuideline,
    ChangeLabel,
    ChangeRelationType,
    MoveLabel,
    RemoveAttribute,
    SchemeChange,
    amended,
    applied,
)


@dataclass(frozen=True, slots=True)
class SchemeDraft:
    """A scheme, and the changes of it that wait."""

    base: Scheme
    """The version in force."""
    changes: tuple[SchemeChange, ...] = ()

    @property
    def scheme(self) -> Scheme:
        """The scheme as it would be, with the version of the one in force."""
        return applied(self.base, self.changes)

    def before(self, number: int) -> Scheme:
        """Return the scheme as it would be before one of the changes, counted from 0."""
        return applied(self.base, self.changes[:number])

    def with_change(self, change: SchemeChange) -> "SchemeDraft":
        """Return the draft with one more change, united with an earlier one of the same thing.

        What changes nothing is left out. Raises RuleBrokenError if it cannot be made.
        """
        try:
            wanted = applied(self.scheme, (change,))
        except RuleBrokenError:
            if isinstance(change, ChangeAttribute) and not change.values:
                for folded in self._folded(change):  # a value that is only about to come
                    return _without_idle(folded)
            raise
        _refuse_blank(wanted)
        if wanted == self.scheme:
            return self
        for folded in self._folded(change):
            if folded.scheme == wanted:
                return _without_idle(folded)
        return replace(self, changes=(*self.changes, change))

    def with_changes(self, changes: Sequence[SchemeChange]) -> "SchemeDraft":
        """Return the draft with several more changes, in this order."""
        draft = self
        for change in changes:
            draft = draft.with_change(change)
        return draft

    def without(self, number: int) -> "SchemeDraft":
        """Return the draft without one of the changes, counted from 0.

        Raises RuleBrokenError if a later one builds on it.
        """
        kept = (*self.changes[:number], *self.changes[number + 1 :])
        try:
            applied(self.base, kept)
        except RuleBrokenError as error:
            raise RuleBrokenError(
                "A later change builds on this one: take that one back first."
            ) from error
        return replace(self, changes=kept)

    def rebased(self, base: Scheme) -> tuple["SchemeDraft", tuple[SchemeChange, ...]]:
        """Return the draft on another version, and the changes that have no place there."""
        draft, lost = SchemeDraft(base), []
        for change in self.changes:
            try:
                draft = draft.with_change(change)
            except RuleBrokenError:
                lost.append(change)
        return draft, tuple(lost)

    def problem(self) -> str:
        """Return why the changes cannot be made as they are, in a sentence, or nothing."""
        if not self.changes:
            return ""
        try:
            after = amended(self.base, self.changes).after
        except (RuleBrokenError, FormatError) as error:
            return str(error)
        empty = [each.name for each in _attributes(after) if _has_no_values(each)]
        if empty:
            return f"The attribute “{empty[0]}” has no values to choose from: add some."
        for kind in after.relation_types:
            if not kind.retired and not (kind.sources and kind.targets):
                return f"“{kind.name}” needs labels to go from and to: tick some."
        return ""

    def _folded(self, change: SchemeChange) -> Iterator["SchemeDraft"]:
        """Yield the draft with a change made part of an earlier one, if that can be."""
        for number in reversed(range(len(self.changes))):
            before = partial(self.before, number)
            united = _united(self.changes[number], change, before)
            if united is None:
                continue
            is_last = number == len(self.changes) - 1
            if is_last or _keeps_words(change):
                rest = self.changes[number + 1 :]
                draft = replace(self, changes=(*self.changes[:number], *united, *rest))
                if _can_be(draft):
                    yield draft
            return


def _can_be(draft: SchemeDraft) -> bool:
    try:
        _refuse_blank(draft.scheme)
    except RuleBrokenError:
        return False
    return True


def _without_idle(draft: SchemeDraft) -> SchemeDraft:
    """Return a draft without changes that change nothing any more."""
    kept: list[SchemeChange] = []
    scheme = draft.base
    for change in draft.changes:
        after = applied(scheme, (change,))
        if after != scheme:
            kept.append(change)
        scheme = after
    return replace(draft, changes=tuple(kept))


def _united(
    first: SchemeChange, then: SchemeChange, before: Callable[[], Scheme]
) -> tuple[SchemeChange, ...] | None:
    """Return what stands for two changes of the same thing; None if they are of two things."""
    if isinstance(then, ChangeGuideline):
        return (then,) if isinstance(first, ChangeGuideline) else None
    if isinstance(then, ChangeLabel | MoveLabel):
        return _united_labels(first, then)
    if isinstance(then, ChangeRelationType):
        return _united_relations(first, then)
    if isinstance(then, ChangeAttribute):
        return _united_attributes(first, then, before)
    if isinstance(then, RemoveAttribute):
        return _removed(first, then)
    return None


def _united_labels(
    first: SchemeChange, then: ChangeLabel | MoveLabel
) -> tuple[SchemeChange, ...] | None:
    if isinstance(then, MoveLabel):
        is_same = isinstance(first, MoveLabel) and first.name == then.name
        return (then,) if is_same else None
    if isinstance(first, AddLabel) and first.label.name == then.name:
        return (AddLabel(replace(then.after, attributes=first.label.attributes)),)
    if isinstance(first, ChangeLabel) and first.after.name == then.name:
        return (ChangeLabel(first.name, then.after),)
    return None


def _united_relations(
    first: SchemeChange, then: ChangeRelationType
) -> tuple[SchemeChange, ...] | None:
    if isinstance(first, AddRelationType) and first.kind.name == then.name:
        return (AddRelationType(then.after),)
    if isinstance(first, ChangeRelationType) and first.after.name == then.name:
        return (ChangeRelationType(first.name, then.after),)
    return None


def _united_attributes(
    first: SchemeChange, then: ChangeAttribute, before: Callable[[], Scheme]
) -> tuple[SchemeChange, ...] | None:
    if isinstance(first, AddAttribute):
        is_same = (first.place, first.attribute.name) == (then.place, then.name)
        return (AddAttribute(first.place, then.after),) if is_same else None
    if isinstance(first, ChangeAttribute):
        if (first.place, first.after.name) != (then.place, then.name):
            return None
        known = first.place.attribute(before(), first.name).values
        values = _chained(known, dict(first.values), dict(then.values))
        return (ChangeAttribute(first.place, first.name, then.after, values),)
    return None


def _removed(first: SchemeChange, then: RemoveAttribute) -> tuple[SchemeChange, ...] | None:
    if isinstance(first, AddAttribute):
        is_same = (first.place, first.attribute.name) == (then.place, then.name)
        return () if is_same else None
    if isinstance(first, ChangeAttribute):
        is_same = (first.place, first.after.name) == (then.place, then.name)
        return (RemoveAttribute(first.place, first.name),) if is_same else None
    return None


def _chained(
    known: tuple[str, ...], first: dict[str, str], then: dict[str, str]
) -> tuple[tuple[str, str], ...]:
    """Return which of the known values become others by one change after the other."""
    pairs = ((value, first.get(value, value)) for value in known)
    last = ((value, then.get(new, new)) for value, new in pairs)
    return tuple((old, new) for old, new in last if old != new)


def _keeps_words(change: SchemeChange) -> bool:
    """Tell whether a change leaves every name and value that work is written in."""
    if isinstance(change, ChangeLabel | ChangeRelationType):
        return change.after.name == change.name
    if isinstance(change, ChangeAttribute):
        return change.after.name == change.name and not change.values
    return isinstance(change, ChangeGuideline | MoveLabel)


def _attributes(scheme: Scheme) -> Iterator[Attribute]:
    yield from scheme.span_attributes
    yield from scheme.document_attributes
    for label in scheme.labels:
        yield from label.attributes


def _has_no_values(attribute: Attribute) -> bool:
    return (
        attribute.kind is AttributeKind.CHOICE
        and not attribute.retired
        and not attribute.offered_values()
    )


def _refuse_blank(scheme: Scheme) -> None:
    names = [scheme.name, *(label.name for label in scheme.labels)]
    names += [kind.name for kind in scheme.relation_types]
    for attribute in _attributes(scheme):
        names += [attribute.name, *attribute.values]
    if any(not name.strip() for name in names):
        raise RuleBrokenError("Everything in a scheme needs a name: write one.")
