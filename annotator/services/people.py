"""Who works on a corpus, as a lead settles it."""

from collections.abc import Iterable

from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.person import Person, Role, next_pseudonym
from annotator.services.edits import AddPerson
from annotator.services.workspace import Workspace


def add_person(
    workspace: Workspace, name: str, roles: Iterable[Role], pseudonym: str | None = None
) -> Person:
    """Make somebody known to the corpus without letting them act; return them.

    Without a pseudonym the next free one of p1, p2, p3 … is theirs. Raises RuleBrokenError
    if the pseudonym is taken or the name is empty.
    """
    taken = {other.pseudonym for other in workspace.everybody()}
    person = Person(
        new_id(),
        name.strip(),
        next_pseudonym(taken) if pseudonym is None else pseudonym.strip(),
        frozenset(roles),
    )
    workspace.do(AddPerson(person), "Introduce", person.name, kind="keep")
    return person


def person_called(workspace: Workspace, word: str) -> Person:
    """Return who has a pseudonym, or else a name that only one person has.

    Raises RuleBrokenError if that is nobody, or several.
    """
    people = workspace.people()
    found = [person for person in workspace.everybody() if person.pseudonym == word]
    found = found or [person for person in people if person.name == word]
    if len(found) != 1:
        known = ", ".join(person.pseudonym for person in people) or "nobody"
        raise RuleBrokenError(
            f"“{word}” is no pseudonym, and no name of only one person. Known are: {known}."
        )
    return found[0]
