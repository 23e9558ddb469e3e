"""The board: every document with everybody who has it, as a lead sees them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import Role
from annotator.model.team import Assignment, SecondReader
from annotator.services.assigning.changing import change_job, plan_taking_back
from annotator.services.assigning.doing import assign_job
from annotator.services.assigning.planning import hand_plan, plan_by_rule
from annotator.services.assigning.plans import Plan, Rule
from annotator.services.assigning.standing import Pair, Selection, Standing, standing, work_of
from annotator.services.batches import Batches, batches_of
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import DocumentRow, Workspace


@dataclass(frozen=True, slots=True)
class Place:
    """What one person has of one document."""

    state: State
    assignment: Assignment | None
    """None where they took it up by themselves."""

    def is_late(self, today: str) -> bool:
        """Tell whether the day, as 2026-11-30, is over and the document not done."""
        due = "" if self.assignment is None else self.assignment.due
        return bool(due) and due < today and self.state is not State.DONE


@dataclass(frozen=True, slots=True)
class Load:
    """How far a person is."""

    done: int = 0
    places: int = 0
    """What they were given or have begun."""


@dataclass(frozen=True, slots=True)
class Board:
    """Documents × people, as they were read."""

    stands: Standing
    people: tuple[str, ...]
    """Ids of those who annotate, or have anything, in the order in which they came."""
    places: dict[str, dict[str, Place]]
    """By document and person, where somebody was given something or has begun it."""
    batches: Batches
    again: dict[Pair, State]
    """How far people are with documents that they were issued once more."""

    @property
    def rows(self) -> tuple[DocumentRow, ...]:
        """Every document, in the order in which they came."""
        return self.stands.rows

    def place(self, document_id: str, person_id: str) -> Place | None:
        """Return what somebody has of a document, or None."""
        return self.places.get(document_id, {}).get(person_id)

    def loads(self) -> dict[str, Load]:
        """Return how far everybody is."""
        places = dict.fromkeys(self.people, 0)
        done = dict.fromkeys(self.people, 0)
        for held in self.places.values():
            for person_id, place in held.items():
                places[person_id] += 1
                done[person_id] += place.state is State.DONE
        return {one: Load(done[one], places[one]) for one in self.people}


class Held(StrEnum):
    """Whether, and how, somebody has a document."""

    ANY = "any"
    NOBODY = "nobody"
    """Nobody was given it or has begun it."""
    OPEN = "open"
    IN_PROGRESS = "in progress"
    DONE = "done"
    RETURNED = "returned"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which documents of the board are to be shown; all that is said must hold."""

    words: str = ""
    """Words that title or metadata have, all of them."""
    batch: str = ""
    metadata: tuple[str, str] | None = None
    person: str = ""
    """The id of who has it."""
    held: Held = Held.ANY
    """How that person has it, or anybody."""


def today() -> str:
    """Return the day of this place, as 2026-11-30."""
    return datetime.now(UTC).astimezone().date().isoformat()


def wanted_rows(board: Board, wanted: Wanted) -> list[DocumentRow]:
    """Return the documents that are to be shown, in their order."""
    words = wanted.words.casefold().split()
    has_place = _place_test(wanted, today())

    def is_wanted(row: DocumentRow) -> bool:
        if wanted.batch and wanted.batch not in board.batches.of.get(row.id, ()):
            return False
        if wanted.metadata and row.metadata.get(wanted.metadata[0]) != wanted.metadata[1]:
            return False
        if not has_place(board.places.get(row.id, {})):
            return False
        haystack = " ".join((row.title, *row.metadata.values())).casefold() if words else ""
        return all(word in haystack for word in words)

    return [row for row in board.rows if is_wanted(row)]


def _place_test(wanted: Wanted, day: str) -> Callable[[dict[str, Place]], bool]:
    def is_so(place: Place) -> bool:
        if wanted.held is Held.LATE:
            return place.is_late(day)
        return wanted.held is Held.ANY or place.state == wanted.held.value

    def test(held: dict[str, Place]) -> bool:
        if wanted.held is Held.NOBODY:
            return wanted.person not in held if wanted.person else not held
        if wanted.person:
            return wanted.person in held and is_so(held[wanted.person])
        return wanted.held is Held.ANY or any(map(is_so, held.values()))

    return test


