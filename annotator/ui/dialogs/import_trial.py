"""An import that stores nothing, run behind the work while a person still decides."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from annotator.services.jobs import Progress
from annotator.services.transfer import ImportOptions, import_job
from annotator.services.workspace import Workspace
from annotator.ui.jobs import QuietRun, report_mistake

DELAY = 150
"""Milliseconds of rest after a decision before anything is read."""


class ImportTrial(QObject):
    """Tells what an import with the latest decisions would do."""

    finished: ClassVar[Signal] = Signal(object)
    """The report of an import that stored nothing."""
    failed: ClassVar[Signal] = Signal(object)
    """An AnnotatorError: the import would be refused for this."""
    progressed: ClassVar[Signal] = Signal(int)
    """Per cent of what there is to read."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._asked: tuple[Sequence[Path], ImportOptions] | None = None
        self._run: QuietRun | None = None
        self._delay = QTimer(self, singleShot=True, interval=DELAY)
        self._delay.timeout.connect(self._begin)

    def ask(self, paths: Sequence[Path], options: ImportOptions) -> None:
        """Try with these decisions, soon; what was being tried is given up."""
        self.stop()
        self._asked = paths, replace(options, dry_run=True)
        self._delay.start()

    def stop(self) -> None:
        """Try no more."""
        self._delay.stop()
        if self._run is not None:
            self._run.stop()
            self._run = None

    def _begin(self) -> None:
        if self._asked is None:
            return
        run = QuietRun(import_job(self._workspace, *self._asked), self)
        run.finished.connect(lambda report: self._tell(run, self.finished, report))
        run.failed.connect(lambda error: self._tell(run, self.failed, error))
        run.progressed.connect(lambda progress: self._tell_progress(run, progress))
        run.crashed.connect(report_mistake)
        self._run = run

    def _tell(self, run: QuietRun, signal: SignalInstance, outcome: object) -> None:
        """Tell how it ended, unless something else has been asked meanwhile."""
        if run is self._run:
            self._run = None
            signal.emit(outcome)

    def _tell_progress(self, run: QuietRun, progress: Progress) -> None:
        if run is self._run and progress.total:
            self.progressed.emit(min(100, 100 * progress.done // progress.total))
