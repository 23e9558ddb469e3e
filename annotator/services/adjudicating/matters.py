"""What there is to decide in one document: clusters, and what was decided about them."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import attrgetter

from annotator.analysis.consensus import iou
from annotator.analysis.disagreements import cluster_spans
from annotator.analysis.overlaps import NEAREST
from annotator.model.decisions import Decision, Member, Said, Verdict, member_of
from annotator.model.layer import LayerContent
from annotator.model.scheme_change import SchemeStep
from annotator.model.span import Span, order_of_marks

_PERSON = attrgetter("person_id")
GONE = "gone"
"""The kind of what gold has and nobody marks any more."""


class Status(StrEnum):
    """How far a matter is."""

    OPEN = "open"
    LATER = "later"
    """Somebody has put it off."""
    REOPENED = "re-opened"
    """It was settled, and what it was about has changed since."""
    SETTLED = "settled"


class What(StrEnum):
    """What has changed since a decision."""

    NEW = "new"
    """A person marks it who did not."""
    CHANGED = "changed"
    """A person marks it otherwise."""
    GONE = "gone"
    """A person does not mark it any more, or their layer is no longer done."""
    DIVIDED = "divided"
    """It was decided together with others that are another matter now."""
    GOLD_GONE = "gold gone"
    """The span that gold had of it is no more."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something that has changed since a decision, and by whom."""

    what: What
    person_id: str = ""
    """Whose span it is; "" where it is nobody's."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was read of a document in which two people or more are done."""

    document_id: str
    length: int
    """Length of the text, in code points."""
    layers: tuple[LayerContent, ...]
    """Of those who are done, in the order of people; not gold's."""
    gold: LayerContent
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Matter:
    """Spans that mean the same, and what was decided about them."""

    document_id: str
    kind: str
    """As in annotator.analysis.disagreements, or GONE."""
    spans: tuple[Span, ...]
    """At most one of each person, in the order of people; none where nobody marks it."""
    status: Status
    decision: Decision | None = None
    """The last one about it or most of it."""
    changes: tuple[Change, ...] = ()
    """Why it is no longer settled."""
    gold: Span | None = None
    """What gold has of it now."""

    members: tuple[Member, ...] = ()
    """What people say, as a decision names it."""

    @property
    def key(self) -> str:
        """What it is known by as long as nobody changes what it is about."""
        gold_id = "" if self.spans or self.gold is None else self.gold.id
        words = [self.document_id, gold_id]
        for one in self.members:
            words += [one.person_id, one.label, str(one.fragments), str(one.attributes)]
        joined = "\0".join(words).encode("utf-8", "surrogatepass")
        return hashlib.sha256(joined).hexdigest()[:20]


def matters_of(
    seen: Seen, labels: Sequence[str], steps: Mapping[int, Sequence[SchemeStep]]
) -> list[Matter]:
    """Return all matters of a document in reading order, then what only gold has.

    `labels` are those of the scheme, `steps` the way to it from the versions of decisions.
    """
    found = cluster_spans([layer.spans for layer in seen.layers], labels, seen.length)
    members = [_members(cluster.spans) for cluster in found]
    links = _Links(
        members,
        [_in_words_of_today(one, steps.get(one.version, ())) for one in seen.decisions],
    )
    gold = _Gold(seen)
    matters = []
    for place, cluster in enumerate(found):
        linked = links.of(place)
        decision = None if linked is None else seen.decisions[linked]
        changes = links.changes(place)
        span = gold.of(decision, cluster.spans)
        if decision is not None and decision.gold_id and span is None:
            changes = (*changes, Change(What.GOLD_GONE))
        status = _status(decision, changes)
        facts = status, decision, changes, span, members[place]
        matters.append(Matter(seen.document_id, cluster.kind, cluster.spans, *facts))
    left = [seen.decisions[number] for number in links.left]
    return [*matters, *_only_gold(seen.document_id, left, gold)]


def _only_gold(document_id: str, left: Iterable[Decision], gold: "_Gold") -> Iterable[Matter]:
    """Yield what gold has of decisions about spans that nobody has any more."""
    spans = ((gold.of(decision, ()), decision) for decision in left)
    had = [(span, decision) for span, decision in spans if span is not None]
    for span, decision in sorted(had, key=lambda one: order_of_marks(one[0])):
        changes = tuple(Change(What.GONE, one.person_id) for one in decision.members)
        facts = _status(decision, changes), decision, changes, span
        yield Matter(document_id, GONE, (), *facts)


def _status(decision: Decision | None, changes: Sequence[Change]) -> Status:
    if decision is None:
        return Status.REOPENED if changes else Status.OPEN
    if decision.verdict is Verdict.LATER:
        return Status.LATER
    return Status.REOPENED if changes else Status.SETTLED


