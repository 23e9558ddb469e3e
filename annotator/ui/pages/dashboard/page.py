"""The dashboard: sheets of figures that are read behind the window and kept up to date."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.chart import Chart, Look
from annotator.model.errors import RuleBrokenError
from annotator.services.changes import Changes
from annotator.services.charts import drawn_job
from annotator.services.dashboard import Dashboard, LiveDashboard, TrendPoint, sees_own_only
from annotator.services.jobs import Job
from annotator.services.workspace import Workspace
from annotator.ui.actions import Commands
from annotator.ui.bridge import Bridge
from annotator.ui.chart_looks import look_of
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.jobs import PATIENCE
from annotator.ui.page import Page
from annotator.ui.pages.dashboard.definitions import definitions
from annotator.ui.pages.dashboard.saving import Saving
from annotator.ui.pages.dashboard.sheets import Sheets
from annotator.ui.parts.run_bar import RunBar
from annotator.ui.safe import PlainLabel, person_name, plain_tip
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout

_SETTLED = 400
"""Milliseconds after an edit until the figures are looked at again."""
_TrendPoints = tuple[TrendPoint, ...]


class DashboardPage(Page):
    """Leads and reviewers see everybody or one person; an annotator sees only themselves."""

    place_asked: ClassVar[Signal] = Signal(str)
    """A document is to be read; its id."""
    told: ClassVar[Signal] = Signal(str)
    """A sentence about what was done, for the bar of the window."""

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        settings: Settings,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, commands, settings, bridge, parent)
        self.setObjectName("dashboard page")
        self.is_own = sees_own_only(workspace)
        self._live = LiveDashboard(workspace)
        self.figures: Dashboard | None = None
        self._is_old = self._is_trend_old = True
        self._is_declined = False
        """Whether a person has cancelled: nothing begins again until they ask for more."""
        self.bar = RunBar(self)
        self._work = QWidget(self)
        self.whose = QComboBox(self)
        self.tabs = QTabWidget(self)
        self.sheets = Sheets(self.tabs, is_own=self.is_own)
        self.saving = Saving(self, self.sheets, self.draw_for)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        back = self._button(self.tr("Back to the texts"), "project.texts")
        about = self._button(self.tr("What the figures mean"), "dashboard.definitions")
        whose = PlainLabel(self.tr("Whose work"), self)
        whose.setBuddy(self.whose)
        self.whose.setAccessibleName(whose.text())
        self.whose.addItem(self.tr("Everybody’s"), "")
        for each in (whose, self.whose):
            each.setVisible(not self.is_own)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of this page"))
        inside = QHBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.bar)
        self._work.hide()
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 8, 12, 6)
        for widget in (back, whose, self.whose, about):
            line.addWidget(widget)
        line.addWidget(self._work, 1)
        line.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(row)
        layout.addWidget(self.tabs, 1)
        follow_layout(self)

    def _connect(self) -> None:
        self.bar.failed.connect(self.failed)
        self.bar.changed.connect(self._on_bar)
        self.bar.cancelled.connect(self._decline)
        self._patience.timeout.connect(self._work.show)
        self._soon.timeout.connect(self.look_again)
        self.bridge.changed.connect(self._on_changes)
        self.whose.currentIndexChanged.connect(lambda _: self._choose_whose())
        self.tabs.currentChanged.connect(lambda _: self._on_tab())
        self.sheets.document_asked.connect(self.place_asked)
        self.sheets.person_asked.connect(self.show_person)
        self.saving.told.connect(self.told)
        self.sheets.days_changed.connect(self._show_figures)

    # ---- what the window asks

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Dashboard")

    def activate(self) -> None:
        """Read what has changed since the page was left."""
        self._is_declined = False
        self.look_again()
        self.sheets.current().focus()

    def deactivate(self) -> None:
        """Let the figures rest while nobody looks at them."""
        self._soon.stop()

    def dispose(self) -> None:
        """Stop what runs, and let go of the corpus."""
        self.bridge.changed.disconnect(self._on_changes)
        self._soon.stop()
        self._patience.stop()
        self.bar.dispose()
        self._live.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew where there is room for more."""
        super().resizeEvent(event)
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in other colours or letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._soon.start()

    # ---- what a person asks

    def show_definitions(self) -> None:
        """Say what the figures mean."""
        first, *rest = definitions(self.settings.idle_seconds)
        ReportDialog(first, [first, *rest], self.window()).open()

    def show_person(self, person_id: str) -> None:
        """Show the figures of one person."""
        place = self.whose.findData(person_id)
        if place >= 0 and not self.is_own:
            self.whose.setCurrentIndex(place)

    def look_again(self) -> None:
        """Read what is out of date, then draw what is in front; later if anything runs."""
        if self.bar.is_running or self._is_declined or not self.is_in_front:
            return
        wants_trend = self._is_trend_old and self.sheets.shows_trend
        if self._is_old or wants_trend:
            self._is_old = False
            self._is_trend_old = self._is_trend_old and not wants_trend
            job = self._read(str(self.whose.currentData()), with_trend=wants_trend)
            self.bar.start(self.tr("Reading"), job, self._take)
        else:
            self._draw()

    def _read(
        self, person_id: str, *, with_trend: bool
    ) -> Job[tuple[Dashboard, _TrendPoints | None]]:
        figures = yield from self._live.figures_job(person_id)
        trend = (yield from self._live.trend_job()) if with_trend else None
        return figures, trend

    def draw_for(
        self, charts: dict[str, Chart], look: Look, use: Callable[[Any], object]
    ) -> None:
        """Draw charts for a purpose of its own, unless something runs, which is said."""
        try:
            self.bar.start(self.tr("Drawing"), drawn_job(charts, look), use)
        except RuleBrokenError as error:
            self.failed.emit(str(error))

    # ---- what comes of it

    def _take(self, read: tuple[Dashboard, _TrendPoints | None]) -> None:
        self.figures, trend = read
        if trend is not None:
            self.sheets.show_trend(trend)
        self._offer_people(self.figures)
        self._show_figures()

    def _offer_people(self, figures: Dashboard) -> None:
        if not figures.is_whole:
            return
        offered = [(person_name(one), one.id) for one in figures.people]
        there = [
            (self.whose.itemText(place), str(self.whose.itemData(place)))
            for place in range(1, self.whose.count())
        ]
        if offered == there:
            return
        self.whose.blockSignals(True)
        while self.whose.count() > 1:
            self.whose.removeItem(1)
        for name, person_id in offered:
            self.whose.addItem(name, person_id)
        self.whose.blockSignals(False)

    def _show_figures(self) -> None:
        if self.figures is not None:
            self.sheets.show_figures(self.figures)
            self.commands.refresh()
            self._soon.start(0)

    def _draw(self) -> None:
        sheet = self.sheets.current()
        look = look_of(self, sheet.room_for_chart())
        if sheet.chart is None or sheet.drawn == (sheet.chart, look):
            return
        wanted = sheet.chart, look

        def show(svgs: dict[str, str]) -> None:
            sheet.show_chart(svgs[sheet.name], wanted)

        self.draw_for({sheet.name: sheet.chart}, look, show)

    def _decline(self) -> None:
        self._is_declined = self._is_old = self._is_trend_old = True
        self.told.emit(self.tr("Cancelled. The figures are as they were before."))

    def _on_changes(self, changes: Changes) -> None:
        if changes.releases and not changes.history:
            return
        self._is_old = self._is_trend_old = True
        if self.is_in_front:
            self._soon.start()

    def _on_bar(self) -> None:
        if self.bar.is_running:
            self._patience.start()
        else:
            self._patience.stop()
            self._work.hide()
            self._soon.start(0)
        self.commands.refresh()

    def _on_tab(self) -> None:
        self._is_declined = False
        self.commands.refresh()
        self._soon.start(0)

    def _choose_whose(self) -> None:
        self._is_old, self._is_declined = True, False
        self.sheets.hide_behind()
        self._soon.start(0)

    def _button(self, text: str, command_id: str) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: self.commands.run(command_id))
        button.setToolTip(plain_tip(self.commands.keys(command_id)))
        return button
