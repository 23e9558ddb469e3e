"""What is known about agreement, by the names of people, labels and documents."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeVar

from annotator import __version__
from annotator.analysis.boundaries import (
    OffsetRows,
    Offsets,
    offsets_by_label,
    offsets_by_pair,
    summed,
)
from annotator.analysis.detail_report import attribute_report, relation_report
from annotator.analysis.details import LinkSums, ValueSums
from annotator.analysis.document_sums import DocumentSums
from annotator.analysis.figures import Figure, Sheet
from annotator.analysis.matching import Alike
from annotator.analysis.report import (
    Breakdown,
    Figures,
    SpanReport,
    relaxed_report,
    span_report,
)
from annotator.services.agreement_choice import Choice, Excluded, LeftOut, Plan

__all__ = [
    "AgreementReport",
    "Breakdown",
    "DocumentAgreement",
    "Figure",
    "Findings",
    "Offsets",
    "assembled",
    "assembled_again",
]


Name = TypeVar("Name")


@dataclass(frozen=True, slots=True)
class Findings:
    """What one document adds to the figures."""

    sums: DocumentSums
    attributes: dict[str, ValueSums]
    relations: dict[str, LinkSums]
    spans_of_other_labels: int
    alike: Alike
    iou: float
    """The least IoU that the sums are for."""
    offsets: OffsetRows
    """People and labels by their numbers."""


@dataclass(frozen=True, slots=True)
class Boundaries:
    """How far the boundaries of matched spans are apart, in code points."""

    overall: Offsets
    """Sizes, whoever begins or ends first."""
    by_label: dict[str, Offsets]
    """Sizes, by the label that the first person of the pair gave."""
    by_pair: dict[tuple[str, str], Offsets]
    """How much later the second person of the pair begins and ends, below 0 earlier."""


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
    boundaries: Boundaries
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
            "boundaries": _boundaries(self.boundaries),
            "excluded": asdict(self.excluded),
            "settings": {**asdict(self.choice), "confidence": 0.95, "version": __version__},
        }


def _boundaries(found: Boundaries) -> dict[str, Any]:
    return {
        **_offsets(found.overall),
        "by_label": {name: _offsets(each) for name, each in found.by_label.items()},
        "by_pair": [
            {"people": list(pair), **_offsets(each)} for pair, each in found.by_pair.items()
        ],
    }


def _offsets(found: Offsets) -> dict[str, Any]:
    sides = {"starts": found.starts, "ends": found.ends}
    counts = {
        name: {str(offset): counts[offset] for offset in sorted(counts)}
        for name, counts in sides.items()
    }
    return {"matches": found.matches, **counts}


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
    sums, sheet = [one.sums for one in found], _sheet(choice)
    spans = span_report(sums, len(labels), _in_batches(made), sheet)
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
        boundaries=_boundaries_of(found, labels, people),
        excluded=_excluded(made, found),
        choice=choice,
    )


def assembled_again(
    report: AgreementReport, choice: Choice, made: Plan, found: list[Findings]
) -> AgreementReport:
    """Return a report for a choice with another least IoU: only what depends on it is new."""
    sums, sheet = [one.sums for one in found], _sheet(choice)
    new = relaxed_report(sums, len(report.labels), _in_batches(made), sheet)
    return replace(
        report,
        choice=choice,
        overall=_renewed(report.overall, new.overall),
        by_label=_all_renewed(report.by_label, new.by_label.values()),
        by_pair=_all_renewed(report.by_pair, new.by_pair.values()),
        by_person=_all_renewed(report.by_person, new.by_person.values()),
        by_document=[
            replace(each, breakdown=_renewed(each.breakdown, figures))
            for each, figures in zip(report.by_document, new.by_document, strict=True)
        ],
        by_batch=_all_renewed(report.by_batch, new.by_batch.values()),
    )


def _all_renewed(
    parts: dict[Name, Breakdown], figures: Iterable[Figures]
) -> dict[Name, Breakdown]:
    return {
        name: _renewed(each, new)
        for (name, each), new in zip(parts.items(), figures, strict=True)
    }


def _renewed(breakdown: Breakdown, figures: Figures) -> Breakdown:
    return replace(breakdown, figures={**breakdown.figures, **figures})


def _in_batches(made: Plan) -> dict[str, list[bool]]:
    """Return for every batch with documents which of them are in it."""
    inside = {name: [name in task.batches for task in made.tasks] for name in made.batches}
    return {name: each for name, each in inside.items() if any(each)}


def _boundaries_of(found: list[Findings], labels: list[str], people: list[str]) -> Boundaries:
    rows = [one.offsets for one in found]
    by_pair, by_label = offsets_by_pair(rows), offsets_by_label(rows)
    return Boundaries(
        summed(each.sizes() for each in by_label.values()),
        {labels[label]: by_label[label].sizes() for label in sorted(by_label)},
        {(people[one], people[other]): by_pair[one, other] for one, other in sorted(by_pair)},
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
