"""What a lead asks for when documents are handed out, and what a plan says about it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from annotator.model.errors import RuleBrokenError
from annotator.model.person import Person
from annotator.model.team import Assignment, Batch
from annotator.services.assigning.balancing import Load
from annotator.services.assigning.standing import EVERYTHING, Selection

PRIORITIES = range(100)
"""Priorities that a lead may give; higher comes first."""


def refuse_wrong_day(day: str) -> None:
    """Raise RuleBrokenError for a text that is neither empty nor a day as 2026-11-30."""
    try:
        is_right = not day or date.fromisoformat(day).isoformat() == day
    except ValueError:
        is_right = False
    if not is_right:
        raise RuleBrokenError(f"“{day}” is no day: write it as year-month-day, 2026-11-30.")


def refuse_wrong_priority(priority: int) -> None:
    """Raise RuleBrokenError for a priority that is none of PRIORITIES."""
    if priority not in PRIORITIES:
        raise RuleBrokenError(f"A priority is 0 to {PRIORITIES[-1]}; higher comes first.")


class Why(StrEnum):
    """Why somebody gets a document."""

    EVERYONE = "everyone"
    """Everybody gets it."""
    SHARE = "share"
    """It was shared out among some."""
    CALIBRATION = "calibration"
    """Everybody gets it first, to see whether they agree."""
    HAND = "by hand"
    """A lead chose this document for this person."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for everything that is handed out together."""

    due: str = ""
    """The day on which it is to be done, as 2026-11-30; "" for none."""
    priority: int = 0
    """One of PRIORITIES."""
    batch: str = ""
    """The name of the batch that the documents are put into; "" for none."""

    def __post_init__(self) -> None:
        """Raise RuleBrokenError for a day or a priority that cannot be."""
        refuse_wrong_day(self.due)
        refuse_wrong_priority(self.priority)
        if self.batch != self.batch.strip():
            raise RuleBrokenError(
                f"The name of a batch has no space around it: “{self.batch.strip()}”."
            )


_NO_TERMS = Terms()


@dataclass(frozen=True, slots=True)
class Rule:
    """How documents are handed out."""

    each: int | None = None
    """How many people have each document in the end, 0 for a batch only; None: everyone."""
    calibration: int = 0
    """How many documents, that nobody has yet, everybody gets first."""
    seed: int = 1
    """Of what chance decides, 0 or more."""
    selection: Selection = EVERYTHING
    terms: Terms = _NO_TERMS

    def __post_init__(self) -> None:
        """Raise RuleBrokenError for numbers below zero, and for a rule that does nothing."""
        if min(self.each or 0, self.calibration, self.seed) < 0:
            raise RuleBrokenError("Numbers of people, documents and the seed are 0 or more.")
        if self.each == 0 and not (self.calibration or self.terms.batch):
            raise RuleBrokenError("Nobody would get anything: name a batch to be made.")


@dataclass(frozen=True, slots=True)
class Given:
    """One document for one person."""

    assignment: Assignment
    why: Why


@dataclass(frozen=True, slots=True)
class Share:
    """What one person gets, and what they have to do then."""

    person: Person
    new: Load
    left: Load
    """All that they are given, now and before, and have not done."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Who gets what, before it is done."""

    given: tuple[Given, ...]
    """In the order of the documents and people."""
    batches: tuple[tuple[Batch | None, Batch], ...]
    """Batches before (None: not there) and after."""
    shares: tuple[Share, ...]
    """One for each person who might get something."""
    documents: int
    """Documents that were chosen."""
    kept: int
    """How many of them people have already, each counted: given to them, or done."""
    short: tuple[str, ...]
    """Ids of documents that fewer people have, in the end, than the rule asks for."""

    @property
    def changes_nothing(self) -> bool:
        """Whether everything that the rule asks for is there already."""
        return not self.given and all(before == after for before, after in self.batches)
