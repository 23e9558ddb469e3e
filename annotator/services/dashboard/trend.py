"""Whether people agree more from batch to batch."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.services.agreement import Agreement, Choice
from annotator.services.jobs import Job


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """How far people agree in one batch."""

    batch: str
    """Its name."""
    exact_f1: float | None
    """Pooled over all pairs; None where it is undefined."""
    low: float | None
    high: float | None
    """The 95 % interval over documents; None where there are too few."""
    reason: str
    """Why the value is undefined, or ""."""
    documents: Mapping[str, float | None]
    """Exact F1 of each document that is compared, by its id."""


def trend_job(agreement: Agreement) -> Job[tuple[TrendPoint, ...]]:
    """Return a point for each batch in which documents are compared, the oldest first.

    Batches that a lead has made come in the order of their age, those of metadata behind them
    by name.
    """
    report = yield from agreement.report_job(Choice())
    points = []
    for name, found in report.by_batch.items():
        figure = found.figures["exact_f1"]
        documents = {
            one.id: one.breakdown.figures["exact_f1"].value
            for one in report.by_document
            if name in one.batches
        }
        points.append(
            TrendPoint(
                name, figure.value, figure.low, figure.high, figure.reason or "", documents
            )
        )
    return tuple(points)
