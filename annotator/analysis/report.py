"""Every figure about spans: overall, by label, pair, person, document and batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.compared import (
    Asked,
    Compared,
    ask_all,
    ask_kinds,
    ask_label,
    ask_pair,
    ask_relaxed,
    ask_spans,
    compared,
    of_documents,
    of_pairs,
    relaxed_of_documents,
    within,
)
from annotator.analysis.document_sums import DocumentSums, Pair
from annotator.analysis.figures import Figure, Sheet, of_each
from annotator.analysis.measures import KINDS, SHARES

if TYPE_CHECKING:
    from annotator.analysis.marks import Reals

Figures = dict[str, Figure]

FRAGMENTS = {"split": Pair.SPLIT, "merge": Pair.MERGE, "nested": Pair.NESTED}


@dataclass(frozen=True, slots=True)
class Decomposition:
    """Every span of both sides of every pair, by the kind of its disagreement."""

    spans: int
    """Spans of both sides; the counts sum to it."""
    counts: dict[str, int]
    """Spans by kind, all of `KINDS`."""
    shares: Figures
    """The same as shares of all spans."""
    fragments: dict[str, int]
    """The fragments apart: the first of a pair split or merged, or spans lie in each other."""


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Figures with their decomposition."""

    figures: Figures
    decomposition: Decomposition


@dataclass(frozen=True, slots=True)
class SpanReport:
    """Agreement on spans and on units of text. People and labels are numbers of the corpus."""

    overall: Breakdown
    by_label: dict[int, Breakdown]
    by_pair: dict[tuple[int, int], Breakdown]
    by_person: dict[int, Breakdown]
    """Everybody against the rest: the pairs that they are in, pooled."""
    by_document: list[Breakdown]
    """In the order of the documents given."""
    by_batch: dict[str, Breakdown]
    confusion: list[list[int]]
    """Labels × labels of spans matched by place, each pair counted both ways round."""


def span_report(
    documents: Sequence[DocumentSums],
    labels: int,
    batches: Mapping[str, Sequence[bool]],
    sheet: Sheet,
) -> SpanReport:
    """Compute every figure; `batches` tells for each batch which documents are in it."""
    table = compared(documents, labels)
    overall = _asked_all(sheet, table)
    by_label = {label: _asked_label(sheet, table, label) for label in range(labels)}
    by_pair = {pair: _asked_pair(sheet, table, pair) for pair in table.people}
    people = sorted({person for pair in table.people for person in pair})
    by_person = {person: _asked_person(sheet, table, person) for person in people}
    by_batch = {
        name: _asked_all(sheet, within(table, chosen)) for name, chosen in batches.items()
    }
    sheet.run()
    confusion = table.confusion.sum(axis=0)
    pairs = {pair: _answered(asked) for pair, asked in by_pair.items()}
    return SpanReport(
        _with_kappa(_answered(overall), list(pairs.values())),
        {label: _answered(asked) for label, asked in by_label.items()},
        pairs,
        {person: _answered(asked) for person, asked in by_person.items()},
        _documents(table),
        {name: _answered(asked) for name, asked in by_batch.items()},
        (confusion + confusion.T).astype(int).tolist(),
    )


@dataclass(frozen=True, slots=True)
class RelaxedReport:
    """The figures that depend on the least IoU, for every part of a report."""

    overall: Figures
    by_label: dict[int, Figures]
    by_pair: dict[tuple[int, int], Figures]
    by_person: dict[int, Figures]
    by_document: list[Figures]
    by_batch: dict[str, Figures]


