"""What everybody marked alike is accepted at once, when somebody says so; one step of undo."""

import contextlib
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.analysis.consensus import proposal
from annotator.model.decisions import Decision, Said, Verdict
from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import GOLD, Role
from annotator.model.relation import Relation
from annotator.model.span import Span
from annotator.services.adjudicating.items import Filter, Item
from annotator.services.adjudicating.lines import Lines, Talk, is_unanimous
from annotator.services.adjudicating.linking import Links, settled, stands_for
from annotator.services.adjudicating.matters import Matter, Status
from annotator.services.adjudicating.reading import sights
from annotator.services.adjudicating.settling import Reading, introduce_gold
from annotator.services.adjudicating.standing import Standing
from annotator.services.edits import AddContents, Batch, ChangeDecisions, LayerRows
from annotator.services.edits.span_rows import row_of
from annotator.services.jobs import Job, Progress
from annotator.services.spooling import Spool
from annotator.services.workspace import Workspace

ACCEPT = "Accept what is unanimous"
"""Names the step in the menu and in the journal."""
_MOST_THINGS = 10_000
_BETWEEN_PROGRESS = 20
_MAY_BE_ACCEPTED = (Status.OPEN, Status.REOPENED)


@dataclass(slots=True)
class Accepted:
    """What is, or would be, accepted at once."""

    clusters: int = 0
    documents: int = 0
    """Documents in which they are."""
    empty_documents: int = 0
    """Documents in which nobody marked anything: gold agrees and is done."""
    flagged: int = 0
    """Clusters left to a person although all agree, because somebody wants to discuss them."""
    relations: int = 0
    """Links of gold that come along."""
    by_label: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class _Gathered:
    """What becomes of gold in one document."""

    layer: LayerRows | None = None
    decisions: ChangeDecisions | None = None


def unanimous_job(workspace: Workspace, standing: Standing, wanted: Filter) -> Job[Accepted]:
    """Return what would be accepted; nothing is written."""
    accepting = _Accepting(workspace, standing, wanted)
    for progress, _ in accepting.gathered():
        if progress is not None:
            yield progress
    return accepting.accepted


def accept_unanimous_job(
    workspace: Workspace, standing: Standing, wanted: Filter
) -> Job[Accepted]:
    """Write into gold what everybody who is done marked alike, as one step of undo.

    What is settled, left for later or flagged stays as it is, and so does what gold has
    otherwise. Closed or failed, it leaves nothing. Raises RuleBrokenError unless a reviewer
    is acting.
    """
    if Role.REVIEWER not in workspace.person.roles:
        raise RuleBrokenError("Only a reviewer may write gold: ask the lead of the project.")
    accepting = _Accepting(workspace, standing, wanted)
    with Spool(workspace.path) as spool:
        parts = _Parts(spool)
        for progress, found in accepting.gathered():
            parts.add(found)
            if progress is not None:
                yield progress
        parts.finish()
        if spool.count:
            introduce_gold(workspace)
            detail = f"{accepting.accepted.clusters:,}"
            job = workspace.do_in_parts(spool.edits(), ACCEPT, detail, lead=False)
            with contextlib.closing(job):
                for progress in job:
                    yield Progress(progress.done, spool.count, workspace.path.name)
    return accepting.accepted


