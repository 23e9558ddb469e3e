"""Finding in the text, marking what was found, and what the overview strip shows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from annotator.model.checks import Work, findings
from annotator.model.span import Fragment
from annotator.services.annotating import mark_all
from annotator.ui.actions import Command
from annotator.ui.messages import counted
from annotator.ui.pages.annotate.panes import Panes
from annotator.ui.pages.annotate.stage import Stage

_PATIENCE = 1200
"""Milliseconds without a change after which the checks run for the strip."""
_MOST_CHECKED = 5000
"""Spans up to which the checks take a few milliseconds."""


class Finding(QObject):
    """Joins the find bar and the strip to the open document."""

    def __init__(self, stage: Stage, panes: Panes) -> None:
        super().__init__(stage)
        self._stage = stage
        self._find = panes.find
        self._strip = panes.strip
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.show_warnings)
        panes.find.mark_all_asked.connect(self.ask_mark_all)
        stage.all_left.connect(panes.find.hide)
        desk = stage.desk
        for changed in (desk.opened, desk.spans_changed, desk.relations_changed):
            changed.connect(self._wait)

    def commands(self) -> list[Command]:
        """Return the commands that find."""
        find = self._find
        rows = (
            ("open", self.tr("Find in text…"), find.open, ("Ctrl+F",)),
            ("next", self.tr("Next hit"), find.next, ("F3", "Ctrl+G")),
            ("previous", self.tr("Previous hit"), find.previous, ("Shift+F3", "Ctrl+Shift+G")),
        )
        result = [
            Command(
                f"find.{name}",
                sentence,
                "edit",
                run,
                keys,
                enabled=lambda: self._stage.is_open,
                group="find",
                repeats=name != "open",
            )
            for name, sentence, run, keys in rows
        ]
        result.append(
            Command(
                "find.mark_all",
                self.tr("Mark all hits as…"),
                "edit",
                self.ask_mark_all,
                ("Ctrl+Shift+M",),
                enabled=find.isVisible,
                group="find",
                hint=self.tr("Marks everything that was found with one label, in one step."),
            )
        )
        return result + self._toggles()

    def ask_mark_all(self) -> None:
        """Ask which label the hits get, and which of them."""
        from annotator.ui.dialogs.mark_hits import MarkHitsDialog

        stage, ranges = self._stage, self._find.hits.ranges
        if not ranges:
            stage.say(self.tr("Nothing was found that could be marked."))
        else:
            dialog = MarkHitsDialog(stage.text, ranges, stage.desk.scheme, stage.page)
            dialog.mark_asked.connect(partial(self._mark_all, stage.desk.document_id))
            dialog.open()

    def show_warnings(self) -> None:
        """Run the checks and show on the strip where they find something."""
        desk = self._stage.desk
        spans = list(desk.spans.values())
        if len(spans) > _MOST_CHECKED:
            self._strip.set_warnings(())
            return
        relations = list(desk.relations.values())
        found = findings(Work(desk.text, spans, relations, desk.scheme))
        ids = {each.span_id for each in found}
        self._strip.set_warnings(span for span in spans if span.id in ids)

    def stop(self) -> None:
        """Search and check no more."""
        self._patience.stop()
        self._find.hide()

    def _toggles(self) -> list[Command]:
        find = self._find
        rows = (
            ("case", self.tr("Find: match case"), find.case, "Ctrl+Alt+C"),
            ("marks", self.tr("Find: match accents"), find.marks, "Ctrl+Alt+A"),
            ("words", self.tr("Find: whole words"), find.words, "Ctrl+Alt+W"),
            ("pattern", self.tr("Find: regular expression"), find.pattern, "Ctrl+Alt+R"),
        )
        return [
            Command(
                f"find.{name}",
                sentence,
                "",
                button.click,
                (key,),
                enabled=find.isVisible,
                checked=button.isChecked,
                scope=find,
            )
            for name, sentence, button, key in rows
        ]

    def _mark_all(self, document_id: str, label: str, ranges: Sequence[Fragment]) -> None:
        with self._stage.trying():
            made = mark_all(self._stage.workspace, document_id, label, ranges)
            self._stage.say(
                counted(self.tr("Hits marked as %1: %2."), label, len(made)), undo=True
            )

    def _wait(self) -> None:
        self._patience.start()