# ---- reading


def board_job(workspace: Workspace) -> Job[Board]:
    """Read the whole board; raise RuleBrokenError if the acting person is no lead."""
    yield Progress(0, None)
    stands = standing(workspace)
    yield Progress(1, None)
    return _board(stands, _read_again(workspace))


def seen_again(workspace: Workspace, board: Board, documents: Iterable[str]) -> Board:
    """Return the board after some documents, that are still there, were read again."""
    known = {row.id for row in board.rows}
    places, people = dict(board.places), set(board.people)
    states, assignments = dict(board.stands.states), dict(board.stands.assignments)
    touched = known.intersection(documents)
    for document_id in touched:
        for pair in [(document_id, person_id) for person_id in board.stands.people]:
            states.pop(pair, None)
            assignments.pop(pair, None)
    new_states, new_assignments = work_of(workspace, touched)
    states.update(new_states)
    assignments.update(new_assignments)
    found = _places(new_states, new_assignments)
    for document_id in touched:
        places.pop(document_id, None)
    places.update(found)
    people.update(person_id for held in found.values() for person_id in held)
    stands = replace(board.stands, states=states, assignments=assignments)
    if people != set(board.people):
        return _board(stands, _read_again(workspace))
    return replace(board, stands=stands, places=places, again=_read_again(workspace))


def _read_again(workspace: Workspace) -> dict[Pair, State]:
    store = workspace.store
    with store.lock:
        return {
            (one.document_id, reader.person_id): store.layers.get(
                one.document_id, reader.id
            ).state
            for reader in store.records.all(SecondReader)
            for one in store.records.about_person(Assignment, reader.id)
        }


def _board(stands: Standing, again: dict[Pair, State]) -> Board:
    places = _places(stands.states, stands.assignments)
    busy = {person_id for held in places.values() for person_id in held}
    people = [
        person.id
        for person in stands.people.values()
        if Role.ANNOTATOR in person.roles or person.id in busy
    ]
    batches = batches_of(stands.rows, stands.batches)
    return Board(stands, tuple(people), places, batches, again)


def _places(
    states: dict[Pair, State], assignments: dict[Pair, Assignment]
) -> dict[str, dict[str, Place]]:
    """Return what everybody has, by document and person."""
    places: dict[str, dict[str, Place]] = {}
    for pair, assignment in assignments.items():
        place = Place(states.get(pair, State.OPEN), assignment)
        places.setdefault(pair[0], {})[pair[1]] = place
    for pair, state in states.items():
        if state is not State.OPEN and pair not in assignments:
            places.setdefault(pair[0], {})[pair[1]] = Place(state, None)
    return places


# ---- doing


@dataclass(frozen=True, slots=True)
class Toggled:
    """What became of some cells of the board."""

    given: int = 0
    taken: int = 0
    begun: int = 0
    """How many of those that were taken back had been begun; what was marked stays."""


def toggle_job(workspace: Workspace, pairs: Iterable[Pair]) -> Job[Toggled]:
    """Give what is missing of these documents to these people, or else take all of it back.

    It is one step of undo. Raises RuleBrokenError if there is nothing to give or take.
    """
    yield Progress(0, None)
    wanted = tuple(dict.fromkeys(pairs))
    plan = hand_plan(standing(workspace, Selection(pairs=wanted).of_pairs), wanted)
    if plan.given:
        yield from assign_job(workspace, plan)
        return Toggled(given=len(plan.given))
    change = plan_taking_back(workspace, Selection(pairs=wanted))
    yield from change_job(workspace, change)
    return Toggled(taken=len(change.pairs), begun=change.begun)


def plan_job(workspace: Workspace, rule: Rule) -> Job[Plan]:
    """Plan by a rule, as `plan_by_rule` does, behind the work."""
    yield Progress(0, None)
    return plan_by_rule(workspace, rule)


def batch_rule(rule: Rule) -> Rule:
    """Return the rule that only puts documents into a batch; RuleBrokenError without a name."""
    if not rule.terms.batch:
        raise RuleBrokenError("Give the batch a name.")
    return replace(rule, each=0, calibration=0)
