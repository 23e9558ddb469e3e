"""Gold questions: documents with gold, mixed in among what people are given, and their score.

What a question is stands in the assignment; its person is never told, on no screen and in no
packet. Their layer is ordinary work and counts as such.
"""

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from annotator.analysis.figures import Figure
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import GOLD, Person, Role
from annotator.model.team import Assignment, AssignmentPurpose
from annotator.services.agreement import Agreement, AgreementReport, Choice
from annotator.services.assigning import Change, Pair, Terms, change_job
from annotator.services.assigning.balancing import chance
from annotator.services.assigning.standing import chosen_people, standing
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import Job, Progress
from annotator.services.rereading.finishing import finished_job
from annotator.services.workspace import Workspace
from annotator.store.work import layer_states

_NO_TERMS = Terms()


@dataclass(frozen=True, slots=True)
class Answer:
    """One question that a person has answered."""

    document: str
    """Its id."""
    title: str
    day: str
    """On which it was finished, as 2026-11-30; "" where the journal does not tell."""
    exact_f1: Figure
    relaxed_f1: Figure


@dataclass(frozen=True, slots=True)
class GoldScore:
    """How one person answered the questions."""

    person: str
    """The pseudonym."""
    name: str
    given: int
    done: int
    """Questions that are done, and whose gold is; the figures are about these."""
    exact_f1: Figure | None
    """None as long as none is done."""
    relaxed_f1: Figure | None
    answers: tuple[Answer, ...]
    """The earliest first."""

    def as_json(self) -> dict[str, Any]:
        """Return the score as plain data with stable keys."""
        return {
            "person": self.person,
            "given": self.given,
            "done": self.done,
            "exact_f1": self.exact_f1.as_json() if self.exact_f1 else None,
            "relaxed_f1": self.relaxed_f1.as_json() if self.relaxed_f1 else None,
            "answers": [
                {
                    "document": one.document,
                    "title": one.title,
                    "day": one.day,
                    "exact_f1": one.exact_f1.as_json(),
                    "relaxed_f1": one.relaxed_f1.as_json(),
                }
                for one in self.answers
            ],
        }


def plan_questions(
    workspace: Workspace,
    number: int,
    people: tuple[str, ...] = (),
    seed: int = 1,
    terms: Terms = _NO_TERMS,
) -> Change:
    """Plan so many more questions for each person, drawn by chance from texts with gold.

    A text that somebody has already, or has done, is no question for them. People are named
    by pseudonyms; none stands for every annotator. Raises RuleBrokenError for a number below
    one, for a batch, for unknown people, and if no question is left for anybody.
    """
    if number < 1:
        raise RuleBrokenError("Ask for one question or more.")
    if terms.batch:
        raise RuleBrokenError("Gold questions are in no batch: leave the batch out.")
    stands = standing(workspace)
    settled = [one for one in _settled(workspace) if one in {row.id for row in stands.rows}]
    held = stands.held().union(
        pair for pair, state in stands.states.items() if state is not State.OPEN
    )
    edits, pairs = [], []
    for person in chosen_people(stands, people):
        left = [one for one in settled if (one, person.id) not in held]
        left.sort(key=lambda one: chance(seed, "question", one, person.id))
        for document_id in left[:number]:
            question = AssignmentPurpose.QUESTION
            given = Assignment(document_id, person.id, "", terms.due, terms.priority, question)
            edits.append(ChangeRecord(None, given))
            pairs.append((document_id, person.id))
    if not pairs:
        raise RuleBrokenError(
            "There is no question for anybody: it takes documents whose gold is done and that "
            "people do not have yet."
        )
    return Change("Assign", tuple(edits), tuple(pairs))


def questions_job(workspace: Workspace, number: int, people: tuple[str, ...] = ()) -> Job[int]:
    """Hand out so many more questions to people, or everybody, as one step; return how many.

    People are named by pseudonyms. Raises RuleBrokenError as `plan_questions` does.
    """
    yield Progress(0, None)
    change = plan_questions(workspace, number, people)
    yield from change_job(workspace, change)
    return len(change.pairs)


def _settled(workspace: Workspace) -> list[str]:
    """Return the ids of the documents whose gold is done."""
    with workspace.store.lock:
        states = layer_states(workspace.store.connection)
    return sorted(one for one, owner, state in states if (owner, state) == (GOLD, State.DONE))


def gold_scores_job(workspace: Workspace) -> Job[tuple[GoldScore, ...]]:
    """Compare answers with gold, person by person, in the order of their pseudonyms.

    Raises RuleBrokenError unless a lead or a reviewer is acting.
    """
    if not workspace.person.roles & {Role.LEAD, Role.REVIEWER}:
        raise RuleBrokenError("Only leads and reviewers may see scores: ask the lead.")
    with workspace.store.lock:
        assignments = workspace.store.records.all(Assignment)
        states = layer_states(workspace.store.connection)
    done = {(one, person) for one, person, state in states if state == State.DONE}
    given: dict[str, list[str]] = {}
    for one in assignments:
        if one.purpose is AssignmentPurpose.QUESTION:
            given.setdefault(one.person_id, []).append(one.document_id)
    finished = (yield from finished_job(workspace.store)) if given else {}
    scores = []
    people = sorted(workspace.people(), key=lambda person: person.pseudonym)
    with contextlib.closing(Agreement(workspace)) as agreement:
        for person in people:
            if person.id not in given:
                continue
            answered = tuple(
                one
                for one in given[person.id]
                if (one, person.id) in done and (one, GOLD) in done
            )
            report = None
            if answered:
                choice = Choice(people=(person.pseudonym, GOLD), documents=answered)
                report = yield from agreement.report_job(choice)
            scores.append(_score(person, len(given[person.id]), report, finished))
    return tuple(scores)


def _score(
    person: Person, given: int, report: AgreementReport | None, finished: dict[Pair, int]
) -> GoldScore:
    if report is None:
        return GoldScore(person.pseudonym, person.name, given, 0, None, None, ())
    answers = [
        Answer(
            one.id,
            one.title,
            _day(finished.get((one.id, person.id))),
            one.breakdown.figures["exact_f1"],
            one.breakdown.figures["relaxed_f1"],
        )
        for one in report.by_document
    ]
    answers.sort(key=lambda one: (finished.get((one.document, person.id), 0), one.document))
    figures = report.overall.figures
    return GoldScore(
        person.pseudonym,
        person.name,
        given,
        len(answers),
        figures["exact_f1"],
        figures["relaxed_f1"],
        tuple(answers),
    )


def _day(at: int | None) -> str:
    if at is None:
        return ""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone().date().isoformat()
