"""The queue: one light line for each matter, in the order in which they are decided."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from annotator.analysis.consensus import is_tie
from annotator.model.layer import State
from annotator.services.adjudicating.matters import GONE, Status

QUESTION = "question"
"""The kind of a flag, note or remark about a whole layer, or a span that is in no cluster."""
KINDS = (
    "label",
    "boundary and label",
    "one-sided",
    "fragment",
    "boundary",
    GONE,
    "exact",
    QUESTION,
)
"""Every kind of item, in the order in which a queue has them."""
_RANKS = {kind: rank for rank, kind in enumerate(KINDS)}
UNDECIDED = frozenset({Status.OPEN, Status.LATER, Status.REOPENED})


class Order(StrEnum):
    """How a queue is sorted."""

    KIND = "kind"
    """By kind of disagreement, then by vote, the closest first."""
    DOCUMENT = "document"
    """As a reader meets them, document by document."""
    ESTIMATE = "estimate"
    """What a model of the people is least sure of first; by kind without estimates."""


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the queue; `Adjudication.case` gives all about it."""

    key: str
    """Stays as long as the cluster is the same."""
    document_id: str
    title: str
    kind: str
    """One of KINDS."""
    first: int
    """The first code point of it."""
    behind: int
    """The code point behind its last."""
    people: tuple[str, ...]
    """Ids of those who marked it; of a question, of who asks."""
    choices: tuple[str, ...]
    """The labels that they chose, in the same order."""
    split: tuple[tuple[str, int], ...]
    """Labels with their votes, most first; "" stands for “not marked”."""
    is_unanimous: bool
    """Whether everybody who looked marked just this, and no value of an attribute is tied."""
    status: Status
    is_flagged: bool = False
    is_noted: bool = False
    is_waiting: bool = False
    """Whether a flag or a remark of an annotator has no answer yet."""
    span_id: str = ""
    """Of a question, the span that it is about; "" for the whole layer."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that somebody chose, most votes first."""
        return tuple(label for label, _ in self.split if label)

    @property
    def is_tie(self) -> bool:
        """Whether two answers have the most votes, so that nothing is proposed."""
        return is_tie(self.split)

    @property
    def is_undecided(self) -> bool:
        """Whether somebody has to decide, or to answer."""
        return self.status in UNDECIDED

    @property
    def margin(self) -> float:
        """The share of votes by which the first answer is ahead of the second, 0 to 1."""
        votes = [number for _, number in self.split]
        return (votes[0] - sum(votes[1:2])) / sum(votes) if votes else 0.0

    @property
    def by_kind(self) -> tuple[int, float]:
        """Where its kind and its vote put it."""
        return _RANKS[self.kind], self.margin


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items a person wants to see; what is empty leaves out nothing."""

    labels: tuple[str, ...] = ()
    """Items for which somebody chose one of these."""
    kinds: tuple[str, ...] = ()
    """Some of KINDS."""
    people: tuple[str, ...] = ()
    """Pseudonyms: items that one of these marked, or asks about."""
    documents: tuple[str, ...] = ()
    """Titles or ids."""
    batches: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    flagged: bool = False
    """Only what an annotator has flagged, or asks about without an answer."""
    ties: bool = False
    """Only what has no majority."""

    def takes(self, item: Item, people: Collection[str]) -> bool:
        """Tell whether an item is wanted; `people` are the ids of those who were chosen."""
        return (
            (not self.labels or not set(self.labels).isdisjoint(item.labels))
            and (not self.kinds or item.kind in self.kinds)
            and (not people or not set(people).isdisjoint(item.people))
            and (not self.statuses or item.status in self.statuses)
            and (not self.flagged or item.is_flagged or item.is_waiting)
            and (not self.ties or item.is_tie)
        )


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class DocumentProgress:
    """How far a document is."""

    document_id: str
    title: str
    matters: int
    """Clusters, and spans of gold that nobody marks any more."""
    undecided: int
    waiting: int
    """Flags, remarks and notes that wait for an answer."""
    gold_state: State
    is_brought_in: bool = False
    """Whether gold has spans, and nothing was decided here: it came with an import."""

    @property
    def is_reopened(self) -> bool:
        """Whether gold is done here, and something has to be decided all the same."""
        is_done = self.gold_state is State.DONE and not self.is_brought_in
        return is_done and self.undecided > 0


@dataclass(frozen=True, slots=True)
class Queue:
    """What a filter lets through, sorted, and how far the chosen documents are."""

    items: tuple[Item, ...]
    counts: Counter[Status]
    """Of the items."""
    documents: tuple[DocumentProgress, ...]
    """The chosen documents with two people done or a question, in reading order."""
