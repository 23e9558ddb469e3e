"""Second readings that are issued by themselves while a corpus is open."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer

from annotator.model.person import Role
from annotator.model.team import RepeatRule
from annotator.ui.frame import Frame
from annotator.ui.jobs import QuietRun, report_mistake
from annotator.ui.messages import counted

AFTER_OPENING = 2_000
"""Milliseconds: the person sees the text first."""
_BETWEEN = 600_000
"""Milliseconds between looks at the calendar."""
_BOARD = "board"


class RepeatSchedule(QObject):
    """Keeps to the rule of the open corpus: after opening, on each new day, for the board.

    Only leads are told, and only while they look at the board or if it failed.
    """

    def __init__(self, frame: Frame, today: Callable[[], date] = date.today) -> None:
        super().__init__(frame)
        self._frame = frame
        self._today = today
        self._day = today()
        self._run: QuietRun | None = None
        self._soon = QTimer(self, singleShot=True, interval=AFTER_OPENING)
        self._soon.timeout.connect(self.carry_out)
        self._calendar = QTimer(self, interval=_BETWEEN)
        self._calendar.timeout.connect(self.look_at_calendar)
        frame.corpus_opened.connect(self._begin)
        frame.corpus_closing.connect(self.stop)
        frame.page_shown.connect(self._on_page)

    @property
    def is_running(self) -> bool:
        """Tell whether documents are being issued."""
        return self._run is not None

    def stop(self) -> None:
        """Issue nothing more; what is being issued is given up and leaves nothing."""
        self._soon.stop()
        self._calendar.stop()
        if self._run is not None:
            self._run.stop()
            self._run = None

    def look_at_calendar(self) -> None:
        """Carry out the rule if it is another day than when that was done last."""
        if self._today() != self._day:
            self.carry_out()

    def carry_out(self) -> None:
        """Carry out the rule behind the work, if one is in force here."""
        if self._run is not None or self._frame.is_busy:
            self._soon.start()
            return
        self._day = self._today()
        workspace = self._frame.workspace
        with workspace.store.lock:
            rule = workspace.store.records.find(RepeatRule, RepeatRule.KEY)
        if rule is None or workspace.is_copy():
            return
        from annotator.services.rereading import carry_out_job

        run = QuietRun(carry_out_job(workspace), self)
        run.finished.connect(self._tell)
        run.failed.connect(self._on_failed)
        run.crashed.connect(report_mistake)
        run.over.connect(self._on_over)
        self._run = run

    def _begin(self) -> None:
        self._soon.start()
        self._calendar.start()

    def _on_page(self, name: str) -> None:
        if name == _BOARD:
            self.carry_out()

    def _tell(self, count: int) -> None:
        board = self._frame.page_beside(_BOARD)
        if count and board is not None and board.is_in_front:
            self._frame.messages.show_notice(counted(self.tr("Issued again: %1"), count))

    def _on_failed(self, error: Exception) -> None:
        if self._frame.is_open and Role.LEAD in self._frame.workspace.person.roles:
            self._frame.say(str(error))

    def _on_over(self) -> None:
        self._run = None
