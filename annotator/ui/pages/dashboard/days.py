"""What was done day by day: which figure, of how long, by whom or by label."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from annotator.model.chart import BarChart, Series
from annotator.services.dashboard import Dashboard, DayProgress
from annotator.ui.messages import counted, readable_day, translate
from annotator.ui.pages.dashboard.contents import Content, Listed
from annotator.ui.pages.dashboard.table import Column, Row, number, words
from annotator.ui.pages.dashboard.words import (
    day_cell,
    duration,
    short_day,
    week_of,
)
from annotator.ui.safe import person_name

_MOST_SINGLE_DAYS = 62
"""Days that have a bar each; of a longer time each week has one."""
_MOST_SERIES = 6
_WEEK = 7
_HOUR = 3600


class Measure(StrEnum):
    """What is shown of a day."""

    SPANS = "spans"
    LABELS = "labels"
    DONE = "done"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Period:
    """The days that are looked at."""

    days: int
    """How many up to today; 0 for all."""

    def first(self, figures: Dashboard) -> str:
        """Return the first day: that on which work began if it is later, but for a week."""
        work_began = min((day.day for day in figures.days), default=figures.today)
        young = min(work_began, _back(figures.today, _WEEK))
        return max(young, _back(figures.today, self.days)) if self.days else young


def _back(today: str, days: int) -> str:
    """Return the first of so many days up to today."""
    return (date.fromisoformat(today) - timedelta(days=days - 1)).isoformat()


def measure_texts() -> dict[Measure, str]:
    """Return what the figures of a day are called."""
    return {
        Measure.SPANS: translate("Dashboard", "Spans by person"),
        Measure.LABELS: translate("Dashboard", "Spans by label"),
        Measure.DONE: translate("Dashboard", "Documents done by person"),
        Measure.TIME: translate("Dashboard", "Hours by person"),
    }


def days_content(figures: Dashboard, measure: Measure, period: Period) -> Content:
    """Return the figures of each day that has any."""
    first = period.first(figures)
    days = [day for day in figures.days if first <= day.day <= figures.today]
    empty = translate(
        "Dashboard",
        "Nothing was done in this time: choose a longer one, or go to the texts and begin.",
    )
    if not days:
        return Content((), (), None, empty)
    chart = _chart(figures, days, measure, _buckets(first, figures.today))
    if measure is Measure.LABELS:
        return Content(*_label_table(days), chart)
    return Content(*_person_table(figures, days), chart)


def behind_day(days: Sequence[DayProgress]) -> Listed:
    """Return the documents that were worked on, on one day."""
    ids = dict.fromkeys(one for day in days for one in day.documents)
    title = translate("Dashboard", "What was worked on: %1")
    return Listed(
        counted(title, readable_day(days[0].day)), (), tuple((one, ()) for one in ids)
    )


def _person_table(
    figures: Dashboard, days: Sequence[DayProgress]
) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    names = {one.id: person_name(one) for one in figures.people}
    columns = (
        Column(translate("Dashboard", "Day")),
        Column(translate("Dashboard", "Person")),
        Column(translate("Dashboard", "Spans"), is_figure=True),
        Column(translate("Dashboard", "Documents done"), is_figure=True),
        Column(translate("Dashboard", "Time"), is_figure=True),
    )
    rows = tuple(
        Row(
            (
                day_cell(day.day),
                words(names[day.person]),
                number(day.spans),
                number(day.done),
                duration(day.seconds),
            ),
            (day,),
        )
        for day in reversed(days)
    )
    return columns, rows


def _label_table(days: Sequence[DayProgress]) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    columns = (
        Column(translate("Dashboard", "Day")),
        Column(translate("Dashboard", "Label")),
        Column(translate("Dashboard", "Spans"), is_figure=True),
    )
    of_day: dict[str, list[DayProgress]] = {}
    for day in days:
        of_day.setdefault(day.day, []).append(day)
    rows = []
    for name in sorted(of_day, reverse=True):
        several = tuple(of_day[name])
        labels: Counter[str] = Counter()
        for day in several:
            for label, spans in day.by_label.items():
                labels[label] += spans
        rows += [
            Row((day_cell(name), words(label), number(spans)), several)
            for label, spans in labels.items()
            if spans
        ]
    return columns, tuple(rows)


def _buckets(first: str, last: str) -> list[str]:
    """Return every day from the first to the last, or the Monday of every week."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    step = 1
    if (end - begin).days >= _MOST_SINGLE_DAYS:
        begin, step = date.fromisoformat(week_of(first)), _WEEK
    count = (end - begin).days // step + 1
    return [(begin + timedelta(days=step * each)).isoformat() for each in range(count)]


def _chart(
    figures: Dashboard, days: Sequence[DayProgress], measure: Measure, buckets: Sequence[str]
) -> BarChart:
    place = {bucket: number for number, bucket in enumerate(buckets)}
    by_name: dict[str, list[float]] = {}
    for day in days:
        bucket = place.get(day.day)
        for name, value in _values(day, measure).items():
            values = by_name.setdefault(name, [0.0] * len(buckets))
            values[place[week_of(day.day)] if bucket is None else bucket] += value
    people = {one.id: person_name(one) for one in figures.people}
    largest = sorted(by_name, key=lambda name: -sum(map(abs, by_name[name])))
    shown = [name for name in (*people, *by_name) if name in largest[:_MOST_SERIES]]
    series = [
        Series(people.get(name, name), tuple(by_name[name])) for name in dict.fromkeys(shown)
    ]
    others = [by_name[name] for name in largest[_MOST_SERIES:]]
    if others:
        sums = tuple(map(sum, zip(*others, strict=True)))
        series.append(Series(translate("Dashboard", "Others"), sums))
    return BarChart(
        tuple(short_day(bucket) for bucket in buckets),
        tuple(series),
        _axis(measure, is_weekly=len(buckets) > 1 and _is_weekly(buckets)),
        is_upright=True,
    )


def _values(day: DayProgress, measure: Measure) -> dict[str, float]:
    if measure is Measure.LABELS:
        return {label: float(spans) for label, spans in day.by_label.items()}
    values = {
        Measure.SPANS: float(day.spans),
        Measure.DONE: float(day.done),
        Measure.TIME: day.seconds / _HOUR,
    }
    return {day.person: values[measure]}


def _is_weekly(buckets: Sequence[str]) -> bool:
    return (date.fromisoformat(buckets[1]) - date.fromisoformat(buckets[0])).days == _WEEK


def _axis(measure: Measure, *, is_weekly: bool) -> str:
    texts = {
        Measure.SPANS: translate("Dashboard", "Spans"),
        Measure.LABELS: translate("Dashboard", "Spans"),
        Measure.DONE: translate("Dashboard", "Documents done"),
        Measure.TIME: translate("Dashboard", "Hours"),
    }
    text = texts[measure]
    return counted(translate("Dashboard", "%1 a week"), text) if is_weekly else text
