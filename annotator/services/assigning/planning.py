"""Planning: who is to get which document, by a rule or by hand."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import Person
from annotator.model.team import Assignment, Batch, BatchPurpose
from annotator.services.assigning.balancing import Load, Text, chance, share_out
from annotator.services.assigning.plans import PRIORITIES, Given, Plan, Rule, Share, Terms, Why
from annotator.services.assigning.standing import (
    Pair,
    Standing,
    chosen_documents,
    chosen_people,
    in_states,
    standing,
)
from annotator.services.workspace import DocumentRow, Workspace

_NO_TERMS = Terms()

CALIBRATION = "Calibration"
"""What the batch of a calibration set is called; a second one is “Calibration 2”."""


def plan_by_rule(workspace: Workspace, rule: Rule) -> Plan:
    """Plan who gets what by a rule; the same corpus and rule give the same plan.

    What is handed out already, or done, stays and counts. Raises RuleBrokenError for names
    that the corpus does not know, and for a calibration set of more untouched documents than
    there are.
    """
    stands = standing(workspace)
    gets = rule.each != 0 or rule.calibration
    people = chosen_people(stands, rule.selection.people) if gets else []
    rows = chosen_documents(stands, rule.selection)
    rows = in_states(stands, rows, rule.selection.states)
    drawn = _calibration(stands, rows, rule)
    first = [row for row in rows if row.id in drawn]
    rest = [row for row in rows if row.id not in drawn]
    draft = _Draft(stands)
    sooner = replace(rule.terms, priority=min(rule.terms.priority + 1, PRIORITIES[-1]))
    batch = draft.calibration_batch(first)
    draft.give({row.id: people for row in first}, Why.CALIBRATION, sooner, batch)
    batch = draft.batch_with(rule.terms.batch, rest)
    if rule.each is None:
        draft.give({row.id: people for row in rest}, Why.EVERYONE, rule.terms, batch)
    else:
        shared = _shared(draft, rest, people, rule)
        draft.give(shared, Why.SHARE, rule.terms, batch)
    return draft.plan(rows, people, rule.each or 0)


def plan_by_hand(workspace: Workspace, pairs: Iterable[Pair], terms: Terms = _NO_TERMS) -> Plan:
    """Plan that these people get these documents; who has theirs already keeps it.

    Raises RuleBrokenError for a person or a document that is not there.
    """
    return hand_plan(standing(workspace), pairs, terms)


def hand_plan(stands: Standing, pairs: Iterable[Pair], terms: Terms = _NO_TERMS) -> Plan:
    """Plan as `plan_by_hand` does, by how at least these documents stand."""
    wanted: dict[str, list[Person]] = {}
    for document_id, person_id in dict.fromkeys(pairs):
        if person_id not in stands.people:
            raise RuleBrokenError("This person is not known to the corpus.")
        wanted.setdefault(document_id, []).append(stands.people[person_id])
    rows = [row for row in stands.rows if row.id in wanted]
    if len(rows) < len(wanted):
        raise RuleBrokenError("This corpus has no such document: look again.")
    draft = _Draft(stands)
    draft.give(wanted, Why.HAND, terms, draft.batch_with(terms.batch, rows))
    people = dict.fromkeys(person for each in wanted.values() for person in each)
    return draft.plan(rows, list(people), 0)


class _Draft:
    """What becomes a plan: who gets what, and which batches are made or added to."""

    def __init__(self, stands: Standing) -> None:
        self.stands = stands
        self.held = stands.held()
        self._given: list[Given] = []
        self._batches: list[tuple[Batch | None, Batch]] = []

    def calibration_batch(self, rows: Sequence[DocumentRow]) -> str:
        """Return the id of a new batch of a calibration set, or "" if that is empty."""
        if not rows:
            return ""
        name, number = CALIBRATION, 1
        while self.stands.batch(name) is not None:
            number += 1
            name = f"{CALIBRATION} {number}"
        ids = tuple(row.id for row in rows)
        batch = Batch(new_id(), name, ids, BatchPurpose.CALIBRATION)
        self._batches.append((None, batch))
        return batch.id

    def batch_with(self, name: str, rows: Sequence[DocumentRow]) -> str:
        """Return the id of the batch of a name, to which documents are added; "" for none."""
        if not name or not rows:
            return ""
        before = self.stands.batch(name)
        known = () if before is None else before.documents
        ids = tuple(dict.fromkeys((*known, *(row.id for row in rows))))
        after = Batch(new_id(), name, ids) if before is None else replace(before, documents=ids)
        self._batches.append((before, after))
        return after.id

    def give(
        self, wanted: Mapping[str, Sequence[Person]], why: Why, terms: Terms, batch_id: str
    ) -> None:
        """Give documents, by their ids, to people who do not have them yet."""
        self._given += [
            Given(Assignment(document_id, person.id, batch_id, terms.due, terms.priority), why)
            for document_id, people in wanted.items()
            for person in people
            if (document_id, person.id) not in self.held
        ]

    def left(self) -> dict[str, Load]:
        """Return what everybody would have to do: all that is given and not done."""
        lengths = {row.id: row.length for row in self.stands.rows}
        loads = dict.fromkeys(self.stands.people, Load())
        for pair in [*self.stands.assignments, *map(_pair, self._given)]:
            if self.stands.state(pair) is not State.DONE:
                loads[pair[1]] += Load(1, lengths[pair[0]])
        return loads

    def plan(self, rows: Sequence[DocumentRow], people: Sequence[Person], each: int) -> Plan:
        """Return the plan for documents and people of which `each` people should have each."""
        lengths = {row.id: row.length for row in rows}
        places = {row.id: place for place, row in enumerate(rows)}
        given = sorted(self._given, key=lambda one: places[one.assignment.document_id])
        new = {person.id: Load() for person in people}
        for one in given:
            new[one.assignment.person_id] += Load(1, lengths[one.assignment.document_id])
        left = self.left()
        kept = [pair for pair in self.held if pair[0] in lengths]
        have = Counter(pair[0] for pair in [*kept, *map(_pair, given)])
        return Plan(
            given=tuple(given),
            batches=tuple(self._batches),
            shares=tuple(Share(each, new[each.id], left[each.id]) for each in people),
            documents=len(rows),
            kept=len(kept),
            short=tuple(row.id for row in rows if have[row.id] < each),
        )


def _calibration(stands: Standing, rows: Sequence[DocumentRow], rule: Rule) -> set[str]:
    """Return the ids of documents drawn from those that nobody has been given or has begun."""
    taken = {document_id for document_id, _ in stands.assignments}
    taken |= {pair[0] for pair, state in stands.states.items() if state is not State.OPEN}
    fresh = [row.id for row in rows if row.id not in taken]
    if len(fresh) < rule.calibration:
        raise RuleBrokenError(_too_few(len(fresh), rule.calibration))
    fresh.sort(key=lambda document_id: chance(rule.seed, CALIBRATION, document_id))
    return set(fresh[: rule.calibration])


def _too_few(fresh: int, wanted: int) -> str:
    if not fresh:
        return (
            "All of the chosen documents are with somebody already, so there can be no "
            "calibration set: choose other documents, or ask for none."
        )
    if fresh == 1:
        return (
            "Only one of the chosen documents is with nobody yet, so a calibration set cannot "
            f"have {wanted}: ask for fewer."
        )
    return (
        f"Only {fresh:,} of the chosen documents are with nobody yet, so a calibration set "
        f"cannot have {wanted}: ask for fewer."
    )


def _shared(
    draft: _Draft, rows: Sequence[DocumentRow], people: Sequence[Person], rule: Rule
) -> dict[str, list[Person]]:
    """Return who newly gets which document, by its id, people in the order given."""
    holders: dict[str, set[str]] = {}
    for document_id, person_id in draft.held:
        holders.setdefault(document_id, set()).add(person_id)
    begun: dict[str, set[str]] = {}
    for (document_id, person_id), state in draft.stands.states.items():
        if state is not State.OPEN:
            begun.setdefault(document_id, set()).add(person_id)
    none: frozenset[str] = frozenset()
    texts = [
        Text(
            row.id,
            row.length,
            frozenset(holders.get(row.id, none)),
            frozenset(begun.get(row.id, none)),
        )
        for row in rows
    ]
    ids = [person.id for person in people]
    found = share_out(texts, ids, draft.left(), rule.each or 0, rule.seed)
    return {
        document_id: [person for person in people if person.id in gets]
        for document_id, gets in found.items()
    }


def _pair(given: Given) -> Pair:
    return given.assignment.document_id, given.assignment.person_id
