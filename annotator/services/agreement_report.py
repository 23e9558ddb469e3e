"""What is known about agreement, by the names of people, labels and documents."""

from dataclasses import asdict, dataclass
from typing import Any

from annotator import __version__
from annotator.analysis.detail_report import attribute_report, relation_report
from annotator.analysis.details import LinkSums, ValueSums
from annotator.analysis.document_sums import DocumentSums
from annotator.analysis.figures import Figure, Sheet
from annotator.analysis.report import Breakdown, SpanReport, span_report
from annotator.services.agreement_choice import Choice, Excluded, LeftOut, Plan

__all__ = [
    "AgreementReport",
    "Breakdown",
    "DocumentAgreement",
    "Figure",
    "Findings",
    "assembled",
]


@dataclass(frozen=True, slots=True)
class Findings:
    """What one document adds to the figures."""

    sums: DocumentSums
    attributes: dict[str, ValueSums]
    relations: dict[str, LinkSums]
    spans_of_other_labels: int


@dataclass(frozen=True, slots=True)
class DocumentAgreement:
    """Agreement in one document."""

    id: str
    title: str
    batches: tuple[str, ...]
    """Names of the batches that it is in."""
    people: tuple[str, ...]
    """Pseudonyms of those who are compared."""
    breakdown: Breakdown


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """Every figure, with what it rests on. People are named by their pseudonyms."""

    overall: Breakdown
    by_label: dict[str, Breakdown]
    by_pair: dict[tuple[str, str], Breakdown]
    left_out: dict[tuple[str, str], LeftOut]
    """For each pair, the documents that do not count between them."""
    by_person: dict[str, Breakdown]
    """Everybody against the rest: the pairs that they are in, pooled."""
    by_document: list[DocumentAgreement]
    """Every document that is compared, in the order of their ids."""
    by_batch: dict[str, Breakdown]
    attributes: dict[str, dict[str, Figure]]
    """`agreement` and `alpha` on the values, where spans match in place and label."""
    relations: dict[str, dict[str, Figure]]
    """`f1` and `coverage` by type, and of all together under “all”."""
    labels: list[str]
    confusion: list[list[int]]
    """Labels × labels of spans matched by place, each pair counted both ways round."""
    excluded: Excluded
    choice: Choice

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain data with stable keys."""
        return {
            "overall": _figures(self.overall),
            "by_label": {name: _with_kinds(each) for name, each in self.by_label.items()},
            "by_pair": [
                {
                    "people": list(pair),
                    "left_out": asdict(self.left_out[pair]),
                    **_with_kinds(each),
                }
                for pair, each in self.by_pair.items()
            ],
            "by_person": {name: _with_kinds(each) for name, each in self.by_person.items()},
            "by_document": [
                {
                    "document": each.id,
                    "title": each.title,
                    "batches": list(each.batches),
                    "people": list(each.people),
                    **_with_kinds(each.breakdown),
                }
                for each in self.by_document
            ],
            "by_batch": {name: _with_kinds(each) for name, each in self.by_batch.items()},
            "decomposition": _kinds(self.overall),
            "attributes": _plain(self.attributes),
            "relations": _plain(self.relations),
            "confusion": {"labels": self.labels, "counts": self.confusion},
            "excluded": asdict(self.excluded),
            "settings": {**asdict(self.choice), "confidence": 0.95, "version": __version__},
        }


def _figures(breakdown: Breakdown) -> dict[str, Any]:
    return {name: figure.as_json() for name, figure in breakdown.figures.items()}


def _kinds(breakdown: Breakdown) -> dict[str, Any]:
    found = breakdown.decomposition
    return {
        "spans": found.spans,
        "kinds": {
            name: {"count": found.counts[name], **share.as_json()}
            for name, share in found.shares.items()
        },
        "fragments": found.fragments,
    }


def _with_kinds(breakdown: Breakdown) -> dict[str, Any]:
    return {**_figures(breakdown), "decomposition": _kinds(breakdown)}


def _plain(figures: dict[str, dict[str, Figure]]) -> dict[str, Any]:
    return {
        name: {key: figure.as_json() for key, figure in each.items()}
        for name, each in figures.items()
    }


def assembled(
    choice: Choice, made: Plan, labels: list[str], found: list[Findings]
) -> AgreementReport:
    """Compute the figures of all documents and name everything."""
    inside = {name: [name in task.batches for task in made.tasks] for name in made.batches}
    chosen = {name: each for name, each in inside.items() if any(each)}
    spans = span_report([one.sums for one in found], len(labels), chosen, _sheet(choice))
    people = [person.pseudonym for person in made.people]
    return AgreementReport(
        overall=spans.overall,
        by_label={labels[place]: each for place, each in spans.by_label.items()},
        by_pair={
            (people[one], people[other]): each for (one, other), each in spans.by_pair.items()
        },
        left_out={
            (people[one], people[other]): _left_out(made, one, other)
            for one, other in spans.by_pair
        },
        by_person={people[place]: each for place, each in spans.by_person.items()},
        by_document=_documents(made, spans, people),
        by_batch=spans.by_batch,
        attributes=attribute_report([one.attributes for one in found], _sheet(choice)),
        relations=relation_report([one.relations for one in found], _sheet(choice)),
        labels=labels,
        confusion=spans.confusion,
        excluded=_excluded(made, found),
        choice=choice,
    )


def _sheet(choice: Choice) -> Sheet:
    return Sheet(choice.seed, choice.draws)


def _left_out(made: Plan, one: int, other: int) -> LeftOut:
    both = sum(one in task.people and other in task.people for task in made.tasks)
    done = made.done[one] + made.done[other]
    return LeftOut(done - 2 * both, made.documents - done + both)


def _documents(made: Plan, spans: SpanReport, people: list[str]) -> list[DocumentAgreement]:
    return [
        DocumentAgreement(
            task.row.id,
            task.row.title,
            task.batches,
            tuple(people[place] for place in task.people),
            each,
        )
        for task, each in zip(made.tasks, spans.by_document, strict=True)
    ]


def _excluded(made: Plan, found: list[Findings]) -> Excluded:
    return Excluded(
        documents=made.counts["documents"],
        not_chosen=made.counts["not_chosen"],
        nobody_done=made.counts["nobody_done"],
        one_person_done=made.counts["one_person_done"],
        compared=len(found),
        agreed_empty=sum(one.sums.agreed_empty for one in found),
        layers_not_done=dict(sorted(made.states.items())),
        spans_not_done=made.counts["spans_not_done"],
        layers_of_others=made.counts["layers_of_others"],
        spans_of_other_labels=sum(one.spans_of_other_labels for one in found),
        duplicates=sum(one.sums.duplicates for one in found),
    )
