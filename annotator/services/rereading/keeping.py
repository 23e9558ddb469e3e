"""A standing rule: the program goes on issuing documents again by itself."""

import contextlib
import copy

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.person import Person, Role
from annotator.model.team import RepeatRule
from annotator.services.assigning import Change, Terms, change_job
from annotator.services.assigning.doing import do_all
from annotator.services.assigning.standing import Standing, chosen_people, standing
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import Job, Result
from annotator.services.rereading.planning import Repeat, planned_job
from annotator.services.workspace import PROGRAM, Workspace

ISSUED = "Issue again"
"""The title of what the program does by itself."""
_ATTEMPTS = 3


def repeat_in_force(workspace: Workspace) -> Repeat | None:
    """Return what is issued again by itself, or None; of the people those who are known."""
    rule = _rule(workspace)
    if rule is None:
        return None
    names = {person.id: person.pseudonym for person in workspace.people()}
    return Repeat(
        rule.share,
        rule.after,
        tuple(names[one] for one in rule.people if one in names),
        rule.seed,
        Terms(priority=rule.priority),
    )


def plan_rule(workspace: Workspace, repeat: Repeat) -> Change:
    """Plan that documents are issued again by itself from now on, by this rule alone.

    Raises RuleBrokenError if the acting person is no lead, in a copy, for people whom the
    corpus does not know, for a day on which it is due, and if this is the rule already.
    """
    stands = standing(workspace)
    if workspace.is_copy():
        raise RuleBrokenError(
            "This corpus was made by opening a packet: set the rule in the lead's corpus."
        )
    if repeat.terms.due:
        raise RuleBrokenError("What goes on by itself is due on no day: leave the day out.")
    named = chosen_people(stands, repeat.people) if repeat.people else []
    before = _rule(workspace)
    after = RepeatRule(
        repeat.share,
        repeat.after,
        tuple(person.id for person in named),
        repeat.seed,
        repeat.terms.priority,
    )
    if before == after:
        raise RuleBrokenError("This is the rule already.")
    return Change("Set the rule", (ChangeRecord(before, after),), ())


def plan_end_of_rule(workspace: Workspace) -> Change:
    """Plan that nothing is issued again by itself any more; what was issued stays.

    Raises RuleBrokenError if no rule is in force.
    """
    before = _rule(workspace)
    if before is None:
        raise RuleBrokenError("No rule is in force: nothing is issued again by itself.")
    return Change("End the rule", (ChangeRecord(before, None),), ())


def rule_job(workspace: Workspace, repeat: Repeat) -> Job[int]:
    """Set the rule as one step of undo, carry it out, and return how many were issued.

    What is issued is no part of that step: it is taken back as all second readings are.
    """
    yield from change_job(workspace, plan_rule(workspace, repeat))
    return (yield from carry_out_job(workspace))


def carry_out_job(workspace: Workspace, at: int | None = None) -> Job[int]:
    """Issue what the rule in force wants, as the program, and return how many documents.

    Whoever is acting sees nothing of it, and nobody's undo takes it back. Nothing is done
    without a rule and in a copy. `at` is the time, in milliseconds since 1970, UTC; None is
    now. Raises StoreError if it cannot be saved.
    """
    acting = copy.copy(workspace)
    acting.person = PROGRAM  # whoever acts in the window goes on meanwhile
    for _ in range(_ATTEMPTS):
        repeat = None if acting.is_copy() else repeat_in_force(acting)
        if repeat is None:
            return 0
        stands = standing(acting)
        people = _people(acting, stands)
        change = yield from planned_job(acting, repeat, stands, people, at)
        if not change.pairs:
            return 0
        try:
            yield from _issue(acting, change, repeat)
        except (StateChangedError, RuleBrokenError):
            continue  # somebody changed what it rests on, meanwhile: look again
        return len(change.pairs)
    return 0


def issued_first(workspace: Workspace, job: Job[Result]) -> Job[Result]:
    """Do a job, such as handing out, after what the rule in force wants was issued."""
    with contextlib.closing(job):
        yield from carry_out_job(workspace)
        return (yield from job)


def _issue(acting: Workspace, change: Change, repeat: Repeat) -> Job[None]:
    detail = f"{len(change.pairs)}: {repeat.share:.4g} of what is {repeat.after} days old"
    yield from do_all(acting, change.edits, ISSUED, detail, kind="keep")


def _rule(workspace: Workspace) -> RepeatRule | None:
    with workspace.store.lock:
        return workspace.store.records.find(RepeatRule, RepeatRule.KEY)


def _people(workspace: Workspace, stands: Standing) -> list[Person]:
    """Return whom the rule is about, which may be nobody."""
    rule = _rule(workspace)
    named = rule.people if rule else ()
    if named:
        return [stands.people[one] for one in named if one in stands.people]
    return [one for one in stands.people.values() if Role.ANNOTATOR in one.roles]
