"""What is handed out: all of it for a lead, their own for everybody, the most urgent first."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.layer import State
from annotator.model.team import Assignment
from annotator.services.assigning.standing import (
    EVERYTHING,
    Selection,
    Standing,
    chosen_documents,
    chosen_people,
    standing,
)
from annotator.services.workspace import PROGRAM, Workspace

_NO_DAY = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Assigned:
    """One document that somebody has been given."""

    document: str
    """Its id."""
    title: str
    person: str
    """The pseudonym."""
    state: State
    batch: str
    """The name of the batch, or ""."""
    due: str
    priority: int
    purpose: str
    comment: str
    """What a lead said when it was returned, or ""."""


def urgency(assignment: Assignment, state: State) -> tuple[object, ...]:
    """Return what sorts first what is to be done first.

    Returned documents, then others, then what is done; among these by day, then by priority.
    """
    place = {State.RETURNED: 0, State.DONE: 2}.get(state, 1)
    return place, assignment.due or _NO_DAY, -assignment.priority


def assigned(workspace: Workspace, selection: Selection = EVERYTHING) -> list[Assigned]:
    """Return what everybody has been given, by person, the most urgent first.

    Raises RuleBrokenError if the acting person is no lead, and for names that the corpus
    does not know.
    """
    stands = standing(workspace)
    if not stands.assignments:
        return []
    titles = {row.id: row.title for row in chosen_documents(stands, selection)}
    batches = {batch.id: batch.name for batch in stands.batches}
    return [
        Assigned(
            document=one.document_id,
            title=titles[one.document_id],
            person=stands.people[one.person_id].pseudonym,
            state=stands.state((one.document_id, one.person_id)),
            batch=batches.get(one.batch_id, ""),
            due=one.due,
            priority=one.priority,
            purpose=one.purpose.value,
            comment=one.comment,
        )
        for one in _in_order(stands, list(titles), selection)
    ]


def _in_order(
    stands: Standing, documents: Sequence[str], selection: Selection
) -> list[Assignment]:
    """Return assignments of documents by person, the most urgent first."""
    people = list(stands.people.values())
    named = chosen_people(stands, selection.people) if selection.people else people
    places = {person.id: place for place, person in enumerate(named)}
    order = {document_id: place for place, document_id in enumerate(documents)}
    states = selection.states or tuple(State)
    keyed = [
        (places[person_id], urgency(one, stands.state((document_id, person_id))), document_id)
        for (document_id, person_id), one in stands.assignments.items()
        if document_id in order
        and person_id in places
        and stands.state((document_id, person_id)) in states
    ]
    keyed.sort(key=lambda each: (each[0], each[1], order[each[2]]))
    return [stands.assignments[document, named[place].id] for place, _, document in keyed]


def own_assignments(workspace: Workspace) -> dict[str, Assignment]:
    """Return what the acting person has been given, by the id of the document.

    Who was given nothing has everything, and then a second reading does not stand out.
    """
    if workspace.person is PROGRAM:
        return {}
    store = workspace.store
    with store.lock:
        found = store.records.about_person(Assignment, workspace.person.id)
        if not found:
            return {}
        for document_id, reader_id in workspace.own_second_readings().items():
            again = store.records.find(Assignment, f"{document_id}/{reader_id}")
            found += [] if again is None else [again]
    return {each.document_id: each for each in found}


def own_assignment(workspace: Workspace, document_id: str) -> Assignment | None:
    """Return what the acting person has been given of a document, or None."""
    with workspace.store.lock:
        key = f"{document_id}/{workspace.owner_of(document_id)}"
        return workspace.store.records.find(Assignment, key)
