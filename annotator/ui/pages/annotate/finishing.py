"""From document to document: next, previous, done after the checks, flag and note."""

from functools import partial

from PySide6.QtCore import QObject

from annotator.model.layer import State
from annotator.services.annotating import findings, set_document_flag, set_state
from annotator.services.remarks import remark_findings
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.documents import DocumentsPanel
from annotator.ui.panels.findings import FindingsPanel
from annotator.ui.panels.span import DISCUSS, SpanPanel


class Finishing(QObject):
    """Says how far the work on a document is and goes on to another one."""

    def __init__(
        self,
        stage: Stage,
        documents: DocumentsPanel,
        findings_panel: FindingsPanel,
        span_panel: SpanPanel,
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._documents = documents
        self._findings = findings_panel
        self._span_panel = span_panel
        findings_panel.done_anyway_asked.connect(self._finish)
        findings_panel.again_asked.connect(self.done_and_next)
        findings_panel.close_asked.connect(self.close_findings)

    def commands(self) -> list[Command]:
        """Return the commands of the document menu."""
        go = (
            ("next", self.tr("Next document"), 1, False, ("Ctrl+PgDown",)),
            ("previous", self.tr("Previous document"), -1, False, ("Ctrl+PgUp",)),
            ("next_open", self.tr("Next document that is not done"), 1, True, ("Alt+PgDown",)),
            (
                "previous_open",
                self.tr("Previous document that is not done"),
                -1,
                True,
                ("Alt+PgUp",),
            ),
        )
        result = [
            Command(
                f"document.{name}",
                sentence,
                "document",
                partial(self.step, step, unfinished=unfinished),
                keys,
                enabled=lambda: self._documents.model.rowCount() > 0,
                group="go",
            )
            for name, sentence, step, unfinished, keys in go
        ]
        return result + self._done_commands() + self._state_commands()

    def step(self, step: int, *, unfinished: bool = False) -> None:
        """Open the next (1) or previous (-1) document of the list."""
        found = self._documents.neighbour(
            self._stage.desk.document_id, step, unfinished=unfinished
        )
        if found:
            self._documents.open_asked.emit(found)
        elif unfinished:
            self._stage.say(self.tr("Every other document in the list is done."))
        elif step > 0:
            self._stage.say(self.tr("This is the last document in the list."))
        else:
            self._stage.say(self.tr("This is the first document in the list."))

    def done_and_next(self) -> None:
        """Run the checks; where they find nothing, mark the document done and go on."""
        self._span_panel.flush()
        with self._stage.trying():
            document_id = self._stage.desk.document_id
            found = findings(self._stage.workspace, document_id)
            found += remark_findings(self._stage.workspace, document_id)
            if found:
                self._findings.show_findings(found)
                return
            self._finish()

    def close_findings(self) -> None:
        """Put the findings away and go back to the text."""
        if not self._findings.isHidden():
            self._findings.hide()
            self._stage.text.setFocus()

    def set_state(self, state: State) -> None:
        """Say how far the work on the document is."""
        with self._stage.trying():
            set_state(self._stage.workspace, self._stage.desk.document_id, state)

    def toggle_flag(self) -> None:
        """Flag the whole document to discuss, or take the flag off."""
        layer = self._stage.desk.layer
        if layer is not None:
            with self._stage.trying():
                flag = None if layer.flag else DISCUSS
                set_document_flag(self._stage.workspace, layer.document_id, flag)

    def _finish(self) -> None:
        self._findings.hide()
        desk = self._stage.desk
        title = desk.document.title if desk.document else ""
        layer = desk.layer
        if layer is not None and layer.state is not State.DONE:
            with self._stage.trying():
                set_state(self._stage.workspace, desk.document_id, State.DONE)
        if desk.layer is None or desk.layer.state is not State.DONE:
            return
        self.step(1, unfinished=True)
        self._stage.text.setFocus()
        self._stage.say(self._told_done(title), undo=True)

    def _told_done(self, title: str) -> str:
        done, count = self._documents.model.progress()
        text = self.tr("“{title}” is done: {done} of {count}.").format(
            title=f"\u2068{title}\u2069", done=done, count=count
        )
        if done == count and self._stage.workspace.is_copy():
            text += " " + self.tr("Project → Send my work… takes it to your lead.")
        return text

    def _done_commands(self) -> list[Command]:
        stage = self._stage
        return [
            Command(
                "document.done",
                self.tr("Done, and on to the next"),
                "document",
                self.done_and_next,
                ("Ctrl+Return", "Ctrl+Enter"),
                enabled=lambda: stage.is_open,
                group="state",
                hint=self.tr("Checks first what is missing in this document."),
            ),
            Command(
                "document.done_key",
                self.tr("Done, and on to the next (in the text)"),
                "",
                self.done_and_next,
                ("D",),
                enabled=lambda: stage.is_open,
                scope=stage.text,
            ),
        ]

    def _state_commands(self) -> list[Command]:
        stage = self._stage
        return [
            Command(
                "document.reopen",
                self.tr("Not done yet"),
                "document",
                partial(self.set_state, State.IN_PROGRESS),
                ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
                enabled=lambda: (
                    stage.desk.layer is not None
                    and stage.desk.layer.state in (State.DONE, State.RETURNED)
                ),
                group="state",
            ),
            Command(
                "document.flag",
                self.tr("Flag the document to discuss"),
                "document",
                self.toggle_flag,
                ("Ctrl+Shift+F",),
                enabled=lambda: stage.is_open,
                checked=lambda: (
                    stage.desk.layer is not None and stage.desk.layer.flag is not None
                ),
                group="state",
            ),
        ]
