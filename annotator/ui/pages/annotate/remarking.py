"""What reviewers said about the own work: read, answered, found."""

from functools import partial

from PySide6.QtCore import QObject

from annotator.model.span import reading_order
from annotator.services.remarks import answer, is_unread, mark_read
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.panes import Panes
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.document import DocumentPanel
from annotator.ui.panels.span import SpanPanel
from annotator.ui.panels.thread import ThreadView


class Remarking(QObject):
    """Keeps answers, and goes from one unread remark to the next."""

    def __init__(self, stage: Stage, panes: Panes) -> None:
        super().__init__(stage)
        self._stage = stage
        self._panes = panes
        for thread in (panes.span.talk, panes.document.talk):
            thread.answer_asked.connect(partial(self._answer, thread))
            thread.read_asked.connect(partial(self._mark_read, thread))

    def commands(self) -> list[Command]:
        """Return the commands about remarks."""
        rows = (
            ("answer", self.tr("Answer the remark…"), self.write_answer, "I"),
            ("read", self.tr("The remark is read"), self.mark_read, "Y"),
            (
                "next_remark",
                self.tr("Next remark to read"),
                self.go_on,
                "Shift+I",
            ),
        )
        return [
            Command(
                f"document.{name}",
                sentence,
                "document",
                run,
                (key,),
                enabled=lambda: self._stage.is_open,
                scope=self._stage.text,
                group="remarks",
            )
            for name, sentence, run, key in rows
        ]

    def write_answer(self) -> None:
        """Put the keyboard into the answer to what was said about the chosen span or all."""
        if not self._about() and not self._stage.desk.thread_of_layer():
            self._stage.say(self.tr("Nobody has said anything here that could be answered."))
            return
        panel = self._panes.span if self._about() else self._panes.document
        self._panes.enter(panel)
        panel.talk.focus_field()

    def mark_read(self) -> None:
        """Say that what was said about the chosen span, or about all, is read."""
        self._mark_read(self._panes.span.talk if self._about() else self._panes.document.talk)

    def go_on(self) -> None:
        """Go to the next span or document about which there is something to read."""
        desk = self._stage.desk
        unread = [each for each, thread in desk.threads.items() if is_unread(thread)]
        here = [desk.spans[each] for each in unread if each in desk.spans]
        behind = desk.chosen
        further = [
            span
            for span in sorted(here, key=reading_order)
            if behind is None or reading_order(span) > reading_order(behind)
        ]
        if further:
            self._stage.show_span(further[0])
            self._bring(self._panes.span)
        elif not self._go_to_another_document():
            self._begin_again(unread)

    def _begin_again(self, unread: list[str]) -> None:
        """Show the first thing to read of this document, if there is any."""
        spans = self._stage.desk.spans
        here = sorted((spans[each] for each in unread if each in spans), key=reading_order)
        if any(each not in spans for each in unread):
            self._stage.text.choose_span(None)
            self._bring(self._panes.document)
        elif here:
            self._stage.show_span(here[0])
            self._bring(self._panes.span)
        else:
            self._stage.say(self.tr("Every remark is read."))

    def _bring(self, panel: SpanPanel | DocumentPanel) -> None:
        self._panes.bring(panel)
        panel.talk.come_into_sight()

    def _go_to_another_document(self) -> bool:
        model = self._panes.documents.model
        rows = model.rows()
        here = model.place(self._stage.desk.document_id)
        around = [rows[(here + far) % len(rows)].id for far in range(1, len(rows))]
        found = next(filter(model.unread, around), "")
        if not found:
            return False
        self._panes.documents.open_asked.emit(found)
        desk = self._stage.desk
        self._begin_again([each for each, thread in desk.threads.items() if is_unread(thread)])
        return True

    # ---- what the threads ask

    def _answer(self, thread: ThreadView, text: str) -> None:
        with self._stage.trying():
            answer(self._stage.workspace, self._stage.desk.document_id, self._key(thread), text)
            thread.sent()
            self._stage.say(self.tr("The answer is kept."), undo=True)

    def _mark_read(self, thread: ThreadView) -> None:
        desk = self._stage.desk
        had_focus = thread.read.hasFocus()
        with self._stage.trying():
            mark_read(self._stage.workspace, desk.document_id, self._key(thread))
            self._stage.say(self.tr("Marked as read."), undo=True)
            if had_focus:  # its button is gone
                self._panes.focus_text()

    def _key(self, thread: ThreadView) -> str:
        """Return the id of the span about which a thread is, "" for the layer."""
        chosen = self._stage.desk.chosen
        if thread is self._panes.span.talk and chosen is not None:
            return chosen.id
        unread = [
            span_id
            for span_id, found in self._stage.desk.threads.items()
            if span_id not in self._stage.desk.spans and is_unread(found)
        ]
        return unread[0] if unread else ""

    def _about(self) -> str:
        """Return the id of the chosen span if something was said about it."""
        chosen = self._stage.desk.chosen
        return chosen.id if chosen and chosen.id in self._stage.desk.threads else ""
