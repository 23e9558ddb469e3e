"""What can be taken of a case: each thing that somebody said, once, with a number."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.span import Span
from annotator.services.adjudicating import Case

MOST = 9
"""Options that have a key."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something that one person or several said."""

    span: Span
    """Of the first of them."""
    people: tuple[str, ...]
    """Their ids, in the order in which people are shown."""


def options_of(case: Case, order: Sequence[str]) -> list[Option]:
    """Return what people marked, what most said first; `order` is that of the page."""
    place = {person_id: number for number, person_id in enumerate(order)}
    said: dict[object, list[Span]] = {}
    for span in sorted(case.spans, key=lambda each: place.get(each.person_id, len(place))):
        key = (span.label, span.fragments, tuple(sorted(span.attributes.items(), key=repr)))
        said.setdefault(key, []).append(span)
    found = [
        Option(spans[0], tuple(span.person_id for span in spans)) for spans in said.values()
    ]
    return sorted(found, key=lambda option: -len(option.people))


def silent_people(case: Case, order: Sequence[str]) -> list[str]:
    """Return the ids of those who looked and marked nothing like it."""
    silent = {vote.person.id for vote in case.votes if vote.span is None}
    return [person_id for person_id in order if person_id in silent]
