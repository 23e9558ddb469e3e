"""What “annotator stats --progress” prints."""

from collections.abc import Sequence

from annotator.cli.output import say, say_table
from annotator.model.layer import State
from annotator.services.dashboard import Dashboard, DayProgress, PersonProgress

_MOST_DAYS = 31
_MOST_AT_RISK = 40


def print_progress(figures: Dashboard) -> None:
    """Print people, days, overlap, and what is at risk."""
    names = {one.id: one.pseudonym for one in figures.people}
    say("\npeople")
    heads = ("", *(state.value for state in State), "spans", "time", "median", "spans an hour")
    say_table([heads, *(_person(one) for one in figures.people)])
    days = figures.days
    if days:
        say("\ndays")
        rows = [_day(day, names) for day in days[-_MOST_DAYS:]]
        say_table([("", "", "spans", "done", "time"), *rows])
    _say_more(days, _MOST_DAYS, "earlier")
    say("\ndocuments by how many people are done")
    overlap = figures.overlap or {}
    say_table([(f"{number:,}", len(ids)) for number, ids in overlap.items()])
    if figures.at_risk:
        say("\nat risk")
        say_table(
            [
                (one.title, names[one.person], ", ".join(one.reasons), one.due)
                for one in figures.at_risk[:_MOST_AT_RISK]
            ]
        )
    _say_more(figures.at_risk, _MOST_AT_RISK, "more")


def _say_more(rows: Sequence[object], most: int, word: str) -> None:
    if len(rows) > most:
        say(f"  … and {len(rows) - most:,} {word}: --json lists all of them.")


def _person(one: PersonProgress) -> tuple[object, ...]:
    middle, rate = one.median_seconds, one.spans_per_hour
    return (
        one.pseudonym,
        *(one.by_state[state] for state in State),
        one.spans,
        _clock(one.seconds),
        "—" if middle is None else _clock(round(middle)),
        "—" if rate is None else round(rate),
    )


def _day(day: DayProgress, names: dict[str, str]) -> tuple[object, ...]:
    return day.day, names[day.person], day.spans, day.done, _clock(day.seconds)


def _clock(seconds: int) -> str:
    sign = "-" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{sign}{minutes // 60}:{minutes % 60:02}:{rest:02}"