def relaxed_report(
    documents: Sequence[DocumentSums],
    labels: int,
    batches: Mapping[str, Sequence[bool]],
    sheet: Sheet,
) -> RelaxedReport:
    """Compute only what depends on the least IoU; the draws are those of the whole report."""
    table = compared(documents, labels)
    every = of_pairs(table)

    def ask(sums: Reals) -> Asked:
        return ask_relaxed(sheet, sums.sum(axis=1))

    overall = ask(every)
    by_label = {label: ask(every[:, label : label + 1]) for label in range(labels)}
    by_pair = {
        pair: ask(of_pairs(table, [each == pair for each in table.people]))
        for pair in table.people
    }
    people = sorted({person for pair in table.people for person in pair})
    by_person = {
        person: ask(of_pairs(table, [person in each for each in table.people]))
        for person in people
    }
    by_batch = {name: ask(of_pairs(within(table, chosen))) for name, chosen in batches.items()}
    sheet.run()
    return RelaxedReport(
        _figures(overall),
        {label: _figures(asked) for label, asked in by_label.items()},
        {pair: _figures(asked) for pair, asked in by_pair.items()},
        {person: _figures(asked) for person, asked in by_person.items()},
        relaxed_of_documents(every.sum(axis=1)),
        {name: _figures(asked) for name, asked in by_batch.items()},
    )


def _figures(asked: Asked) -> Figures:
    return {name: figure() for name, figure in asked.items()}


@dataclass(frozen=True, slots=True)
class _Asked:
    figures: Asked
    shares: Asked
    pooled: Reals
    """Documents × Pair."""


def _asked_all(sheet: Sheet, table: Compared) -> _Asked:
    return _asked(sheet, of_pairs(table), ask_all(sheet, table))


def _asked_label(sheet: Sheet, table: Compared, label: int) -> _Asked:
    sums = of_pairs(table)[:, label : label + 1]
    return _asked(sheet, sums, ask_label(sheet, table, label))


def _asked_pair(sheet: Sheet, table: Compared, pair: tuple[int, int]) -> _Asked:
    sums = of_pairs(table, [each == pair for each in table.people])
    return _asked(sheet, sums, ask_pair(sheet, table, sums, pair))


def _asked_person(sheet: Sheet, table: Compared, person: int) -> _Asked:
    return _asked(sheet, of_pairs(table, [person in each for each in table.people]), {})


def _asked(sheet: Sheet, sums: Reals, more: Asked) -> _Asked:
    pooled = sums.sum(axis=1)
    return _Asked({**ask_spans(sheet, pooled), **more}, ask_kinds(sheet, pooled), pooled)


def _answered(asked: _Asked) -> Breakdown:
    return Breakdown(
        _figures(asked.figures),
        _decomposed(asked.pooled.sum(axis=0), _figures(asked.shares)),
    )


def _documents(table: Compared) -> list[Breakdown]:
    pooled = of_pairs(table).sum(axis=1)
    figures = of_documents(table, pooled)
    shares = {name: of_each(measure, pooled) for name, measure in SHARES.items()}
    return [
        Breakdown(
            {name: each[number] for name, each in figures.items()},
            _decomposed(columns, {name: each[number] for name, each in shares.items()}),
        )
        for number, columns in enumerate(pooled)
    ]


def _decomposed(columns: Reals, shares: Figures) -> Decomposition:
    found = columns.tolist()
    counts = {
        name: round(sum(found[column] for column in kinds)) for name, kinds in KINDS.items()
    }
    fragments = {name: round(found[column]) for name, column in FRAGMENTS.items()}
    return Decomposition(sum(counts.values()), counts, shares, fragments)


def _with_kappa(overall: Breakdown, pairs: list[Breakdown]) -> Breakdown:
    """Add Cohen's kappa, which is one for each pair, as the mean over the pairs."""
    known = [each.figures["cohen_kappa"] for each in pairs]
    values = [figure.value for figure in known if figure.value is not None]
    documents = overall.figures["exact_f1"].n_documents
    reason = known[0].reason if known else overall.figures["exact_f1"].reason
    mean = (
        Figure(sum(values) / len(values), None, None, documents)
        if values
        else Figure(None, None, None, documents, reason)
    )
    return Breakdown({**overall.figures, "cohen_kappa": mean}, overall.decomposition)
