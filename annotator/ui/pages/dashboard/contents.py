"""From figures to what a sheet shows: the rows of its table and its chart, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.chart import BarChart, Chart, IntervalChart, Series
from annotator.model.layer import State
from annotator.services.dashboard import Dashboard, LabelBalance, PersonProgress, TrendPoint
from annotator.ui.figures import NONE, range_text
from annotator.ui.messages import counted, readable_number, translate
from annotator.ui.pages.dashboard.table import Cell, Column, Row, number, words
from annotator.ui.pages.dashboard.words import (
    day_cell,
    duration,
    rate,
    reason_text,
    share,
)
from annotator.ui.panels.documents_model import state_name
from annotator.ui.safe import person_name
from annotator.ui.sentences import in_language

_MOST_BARS = 30
"""People or labels in a chart; the table has all."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a sheet shows."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    chart: Chart | None = None
    empty: str = ""
    """What is said where there are no rows, and what to do about it."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Documents behind a row: a title, and each id with what is said of it."""

    title: str
    heads: tuple[Column, ...]
    documents: tuple[tuple[str, tuple[Cell, ...]], ...]


def people_content(figures: Dashboard) -> Content:
    """Return how far each person is."""
    states = [State.DONE, State.IN_PROGRESS, State.RETURNED, State.OPEN]
    columns = (
        Column(translate("Dashboard", "Person")),
        *(Column(state_name(state), is_figure=True) for state in states),
        Column(translate("Dashboard", "Spans"), is_figure=True),
        Column(translate("Dashboard", "Time"), is_figure=True),
        Column(translate("Dashboard", "Median time per document"), is_figure=True),
        Column(translate("Dashboard", "Spans an hour"), is_figure=True),
        Column(translate("Dashboard", "Documents a day"), is_figure=True),
    )
    rows = tuple(_person_row(one, states) for one in figures.people)
    shown = figures.people[:_MOST_BARS]
    chart = BarChart(
        tuple(person_name(one) for one in shown),
        tuple(
            Series(state_name(state), tuple(float(one.by_state[state]) for one in shown))
            for state in states
        ),
        translate("Dashboard", "Documents"),
    )
    return Content(columns, rows, chart)


def _person_row(one: PersonProgress, states: Sequence[State]) -> Row:
    untimed = translate("Dashboard", "No document is done whose time was measured.")
    idle = translate("Dashboard", "There is no day yet on which anything was done.")
    return Row(
        (
            words(person_name(one)),
            *(number(one.by_state[state]) for state in states),
            number(one.spans),
            duration(one.seconds),
            duration(one.median_seconds, untimed),
            rate(one.spans_per_hour, untimed, 0),
            rate(one.documents_per_day, idle),
        ),
        one.id,
    )


def labels_content(figures: Dashboard) -> Content:
    """Return how often each label is used."""
    columns = (
        Column(translate("Dashboard", "Label")),
        Column(translate("Dashboard", "Spans"), is_figure=True),
        Column(translate("Dashboard", "Share"), is_figure=True),
        Column(translate("Dashboard", "Documents"), is_figure=True),
    )
    nothing = translate("Dashboard", "Nothing is marked yet.")
    rows = tuple(
        Row(
            (
                words(one.label),
                number(one.spans),
                share(one.share, nothing),
                number(len(one.documents)),
            ),
            one.label,
        )
        for one in figures.labels
    )
    shown = figures.labels[:_MOST_BARS]
    chart = BarChart(
        tuple(one.label for one in shown),
        (Series("", tuple(float(one.spans) for one in shown)),),
        translate("Dashboard", "Spans"),
    )
    empty = translate("Dashboard", "The scheme has no label: change the scheme first.")
    return Content(columns, rows, chart if rows else None, empty)


def overlap_content(figures: Dashboard) -> Content:
    """Return how many documents how many people are done with."""
    overlap = figures.overlap or {}
    columns = (
        Column(translate("Dashboard", "People who are done"), is_figure=True),
        Column(translate("Dashboard", "Documents"), is_figure=True),
    )
    rows = tuple(
        Row((number(people), number(len(ids))), people) for people, ids in overlap.items()
    )
    chart = BarChart(
        tuple(readable_number(people) for people in overlap),
        (Series("", tuple(float(len(ids)) for ids in overlap.values())),),
        translate("Dashboard", "Documents"),
        places_axis=translate("Dashboard", "People who are done"),
    )
    return Content(columns, rows, chart)


