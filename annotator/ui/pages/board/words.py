"""How the board says what somebody has of a document."""

from datetime import date

from annotator.model.layer import State
from annotator.model.team import Assignment, AssignmentPurpose
from annotator.services.assigning import Held, Place
from annotator.ui.messages import counted, readable_day, translate
from annotator.ui.panels.assigned import due_text
from annotator.ui.panels.documents_model import state_name
from annotator.ui.safe import shortened


def held_name(held: Held) -> str:
    """Return what a way of having a document is called in the list of filters."""
    names = {
        Held.ANY: translate("Board", "In any state"),
        Held.NOBODY: translate("Board", "With nobody"),
        Held.LATE: translate("Board", "Late"),
    }
    return names.get(held) or state_name(held.value)


def short_terms(place: Place, today: str, again: State | None = None) -> str:
    """Return what stands beside the sign: day, “!” if late, priority, questions, readings.

    `again` is how far the person is with a second reading, if there is one.
    """
    second = [] if again is None else ["↻✓" if again is State.DONE else "↻"]
    if place.assignment is None:
        return "  ".join([translate("Board", "not given"), *second])
    parts = []
    if place.assignment.due:
        mark = "! " if place.is_late(today) else ""
        parts.append(f"{mark}{_short_day(place.assignment.due, today)}")
    if place.assignment.priority:
        parts.append(f"▲{place.assignment.priority}")
    if place.assignment.purpose is AssignmentPurpose.QUESTION:
        parts.append("?")
    return "  ".join([*parts, *second])


def place_facts(place: Place | None, batch: str = "", again: State | None = None) -> list[str]:
    """Return what somebody has of a document, in words, one thing each.

    `again` is how far the person is with a second reading, if there is one.
    """
    if place is None:
        return [translate("Board", "not given")]
    facts = [state_name(place.state)]
    if again is not None:
        text = translate("Board", "issued again: %1")
        facts.append(counted(text, state_name(again)))
    assignment = place.assignment
    if assignment is None:
        return [*facts, translate("Board", "not given")]
    return [*facts, *_assigned_facts(place.state, assignment, batch)]


def _assigned_facts(state: State, assignment: Assignment, batch: str) -> list[str]:
    facts = []
    if assignment.purpose is AssignmentPurpose.QUESTION:
        facts.append(translate("Board", "gold question"))
    day = due_text(assignment, state)
    if day:
        facts.append(day)
    if assignment.priority:
        text = translate("Assigned", "priority %1")
        facts.append(counted(text, assignment.priority))
    if batch:
        facts.append(counted(translate("Board", "batch %1"), shortened(batch, 60)))
    if assignment.comment and state is State.RETURNED:
        facts.append(counted(translate("Board", "said: %1"), shortened(assignment.comment)))
    return facts


def _short_day(day: str, today: str) -> str:
    """Return a day without its year if that is this one."""
    shown = readable_day(day)
    year = str(date.fromisoformat(day).year)
    is_this_year = day[:4] == today[:4]
    return shown.removesuffix(year).rstrip() if is_this_year else shown
