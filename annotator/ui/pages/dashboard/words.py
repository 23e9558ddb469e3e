"""How the dashboard says times, shares, days and reasons."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from annotator.services.dashboard import Reason
from annotator.ui.durations import duration_text
from annotator.ui.figures import NONE, figure_text, share_text
from annotator.ui.messages import counted, readable_day, translate
from annotator.ui.pages.dashboard.table import Cell


def duration(seconds: float | None, why: str = "") -> Cell:
    """Return a cell with a time, or a dash that says why there is none."""
    if seconds is None:
        return Cell(NONE, None, why)
    return Cell(duration_text(seconds), seconds)


def rate(value: float | None, why: str, decimals: int = 1) -> Cell:
    """Return a cell with a figure, or a dash that says why there is none."""
    if value is None:
        return Cell(NONE, None, why)
    return Cell(figure_text(value, decimals), value)


def share(value: float | None, why: str) -> Cell:
    """Return a cell with a share of 0 to 1 as per cent."""
    if value is None:
        return Cell(NONE, None, why)
    return Cell(share_text(value), value)


def day_cell(day: str) -> Cell:
    """Return a cell with a day, given as 2026-11-30, or a dash for none."""
    return Cell(readable_day(day), day) if day else Cell(NONE)


def short_day(day: str) -> str:
    """Return a day without its year, for the axis of a chart."""
    return QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), "d MMM")


def week_of(day: str) -> str:
    """Return the Monday of the week of a day."""
    found = date.fromisoformat(day)
    return (found - timedelta(days=found.weekday())).isoformat()


def reason_text(reason: Reason) -> str:
    """Return why a document is at risk, as people read it."""
    texts = {
        Reason.OVERDUE: translate("Dashboard", "overdue"),
        Reason.RETURNED: translate("Dashboard", "returned"),
        Reason.DUE_SOON: translate("Dashboard", "due soon, not begun"),
        Reason.DISCUSS: translate("Dashboard", "to discuss, no answer yet"),
        Reason.LONG: translate("Dashboard", "unusually long"),
    }
    return texts[reason]


def unreadable_text(count: int) -> str:
    """Return what edits that say nothing any more mean for the days, or nothing."""
    text = translate("Dashboard", "Edits of the journal that say nothing any more: %1.")
    return counted(text, count) if count else ""
