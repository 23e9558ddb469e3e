"""What the dashboard shows, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.model.layer import State


class Reason(StrEnum):
    """Why a document needs somebody's eye, the most urgent first."""

    OVERDUE = "overdue"
    """It was to be done before today, and is not."""
    RETURNED = "returned"
    DUE_SOON = "due soon, not begun"
    DISCUSS = "to discuss"
    """It or a span of it is flagged, and nobody but its owner has said anything about that."""
    LONG = "unusually long"
    """It has taken more time for its length than is usual, and more than most documents."""


@dataclass(frozen=True, slots=True)
class PersonProgress:
    """How far one person is."""

    id: str
    name: str
    pseudonym: str
    by_state: Mapping[State, int]
    """Documents that they were given or have begun; open: given, and nothing done yet."""
    by_label: Mapping[str, int]
    """Spans by label; every label of the scheme is there."""
    seconds: int
    """Time spent on all their documents, pauses left out."""
    timed: int
    """Documents that are done and whose time was measured."""
    median_seconds: float | None
    """Of these; None where there are none."""
    spans_per_hour: float | None
    """Spans in these for an hour of their time."""
    days: int
    """Days on which they marked something, finished something or spent time."""
    documents_per_day: float | None
    """Documents that are done for each of these days."""

    @property
    def documents(self) -> int:
        """Documents that they were given or have begun."""
        return sum(self.by_state.values())

    @property
    def spans(self) -> int:
        """How many they have marked."""
        return sum(self.by_label.values())


@dataclass(frozen=True, slots=True)
class DayProgress:
    """What one person did on one day."""

    day: str
    """As 2026-11-30, by the clock of this computer."""
    person: str
    """Their id."""
    by_label: Mapping[str, int]
    """How many more spans there were in the evening than in the morning; may be negative."""
    done: int
    """Documents done, less those that were taken up again."""
    seconds: int
    documents: tuple[str, ...]
    """The ids of those that they worked on, as far as these are still there."""

    @property
    def is_worked_on(self) -> bool:
        """Whether more happened than that time was taken off, as with an undone import."""
        return bool(self.by_label) or self.done != 0 or self.seconds > 0

    @property
    def spans(self) -> int:
        """Spans of all labels."""
        return sum(self.by_label.values())


@dataclass(frozen=True, slots=True)
class LabelBalance:
    """How much of everything a label is."""

    label: str
    spans: int
    share: float | None
    """Of all spans, 0 to 1; None where there are none."""
    documents: Mapping[str, int]
    """Spans in each document that has any, by its id."""


@dataclass(frozen=True, slots=True)
class AtRisk:
    """A document of a person that needs somebody's eye."""

    document: str
    """Its id."""
    title: str
    person: str
    """The id of the person."""
    state: State
    due: str
    """The day on which it is to be done, or ""."""
    seconds: int
    spans: int
    reasons: tuple[Reason, ...]
    """The most urgent first; at least one."""


@dataclass(frozen=True, slots=True)
class Dashboard:
    """Everything at one moment: of everybody for leads and reviewers, else of oneself only."""

    today: str
    titles: Mapping[str, str]
    """Of every document, by its id."""
    people: tuple[PersonProgress, ...]
    days: tuple[DayProgress, ...]
    """By day, then in the order of the people; days without anything are not there."""
    labels: tuple[LabelBalance, ...]
    """In the order of the scheme."""
    overlap: Mapping[int, tuple[str, ...]] | None
    """The ids of documents by how many people are done with them, gold left out; None where
    one person's figures are shown."""
    at_risk: tuple[AtRisk, ...]
    """The most urgent first."""
    unreadable: int
    """Edits of the journal that say nothing any more, so that days may lack something."""

    @property
    def is_whole(self) -> bool:
        """Whether it is about everybody."""
        return self.overlap is not None
