"""The agreement page: what is compared on one side, the figures and what is behind them."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import RuleBrokenError
from annotator.model.person import GOLD
from annotator.services.agreement import Agreement, AgreementReport, Choice, Disputes, Wanted
from annotator.services.batches import all_batches
from annotator.services.changes import Changes
from annotator.services.charts import drawn_job
from annotator.services.workspace import Workspace
from annotator.ui.actions import Command, Commands
from annotator.ui.bridge import Bridge
from annotator.ui.jobs import PATIENCE
from annotator.ui.layouts import add_layout
from annotator.ui.page import Page
from annotator.ui.pages.agreement.charts_tab import ChartsTab
from annotator.ui.pages.agreement.choice_form import ChoiceForm, Comparable
from annotator.ui.pages.agreement.defining import DefinitionsDialog
from annotator.ui.pages.agreement.details import DetailsTab
from annotator.ui.pages.agreement.disputes_tab import DisputesTab
from annotator.ui.pages.agreement.expert import ExpertTab
from annotator.ui.pages.agreement.matrices import LabelsTab, PairsTab
from annotator.ui.pages.agreement.overview import OverviewTab
from annotator.ui.pages.agreement.parts_tab import PartsTab
from annotator.ui.pages.agreement.refreshing import Turns
from annotator.ui.pages.agreement.saving import Saving
from annotator.ui.pages.agreement.tab import FiguresTab
from annotator.ui.parts.blocks import remark, scrolled
from annotator.ui.parts.run_bar import RunBar
from annotator.ui.safe import plain_tip
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout

_PAUSE = 400
"""Milliseconds without an edit before the figures follow."""


_MENU = "project/agreement"


class AgreementPage(Page):
    """Works figures out behind the window, and opens the texts behind each of them."""

    settle_asked: ClassVar[Signal] = Signal(str, int, int)
    """A place is to be decided: id of the document, first code point, the end."""
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
        self.setObjectName("agreement page")
        self._agreement = Agreement(workspace)
        self._report: AgreementReport | None = None
        self._is_old = True
        self.bar = RunBar(self, patience=PATIENCE)
        self.turns = Turns(self.bar)
        self.form = ChoiceForm(self)
        self.tabs = QTabWidget(self)
        self.overview = OverviewTab(self.tabs)
        self.parts = PartsTab(self.tabs)
        self.pairs = PairsTab(self.tabs)
        self.labels = LabelsTab(self.tabs)
        self.details = DetailsTab(self.tabs)
        self.charts = ChartsTab(self.tabs)
        self.expert = ExpertTab(self.tabs)
        self.disputes = DisputesTab(workspace, settings, self.tabs)
        self.saving = Saving(self.turns, settings, workspace.path.stem, self)
        self._stale = remark("", self)
        self._work_out = QPushButton(self.tr("Work out"), self)
        self._save = QPushButton(self.tr("Save the report…"), self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._add_commands()

    # ---- how it is built

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of this page"))
        for tab, text in (
            (self.overview, self.tr("Overview")),
            (self.parts, self.tr("Tables")),
            (self.pairs, self.tr("Pairs")),
            (self.labels, self.tr("Labels")),
            (self.details, self.tr("Details")),
            (self.charts, self.tr("Charts")),
            (self.expert, self.tr("For experts")),
            (self.disputes, self.tr("Places")),
        ):
            self.tabs.addTab(tab, text)
        back = QPushButton(self.tr("Back to the texts"), self)
        back.setToolTip(plain_tip(self.commands.keys("project.texts")))
        back.clicked.connect(lambda: self.commands.run("project.texts"))
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 6)
        row.addWidget(back)
        row.addWidget(self.bar, 1)
        row.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        add_layout(layout, row)
        layout.addWidget(self._split(), 1)
        follow_layout(self)

    def _split(self) -> QSplitter:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 8)
        area = scrolled(self.form, self.tr("What is compared"))
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(self.form.minimumSizeHint().width() + bar)
        column.addWidget(area, 1)
        self._stale.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self._stale)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        for button, command_id in (
            (self._work_out, "agreement.compute"),
            (self._save, "agreement.save"),
        ):
            button.setObjectName(command_id)
            button.setToolTip(plain_tip(self.commands.keys(command_id)))
            row.addWidget(button, 1)
        add_layout(column, row)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.tabs)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 3)
        return split

    def _connect(self) -> None:
        self.bar.failed.connect(self.failed)
        self.bar.changed.connect(self._show_possible)
        self.bar.cancelled.connect(
            lambda: self.told.emit(self.tr("Cancelled. What was known before is shown."))
        )
        self.form.changed.connect(self._show_stale)
        self.overview.iou_chosen.connect(self.compute)
        for tab in self._figure_tabs():
            tab.wanted.connect(self.open_list)
        self.charts.charts_asked.connect(self._draw)
        self._work_out.clicked.connect(lambda: self.commands.run("agreement.compute"))
        self._save.clicked.connect(lambda: self.commands.run("agreement.save"))
        self._pause.timeout.connect(self.compute)
        self.saving.told.connect(self.told)
        self.bridge.changed.connect(self._look_again)

    def _figure_tabs(self) -> list[FiguresTab]:
        return [
            self.overview,
            self.parts,
            self.pairs,
            self.labels,
            self.details,
            self.charts,
            self.expert,
        ]

    def _add_commands(self) -> None:
        overlay = [
            each
            for each in self.disputes.view.commands("agreement", _MENU, scope=self)
            if each.id == "agreement.overlay"
        ]
        turn = self.tr("Once more turns the order round.")
        for command in (
            self._command("define", self.tr("What this figure means"), self.define, "D"),
            replace(
                self._command("sort", self.tr("Sort by this column"), self.sort, "S"),
                hint=turn,
            ),
            replace(
                self._command("narrow", self.tr("Only this"), self.narrow, "O"),
                hint=self.tr("Chooses the label, pair, batch or document of the cell alone."),
            ),
            self._command("widen", self.tr("All again"), self.widen, "A"),
            self._step("next", self.tr("Next place"), 1, "N"),
            self._step("previous", self.tr("Previous place"), -1, "Shift+N"),
            replace(
                self._command("settle", self.tr("Settle this place"), self.settle, "G"),
                enabled=lambda: self.disputes.current() is not None,
                hint=self.tr("Goes to its case on the page that decides what is gold."),
            ),
            *overlay,
        ):
            self.add_command(command)

    def _command(self, name: str, text: str, run: Callable[[], object], key: str) -> Command:
        return Command(f"agreement.{name}", text, _MENU, run, (key,), scope=self, group="~work")

    def _step(self, name: str, text: str, step: int, key: str) -> Command:
        command = self._command(name, text, lambda: self.go_on(step), key)
        return replace(
            command, enabled=lambda: self.disputes.current() is not None, repeats=True
        )

    # ---- what the window asks

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Agreement")

    def activate(self) -> None:
        """Read what the corpus has to choose by; work out what was edited meanwhile."""
        self.form.show_comparable(self._comparable())
        if self._is_old:
            self.compute()
        self._show_possible()
        self._focus()

    def dispose(self) -> None:
        """Stop what runs, and let go of the corpus."""
        self._pause.stop()
        self.bridge.changed.disconnect(self._look_again)
        self.turns.forget()
        self.bar.dispose()
        self._agreement.close()
        self.remove_commands()

    @property
    def report(self) -> AgreementReport:
        """The figures that are shown; raises RuleBrokenError before there are any."""
        if self._report is None:
            raise RuleBrokenError("There are no figures yet: work them out first.")
        return self._report

    @property
    def has_report(self) -> bool:
        """Whether there are figures to look at and to save."""
        return self._report is not None

    def _comparable(self) -> Comparable:
        rows = self.workspace.document_rows()
        metadata = sorted({pair for row in rows for pair in row.metadata.items()})
        return Comparable(
            tuple(self.workspace.people()),
            tuple(all_batches(self.workspace).names),
            tuple(label.name for label in self.workspace.scheme().labels),
            tuple(metadata),
        )

    def _look_again(self, changes: Changes) -> None:
        touched = changes.spans or changes.layers or changes.documents or changes.records
        if touched or changes.document_list or changes.people or changes.scheme:
            self._is_old = True
            if self.is_in_front:
                self.form.show_comparable(self._comparable())
                self._pause.start()

    # ---- what a person asks

    def choice(self) -> Choice:
        """Return what is chosen now."""
        return self.form.choice(self.overview.iou())

    def compute(self) -> None:
        """Work the figures out for what is chosen."""
        choice = self.choice()
        self._is_old = False
        self.turns.ask(
            "report",
            self.tr("Working out agreement"),
            lambda: self._agreement.report_job(choice),
            self._show_report,
        )

    def open_list(self, wanted: Wanted, of: str) -> None:
        """Show what stands behind a figure of the report that is shown."""
        choice = self.report.choice
        self.tabs.setCurrentWidget(self.disputes)
        self.turns.ask(
            "list",
            self.tr("Looking for the places"),
            lambda: self._agreement.disputes_job(choice, wanted),
            lambda found: self._show_disputes(found, of),
        )

    def save(self) -> None:
        """Ask where the report goes, and write it there."""
        self.saving.ask(self.report)

    def define(self) -> None:
        """Say what the figure of the current cell means."""
        tab = self.tabs.currentWidget()
        cell = tab.cell() if isinstance(tab, FiguresTab) else None
        DefinitionsDialog(cell.figure if cell else "", self.window()).open()

    def sort(self) -> None:
        """Sort the table by the column of the current cell."""
        tab = self.tabs.currentWidget()
        if isinstance(tab, FiguresTab):
            tab.sort_here()

    def narrow(self) -> None:
        """Choose only the label, pair, batch or document of the current cell, and work it out.

        Raises RuleBrokenError where a cell is of none of these.
        """
        tab = self.tabs.currentWidget()
        cell = tab.cell() if isinstance(tab, FiguresTab) else None
        wanted = cell.wanted if cell else None
        if wanted is None or not wanted.is_of_a_part:
            text = self.tr("This cell is of no label, pair, batch or document: choose another.")
            raise RuleBrokenError(text)
        titles = {each.id: each.title for each in self.report.by_document}
        self.form.narrow(wanted, titles.get(wanted.document, ""))
        self.compute()

    def widen(self) -> None:
        """Choose everything again, and work it out."""
        self.form.widen()
        self.compute()

    def settle(self) -> None:
        """Ask for the current place to be decided."""
        dispute = self.disputes.current()
        if dispute is not None:
            start, end = dispute.extent
            self.settle_asked.emit(dispute.document_id, start, end)

    def go_on(self, step: int) -> None:
        """Show the next place of the list, or the one before."""
        self.tabs.setCurrentWidget(self.disputes)
        self.disputes.go_on(step)

    # ---- what comes of it

    def _show_report(self, report: AgreementReport) -> None:
        self._report = report
        for tab in self._figure_tabs():
            tab.show_report(report)
        self.form.show_left_out(report.excluded)
        self.disputes.look_again()
        self._show_stale()
        self._show_possible()

    def _draw(self) -> None:
        wanted = self.charts.wanted_charts()
        self.turns.ask(
            "charts",
            self.tr("Drawing"),
            lambda: drawn_job(*wanted),
            lambda svgs: self.charts.show_charts(svgs, wanted),
        )

    def _show_disputes(self, found: Disputes, of: str) -> None:
        chosen = set(self.report.choice.people)
        people = tuple(
            person.id
            for person in self.workspace.people()
            if person.pseudonym in chosen or (not chosen and person.id != GOLD)
        )
        self.disputes.show_disputes(found, of, people)
        self.disputes.focus()
        self.commands.refresh()

    def _show_stale(self) -> None:
        is_other = self._report is not None and self.choice() != self._report.choice
        text = self.tr("The figures are of an earlier choice: work them out anew.")
        self._stale.setText(text if is_other else "")
        self._stale.setVisible(is_other)

    def _show_possible(self) -> None:
        self.commands.refresh()
        for button in (self._work_out, self._save):
            button.setEnabled(self.commands.is_enabled(button.objectName()))

    def _focus(self) -> None:
        tab = self.tabs.currentWidget()
        if isinstance(tab, FiguresTab | DisputesTab):
            tab.focus()
