"""The table of people."""

import sqlite3

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.person import Person, Role
from annotator.store.packing import pack_id, unpack_id, unreadable

_ALL = "SELECT id, name, pseudonym, roles FROM person ORDER BY key"
_KEY = "SELECT key FROM person WHERE id = :id"
_ID = "SELECT id FROM person WHERE key = :key"
_INSERT = """
INSERT INTO person (id, name, pseudonym, roles) VALUES (:id, :name, :pseudonym, :roles)
"""
_UPDATE = """
UPDATE person SET name = :name, pseudonym = :pseudonym, roles = :roles WHERE id = :id
"""
_DELETE = "DELETE FROM person WHERE id = :id"


class People:
    """Everybody who works on the corpus, gold's owner included."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._keys: dict[str, int] = {}
        self._ids: dict[int, str] = {}

    def all(self) -> list[Person]:
        """Return everybody in the order in which they came."""
        return [_person(row) for row in self._connection.execute(_ALL)]

    def find(self, person_id: str) -> Person | None:
        """Return a person, or None if nobody has this id."""
        return next((person for person in self.all() if person.id == person_id), None)

    def key(self, person_id: str) -> int:
        """Return the local key of a person; raise StateChangedError if there is none."""
        if person_id not in self._keys:
            row = self._connection.execute(_KEY, {"id": pack_id(person_id)}).fetchone()
            if row is None:
                raise StateChangedError(f"Nobody in this corpus has the id {person_id}.")
            self._keys[person_id] = row[0]
        return self._keys[person_id]

    def id_of(self, key: int) -> str:
        """Return the id of the person with a local key; raises CorpusDamagedError."""
        if key not in self._ids:
            row = self._connection.execute(_ID, {"key": key}).fetchone()
            if row is None:
                raise unreadable()
            self._ids[key] = unpack_id(row[0])
        return self._ids[key]

    def insert(self, person: Person) -> None:
        """Add a person."""
        self._connection.execute(_INSERT, _columns(person))

    def update(self, person: Person) -> None:
        """Replace what is known of a person."""
        self._connection.execute(_UPDATE, _columns(person))

    def delete(self, person_id: str) -> None:
        """Remove a person; raise RuleBrokenError if anything stands on them."""
        try:
            self._connection.execute(_DELETE, {"id": pack_id(person_id)})
        except sqlite3.IntegrityError as error:
            raise RuleBrokenError(
                "A person cannot be removed who has begun to work, or who was given something "
                "since: take back what they were given."
            ) from error
        self.forget()

    def forget(self) -> None:
        """Forget remembered keys, after a transaction was rolled back."""
        self._keys.clear()
        self._ids.clear()


def _columns(person: Person) -> dict[str, object]:
    return {
        "id": pack_id(person.id),
        "name": person.name,
        "pseudonym": person.pseudonym,
        "roles": " ".join(sorted(person.roles)),
    }


def _person(row: tuple[bytes, str, str, str]) -> Person:
    identifier, name, pseudonym, words = row
    try:
        roles = frozenset(Role(word) for word in words.split())
    except ValueError as error:
        raise unreadable() from error
    return Person(unpack_id(identifier), name, pseudonym, roles)
