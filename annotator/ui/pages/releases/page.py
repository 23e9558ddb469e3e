"""The releases page: make a dataset, look at those that were made, judge the corpus."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from annotator.model.errors import FormatError
from annotator.services.changes import Changes
from annotator.services.jobs import Job
from annotator.services.releases import (
    ReleaseReport,
    choosable_job,
    compare_releases,
    drawn_readiness_job,
    recorded_releases,
    release_job,
    save_readiness,
)
from annotator.services.workspace import Workspace
from annotator.ui.actions import Commands
from annotator.ui.bridge import Bridge
from annotator.ui.chart_looks import look_of
from annotator.ui.choosing import choose_place
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, readable_number
from annotator.ui.page import Page
from annotator.ui.pages.releases.made import MadeTab
from annotator.ui.pages.releases.making import MakingTab
from annotator.ui.pages.releases.readiness import ReadinessTab
from annotator.ui.pages.releases.words import plot_words
from annotator.ui.parts.run_bar import RunBar
from annotator.ui.safe import plain_tip, readable_path
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout


class ReleasesPage(Page):
    """Three tabs, and one piece of work at a time that runs behind them."""

    place_asked: ClassVar[Signal] = Signal(str, int, int)
    """A place of a text is to be read: a document's id and code points."""
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
        self.setObjectName("releases page")
        self.bar = RunBar(self)
        self.tabs = QTabWidget(self)
        self.making = MakingTab(workspace.scheme().name, commands, settings, self.tabs)
        self.made = MadeTab(commands, settings, self.tabs)
        self.readiness = ReadinessTab(commands, self.tabs)
        self._is_old = True
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        back = QPushButton(self.tr("Back to the texts"), self)
        back.setToolTip(plain_tip(self.commands.keys("project.texts")))
        back.clicked.connect(lambda: self.commands.run("project.texts"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.making, self.tr("New release"))
        self.tabs.addTab(self.made, self.tr("Releases made"))
        self.tabs.addTab(self.readiness, self.tr("Readiness"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of this page"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 6)
        row.addWidget(back)
        row.addWidget(self.bar, 1)
        row.addStretch(0)
        add_layout(layout, row)
        layout.addWidget(self.tabs, 1)
        follow_layout(self)

    def _connect(self) -> None:
        self.bar.failed.connect(self.failed)
        self.bar.changed.connect(self._show_possible)
        self.bar.cancelled.connect(
            lambda: self.told.emit(self.tr("Cancelled. Nothing was written."))
        )
        self.made.folder_asked.connect(_open_folder)
        self.readiness.place_asked.connect(self.place_asked)
        self.making.preview.document_asked.connect(lambda one: self.place_asked.emit(one, 0, 0))
        self.bridge.changed.connect(self._look_again)

    # ---- what the window asks

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Releases")

    def activate(self) -> None:
        """Read what the corpus has to choose by, and which releases were made."""
        self.made.show_releases(recorded_releases(self.workspace))
        if self._is_old and not self.bar.is_running:
            job = choosable_job(self.workspace)
            self._start(self.tr("Reading"), job, self.making.show_choosable)
            self._is_old = False
        self._show_possible()
        self._focus()

    def dispose(self) -> None:
        """Stop what runs, and let go of the corpus."""
        self.bridge.changed.disconnect(self._look_again)
        self.bar.dispose()

    def _look_again(self, changes: Changes) -> None:
        if changes.document_list:
            self._is_old = True

    # ---- what a person asks

    def preview(self) -> None:
        """Work out what the release would hold; write nothing."""
        self.tabs.setCurrentWidget(self.making)
        job = release_job(self.workspace, None, self.making.options())
        title = self.tr("Working out the release")
        self._start(title, job, lambda report: self.making.show_facts(report.facts))

    def make(self) -> None:
        """Ask for a new folder, and write the release into it."""
        self.tabs.setCurrentWidget(self.making)
        self.making.options()  # a choice that makes no sense is said before a place is asked
        name = f"{self.workspace.path.stem}-release"
        choose_place(self, self.settings, self.tr("A new folder"), name, self.make_in)

    def make_in(self, folder: Path) -> None:
        """Write the release into a new folder."""
        job = release_job(self.workspace, folder, self.making.options())
        self._start(self.tr("Making the release"), job, self._tell_made)

    def compare(self) -> None:
        """Compare the two releases whose folders are chosen."""
        self.tabs.setCurrentWidget(self.made)
        job = compare_releases(*self.made.folders())
        titles = {row.id: row.title for row in self.workspace.document_rows()}
        self._start(
            self.tr("Comparing"), job, lambda found: self.made.show_comparison(found, titles)
        )

    def judge(self) -> None:
        """Work out the readiness report, with plots in the colours of the window."""
        self.tabs.setCurrentWidget(self.readiness)
        job = drawn_readiness_job(self.workspace, plot_words(), look_of(self))
        self._start(self.tr("Judging the corpus"), job, self._show_readiness)

    def save_readiness(self) -> None:
        """Ask where the readiness report goes, and write it there."""
        facts = self.readiness.facts()

        def save(path: Path) -> None:
            try:
                save_readiness(facts, path)
            except FormatError as error:
                self.failed.emit(str(error))
            else:
                text = self.tr("Written: %1")
                self.told.emit(counted(text, readable_path(path)))

        name = f"{self.workspace.path.stem}-readiness.html"
        choose_place(self, self.settings, self.tr("Save the readiness report"), name, save)

    # ---- what comes of it

    def _start(self, title: str, job: Job[Any], use: Callable[[Any], object]) -> None:
        self.bar.start(title, job, use)

    def _show_readiness(self, drawn: Any) -> None:
        self.readiness.show_report(drawn)
        self._focus()

    def _tell_made(self, report: ReleaseReport) -> None:
        folder = Path(report.path or "")
        self.made.remember_folder(report.manifest or "", folder)
        self.made.show_releases(recorded_releases(self.workspace))
        self.making.show_facts(report.facts)
        facts = report.facts
        lines = [
            counted(self.tr("Written and verified: %1"), readable_path(folder)),
            counted(self.tr("Documents: %1"), facts.documents),
            counted(self.tr("Spans: %1"), facts.spans),
            counted(self.tr("Manifest (SHA-256): %1"), report.manifest or ""),
        ]
        if not report.is_new:
            lines.append(self.tr("The corpus remembers this very release already."))
        dialog = ReportDialog(self.tr("Released"), lines, self.window())
        left_out = [
            f"{name}: {in_language(what)}: {readable_number(count)}"
            for name, lost in report.left_out.items()
            for what, count in lost.items()
        ]
        dialog.with_list(self.tr("To know:"), [*facts.warnings, *left_out])
        dialog.with_button(self.tr("&Open folder"), lambda: _open_folder(folder))
        dialog.open()

    def _show_possible(self) -> None:
        self.commands.refresh()
        for tab in (self.making, self.made, self.readiness):
            tab.show_possible()

    def _focus(self) -> None:
        tab = self.tabs.currentWidget()
        if isinstance(tab, MakingTab | MadeTab | ReadinessTab):
            tab.focus()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
