"""What corpora remember of the packets that went between a lead and a person."""

import hashlib
from dataclasses import dataclass
from typing import ClassVar

from annotator.model.records import LeadsRecord

SUFFIX = ".packet"
"""How the names of packets end."""
MARK_DIGITS = 8
Seen = tuple[str, int, str]
"""How much of a copy of a corpus is known: its id, number and hash of its last known row."""


@dataclass(frozen=True, slots=True)
class PacketKey(LeadsRecord):
    """The secret that a person's packets are signed with, as the lead's corpus keeps it."""

    KIND: ClassVar[str] = "packet key"

    person_id: str
    secret: str
    """256 bits as hexadecimal digits."""

    @property
    def key(self) -> str:
        """The person."""
        return self.person_id

    @property
    def about_person(self) -> str:
        """The person."""
        return self.person_id


@dataclass(frozen=True, slots=True)
class Origin(LeadsRecord):
    """Where a person's copy of a corpus comes from; a lead's corpus has none."""

    KIND: ClassVar[str] = "origin"

    project: str
    """The id of the lead's corpus."""
    person_id: str
    secret: str
    packet: str
    """The id of the packet that was opened last."""
    clock: int
    """Milliseconds since 1970, UTC: no work that the packet knew of is later than this."""
    scheme: int
    """The version of the scheme that the packet brought."""
    seen: tuple[Seen, ...] = ()
    """How much of each copy of the same person the lead knew when the packet was made."""

    @property
    def key(self) -> str:
        """The one there is."""
        return "origin"

    @property
    def about_person(self) -> str:
        """The person who works on the copy."""
        return self.person_id


@dataclass(frozen=True, slots=True)
class Receipt(LeadsRecord):
    """A packet that was merged, so that another of the same id is found out."""

    KIND: ClassVar[str] = "receipt"

    packet: str
    person_id: str
    digest: str
    """The signature of its manifest, which holds the hashes of everything in it."""
    file: str
    """The SHA-256 of the file: the very same file need not be read again."""

    @property
    def key(self) -> str:
        """The id of the packet."""
        return self.packet

    @property
    def about_person(self) -> str:
        """Whose work it held."""
        return self.person_id


@dataclass(frozen=True, slots=True)
class HandedOut(LeadsRecord):
    """The packet that a person was handed last, so that a lead sees what is new since then."""

    KIND: ClassVar[str] = "handed out"

    person_id: str
    packet: str
    at: int
    """Milliseconds since 1970, UTC."""
    documents: str
    """The marks of the documents in it, one behind the other; see `document_mark`."""

    @property
    def key(self) -> str:
        """The person."""
        return self.person_id

    @property
    def about_person(self) -> str:
        """The person."""
        return self.person_id

    def marks(self) -> set[str]:
        """Return the marks of the documents in it."""
        places = range(0, len(self.documents), MARK_DIGITS)
        return {self.documents[at : at + MARK_DIGITS] for at in places}


def document_mark(document_id: str) -> str:
    """Return eight digits that stand for a document where ten thousand ids are too long."""
    return hashlib.sha256(document_id.encode("utf-8")).hexdigest()[:MARK_DIGITS]


@dataclass(frozen=True, slots=True)
class Description(LeadsRecord):
    """Whose description of a document stands, so that an older one does not replace it."""

    KIND: ClassVar[str] = "description"

    document_id: str
    at: int
    replica: str
    hash: str
    """Time, copy and row of the edit that described the document; the latest stands."""

    @property
    def key(self) -> str:
        """The document."""
        return self.document_id

    @property
    def about_document(self) -> str:
        """The document."""
        return self.document_id
