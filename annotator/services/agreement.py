"""How far people agree: one figure after another, kept up to date while they work.

    with contextlib.closing(Agreement(workspace)) as agreement:
        report = agreement.report(Choice(people=("p1", "p2")))
        report.overall.figures["exact_f1"].value

What a document adds to the figures is kept until an edit touches the document, so a second
report costs what changed. Nothing is ever written.
"""

import contextlib
import zlib
from collections.abc import Generator
from dataclasses import dataclass, field, replace

from annotator.analysis import token_places
from annotator.analysis.boundaries import offset_rows
from annotator.analysis.details import Link, attribute_sums, relation_sums
from annotator.analysis.disagreements import Cluster, Difference, cluster_spans, differences
from annotator.analysis.document_sums import (
    Measured,
    Tokens,
    compare,
    document_sums,
    relaxed,
)
from annotator.analysis.gamma import stretches
from annotator.analysis.joint_gamma import joint_sums, refuse_without_solver
from annotator.analysis.marks import Rows, packed, without_edge_space
from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.model.span import Span
from annotator.services.agreement_choice import Choice, Excluded, Plan, Task, plan
from annotator.services.agreement_disputes import (
    MOST,
    Dispute,
    Disputes,
    How,
    Wanted,
    disputes_of,
    may_hold,
)
from annotator.services.agreement_report import (
    AgreementReport,
    Findings,
    assembled,
    assembled_again,
)
from annotator.services.changes import Changes
from annotator.services.jobs import Job, Progress, Result, finish
from annotator.services.workspace import Workspace
from annotator.store.work import work

__all__ = [
    "Agreement",
    "AgreementReport",
    "Choice",
    "Cluster",
    "Difference",
    "Dispute",
    "Disputes",
    "Excluded",
    "Wanted",
    "agreement",
]

_BETWEEN_PROGRESS = 20


@dataclass(slots=True)
class _Read:
    """What was read of a document; people and labels are places in the lists of them."""

    rows: Rows
    attributes: dict[int, dict[str, AttributeValue]]
    links: list[Link]
    tokens: Tokens | None = None
    cut: str = "none"
    """How the tokens were cut."""
    found: dict[object, Findings] = field(default_factory=dict)
    """What was found, for the choice that asked last."""


@dataclass(frozen=True, slots=True)
class _Made:
    """The last report, and what it was made of."""

    report: AgreementReport
    plan: Plan
    found: list[Findings]
    touched: int
    """How many changes there had been."""


