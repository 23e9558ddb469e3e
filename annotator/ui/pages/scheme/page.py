"""The page of the scheme: a tree, a form for what is chosen, and the changes that wait."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.model.errors import AnnotatorError, RuleBrokenError
from annotator.model.scheme import Scheme
from annotator.model.scheme_change import SchemeChange
from annotator.model.scheme_draft import SchemeDraft
from annotator.services.changes import Changes
from annotator.services.scheme_effects import Foreseen
from annotator.services.scheming import Preview, change_scheme
from annotator.services.workspace import Workspace
from annotator.ui.actions import Commands
from annotator.ui.bridge import Bridge
from annotator.ui.layouts import add_layout
from annotator.ui.messages import ask, counted
from annotator.ui.page import Page
from annotator.ui.pages.scheme.changing import renamed
from annotator.ui.pages.scheme.foreseeing import Foreseeing
from annotator.ui.pages.scheme.forms import Forms
from annotator.ui.pages.scheme.kept_draft import keep_draft, kept_draft
from annotator.ui.pages.scheme.nodes import GUIDELINE, LABELS, Node, parent
from annotator.ui.pages.scheme.pending import PendingPanel
from annotator.ui.pages.scheme.tree import SchemeTree
from annotator.ui.safe import ElidedLabel, plain_tip
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout


class SchemePage(Page):
    """Gathers changes of the scheme, says what they touch, and makes them in one step."""

    told: ClassVar[Signal] = Signal(str)
    """A sentence about what was done, for the bar of the window."""
    place_asked: ClassVar[Signal] = Signal(str, int, int)
    """A place of a text is to be read: a document's id and code points."""
    work_asked: ClassVar[Signal] = Signal(str, object, object)
    """Long work that the window waits for: its title, the job, what takes its result."""

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        settings: Settings,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, commands, settings, bridge, parent)
        self.setObjectName("scheme page")
        self._corpus_id = workspace.store.corpus_id()
        self.draft, self._lost = kept_draft(settings, self._corpus_id, workspace.scheme())
        self.foreseen: Foreseen | None = None
        self._waits_to_apply = False
        self.foreseeing = Foreseeing(workspace, self)
        self.heading = ElidedLabel("", self)
        self.tree = SchemeTree(self)
        self.forms = Forms(commands, self)
        self.pending = PendingPanel(commands, self)
        self._lay_out()
        self._connect()
        self.show_draft(LABELS)

    def _lay_out(self) -> None:
        back = QPushButton(self.tr("Back to the texts"), self)
        back.setToolTip(plain_tip(self.commands.keys("project.texts")))
        back.clicked.connect(lambda: self.commands.run("project.texts"))
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 6)
        row.addWidget(back)
        row.addSpacing(12)
        row.addWidget(self.heading, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.tree)
        split.addWidget(self.forms)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        add_layout(layout, row)
        layout.addWidget(split, 1)
        layout.addWidget(self.pending)
        follow_layout(self)

    def _connect(self) -> None:
        self.tree.node_chosen.connect(self._show_chosen)
        self.tree.rename_asked.connect(self._rename)
        self.tree.move_asked.connect(lambda way: self.commands.run(f"scheme.move_{way}"))
        self.forms.rename_asked.connect(self._rename)
        self.forms.change_asked.connect(
            lambda change: self.attempt(lambda: self.change(change))
        )
        self.pending.selected.connect(self._show_possible)
        self.foreseeing.progressed.connect(self.pending.show_progress)
        self.foreseeing.foreseen.connect(self._show_foreseen)
        self.foreseeing.refused.connect(self.pending.show_refusal)
        self.bridge.changed.connect(self._look_again)
        self.commands.changed.connect(self._show_possible)
        self._free = self.commands.action("scheme.save")
        self._free.enabledChanged.connect(self._show_possible)  # a job began or ended

    # ---- what the window asks

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Scheme")

    def activate(self) -> None:
        """Come to the front: count anew what the changes touch that wait."""
        self._tell_lost(self._lost)
        self._lost = ()
        self._count()
        self._show_possible()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def deactivate(self) -> None:
        """Keep what is being written."""
        self.forms.flush()

    def dispose(self) -> None:
        """Let go of the corpus."""
        self.bridge.changed.disconnect(self._look_again)
        self.commands.changed.disconnect(self._show_possible)
        self._free.enabledChanged.disconnect(self._show_possible)
        self.foreseeing.dispose()

    # ---- the draft

    @property
    def scheme(self) -> Scheme:
        """The scheme as it would be."""
        return self.draft.scheme

    def chosen(self) -> Node:
        """Return what is chosen in the tree."""
        return self.tree.chosen()

    def change(self, change: SchemeChange, choose: Node | None = None) -> None:
        """Let one more change wait; raise RuleBrokenError if it cannot be made."""
        was = self.chosen()
        self.take(self.draft.with_change(change), choose or was, was)

    def take(self, draft: SchemeDraft, choose: Node, was: Node | None = None) -> None:
        """Let other changes wait than before."""
        is_other = draft != self.draft
        if is_other:
            self.foreseen = None
        self.draft = draft
        keep_draft(self.settings, self._corpus_id, draft)
        self.show_draft(choose, was)
        if is_other:
            self._count()

    def show_draft(self, choose: Node, was: Node | None = None) -> None:
        """Show everything anew."""
        scheme = self.scheme
        while not choose.is_in(scheme):
            above = parent(choose)
            choose = above if above != choose else GUIDELINE
        text = self.tr("%1, version %2")
        self.heading.show_text(counted(text, scheme.name, self.draft.base.version))
        self.tree.show_scheme(scheme, was, choose)
        self.pending.show_draft(self.draft)
        if self.foreseen is not None:
            self.pending.show_foreseen(self.foreseen)
        self._show_chosen(choose)

    def apply(self) -> None:
        """Make the changes that wait, after asking if something would be removed."""
        self.forms.flush()
        problem = self.draft.problem()
        if problem:
            raise RuleBrokenError(problem)
        if self.foreseen is None:
            self._waits_to_apply = True  # as soon as it is known what is touched
        else:
            self._ask_and_apply(self.foreseen)

    def attempt(self, do: Callable[[], None]) -> None:
        """Do what was asked in a field or dialog, or say why not and show what is."""
        try:
            do()
        except AnnotatorError as error:
            self.failed.emit(in_language(str(error)))
            self._show_chosen(self.chosen())

    # ---- what comes of it

    def _count(self) -> None:
        self.foreseen, self._waits_to_apply = None, False
        can_be = bool(self.draft.changes) and not self.draft.problem()
        self.foreseeing.begin(self.draft.changes if can_be else ())
        self._show_possible()

    def _show_foreseen(self, found: Foreseen) -> None:
        self.foreseen = found
        self.pending.show_foreseen(found)
        if self._waits_to_apply:
            self._waits_to_apply = False
            self._ask_and_apply(found)

    def _ask_and_apply(self, found: Foreseen) -> None:
        if not found.total.removes:
            self._apply()
            return
        total = found.total
        sentence = self.tr("This removes what people have made: links: %1, values: %2.")
        question = (
            counted(sentence, total.relations_removed, total.values_removed),
            self.tr("Undo brings them back. Change the scheme?"),
        )
        ask(self, self.tr("Something is removed"), question, self.tr("Change"), self._apply)

    def _apply(self) -> None:
        self.foreseeing.begin(())
        version = self.draft.base.version
        detail = f"{version} → {version + 1}"
        job = change_scheme(self.workspace, self.draft.changes, detail)
        self.work_asked.emit(self.tr("Changing the scheme"), job, self._tell_made)

    def _tell_made(self, found: Preview) -> None:
        text = self.tr(
            "Version %1 of the scheme is in force. Spans that say something else: %2. Undo "
            "takes it back."
        )
        self.told.emit(counted(text, found.version, found.spans))

    def _look_again(self, changes: Changes) -> None:
        if changes.scheme:
            self._follow(self.workspace.scheme())
        elif changes.spans or changes.layers or changes.documents or changes.document_list:
            self._count()

    def _follow(self, scheme: Scheme) -> None:
        """Let what waits wait on another version, or no more if it has just been made."""
        wanted = self.draft.scheme
        made = wanted.version + 1 == scheme.version and _same(wanted, scheme)
        lost: tuple[SchemeChange, ...] = ()
        if made:
            draft = SchemeDraft(scheme)
        else:
            draft, lost = self.draft.rebased(scheme)
        self.foreseen = None
        self.take(draft, self.chosen())
        self._count()
        self._tell_lost(lost)

    def _tell_lost(self, lost: tuple[SchemeChange, ...]) -> None:
        if lost:
            sentence = self.tr(
                "The scheme has been changed meanwhile. Changes that waited and have no place "
                "in it any more: %1."
            )
            self.failed.emit(counted(sentence, len(lost)))

    def _show_chosen(self, node: Node) -> None:
        self.forms.show_node(self.draft, node)
        self._show_possible()

    def _rename(self, node: Node, name: str) -> None:
        def rename() -> None:
            change, now = renamed(self.scheme, node, name)
            self.take(self.draft.with_change(change), now, node)

        self.attempt(rename)

    def _show_possible(self) -> None:
        self.commands.refresh()
        self.forms.show_possible()
        self.pending.show_possible()


def _same(one: Scheme, other: Scheme) -> bool:
    """Tell whether two versions differ in nothing but their number."""
    return replace(one, version=other.version) == other
