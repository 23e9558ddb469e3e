"""The verdicts: each is one key, one step of undo, and leads to the next case."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.model.errors import RuleBrokenError
from annotator.model.person import Role
from annotator.services.adjudicating import Case, Status
from annotator.ui.actions import Command
from annotator.ui.messages import counted
from annotator.ui.pages.adjudicate.bench import Bench
from annotator.ui.pages.adjudicate.options import MOST

MENU = "project/case"
TAKE_MENU = "project/take"


class Deciding(QObject):
    """Asks the service for what a key says, and tells that it was decided."""

    decided: ClassVar[Signal] = Signal(str, object)
    """The key of an item, and the Status that it has now."""

    def __init__(self, bench: Bench, page: QWidget) -> None:
        super().__init__(page)
        self._bench = bench
        self._page = page
        self.is_free: Callable[[], bool] = lambda: True
        """Whether nothing is written behind the page."""

    def commands(self) -> list[Command]:
        """Return the verdicts as commands."""
        majority = self.tr("The label of most people, on the boundary nearest to all.")
        later = self.tr("It stays in the queue, and what gold has of it stays.")
        verdicts = [
            self._command("majority", self.tr("Take the majority"), self.take_majority, "M"),
            self._command("none", self.tr("No span here"), self.take_none, "0"),
            self._command("later", self.tr("Leave for later"), self.leave, "T"),
        ]
        hints = (majority, "", later)
        return [
            *(replace(each, hint=hint) for each, hint in zip(verdicts, hints, strict=True)),
            *(self._take_command(number) for number in range(1, MOST + 1)),
        ]

    def _take_command(self, number: int) -> Command:
        sentence = self.tr("Take answer {number}").format(number=number)
        run = partial(self.take, number - 1)
        command = self._command(f"take.{number}", sentence, run, str(number))
        return replace(command, menu=TAKE_MENU)

    def _command(
        self, name: str, sentence: str, run: Callable[[], object], key: str
    ) -> Command:
        return Command(
            f"adjudicate.{name}",
            sentence,
            MENU,
            run,
            (key,),
            enabled=self.can_decide,
            scope=self._page,
            group="verdicts",
        )

    def can_decide(self) -> bool:
        """Tell whether a case lies on the bench."""
        return self._bench.case is not None and self.is_free()

    def take(self, place: int) -> None:
        """Take what somebody said; raises RuleBrokenError for a number that nothing has."""
        options = self._bench.options()
        if place >= len(options):
            text = self.tr("There is no answer %1 here: there are %2.")
            raise RuleBrokenError(counted(text, place + 1, len(options)))
        case, owner = self._case(), options[place].people[0]
        self._settle(lambda: self._bench.adjudication.take(case, owner))

    def take_majority(self) -> None:
        """Take what most people said."""
        case = self._case()
        self._settle(lambda: self._bench.adjudication.take_majority(case))

    def take_none(self) -> None:
        """Decide that there is no span."""
        case = self._case()
        self._settle(lambda: self._bench.adjudication.take_none(case))

    def leave(self) -> None:
        """Leave the case for later."""
        case = self._case()
        self._settle(lambda: self._bench.adjudication.leave(case), Status.LATER)

    def take_draft(self) -> None:
        """Take the span that the reviewer made."""
        case, draft = self._case(), self._bench.draft
        if draft is not None:
            said = (draft.fragments, draft.label, draft.attributes)
            self._settle(lambda: self._bench.adjudication.take_edited(case, *said))

    def _case(self) -> Case:
        case = self._bench.case
        if case is None:
            raise RuleBrokenError(
                self.tr("There is nothing to decide here: choose something first.")
            )
        return case

    def _settle(self, settle: Callable[[], object], status: Status = Status.SETTLED) -> None:
        key = self._case().item.key
        if Role.REVIEWER not in self._bench.workspace.person.roles:
            raise RuleBrokenError(
                "Only a reviewer may write gold: ask the lead of the project."
            )
        settle()
        self._bench.edit(None)
        self.decided.emit(key, status)
