"""What a reviewer decided about spans that mean the same, and how a corpus keeps it.

A decision names what it is about by what people said, not by the ids of their spans: who
marked which fragments with which label and attributes. So one who takes a span away and marks
the same again has changed nothing, and a decision whose people all marked alike needs 70 bytes.
"""

import base64
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.model.person import GOLD
from annotator.model.span import Fragment, Span, check_fragments

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EDGES = (0, 8, 12, 16, 20, 32)
Said = tuple[str, tuple[Fragment, ...]]
"""A label on fragments."""


class Verdict(StrEnum):
    """How a cluster was settled."""

    TAKEN = "taken"
    """One person's span as it is."""
    MAJORITY = "majority"
    """What most people said."""
    EDITED = "edited"
    """A span that the reviewer made."""
    NONE = "none"
    """Nothing: what people marked is no span."""
    LATER = "later"
    """Not yet; whatever gold has of it stays."""


@dataclass(frozen=True, slots=True)
class Member:
    """What one person said in a cluster, when it was decided."""

    person_id: str
    label: str
    fragments: tuple[Fragment, ...]
    attributes: tuple[tuple[str, AttributeValue], ...] = ()
    """Names and values, by name."""

    @property
    def said(self) -> Said:
        """Label and fragments."""
        return self.label, self.fragments

    @property
    def key(self) -> tuple[str, str, tuple[Fragment, ...]]:
        """Person, label and fragments: a person has one such span in a cluster."""
        return self.person_id, self.label, self.fragments


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about one cluster, by whom, and when."""

    members: tuple[Member, ...]
    """By person; none where a reviewer keeps or adds what nobody marks."""
    verdict: Verdict
    person_id: str
    """Who decided."""
    at: int
    """Milliseconds since 1970, UTC."""
    version: int
    """Of the scheme whose words the members use."""
    gold_id: str = ""
    """The span of gold that came of it; "" for none."""
    taken: str = ""
    """Whose span was taken, an id; "" unless the verdict is TAKEN."""

    def __post_init__(self) -> None:
        """Raise RuleBrokenError for a decision that contradicts itself."""
        people = [member.person_id for member in self.members]
        if people != sorted(set(people)):
            raise RuleBrokenError("A decision names each person once, in order.")
        if (self.verdict is Verdict.TAKEN) != (self.taken in people):
            raise RuleBrokenError("A decision takes the span of one of those whom it names.")
        if not self.members and not self.gold_id:
            raise RuleBrokenError("A decision is about a span of somebody, or of gold.")

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to be decided."""
        return self.verdict is not Verdict.LATER

    @property
    def order(self) -> tuple[Any, ...]:
        """The place among the decisions of a document; no two have the same."""
        first = tuple((one.fragments, one.person_id, one.label) for one in self.members)
        return (first, self.gold_id if not self.members else "")


def member_of(span: Span) -> Member:
    """Return what a span says as a member of a cluster."""
    values = tuple(sorted(span.attributes.items())) if span.attributes else ()
    return Member(span.person_id, span.label, span.fragments, values)


Row = tuple[Any, ...]
"""Place among the acts, verdict, place of whose span was taken or -1, id of gold's span packed,
label, fragments, members: a place among the people for one who said just that, without
attributes, or (place, label, fragments, attributes)."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Everything that was decided in one document, as one record."""

    KIND: ClassVar[str] = "decision"

    document_id: str
    people: tuple[str, ...]
    """Ids of those whose spans are named, sorted."""
    acts: tuple[tuple[str, int, int], ...]
    """Who, when, and the version of the scheme, sorted."""
    rows: tuple[Row, ...]

    @property
    def key(self) -> str:
        """The document."""
        return self.document_id

    @property
    def about_document(self) -> str:
        """The document."""
        return self.document_id

    @property
    def about_person(self) -> None:
        """None: it is about several."""
        return None

    @property
    def writer(self) -> str:
        """A reviewer."""
        return GOLD


def packed_decisions(document_id: str, decisions: Iterable[Decision]) -> Decisions:
    """Return decisions as one record; equal ones give equal records in whatever order."""
    ordered = sorted(decisions, key=lambda one: one.order)
    people = sorted({member.person_id for one in ordered for member in one.members})
    acts = sorted({(one.person_id, one.at, one.version) for one in ordered})
    places = {person: place for place, person in enumerate(people)}
    numbers = {act: number for number, act in enumerate(acts)}
    rows = tuple(
        _row(one, places, numbers[one.person_id, one.at, one.version]) for one in ordered
    )
    return Decisions(document_id, tuple(people), tuple(acts), rows)


def unpacked_decisions(record: Decisions) -> tuple[Decision, ...]:
    """Return the decisions of a record in their order.

    Raises RuleBrokenError if it holds something else.
    """
    try:
        return tuple(_decision(record, row) for row in record.rows)
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        raise RuleBrokenError(f"The decisions cannot be read ({error}).") from error


def _row(decision: Decision, places: Mapping[str, int], act: int) -> Row:
    members = decision.members
    label, fragments = members[0].said if members else ("", ())
    return (
        *(
            act,
            decision.verdict.value,
            places.get(decision.taken, -1),
            _short(decision.gold_id),
        ),
        *(label, fragments),
        tuple(_packed(one, places[one.person_id], (label, fragments)) for one in members),
    )


def _packed(member: Member, place: int, said: Said) -> int | Row:
    if member.said == said and not member.attributes:
        return place
    return (place, *member.said, dict(member.attributes))


def _decision(record: Decisions, row: Row) -> Decision:
    act, verdict, taken, gold_id, label, fragments, members = row
    person_id, at, version = record.acts[act]
    said = label, _fragments(fragments)
    return Decision(
        tuple(_member(record.people, one, said) for one in members),
        Verdict(verdict),
        *(person_id, at, version, _long(gold_id)),
        record.people[taken] if taken >= 0 else "",
    )


def _member(people: Sequence[str], packed: int | Row, said: Said) -> Member:
    if isinstance(packed, int):
        return Member(people[packed], *said)
    place, label, fragments, attributes = packed
    values = tuple(sorted(attributes.items()))
    return Member(people[place], label, _fragments(fragments), values)


def _short(identifier: str) -> str:
    """Return 22 characters for a canonical UUID, which has 36; else “=” and the id."""
    if _UUID.fullmatch(identifier):
        digits = identifier.replace("-", "")
        return base64.urlsafe_b64encode(bytes.fromhex(digits)).decode("ascii").rstrip("=")
    return f"={identifier}" if identifier else ""


def _long(short: str) -> str:
    """Return the id that `_short` packed; raise ValueError for something else."""
    if not short or short.startswith("="):
        return short[1:]
    digits = base64.b64decode(short + "==", b"-_", validate=True).hex()
    return "-".join(digits[start:end] for start, end in itertools.pairwise(_EDGES))


def _fragments(pairs: Iterable[Sequence[int]]) -> tuple[Fragment, ...]:
    fragments = tuple((start, end) for start, end in pairs)
    if fragments:
        check_fragments(fragments)
    return fragments
