"""Getting about: to the next case, to the comment; with names or without."""

from functools import partial

from PySide6.QtCore import QObject

from annotator.ui.actions import Command
from annotator.ui.comparing.view import ComparisonView
from annotator.ui.page import Page
from annotator.ui.pages.adjudicate.bench import Bench
from annotator.ui.pages.adjudicate.case_pane import CasePane
from annotator.ui.pages.adjudicate.deciding import MENU
from annotator.ui.pages.adjudicate.queue_pane import QueuePane


class Going(QObject):
    """Changes what is looked at; nothing of it changes the corpus."""

    def __init__(
        self,
        bench: Bench,
        queue: QueuePane,
        view: ComparisonView,
        case: CasePane,
        page: Page,
    ) -> None:
        super().__init__(page)
        self._bench = bench
        self._queue = queue
        self._view = view
        self._case = case
        self._page = page
        self._restore()

    def commands(self) -> list[Command]:
        """Return the commands that go about."""
        rows = (
            ("next", self.tr("Next that waits"), partial(self.step, 1), "N"),
            ("previous", self.tr("Previous that waits"), partial(self.step, -1), "P"),
            ("comment", self.tr("Comment to the annotators…"), self.write_comment, "C"),
            ("queue", self.tr("To the queue"), self._queue.list.setFocus, "Q"),
        )
        result = [
            Command(
                f"adjudicate.{name}",
                sentence,
                MENU,
                run,
                (key,),
                enabled=lambda: self._bench.case is not None,
                scope=self._page,
                group="go",
                repeats=name in ("next", "previous"),
            )
            for name, sentence, run, key in rows
        ]
        return [*result, *self._switches()]

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) case that waits."""
        if not self._queue.step(step):
            self._bench.said.emit(self.tr("Nothing else waits in this list."))

    def write_comment(self) -> None:
        """Put the keyboard into the comment to those who marked this."""
        self._case.focus_comment()

    def _restore(self) -> None:
        """Show people and texts as they were shown last."""
        self._bench.is_anonymous = self._page.settings.settle_anonymous
        self._view.set_overlaid(self._page.settings.settle_overlaid)

    def _switch_names(self) -> None:
        self._bench.hide_names(not self._bench.is_anonymous)
        self._page.settings.settle_anonymous = self._bench.is_anonymous

    def _switch_texts(self) -> None:
        self._view.set_overlaid(not self._view.is_overlaid)
        self._page.settings.settle_overlaid = self._view.is_overlaid

    def _switches(self) -> list[Command]:
        return [
            Command(
                "adjudicate.anonymous",
                self.tr("Hide the names of people"),
                MENU,
                self._switch_names,
                ("H",),
                checked=lambda: self._bench.is_anonymous,
                scope=self._page,
                group="seen",
                hint=self.tr("They are called A, B and C, in an order that tells nothing."),
            ),
            Command(
                "adjudicate.overlay",
                self.tr("One text for all people"),
                MENU,
                self._switch_texts,
                ("V",),
                checked=lambda: self._view.is_overlaid,
                scope=self._page,
                group="seen",
                hint=self.tr("With a lane for each person below the lines."),
            ),
        ]
