"""How far people agree with themselves, and which labels they use otherwise than before."""

import contextlib
from collections import Counter
from dataclasses import dataclass
from typing import Any

from annotator.analysis.figures import Figure
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import Role
from annotator.model.team import Assignment, SecondReader
from annotator.services.agreement import Agreement, AgreementReport, Choice
from annotator.services.assigning import Pair
from annotator.services.jobs import Job
from annotator.services.rereading.finishing import finished_job
from annotator.services.workspace import Workspace
from annotator.store.work import layer_states

_DAY = 86_400_000


@dataclass(frozen=True, slots=True)
class LabelDrift:
    """How a person used one label in both readings of the same texts."""

    label: str
    first: int
    """Spans in the first readings."""
    second: int
    """Spans in the second readings."""
    exact_f1: Figure


@dataclass(frozen=True, slots=True)
class SecondReading:
    """One document that a person has read twice."""

    document: str
    """Its id."""
    title: str
    days: int | None
    """Between the ends of both readings, whole days; None where the journal does not tell."""
    exact_f1: Figure


@dataclass(frozen=True, slots=True)
class SelfAgreement:
    """How far one person agrees with themselves."""

    person: str
    """The pseudonym."""
    reader: str
    """The pseudonym under which the second readings are kept."""
    name: str
    issued: int
    """Documents that were issued again."""
    done: int
    """How many of them both readings of which are done; the figures are about these."""
    exact_f1: Figure | None
    """None as long as none is done."""
    relaxed_f1: Figure | None
    labels: tuple[LabelDrift, ...]
    """In the order of the scheme, those that occur."""
    documents: tuple[SecondReading, ...]
    """By the day on which the second reading was finished, earliest first."""

    def as_json(self) -> dict[str, Any]:
        """Return the figures as plain data with stable keys."""
        return {
            "person": self.person,
            "reader": self.reader,
            "issued": self.issued,
            "done": self.done,
            "exact_f1": self.exact_f1.as_json() if self.exact_f1 else None,
            "relaxed_f1": self.relaxed_f1.as_json() if self.relaxed_f1 else None,
            "labels": [
                {
                    "label": one.label,
                    "first": one.first,
                    "second": one.second,
                    "exact_f1": one.exact_f1.as_json(),
                }
                for one in self.labels
            ],
            "documents": [
                {
                    "document": one.document,
                    "title": one.title,
                    "days": one.days,
                    "exact_f1": one.exact_f1.as_json(),
                }
                for one in self.documents
            ],
        }


def self_agreement_job(workspace: Workspace) -> Job[tuple[SelfAgreement, ...]]:
    """Compare first and second readings, person by person; nothing else counts them.

    Raises RuleBrokenError unless a lead or a reviewer is acting.
    """
    if not workspace.person.roles & {Role.LEAD, Role.REVIEWER}:
        raise RuleBrokenError(
            "Only leads and reviewers may see how far people agree: ask the lead."
        )
    with workspace.store.lock:
        readers = workspace.store.records.all(SecondReader)
        states = layer_states(workspace.store.connection)
    by_pair = {(one, person): State(state) for one, person, state in states}
    finished = (yield from finished_job(workspace.store)) if readers else {}
    found = []
    with contextlib.closing(Agreement(workspace)) as agreement:
        for reader in sorted(readers, key=lambda one: one.id):
            pair = _Pair(workspace, reader, by_pair, finished)
            report = None
            if pair.documents:
                report = yield from agreement.report_job(pair.choice())
            found.append(pair.figures(report))
    return tuple(found)


class _Pair:
    """A person and who they are in their second readings."""

    def __init__(
        self,
        workspace: Workspace,
        reader: SecondReader,
        states: dict[Pair, State],
        finished: dict[Pair, int],
    ) -> None:
        self._workspace = workspace
        self._first = workspace.find_person(reader.person_id)
        self._second = workspace.find_person(reader.id)
        self._finished = finished
        with workspace.store.lock:
            given = workspace.store.records.about_person(Assignment, reader.id)
        begun = {one for one, person in states if person == reader.id}
        self._issued = begun.union(one.document_id for one in given)
        self.documents = sorted(
            one
            for one in begun
            if states[one, reader.id] is State.DONE
            and states.get((one, reader.person_id)) is State.DONE
        )

    def choice(self) -> Choice:
        """Return what is compared."""
        people = (self._first.pseudonym, self._second.pseudonym)
        return Choice(people=people, documents=tuple(self.documents))

    def figures(self, report: AgreementReport | None) -> SelfAgreement:
        """Return the figures, of which there are none without a report."""
        overall = report.overall.figures if report else {}
        return SelfAgreement(
            person=self._first.pseudonym,
            reader=self._second.pseudonym,
            name=self._first.name,
            issued=len(self._issued),
            done=len(self.documents),
            exact_f1=overall.get("exact_f1"),
            relaxed_f1=overall.get("relaxed_f1"),
            labels=self._labels(report) if report else (),
            documents=self._read_twice(report) if report else (),
        )

    def _labels(self, report: AgreementReport) -> tuple[LabelDrift, ...]:
        counts = [self._counted(person.id) for person in (self._first, self._second)]
        return tuple(
            LabelDrift(label, counts[0][label], counts[1][label], found.figures["exact_f1"])
            for label, found in report.by_label.items()
            if counts[0][label] or counts[1][label]
        )

    def _counted(self, person_id: str) -> Counter[str]:
        spans = self._workspace.store.spans
        with self._workspace.store.lock:
            layers = [spans.of_layer(one, person_id) for one in self.documents]
        return Counter(span.label for layer in layers for span in layer)

    def _read_twice(self, report: AgreementReport) -> tuple[SecondReading, ...]:
        times = {one: self._finished.get((one, self._second.id), 0) for one in self.documents}
        found = [
            SecondReading(
                each.id, each.title, self._days(each.id), each.breakdown.figures["exact_f1"]
            )
            for each in report.by_document
        ]
        return tuple(sorted(found, key=lambda one: (times[one.document], one.document)))

    def _days(self, document_id: str) -> int | None:
        ends = [
            self._finished.get((document_id, one.id)) for one in (self._first, self._second)
        ]
        first, second = ends
        return None if first is None or second is None else (second - first) // _DAY
