"""How well people agree on the documents of a release: the figures that its card shows."""

import contextlib
from collections.abc import Sequence

from annotator.model.release_facts import Agreement as Row
from annotator.services.agreement import Agreement, Choice
from annotator.services.agreement_report import Breakdown
from annotator.services.jobs import Job
from annotator.services.workspace import Workspace

ALL_LABELS = "all labels"
_MEASURES = {
    "exact_f1": "exact F1: same label and same borders",
    "relaxed_f1": "relaxed F1: same label, at least half of both in common",
    "character_alpha": "Krippendorff's alpha over characters",
}
_DIGITS = 6
"""Of a figure that is written: the last bits of a float are not the same on every processor."""


def agreement_rows(workspace: Workspace, ids: Sequence[str]) -> Job[tuple[Row, ...]]:
    """Compute agreement between all who have finished each of these documents, without gold."""
    with contextlib.closing(Agreement(workspace)) as agreement:
        choice = Choice(documents=tuple(ids), tokens="none")
        report = yield from agreement.report_job(choice)
    rows = _rows(ALL_LABELS, report.overall)
    for label, breakdown in report.by_label.items():
        rows += _rows(label, breakdown)
    return tuple(rows)


def _rows(label: str, breakdown: Breakdown) -> list[Row]:
    found = [(words, breakdown.figures[name]) for name, words in _MEASURES.items()]
    return [
        Row(
            label,
            words,
            round(figure.value, _DIGITS),
            _rounded(figure.low),
            _rounded(figure.high),
            figure.n_documents,
        )
        for words, figure in found
        if figure.value is not None
    ]


def _rounded(border: float | None) -> float | None:
    return None if border is None else round(border, _DIGITS)
