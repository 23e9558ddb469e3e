"""Edits of what came back from people: keep it, forget it."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from annotator.model.errors import StateChangedError
from annotator.services.changes import Changes
from annotator.services.edits.edit import NEEDS_LEAD, journaled
from annotator.store.received import Received
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class KeepRows:
    """Keep rows of the journal of somebody's copy; the journal here holds only their hash."""

    received: Received
    rows: bytes | None = None
    """The rows, packed; None when they are in the corpus already, as after an undo."""

    def apply(self, store: Store) -> Changes:
        """Keep the rows unless they are kept already."""
        new = self.received
        kept = store.received.of_person(new.person_id)
        if any(new.head == one.head for one in kept):
            raise StateChangedError("This work has come in meanwhile: look again.")
        is_joined = new.first == 1 or any(new.base == one.head for one in kept)
        if not is_joined and not any(
            _begins_within(store, new, one, if_unknown=True) for one in kept
        ):
            raise StateChangedError("What this work goes on from is no longer here.")
        if self.rows is not None and store.received.keep_parcel(self.rows) != new.parcel:
            raise StateChangedError("The rows that came in are not those that were announced.")
        if not store.received.has_parcel(new.parcel):
            raise StateChangedError("The rows that came in are no longer in the corpus.")
        store.received.insert(new)
        return Changes(people=True)

    def inverse(self) -> "ForgetRows":
        """Return the edit that forgets the very same rows."""
        return ForgetRows(self.received)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return everything but the rows as data."""
        return {"edit": "KeepRows", **_data(self.received)}


@dataclass(frozen=True, slots=True)
class ForgetRows:
    """Take rows that came in off the list, as if they had never come."""

    received: Received

    def apply(self, store: Store) -> Changes:
        """Forget the rows if they are there and nothing that came later stands on them."""
        gone = self.received
        kept = store.received.of_person(gone.person_id)
        if gone not in kept:
            raise StateChangedError("What came in is no longer there: look again.")
        elsewhere = {one.head for one in kept} - {gone.head}
        if any(
            one.base == gone.head or _begins_within(store, one, gone, if_unknown=False)
            for one in kept
            if one.base not in elsewhere
        ):
            raise StateChangedError("More has come in since then: take that back first.")
        store.received.delete(gone)
        return Changes(people=True)

    def inverse(self) -> KeepRows:
        """Return the edit that keeps the very same rows."""
        return KeepRows(self.received)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return what is forgotten as data."""
        return {"edit": "ForgetRows", **_data(self.received)}


def _begins_within(
    store: Store, later: Received, earlier: Received, *, if_unknown: bool
) -> bool:
    """Tell whether rows follow one that is in the midst of others, and not the last of them.

    That is so where somebody copied their corpus, and both went on. Copies that were opened
    in the same moment begin with the same rows too, and have different ids: only the hash
    tells. Where a journal is replayed the rows are not at hand, and what was done before is
    taken for right.
    """
    before = later.first - 1
    if not earlier.first <= before < earlier.last:
        return False
    found = store.received.hash_at(earlier, before)
    return if_unknown if found is None else found == later.base


def _data(received: Received) -> dict[str, Any]:
    data = asdict(received)
    return {"person": data.pop("person_id"), **data}


def _received(data: dict[str, Any]) -> Received:
    facts = {name: value for name, value in data.items() if name not in ("edit", "person")}
    return Received(data["person"], **facts)


journaled("KeepRows", lambda data: KeepRows(_received(data)))
journaled("ForgetRows", lambda data: ForgetRows(_received(data)))
