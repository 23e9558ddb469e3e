"""A verdict becomes one step of undo: gold's span, its links, gold's state, the decision."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from annotator.model.decisions import Decision, Verdict
from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import GOLD, GOLD_OWNER
from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span, joined, slices
from annotator.services.adjudicating.linking import Links, settled, stands_for
from annotator.services.adjudicating.matters import Matter, Status, matters_of
from annotator.services.adjudicating.reading import Sight
from annotator.services.adjudicating.standing import Standing
from annotator.services.changes import Changes
from annotator.services.edits import (
    AddPerson,
    AddRelation,
    AddSpan,
    Batch,
    ChangeDecisions,
    ChangeLayer,
    ChangeSpan,
    Edit,
    RemoveRelation,
    RemoveSpan,
)
from annotator.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a reviewer wants to become of a matter."""

    verdict: Verdict
    label: str = ""
    fragments: tuple[Fragment, ...] = ()
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    taken: str = ""
    """Whose span it is, an id; "" unless the verdict is TAKEN."""


@dataclass(frozen=True)
class Reading:
    """A document as it was read, and what there is to decide in it."""

    sight: Sight
    standing: Standing

    @cached_property
    def matters(self) -> list[Matter]:
        """Its matters, in reading order; none where fewer than two people are done."""
        if len(self.voters) < 2:
            return []
        return matters_of(self.sight.seen, self.standing.labels, self.standing.steps)

    @cached_property
    def by_key(self) -> dict[str, Matter]:
        """Its matters by what they are known by."""
        return {matter.key: matter for matter in self.matters}

    @property
    def voters(self) -> tuple[str, ...]:
        """Ids of those who are done, in the order of people."""
        return tuple(layer.layer.person_id for layer in self.sight.seen.layers)


def settle(workspace: Workspace, reading: Reading, matter: Matter, outcome: Outcome) -> Changes:
    """Write a verdict into gold and into the decisions, as one step of undo."""
    introduce_gold(workspace)
    settling = _Settling(workspace, reading, matter)
    edits = settling.edits(outcome)
    title = "Leave for later" if outcome.verdict is Verdict.LATER else "Settle"
    detail = outcome.label or (matter.spans[0].label if matter.spans else "")
    return workspace.do(Batch(tuple(edits)), title, detail)


def return_gold(workspace: Workspace, document_ids: Iterable[str]) -> Changes:
    """Say of gold in some documents that it is returned, as one step of undo."""
    edits = []
    for document_id in document_ids:
        with workspace.store.lock:
            before = workspace.store.layers.get(document_id, GOLD)
        edits.append(ChangeLayer(before, replace(before, state=State.RETURNED)))
    return workspace.do(Batch(tuple(edits)), "Open again", str(len(edits)))


def introduce_gold(workspace: Workspace) -> None:
    """Make gold's owner known to the corpus, the first time."""
    if all(person.id != GOLD for person in workspace.people()):
        workspace.do(AddPerson(GOLD_OWNER), "Introduce", GOLD_OWNER.name, kind="keep")


