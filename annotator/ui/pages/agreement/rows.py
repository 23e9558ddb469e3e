"""Rows of figures for the parts of a report: by label, pair, person, batch, document."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.services.agreement import AgreementReport, Wanted
from annotator.services.agreement_report import Breakdown
from annotator.ui.messages import counted, translate
from annotator.ui.pages.agreement.cells import Cell, count_cell, figure_cell, text_cell
from annotator.ui.pages.agreement.words import figure_line, figure_name, kind_name, pair_name

BY = ("label", "pair", "person", "batch", "document")
"""What figures can be broken down by."""


@dataclass(frozen=True, slots=True)
class Part:
    """One row: what it is of, its figures, what stands behind them."""

    name: str
    breakdown: Breakdown
    make: Callable[[tuple[str, ...]], Wanted]
    """Returns what is wanted for some kinds of disagreement."""
    more: tuple[Cell, ...] = ()


def parts_of(report: AgreementReport, by: str) -> list[Part]:
    """Return the parts of a report, one row each."""
    return {
        "label": _by_label,
        "pair": _by_pair,
        "person": _by_person,
        "batch": _by_batch,
        "document": _by_document,
    }[by](report)


def _behind(**part: Any) -> Callable[[tuple[str, ...]], Wanted]:
    return lambda kinds: Wanted(kinds=kinds, **part)


def _by_label(report: AgreementReport) -> list[Part]:
    return [Part(name, each, _behind(label=name)) for name, each in report.by_label.items()]


def _by_pair(report: AgreementReport) -> list[Part]:
    parts = []
    for pair, each in report.by_pair.items():
        left_out = report.left_out[pair]
        one = translate("Agreement", "Documents that one of %1 has done: %2")
        none = translate("Agreement", "Documents that neither of %1 has done: %2")
        name = pair_name(pair)
        more = (
            count_cell(left_out.one_done, counted(one, name, left_out.one_done)),
            count_cell(left_out.none_done, counted(none, name, left_out.none_done)),
        )
        parts.append(Part(name, each, _behind(pair=pair), more))
    return parts


def _by_person(report: AgreementReport) -> list[Part]:
    return [Part(name, each, _behind(person=name)) for name, each in report.by_person.items()]


def _by_batch(report: AgreementReport) -> list[Part]:
    return [Part(name, each, _behind(batch=name)) for name, each in report.by_batch.items()]


def _by_document(report: AgreementReport) -> list[Part]:
    return [
        Part(
            each.title,
            each.breakdown,
            _behind(document=each.id),
            (text_cell(", ".join(each.people)), text_cell(", ".join(each.batches))),
        )
        for each in report.by_document
    ]


def more_heads(by: str) -> list[str]:
    """Return the heads of what a part says beside its figures."""
    return {
        "pair": [
            translate("Agreement", "Left out: one done"),
            translate("Agreement", "Left out: none done"),
        ],
        "document": [translate("Agreement", "People"), translate("Agreement", "Batches")],
    }.get(by, [])


def kind_cells(part: Part) -> list[Cell]:
    """Return how many spans there are of each kind of disagreement."""
    found = part.breakdown.decomposition
    cells = []
    for kind, count in found.counts.items():
        whole = f"{part.name} · {figure_line(kind_name(kind), found.shares[kind])}"
        wanted = part.make((kind,)) if count else None
        cells.append(Cell(count_cell(count).text, float(count), whole, kind, wanted))
    return cells


def figure_cells(part: Part, keys: Sequence[str]) -> list[Cell]:
    """Return the figures of a part, each opening everything in which people differ."""
    different = Wanted().kinds
    cells = []
    for key in keys:
        figure = part.breakdown.figures.get(key)
        if figure is None:
            cells.append(Cell("", -1e9))
        else:
            name = f"{part.name} · {figure_name(key)}"
            cells.append(figure_cell(key, name, figure, part.make(different)))
    return cells
