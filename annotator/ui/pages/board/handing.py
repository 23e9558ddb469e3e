"""What a lead does on the board with the cells chosen: give, take back, return, batches."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.model.errors import RuleBrokenError
from annotator.model.person import Role
from annotator.services.assigning import (
    Board,
    Change,
    Pair,
    Plan,
    Rule,
    Selection,
    Terms,
    Toggled,
    assign_job,
    change_job,
    plan_by_rule,
    plan_dissolving,
    plan_renaming,
    plan_returning,
    plan_taking_back,
    plan_terms,
    toggle_job,
)
from annotator.services.gold_questions import questions_job
from annotator.services.people import add_person
from annotator.services.rereading import (
    Repeat,
    carry_out_job,
    plan_end_of_rule,
    plan_ending,
    plan_rule,
    repeat_job,
)
from annotator.services.workspace import Workspace
from annotator.ui.messages import counted, quoted
from annotator.ui.pages.board.dialogs import (
    BatchDialog,
    BatchesDialog,
    PersonDialog,
    ReturnDialog,
    TermsDialog,
)
from annotator.ui.pages.board.grid import BoardGrid
from annotator.ui.pages.board.quality_dialog import QualityDialog
from annotator.ui.pages.board.rule_dialog import RuleDialog
from annotator.ui.safe import shortened


class Handing(QObject):
    """Plans what is asked for and has it done by the window, as one step of undo."""

    told: ClassVar[Signal] = Signal(str)
    """A sentence about what was done, which can be undone."""
    added: ClassVar[Signal] = Signal(str)
    """A sentence about somebody who was made known, which is no step of undo."""
    failed: ClassVar[Signal] = Signal(str)
    """A sentence about what could not be done."""
    job_asked: ClassVar[Signal] = Signal(str, object, object)
    """A job that changes the corpus, while the window waits: title, job, what to do then."""

    def __init__(self, workspace: Workspace, grid: BoardGrid, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._grid = grid
        self._page = page

    def toggle(self) -> None:
        """Give what is missing of the chosen cells, or else take all of them back."""
        job = toggle_job(self._workspace, self._pairs())
        self.job_asked.emit(self.tr("Assigning"), job, self._tell_toggled)

    def take_back(self) -> None:
        """Take back what is given of the chosen cells."""
        change = plan_taking_back(self._workspace, self._selection())
        self._do(change, self.tr("Taking back"), self._taken(len(change.pairs), change.begun))

    def assign_by_rule(self) -> None:
        """Ask for a rule, with a preview, and assign by it."""
        rows = [row.id for row in self._grid.board.rows()]
        chosen = self._grid.selected_documents()
        dialog = RuleDialog(self._workspace, self._board(), (rows, chosen), self._page)
        dialog.plan_asked.connect(self._assign)
        dialog.open()

    def change_terms(self) -> None:
        """Ask for another day or priority of the chosen cells."""
        given = [
            found
            for found in map(self._grid.board.assignment, self._pairs())
            if found is not None
        ]
        if not given:
            raise RuleBrokenError("Nothing that is chosen is assigned: give it first.")
        dialog = TermsDialog(len(given), given[0].due, given[0].priority, self._page)
        selection = self._selection()

        def change(day: str | None, priority: int | None) -> None:
            workspace = self._workspace
            plan = plan_terms(workspace, selection, due=day, priority=priority)
            text = counted(self.tr("Day and priority changed: %1"), len(plan.pairs))
            self._do(plan, self.tr("Changing"), text)

        dialog.terms_asked.connect(lambda *terms: self._try(change, *terms))
        dialog.open()

    def give_back(self) -> None:
        """Ask what is to be mended, and return what is done of the chosen cells."""
        selection = self._selection()
        places = map(self._grid.board.place, selection.pairs)
        done = sum(place is not None and place.state == "done" for place in places)
        if not done:
            raise RuleBrokenError("None of these is done yet, so none can be returned.")
        dialog = ReturnDialog(done, self._page)

        def give_back(comment: str) -> None:
            change = plan_returning(self._workspace, selection, comment)
            text = counted(self.tr("Returned with a comment: %1"), len(change.pairs))
            self._do(change, self.tr("Returning"), text)

        dialog.comment_asked.connect(lambda comment: self._try(give_back, comment))
        dialog.open()

    def put_into_batch(self) -> None:
        """Ask for a batch, and put the documents of the chosen rows into it."""
        chosen = tuple(self._grid.selected_documents())
        if not chosen:
            raise RuleBrokenError("No document is chosen: select some first.")
        dialog = BatchDialog(len(chosen), list(self._sizes()), self._page)

        def put(name: str) -> None:
            terms = Terms(batch=name)
            rule = Rule(each=0, selection=Selection(documents=chosen), terms=terms)
            plan = plan_by_rule(self._workspace, rule)
            text = counted(self.tr("Put into %1: %2"), quoted(shortened(name, 60)), len(chosen))
            self.job_asked.emit(
                self.tr("Making a batch"),
                assign_job(self._workspace, plan),
                lambda _: self.told.emit(text),
            )

        dialog.batch_asked.connect(lambda name: self._try(put, name))
        dialog.open()

    def add_person(self) -> None:
        """Ask for a name, and add an annotator of that name."""
        dialog = PersonDialog(self._page)

        def add(name: str) -> None:
            add_person(self._workspace, name, [Role.ANNOTATOR])
            self.added.emit(counted(self.tr("Added: %1"), shortened(name, 60)))

        dialog.name_asked.connect(lambda name: self._try(add, name))
        dialog.open()

    def show_batches(self) -> None:
        """Show the batches, to be renamed or dissolved."""
        sizes = self._sizes()
        if not sizes:
            raise RuleBrokenError("No batch was made here yet: put documents into one.")
        dialog = BatchesDialog(sizes, self._page)
        dialog.renaming_asked.connect(lambda *names: self._try(self._rename, *names))
        dialog.dissolving_asked.connect(lambda name: self._try(self._dissolve, name))
        dialog.open()

    def show_quality(self) -> None:
        """Show how people agree with themselves and with gold; issue more."""
        dialog = QualityDialog(self._workspace, self._page)
        dialog.repeat_asked.connect(self._repeat)
        dialog.rule_asked.connect(lambda rule: self._try(self._set_rule, rule))
        dialog.rule_ending_asked.connect(lambda: self._try(self._end_rule))
        dialog.ending_asked.connect(lambda: self._try(self._end_readings))
        dialog.questions_asked.connect(self._ask_questions)
        dialog.open()

    def _repeat(self, repeat: Repeat) -> None:
        self.job_asked.emit(
            self.tr("Issuing again"),
            repeat_job(self._workspace, repeat),
            lambda count: self.told.emit(counted(self.tr("Issued again: %1"), count)),
        )

    def _set_rule(self, repeat: Repeat) -> None:
        change = plan_rule(self._workspace, repeat)
        text = self.tr("This goes on by itself now. Issued again: %1")
        first = carry_out_job(self._workspace)
        self.job_asked.emit(
            self.tr("Changing"),
            change_job(self._workspace, change),
            lambda _: self.job_asked.emit(
                self.tr("Issuing again"),
                first,
                lambda count: self.told.emit(counted(text, count)),
            ),
        )

    def _end_rule(self) -> None:
        change = plan_end_of_rule(self._workspace)
        text = self.tr("Nothing is issued again by itself any more.")
        self._do(change, self.tr("Changing"), text)

    def _end_readings(self) -> None:
        change = plan_ending(self._workspace)
        self._do(change, self.tr("Taking back"), self._taken(len(change.pairs), change.begun))

    def _ask_questions(self, number: int, people: tuple[str, ...]) -> None:
        self.job_asked.emit(
            self.tr("Mixing in questions"),
            questions_job(self._workspace, number, people),
            lambda count: self.told.emit(counted(self.tr("Questions mixed in: %1"), count)),
        )

    def _rename(self, name: str, new: str) -> None:
        change = plan_renaming(self._workspace, name, new)
        text = counted(self.tr("The batch is called %1 now."), quoted(shortened(new, 60)))
        self._do(change, self.tr("Renaming"), text)

    def _dissolve(self, name: str) -> None:
        change = plan_dissolving(self._workspace, name)
        text = counted(self.tr("Batch dissolved: %1"), quoted(shortened(name, 60)))
        self._do(change, self.tr("Dissolving"), text)

    # ---- how it is done

    def _assign(self, plan: Plan) -> None:
        text = self.tr("Assigned: %1. “Hand out…” makes packets for who works elsewhere.")
        text = counted(text, len(plan.given))
        self.job_asked.emit(
            self.tr("Assigning"),
            assign_job(self._workspace, plan),
            lambda _: self.told.emit(text),
        )

    def _do(self, change: Change, title: str, text: str) -> None:
        job = change_job(self._workspace, change)
        self.job_asked.emit(title, job, lambda _: self.told.emit(text))

    def _tell_toggled(self, toggled: Toggled) -> None:
        if toggled.given:
            self.told.emit(counted(self.tr("Given: %1"), toggled.given))
        else:
            self.told.emit(self._taken(toggled.taken, toggled.begun))

    def _taken(self, count: int, begun: int) -> str:
        if begun:
            text = self.tr("Taken back: %1, of which begun: %2. What was marked stays.")
            return counted(text, count, begun)
        return counted(self.tr("Taken back: %1"), count)

    def _try(self, do: Callable[..., None], *words: Any) -> None:
        """Do what a dialog asks; say why it cannot be done."""
        try:
            do(*words)
        except RuleBrokenError as error:
            self.failed.emit(str(error))

    # ---- what is chosen

    def _board(self) -> Board:
        board = self._grid.board.board
        if board is None:
            raise RuleBrokenError("The board is still being read: wait a moment.")
        return board

    def _pairs(self) -> list[Pair]:
        pairs = self._grid.selected_pairs()
        if not pairs:
            raise RuleBrokenError("No cell of a person is chosen: select some first.")
        return pairs

    def _selection(self) -> Selection:
        return Selection(pairs=tuple(self._pairs()))

    def _sizes(self) -> dict[str, int]:
        batches = self._board().stands.batches
        return {batch.name: len(batch.documents) for batch in batches}
