"""Edits of people."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.model.document import refuse_impossible_words
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.packets import HandedOut
from annotator.model.person import GOLD, Person, Role
from annotator.services.changes import Changes
from annotator.services.edits.edit import NEEDS_LEAD, journaled
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Make somebody known to the corpus."""

    person: Person

    def apply(self, store: Store) -> Changes:
        """Add the person unless the id or the pseudonym is taken."""
        person = self.person
        _refuse_wrong(person)
        for other in store.people.all():
            if person.id == other.id or person.pseudonym == other.pseudonym:
                raise RuleBrokenError(
                    f"The pseudonym “{person.pseudonym}” belongs to {other.name} already."
                )
        store.people.insert(person)
        return Changes(people=True)

    def inverse(self) -> "RemovePerson":
        """Return the edit that removes the person."""
        return RemovePerson(self.person)

    def owners(self) -> Iterator[str]:
        """Yield nobody: who opens a corpus may introduce themselves."""
        yield from ()

    def to_data(self) -> dict[str, Any]:
        """Return the person as data."""
        return {"edit": "AddPerson", **person_to_data(self.person)}


@dataclass(frozen=True, slots=True)
class RemovePerson:
    """Remove a person who has no layer."""

    person: Person

    def apply(self, store: Store) -> Changes:
        """Remove the person if nothing stands on them."""
        if store.people.find(self.person.id) != self.person:
            raise StateChangedError(f"{self.person.name} has been changed meanwhile.")
        if store.records.find(HandedOut, self.person.id) is not None:
            raise RuleBrokenError(
                f"Work has been handed out to {self.person.name} in a packet, so this cannot "
                "be undone any more: take back what is assigned, and end second readings with "
                "“annotator assign --end-repeats all”."
            )
        store.people.delete(self.person.id)
        return Changes(people=True)

    def inverse(self) -> AddPerson:
        """Return the edit that adds the very same person."""
        return AddPerson(self.person)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return the person as data."""
        return {"edit": "RemovePerson", **person_to_data(self.person)}


@dataclass(frozen=True, slots=True)
class ChangePerson:
    """Replace name, pseudonym or roles of a person."""

    before: Person
    after: Person

    def apply(self, store: Store) -> Changes:
        """Replace the person if they are still as they were seen."""
        if store.people.find(self.before.id) != self.before or self.after.id != self.before.id:
            raise StateChangedError(f"{self.before.name} has been changed meanwhile.")
        _refuse_wrong(self.after)
        for other in store.people.all():
            if other.id != self.after.id and other.pseudonym == self.after.pseudonym:
                raise RuleBrokenError(
                    f"The pseudonym “{other.pseudonym}” belongs to {other.name} already."
                )
        store.people.update(self.after)
        return Changes(people=True)

    def inverse(self) -> "ChangePerson":
        """Return the change back."""
        return ChangePerson(self.after, self.before)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return both states as data."""
        return {
            "edit": "ChangePerson",
            "before": person_to_data(self.before),
            "after": person_to_data(self.after),
        }


def _refuse_wrong(person: Person) -> None:
    if not person.name.strip() or not person.pseudonym.strip():
        raise RuleBrokenError("A person needs a name and a pseudonym.")
    refuse_impossible_words(person.name, person.pseudonym)
    if (person.pseudonym == GOLD) != (person.id == GOLD):
        raise RuleBrokenError(
            f"The pseudonym “{GOLD}” is that of the adjudicated layers: choose another."
        )


def person_to_data(person: Person) -> dict[str, Any]:
    """Return a person as plain data."""
    return {
        "id": person.id,
        "name": person.name,
        "pseudonym": person.pseudonym,
        "roles": sorted(person.roles),
    }


def person_from_data(data: dict[str, Any]) -> Person:
    """Return the person of plain data."""
    roles = frozenset(Role(role) for role in data["roles"])
    return Person(data["id"], data["name"], data["pseudonym"], roles)


journaled("AddPerson", lambda data: AddPerson(person_from_data(data)))
journaled("RemovePerson", lambda data: RemovePerson(person_from_data(data)))
journaled(
    "ChangePerson",
    lambda data: ChangePerson(
        person_from_data(data["before"]), person_from_data(data["after"])
    ),
)
