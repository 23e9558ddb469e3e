"""The parts of a scheme as a tree: what can be chosen, and what it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, Scheme
from annotator.model.scheme_change import Holder, Place


class Kind(StrEnum):
    """What stands in the tree."""

    GUIDELINE = "guideline"
    LABELS = "labels"
    LABEL = "label"
    SPANS = "spans"
    """What is said about spans of any label."""
    DOCUMENTS = "documents"
    ATTRIBUTE = "attribute"
    VALUE = "value"
    RELATIONS = "relations"
    RELATION = "relation"


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the tree, known by its names."""

    kind: Kind
    name: str = ""
    """Of a label, an attribute or a relation type."""
    place: Place | None = None
    """Where an attribute stands, or can be put."""
    value: str = ""

    @property
    def text(self) -> str:
        """What it is called, for things that have names of their own."""
        return self.value or self.name

    @property
    def is_named(self) -> bool:
        """Whether it has a name that can be changed."""
        return bool(self.name)

    def attribute(self, scheme: Scheme) -> Attribute:
        """Return the attribute that it is, or that it is a value of."""
        if self.place is None or not self.name:
            raise RuleBrokenError("This is no attribute: choose one first.")
        return self.place.attribute(scheme, self.name)

    def is_retired(self, scheme: Scheme) -> bool:
        """Tell whether it is offered no longer."""
        if self.kind is Kind.LABEL:
            return scheme.label(self.name).retired
        if self.kind is Kind.RELATION:
            return scheme.relation_type(self.name).retired
        if self.kind is Kind.ATTRIBUTE:
            return self.attribute(scheme).retired
        return self.kind is Kind.VALUE and self.value in self.attribute(scheme).retired_values

    def is_in(self, scheme: Scheme) -> bool:
        """Tell whether a scheme has it."""
        return self in set(all_nodes(scheme))


GUIDELINE = Node(Kind.GUIDELINE)
LABELS = Node(Kind.LABELS)
SPANS = Node(Kind.SPANS, place=Place(Holder.SPAN))
DOCUMENTS = Node(Kind.DOCUMENTS, place=Place(Holder.DOCUMENT))
RELATIONS = Node(Kind.RELATIONS)
ROOTS = (GUIDELINE, LABELS, SPANS, RELATIONS, DOCUMENTS)


def label_node(name: str) -> Node:
    """Return the node of a label."""
    return Node(Kind.LABEL, name, Place(Holder.LABEL, name))


def children(scheme: Scheme, node: Node) -> list[Node]:
    """Return what stands below something, in the order of the scheme."""
    if node.kind is Kind.LABELS:
        return [label_node(label.name) for label in scheme.labels]
    if node.kind is Kind.RELATIONS:
        return [Node(Kind.RELATION, kind.name) for kind in scheme.relation_types]
    if node.kind is Kind.ATTRIBUTE:
        values = node.attribute(scheme).values
        return [Node(Kind.VALUE, node.name, node.place, value) for value in values]
    if node.kind in (Kind.LABEL, Kind.SPANS, Kind.DOCUMENTS):
        assert node.place is not None
        there = node.place.attributes(scheme)
        return [Node(Kind.ATTRIBUTE, each.name, node.place) for each in there]
    return []


def parent(node: Node) -> Node:
    """Return what something stands below; a root stands below itself."""
    if node.kind is Kind.VALUE:
        return Node(Kind.ATTRIBUTE, node.name, node.place)
    if node.kind is Kind.ATTRIBUTE:
        assert node.place is not None
        if node.place.holder is Holder.LABEL:
            return label_node(node.place.label)
        return SPANS if node.place.holder is Holder.SPAN else DOCUMENTS
    if node.kind is Kind.LABEL:
        return LABELS
    return RELATIONS if node.kind is Kind.RELATION else node


def all_nodes(scheme: Scheme) -> Iterator[Node]:
    """Yield everything in the tree, from top to bottom."""
    waiting = list(reversed(ROOTS))
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(children(scheme, node))
