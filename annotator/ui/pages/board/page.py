"""The board page: documents × people, filters, what can be done with the cells chosen."""

from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.team import Assignment, Batch, RepeatRule
from annotator.services.assigning import Board, board_job, seen_again
from annotator.services.changes import Changes
from annotator.services.workspace import Workspace
from annotator.ui.actions import Commands
from annotator.ui.bridge import Bridge
from annotator.ui.jobs import QuietRun
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.page import Page
from annotator.ui.pages.board.filters import Filters
from annotator.ui.pages.board.grid import BoardGrid
from annotator.ui.pages.board.handing import Handing
from annotator.ui.pages.board.model import BoardModel
from annotator.ui.parts.blocks import nothing_yet
from annotator.ui.parts.run_bar import RunBar
from annotator.ui.safe import ElidedLabel, plain_tip, shortened
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout

_FEW = 500
"""Documents that are read again one by one; after more the whole board is."""
MENU = (
    "board.toggle",
    "board.take_back",
    "board.terms",
    "board.return",
    "board.batch",
    "board.open",
)
"""The commands about the cells that are chosen."""
HAND_OUT = "packet.hand_out"
"""The command that writes packets; it has a button here where there is such a command."""


_BUTTONS = ("board.rule", "board.person", "board.batches", "board.quality", HAND_OUT)


