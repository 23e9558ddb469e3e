"""Counts behind the page what the changes that wait would touch, anew with each of them."""

from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.errors import AnnotatorError
from annotator.model.scheme_change import SchemeChange
from annotator.services.scheme_effects import foresee
from annotator.services.workspace import Workspace
from annotator.ui.jobs import QuietRun, report_mistake

PAUSE = 250
"""Milliseconds after a change before counting begins, so that several are counted at once."""


class Foreseeing(QObject):
    """Runs one count at a time; an older one is stopped and says nothing any more."""

    progressed: ClassVar[Signal] = Signal(object)
    foreseen: ClassVar[Signal] = Signal(object)
    """What was found: a Foreseen."""
    refused: ClassVar[Signal] = Signal(str)
    """Why the changes cannot be made."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._changes: tuple[SchemeChange, ...] = ()
        self._run: QuietRun | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._start)

    @property
    def is_running(self) -> bool:
        """Whether something is counted or about to be."""
        return self._run is not None or self._soon.isActive()

    def begin(self, changes: tuple[SchemeChange, ...]) -> None:
        """Count what changes touch, soon; nothing for none."""
        self._forget()
        self._changes = changes
        if changes:
            self._soon.start()
        else:
            self._soon.stop()

    def dispose(self) -> None:
        """Stop counting, and wait for that."""
        self._soon.stop()
        for run in self.findChildren(QuietRun):
            run.stop()
        self._run = None

    def _start(self) -> None:
        run = QuietRun(foresee(self._workspace, self._changes), self)
        self._run = run
        run.progressed.connect(lambda progress: self._tell(run, self.progressed, progress))
        run.finished.connect(lambda found: self._tell(run, self.foreseen, found))
        run.failed.connect(lambda error: self._refuse(run, error))
        run.crashed.connect(report_mistake)
        run.over.connect(lambda: self._end(run))

    def _forget(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._run = None

    def _refuse(self, run: QuietRun, error: AnnotatorError) -> None:
        self._tell(run, self.refused, str(error))

    def _tell(self, run: QuietRun, signal: object, what: object) -> None:
        if run is self._run:
            signal.emit(what)  # type: ignore[attr-defined]

    def _end(self, run: QuietRun) -> None:
        if run is self._run:
            self._run = None
