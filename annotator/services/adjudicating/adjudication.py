"""Adjudication in one open corpus: the queue, a case, and the verdicts.

    with contextlib.closing(Adjudication(workspace)) as adjudication:
        queue = finish(adjudication.queue_job(Filter(kinds=("label",))))
        case = adjudication.case(queue.items[0])
        adjudication.take_majority(case)
        workspace.undo()

What was found in a document is kept until an edit touches the document.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.analysis.consensus import Proposal, proposal
from annotator.model.decisions import Decision, Verdict
from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.person import Person, Role
from annotator.model.span import Fragment, Span
from annotator.model.team import Remark
from annotator.services.adjudicating.accepting import (
    Accepted,
    accept_unanimous_job,
    unanimous_job,
)
from annotator.services.adjudicating.answering import answer_layer, answer_spans
from annotator.services.adjudicating.estimating import Estimates, estimates
from annotator.services.adjudicating.items import (
    EVERYTHING,
    QUESTION,
    Filter,
    Item,
    Order,
    Queue,
)
from annotator.services.adjudicating.lines import Talk
from annotator.services.adjudicating.matters import GONE, Change, Matter, Status
from annotator.services.adjudicating.memory import Memory
from annotator.services.adjudicating.pinning import pin_case_job, pin_example_job
from annotator.services.adjudicating.reading import Look
from annotator.services.adjudicating.settling import Outcome, Reading, return_gold, settle
from annotator.services.adjudicating.standing import Standing
from annotator.services.changes import Changes
from annotator.services.jobs import Job
from annotator.services.workspace import Workspace

_CHANGED = "This has been changed meanwhile: look at the queue again."


@dataclass(frozen=True, slots=True)
class Vote:
    """What one of the people who looked said."""

    person: Person
    span: Span | None
    """None for “not marked”."""
    remarks: tuple[Remark, ...] = ()
    """What was said about the span, or of a question about the layer, oldest first."""


@dataclass(frozen=True, slots=True)
class Case:
    """All about one item."""

    item: Item
    votes: tuple[Vote, ...]
    """Of everybody who is done, in the order of people; of a question, of who asks."""
    proposal: Proposal | None = None
    """What most people said; None at a tie and for a question. It is shown, never written."""
    gold: Span | None = None
    """What gold has of it now."""
    decision: Decision | None = None
    """The last one."""
    changes: tuple[Change, ...] = ()
    """Why it is no longer settled."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans of those who marked it."""
        return tuple(vote.span for vote in self.votes if vote.span)