def risk_content(figures: Dashboard) -> Content:
    """Return what needs somebody's eye."""
    names = {one.id: person_name(one) for one in figures.people}
    columns = (
        Column(translate("Dashboard", "Why")),
        Column(translate("Dashboard", "Document")),
        Column(translate("Dashboard", "Person")),
        Column(translate("Dashboard", "State")),
        Column(translate("Dashboard", "Due")),
        Column(translate("Dashboard", "Time"), is_figure=True),
        Column(translate("Dashboard", "Spans"), is_figure=True),
    )
    rows = tuple(
        Row(
            (
                Cell(", ".join(map(reason_text, one.reasons)), place),
                words(one.title),
                words(names[one.person]),
                words(state_name(one.state)),
                day_cell(one.due),
                duration(one.seconds),
                number(one.spans),
            ),
            one,
        )
        for place, one in enumerate(figures.at_risk)
    )
    empty = translate(
        "Dashboard",
        "Nothing is at risk: nothing is overdue, returned, due soon without having been begun, "
        "unusually long, or waits for an answer.",
    )
    return Content(columns, rows, None, empty)


def trend_content(points: Sequence[TrendPoint]) -> Content:
    """Return how far people agree, batch by batch."""
    columns = (
        Column(translate("Dashboard", "Batch")),
        Column(translate("Dashboard", "Exact F1"), is_figure=True),
        Column(translate("Dashboard", "95 % interval"), is_figure=True),
        Column(translate("Dashboard", "Documents"), is_figure=True),
    )
    rows = tuple(
        Row(
            (
                Cell(one.batch, place),
                rate(one.exact_f1, in_language(one.reason), 2),
                _interval(one),
                number(len(one.documents)),
            ),
            one,
        )
        for place, one in enumerate(points)
    )
    chart = IntervalChart(
        tuple(one.batch for one in points),
        tuple(one.exact_f1 for one in points),
        tuple(one.low for one in points),
        tuple(one.high for one in points),
        translate("Dashboard", "Exact F1"),
    )
    empty = translate(
        "Dashboard",
        "No batch has documents yet that two people have done: assign a calibration round, "
        "and look again when two people are done with some of it.",
    )
    return Content(columns, rows, chart if rows else None, empty)


def _interval(point: TrendPoint) -> Cell:
    if point.low is None or point.high is None:
        few = translate("Dashboard", "There are too few documents for an interval.")
        return Cell(NONE, None, few)
    return Cell(range_text(point.low, point.high), point.low)


# ---- what is behind a row


def behind_label(label: LabelBalance) -> Listed:
    """Return the documents in which a label is used, the most first."""
    found = sorted(label.documents.items(), key=lambda each: -each[1])
    return Listed(
        counted(translate("Dashboard", "Documents with “%1”"), label.label),
        (Column(translate("Dashboard", "Spans"), is_figure=True),),
        tuple((one, (number(spans),)) for one, spans in found),
    )


def behind_overlap(figures: Dashboard, people: int) -> Listed:
    """Return the documents that so many people are done with."""
    ids = (figures.overlap or {}).get(people, ())
    return Listed(
        counted(
            translate("Dashboard", "Documents with so many people who are done: %1"), people
        ),
        (),
        tuple((one, ()) for one in ids),
    )


def behind_batch(point: TrendPoint) -> Listed:
    """Return the documents of a batch that are compared, where people agree least first."""
    undefined = translate("Dashboard", "Nobody marked anything that could be compared.")
    found = sorted(point.documents.items(), key=lambda each: (each[1] is None, each[1] or 0.0))
    return Listed(
        counted(translate("Dashboard", "Documents of “%1”"), point.batch),
        (Column(translate("Dashboard", "Exact F1"), is_figure=True),),
        tuple((one, (rate(value, undefined, 2),)) for one, value in found),
    )
