"""The tabs of the releases page as a lead comes by them, empty and full."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from annotator.model.readiness_facts import (
    CurvePoint,
    Doubt,
    LabelFigures,
    Readiness,
    SourceFigures,
)
from annotator.model.release import Release
from annotator.services.releases import Comparison, Difference, DrawnReadiness
from annotator.ui.commands.releasing import RELEASES
from annotator.ui.pages.releases import ReleasesPage
from tests.ui.drivers import AnnotateDriver

PLOT = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90"/>'
READINESS = Readiness(
    corpus="misinformation",
    software="1.0",
    documents=40,
    finished=30,
    used=30,
    spans=59,
    labels=(
        LabelFigures("claim", 59, 30, 1.0, 9, 0.8, 0.7, 0.9),
        LabelFigures("quantity", 0, 0, 0.0, 0, None, None, None),
    ),
    lengths=(3, 50, 1200),
    sources=(SourceFigures("Valley Post", 20, 40), SourceFigures("صحيفة", 10, 19)),
    curve=(CurvePoint("claim", 4, 0.5, 0.6, 0.4, 0.7), CurvePoint("claim", 8, 0.6, 0.7, 0, 1)),
    doubts=(Doubt("x", "Dam 😀", "claim", "missing", 0, 4, "Dam. ", 0.93),),
    advice=("10 documents are not finished: finish them first.",),
)


def releases_views(driver: AnnotateDriver) -> Iterator[tuple[str, QWidget]]:
    """Bring up each tab, first as it is empty, and go back to the text."""
    driver.run("project.releases")
    page = driver.window.page_beside(RELEASES)
    assert isinstance(page, ReleasesPage)
    _wait(driver, page)
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        driver.settle()
        yield f"releases page, empty tab {place}", driver.window
    driver.run("release.preview")
    yield "releases page, at work", driver.window
    _wait(driver, page)
    yield "releases page, preview", driver.window
    page.making.division.seed.setValue(2)
    yield "releases page, stale preview", driver.window
    yield from _made(driver, page)
    page.readiness.show_report(
        DrawnReadiness(READINESS, dict.fromkeys(page.readiness.plots, PLOT))
    )
    page.tabs.setCurrentWidget(page.readiness)
    driver.settle()
    yield "releases page, readiness", driver.window
    driver.run("project.texts")


def _made(driver: AnnotateDriver, page: ReleasesPage) -> Iterator[tuple[str, QWidget]]:
    options = {"seed": 1}
    made = [Release(10 * "0123ef", at, "Dams", 9, 40, {"train": 9}, options) for at in (1, 2)]
    page.made.show_releases(made)
    by_label = {"claim": Difference(1, 2, 3)}
    found = Comparison("a", "b", False, ["x"], ["y"], ["z"], {"w": ("train", "test")})
    found.by_label, found.people_added = by_label, ["p9"]
    page.made.show_comparison(found, {"x": "Dam 😀"})
    page.tabs.setCurrentWidget(page.made)
    driver.settle()
    yield "releases page, two compared", driver.window


def _wait(driver: AnnotateDriver, page: ReleasesPage) -> None:
    driver.qtbot.waitUntil(lambda: not page.bar.is_running, timeout=30_000)
    driver.settle()
