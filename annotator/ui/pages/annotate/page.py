"""The annotate page: joins the desk, the text, the panels and the actions."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.model.document import AttributeValue
from annotator.services.annotating import describe_document, set_document_note
from annotator.services.changes import Changes
from annotator.services.workspace import Workspace
from annotator.ui.actions import Command, Commands, readable
from annotator.ui.bridge import Bridge
from annotator.ui.page import Page
from annotator.ui.pages.annotate.answering import Answering
from annotator.ui.pages.annotate.appearance import Appearance
from annotator.ui.pages.annotate.choosing import Choosing
from annotator.ui.pages.annotate.context_menu import open_context_menu
from annotator.ui.pages.annotate.describing import Describing
from annotator.ui.pages.annotate.finding import Finding
from annotator.ui.pages.annotate.finishing import Finishing
from annotator.ui.pages.annotate.linking import Linking
from annotator.ui.pages.annotate.marking import Marking
from annotator.ui.pages.annotate.modes import Modes
from annotator.ui.pages.annotate.moving import Moving
from annotator.ui.pages.annotate.panes import Panes
from annotator.ui.pages.annotate.printing import Printing
from annotator.ui.pages.annotate.remarking import Remarking
from annotator.ui.pages.annotate.seeing import Seeing
from annotator.ui.pages.annotate.shaping import Shaping
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.pages.annotate.telling import Telling
from annotator.ui.pages.annotate.timing import Timing
from annotator.ui.panels.clock import Clock
from annotator.ui.panels.desk import BULK, Desk
from annotator.ui.panels.status import StatusLine
from annotator.ui.safe import PlainLabel
from annotator.ui.settings import Place, Settings
from annotator.ui.tab_order import follow_layout


class AnnotatePage(Page):
    """Documents, text, labels and spans, as one person works on them."""

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        settings: Settings,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, commands, settings, bridge, parent)
        self.setObjectName("annotate page")
        self.desk = Desk(workspace, self)
        self.panes = Panes(self.desk, settings, self)
        self.text = self.panes.text
        self.status = StatusLine(self)
        self.stage = Stage(self.desk, self.text, settings, self)
        self.clock = Clock(settings.idle_seconds, self)
        self.timing = Timing(self.stage, self.clock, self.status)
        self.choosing, self.printing = Choosing(self.stage), Printing(self.stage)
        self.marking, self.describing = Marking(self.stage), Describing(self.stage)
        self.linking = Linking(self.stage, self.choosing)
        panes = self.panes
        self.appearance, self.seeing = Appearance(self.stage), Seeing(self.stage, panes)
        self.finding, self.remarking = Finding(self.stage, panes), Remarking(self.stage, panes)
        self.finishing = Finishing(self.stage, panes.documents, panes.findings, panes.span)
        actions = (self.marking, self.linking, self.describing, self.finishing)
        self.modes = Modes(self.stage, actions, panes.bar, panes.labels)
        self.telling = Telling(self.stage, panes, self.status, commands)
        self.answering = Answering(self.stage, commands, self.choosing)
        self._had_selection = self._had_chosen = False
        self._build()
        self._connect_desk()
        self._connect_panels()
        self._add_commands()
        self.telling.show_all()
        bridge.changed.connect(self._look_again)

    # ---- what the window asks

    def title(self) -> str:
        """Return the title of the open document."""
        return self.desk.document.title if self.desk.document else ""

    def document_id(self) -> str:
        """Return the id of the open document."""
        return self.desk.document_id

    def activate(self) -> None:
        """Open the document that was open last, with the caret where it was."""
        if not self.desk.document_id:
            self._open_last()
        else:
            self.timing.begin()
        self.telling.show_all()
        self.panes.focus_text()

    def deactivate(self) -> None:
        """Save notes, time and place."""
        self.seeing.focus.leave()
        self._leave_document()
        self.panes.remember()

    def dispose(self) -> None:
        """Let go of the corpus and take the commands away."""
        self.bridge.changed.disconnect(self._look_again)
        self.seeing.focus.leave()
        self.timing.dispose()
        self.finding.stop()
        self.remove_commands()

    def show_document(self, document_id: str, span_id: str = "") -> None:
        """Show a document, and in it a span if it is still there."""
        if document_id != self.desk.document_id:
            self.open_document(document_id)
        span = self.desk.spans.get(span_id)
        if span is not None:
            self.stage.show_span(span, caret=not span.start <= self.text.caret() <= span.end)

    def show_place(self, document_id: str, start: int, end: int) -> None:
        """Show a document with a range of it selected, in code points."""
        self.show_document(document_id)
        self.text.select(start, end)
        self.panes.focus_text()

    # ---- documents

    def open_document(self, document_id: str, caret: int = 0) -> None:
        """Open a document after saving what is unsaved in the one before."""
        if document_id == self.desk.document_id:
            return
        self._leave_document()
        with self.stage.trying():
            self.desk.open(document_id)
            self.text.set_caret(min(caret, len(self.desk.text)))
        self.panes.findings.hide()
        self.panes.documents.mark_open(self.desk.document_id)
        self.timing.begin()
        self._remember_place()
        self.commands.refresh()
        self.title_changed.emit()

    def _leave_document(self) -> None:
        if self.desk.document_id:
            self.panes.span.flush()
            self.panes.document.flush()
            self.timing.end()
            self._remember_place()

    def _remember_place(self) -> None:
        if self.desk.document_id:
            place = Place(self.desk.document_id, self.text.caret())
            self.settings.remember_place(self.workspace.store.corpus_id(), place)

    def _open_last(self) -> None:
        place = self.settings.place(self.workspace.store.corpus_id())
        model = self.panes.documents.model
        if place is not None and model.place(place.document_id) >= 0:
            self.open_document(place.document_id, place.caret)
        elif model.rowCount():
            first = self.panes.documents.neighbour("", 1, unfinished=True)
            self.open_document(first or model.rows()[0].id)
        self._show_emptiness()

    # ---- looking again

    def _look_again(self, changes: Changes) -> None:
        """Read what an edit touched, wherever it came from."""
        if changes.history and changes.spans | changes.layers:
            self.status.clear_message()
        documents = self.panes.documents
        documents.look_again(changes)
        if changes.document_list and documents.model.place(self.desk.document_id) < 0:
            self.timing.end()
            self.desk.open("")
            self._open_last()
            return
        self.desk.look_again(changes)
        if changes.scheme:
            self.remove_commands()
            self._add_commands()

    def _show_opened(self) -> None:
        desk = self.desk
        caret = self.text.caret() if self.text.text == desk.text else 0
        self.text.show_document(desk.text, list(desk.spans.values()), desk.scheme)
        self.text.set_caret(caret)
        self.appearance.apply_theme()
        self._show_emptiness()

    def _show_spans(self, touched: frozenset[str]) -> None:
        if len(touched) > BULK:
            place = self.text.verticalScrollBar().value()
            self._show_opened()
            self.text.verticalScrollBar().setValue(place)
            return
        for span_id in touched:
            span = self.desk.spans.get(span_id)
            if span is None:
                self.text.drop_span(span_id)
            else:
                self.text.put_span(span)

    def _show_chosen(self) -> None:
        chosen = self.desk.chosen
        wanted = chosen.id if chosen and self.text.has_span(chosen.id) else None
        self.text.choose_span(wanted, show=False)
        if (wanted is not None) is not self._had_chosen:
            self._had_chosen = wanted is not None
            self.commands.refresh(*self._command_ids)

    def _show_emptiness(self) -> None:
        self.panes.centre.setCurrentIndex(0 if self.desk.document else 1)

    # ---- joining

    def _build(self) -> None:
        empty = QWidget(self.panes.centre)
        column = QVBoxLayout(empty)
        remark = PlainLabel(
            self.tr("Nothing to read yet.\nImport texts, or drop files or a packet."), empty
        )
        remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button = QPushButton(self.tr("Import texts…"), empty)
        button.clicked.connect(lambda: self.commands.run("file.import"))
        column.addStretch(1)
        column.addWidget(remark)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.panes.centre.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panes.whole, 1)
        column.addWidget(self.status)
        follow_layout(self)
        self._show_emptiness()

    def _connect_desk(self) -> None:
        self.desk.opened.connect(self._show_opened)
        self.desk.spans_changed.connect(self._show_spans)
        self.desk.chosen_changed.connect(self._show_chosen)
        self.desk.layer_changed.connect(self.timing.show_time)
        self.desk.document_changed.connect(self.title_changed)
        self.text.span_chosen.connect(self.desk.choose)
        self.text.menu_asked.connect(self._open_menu)
        self.text.selection_moved.connect(self._look_at_selection)
        self.stage.unsaved.connect(self.failed)

    def _connect_panels(self) -> None:
        panes, describing = self.panes, self.describing
        panes.documents.open_asked.connect(self._open_asked)
        panes.documents.import_asked.connect(lambda: self.commands.run("file.import"))
        panes.labels.label_asked.connect(self._mark_asked)
        panes.labels.hold_asked.connect(self.marking.hold)
        panes.span.label_asked.connect(describing.change_label)
        panes.span.attribute_asked.connect(describing.set_attribute)
        panes.span.note_asked.connect(describing.set_note)
        panes.span.flag_asked.connect(describing.toggle_flag)
        panes.span.link_asked.connect(self._link_asked)
        panes.span.delete_asked.connect(describing.delete)
        panes.span.links.jump_asked.connect(self._jump)
        panes.span.links.unlink_asked.connect(describing.unlink)
        panes.spans.jump_asked.connect(self._jump)
        panes.spans.enter_asked.connect(self._enter)
        panes.spans.delete_asked.connect(self._delete_asked)
        panes.relations.jump_asked.connect(self._jump)
        panes.relations.unlink_asked.connect(describing.unlink)
        panes.findings.jump_asked.connect(self._jump)
        panes.document.attribute_asked.connect(self._describe)
        panes.document.note_asked.connect(self._note_document)
        panes.document.flag_asked.connect(self.finishing.toggle_flag)
        for panel in (panes.span, panes.document):
            panel.leave_asked.connect(panes.focus_text)
        self.commands.changed.connect(self._show_keys)

    def _add_commands(self) -> None:
        marking = self.marking.commands()
        claimed = {
            key
            for label in self.desk.scheme.offered_labels
            for own in self.marking.keys_of(label)
            for key in (own, f"Shift+{own}")
        }
        others = [
            *Moving(self.stage).commands(),
            *self.choosing.commands(),
            *Shaping(self.stage).commands(),
            *self.describing.commands(),
            *self._panel_commands(),
            *self.linking.commands(),
            *self.remarking.commands(),
            *self.finishing.commands(),
            *self.timing.commands(),
            *self.modes.commands(),
            *self.panes.commands(),
            *self.seeing.commands(),
            *self.finding.commands(),
            *self.printing.commands(),
        ]
        for command in marking + [_without_keys(command, claimed) for command in others]:
            self.add_command(command)
        self._show_keys()

    def _panel_commands(self) -> list[Command]:
        rows = (
            ("note", self.tr("Write a note…"), self._write_note, "M"),
            ("edit", self.tr("Edit in the panel"), self._edit, "F2"),
        )
        return [
            Command(
                f"span.{name}",
                sentence,
                "span",
                run,
                (key,),
                enabled=lambda: self.stage.has_chosen,
                scope=self.text,
                group="say",
            )
            for name, sentence, run, key in rows
        ]

    def _show_keys(self) -> None:
        known = {command.id for command in self.commands.all()}
        keys = {}
        for label in self.desk.scheme.offered_labels:
            command_id = f"label.mark.{label.name}"
            if command_id in known:
                shown = [readable(key) for key in self.commands.shortcuts(command_id)]
                keys[label.name] = " · ".join(shown)
        self.panes.labels.model.set_keys(keys)

    # ---- what the panels ask

    def _open_asked(self, document_id: str) -> None:
        self.open_document(document_id)
        self.panes.focus_text()

    def _mark_asked(self, label: str) -> None:
        if self.text.has_selection or self.text.has_pending:
            self.marking.mark(label)
        else:
            self.marking.hold(label)
        self.panes.focus_text()

    def _link_asked(self) -> None:
        self.panes.focus_text()
        self.linking.begin()

    def _jump(self, span_id: str) -> None:
        span = self.desk.spans.get(span_id)
        if span is not None:
            self.stage.show_span(span)

    def _enter(self, span_id: str) -> None:
        self._jump(span_id)
        self.panes.focus_text()

    def _delete_asked(self, span_id: str) -> None:
        span = self.desk.spans.get(span_id)
        if span is not None:
            self.describing.delete_span(span)

    def _describe(self, name: str, value: AttributeValue | None) -> None:
        with self.stage.trying():
            describe_document(self.workspace, self.desk.document_id, name, value)

    def _note_document(self, note: str) -> None:
        with self.stage.trying():
            set_document_note(self.workspace, self.desk.document_id, note)

    def _write_note(self) -> None:
        self.panes.enter(self.panes.span)
        self.panes.span.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self) -> None:
        self.panes.enter(self.panes.span)

    def _open_menu(self, place: QPoint) -> None:
        open_context_menu(self.stage, self.commands, place, self)

    def _look_at_selection(self, start: int, end: int) -> None:
        if (start < end) is not self._had_selection:
            self._had_selection = start < end
            self.commands.refresh("label.begin_fragments")

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window for signs of work as soon as there is one."""
        super().showEvent(event)
        self.timing.watch(self.window())


def _without_keys(command: Command, taken: set[str]) -> Command:
    """Return a command without the keys that the labels of the scheme need."""
    kept = tuple(key for key in command.shortcuts if key not in taken)
    return command if kept == command.shortcuts else replace(command, shortcuts=kept)
