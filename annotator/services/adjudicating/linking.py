"""Which links spans of gold have: those of the people whose words they are."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from annotator.model.decisions import Decision, Verdict
from annotator.model.ids import new_id
from annotator.model.person import GOLD
from annotator.model.relation import Relation
from annotator.model.scheme import Scheme
from annotator.model.span import Span
from annotator.services.adjudicating.matters import Matter, Seen, Status

_Link = tuple[str, str, str]
"""Type, source and target; the ends sorted where the type is symmetric."""


Standpoint = tuple[Span, list[Span]]
"""A span of gold with those whose word it is."""


def stands_for(decision: Decision, spans: Iterable[Span], gold: Span) -> list[Span]:
    """Return the spans whose word a span of gold is.

    That is the one that was taken, or else those that have its label.
    """
    if decision.verdict is Verdict.TAKEN:
        return [span for span in spans if span.person_id == decision.taken]
    return [span for span in spans if span.label == gold.label]


def settled(matters: Iterable[Matter], without: Collection[str]) -> list[Standpoint]:
    """Return the spans of gold that are settled with those whose word they are, but some."""
    return [
        (one.gold, stands_for(one.decision, one.spans, one.gold))
        for one in matters
        if one.gold
        and one.decision
        and one.status is Status.SETTLED
        and one.gold.id not in without
    ]


@dataclass(frozen=True, slots=True)
class _Voice:
    """Whose word a span of gold is."""

    gold: Span
    people: frozenset[str]


class Links:
    """The links that gold should have in one document.

    Two spans of gold are linked if more than half of those have the link whose words both are.
    """

    def __init__(self, scheme: Scheme, seen: Seen, stands: Sequence[Standpoint]) -> None:
        self._scheme = scheme
        self._seen = seen
        self._voices = {
            gold.id: _Voice(gold, frozenset(span.person_id for span in spans))
            for gold, spans in stands
        }
        self._gold_of = {
            (span.person_id, span.id): gold.id for gold, spans in stands for span in spans
        }
        self._symmetric = {kind.name for kind in scheme.relation_types if kind.symmetric}

    def of(self, *gold_ids: str) -> list[Relation]:
        """Return the links that some spans of gold should have and do not, sorted."""
        there = {
            self._link(one.type, one.source_id, one.target_id)
            for one in self._seen.gold.relations
        }
        votes = self._votes(set(gold_ids))
        missing = sorted(
            link for link in votes if link not in there and self._is_meant(link, votes)
        )
        return [Relation(new_id(), self._seen.document_id, GOLD, *link) for link in missing]

    def _votes(self, wanted: set[str]) -> Counter[_Link]:
        """Return how many people have a link between what stands for two spans of gold."""
        votes: Counter[_Link] = Counter()
        for layer in self._seen.layers:
            own = set()
            for one in layer.relations:
                source = self._gold_of.get((one.person_id, one.source_id))
                target = self._gold_of.get((one.person_id, one.target_id))
                if (
                    source
                    and target
                    and source != target
                    and not wanted.isdisjoint((source, target))
                ):
                    own.add(self._link(one.type, source, target))
            votes.update(own)
        return votes

    def _is_meant(self, link: _Link, votes: Counter[_Link]) -> bool:
        kind_name, source, target = link
        first, second = self._voices[source], self._voices[target]
        kind = self._scheme.relation_type(kind_name)
        fits = first.gold.label in kind.sources and second.gold.label in kind.targets
        return fits and 2 * votes[link] > len(first.people & second.people)

    def _link(self, kind: str, source: str, target: str) -> _Link:
        ends = sorted((source, target)) if kind in self._symmetric else (source, target)
        return (kind, *ends)
