"""The edit of decisions: it says what changes among those of a document, and no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.model.decisions import (
    Decision,
    Decisions,
    packed_decisions,
    unpacked_decisions,
)
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.person import GOLD
from annotator.model.records import record_from_data
from annotator.services.changes import Changes
from annotator.services.edits.edit import journaled
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class ChangeDecisions:
    """Replace some decisions about a document by others; those not named stay."""

    document_id: str
    gone: tuple[Decision, ...]
    new: tuple[Decision, ...]

    def apply(self, store: Store) -> Changes:
        """Put the new in the place of those that go, if these are there as they were seen."""
        record = store.records.find(Decisions, self.document_id)
        kept = {one.order: one for one in unpacked_decisions(record)} if record else {}
        for decision in self.gone:
            if kept.pop(decision.order, None) != decision:
                raise StateChangedError(
                    "This has been decided otherwise meanwhile: look again."
                )
        for decision in self.new:
            if kept.setdefault(decision.order, decision) is not decision:
                raise StateChangedError("This has been decided meanwhile: look again.")
        if kept:
            store.records.put(packed_decisions(self.document_id, kept.values()))
        elif record:
            store.records.delete(record)
        return Changes(
            records=frozenset({Decisions.KIND}), documents=frozenset({self.document_id})
        )

    def inverse(self) -> "ChangeDecisions":
        """Return the change back."""
        return ChangeDecisions(self.document_id, self.new, self.gone)

    def owners(self) -> Iterator[str]:
        """Yield the owner of the layer that is decided about, gold."""
        yield GOLD

    def to_data(self) -> dict[str, Any]:
        """Return both as rows."""
        return {
            "edit": "ChangeDecisions",
            "document": self.document_id,
            "gone": _data(self.document_id, self.gone),
            "new": _data(self.document_id, self.new),
        }


def _data(document_id: str, decisions: tuple[Decision, ...]) -> dict[str, Any]:
    if not decisions:
        return {}
    packed = packed_decisions(document_id, decisions)
    return {"people": packed.people, "acts": packed.acts, "rows": packed.rows}


def _decisions(document_id: str, data: dict[str, Any]) -> tuple[Decision, ...]:
    if not data:
        return ()
    record = record_from_data(Decisions, {"document_id": document_id, **data})
    return unpacked_decisions(record)


def _edit(data: dict[str, Any]) -> ChangeDecisions:
    document_id = data["document"]
    try:
        gone, new = (_decisions(document_id, data[name]) for name in ("gone", "new"))
    except RuleBrokenError as error:
        raise ValueError(str(error)) from error
    return ChangeDecisions(document_id, gone, new)


journaled("ChangeDecisions", _edit)
