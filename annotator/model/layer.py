"""A layer: all that one person has marked in one document, and how far they are."""

from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.model.relation import Relation
from annotator.model.span import Span


class State(StrEnum):
    """The life of an assignment."""

    OPEN = "open"
    IN_PROGRESS = "in progress"
    DONE = "done"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Layer:
    """The state of one person's work on one document."""

    document_id: str
    person_id: str
    state: State = State.OPEN
    seconds: int = 0
    """Time spent on the document, in whole seconds, pauses left out."""
    note: str | None = None
    flag: str | None = None

    def with_seconds(self, more: int) -> "Layer":
        """Return the layer with more seconds spent."""
        return replace(self, seconds=self.seconds + more)


@dataclass(frozen=True, slots=True)
class LayerContent:
    """A layer with everything marked in it: spans in reading order, relations by id."""

    layer: Layer
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()
