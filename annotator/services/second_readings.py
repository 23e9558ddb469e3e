"""Who reads which documents once more, without being shown what they marked before."""

from collections.abc import Mapping

from annotator.model.layer import State
from annotator.model.team import Assignment, SecondReader
from annotator.services.changes import Changes
from annotator.store.store import Store

_KINDS = {Assignment.KIND, SecondReader.KIND}


def owners_written_by(store: Store, person_id: str) -> tuple[str, ...]:
    """Return the ids of those whose layers a person writes: their own first, then of readers.

    Readers are the ones who stand for the person's second readings, by their ids.
    """
    readers = store.records.about_person(SecondReader, person_id)
    return person_id, *sorted(one.id for one in readers)


class SecondReadings:
    """What the corpus says of second readings, read when it is first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._readers: dict[str, str] | None = None
        self._of: dict[str, dict[str, str]] = {}
        self._open = ("", "")
        """Who has which document open of which they read their first layer."""

    def forget(self, changes: Changes) -> None:
        """Read again after a change of what this rests on."""
        if changes.people or changes.records & _KINDS:
            self._readers = None
            self._of = {}
        elif self._of and changes.layers:
            self._of = {}

    def readers(self) -> Mapping[str, str]:
        """Return the ids of the second readers, each with that of the person in truth."""
        readers = self._readers
        if readers is None:
            with self._store.lock:
                found = self._store.records.all(SecondReader)
                readers = self._readers = {one.id: one.person_id for one in found}
        return readers

    def of(self, person_id: str) -> Mapping[str, str]:
        """Return the documents that a person reads again, with the id of the second reader.

        A document whose first reading was returned since is worked on as it was, and so is
        one that was issued while it lies open.
        """
        issued = self._issued(person_id)
        owner_id, open_id = self._open
        if owner_id != person_id or open_id not in issued:
            return issued
        return {one: reader for one, reader in issued.items() if one != open_id}

    def keep_open(self, person_id: str, document_id: str) -> bool:
        """Go on with the first layer of a document, if that is read now, until another is open.

        Tell whether the one that was open before is read again from now on.
        """
        owner_id, before = self._open
        self._open = ("", "")
        if document_id not in self._issued(person_id):
            self._open = (person_id, document_id)
        return owner_id == person_id and before in self._issued(person_id)

    def _issued(self, person_id: str) -> Mapping[str, str]:
        """Return what `of` returns, whatever lies open."""
        if person_id not in self.readers().values():
            return {}
        known = self._of
        found = known.get(person_id)
        if found is None:
            # Jobs change what this rests on: what was read before they did is not kept.
            found = known[person_id] = self._read(person_id)
        return found

    def _read(self, person_id: str) -> dict[str, str]:
        with self._store.lock:
            pairs = [
                (one.document_id, reader_id)
                for reader_id, own in self.readers().items()
                if own == person_id
                for one in self._store.records.about_person(Assignment, reader_id)
            ]
            return {
                document_id: reader_id
                for document_id, reader_id in pairs
                if self._store.layers.get(document_id, person_id).state is State.DONE
            }
