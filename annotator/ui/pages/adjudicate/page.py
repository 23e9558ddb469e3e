"""The adjudication page: joins the queue, the texts, the case and the verdicts."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.model.decisions import Decisions
from annotator.model.errors import AnnotatorError
from annotator.model.person import GOLD, Role
from annotator.model.team import Remark
from annotator.services.adjudicating import Case, Item, Order, Queue, Status
from annotator.services.batches import all_batches
from annotator.services.changes import Changes
from annotator.services.workspace import Workspace
from annotator.ui.actions import Commands
from annotator.ui.bridge import Bridge
from annotator.ui.comparing.layers import called, shown_layers
from annotator.ui.comparing.places import Place, place_of
from annotator.ui.comparing.view import ComparisonView
from annotator.ui.edit_names import step_name
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, translate
from annotator.ui.page import Page
from annotator.ui.pages.adjudicate.bench import Bench
from annotator.ui.pages.adjudicate.case_pane import CasePane, Look
from annotator.ui.pages.adjudicate.deciding import Deciding
from annotator.ui.pages.adjudicate.editing import Editing
from annotator.ui.pages.adjudicate.going import Going
from annotator.ui.pages.adjudicate.progress_line import ProgressLine
from annotator.ui.pages.adjudicate.queue_pane import QueuePane
from annotator.ui.pages.adjudicate.whole_queue import WholeQueue
from annotator.ui.pages.adjudicate.words import after_the_last
from annotator.ui.parts.run_bar import RunBar
from annotator.ui.safe import ElidedLabel, plain_tip
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout
from annotator.ui.text.announcements import announce

_WIDTHS = (240, 780, 280)
_PATIENCE = 150
"""Milliseconds after an edit until the queue is read again: quick keys come in a row."""


class AdjudicatePage(Page):
    """Case by case: what people said, in the text; one key decides and goes on."""

    _wanted_place: tuple[str, int, int] | None = None
    """Where to come to when the queue is read."""

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        settings: Settings,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, commands, settings, bridge, parent)
        self.setObjectName("adjudicate page")
        self.bench = Bench(workspace, self)
        self.bar = RunBar(self, patience=400)
        self.queue = QueuePane(self)
        self.view = ComparisonView(settings, self)
        self.case = CasePane(self)
        self.progress = ProgressLine(self)
        self.message = ElidedLabel("", self)
        self.deciding = Deciding(self.bench, self)
        self.editing = Editing(self.bench, self.deciding, self.view, self.case.form, self)
        self.going = Going(self.bench, self.queue, self.view, self.case, self)
        self.whole = WholeQueue(self.bench, self.queue, self.bar, self)
        self.deciding.is_free = lambda: not self.whole.is_writing
        self._read: Queue | None = None
        self._is_old, self._wants_again = True, False
        self._shown: tuple[str, tuple[str, ...], bool] | None = None
        """Document and people in the texts, and whether they are anonymous."""
        self._layers_are_old = True
        self._of_document: list[Item] = []
        self._places: list[Item] = []
        self._places_of = self._framed = ""
        """The document whose items these are, and the key of the item that was come to."""
        self._sought: frozenset[str] = frozenset()
        """Documents in which undo changed something that is to be shown."""
        self._is_showing = self._has_asked_model = False
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._lay_out()
        self._connect()
        self._add_commands()

    # ---- what the window asks

    def title(self) -> str:
        """Return the name of the page."""
        return translate("Frame", "Settle disagreements")

    def document_id(self) -> str:
        """Return the id of the document whose case is shown."""
        return self.bench.case.item.document_id if self.bench.case else ""

    def activate(self) -> None:
        """Read the queue where it may be old, and take the keyboard."""
        if self._is_old:
            self._offer()
            self.read_queue()
        if self.bench.case is not None:
            self.view.focus()
        else:
            self.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def dispose(self) -> None:
        """Let go of the corpus and take the commands away."""
        self.bridge.changed.disconnect(self._look_again)
        self._soon.stop()
        self.bar.dispose()
        self.bench.adjudication.close()
        self.remove_commands()

    def shows(self, changes: Changes) -> bool:
        """Show what was undone or redone if it was done here: gold, decisions, comments."""
        kinds = {Decisions.KIND, Remark.KIND}
        touched = {*changes.spans, *changes.layers}
        is_gold = any(key[1] == GOLD for key in touched)
        if not is_gold and not changes.records & kinds:
            return False
        self._sought = changes.documents | {key[0] for key in touched}
        self.say("")
        self.read_queue()
        return True

    # ---- the queue

    def come_to(self, document_id: str, start: int, end: int) -> None:
        """Make the case at a place of a text the current one, once the queue is read."""
        self._wanted_place = (document_id, start, end)
        if self._read is not None and not self.bar.is_running:
            self._come()

    def _come(self) -> None:
        if self._wanted_place is None:
            return
        row = self.queue.model.row_near(*self._wanted_place)
        if row < 0 and self.queue.is_filtered():
            self.queue.show_everything()  # and come back here when that is read
            return
        self._wanted_place = None
        if row >= 0:
            self.queue.choose(row)

    def _ask_queue(self) -> None:
        """Read the queue; what a model thinks is worked out first where it is wanted."""
        wants_model = self.queue.wanted_order() is Order.ESTIMATE
        if wants_model and not self._has_asked_model and not self.bar.is_running:
            self._has_asked_model = True
            self.whole.estimate()
        else:
            self._has_asked_model = wants_model
            self.read_queue()

    def read_queue(self) -> None:
        """Read what is to be decided, behind the page."""
        self._soon.stop()
        if self.bar.is_running:
            self._wants_again = True
            return
        self._is_old = self._wants_again = False
        job = self.bench.adjudication.queue_job(self.queue.wanted(), self.queue.wanted_order())
        self.bar.start(self.tr("Reading what is to be decided"), job, self._show_queue)

    def _show_queue(self, queue: Queue) -> None:
        is_first, self._read = self._read is None, queue
        current = self.queue.current()
        came_back = self.queue.model.changed_in(self._sought, queue.items)
        self._sought = frozenset()
        keep = [*came_back, *([current.key] if current is not None else [])]
        self._places_of = ""
        is_lead = Role.LEAD in self.workspace.person.roles
        keys = self.commands.keys("project.releases")
        self.queue.next_step = after_the_last(keys, is_lead=is_lead)
        self.queue.show_queue(queue, keep)
        self._come()
        if is_first and self.queue.list.hasFocus():
            self.view.focus()

    def _on_bar(self) -> None:
        if not self.bar.is_running and self._wants_again:
            self.read_queue()
        self.commands.refresh(*self._command_ids)

    def _look_again(self, changes: Changes) -> None:
        """Note what an edit made old, wherever it came from."""
        if changes.scheme or changes.document_list:
            self.bench.look_again()
            self._shown = None
        self._is_old = True
        self._layers_are_old = True
        if changes.scheme:
            self.remove_commands()
            self._add_commands()
        if self.is_in_front:
            if changes.scheme or changes.people or changes.document_list:
                self._offer()
            self._soon.start()

    def _offer(self) -> None:
        everybody = [each for each in self.workspace.people() if each.id != GOLD]
        names = {each.id: each.name for each in everybody}
        pseudonyms = {each.id: each.pseudonym for each in everybody}
        shown = called(names, list(names), anonymous=self.bench.is_anonymous)
        self.queue.offer(
            [label.name for label in self.bench.scheme.labels],
            [(pseudonyms[each], name) for each, name, _ in shown],
            all_batches(self.workspace).names,
        )

    def _rename(self) -> None:
        self._offer()
        self.queue.choose(self.queue.row)

    # ---- the case

    def _show_case(self) -> None:
        case = self.bench.case
        if case is None:
            self._shown, self._framed = None, ""
            self.view.clear()
            self.case.show_case(None)
        else:
            self._show_texts(case)
            bench = self.bench
            options, silent = bench.options(), bench.silent()
            self.case.show_case(
                Look(
                    *(case, bench.text, options, silent, bench.names(), bench.asked),
                    bench.adjudication.uncertainty.get(case.item.key),
                )
            )
        self.progress.show_progress(self._read, self.document_id())
        self.title_changed.emit()
        self.commands.refresh(*self._command_ids)

    def _show_texts(self, case: Case) -> None:
        """Show the layers of those who voted, and where they differ as places."""
        document_id, people = case.item.document_id, self.bench.shown_people()
        wanted = (document_id, tuple(people), self.bench.is_anonymous)
        if wanted != self._shown or self._layers_are_old:
            layers = shown_layers(
                self.workspace, document_id, people, anonymous=self.bench.is_anonymous
            )
            if self._shown is None or self._shown[0] != document_id:
                self.view.show_document(self.bench.text, layers, self.bench.scheme)
            else:
                self.view.show_layers(layers)
            self._shown, self._layers_are_old = wanted, False
            follow_layout(self)  # the columns are new
        if self._places_of != document_id:
            self._of_document = self.queue.model.of_document(document_id)
            self._places_of = document_id
        is_new = case.item.key != self._framed
        self._framed = case.item.key
        self._is_showing = True
        self.view.show_places(*self._frames(case), come=is_new)
        self._is_showing = False

    def _frames(self, case: Case) -> tuple[list[Place], int]:
        """Return a place for each item on which people differ, and which is the current one."""
        spans = case.spans or ((case.gold,) if case.gold else ())
        places, current = [], -1
        self._places = [
            item
            for item in self._of_document
            if not item.is_unanimous or item.key == case.item.key
        ]
        for number, item in enumerate(self._places):
            if item.key == case.item.key and spans:
                current = number
                places.append(place_of([*spans, *([case.gold] if case.gold else [])]))
            else:
                places.append(Place(((item.first, max(item.behind, item.first + 1)),)))
        return places, current

    def _go_to_place(self, number: int) -> None:
        if not self._is_showing and 0 <= number < len(self._places):
            self.queue.choose(self.queue.model.row(self._places[number].key))

    # ---- deciding

    def _decided(self, key: str, status: Status) -> None:
        self.queue.model.set_status(key, status)
        step = self.workspace.undo_step()
        self.say(
            counted(self.tr("Done: %1."), step_name(step.title, step.detail)) if step else ""
        )
        if not self.queue.step(1):
            self.queue.choose(self.queue.row)
            self.say(self.tr("Nothing else waits in this list."))

    def _comment(self, text: str) -> None:
        case = self.bench.case
        if case is None:
            return
        try:
            self.bench.adjudication.answer(case, text)
        except AnnotatorError as error:
            self.say(str(error))
            return
        self.case.sent()
        self.queue.choose(self.queue.row)
        self.say(self.tr("The comment goes out with the next packet."))

    def say(self, sentence: str) -> None:
        """Show a sentence in the line below."""
        self.message.show_text(in_language(sentence))
        announce(self.message, self.message.whole())

    # ---- joining

    def _lay_out(self) -> None:
        back = QPushButton(self.tr("Back to the texts"), self)
        back.setToolTip(plain_tip(self.commands.keys("project.texts")))
        back.clicked.connect(lambda: self.commands.run("project.texts"))
        top = QHBoxLayout()
        top.setContentsMargins(6, 6, 6, 2)
        top.setSpacing(8)
        top.addWidget(back)
        top.addWidget(self.progress, 2)
        top.addWidget(self.bar, 1)
        whole = QSplitter(Qt.Orientation.Horizontal, self)
        for place, widget in enumerate((self.queue, self.view, self.case)):
            whole.addWidget(widget)
            whole.setStretchFactor(place, 1 if widget is self.view else 0)
            whole.setCollapsible(place, False)
        whole.setSizes(list(_WIDTHS))
        self.message.setContentsMargins(8, 2, 8, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        add_layout(column, top)
        column.addWidget(whole, 1)
        column.addWidget(self.message)
        follow_layout(self)

    def _connect(self) -> None:
        self.bar.failed.connect(self.failed)
        self.bar.cancelled.connect(lambda: self.say(self.tr("Cancelled. Nothing was written.")))
        self.bar.changed.connect(self._on_bar)
        self._soon.timeout.connect(self.read_queue)
        self.bridge.changed.connect(self._look_again)
        self.queue.queue_asked.connect(self._ask_queue)
        self.queue.item_chosen.connect(self.bench.look_at)
        self.queue.list.activated.connect(lambda _: self.view.focus())
        self.view.place_chosen.connect(self._go_to_place)
        self.bench.case_changed.connect(self._show_case)
        self.bench.draft_changed.connect(self.case.show_form)
        self.bench.outdated.connect(self._soon.start)
        self.bench.said.connect(self.say)
        self.bench.names_changed.connect(self._rename)
        self.deciding.decided.connect(self._decided)
        self.case.take_asked.connect(self._take)
        self.case.verdict_asked.connect(self._run)
        self.case.comment_asked.connect(self._comment)
        self.case.back_asked.connect(self.view.focus)
        self.case.form.settle_asked.connect(lambda: self._run("settle"))
        self.commands.changed.connect(self._show_keys)

    def _take(self, place: int) -> None:
        """Take an answer whose button was pressed; further ones have no command."""
        if not self.deciding.can_decide():
            return
        try:
            self.deciding.take(place)
        except AnnotatorError as error:
            self.failed.emit(str(error))

    def _run(self, name: str) -> None:
        self.commands.run(f"adjudicate.{name}")

    def _add_commands(self) -> None:
        for command in (
            *self.deciding.commands(),
            *self.editing.commands(),
            *self.going.commands(),
            *self.whole.commands(),
        ):
            self.add_command(command)
        self._show_keys()

    def _show_keys(self) -> None:
        known = {command.id for command in self.commands.all()}
        names = ("majority", "edit", "none", "later")
        self.case.show_keys(
            {
                name: self.commands.keys(f"adjudicate.{name}")
                for name in names
                if f"adjudicate.{name}" in known
            }
        )