class Adjudication:
    """Adjudication in one open corpus by a reviewer or a lead; close it before the corpus."""

    def __init__(self, workspace: Workspace) -> None:
        """Raise RuleBrokenError unless a reviewer or a lead is acting."""
        if not workspace.person.roles & {Role.REVIEWER, Role.LEAD}:
            raise RuleBrokenError(
                "Only a reviewer or a lead may see what everybody marked: ask the lead."
            )
        self.workspace = workspace
        self._memory = Memory(workspace)
        self.uncertainty: Mapping[str, float] = {}
        """How unsure a model of the people is, 0 to 1, by key of an item; empty without one."""

    def close(self) -> None:
        """Stop following the corpus."""
        self._memory.close()

    # ---- looking

    def queue_job(self, wanted: Filter = EVERYTHING, order: Order = Order.KIND) -> Job[Queue]:
        """Return what is to be decided; read only what was touched since the last time.

        Raises RuleBrokenError for names in the filter that nothing has.
        """
        standing, looks = self._chosen(wanted)
        people = standing.ids_of(wanted.people)
        known = yield from self._memory.found_job(standing, looks)
        items = [item for one in known for item in one.items if wanted.takes(item, people)]
        places = {look.document_id: place for place, look in enumerate(looks)}
        items.sort(key=lambda item: self._place(item, order, places))
        counts = Counter(item.status for item in items)
        return Queue(tuple(items), counts, tuple(one.progress for one in known))

    def case(self, item: Item) -> Case:
        """Return all about an item; raise StateChangedError if it is not as it was."""
        standing = self._memory.standing()
        if item.kind == QUESTION:
            return self._question(item, standing)
        reading, matter = self._matter(item)
        talk = Talk(reading.sight.remarks)
        of = {span.person_id: span for span in matter.spans}
        votes = []
        for person_id in reading.voters:
            span = of.get(person_id)
            said = talk.about(person_id, span.id) if span else ()
            votes.append(Vote(standing.people[person_id], span, said))
        meant = proposal(matter.spans, len(votes), standing.fits) if matter.spans else None
        facts = matter.gold, matter.decision, matter.changes
        return Case(item, tuple(votes), meant, *facts)

    def estimates_job(self) -> Job[Estimates]:
        """Return what models make of all votes; from then on a queue can follow them."""
        standing, looks = self._chosen(EVERYTHING)
        known = yield from self._memory.found_job(standing, looks)
        people = {look.document_id: look.people for look in looks}
        polled = [(item, people[item.document_id]) for one in known for item in one.items]
        found = estimates(polled, list(standing.people.values()))
        self.uncertainty = found.uncertainty
        return found

    # ---- deciding

    def take(self, case: Case, person_id: str) -> Changes:
        """Take one person's span as it is; raise RuleBrokenError if they marked none."""
        for span in case.spans:
            if span.person_id == person_id:
                outcome = Outcome(
                    Verdict.TAKEN, span.label, span.fragments, span.attributes, person_id
                )
                return self._settle(case, outcome)
        raise RuleBrokenError("This person has marked nothing here: take somebody else's span.")

    def take_majority(self, case: Case) -> Changes:
        """Take what most people said; raise RuleBrokenError at a tie."""
        meant = case.proposal
        if meant is None:
            raise RuleBrokenError(
                "There is no majority here: take somebody's span, edit one, or say none."
            )
        if not meant.label:
            return self.take_none(case)
        said = meant.label, meant.fragments, meant.attributes
        return self._settle(case, Outcome(Verdict.MAJORITY, *said))

    def take_edited(
        self,
        case: Case,
        fragments: Sequence[Fragment],
        label: str,
        attributes: Mapping[str, AttributeValue],
    ) -> Changes:
        """Take a span that the reviewer made; raise RuleBrokenError for an impossible one."""
        return self._settle(case, Outcome(Verdict.EDITED, label, tuple(fragments), attributes))

    def add(
        self,
        document_id: str,
        fragments: Sequence[Fragment],
        label: str,
        attributes: Mapping[str, AttributeValue],
    ) -> Changes:
        """Add what nobody marked to gold; raise RuleBrokenError for an impossible span.

        It is of the kind GONE from then on, and settled.
        """
        reading = self._memory.reading(document_id)
        matter = Matter(document_id, GONE, (), Status.OPEN)
        outcome = Outcome(Verdict.EDITED, label, tuple(fragments), attributes)
        return settle(self.workspace, reading, matter, outcome)

    def take_none(self, case: Case) -> Changes:
        """Decide that this is no span; what gold has of it is removed."""
        return self._settle(case, Outcome(Verdict.NONE))

    def leave(self, case: Case) -> Changes:
        """Leave it for later; what gold has of it stays."""
        return self._settle(case, Outcome(Verdict.LATER))

    def _settle(self, case: Case, outcome: Outcome) -> Changes:
        """Settle a case as one step of undo.

        Raises StateChangedError if it is not as it was, and RuleBrokenError unless a
        reviewer is acting.
        """
        if case.item.kind == QUESTION:
            raise RuleBrokenError("A question is answered and not decided: write an answer.")
        reading, matter = self._matter(case.item)
        return settle(self.workspace, reading, matter, outcome)

    def unanimous_job(self, wanted: Filter = EVERYTHING) -> Job[Accepted]:
        """Return what `accept_unanimous_job` would accept; nothing is written."""
        return unanimous_job(self.workspace, self._memory.standing(), wanted)

    def accept_unanimous_job(self, wanted: Filter = EVERYTHING) -> Job[Accepted]:
        """Write into gold what everybody marked alike, as one step of undo.

        What is settled, left for later or flagged is passed over, and so is what gold has
        otherwise. Raises RuleBrokenError unless a reviewer is acting.
        """
        return accept_unanimous_job(self.workspace, self._memory.standing(), wanted)

    def reopen_job(self, wanted: Filter = EVERYTHING) -> Job[int]:
        """Say of gold that is done, though something is open again, that it is returned.

        Only this changes the state of gold, beside the verdicts. It is one step of undo;
        returns how many documents it was about.
        """
        known = yield from self._memory.found_job(*self._chosen(wanted))
        again = [one.progress.document_id for one in known if one.progress.is_reopened]
        if again:
            return_gold(self.workspace, again)
        return len(again)

    # ---- pinning

    def pin_case_job(self, text: str) -> Job[None]:
        """Add a case to the guideline, as one step of undo."""
        return pin_case_job(self.workspace, text)

    def pin_example_job(self, case: Case, why: str) -> Job[None]:
        """Add what gold has of a case to the examples of its label, as one step of undo.

        Raises RuleBrokenError if it is not settled, and unless a lead is acting.
        """
        if case.gold is None:
            raise RuleBrokenError("Gold has nothing of this yet: settle it first.")
        return pin_example_job(self.workspace, case.gold, why)

    # ---- answering

    def answer(self, case: Case, text: str) -> list[Remark]:
        """Say something to everybody who marked it or asks, as one step of undo.

        The remarks stand on their spans, of a question about a layer on the layer, and go
        out with the next packet. Raises RuleBrokenError for an empty or too long text.
        """
        if case.item.kind == QUESTION and not case.spans:
            (owner_id,) = case.item.people
            return answer_layer(self.workspace, case.item.document_id, owner_id, text)
        return answer_spans(self.workspace, case.spans, text)

    # ---- reading

    def _chosen(self, wanted: Filter) -> tuple[Standing, list[Look]]:
        standing = self._memory.standing()
        return standing, standing.chosen(wanted)

    def _matter(self, item: Item) -> tuple[Reading, Matter]:
        reading = self._memory.reading(item.document_id)
        matter = reading.by_key.get(item.key)
        if matter is None:
            raise StateChangedError(_CHANGED)
        return reading, matter

    def _question(self, item: Item, standing: Standing) -> Case:
        read = self._memory.reading(item.document_id).sight
        (owner_id,) = item.people
        spans = [
            span
            for content in read.contents
            if content.layer.person_id == owner_id
            for span in (content.spans if item.span_id else ())
            if span.id == item.span_id
        ]
        if item.span_id and not spans:
            raise StateChangedError(_CHANGED)
        said = Talk(read.remarks).about(owner_id, item.span_id)
        return Case(item, (Vote(standing.people[owner_id], spans[0] if spans else None, said),))

    def _place(self, item: Item, order: Order, places: Mapping[str, int]) -> tuple[float, ...]:
        """Return where an item comes; those of one place stay as their document has them."""
        where = places[item.document_id], item.first, -item.behind
        if order is Order.DOCUMENT:
            return where
        if order is Order.ESTIMATE:
            return (-self.uncertainty.get(item.key, -1.0), *item.by_kind, *where)
        return (*item.by_kind, *where)
