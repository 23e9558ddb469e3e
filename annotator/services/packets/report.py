"""What a merge did, or would do: the packets, what changed, who contradicts whom."""

from collections import Counter
from dataclasses import dataclass, field

from annotator.services.packets.pieces import Conflict


@dataclass(frozen=True, slots=True)
class MergedPacket:
    """What became of one packet."""

    file: str
    path: str
    person: str
    """The pseudonym of the person whose work it holds."""
    replica: str
    """The id of the copy of the corpus in which it was made."""
    at: int
    """When it was made: milliseconds since 1970, UTC."""
    edits: int
    """How many edits of the person came in with it that were not known."""
    known: bool
    """Whether this very packet had been merged before."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A packet that does not come in."""

    file: str
    path: str
    reason: str
    """A sentence."""


@dataclass(slots=True)
class MergeReport:
    """What came in, or would come in."""

    packets: list[MergedPacket] = field(default_factory=list)
    changes: dict[str, Counter[str]] = field(default_factory=dict)
    """What the packets of each person change, by pseudonym: spans and relations added,
    changed, removed; layers, and how many of them are now done; remarks; descriptions."""
    second_readings: dict[str, Counter[str]] = field(default_factory=dict)
    """What changes in the layers of documents that a person reads again, likewise by the
    pseudonym of the person; those who have none are not named."""
    conflicts: list[tuple[str, Conflict]] = field(default_factory=list)
    """The pseudonym of each person, and what was done differently in two places."""
    dropped: list[tuple[str, str]] = field(default_factory=list)
    """Documents and ids of links that have no place, because an end is gone."""
    refused: list[Refused] = field(default_factory=list)
    """In a dry run: the packets that would be refused."""
    dry_run: bool = False

    @property
    def counts(self) -> Counter[str]:
        """What changes in all, but for second readings."""
        return sum(self.changes.values(), Counter())

    @property
    def second_counts(self) -> Counter[str]:
        """What changes in all second readings."""
        return sum(self.second_readings.values(), Counter())

    @property
    def has_news(self) -> bool:
        """Whether anything came in that was not known."""
        return any(packet.edits for packet in self.packets)

    def add(self, other: "MergeReport") -> None:
        """Add what packets of another person do."""
        self.packets += other.packets
        self.changes.update(other.changes)
        self.second_readings.update(other.second_readings)
        self.conflicts += other.conflicts
        self.dropped += other.dropped
        self.refused += other.refused
