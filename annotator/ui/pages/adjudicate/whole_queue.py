"""What is done with many cases at once, and what a model makes of all of them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from annotator.model.person import Role
from annotator.services.adjudicating import Accepted, Case, Estimates
from annotator.services.jobs import Job
from annotator.ui.actions import Command
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.messages import counted
from annotator.ui.page import Page
from annotator.ui.pages.adjudicate.accept_dialog import AcceptDialog
from annotator.ui.pages.adjudicate.bench import Bench
from annotator.ui.pages.adjudicate.deciding import MENU
from annotator.ui.pages.adjudicate.pin_dialog import PinDialog
from annotator.ui.pages.adjudicate.queue_pane import QueuePane
from annotator.ui.pages.adjudicate.words import span_text
from annotator.ui.parts.run_bar import RunBar
from annotator.ui.sentences import in_language


class WholeQueue(QObject):
    """Runs on the bar of the page, one thing at a time."""

    def __init__(self, bench: Bench, queue: QueuePane, bar: RunBar, page: Page) -> None:
        super().__init__(page)
        self._bench = bench
        self._queue = queue
        self._bar = bar
        self._page = page
        self.is_writing = False
        """Whether a job that changes gold or the guideline runs."""
        bar.changed.connect(self._note_end)

    def commands(self) -> list[Command]:
        """Return the commands about the whole queue."""
        unanimous = self.tr("Shows first what everybody marked alike; nothing is accepted yet.")
        guess = self.tr("A model's guess, which may order the queue and decides nothing.")
        return [
            self._command(
                ("unanimous", "U", self.tr("Accept what is unanimous…")),
                self.preview,
                self._may_review,
                unanimous,
            ),
            self._command(
                ("estimates", "R", self.tr("How reliable people seem")),
                self.estimate,
                self._is_free,
                guess,
            ),
            self._command(
                ("reopen", "O", self.tr("Give gold back where it is open again")),
                self.reopen,
                self._may_review,
            ),
            self._command(
                ("pin", "G", self.tr("Pin to the guideline…")),
                self.pin,
                self._may_pin,
                self.tr("As a case, or as an example of its label."),
            ),
            self._command(
                ("cancel", "Z", self.tr("Cancel what runs here")),
                self._bar.cancel,
                lambda: self._bar.is_running,
            ),
        ]

    def _command(
        self,
        names: tuple[str, str, str],
        run: Callable[[], object],
        enabled: Callable[[], bool],
        hint: str = "",
    ) -> Command:
        name, key, sentence = names
        return Command(
            f"adjudicate.{name}",
            sentence,
            MENU,
            run,
            (key,),
            enabled=enabled,
            scope=self._page,
            group="whole",
            hint=hint,
        )

    # ---- what is unanimous

    def preview(self) -> None:
        """Work out what is unanimous, and show it."""
        job = self._bench.adjudication.unanimous_job(self._queue.wanted())
        self._bar.start(self.tr("Looking for what is unanimous"), job, self._show_preview)

    def accept(self) -> None:
        """Make it gold."""
        job = self._bench.adjudication.accept_unanimous_job(self._queue.wanted())
        self._write(self.tr("Accepting"), job, self._tell_accepted)

    def _show_preview(self, preview: Accepted) -> None:
        dialog = AcceptDialog(preview, self._page.window())
        dialog.accept_asked.connect(self.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_accepted(self, accepted: Accepted) -> None:
        text = self.tr("Accepted: %1, in documents: %2.")
        documents = accepted.documents + accepted.empty_documents
        self._bench.said.emit(counted(text, accepted.clusters, documents))

    # ---- estimates

    def estimate(self) -> None:
        """Let models guess how reliable people are, and show it."""
        job = self._bench.adjudication.estimates_job()
        self._bar.start(self.tr("Estimating"), job, self._show_estimates)

    def _show_estimates(self, found: Estimates) -> None:
        lines = [
            self.tr("Guesses of models: they may order the queue, and decide nothing."),
            counted(self.tr("Cases that were voted on: %1"), found.n),
        ]
        lines += [in_language(model.reason) for model in found.models if model.reason]
        names = self._bench.names_of_all()
        row = self.tr("%1: %2 % (n = %3)")
        listed = []
        for model in found.models:
            if model.people:
                listed.append(model.method)
            for person in model.people:
                name = f"\u2068{names[person.person.id]}\u2069"
                share = f"{100 * person.competence:.0f}"
                listed.append(counted(row, name, share, person.n))
        dialog = ReportDialog(self.tr("How reliable people seem"), lines, self._page.window())
        dialog.with_list(self.tr("How often a model thinks that they are right:"), listed)
        dialog.open()
        self._queue.queue_asked.emit()

    # ---- gold that is open again, and the guideline

    def reopen(self) -> None:
        """Say of gold that is done, though something is open again, that it is not."""
        job = self._bench.adjudication.reopen_job(self._queue.wanted())
        self._write(self.tr("Giving back"), job, self._tell_reopened)

    def pin(self) -> None:
        """Ask what of the case goes into the guideline."""
        case = self._bench.case
        if case is None:
            return
        dialog = PinDialog(
            self._about(case), has_gold=case.gold is not None, parent=self._page.window()
        )
        adjudication = self._bench.adjudication
        dialog.case_asked.connect(lambda text: self._pin(adjudication.pin_case_job(text)))
        dialog.example_asked.connect(
            lambda why: self._pin(adjudication.pin_example_job(case, why))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _about(self, case: Case) -> str:
        """Return words to begin with: what stands there, and what gold says of it."""
        said = case.gold or next(iter(case.spans), None)
        if said is None:
            return ""
        return span_text(self._bench.text, said.label, said.fragments)

    def _pin(self, job: Job[None]) -> None:
        self._write(self.tr("Writing the guideline"), job, lambda _: self._tell_pinned())

    def _tell_pinned(self) -> None:
        self._bench.said.emit(self.tr("It stands in the guideline now."))

    def _tell_reopened(self, count: int) -> None:
        text = self.tr("Documents whose gold was given back: %1.")
        self._bench.said.emit(counted(text, count))

    # ---- running

    def _write(self, title: str, job: Job[Any], use: Callable[[Any], object]) -> None:
        self.is_writing = True
        self._bar.start(title, job, use)

    def _note_end(self) -> None:
        if not self._bar.is_running:
            self.is_writing = False

    def _is_free(self) -> bool:
        return not self._bar.is_running

    def _may_review(self) -> bool:
        return self._is_free() and Role.REVIEWER in self._page.workspace.person.roles

    def _may_pin(self) -> bool:
        is_lead = Role.LEAD in self._page.workspace.person.roles
        return self._is_free() and is_lead and self._bench.case is not None
