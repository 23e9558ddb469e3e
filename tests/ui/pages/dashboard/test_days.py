"""The days that are looked at: none from before the work began, but a week at least."""

import pytest

from annotator.services.dashboard.figures import Dashboard, DayProgress
from annotator.ui.pages.dashboard.days import Period


@pytest.mark.parametrize(
    ("worked", "days", "first"),
    [
        (["2026-11-25"], 30, "2026-11-19"),
        (["2026-11-10", "2026-11-25"], 30, "2026-11-10"),
        (["2026-03-01", "2026-11-25"], 30, "2026-10-27"),
        (["2026-03-01", "2026-11-25"], 7, "2026-11-19"),
        (["2026-03-01"], 0, "2026-03-01"),
        (["2026-11-25"], 0, "2026-11-19"),
        ([], 30, "2026-11-19"),
    ],
)
def test_the_first_day(worked, days, first):
    done = tuple(DayProgress(day, "p", {"claim": 1}, 0, 60, ("d",)) for day in worked)
    figures = Dashboard("2026-11-25", {}, (), done, (), None, (), 0)
    assert Period(days).first(figures) == first
