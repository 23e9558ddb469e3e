"""The tabs of the agreement page as a lead comes by them, empty and full."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from annotator.analysis.boundaries import Offsets
from annotator.analysis.report import Decomposition
from annotator.services.agreement import AgreementReport, Choice, Disputes, Excluded
from annotator.services.agreement_choice import LeftOut
from annotator.services.agreement_report import (
    Boundaries,
    Breakdown,
    DocumentAgreement,
    Figure,
)
from annotator.ui.commands.agreeing import AGREEMENT
from annotator.ui.pages.agreement import AgreementPage
from annotator.ui.pages.agreement.defining import DefinitionsDialog
from annotator.ui.pages.agreement.parts_tab import EXPERT, USUAL
from tests.ui.drivers import AnnotateDriver
from tests.ui.pages.agreement.disputed import disputes_of_own

_KNOWN = Figure(0.812, 0.75, 0.86, 24, interval="bootstrap", sd=0.053)
_UNKNOWN = Figure(None, None, None, 0, "No document is done by two people.")
_KINDS = ("exact", "boundary", "label", "boundary and label", "fragment", "one-sided")
_BREAKDOWN = Breakdown(
    {
        key: _UNKNOWN if key == "gamma" else _KNOWN
        for key in ("exact_f1", "exact_f1_mean_of_pairs", *USUAL, *EXPERT)
    },
    Decomposition(
        600,
        dict.fromkeys(_KINDS, 100),
        dict.fromkeys(_KINDS, _KNOWN),
        {"split": 50, "merge": 40, "nested": 10},
    ),
)
_PAIR = ("p1", "صحيفة")


def a_report(document_id: str, title: str = "Dam breaks 😀") -> AgreementReport:
    """Return a report in which there is something of everything."""
    offsets = Offsets()
    offsets.starts.update({-3: 2, 0: 5, 60: 1})
    offsets.ends.update({0: 8})
    return AgreementReport(
        overall=_BREAKDOWN,
        by_label={"claim": _BREAKDOWN, "source": _BREAKDOWN},
        by_pair={_PAIR: _BREAKDOWN, ("p1", "p3"): _BREAKDOWN},
        left_out={_PAIR: LeftOut(3, 2), ("p1", "p3"): LeftOut(0, 0)},
        by_person=dict.fromkeys((*_PAIR, "p3"), _BREAKDOWN),
        by_document=[DocumentAgreement(document_id, title, ("one",), _PAIR, _BREAKDOWN)],
        by_batch={"one": _BREAKDOWN, "الدفعة الثانية": _BREAKDOWN},
        attributes={"certainty": {"agreement": _KNOWN, "alpha": _UNKNOWN}},
        relations={"all": {"f1": _KNOWN, "coverage": _KNOWN}},
        labels=["claim", "source"],
        confusion=[[10, 3], [3, 0]],
        boundaries=Boundaries(offsets.sizes(), {"claim": offsets.sizes()}, {_PAIR: offsets}),
        excluded=Excluded(30, 1, 2, 3, 24, 1, {"in progress": 2, "returned": 1}, 9, 4, 5, 6),
        choice=Choice(),
    )


def agreement_views(driver: AnnotateDriver) -> Iterator[tuple[str, QWidget]]:
    """Bring up each tab, first as it is empty, and go back to the text."""
    driver.run("project.agreement")
    page = driver.window.page_beside(AGREEMENT)
    assert isinstance(page, AgreementPage)
    _wait(driver, page)
    yield from _tabs(driver, page, "nobody to compare")
    page._show_report(a_report(driver.page.document_id()))
    page.form.trim.setChecked(True)
    yield from _tabs(driver, page, "full")
    for place in range(page.parts.by.count()):
        page.tabs.setCurrentWidget(page.parts)
        page.parts.by.setCurrentIndex(place)
        page.parts.which.setCurrentIndex(place % 2)
        driver.settle()
        yield f"agreement page, by {page.parts.by.currentData()}", driver.window
    yield from _places(driver, page)
    page.tabs.setCurrentWidget(page.overview)
    page.define()
    driver.settle()
    dialog = driver.window.findChild(DefinitionsDialog)
    assert dialog is not None
    yield "definitions of agreement", dialog
    dialog.reject()
    driver.run("project.texts")


def _tabs(
    driver: AnnotateDriver, page: AgreementPage, what: str
) -> Iterator[tuple[str, QWidget]]:
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        driver.settle()
        yield f"agreement page, {what}, tab {place}", driver.window


def _places(driver: AnnotateDriver, page: AgreementPage) -> Iterator[tuple[str, QWidget]]:
    found = disputes_of_own(driver.workspace, driver.page.document_id())
    page.tabs.setCurrentWidget(page.disputes)
    page.disputes.show_disputes(Disputes(found, 1, is_cut=True), "Exact F1: 0.8", ())
    driver.settle()
    yield "agreement page, places", driver.window
    page.disputes.show_disputes(Disputes((), 0, is_cut=False), "Exact F1: 0.8", ())
    driver.settle()
    yield "agreement page, no such place", driver.window


def _wait(driver: AnnotateDriver, page: AgreementPage) -> None:
    driver.qtbot.waitUntil(lambda: page.turns.is_idle, timeout=30_000)
    driver.settle()
