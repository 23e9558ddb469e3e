"""What a lead hands out, by what rule, and what is said about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from annotator.model.records import LeadsRecord


class BatchPurpose(StrEnum):
    """What a batch of documents is for."""

    WORK = "work"
    CALIBRATION = "calibration"
    """A round in which everybody labels the same texts, to see whether they agree."""


class AssignmentPurpose(StrEnum):
    """Why a person is given a document."""

    WORK = "work"
    REPEAT = "repeat"
    """The person has finished it before and is not told: do they agree with themselves?"""
    QUESTION = "gold question"
    """It has a gold layer, with which the person's is compared."""


@dataclass(frozen=True, slots=True)
class Batch(LeadsRecord):
    """A named set of documents, for which agreement and progress are shown."""

    KIND: ClassVar[str] = "batch"

    id: str
    name: str
    documents: tuple[str, ...]
    """Ids, in the order in which they are worked on."""
    purpose: BatchPurpose = BatchPurpose.WORK

    @property
    def key(self) -> str:
        """Its id."""
        return self.id


@dataclass(frozen=True, slots=True)
class Assignment(LeadsRecord):
    """A person's work on a document, as the lead wants it; how far it is, says the layer."""

    KIND: ClassVar[str] = "assignment"

    document_id: str
    person_id: str
    batch_id: str = ""
    """The batch that it belongs to; "" for none."""
    due: str = ""
    """The day on which it is to be done, as 2026-11-30; "" for none."""
    priority: int = 0
    """Higher comes first."""
    purpose: AssignmentPurpose = AssignmentPurpose.WORK
    comment: str = ""
    """What the lead says about it, such as why it was returned."""

    @property
    def key(self) -> str:
        """The document and the person."""
        return f"{self.document_id}/{self.person_id}"

    @property
    def about_document(self) -> str:
        """The document."""
        return self.document_id

    @property
    def about_person(self) -> str:
        """The person."""
        return self.person_id


@dataclass(frozen=True, slots=True)
class SecondReader(LeadsRecord):
    """Who a person is while they read documents once more, that they have finished before.

    The second reading is a layer of its own and belongs to this other person, so a layer
    still has one writer; it counts nowhere but in how far somebody agrees with themselves.
    """

    KIND: ClassVar[str] = "second reader"

    id: str
    """The id of the other person."""
    person_id: str
    """The id of the person whom they are in truth."""

    @property
    def key(self) -> str:
        """The id of the other person."""
        return self.id

    @property
    def about_person(self) -> str:
        """The person whom they are in truth."""
        return self.person_id


@dataclass(frozen=True, slots=True)
class TakenBack(LeadsRecord):
    """A second reading that a lead took back before it was begun: it is issued no more."""

    KIND: ClassVar[str] = "taken back"

    document_id: str
    person_id: str
    """The id of the other person, as which it would have been read."""

    @property
    def key(self) -> str:
        """The document and the other person."""
        return f"{self.document_id}/{self.person_id}"

    @property
    def about_document(self) -> str:
        """The document."""
        return self.document_id

    @property
    def about_person(self) -> str:
        """The other person."""
        return self.person_id


@dataclass(frozen=True, slots=True)
class RepeatRule(LeadsRecord):
    """What share of finished documents the program goes on issuing again by itself."""

    KIND: ClassVar[str] = "repeat rule"
    KEY: ClassVar[str] = "rule"
    """There is one for a corpus."""

    share: float
    """Of what each person has finished, more than 0 and at most 1."""
    after: int
    """Days that must have gone by since, 0 or more."""
    people: tuple[str, ...] = ()
    """Ids; empty: every annotator, also those who come later."""
    seed: int = 1
    priority: int = 0
    """Of what is issued; higher comes first."""

    @property
    def key(self) -> str:
        """The same for every rule, as a new one replaces the one before."""
        return self.KEY


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that somebody said about a layer or a span of it: a question, an answer."""

    KIND: ClassVar[str] = "remark"

    id: str
    document_id: str
    owner_id: str
    """Whose layer it is about."""
    author_id: str
    at: int
    """Milliseconds since 1970, UTC."""
    text: str
    """"" where the owner of the layer only says that they have read what was said before."""
    span_id: str = ""
    """The span that it is about; "" for the whole layer."""

    @property
    def key(self) -> str:
        """Its id."""
        return self.id

    @property
    def about_document(self) -> str:
        """The document."""
        return self.document_id

    @property
    def about_person(self) -> str:
        """The owner of the layer."""
        return self.owner_id

    @property
    def writer(self) -> str:
        """Its author."""
        return self.author_id
