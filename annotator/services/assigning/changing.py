"""What a lead does with work that is handed out: other terms, returned, taken back."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.team import Assignment, Batch, Remark
from annotator.services.assigning.doing import do_all
from annotator.services.assigning.plans import refuse_wrong_day, refuse_wrong_priority
from annotator.services.assigning.standing import (
    Pair,
    Selection,
    Standing,
    chosen_documents,
    chosen_people,
    standing,
)
from annotator.services.batches import batches_of
from annotator.services.edits import ChangeLayer, ChangeRecord, Edit
from annotator.services.jobs import Job
from annotator.services.workspace import Workspace

LONGEST_COMMENT = 1_000
"""Characters of what is said about a document that is returned."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to happen with work that is handed out, before it does."""

    title: str
    edits: tuple[Edit, ...]
    pairs: tuple[Pair, ...]
    """Whom it concerns, and with which document, in the order of the documents."""
    begun: int = 0
    """How many of them have been begun and are not done; what was marked stays."""


def change_job(workspace: Workspace, change: Change) -> Job[None]:
    """Do what was planned, as one step of undo.

    Raises StateChangedError if any of it is no longer as it was.
    """
    yield from do_all(workspace, change.edits, change.title, str(len(change.pairs)))


def plan_terms(
    workspace: Workspace, selection: Selection, *, due: str | None, priority: int | None
) -> Change:
    """Plan another day ("" for none) or priority for what is handed out; None leaves it.

    Raises RuleBrokenError for an impossible day or priority, and if nothing is concerned.
    """
    refuse_wrong_day(due or "")
    refuse_wrong_priority(priority or 0)
    stands = standing(workspace, selection.of_pairs)
    edits: list[Edit] = []
    pairs = []
    for pair in _assigned(stands, selection):
        before = stands.assignments[pair]
        after = replace(
            before,
            due=before.due if due is None else due,
            priority=before.priority if priority is None else priority,
        )
        if after != before:
            edits.append(ChangeRecord(before, after))
            pairs.append(pair)
    if not edits:
        raise RuleBrokenError("All of this has that day and priority already.")
    return Change("Change the terms", tuple(edits), tuple(pairs))


def plan_taking_back(workspace: Workspace, selection: Selection) -> Change:
    """Plan that people no longer have documents to do; what they marked stays.

    Raises RuleBrokenError if nothing is concerned.
    """
    stands = standing(workspace, selection.of_pairs)
    pairs = list(_assigned(stands, selection))
    edits = tuple(ChangeRecord(stands.assignments[pair], None) for pair in pairs)
    untouched = (State.OPEN, State.DONE)
    begun = sum(stands.state(pair) not in untouched for pair in pairs)
    return Change("Take back", edits, tuple(pairs), begun)


def plan_returning(workspace: Workspace, selection: Selection, comment: str) -> Change:
    """Plan that people get documents back that they have done, with what is to be mended.

    The comment goes with the assignment, which is made where there was none, and is a
    remark on the layer. Raises RuleBrokenError without a comment or for one
    longer than LONGEST_COMMENT, and if none is done.
    """
    said = comment.strip()
    if not said:
        raise RuleBrokenError(
            "Say what is to be mended: a document is returned with a comment."
        )
    if len(said) > LONGEST_COMMENT:
        raise RuleBrokenError(
            f"A comment has at most {LONGEST_COMMENT} characters: shorten it by "
            f"{len(said) - LONGEST_COMMENT}."
        )
    stands = standing(workspace, selection.of_pairs)
    pairs = [pair for pair in _pairs(stands, selection) if stands.state(pair) is State.DONE]
    if not pairs:
        raise RuleBrokenError("None of these is done yet, so none can be returned.")
    at = time.time_ns() // 1_000_000
    edits: list[Edit] = []
    for pair in pairs:
        with workspace.store.lock:
            layer = workspace.store.layers.get(*pair)
        before = stands.assignments.get(pair)
        edits.append(ChangeLayer(layer, replace(layer, state=State.RETURNED)))
        after = replace(before or Assignment(*pair), comment=said)
        edits.append(ChangeRecord(before, after))
        remark = Remark(new_id(), *pair, author_id=workspace.person.id, at=at, text=said)
        edits.append(ChangeRecord(None, remark))
    return Change("Return", tuple(edits), tuple(pairs))


def plan_dissolving(workspace: Workspace, name: str) -> Change:
    """Plan that a batch is no more; its documents, and who has them, stay.

    Raises RuleBrokenError if no lead has made a batch of this name.
    """
    stands = standing(workspace)
    batch = _batch(stands, name)
    pairs = [pair for pair, each in stands.assignments.items() if each.batch_id == batch.id]
    edits: list[Edit] = [
        ChangeRecord(stands.assignments[pair], replace(stands.assignments[pair], batch_id=""))
        for pair in pairs
    ]
    return Change("Dissolve a batch", (*edits, ChangeRecord(batch, None)), tuple(pairs))


def plan_renaming(workspace: Workspace, name: str, new: str) -> Change:
    """Plan another name for a batch that a lead has made.

    Raises RuleBrokenError if there is no such batch, for an empty name and for one that
    another batch has.
    """
    stands = standing(workspace)
    before = _batch(stands, name)
    called = new.strip()
    if not called:
        raise RuleBrokenError("Give the batch a name.")
    if called != name and called in batches_of(stands.rows, stands.batches).names:
        raise RuleBrokenError(f"There is a batch “{called}” already: choose another name.")
    if called == name:
        raise RuleBrokenError(f"The batch is called “{name}” already.")
    edit = ChangeRecord(before, replace(before, name=called))
    return Change("Rename a batch", (edit,), ())


def _batch(stands: Standing, name: str) -> Batch:
    batch = stands.batch(name)
    if batch is None:
        known = ", ".join(batch.name for batch in stands.batches) or "none yet"
        raise RuleBrokenError(
            f"There is no batch “{name}” that was made here: there are {known}."
        )
    return batch


def _assigned(stands: Standing, selection: Selection) -> Iterator[Pair]:
    """Yield who was given which of the chosen documents; RuleBrokenError if nobody was."""
    found = [pair for pair in _pairs(stands, selection) if pair in stands.assignments]
    if not found:
        raise RuleBrokenError("Nothing that you ask for is assigned to anybody.")
    yield from found


def _pairs(stands: Standing, selection: Selection) -> Iterator[Pair]:
    """Yield chosen documents with chosen people, or anybody, in one of the chosen states."""
    people = (
        [person.id for person in chosen_people(stands, selection.people)]
        if selection.people
        else list(stands.people)
    )
    states = selection.states or tuple(State)
    named = set(selection.pairs)
    documents = selection.of_pairs
    for row in chosen_documents(stands, selection):
        for person_id in people if not documents or row.id in documents else ():
            pair = row.id, person_id
            if stands.state(pair) in states and (not named or pair in named):
                yield pair
