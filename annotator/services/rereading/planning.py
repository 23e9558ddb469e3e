"""Planning second readings: a share of what a person has finished, some days later."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import Person, next_pseudonym
from annotator.model.team import Assignment, AssignmentPurpose, SecondReader, TakenBack
from annotator.services.assigning import Change, Pair, Terms, change_job
from annotator.services.assigning.balancing import chance
from annotator.services.assigning.standing import Standing, chosen_people, standing
from annotator.services.edits import AddPerson, ChangeRecord, Edit
from annotator.services.jobs import Job
from annotator.services.rereading.finishing import finished_after_job
from annotator.services.workspace import Workspace
from annotator.store.work import layer_states

_DAY = 86_400_000
"""In milliseconds."""
_NO_TERMS = Terms()


@dataclass(frozen=True, slots=True)
class Repeat:
    """What is to be read a second time."""

    share: float
    """Of what each person has finished, more than 0 and at most 1."""
    after: int
    """Days that must have gone by since, 0 or more."""
    people: tuple[str, ...] = ()
    """Pseudonyms; empty: every annotator."""
    seed: int = 1
    terms: Terms = _NO_TERMS
    """Day and priority; a batch is not made."""

    def __post_init__(self) -> None:
        """Raise RuleBrokenError for numbers that cannot be."""
        if not 0 < self.share <= 1:
            raise RuleBrokenError(
                f"The share that is read again is more than 0 and at most 1, not {self.share}: "
                "0.1 stands for every tenth document."
            )
        if self.after < 0 or self.seed < 0:
            raise RuleBrokenError("The days that must go by and the seed are 0 or more.")
        if self.terms.batch:
            raise RuleBrokenError("Second readings are in no batch: leave the batch out.")


def plan_repeat_job(workspace: Workspace, repeat: Repeat) -> Job[Change]:
    """Plan whom which documents are issued to again; the same corpus gives the same plan.

    Of the documents that a person finished so many days ago or before, the share is drawn by
    chance, and what was issued again already counts. Raises RuleBrokenError if nothing is
    left to issue, and for people that the corpus does not know.
    """
    stands = standing(workspace)
    people = chosen_people(stands, repeat.people)
    change = yield from planned_job(workspace, repeat, stands, people)
    if not change.pairs:
        raise RuleBrokenError(
            "There is nothing to issue again: nobody finished enough documents so long ago "
            "that were not issued again already."
        )
    return change


def planned_job(
    workspace: Workspace,
    repeat: Repeat,
    stands: Standing,
    people: Sequence[Person],
    at: int | None = None,
) -> Job[Change]:
    """Plan what people are issued again, which may be nothing.

    `at` is the time, in milliseconds since 1970, UTC, from which days are counted back; None
    stands for now.
    """
    now = time.time_ns() // 1_000_000 if at is None else at
    young = yield from finished_after_job(workspace.store, now - repeat.after * _DAY)
    old = {pair for pair, state in stands.states.items() if state is State.DONE} - young
    readers = _readers(workspace)
    repeated = _repeated(workspace, readers)
    edits: list[Edit] = []
    pairs: list[Pair] = []
    taken = {one.pseudonym for one in workspace.everybody()}
    for person in people:
        chosen = _chosen(stands, person, old, repeated, repeat)
        if not chosen:
            continue
        reader_id = readers.get(person.id)
        if reader_id is None:
            reader = Person(new_id(), person.name, next_pseudonym(taken))
            taken.add(reader.pseudonym)
            reader_id = reader.id
            edits += [AddPerson(reader), ChangeRecord(None, SecondReader(reader_id, person.id))]
        edits += _issued(chosen, reader_id, repeat.terms)
        pairs += [(document_id, person.id) for document_id in chosen]
    return Change("Assign", tuple(edits), tuple(pairs))


def repeat_job(workspace: Workspace, repeat: Repeat) -> Job[int]:
    """Issue documents again, as one step of undo, and return how many."""
    change = yield from plan_repeat_job(workspace, repeat)
    yield from change_job(workspace, change)
    return len(change.pairs)


def plan_ending(
    workspace: Workspace, people: tuple[str, ...] = (), *, only_done: bool = True
) -> Change:
    """Plan that second readings, all or those that are done, are no longer handed out.

    They are kept and go on counting; people see their first readings again. None of them is
    issued once more. Raises RuleBrokenError if there are none, and for people that the corpus
    does not know.
    """
    stands = standing(workspace)
    chosen = {person.id for person in chosen_people(stands, people)}
    store = workspace.store
    edits: list[Edit] = []
    pairs: list[Pair] = []
    begun = 0
    with store.lock:
        touched = {(one, reader_id) for one, reader_id, _ in layer_states(store.connection)}
        for reader in store.records.all(SecondReader):
            for one in store.records.about_person(Assignment, reader.id):
                state = store.layers.get(one.document_id, reader.id).state
                if reader.person_id in chosen and (state is State.DONE or not only_done):
                    edits.append(ChangeRecord(one, None))
                    if (one.document_id, reader.id) not in touched:
                        noted = TakenBack(one.document_id, reader.id)
                        edits.append(ChangeRecord(None, noted))
                    pairs.append((one.document_id, reader.person_id))
                    begun += state not in (State.OPEN, State.DONE)
    if not pairs:
        raise RuleBrokenError("No second reading that you ask for is handed out to anybody.")
    return Change("Take back", tuple(edits), tuple(pairs), begun)


def _issued(documents: list[str], reader_id: str, terms: Terms) -> Iterator[Edit]:
    for document_id in documents:
        given = Assignment(
            document_id,
            reader_id,
            due=terms.due,
            priority=terms.priority,
            purpose=AssignmentPurpose.REPEAT,
        )
        yield ChangeRecord(None, given)


def _readers(workspace: Workspace) -> dict[str, str]:
    """Return the ids of second readers by those of the people in truth."""
    with workspace.store.lock:
        found = workspace.store.records.all(SecondReader)
    return {one.person_id: one.id for one in found}


def _repeated(workspace: Workspace, readers: Mapping[str, str]) -> set[Pair]:
    """Return what was issued again, also if it was taken back since, by the first person."""
    store = workspace.store
    with store.lock:
        given: list[Assignment | TakenBack] = [
            *store.records.all(Assignment),
            *store.records.all(TakenBack),
        ]
        touched = layer_states(store.connection)
    pairs = {(one.document_id, one.person_id) for one in given}
    pairs |= {(document_id, person_id) for document_id, person_id, _ in touched}
    in_truth = {reader_id: person_id for person_id, reader_id in readers.items()}
    return {(one, in_truth[reader_id]) for one, reader_id in pairs if reader_id in in_truth}


def _chosen(
    stands: Standing, person: Person, old: set[Pair], repeated: set[Pair], repeat: Repeat
) -> list[str]:
    """Return what a person gets again, in the order of the documents."""
    own = [row.id for row in stands.rows if (row.id, person.id) in old]
    left = [one for one in own if (one, person.id) not in repeated]
    wanted = round(repeat.share * len(own)) - (len(own) - len(left))
    drawn = sorted(left, key=lambda one: chance(repeat.seed, "again", one, person.id))
    chosen = set(drawn[: max(0, wanted)])
    return [one for one in own if one in chosen]
