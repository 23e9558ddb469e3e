"""What a change of the scheme does, on one line."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from annotator.model.scheme import Attribute, Scheme
from annotator.model.scheme_change import (
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
    SchemeChange,
    SplitLabel,
)
from annotator.ui.messages import counted, translate
from annotator.ui.pages.scheme.nodes import Kind
from annotator.ui.pages.scheme.words import (
    field_text,
    name_text,
    names_text,
    place_text,
    root_text,
)


def change_text(change: SchemeChange, before: Scheme) -> str:
    """Return what a change does to the scheme as it is before it."""
    return _SENTENCES[type(change)](change, before)


def _new_label(change: AddLabel, _: Scheme) -> str:
    return counted(translate("Scheme", "New label %1"), name_text(change.label.name))


def _new_relation(change: AddRelationType, _: Scheme) -> str:
    return counted(translate("Scheme", "New relation %1"), name_text(change.kind.name))


def _merged(change: MergeLabels | MergeRelationTypes, _: Scheme) -> str:
    names = names_text(name for name in change.names if name != change.into)
    sentence = translate("Scheme", "%1 becomes part of %2")
    return counted(sentence, names, name_text(change.into))


def _moved(change: MoveLabel, _: Scheme) -> str:
    if not change.before:
        sentence = translate("Scheme", "%1 comes behind all other labels")
        return counted(sentence, name_text(change.name))
    sentence = translate("Scheme", "%1 comes before %2")
    return counted(sentence, name_text(change.name), name_text(change.before))


def _split(change: SplitLabel, _: Scheme) -> str:
    names = names_text(dict.fromkeys(name for _, name in change.parts))
    old = name_text(change.name)
    if change.attribute:
        sentence = translate("Scheme", "%1 is split by %2: %3")
        return counted(sentence, old, name_text(change.attribute), names)
    return counted(translate("Scheme", "%1 is split by hand: %2"), old, names)


def _changed_label(change: ChangeLabel, before: Scheme) -> str:
    return _changed_text(change.name, before.label(change.name), change.after)


def _changed_relation(change: ChangeRelationType, before: Scheme) -> str:
    return _changed_text(change.name, before.relation_type(change.name), change.after)


def _changed_guideline(change: ChangeGuideline, before: Scheme) -> str:
    names = ("name", "cases", "checks")
    touched = [name for name in names if getattr(before, name) != getattr(change, name)]
    return f"{root_text(Kind.GUIDELINE)}: {', '.join(map(field_text, touched))}"


def _new_attribute(change: AddAttribute, _: Scheme) -> str:
    place, name = place_text(change.place), name_text(change.attribute.name)
    return counted(translate("Scheme", "%1: new, %2"), place, name)


def _removed_attribute(change: RemoveAttribute, _: Scheme) -> str:
    place, name = place_text(change.place), name_text(change.name)
    return counted(translate("Scheme", "%1: %2 is removed with its values"), place, name)


def _changed_attribute(change: ChangeAttribute, before: Scheme) -> str:
    old = change.place.attribute(before, change.name)
    text = _changed_text(change.name, old, change.after, _value_texts(change, old))
    return f"{place_text(change.place)}: {text}"


def _value_texts(change: ChangeAttribute, old: Attribute) -> list[str]:
    """Return what becomes of the values, one by one."""
    becomes = translate("Scheme", "%1 becomes %2")
    texts = [counted(becomes, name_text(one), name_text(two)) for one, two in change.values]
    renamed = {*old.values, *dict(change.values).values()}
    new = [value for value in change.after.values if value not in renamed]
    if new:
        texts.append(counted(translate("Scheme", "new value %1"), names_text(new)))
    for one, two, sentence in (
        (old, change.after, translate("Scheme", "%1 is retired")),
        (change.after, old, translate("Scheme", "%1 is offered again")),
    ):
        names = dict(change.values)
        known = {names.get(value, value) for value in one.retired_values}
        gone = [value for value in two.retired_values if names.get(value, value) not in known]
        if gone:
            texts.append(counted(sentence, names_text(gone)))
    return texts


def _changed_text(name: str, old: Any, new: Any, more: Iterable[str] = ()) -> str:
    """Return what differs between two versions of one thing."""
    texts = list(more)
    passed_over = {"name", "attributes", "retired"}
    if texts:
        passed_over |= {"values", "retired_values", "note_needed_for", "default"}
    if new.retired and not old.retired:
        texts.insert(0, translate("Scheme", "retired"))
        passed_over |= {"key", "mnemonic", "required"}
    elif old.retired and not new.retired:
        texts.insert(0, translate("Scheme", "offered again"))
        passed_over |= {"key"}
    for field in fields(new):
        is_other = getattr(old, field.name) != getattr(new, field.name)
        if is_other and field.name not in passed_over:
            texts.append(field_text(field.name))
    if new.name != name:
        becomes = translate("Scheme", "%1 becomes %2")
        head = counted(becomes, name_text(name), name_text(new.name))
    else:
        head = name_text(name)
    return f"{head}: {', '.join(texts)}" if texts else head


_SENTENCES: dict[type[SchemeChange], Callable[[Any, Scheme], str]] = {
    AddAttribute: _new_attribute,
    AddLabel: _new_label,
    AddRelationType: _new_relation,
    ChangeAttribute: _changed_attribute,
    ChangeGuideline: _changed_guideline,
    ChangeLabel: _changed_label,
    ChangeRelationType: _changed_relation,
    MergeLabels: _merged,
    MergeRelationTypes: _merged,
    MoveLabel: _moved,
    RemoveAttribute: _removed_attribute,
    SplitLabel: _split,
}
"""By the kind of change."""
