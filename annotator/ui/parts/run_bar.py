"""The work that runs behind the page: what, how far, Cancel; the window stays free."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from annotator.model.errors import AnnotatorError, RuleBrokenError
from annotator.services.jobs import Job, Progress
from annotator.ui.jobs import QuietRun, report_mistake
from annotator.ui.messages import counted, readable_number, translate
from annotator.ui.progress import FINE
from annotator.ui.safe import ElidedLabel


class RunBar(QWidget):
    """Runs one job at a time and shows how far it is; hidden while nothing runs."""

    failed: ClassVar[Signal] = Signal(str)
    """A job was refused; the sentence says why and what to do."""
    changed: ClassVar[Signal] = Signal()
    """A job began or ended."""
    cancelled: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget, patience: int = 0) -> None:
        """Show nothing of a job that is over within so many milliseconds."""
        super().__init__(parent)
        self._late = QTimer(self, singleShot=True, interval=patience)
        self._late.timeout.connect(self.show)
        self._run: QuietRun | None = None
        self._title = ""
        self._is_cancelled = False
        self._use: Callable[[Any], object] = lambda _: None
        self._what = ElidedLabel("", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self.tr("Cancel"), self)
        self._stop.clicked.connect(self.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 0, 0)
        layout.addWidget(self._what, 2)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._stop)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether a job runs."""
        return self._run is not None

    def start(self, title: str, job: Job[Any], on_finished: Callable[[Any], object]) -> None:
        """Run a job and give its result to a function; raise RuleBrokenError if one runs."""
        if self._run is not None:
            job.close()
            raise RuleBrokenError("Something else is still running: wait for its end.")
        self._title, self._is_cancelled, self._use = title, False, on_finished
        self._bar.setAccessibleName(title)
        self._show(Progress(0, None))
        self._stop.setEnabled(True)
        run = QuietRun(job, self)
        run.progressed.connect(self._show)
        run.finished.connect(self._on_finished)
        run.failed.connect(self._on_failed)
        run.crashed.connect(report_mistake)
        run.over.connect(self._on_over)
        self._run = run
        if self._late.interval():
            self._late.start()
        else:
            self.show()
        self.changed.emit()

    def cancel(self) -> None:
        """Ask the job to stop; what it was writing is taken back."""
        if self._run is not None:
            self._is_cancelled = True
            self._stop.setEnabled(False)
            self._what.show_text(self.tr("Stopping; nothing will be kept …"))
            self._run.cancel()

    def dispose(self) -> None:
        """Stop the job and wait for that."""
        if self._run is not None:
            self._is_cancelled = True
            self._run.stop()
            self._run = None
            self._late.stop()

    def text(self) -> str:
        """Return what is said about the job."""
        return self._what.whole()

    def _show(self, progress: Progress) -> None:
        if self._is_cancelled:
            return
        what = f"{self._title} — {step_text(progress.what)}" if progress.what else self._title
        if progress.total:
            self._bar.setRange(0, FINE)
            self._bar.setValue(int(FINE * min(1.0, progress.done / progress.total)))
            of = counted("%1 / %2", progress.done, progress.total)
            self._what.show_text(f"{what}: {of}")
        else:
            self._bar.setRange(0, FINE)
            self._bar.setValue(0)
            done = f": {readable_number(progress.done)}" if progress.done else ""
            self._what.show_text(f"{what}{done}")

    def _on_finished(self, result: object) -> None:
        if self._run is not None:  # else it was done just before the bar was disposed of
            self._is_cancelled = False  # it was done before it could stop
            self._use(result)

    def _on_failed(self, error: AnnotatorError) -> None:
        if self._run is not None:
            self._is_cancelled = False
            self.failed.emit(str(error))

    def _on_over(self) -> None:
        if self._run is None:  # disposed of
            return
        self._run = None
        self._late.stop()
        self.hide()
        if self._is_cancelled:
            self.cancelled.emit()
        self.changed.emit()


def step_text(what: str) -> str:
    """Return what a job is at, as people read it; the name of a file stays as it is."""
    texts = {
        "reading metadata": translate("Releases", "reading metadata"),
        "reading documents": translate("Releases", "reading documents"),
        "looking for claims": translate("Releases", "looking for claims"),
        "comparing texts": translate("Releases", "comparing texts"),
        "looking for leaks": translate("Releases", "looking for leaks"),
        "comparing documents": translate("Releases", "comparing documents"),
        "cutting texts into tokens": translate("Releases", "cutting texts into tokens"),
        "training the baseline": translate("Releases", "training the baseline"),
        "drawing plots": translate("Releases", "drawing plots"),
        "reading the journal": translate("Releases", "reading the journal"),
        "counting": translate("Releases", "counting"),
        "drawing charts": translate("Releases", "drawing charts"),
    }
    return texts.get(what, what)
