"""All sheets of the dashboard, and what a row of each leads to."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget

from annotator.services.dashboard import AtRisk, Dashboard, DayProgress, TrendPoint
from annotator.ui.messages import translate
from annotator.ui.pages.dashboard.contents import (
    Listed,
    behind_batch,
    behind_label,
    behind_overlap,
    labels_content,
    overlap_content,
    people_content,
    risk_content,
    trend_content,
)
from annotator.ui.pages.dashboard.controls import DayControls
from annotator.ui.pages.dashboard.days import behind_day, days_content
from annotator.ui.pages.dashboard.sheet import Sheet
from annotator.ui.pages.dashboard.words import unreadable_text


class Sheets(QObject):
    """Shows figures on the tabs; where they are one's own only, two of them are not there."""

    document_asked: ClassVar[Signal] = Signal(str)
    person_asked: ClassVar[Signal] = Signal(str)
    """The figures of a person are to be shown; their id."""
    days_changed: ClassVar[Signal] = Signal()
    """Other days are wanted."""

    def __init__(self, tabs: QTabWidget, *, is_own: bool) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._figures: Dashboard | None = None
        self.controls = DayControls(tabs)
        opens = translate("Dashboard", "Return lists the documents behind a row.")
        person = translate("Dashboard", "Return shows the figures of the person alone.")
        text = translate("Dashboard", "Return opens the text.")
        self.people = Sheet(translate("Dashboard", "Progress"), "" if is_own else person, tabs)
        self.people.is_wide = True
        self.days = Sheet(translate("Dashboard", "Days"), opens, tabs, self.controls)
        self.risks = Sheet(translate("Dashboard", "At risk"), text, tabs)
        self.labels = Sheet(translate("Dashboard", "Labels"), opens, tabs)
        self.overlap = Sheet(translate("Dashboard", "Overlap"), opens, tabs)
        self.trend = Sheet(translate("Dashboard", "Agreement"), opens, tabs)
        self.all = [self.people, self.days, self.risks, self.labels]
        others = [self.overlap, self.trend]
        for sheet in others:
            sheet.setVisible(not is_own)
        self.all += [] if is_own else others
        for sheet in self.all:
            tabs.addTab(sheet, sheet.name)
            sheet.document_asked.connect(self.document_asked)
        self._connect()

    def _connect(self) -> None:
        self.controls.changed.connect(self.days_changed)
        self.people.row_chosen.connect(lambda one: self.person_asked.emit(str(one)))
        self.days.row_chosen.connect(self._open_day)
        self.risks.row_chosen.connect(self._open_risk)
        self.labels.row_chosen.connect(self._open_label)
        self.overlap.row_chosen.connect(self._open_overlap)
        self.trend.row_chosen.connect(self._open_batch)

    @property
    def shows_trend(self) -> bool:
        """Whether the sheet about agreement is in front."""
        return self._tabs.currentWidget() is self.trend

    def current(self) -> Sheet:
        """Return the sheet that is in front."""
        return self.all[max(0, self._tabs.currentIndex())]

    def show_figures(self, figures: Dashboard) -> None:
        """Show figures on every sheet but the one about agreement."""
        self._figures = figures
        self.people.show_content(people_content(figures))
        about = unreadable_text(figures.unreadable)
        self.days.show_content(days_content(figures, *self.controls.chosen()), about)
        self.risks.show_content(risk_content(figures))
        self.labels.show_content(labels_content(figures))
        if figures.is_whole:
            self.overlap.show_content(overlap_content(figures))

    def show_trend(self, points: Sequence[TrendPoint]) -> None:
        """Show how far people agree."""
        self.trend.show_content(trend_content(points))

    def hide_behind(self) -> None:
        """Show nothing behind any row."""
        for sheet in self.all:
            sheet.hide_behind()

    def _open_day(self, days: tuple[DayProgress, ...]) -> None:
        self._list(self.days, behind_day(days))

    def _open_risk(self, risk: AtRisk) -> None:
        self.document_asked.emit(risk.document)

    def _open_label(self, label: str) -> None:
        for one in self._figures.labels if self._figures else ():
            if one.label == label:
                self._list(self.labels, behind_label(one))

    def _open_overlap(self, people: int) -> None:
        if self._figures is not None:
            self._list(self.overlap, behind_overlap(self._figures, people))

    def _open_batch(self, point: TrendPoint) -> None:
        self._list(self.trend, behind_batch(point))

    def _list(self, sheet: Sheet, listed: Listed) -> None:
        if self._figures is not None:
            sheet.show_behind(listed, self._figures.titles)
