"""Which documents need somebody's eye, and why."""

import pytest

from annotator.services import annotating
from annotator.services.dashboard import Reason


def reasons(office):
    return {(one.title, one.reasons) for one in office.figures().at_risk}


def test_what_is_late_or_due_soon_and_untouched(office):
    for number, due in enumerate(("2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24"), 1):
        office.give(number, "Ann", due)
    assert reasons(office) == {
        ("Text 1", (Reason.OVERDUE,)),
        ("Text 2", (Reason.DUE_SOON,)),
        ("Text 3", (Reason.DUE_SOON,)),
    }
    office.work(1, "Ann", marks=1)
    office.work(2, "Ann", marks=1)
    office.work(3, "Ann", state="done")
    assert reasons(office) == {("Text 1", (Reason.OVERDUE,))}
    office.work(1, "Ann", state="done")
    assert reasons(office) == set()


def test_what_was_returned(office):
    office.work(5, "فاطمة", marks=1, state="returned")
    (risk,) = office.figures().at_risk
    assert (risk.title, risk.reasons) == ("Text 5", (Reason.RETURNED,))
    assert risk.person == office.people["فاطمة"].id


def test_a_flag_is_open_until_somebody_else_answers(office):
    (span,) = office.work(1, "Ann", marks=1)
    office.as_("Ann")
    annotating.set_flag(office.workspace, span, "discuss")
    office.remark(span, "Ann")
    assert reasons(office) == {("Text 1", (Reason.DISCUSS,))}
    office.remark(span, "Lea")
    assert reasons(office) == set()


@pytest.mark.parametrize(("number", "expected"), [(8, True), (7, False)])
def test_what_took_unusually_long_is_known_once_enough_is_done(office, number, expected):
    for each in range(1, number):
        office.work(each, "Ann", seconds=100 + each, state="done")
    office.work(number, "Ann", seconds=1000, state="done")
    found = {("Text 8", (Reason.LONG,))} if expected else set()
    assert reasons(office) == found


def test_the_most_urgent_comes_first(office):
    office.work(3, "Ann", marks=1, state="returned")
    office.give(2, "Ann", "2026-11-21")
    office.give(1, "Ann", "2026-11-02")
    office.give(4, "Ann", "2026-11-01")
    assert [one.title for one in office.figures().at_risk] == [
        "Text 4",
        "Text 1",
        "Text 3",
        "Text 2",
    ]