class _Settling:
    """One verdict about one matter."""

    def __init__(self, workspace: Workspace, reading: Reading, matter: Matter) -> None:
        self._workspace = workspace
        self._reading = reading
        self._seen = reading.sight.seen
        self._matter = matter

    def edits(self, outcome: Outcome) -> list[Edit]:
        """Return what a verdict changes; raise RuleBrokenError for an impossible span."""
        before = self._matter.decision
        gold, edits = self._gold(outcome)
        after = self._decision(outcome, gold)
        if gold is not None and after is not None and after.is_settled:
            edits += self._links(gold, after)
        gone = () if before is None else (before,)
        new = () if after is None else (after,)
        edits.append(ChangeDecisions(self._seen.document_id, gone, new))
        return [*self._state(outcome), *edits]

    def _gold(self, outcome: Outcome) -> tuple[Span | None, list[Edit]]:
        """Return the span that gold has afterwards, and the edits that bring it about."""
        old = self._matter.gold
        if outcome.verdict is Verdict.LATER:
            return old if self._matter.decision else None, []
        if outcome.verdict is Verdict.NONE:
            return None, [] if old is None else self._removal(old)
        fragments = joined(outcome.fragments)
        same = self._same(outcome.label, fragments)
        if old is None and same is not None:
            old = same
        identifier = old.id if old else new_id()
        new = Span(
            *(identifier, self._seen.document_id, GOLD, outcome.label, fragments),
            dict(outcome.attributes),
        )
        if old is None:
            return new, [AddSpan(new, self._quote(new))]
        new = replace(new, note=old.note, flag=old.flag)
        if new == old:
            return new, []
        unfit = [] if new.label == old.label else self._unfit(new)
        return new, [*unfit, ChangeSpan(old, new, self._quote(new))]

    def _same(self, label: str, fragments: tuple[Fragment, ...]) -> Span | None:
        """Return a span of gold that says the same and stands for no other decision."""
        mine = self._matter.gold.id if self._matter.gold else ""
        owned = {one.gold_id for one in self._seen.decisions}
        for span in self._seen.gold.spans:
            if (span.label, span.fragments) == (label, fragments) and span.id != mine:
                if span.id in owned:
                    raise RuleBrokenError(
                        "Gold has this very span from another decision: say none here, or "
                        "choose other boundaries."
                    )
                return span
        return None

    def _removal(self, old: Span) -> list[Edit]:
        links = [one for one in self._seen.gold.relations if old.id in _ends(one)]
        return [*map(RemoveRelation, links), RemoveSpan(old)]

    def _unfit(self, new: Span) -> list[Edit]:
        """Return the removal of links that a span may no longer have."""
        labels = {span.id: span.label for span in self._seen.gold.spans} | {new.id: new.label}
        scheme = self._reading.standing.scheme
        found: list[Edit] = []
        for one in self._seen.gold.relations:
            kind = scheme.relation_type(one.type)
            fits = (
                labels[one.source_id] in kind.sources and labels[one.target_id] in kind.targets
            )
            if new.id in _ends(one) and not fits:
                found.append(RemoveRelation(one))
        return found

    def _decision(self, outcome: Outcome, gold: Span | None) -> Decision | None:
        """Return what is kept of the verdict; None where nothing is left to decide about."""
        members, version = self._matter.members, self._reading.standing.scheme.version
        before = self._matter.decision
        if not members and before is not None and outcome.verdict is Verdict.LATER:
            members, version = before.members, before.version
        if not members and gold is None:
            return None
        return Decision(
            members,
            outcome.verdict,
            self._workspace.person.id,
            time.time_ns() // 1_000_000,
            version,
            gold.id if gold else "",
            outcome.taken,
        )

    def _links(self, gold: Span, after: Decision) -> list[Edit]:
        """Return the links to other spans of gold that the people have whose word stands."""
        stands = settled(self._reading.matters, (gold.id,))
        stands.append((gold, stands_for(after, self._matter.spans, gold)))
        links = Links(self._reading.standing.scheme, self._seen, stands)
        return [AddRelation(one) for one in links.of(gold.id)]

    def _state(self, outcome: Outcome) -> list[Edit]:
        """Return the change of gold's state: done when everything is decided."""
        others = [one for one in self._reading.matters if one is not self._matter]
        is_done = outcome.verdict is not Verdict.LATER and all(
            one.status is Status.SETTLED for one in others
        )
        return state_change(self._reading, is_done=is_done)

    def _quote(self, span: Span) -> tuple[str, ...]:
        text = self._workspace.document(span.document_id).text
        return slices(text, span.fragments)


def state_change(reading: Reading, *, is_done: bool) -> list[Edit]:
    """Return the edit that says whether everything in a document is decided, if it is news."""
    before = reading.sight.seen.gold.layer
    state = State.DONE if is_done else State.IN_PROGRESS
    return [] if before.state is state else [ChangeLayer(before, replace(before, state=state))]


def _ends(relation: Relation) -> tuple[str, str]:
    return relation.source_id, relation.target_id
