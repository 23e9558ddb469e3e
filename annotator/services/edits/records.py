"""The edit of records: one for every kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.model.document import refuse_impossible_words
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.packets import Description, HandedOut, Origin, PacketKey, Receipt
from annotator.model.records import Record, record_from_data, record_to_data
from annotator.model.team import (
    Assignment,
    Batch,
    Remark,
    RepeatRule,
    SecondReader,
    TakenBack,
)
from annotator.services.changes import Changes
from annotator.services.edits.edit import journaled
from annotator.store.store import Store

RECORDS: dict[str, type[Record]] = {
    kind.KIND: kind
    for kind in (
        Assignment,
        Batch,
        Description,
        HandedOut,
        Origin,
        PacketKey,
        Receipt,
        Remark,
        RepeatRule,
        SecondReader,
        TakenBack,
    )
}
"""Every kind of record; a new one is a dataclass in the model and a word here."""


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """Add, replace or remove a record: what is None was not there, or will not be."""

    before: Record | None
    after: Record | None

    def apply(self, store: Store) -> Changes:
        """Bring about the state after, if the state before is as it was seen."""
        record = self._one()
        if store.records.find(type(record), record.key) != self.before:
            raise StateChangedError("This has been changed meanwhile: look again.")
        if self.after is None:
            store.records.delete(record)
        else:
            words = record_to_data(self.after).values()
            refuse_impossible_words(*(word for word in words if isinstance(word, str)))
            store.records.put(self.after)
        about = record.about_document
        return Changes(
            records=frozenset({record.KIND}),
            documents=frozenset() if about is None else frozenset({about}),
        )

    def inverse(self) -> "ChangeRecord":
        """Return the change back."""
        return ChangeRecord(self.after, self.before)

    def owners(self) -> Iterator[str]:
        """Yield who may change such a record."""
        for record in (self.before, self.after):
            if record is not None:
                yield record.writer

    def to_data(self) -> dict[str, Any]:
        """Return both states as data."""
        return {
            "edit": "ChangeRecord",
            "kind": self._one().KIND,
            "before": None if self.before is None else record_to_data(self.before),
            "after": None if self.after is None else record_to_data(self.after),
        }

    def _one(self) -> Record:
        """Return the record that is changed; raise RuleBrokenError for a change of nothing."""
        record = self.after or self.before
        if record is None:
            raise RuleBrokenError("There is no record to change.")
        if self.before is not None and (self.before.KIND, self.before.key) != (
            record.KIND,
            record.key,
        ):
            raise RuleBrokenError("A record cannot become another one: remove it and add that.")
        return record


def _edit(data: dict[str, Any]) -> ChangeRecord:
    kind = RECORDS[data["kind"]]
    before, after = (
        None if data[name] is None else record_from_data(kind, data[name])
        for name in ("before", "after")
    )
    return ChangeRecord(before, after)


journaled("ChangeRecord", _edit)