class _Parts:
    """Gathers what changes in document after document into edits of a good size."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._layers: list[LayerRows] = []
        self._decisions: list[ChangeDecisions] = []
        self._things = 0

    def add(self, found: _Gathered) -> None:
        """Gather what changes in one document."""
        if found.layer is not None:
            self._layers.append(found.layer)
            self._things += 1 + len(found.layer.spans) + len(found.layer.relations)
        if found.decisions is not None:
            self._decisions.append(found.decisions)
            self._things += len(found.decisions.new)
        if self._things >= _MOST_THINGS:
            self.finish()

    def finish(self) -> None:
        """Give on what was gathered."""
        if self._layers:
            self._spool.add(AddContents(layers=tuple(self._layers)))
        if self._decisions:
            self._spool.add(Batch(tuple(self._decisions)))
        self._layers, self._decisions, self._things = [], [], 0


class _Accepting:
    """Finds what everybody marked alike in the documents that a filter is about."""

    def __init__(self, workspace: Workspace, standing: Standing, wanted: Filter) -> None:
        self._workspace = workspace
        self._standing = standing
        self._wanted = wanted
        self._people = standing.ids_of(wanted.people)
        is_open = not wanted.statuses or Status.OPEN in wanted.statuses
        bare = Filter(documents=wanted.documents, batches=wanted.batches)
        self._is_whole = is_open and replace(wanted, statuses=()) == bare
        self._at = time.time_ns() // 1_000_000
        self.accepted = Accepted()

    def gathered(self) -> Iterator[tuple[Progress | None, _Gathered]]:
        """Yield what changes in each document, now and then with how far it is."""
        looks = [one for one in self._standing.chosen(self._wanted) if len(one.people) > 1]
        for number, read in enumerate(sights(self._workspace, looks)):
            title = self._standing.titles[read.seen.document_id]
            progress = Progress(number, len(looks), title)
            found = self._of_document(Reading(read, self._standing))
            yield (progress if number % _BETWEEN_PROGRESS == 0 else None), found

    def _of_document(self, reading: Reading) -> _Gathered:
        matters = reading.matters
        if not matters:
            return self._empty(reading)
        taken = self._taken(reading)
        if not taken:
            return _Gathered()
        golds = [gold for _, gold in taken]
        decisions = [self._decision(*one) for one in taken]
        new = [gold for matter, gold in taken if matter.gold is None]
        links = self._links(reading, taken, decisions)
        self.accepted.clusters += len(taken)
        self.accepted.documents += 1
        self.accepted.relations += len(links)
        self.accepted.by_label.update(gold.label for gold in golds)
        left = len(matters) - sum(one.status is Status.SETTLED for one in matters) - len(taken)
        before = reading.sight.seen.gold.layer
        after = replace(before, state=State.IN_PROGRESS if left else State.DONE)
        rows = tuple(map(row_of, new))
        gone = tuple(matter.decision for matter, _ in taken if matter.decision)
        document_id = reading.sight.seen.document_id
        return _Gathered(
            LayerRows(before, after, rows, tuple(links)),
            ChangeDecisions(document_id, gone, tuple(decisions)),
        )

    def _empty(self, reading: Reading) -> _Gathered:
        """Return that gold is done where everybody looked and nobody marked anything."""
        before = reading.sight.seen.gold.layer
        if not self._is_whole or before.state is State.DONE or reading.sight.seen.gold.spans:
            return _Gathered()
        self.accepted.empty_documents += 1
        return _Gathered(LayerRows(before, replace(before, state=State.DONE), ()))

    def _taken(self, reading: Reading) -> list[tuple[Matter, Span]]:
        """Return the matters of a document that can be accepted, with what gold gets."""
        seen, standing = reading.sight.seen, self._standing
        voters = len(reading.voters)
        alike = [
            matter
            for matter in reading.matters
            if matter.status in _MAY_BE_ACCEPTED and is_unanimous(matter, voters, standing.fits)
        ]
        lines = Lines(seen.document_id, "", standing.fits, Talk(reading.sight.remarks))
        owned = {one.gold_id for one in seen.decisions}
        elsewhere = {(one.label, one.fragments) for one in seen.gold.spans if one.id in owned}
        found = []
        for matter, item in zip(alike, lines.of_matters(alike, voters), strict=True):
            if self._wanted.takes(item, self._people):
                gold = self._gold(matter, item, elsewhere)
                if gold is not None:
                    found.append((matter, gold))
        return found

    def _gold(self, matter: Matter, item: Item, elsewhere: set[Said]) -> Span | None:
        """Return what gold gets; None where a person has to look."""
        if item.is_flagged or item.is_waiting:
            self.accepted.flagged += 1
            return None
        meant = self._meant(matter)
        if matter.gold is not None:
            return matter.gold if _words(matter.gold) == _words(meant) else None
        return None if (meant.label, meant.fragments) in elsewhere else meant

    def _meant(self, matter: Matter) -> Span:
        """Return what everybody said, as a span of gold."""
        first = matter.spans[0]
        attributes = first.attributes
        if any(span.attributes for span in matter.spans):
            meant = proposal(matter.spans, len(matter.spans), self._standing.fits)
            attributes = meant.attributes if meant else {}
        return Span(new_id(), first.document_id, GOLD, first.label, first.fragments, attributes)

    def _decision(self, matter: Matter, gold: Span) -> Decision:
        return Decision(
            matter.members,
            Verdict.MAJORITY,
            self._workspace.person.id,
            self._at,
            self._standing.scheme.version,
            gold.id,
        )

    def _links(
        self,
        reading: Reading,
        taken: Sequence[tuple[Matter, Span]],
        decisions: Sequence[Decision],
    ) -> list[Relation]:
        """Return the links that gold gets."""
        seen = reading.sight.seen
        if not any(layer.relations for layer in seen.layers):
            return []
        new = {gold.id for _, gold in taken}
        stands = settled(reading.matters, new)
        for (matter, gold), decision in zip(taken, decisions, strict=True):
            stands.append((gold, stands_for(decision, matter.spans, gold)))
        return Links(self._standing.scheme, seen, stands).of(*new)


def _words(span: Span) -> tuple[object, ...]:
    return span.label, span.fragments, dict(span.attributes)
