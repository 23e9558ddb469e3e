"""How the board says what somebody has of a document."""

from datetime import date

from annotator.model.layer import State
from annotator.model.person import Person
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


def person_name(person: Person, longest: int = 60) -> str:
    """Return the name of a person, with the pseudonym where it is another."""
    name = shortened(person.name, longest)
    return name if person.name == person.pseudonym else f"{name} ({person.pseudonym})"


def short_terms(place: Place, today: str) -> str:
    """Return what stands beside the sign: the day, an exclamation if late, the priority."""
    if place.assignment is None:
        return translate("Board", "not given")
    parts = []
    if place.assignment.due:
        mark = "! " if place.is_late(today) else ""
        parts.append(f"{mark}{_short_day(place.assignment.due, today)}")
    if place.assignment.priority:
        parts.append(f"▲{place.assignment.priority}")
    return "  ".join(parts)


def place_facts(place: Place | None, batch: str = "") -> list[str]:
    """Return what somebody has of a document, in words, one thing each."""
    if place is None:
        return [translate("Board", "not given")]
    facts = [state_name(place.state)]
    assignment = place.assignment
    if assignment is None:
        return [*facts, translate("Board", "not given")]
    day = due_text(assignment, place.state)
    if day:
        facts.append(day)
    if assignment.priority:
        text = translate("Assigned", "priority %1")
        facts.append(counted(text, assignment.priority))
    if batch:
        facts.append(counted(translate("Board", "batch %1"), shortened(batch, 60)))
    if assignment.comment and place.state is State.RETURNED:
        facts.append(counted(translate("Board", "said: %1"), shortened(assignment.comment)))
    return facts


def _short_day(day: str, today: str) -> str:
    """Return a day without its year if that is this one."""
    shown = readable_day(day)
    year = str(date.fromisoformat(day).year)
    is_this_year = day[:4] == today[:4]
    return shown.removesuffix(year).rstrip() if is_this_year else shown