class Agreement:
    """Agreement in one open corpus; close it before the workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read: dict[str, _Read] = {}
        self._touched = 0
        self._last: _Made | None = None
        workspace.feed.listen(self._forget)

    def close(self) -> None:
        """Stop following the corpus."""
        self._workspace.feed.forget(self._forget)

    def report_job(self, choice: Choice) -> Job[AgreementReport]:
        """Compute every figure; raise RuleBrokenError for a choice of what is not there.

        Where nothing but the least IoU differs from the last report, nothing else is computed.
        """
        last, touched = self._last, self._touched
        if last is None or last.touched != touched or not _may_go_on(last, choice):
            made = plan(self._workspace, choice)
            labels = self._labels(choice)
            if choice.exact_gamma and any(len(task.people) > 2 for task in made.tasks):
                refuse_without_solver()
            found = yield from self._all_findings(made, labels, choice)
            report = assembled(choice, made, list(labels), found)
        else:
            made = last.plan
            found = yield from self._all_findings(made, self._labels(choice), choice)
            report = assembled_again(last.report, choice, made, found)
        self._last = _Made(report, made, found, touched)
        return report

    def _all_findings(
        self, made: Plan, labels: dict[str, int], choice: Choice
    ) -> Job[list[Findings]]:
        symmetric = self._symmetric()
        found = []
        for number, task in enumerate(made.tasks):
            if number % _BETWEEN_PROGRESS == 0:
                yield Progress(number, len(made.tasks), task.row.title)
            one = self._findings(task, made, labels, (choice, symmetric))
            if choice.exact_gamma and one.sums.joint_gamma is None:
                yield Progress(number, len(made.tasks), task.row.title)
                step = Progress(number, len(made.tasks), f"{task.row.title}: γ")
                one = yield from self._with_joint_gamma(one, task, (made, labels, choice), step)
            found.append(one)
        yield Progress(len(made.tasks), len(made.tasks))
        return found

    def report(self, choice: Choice) -> AgreementReport:
        """Do the same at once."""
        return finish(self.report_job(choice))

    def disputes_job(self, choice: Choice, wanted: Wanted) -> Job[Disputes]:
        """Find what stands behind figures of a report for this choice."""
        made, labels = plan(self._workspace, choice), self._labels(choice)
        findings = yield from self._all_findings(made, labels, choice)
        how = How(wanted, list(labels), choice.trim, self._symmetric())
        tasks = [
            task
            for task, one in zip(made.tasks, findings, strict=True)
            if may_hold(task, one, made, how)
        ]
        found: list[Dispute] = []
        for number, task in enumerate(tasks):
            yield Progress(number, len(tasks), task.row.title)
            found += disputes_of(self._workspace, task, made, how)
            if len(found) > MOST:
                break
        kept = tuple(found[:MOST])
        documents = len({each.document_id for each in kept})
        return Disputes(kept, documents, len(found) > MOST)

    def differences(self, document_id: str, first: str, second: str) -> list[Difference]:
        """Return how two people's layers of a document differ, span by span, whole or not.

        People are named by their ids. The alignment is that of the decomposition.
        """
        layers = self._layers(document_id)
        sides = (layers.get(first, ()), layers.get(second, ()))
        return differences(*sides, list(self._all_labels()), self._length(document_id))

    def clusters(self, document_id: str, people: tuple[str, ...]) -> list[Cluster]:
        """Return which spans of several people, named by their ids, mean the same."""
        layers = self._layers(document_id)
        chosen = [layers.get(person, ()) for person in people]
        return cluster_spans(chosen, list(self._all_labels()), self._length(document_id))

    # ---- reading

    def _layers(self, document_id: str) -> dict[str, tuple[Span, ...]]:
        contents = self._workspace.contents(document_id)
        return {content.layer.person_id: content.spans for content in contents}

    def _length(self, document_id: str) -> int:
        with self._workspace.store.lock:
            return self._workspace.store.documents.length(document_id)

    def _all_labels(self) -> dict[str, int]:
        return {
            label.name: place for place, label in enumerate(self._workspace.scheme().labels)
        }

    def _symmetric(self) -> frozenset[str]:
        types = self._workspace.scheme().relation_types
        return frozenset(kind.name for kind in types if kind.symmetric)

    def _labels(self, choice: Choice) -> dict[str, int]:
        """Return the chosen labels with their places in the scheme, in its order."""
        known = self._all_labels()
        for name in choice.labels:
            if name not in known:
                raise RuleBrokenError(
                    f"The scheme has no label “{name}”: it has {', '.join(known)}."
                )
        return {
            name: place
            for name, place in known.items()
            if not choice.labels or name in choice.labels
        }

    def _findings(
        self, task: Task, made: Plan, labels: dict[str, int], how: tuple[Choice, frozenset[str]]
    ) -> Findings:
        choice, symmetric = how
        key = _key(task, labels, choice)
        before = self._touched
        read = self._read.get(task.row.id) or self._read_document(task.row.id, made)
        if key not in read.found:
            measured = self._measured(task, read, labels, choice)
            read.found = {key: _found(measured, read, task, (choice, symmetric))}
        elif (kept := read.found[key]).iou != choice.iou:
            sums = relaxed(kept.sums, kept.alike, choice.iou)
            read.found = {key: replace(kept, sums=sums, iou=choice.iou)}
        found = read.found[key]
        if before == self._touched:
            self._read[task.row.id] = read
        return found

    def _with_joint_gamma(
        self,
        found: Findings,
        task: Task,
        how: tuple[Plan, dict[str, int], Choice],
        step: Progress,
    ) -> Job[Findings]:
        """Return what was found, with gamma of all people at once; yield meanwhile."""
        made, labels, choice = how
        before = self._touched
        read = self._read.get(task.row.id) or self._read_document(task.row.id, made)
        marks = self._measured(task, read, labels, choice).marks
        steps = joint_sums(
            [stretches(marks, person) for person in range(len(task.people))],
            _seed(task, choice),
        )
        try:
            sums = yield from _told(steps, step)
        except RuleBrokenError as error:
            raise RuleBrokenError(f"{task.row.title}: {error}") from error
        whole = replace(found, sums=replace(found.sums, joint_gamma=sums))
        if before == self._touched:
            read.found = {_key(task, labels, choice): whole}
        return whole

    def _read_document(self, document_id: str, made: Plan) -> _Read:
        store = self._workspace.store
        with store.lock:
            found = work(store.connection, store.documents.key(document_id))
        people = {person.id: place for place, person in enumerate(made.people)}
        labels = self._all_labels()
        nobody, nothing = len(people), len(labels)
        rows = [
            (people.get(person, nobody), labels.get(label, nothing), first, behind, fragments)
            for person, label, first, behind, fragments in found.spans
        ]
        links = [
            (people.get(person, nobody), kind, source, target)
            for person, kind, source, target in found.relations
        ]
        return _Read(packed(rows), found.attributes, links)

    def _measured(
        self, task: Task, read: _Read, labels: dict[str, int], choice: Choice
    ) -> Measured:
        rows = read.rows
        if choice.trim or read.cut != choice.tokens:
            text = self._workspace.document(task.row.id).text
            _cut(read, choice.tokens, text)
            rows = without_edge_space(rows, text) if choice.trim else rows
        return compare(rows, task.people, list(labels.values()), task.row.length)

    def _forget(self, changes: Changes) -> None:
        """Forget what an edit touched; where it does not say which documents, everything."""
        self._touched += 1
        unnamed = changes.document_list and not changes.documents
        if changes.people or changes.scheme or unnamed:
            self._read.clear()
        touched = {span[0] for span in changes.spans} | {layer[0] for layer in changes.layers}
        for document_id in touched | changes.documents:
            self._read.pop(document_id, None)


def agreement(workspace: Workspace, choice: Choice | None = None) -> AgreementReport:
    """Compute every figure once, by default of everything that is done."""
    with contextlib.closing(Agreement(workspace)) as once:
        return once.report(choice or Choice())


def _cut(read: _Read, tokens: str, text: str) -> None:
    if read.cut != tokens:
        ways = {"words": token_places.words, "spaces": token_places.between_spaces}
        read.tokens = ways[tokens](text) if tokens in ways else None
        read.cut = tokens


def _found(
    measured: Measured, read: _Read, task: Task, how: tuple[Choice, frozenset[str]]
) -> Findings:
    choice, symmetric = how
    chosen = measured.marks.span_of_row
    counted = {row: given for row, given in read.attributes.items() if chosen[row] >= 0}
    place = {person: number for number, person in enumerate(task.people)}
    links: list[Link] = [
        (place[person], kind, source, target)
        for person, kind, source, target in read.links
        if chosen[source] >= 0 and chosen[target] >= 0
    ]
    compared = set(task.people)
    seed = _seed(task, choice) if choice.gamma else None
    others = sum(int(person) in compared for person in read.rows.table[:, 0].tolist())
    return Findings(
        document_sums(measured, task.people, choice.iou, read.tokens, seed),
        attribute_sums(measured, counted),
        relation_sums(measured, links, symmetric),
        others - int((chosen >= 0).sum()),
        *(measured.alike, choice.iou, offset_rows(measured, task.people)),
    )


def _key(task: Task, labels: dict[str, int], choice: Choice) -> object:
    """Return what the findings of a document depend on, but for the least IoU."""
    return (
        *(task.people, tuple(labels), choice.trim, choice.tokens),
        *(choice.seed if choice.gamma or choice.exact_gamma else None, choice.gamma),
        choice.exact_gamma,
    )


def _seed(task: Task, choice: Choice) -> tuple[int, int]:
    return choice.seed, zlib.crc32(task.row.id.encode())


def _told(steps: Generator[None, None, Result], step: Progress) -> Job[Result]:
    """Tell of a step as long as something is computed, so that it can be stopped."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result
        yield step


def _may_go_on(last: _Made, choice: Choice) -> bool:
    return replace(last.report.choice, iou=choice.iou) == choice
