"""How the work of a team stands, and which documents and assignments a lead means."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import GOLD, Person, Role
from annotator.model.team import Assignment, Batch
from annotator.services.batches import batches_of
from annotator.services.workspace import DocumentRow, Workspace
from annotator.store.records import Records
from annotator.store.work import layer_states

Pair = tuple[str, str]
"""A document and a person, by their ids."""
_Work = tuple[dict[Pair, State], dict[Pair, Assignment]]
"""States and assignments."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which documents and people a lead means; by default all. What is given must all hold."""

    documents: tuple[str, ...] = ()
    """Ids or titles."""
    metadata: tuple[tuple[str, str], ...] = ()
    """Keys and values; several values of one key stand for any of them."""
    batches: tuple[str, ...] = ()
    """Names of batches: documents of any of them."""
    states: tuple[State, ...] = ()
    """Where something is handed out: documents that somebody has in any of these states, or,
    for open, that nobody has begun. Where something is handed out already: what the person
    has in any of them."""
    people: tuple[str, ...] = ()
    """Pseudonyms."""
    pairs: tuple[Pair, ...] = ()
    """Where something is handed out already: only these documents with these people."""

    @property
    def of_pairs(self) -> set[str]:
        """The ids of the documents of the pairs; none where no pair is named."""
        return {document_id for document_id, _ in self.pairs}


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Standing:
    """What everybody has and how far they are, as it was read at one moment."""

    people: dict[str, Person]
    """Everybody but gold's owner, by id, in the order in which they came."""
    rows: tuple[DocumentRow, ...]
    """Every document, in the order in which they came."""
    states: dict[Pair, State]
    """Of every layer that was touched, but gold's."""
    assignments: dict[Pair, Assignment]
    batches: tuple[Batch, ...]
    """Oldest first."""

    def state(self, pair: Pair) -> State:
        """Return how far a person is with a document."""
        return self.states.get(pair, State.OPEN)

    def held(self) -> set[Pair]:
        """Return who has which document: it is given to them, or they have done it."""
        done = {pair for pair, state in self.states.items() if state is State.DONE}
        return done.union(self.assignments)

    def batch(self, name: str) -> Batch | None:
        """Return the batch that a lead made under a name, or None."""
        return next((batch for batch in self.batches if batch.name == name), None)


_FEW = 500
"""Documents of which less is read than of all."""


def standing(workspace: Workspace, documents: Iterable[str] = ()) -> Standing:
    """Read how the work stands, or of some documents only, by their ids, if they are few.

    Raises RuleBrokenError if the acting person is no lead.
    """
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may do this: ask the lead of the project.")
    some = set(documents)
    with workspace.store.lock:
        people = workspace.people()
        rows = workspace.document_rows()
        known = some.intersection(row.id for row in rows) if len(some) <= _FEW else set()
        stored = _stored_work(workspace, known or None)
        batches = workspace.store.records.all(Batch)
    layers, assignments = _read_work(people, stored)
    return Standing(
        {person.id: person for person in people if person.id != GOLD},
        tuple(rows),
        layers,
        assignments,
        tuple(batches),
    )


def work_of(workspace: Workspace, documents: Iterable[str]) -> _Work:
    """Return states and assignments of some documents, which exist, by their ids."""
    with workspace.store.lock:
        people = workspace.people()
        stored = _stored_work(workspace, documents)
    return _read_work(people, stored)


@dataclass(frozen=True, slots=True)
class _Stored:
    """Work as it was read at one moment; very much of it is made sense of without a lock."""

    layers: list[tuple[str, str, str]]
    assignments: list[Assignment]
    contents: list[str]
    """Assignments as they are stored."""


def _stored_work(workspace: Workspace, documents: Iterable[str] | None) -> _Stored:
    """Return what is stored about documents, or about all for None."""
    store = workspace.store
    if documents is None:
        return _Stored(layer_states(store.connection), [], store.records.stored(Assignment))
    found = _Stored([], [], [])
    for document_id in documents:
        found.layers.extend(layer_states(store.connection, document_id))
        found.assignments.extend(store.records.about_document(Assignment, document_id))
    return found


def _read_work(people: Iterable[Person], stored: _Stored) -> _Work:
    ordinary = {person.id for person in people} - {GOLD}
    assignments = [*stored.assignments, *Records.read(Assignment, stored.contents)]
    return (
        {
            (document_id, person_id): State(state)
            for document_id, person_id, state in stored.layers
            if person_id in ordinary
        },
        {
            (one.document_id, one.person_id): one
            for one in assignments
            if one.person_id in ordinary
        },
    )


def chosen_people(stands: Standing, names: Iterable[str]) -> list[Person]:
    """Return people by their pseudonyms, or every annotator if none is named.

    Raises RuleBrokenError for a name that nobody has, or if there is nobody.
    """
    known = {person.pseudonym: person for person in stands.people.values()}
    wanted = list(dict.fromkeys(names))
    for name in wanted:
        if name not in known:
            raise RuleBrokenError(
                f"Nobody in this corpus has the pseudonym “{name}”: it knows "
                f"{', '.join(known) or 'nobody yet'}."
            )
    found = [known[name] for name in wanted] or [
        person for person in known.values() if Role.ANNOTATOR in person.roles
    ]
    if not found:
        raise RuleBrokenError("There is no annotator yet: add people first.")
    return found


def chosen_documents(stands: Standing, selection: Selection) -> list[DocumentRow]:
    """Return the documents that are meant, whatever the states; the people do not matter.

    Raises RuleBrokenError for words that no document has, and if none is left.
    """
    every = batches_of(stands.rows, stands.batches)
    every.refuse_unknown(selection.batches)
    _refuse_unknown(stands, selection)
    wanted: dict[str, set[str]] = {}
    for key, value in selection.metadata:
        wanted.setdefault(key, set()).add(value)
    documents, batches = set(selection.documents), set(selection.batches)
    found = [
        row
        for row in stands.rows
        if (not documents or row.id in documents or row.title in documents)
        and (not batches or batches.intersection(every.of.get(row.id, ())))
        and all(row.metadata.get(key) in values for key, values in wanted.items())
    ]
    if not found:
        raise RuleBrokenError(
            "No document is all that you ask for: leave something out."
            if stands.rows
            else "There are no documents yet: import texts first."
        )
    return found


def in_states(
    stands: Standing, rows: list[DocumentRow], states: Iterable[State]
) -> list[DocumentRow]:
    """Return the documents that somebody has in any of some states, or all for no states.

    Open stands for a document that nobody has begun. Raises RuleBrokenError if none is left.
    """
    wanted = set(states)
    if not wanted:
        return rows
    of: dict[str, set[State]] = {}
    for (document_id, _), state in stands.states.items():
        of.setdefault(document_id, set()).add(state)
    untouched = {State.OPEN}
    found = [row for row in rows if wanted & ((of.get(row.id, set()) - untouched) or untouched)]
    if not found:
        raise RuleBrokenError(
            f"No document that you ask for is {' or '.join(sorted(wanted))}: choose others."
        )
    return found


def _refuse_unknown(stands: Standing, selection: Selection) -> None:
    titles = {name for row in stands.rows for name in (row.id, row.title)}
    for name in selection.documents:
        if name not in titles:
            raise RuleBrokenError(f"No document has the title or id “{name}”.")
    for key, value in selection.metadata:
        if not any(row.metadata.get(key) == value for row in stands.rows):
            raise RuleBrokenError(f"No document has “{key}={value}” in its metadata.")
