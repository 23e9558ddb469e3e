"""What a person asks of one thing in the tree, as changes of the scheme."""

from dataclasses import replace

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, RelationType, Scheme
from annotator.model.scheme_change import (
    AddAttribute,
    AddLabel,
    AddRelationType,
    ChangeAttribute,
    ChangeLabel,
    ChangeRelationType,
    Holder,
    MoveLabel,
    Place,
    RemoveAttribute,
    SchemeChange,
)
from annotator.model.scheme_change_attributes import renamed_values
from annotator.model.scheme_change_labels import retired_label
from annotator.model.scheme_growth import fresh_label
from annotator.ui.pages.scheme.nodes import Kind, Node, label_node


def renamed(scheme: Scheme, node: Node, name: str) -> tuple[SchemeChange, Node]:
    """Return the change that gives something another name, and what it is then."""
    if node.kind is Kind.LABEL:
        label = scheme.label(node.name)
        return ChangeLabel(node.name, replace(label, name=name)), label_node(name)
    if node.kind is Kind.RELATION:
        kind = scheme.relation_type(node.name)
        after = Node(Kind.RELATION, name)
        return ChangeRelationType(node.name, replace(kind, name=name)), after
    attribute = node.attribute(scheme)
    assert node.place is not None
    if node.kind is Kind.VALUE:
        values = {node.value: name}
        changed = renamed_values(attribute, values)
        change = ChangeAttribute(node.place, node.name, changed, tuple(values.items()))
        return change, replace(node, value=name)
    after_it = replace(attribute, name=name)
    return ChangeAttribute(node.place, node.name, after_it), replace(node, name=name)


def retired(scheme: Scheme, node: Node) -> SchemeChange:
    """Return the change that offers something no longer, or again if it is retired."""
    back = node.is_retired(scheme)
    if node.kind is Kind.LABEL:
        label = scheme.label(node.name)
        if not back:
            return ChangeLabel(node.name, retired_label(label))
        key = label.key or fresh_label(label.name, scheme.labels).key
        return ChangeLabel(node.name, replace(label, retired=False, key=key))
    if node.kind is Kind.RELATION:
        kind = scheme.relation_type(node.name)
        return ChangeRelationType(node.name, replace(kind, retired=not back))
    attribute = node.attribute(scheme)
    assert node.place is not None
    if node.kind is Kind.VALUE:
        after = _with_value_retired(attribute, node.value, back=back)
    else:
        after = replace(attribute, retired=not back, required=back and attribute.required)
    return ChangeAttribute(node.place, node.name, after)


def moved(scheme: Scheme, node: Node, step: int) -> SchemeChange:
    """Return the change that puts a label so many places further down, or up."""
    names = [label.name for label in scheme.labels]
    place = names.index(node.name) + step
    names.remove(node.name)
    return MoveLabel(node.name, names[place] if place < len(names) else "")


def removed(scheme: Scheme, node: Node) -> SchemeChange:
    """Return the change that removes an attribute, or a value that is only about to come.

    Raises RuleBrokenError for what can only be retired or taken back.
    """
    if node.kind is Kind.ATTRIBUTE and node.place is not None:
        return RemoveAttribute(node.place, node.name)
    if node.kind is Kind.VALUE and node.place is not None:
        attribute = node.attribute(scheme)
        gone = node.value
        default = None if attribute.default == gone else attribute.default
        after = replace(
            attribute,
            values=_without(attribute.values, gone),
            note_needed_for=_without(attribute.note_needed_for, gone),
            retired_values=_without(attribute.retired_values, gone),
            default=default,
        )
        return ChangeAttribute(node.place, node.name, after)
    raise RuleBrokenError(
        "Labels and relations that people may have used are not removed: retire it, merge it "
        "with another one, or take back the change that added it."
    )


def added_label(scheme: Scheme, name: str) -> tuple[SchemeChange, Node]:
    """Return the change that adds a label, with a free name like the one that is given."""
    free = free_name(name, [label.name for label in scheme.labels])
    return AddLabel(fresh_label(free, scheme.labels)), label_node(free)


def added_relation(scheme: Scheme, name: str) -> tuple[SchemeChange, Node]:
    """Return the change that adds a relation type between labels that are still to be said."""
    free = free_name(name, [kind.name for kind in scheme.relation_types])
    return AddRelationType(RelationType(free, (), ())), Node(Kind.RELATION, free)


def added_attribute(scheme: Scheme, place: Place, name: str) -> tuple[SchemeChange, Node]:
    """Return the change that adds an attribute."""
    taken = [each.name for each in place.attributes(scheme)]
    if place.holder is not Holder.DOCUMENT:
        taken += [each.name for each in scheme.span_attributes]
        taken += [each.name for label in scheme.labels for each in label.attributes]
    free = free_name(name, taken)
    return AddAttribute(place, Attribute(free)), Node(Kind.ATTRIBUTE, free, place)


def added_value(scheme: Scheme, node: Node, name: str) -> tuple[SchemeChange, Node]:
    """Return the change that adds a value to an attribute."""
    attribute = node.attribute(scheme)
    assert node.place is not None
    free = free_name(name, attribute.values)
    after = replace(attribute, values=(*attribute.values, free))
    value = Node(Kind.VALUE, node.name, node.place, free)
    return ChangeAttribute(node.place, node.name, after), value


def free_name(name: str, taken: list[str] | tuple[str, ...]) -> str:
    """Return a name, with a number behind it if it is taken."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return free


def _with_value_retired(attribute: Attribute, value: str, *, back: bool) -> Attribute:
    if back:
        return replace(attribute, retired_values=_without(attribute.retired_values, value))
    return replace(
        attribute,
        retired_values=(*attribute.retired_values, value),
        default=None if attribute.default == value else attribute.default,
    )


def _without(values: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(value for value in values if value != gone)
