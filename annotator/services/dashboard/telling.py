"""The figures as plain data with stable keys, people named by their pseudonyms."""

from dataclasses import asdict
from typing import Any

from annotator.services.dashboard.figures import Dashboard, LabelBalance, PersonProgress


def as_json(figures: Dashboard) -> dict[str, Any]:
    """Return everything; documents are named by their ids."""
    names = {one.id: one.pseudonym for one in figures.people}
    overlap = figures.overlap or {}
    return {
        "today": figures.today,
        "people": [_person(one) for one in figures.people],
        "days": [
            {
                "day": day.day,
                "person": names[day.person],
                "spans": day.spans,
                "by_label": dict(day.by_label),
                "done": day.done,
                "seconds": day.seconds,
                "documents": list(day.documents),
            }
            for day in figures.days
        ],
        "labels": [_label(one) for one in figures.labels],
        "overlap": {str(number): len(ids) for number, ids in overlap.items()},
        "at_risk": [
            {
                **asdict(one),
                "person": names[one.person],
                "state": one.state.value,
                "reasons": [reason.value for reason in one.reasons],
            }
            for one in figures.at_risk
        ],
        "unreadable": figures.unreadable,
    }


def _person(one: PersonProgress) -> dict[str, Any]:
    return {
        "person": one.pseudonym,
        "documents": one.documents,
        "by_state": {state.value: number for state, number in one.by_state.items()},
        "spans": one.spans,
        "by_label": dict(one.by_label),
        "seconds": one.seconds,
        "timed": one.timed,
        "median_seconds": one.median_seconds,
        "spans_per_hour": one.spans_per_hour,
        "days": one.days,
        "documents_per_day": one.documents_per_day,
    }


def _label(one: LabelBalance) -> dict[str, Any]:
    return {
        "label": one.label,
        "spans": one.spans,
        "share": one.share,
        "documents": len(one.documents),
    }