def _members(spans: Iterable[Span]) -> tuple[Member, ...]:
    return tuple(sorted(map(member_of, spans), key=_PERSON))


def _in_words_of_today(decision: Decision, steps: Sequence[SchemeStep]) -> Decision:
    """Return a decision as its people would say it now, if the scheme has changed since."""
    if not any(step.changes for step in steps):
        return decision
    members = []
    for member in decision.members:
        words = member.label, dict(member.attributes)
        for step in steps:
            label, values = step.words(words)
            words = label, dict(values)
        attributes = tuple(sorted(words[1].items()))
        members.append(replace(member, label=words[0], attributes=attributes))
    return replace(decision, members=tuple(members))


@dataclass(slots=True)
class _Gold:
    """What gold has, and which of it stands for which decision."""

    seen: Seen
    by_id: dict[str, Span] = field(init=False)
    by_said: dict[Said, Span] = field(init=False)

    def __post_init__(self) -> None:
        owned = {decision.gold_id for decision in self.seen.decisions}
        spans = self.seen.gold.spans
        self.by_id = {span.id: span for span in spans}
        self.by_said = {
            (span.label, span.fragments): span
            for span in reversed(spans)
            if span.id not in owned
        }

    def of(self, decision: Decision | None, spans: Iterable[Span]) -> Span | None:
        """Return the span of a decision; without one, that which equals one of the spans."""
        if decision is not None:
            return self.by_id.get(decision.gold_id)
        same = (self.by_said.get((span.label, span.fragments)) for span in spans)
        return next((span for span in same if span is not None), None)


class _Links:
    """Which decision is about which cluster: the same members, or most of them."""

    def __init__(
        self, clusters: Sequence[tuple[Member, ...]], decisions: Sequence[Decision]
    ) -> None:
        self._clusters = clusters
        self._decisions = decisions
        self._of: dict[int, int] = {}
        self._divided: set[int] = set()
        exact = {members: place for place, members in enumerate(clusters)}
        self.left: list[int] = []
        """Decisions that are about no cluster that there is."""
        for number, decision in enumerate(decisions):
            place = exact.get(decision.members) if decision.members else None
            if place is None:
                self.left.append(number)
            else:
                self._of[place] = number
        self._exact = frozenset(self._of)
        if self.left:
            self._link_alike()

    def of(self, place: int) -> int | None:
        """Return the number of the decision about a cluster, or None."""
        return self._of.get(place)

    def changes(self, place: int) -> tuple[Change, ...]:
        """Return what is different in a cluster from what was decided about."""
        number = self._of.get(place)
        if place in self._exact:
            return ()
        if number is None:
            return (Change(What.DIVIDED),) if place in self._divided else ()
        before = {one.person_id: one for one in self._decisions[number].members}
        now = {one.person_id: one for one in self._clusters[place]}
        found = []
        for person_id in sorted({*before, *now}):
            if before.get(person_id) != now.get(person_id):
                what = What.GONE if person_id not in now else What.CHANGED
                what = What.NEW if person_id not in before else what
                found.append(Change(what, person_id))
        return tuple(found)

    def _link_alike(self) -> None:
        """Give what is left to the cluster with most of its members, else the nearest one."""
        owner = {
            member.key: place
            for place, members in enumerate(self._clusters)
            for member in members
        }
        shared = Counter(
            (number, owner[member.key])
            for number in self.left
            for member in self._decisions[number].members
            if member.key in owner
        )
        pairs = sorted(shared, key=lambda pair: (-shared[pair], pair))
        self._take(pairs)
        self._take(self._near())
        self._divided.update(place for _, place in pairs if place not in self._of)

    def _take(self, pairs: Iterable[tuple[int, int]]) -> None:
        waiting = set(self.left)
        for number, place in pairs:
            if number in waiting and place not in self._of:
                self._of[place] = number
                waiting.remove(number)
        self.left = sorted(waiting)

    def _near(self) -> list[tuple[int, int]]:
        """Return decisions with clusters in which one of the people marks about the same."""
        of_person: dict[str, list[tuple[Member, int]]] = {}
        for place, members in enumerate(self._clusters):
            for member in members if place not in self._of else ():
                of_person.setdefault(member.person_id, []).append((member, place))
        near: dict[tuple[int, int], float] = {}
        for number in self.left:
            for before in self._decisions[number].members:
                for now, place in of_person.get(before.person_id, ()):
                    worth = float(iou(before.fragments, now.fragments))
                    if worth >= NEAREST:
                        pair = number, place
                        near[pair] = max(worth, near.get(pair, 0.0))
        return sorted(near, key=lambda pair: (-near[pair], pair))
