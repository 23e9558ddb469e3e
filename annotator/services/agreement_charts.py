"""What the charts of a report on agreement show."""

from dataclasses import dataclass

from annotator.model.chart import BarChart, Chart, IntervalChart, Series
from annotator.services.agreement_boundaries import distance_bins
from annotator.services.agreement_report import AgreementReport


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What stands at the axes, in the language of whoever looks."""

    pairs: str = "matched pairs of spans"
    exact_f1: str = "exact F1"


def boundary_charts(report: AgreementReport, words: ChartWords) -> dict[str, Chart]:
    """Return how far “starts” and “ends” of matched spans are apart, if there are any."""
    found = report.boundaries.overall
    if not found.matches:
        return {}
    charts: dict[str, Chart] = {}
    for side, sizes in (("starts", found.starts), ("ends", found.ends)):
        bins = distance_bins(sizes)
        series = Series(side, tuple(float(count) for _, _, _, count in bins))
        names = tuple(name for _, _, name, _ in bins)
        charts[side] = BarChart(names, (series,), words.pairs, is_upright=True)
    return charts


def trend_chart(report: AgreementReport, words: ChartWords) -> dict[str, Chart]:
    """Return the “trend” of exact F1 over batches; nothing where there are not two."""
    if len(report.by_batch) < 2:
        return {}
    figures = [each.figures["exact_f1"] for each in report.by_batch.values()]
    chart = IntervalChart(
        tuple(report.by_batch),
        tuple(figure.value for figure in figures),
        tuple(figure.low for figure in figures),
        tuple(figure.high for figure in figures),
        words.exact_f1,
    )
    return {"trend": chart}
