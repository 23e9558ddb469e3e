"""A span in a reviewer's hands, before it becomes gold: pure steps over values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.model.document import AttributeValue
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, Span, joined
from annotator.services.adjudicating import Case, Proposal
from annotator.ui.text.edges import with_edge_moved
from annotator.ui.text.movement import Edge, Unit


@dataclass(frozen=True, slots=True)
class Draft:
    """Label, fragments and attributes of the span to come."""

    label: str
    fragments: tuple[Fragment, ...]
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)

    def with_label(self, label: str, scheme: Scheme) -> "Draft":
        """Return the draft with another label and the attributes that fit it."""
        known = {attribute.name for attribute in scheme.attributes_of(label)}
        kept = {name: value for name, value in self.attributes.items() if name in known}
        return replace(self, label=label, attributes=kept)

    def with_attribute(self, name: str, value: AttributeValue | None) -> "Draft":
        """Return the draft with a value of an attribute, or without one."""
        kept = {each: old for each, old in self.attributes.items() if each != name}
        return replace(self, attributes=kept if value is None else {**kept, name: value})

    def with_fragments(self, fragments: Sequence[Fragment]) -> "Draft":
        """Return the draft on other fragments."""
        return replace(self, fragments=joined(fragments))

    def moved(self, text: str, edge: Edge, unit: Unit, *, forward: bool) -> "Draft | None":
        """Return the draft with an edge moved a step; None if it cannot go."""
        found = with_edge_moved(text, self.fragments, edge, unit, forward=forward)
        return None if found is None else replace(self, fragments=found)


def first_draft(case: Case) -> Draft | None:
    """Return where editing begins: gold, else the proposal, else what somebody said."""
    spans: list[Span | Proposal | None] = [case.gold, case.proposal, *case.spans]
    for said in spans:
        if said is not None and said.label:
            return Draft(said.label, said.fragments, dict(said.attributes))
    return None
