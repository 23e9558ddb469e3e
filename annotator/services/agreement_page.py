"""The report on agreement as a page: headline, figures, charts, definitions, exclusions."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from annotator import __version__
from annotator.model.chart import BarChart, Chart, Look, Series
from annotator.model.counting import number_of
from annotator.model.report_page import Block, Heading, Paragraph, Plot, ReportPage, Table
from annotator.services.agreement_boundaries import offset_rows_of
from annotator.services.agreement_charts import ChartWords, boundary_charts, trend_chart
from annotator.services.agreement_definitions import DEFINITIONS, INTERVALS, UNDEFINED
from annotator.services.agreement_report import AgreementReport, Breakdown, Figure
from annotator.services.charts import drawn_job
from annotator.services.jobs import Job

_NONE = "—"
_USUAL = (
    "exact_f1",
    "relaxed_f1",
    "mean_iou",
    "character_alpha",
    "label_agreement",
    "label_coverage",
)
_OF_PAIRS = ("exact_f1", "relaxed_f1", "character_alpha", "cohen_kappa", "gwet_ac1", "gamma")
_MOST_DOCUMENTS = 100
"""Documents in the table, those with the least agreement; CSV and JSON have all."""
_MOST_REASONS = 30
"""Lines about what is undefined below a table."""
_MOST_LABELS = 20
"""Labels of a matrix that still fits on a page."""


def report_page_job(report: AgreementReport, corpus: str) -> Job[ReportPage]:
    """Put a report on a page with its charts."""
    charts = report_charts(report)
    drawn = yield from drawn_job(charts, Look())
    blocks = [
        *_headline(report),
        *_plot(drawn, "kinds", "Spans of both sides of every pair, by what they differ in."),
        *_figures(report),
        *_parts(report),
        *_labels(report),
        *_details(report),
        *_boundaries(report, drawn),
        *_trend(drawn),
        *_documents(report),
        *_notes(report),
    ]
    return ReportPage(f"Agreement: {corpus}", tuple(blocks))


def report_charts(report: AgreementReport) -> dict[str, Chart]:
    """Return the charts of a report that there is something to draw for, by their names."""
    counts = report.overall.decomposition.counts
    charts: dict[str, Chart] = {}
    if report.overall.decomposition.spans:
        values = tuple(float(count) for count in counts.values())
        charts["kinds"] = BarChart(tuple(counts), (Series("spans", values),), "spans")
    words = ChartWords()
    charts |= {**boundary_charts(report, words), **trend_chart(report, words)}
    return charts


def excluded_lines(report: AgreementReport) -> list[str]:
    """Return what does not count, and why, a line each."""
    found = report.excluded
    counts = [
        ("Documents that were not chosen", found.not_chosen),
        ("Documents that nobody has done", found.nobody_done),
        ("Documents that only one person has done", found.one_person_done),
        *((f"Layers {state}", count) for state, count in found.layers_not_done.items()),
        ("Spans in these layers", found.spans_not_done),
        ("Layers of people who were not chosen", found.layers_of_others),
        ("Spans of labels that were not chosen", found.spans_of_other_labels),
        ("Spans that repeat another of the same person", found.duplicates),
        ("Compared documents in which all agree that there is nothing", found.agreed_empty),
    ]
    return [f"{what}: {count:,}" for what, count in counts if count]


def _headline(report: AgreementReport) -> Iterator[Block]:
    found = report.overall.decomposition
    yield Paragraph(
        f"Documents compared: {report.excluded.compared:,} of {report.excluded.documents:,}"
    )
    if left_out := excluded_lines(report):
        yield Paragraph("\n".join(left_out))
    yield Heading("What people differ in")
    yield Paragraph(
        f"Spans of both sides of every pair: {found.spans:,}. Each has one kind, and the "
        "shares sum to 100 %."
    )
    rows = [
        (name, f"{found.counts[name]:,}", *_cells(share, per_cent=True))
        for name, share in found.shares.items()
    ]
    heads = ("kind", "spans", "share", "95 % interval", "documents", "remark")
    yield Table(heads, tuple(rows), frozenset({0, 5}))
    pieces = [f"{count:,} {name}" for name, count in found.fragments.items() if count]
    if pieces:
        yield Paragraph(f"Fragments: {', '.join(pieces)}, as the first of a pair sees it.")


def _figures(report: AgreementReport) -> Iterator[Block]:
    yield Heading("How far they agree")
    rows = [
        (DEFINITIONS[key].name, *_cells(figure))
        for key, figure in report.overall.figures.items()
    ]
    yield _figure_table("figure", rows)


def _figure_table(first: str, rows: Sequence[tuple[str, ...]]) -> Table:
    heads = (first, "value", "95 % interval", "documents", "remark")
    return Table(heads, tuple(rows), frozenset({0, 4}))


def _parts(report: AgreementReport) -> Iterator[Block]:
    pairs = {f"{one} and {other}": each for (one, other), each in report.by_pair.items()}
    for title, found, keys in (
        ("By label", report.by_label, _USUAL),
        ("By pair of people", pairs, _OF_PAIRS),
        ("By person, against the rest", report.by_person, _USUAL),
        ("By batch", report.by_batch, _USUAL),
    ):
        if found:
            yield Heading(title)
            yield _part_table(found, keys)
            if reasons := _reasons(found, keys):
                yield Paragraph("\n".join(reasons))
    lines = [
        f"Left out between {one} and {other}, documents that one of them has done: "
        f"{left.one_done:,}; that neither has done: {left.none_done:,}"
        for (one, other), left in report.left_out.items()
        if left.one_done or left.none_done
    ]
    if lines:
        yield Paragraph("\n".join(lines))


def _part_table(found: dict[str, Breakdown], keys: Sequence[str]) -> Table:
    there = [key for key in keys if any(key in each.figures for each in found.values())]
    rows = [
        (
            name,
            f"{each.figures['exact_f1'].n_documents:,}",
            f"{each.decomposition.spans:,}",
            *(_short(each.figures.get(key)) for key in there),
        )
        for name, each in found.items()
    ]
    return Table(
        ("", "documents", "spans", *(DEFINITIONS[key].name for key in there)), tuple(rows)
    )


def _reasons(found: dict[str, Breakdown], keys: Sequence[str]) -> list[str]:
    """Return why figures of a table are undefined, a line for each row and reason."""
    why: dict[tuple[str, str], list[str]] = {}
    for name, each in found.items():
        for key in keys:
            figure = each.figures.get(key)
            if figure is not None and figure.reason is not None:
                why.setdefault((name, figure.reason), []).append(DEFINITIONS[key].name)
    lines = [
        f"{_NONE} {name}, {', '.join(figures)}: {reason}"
        for (name, reason), figures in why.items()
    ]
    more = len(lines) - _MOST_REASONS
    return [*lines[:_MOST_REASONS], f"… and {more:,} more."] if more > 0 else lines


def _labels(report: AgreementReport) -> Iterator[Block]:
    if not any(map(any, report.confusion)) or len(report.labels) > _MOST_LABELS:
        return
    yield Heading("Labels of spans that match, against each other")
    yield Paragraph("Each pair of people counts both ways round.")
    rows = [
        (name, *(f"{count:,}" for count in row))
        for name, row in zip(report.labels, report.confusion, strict=True)
    ]
    yield Table(("", *report.labels), tuple(rows))


def _details(report: AgreementReport) -> Iterator[Block]:
    for title, found in (
        ("Attributes of spans that match", report.attributes),
        ("Relations between spans that match", report.relations),
    ):
        if found:
            yield Heading(title)
            rows = [
                (f"{name}: {DEFINITIONS[key].name}", *_cells(figure))
                for name, figures in found.items()
                for key, figure in figures.items()
            ]
            yield _figure_table("", rows)


def _boundaries(report: AgreementReport, drawn: dict[str, str]) -> Iterator[Block]:
    if not report.boundaries.overall.matches:
        return
    yield Heading("Boundaries of spans that match")
    yield from _plot(drawn, "starts", "How many characters the starts are apart.")
    yield from _plot(drawn, "ends", "How many characters the ends are apart.")
    heads = (
        "pair, and how the second person differs",
        *("matches", "starts earlier", "same start", "starts later"),
        *("ends earlier", "same end", "ends later"),
    )
    rows = [
        (f"{one} and {other}", *(f"{count:,}" for count in offset_rows_of(found)))
        for (one, other), found in report.boundaries.by_pair.items()
    ]
    yield Table(heads, tuple(rows))


def _trend(drawn: dict[str, str]) -> Iterator[Block]:
    if "trend" in drawn:
        yield Heading("Trend over batches")
        yield from _plot(drawn, "trend", "Exact F1 of each batch with its interval.")


def _documents(report: AgreementReport) -> Iterator[Block]:
    known = [each for each in report.by_document if each.breakdown.decomposition.spans]
    known.sort(key=lambda each: each.breakdown.figures["exact_f1"].value or 0.0)
    if not known:
        return
    yield Heading("Documents, least agreement first")
    rows = [
        (
            each.title,
            ", ".join(each.people),
            f"{each.breakdown.decomposition.spans:,}",
            *(_short(each.breakdown.figures.get(key)) for key in _USUAL),
        )
        for each in known[:_MOST_DOCUMENTS]
    ]
    heads = ("document", "people", "spans", *(DEFINITIONS[key].name for key in _USUAL))
    yield Table(heads, tuple(rows), frozenset({0, 1}))
    if len(known) > _MOST_DOCUMENTS:
        more = len(known) - _MOST_DOCUMENTS
        yield Paragraph(
            f"… and {number_of(more, 'more documents')}; the report as CSV or JSON "
            "has them all."
        )


def _notes(report: AgreementReport) -> Iterator[Block]:
    yield Heading("What the figures mean")
    yield Paragraph(INTERVALS)
    yield Paragraph(UNDEFINED)
    rows = [
        (one.name, " ".join(each for each in (one.means, one.careful) if each))
        for one in DEFINITIONS.values()
    ]
    yield Table(("figure", "meaning"), tuple(rows), frozenset({0, 1}))
    yield Heading("How it was computed")
    settings = {**asdict(report.choice), "confidence": 0.95, "version": __version__}
    rows = [(name, _written(value)) for name, value in settings.items()]
    yield Table(("setting", "value"), tuple(rows), frozenset({0, 1}))


def _plot(drawn: dict[str, str], name: str, caption: str) -> Iterator[Block]:
    if name in drawn:
        yield Plot(caption, drawn[name])


def _cells(figure: Figure, *, per_cent: bool = False) -> tuple[str, str, str, str]:
    write = _share if per_cent else _value
    interval = _NONE
    if figure.low is not None and figure.high is not None:
        interval = f"{write(figure.low)} – {write(figure.high)}"
    spread = "" if figure.sd is None else f"standard deviation over pairs {figure.sd:.3f}"
    return write(figure.value), interval, f"{figure.n_documents:,}", figure.reason or spread


def _short(figure: Figure | None) -> str:
    return "" if figure is None else _value(figure.value)


def _value(value: float | None) -> str:
    return _NONE if value is None else f"{value:.3f}"


def _share(value: float | None) -> str:
    return _NONE if value is None else f"{value:.1%}"


def _written(value: object) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(
            " = ".join(map(str, each)) if isinstance(each, tuple) else str(each)
            for each in value
        )
    return str(value)