class BoardPage(Page):
    """Shows who has what, and lets a lead change it."""

    text_asked: ClassVar[Signal] = Signal(str)
    """A document is to be read; its id."""
    told: ClassVar[Signal] = Signal(str)
    """A sentence about what was done, which can be undone, for the bar of the window."""
    added: ClassVar[Signal] = Signal(str)
    """A sentence about somebody who was made known, which is no step of undo."""
    job_asked: ClassVar[Signal] = Signal(str, object, object)
    """A job that changes the corpus, while the window waits: title, job, what to do then."""

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        settings: Settings,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, commands, settings, bridge, parent)
        self.setObjectName("board page")
        self.bar = RunBar(self)
        self.filters = Filters(self)
        self.model = BoardModel(self)
        self._stack = QStackedWidget(self)
        self.grid = BoardGrid(self.model, self._stack)
        self._empty = nothing_yet("", self._stack)
        self._facts = ElidedLabel("", self)
        self._count = ElidedLabel("", self)
        self._buttons: list[QPushButton] = []
        self._is_old = True
        self._touched: set[str] = set()
        self.handing = Handing(workspace, self.grid, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        back = QPushButton(self.tr("Back to the texts"), self)
        back.setToolTip(plain_tip(self.commands.keys("project.texts")))
        back.clicked.connect(lambda: self.commands.run("project.texts"))
        above = QHBoxLayout()
        above.setContentsMargins(12, 8, 12, 6)
        above.setSpacing(6)
        above.addWidget(back)
        for command_id in _BUTTONS:
            if command_id in {command.id for command in self.commands.all()}:
                above.addWidget(self._button(command_id))
        above.addWidget(self.bar, 1)
        above.addStretch(0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.grid)
        below = QHBoxLayout()
        below.setContentsMargins(12, 6, 12, 8)
        below.setSpacing(12)
        below.addWidget(self._facts, 3)
        below.addWidget(self._count, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        add_layout(layout, above)
        layout.addWidget(self.filters)
        layout.addWidget(self._stack, 1)
        add_layout(layout, below)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        follow_layout(self)

    def _button(self, command_id: str) -> QPushButton:
        button = QPushButton(self.commands.command(command_id).name, self)
        button.setObjectName(command_id)
        button.setToolTip(plain_tip(self.commands.keys(command_id)))
        button.clicked.connect(lambda: self.commands.run(command_id))
        self._buttons.append(button)
        return button

    def _connect(self) -> None:
        self.bar.failed.connect(self.failed)
        self.bar.changed.connect(self._show_possible)
        self.filters.changed.connect(lambda: self.model.show_wanted(self.filters.wanted()))
        self.model.counted.connect(self._show_counts)
        self.grid.selected.connect(self._show_selection)
        self.grid.toggle_asked.connect(lambda: self.commands.run("board.toggle"))
        self.grid.taking_back_asked.connect(lambda: self.commands.run("board.take_back"))
        self.grid.text_asked.connect(lambda: self.commands.run("board.open"))
        self.grid.customContextMenuRequested.connect(self._show_menu)
        self.handing.told.connect(self.told)
        self.handing.added.connect(self.added)
        self.handing.failed.connect(self.failed)
        self.handing.job_asked.connect(self.job_asked)
        self.bridge.changed.connect(self._look_again)

    # ---- what the window asks

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Board")

    def activate(self) -> None:
        """Read what has changed since, and give the grid the keyboard."""
        self._refresh()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def dispose(self) -> None:
        """Stop what runs, and let go of the corpus."""
        self.bridge.changed.disconnect(self._look_again)
        self.bar.dispose()
        for run in self.findChildren(QuietRun):
            run.stop()

    def shows(self, changes: Changes) -> bool:
        """Tell whether what was undone is seen here: what is handed out, a batch, a rule."""
        return bool(changes.records & {Assignment.KIND, Batch.KIND, RepeatRule.KIND})

    # ---- reading

    def _look_again(self, changes: Changes) -> None:
        records = changes.records & {Assignment.KIND, Batch.KIND}
        if changes.document_list or changes.people or Batch.KIND in records:
            self._is_old = True
        self._touched |= {document_id for document_id, _ in changes.layers}
        if records:
            self._touched |= changes.documents
        if self.is_in_front:
            self._refresh()

    def _refresh(self) -> None:
        """Read what was touched, or all behind the work; what is being read comes first."""
        if self.bar.is_running:
            return
        board = self.model.board
        if board is None or len(self._touched) > _FEW:
            self._is_old = True
        if self._is_old:
            self._is_old, self._touched = False, set()
            job = board_job(self.workspace)
            self.bar.start(self.tr("Reading"), job, self._show_board)
        elif self._touched and board is not None:
            touched, self._touched = self._touched, set()
            self.model.show_again(seen_again(self.workspace, board, touched))
            self._show_selection()

    def _show_board(self, board: Board) -> None:
        kept = self.grid.current_cell()
        self.filters.show_board(board)
        if self.model.board is None or self.model.board.rows != board.rows:
            self.model.show_board(board)
            self.grid.stand_on(*kept)
        else:
            self.model.show_again(board)
        self._show_selection()

    def _show_possible(self) -> None:
        self.commands.refresh()
        for button in self._buttons:
            button.setEnabled(self.commands.is_enabled(button.objectName()))
        if (self._is_old or self._touched) and self.is_in_front:
            self._refresh()

    # ---- what is shown

    def _show_counts(self) -> None:
        board = self.model.board
        is_empty = self.model.rowCount() == 0 or not self.model.people()
        self._stack.setCurrentWidget(self._empty if is_empty else self.grid)
        if board is None:
            self._empty.setText(self.tr("Reading …"))
        elif not board.rows:
            self._empty.setText(self.tr("There are no documents yet: import texts first."))
        elif not board.people:
            self._empty.setText(
                self.tr("Nobody annotates yet: let people introduce themselves, or add them.")
            )
        else:
            self._empty.setText(self.tr("No document matches: press “Show all”."))
        self._show_selection()

    def _show_selection(self) -> None:
        pair = self.grid.current_pair()
        self._facts.show_text(self.facts(pair) if pair else "")
        cells, rows = self.grid.selected_count()
        shown = counted(
            self.tr("Shown: %1 of %2"),
            self.model.rowCount(),
            len(self.model.board.rows) if self.model.board else 0,
        )
        chosen = counted(self.tr("Chosen: cells %1, documents %2"), cells, rows)
        self._count.show_text(f"{shown} · {chosen}" if rows else shown)

    def facts(self, pair: tuple[str, str]) -> str:
        """Return what the line below the grid says about a document and a person."""
        row = self.grid.currentIndex().row()
        title = shortened(" ".join(self.model.rows()[row].title.split()), 28)
        parts = [f"\u2068{title}\u2069", f"\u2068{self.model.person(pair[1])}\u2069"]
        return " · ".join([*parts, *self.model.facts(pair)])

    def open_text(self) -> None:
        """Ask for the text of the current row."""
        document_id = self.grid.current_document()
        if document_id:
            self.text_asked.emit(document_id)

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What to do with the cells chosen"))
        self.commands.refresh()
        for command_id in MENU:
            menu.addAction(self.commands.action(command_id))
        menu.popup(self.grid.viewport().mapToGlobal(point))
