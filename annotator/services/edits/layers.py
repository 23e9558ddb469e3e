"""Edits of layers: state, note, flag, time spent."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.model.document import refuse_impossible_words
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.layer import Layer, State
from annotator.services.changes import Changes
from annotator.services.edits.edit import journaled
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class ChangeLayer:
    """Replace state, note or flag of a layer; time is only ever added, by SpendTime."""

    before: Layer
    after: Layer

    def apply(self, store: Store) -> Changes:
        """Replace the layer, whatever time has been spent on it meanwhile."""
        now = store.layers.get(self.before.document_id, self.before.person_id)
        if _without_time(now) != _without_time(self.before):
            raise StateChangedError("This document's state has changed meanwhile: look again.")
        after = self.after
        refuse_impossible_words(after.note, after.flag)
        seconds = now.seconds + after.seconds - self.before.seconds
        store.layers.put(
            Layer(
                after.document_id,
                after.person_id,
                after.state,
                max(0, seconds),
                after.note,
                after.flag,
            )
        )
        return Changes(layers=frozenset({(after.document_id, after.person_id)}))

    def inverse(self) -> "ChangeLayer":
        """Return the change back."""
        return ChangeLayer(self.after, self.before)

    def owners(self) -> Iterator[str]:
        """Yield the owner of the layer."""
        yield self.after.person_id

    def to_data(self) -> dict[str, Any]:
        """Return both states as data."""
        return {"edit": "ChangeLayer", "before": _data(self.before), "after": _data(self.after)}


@dataclass(frozen=True, slots=True)
class SpendTime:
    """Add to the time that a person has spent on a document, in whole seconds."""

    document_id: str
    person_id: str
    seconds: int

    def apply(self, store: Store) -> Changes:
        """Add the seconds."""
        layer = store.layers.get(self.document_id, self.person_id)
        if layer.seconds + self.seconds < 0:
            raise RuleBrokenError("The time spent on a document cannot fall below zero.")
        store.layers.put(layer.with_seconds(self.seconds))
        return Changes(layers=frozenset({(self.document_id, self.person_id)}))

    def inverse(self) -> "SpendTime":
        """Return the edit that takes the seconds off."""
        return SpendTime(self.document_id, self.person_id, -self.seconds)

    def owners(self) -> Iterator[str]:
        """Yield the owner of the layer."""
        yield self.person_id

    def to_data(self) -> dict[str, Any]:
        """Return the seconds as data."""
        return {
            "edit": "SpendTime",
            "document": self.document_id,
            "person": self.person_id,
            "seconds": self.seconds,
        }


def _without_time(layer: Layer) -> tuple[State, str | None, str | None]:
    return layer.state, layer.note, layer.flag


def _data(layer: Layer) -> dict[str, Any]:
    return {
        "document": layer.document_id,
        "person": layer.person_id,
        "state": layer.state.value,
        "seconds": layer.seconds,
        "note": layer.note,
        "flag": layer.flag,
    }


def _layer(data: dict[str, Any]) -> Layer:
    return Layer(
        data["document"],
        data["person"],
        State(data["state"]),
        data["seconds"],
        data["note"],
        data["flag"],
    )


journaled(
    "ChangeLayer", lambda data: ChangeLayer(_layer(data["before"]), _layer(data["after"]))
)
journaled(
    "SpendTime", lambda data: SpendTime(data["document"], data["person"], data["seconds"])
)
