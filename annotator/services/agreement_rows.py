"""A report on agreement as rows of a table: everything that its JSON has, one line each."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from annotator import __version__
from annotator.services.agreement_definitions import DEFINITIONS
from annotator.services.agreement_report import AgreementReport, Breakdown, Figure, Offsets

HEADS = (
    "part",
    "name",
    "figure",
    "value",
    "low",
    "high",
    "n_documents",
    "count",
    "sd",
    "interval",
    "reason",
)
"""The columns; `name` says of which label, pair, person … of a part a figure is."""

Row = tuple[str | int | float | None, ...]


def report_rows(report: AgreementReport) -> Iterator[Row]:
    """Yield every figure, then boundaries, what is left out, settings and definitions."""
    for part, name, each in _parts(report):
        yield from _breakdown(part, name, each)
    yield from _details(report)
    for one, row in zip(report.labels, report.confusion, strict=True):
        for other, count in zip(report.labels, row, strict=True):
            yield _count("confusion", one, other, count)
    yield from _boundaries(report)
    yield from _facts(report)


def _details(report: AgreementReport) -> Iterator[Row]:
    for part, found in (("attribute", report.attributes), ("relation", report.relations)):
        for name, figures in found.items():
            for key, figure in figures.items():
                yield _figure(part, name, key, figure)


def _facts(report: AgreementReport) -> Iterator[Row]:
    yield from _counts("excluded", "", asdict(report.excluded))
    for pair, left_out in report.left_out.items():
        yield from _counts("left out", " / ".join(pair), asdict(left_out))
    yield _text("setting", "", "version", __version__)
    for key, value in asdict(report.choice).items():
        yield _text("setting", "", key, _written(value))
    for key, definition in DEFINITIONS.items():
        means = " ".join(each for each in (definition.means, definition.careful) if each)
        yield _text("definition", definition.name, key, means)


def _parts(report: AgreementReport) -> Iterator[tuple[str, str, Breakdown]]:
    yield "overall", "", report.overall
    for label, each in report.by_label.items():
        yield "label", label, each
    for pair, each in report.by_pair.items():
        yield "pair", " / ".join(pair), each
    for person, each in report.by_person.items():
        yield "person", person, each
    for batch, each in report.by_batch.items():
        yield "batch", batch, each
    for document in report.by_document:
        yield "document", f"{document.title} [{document.id}]", document.breakdown


def _breakdown(part: str, name: str, each: Breakdown) -> Iterator[Row]:
    for key, figure in each.figures.items():
        yield _figure(part, name, key, figure)
    found = each.decomposition
    for kind, share in found.shares.items():
        yield _figure(part, name, kind, share, found.counts[kind])
    for kind, count in found.fragments.items():
        yield _count(part, name, f"fragment: {kind}", count)


def _boundaries(report: AgreementReport) -> Iterator[Row]:
    found = report.boundaries
    yield from _offsets("boundary distance", "", found.overall)
    for label, each in found.by_label.items():
        yield from _offsets("boundary distance", label, each)
    for pair, each in found.by_pair.items():
        yield from _offsets("boundary offset", " / ".join(pair), each)


def _offsets(part: str, name: str, found: Offsets) -> Iterator[Row]:
    for side, counts in (("start", found.starts), ("end", found.ends)):
        for offset in sorted(counts):
            yield (part, name, side, offset, None, None, None, counts[offset], None, "", "")


def _figure(part: str, name: str, key: str, figure: Figure, count: int | None = None) -> Row:
    return (
        *(part, name, key, figure.value, figure.low, figure.high, figure.n_documents),
        *(count, figure.sd, figure.interval or "", figure.reason or ""),
    )


def _count(part: str, name: str, key: str, count: int) -> Row:
    return (part, name, key, None, None, None, None, count, None, "", "")


def _counts(part: str, name: str, found: Mapping[str, Any]) -> Iterator[Row]:
    for key, value in found.items():
        if isinstance(value, dict):
            for state, count in value.items():
                yield _count(part, name, f"{key}: {state}", count)
        else:
            yield _count(part, name, key, value)


def _text(part: str, name: str, key: str, text: str) -> Row:
    return (part, name, key, None, None, None, None, None, None, "", text)


def _written(value: object) -> str:
    if isinstance(value, tuple | list):
        return "; ".join(
            " = ".join(map(str, each)) if isinstance(each, tuple | list) else str(each)
            for each in value
        )
    return str(value)
