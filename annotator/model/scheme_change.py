"""Versions of the scheme, the changes between them, and layers put into the new words.

step = amended(scheme, (ChangeLabel("claim", replace(claim, name="assertion")),))
step.after                     # the next version of the scheme
translated(content, [step])    # a layer as it reads in that version
"""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import LayerContent
from annotator.model.relation import Relation
from annotator.model.scheme import Attribute, Label, Level, RelationType, Scheme
from annotator.model.scheme_change_attributes import (
    AddAttribute,
    ChangeAttribute,
    RemoveAttribute,
)
from annotator.model.scheme_change_base import Holder, Place, SchemeChange, Values, Words
from annotator.model.scheme_change_labels import (
    AddLabel,
    ChangeLabel,
    MergeLabels,
    MoveLabel,
    SplitLabel,
)
from annotator.model.scheme_change_relations import (
    AddRelationType,
    ChangeGuideline,
    ChangeRelationType,
    MergeRelationTypes,
)
from annotator.model.scheme_files import (
    attribute_from_data,
    label_from_data,
    refuse_contradictions,
    relation_type_from_data,
)

__all__ = [
    "KINDS",
    "AddAttribute",
    "AddLabel",
    "AddRelationType",
    "ChangeAttribute",
    "ChangeGuideline",
    "ChangeLabel",
    "ChangeRelationType",
    "Holder",
    "MergeLabels",
    "MergeRelationTypes",
    "MoveLabel",
    "Place",
    "RemoveAttribute",
    "SchemeChange",
    "SchemeStep",
    "SplitLabel",
    "Values",
    "Words",
    "amended",
    "applied",
    "change_from_data",
    "change_to_data",
    "translated",
]

KINDS: dict[str, type[SchemeChange]] = {
    kind.__name__: kind
    for kind in (
        AddAttribute,
        AddLabel,
        AddRelationType,
        ChangeAttribute,
        ChangeGuideline,
        ChangeLabel,
        ChangeRelationType,
        MergeLabels,
        MergeRelationTypes,
        MoveLabel,
        RemoveAttribute,
        SplitLabel,
    )
}
"""Every kind of change; its name stands in corpora and journals for ever."""

_READERS: dict[Any, Any] = {
    Attribute: attribute_from_data,
    Label: label_from_data,
    RelationType: relation_type_from_data,
    Place: lambda row: Place(Holder(row["holder"]), row["label"]),
    dict[str, Level]: lambda row: {name: Level(level) for name, level in row.items()},
}


@dataclass(frozen=True, slots=True)
class SchemeStep:
    """The way from one version of a scheme to the next."""

    after: Scheme
    """The version that it leads to."""
    changes: tuple[SchemeChange, ...] = ()
    """None where the version has only more than the one before it, as after an import."""

    def words(self, words: Words) -> Words:
        """Return what a span says in the new words."""
        for change in self.changes:
            words = change.words(words)
        return words

    def document_values(self, values: Values) -> Values:
        """Return the values of a document's attributes in the new words."""
        for change in self.changes:
            values = change.document_values(values)
        return values

    def relations(
        self, relations: Iterable[Relation], labels: Mapping[str, str]
    ) -> list[Relation]:
        """Return relations in the new words, by id, without those that have no place there.

        `labels` are the new labels by the ids of the spans. Of two that say the same the one
        with the smaller id is left.
        """
        if not self.changes:
            return list(relations)
        kinds = {kind.name: kind for kind in self.after.relation_types}
        found: dict[tuple[str, ...], Relation] = {}
        for relation in sorted(relations, key=lambda each: each.id):
            kind = kinds[self._relation_type(relation.type)]
            ends = relation.source_id, relation.target_id
            if labels[ends[0]] in kind.sources and labels[ends[1]] in kind.targets:
                key = (kind.name, *(sorted(ends) if kind.symmetric else ends))
                found.setdefault(key, _typed(relation, kind.name))
        return sorted(found.values(), key=lambda each: each.id)

    def _relation_type(self, name: str) -> str:
        for change in self.changes:
            name = change.relation_type(name)
        return name


def amended(scheme: Scheme, changes: Sequence[SchemeChange]) -> SchemeStep:
    """Return the step to the next version; raise RuleBrokenError if it cannot be made."""
    after = applied(scheme, changes)
    try:  # only now: two labels may have swapped their keys
        refuse_contradictions(after)
    except FormatError as error:
        sentence = str(error)
        raise RuleBrokenError(f"{sentence[0].upper()}{sentence[1:]}") from error
    if after == scheme:
        raise RuleBrokenError("This changes nothing: the scheme says so already.")
    return SchemeStep(replace(after, version=scheme.version + 1), tuple(changes))


def applied(scheme: Scheme, changes: Iterable[SchemeChange]) -> Scheme:
    """Return a scheme after changes, which may still contradict itself, as in its keys.

    The version stays. Raises RuleBrokenError for a change that cannot be made.
    """
    for change in changes:
        scheme = change.applied(scheme)
        _refuse_doubles("label", [label.name for label in scheme.labels])
        _refuse_doubles("relation", [kind.name for kind in scheme.relation_types])
    return scheme


def translated(content: LayerContent, steps: Iterable[SchemeStep]) -> LayerContent:
    """Return a layer as it reads after steps, the oldest of which comes first."""
    for step in steps:
        if step.changes:
            content = _one_step(content, step)
    return content


def change_to_data(change: SchemeChange) -> dict[str, Any]:
    """Return plain data from which change_from_data builds an equal change."""
    return {"change": type(change).__name__, **dataclasses.asdict(change)}  # type: ignore[call-overload]


def change_from_data(data: Mapping[str, Any]) -> SchemeChange:
    """Build a change from plain data; raise FormatError for data that are none."""
    facts = dict(data)
    try:
        kind: Any = KINDS[facts.pop("change")]
        hints = {field.name: field.type for field in dataclasses.fields(kind)}
        change: SchemeChange = kind(
            **{name: _read(value, hints[name]) for name, value in facts.items()}
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FormatError(f"A change of the scheme cannot be read ({error!r}).") from error
    return change


def _refuse_doubles(what: str, names: list[str]) -> None:
    for name, number in Counter(names).items():
        if number > 1:
            raise RuleBrokenError(f"The {what} “{name}” stands twice in the scheme.")


def _one_step(content: LayerContent, step: SchemeStep) -> LayerContent:
    spans = []
    for span in content.spans:
        before = span.label, span.attributes
        label, values = step.words(before)
        changed = (label, values) != before
        spans.append(replace(span, label=label, attributes=dict(values)) if changed else span)
    labels = {span.id: span.label for span in spans}
    relations = step.relations(content.relations, labels)
    return LayerContent(content.layer, tuple(spans), tuple(relations))


def _typed(relation: Relation, kind: str) -> Relation:
    return relation if relation.type == kind else replace(relation, type=kind)


def _read(value: Any, hint: Any) -> Any:
    if hint in _READERS:
        return _READERS[hint](value)
    return _tuple(value) if isinstance(value, list) else value


def _tuple(value: list[Any]) -> tuple[Any, ...]:
    return tuple(_tuple(item) if isinstance(item, list) else item for item in value)
