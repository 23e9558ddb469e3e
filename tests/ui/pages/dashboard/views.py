"""The sheets of the dashboard as a lead comes by them."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from annotator.services.dashboard import TrendPoint
from annotator.ui.commands.dashboards import DASHBOARD
from annotator.ui.pages.dashboard import DashboardPage
from tests.ui.drivers import AnnotateDriver


def dashboard_views(driver: AnnotateDriver) -> Iterator[tuple[str, QWidget]]:
    """Bring up each sheet, with what is behind a row where that is known."""
    driver.run("project.dashboard")
    page = driver.window.page_beside(DASHBOARD)
    assert isinstance(page, DashboardPage)
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        _wait(driver, page)
        yield f"dashboard, sheet {place}", driver.window
        if page.sheets.current() in (page.sheets.days, page.sheets.labels):
            page.sheets.current().table.row_chosen.emit(
                page.sheets.current().table.figures.rows[0].about
            )
            driver.settle()
            yield f"dashboard, documents of sheet {place}", driver.window
    points = (
        TrendPoint("Round one", 0.8, 0.7, 0.9, "", {}),
        TrendPoint("جولة ثانية 😀", None, None, None, "There is nothing to compare.", {}),
    )
    page.sheets.show_trend(points)
    page.look_again()
    _wait(driver, page)
    yield "dashboard, agreement", driver.window
    driver.run("project.texts")


def _wait(driver: AnnotateDriver, page: DashboardPage) -> None:
    driver.qtbot.waitUntil(
        lambda: not page.bar.is_running and not page._soon.isActive(), timeout=30_000
    )
    driver.settle()
