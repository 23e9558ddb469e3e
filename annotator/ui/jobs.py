"""Long work on a thread of its own: progress, time left, Cancel; the window waits."""

import sys
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.errors import AnnotatorError
from annotator.services.jobs import Job, Progress
from annotator.ui.progress import ProgressDialog

PATIENCE = 300
"""Milliseconds until a person is shown that something takes long."""

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Shortcut,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
}


class JobRun(QObject):
    """One job that is running; the window it belongs to takes no input until it is over.

    Ends with exactly one of `finished` (its result), `failed` (an AnnotatorError),
    `cancelled`, or `crashed` (any other exception, for the crash hook).
    """

    finished: ClassVar[Signal] = Signal(object)
    failed: ClassVar[Signal] = Signal(object)
    cancelled: ClassVar[Signal] = Signal()
    crashed: ClassVar[Signal] = Signal(object)
    over: ClassVar[Signal] = Signal()

    def __init__(self, job: Job[Any], title: str, window: QWidget) -> None:
        super().__init__(window)
        # A child that lets go of its parent last is deleted by it while it is deleted already.
        self._window = weakref.ref(window)
        self._window_leaves = False
        self._dialog = ProgressDialog(title, window)
        self._dialog.cancel_asked.connect(self.cancel)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show)
        self._worker = _Worker(job, self)
        self._worker.progressed.connect(self._dialog.show_progress)
        self._worker.finished.connect(self._on_end)

    def start(self) -> None:
        """Begin."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._patience.start()
        self._worker.start()

    def cancel(self) -> None:
        """Ask the job to stop at its next step; what it was writing is rolled back."""
        self._worker.stop_asked.set()

    def wait(self) -> None:
        """Cancel and wait for the end, as when the program quits."""
        self.cancel()
        self._worker.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep input from the window; closed, it goes as soon as the job has stopped."""
        if not isinstance(watched, QWidget) or watched.window() is not self._window():
            return False
        if event.type() == QEvent.Type.Close:
            event.ignore()
            self.cancel()
            self._window_leaves = True
            return True
        return event.type() in _INPUT

    def _show(self) -> None:
        self._dialog.open()

    def _on_end(self) -> None:
        self._patience.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        QApplication.restoreOverrideCursor()
        self._dialog.end()
        worker = self._worker
        self.over.emit()
        if isinstance(worker.error, AnnotatorError):
            self.failed.emit(worker.error)
        elif worker.error is not None:
            self.crashed.emit(worker.error)
        elif worker.was_stopped:
            self.cancelled.emit()
        else:
            self.finished.emit(worker.result)
        window = self._window()
        if self._window_leaves and window is not None:
            window.close()
        self._dialog.deleteLater()
        self.deleteLater()


class QuietRun(QObject):
    """One job that runs behind the work: nobody waits; it is told how it ended."""

    finished: ClassVar[Signal] = Signal(object)
    """Its result."""
    failed: ClassVar[Signal] = Signal(object)
    """An AnnotatorError."""
    crashed: ClassVar[Signal] = Signal(object)
    over: ClassVar[Signal] = Signal()
    progressed: ClassVar[Signal] = Signal(object)
    """Progress, now and then."""

    def __init__(self, job: Job[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._worker = _Worker(job, self)
        self._worker.progressed.connect(self.progressed)
        self._worker.finished.connect(self._on_end)
        self._worker.start(QThread.Priority.LowPriority)

    def cancel(self) -> None:
        """Ask the job to stop at its next step; `over` tells when it has."""
        self._worker.stop_asked.set()

    def stop(self) -> None:
        """Stop at the job's next step and wait for that."""
        self._worker.stop_asked.set()
        self._worker.wait()

    def _on_end(self) -> None:
        error = self._worker.error
        if isinstance(error, AnnotatorError):
            self.failed.emit(error)
        elif error is not None:
            self.crashed.emit(error)
        elif not self._worker.was_stopped:
            self.finished.emit(self._worker.result)
        self.over.emit()
        self.deleteLater()


class _Worker(QThread):
    """Steps a job to its end; result and error are read after `finished`."""

    progressed: ClassVar[Signal] = Signal(object)

    def __init__(self, job: Job[Any], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("job")
        self.stop_asked = threading.Event()
        self.was_stopped = False
        self.result: Any = None
        self.error: Exception | None = None
        self._job = job
        self._told = 0.0

    def run(self) -> None:
        """Do the work; nothing that is raised leaves the thread."""
        try:
            self._step_to_the_end()
        except Exception as error:  # noqa: BLE001 - handed to the main thread, which judges it
            self.error = error

    def _step_to_the_end(self) -> None:
        while not self.stop_asked.is_set():
            try:
                self._tell(next(self._job))
            except StopIteration as end:
                self.result = end.value
                return
        self._job.close()
        self.was_stopped = True

    def _tell(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._told >= 0.05:  # a screen shows no more, and the queue stays short
            self._told = now
            self.progressed.emit(progress)


def run_job(
    window: QWidget,
    title: str,
    job: Job[Any],
    on_finished: Callable[[Any], object],
    on_failed: Callable[[AnnotatorError], object],
) -> JobRun:
    """Run a job while the window waits; give its result or its error to a function.

    A mistake of the program goes to the crash hook.
    """
    run = JobRun(job, title, window)
    run.crashed.connect(report_mistake)
    run.finished.connect(on_finished)
    run.failed.connect(on_failed)
    run.start()
    return run


def report_mistake(error: BaseException) -> None:
    """Hand an exception that was caught on another thread to the crash hook."""
    sys.excepthook(type(error), error, error.__traceback__)
