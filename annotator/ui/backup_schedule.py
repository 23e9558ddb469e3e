"""Backups that make themselves while people work."""

from PySide6.QtCore import QObject, QTimer

from annotator.services.backups import SECONDS_BETWEEN, backup_if_changed
from annotator.ui.frame import Frame
from annotator.ui.jobs import QuietRun, report_mistake
from annotator.ui.sentences import in_language

AFTER_OPENING = 5_000
"""Milliseconds: the person sees the text before the disk is busy with copies."""


class BackupSchedule(QObject):
    """Backs the open corpus up soon after opening and every half hour with changes."""

    def __init__(self, frame: Frame, after_opening: int = AFTER_OPENING) -> None:
        super().__init__(frame)
        self._frame = frame
        self._run: QuietRun | None = None
        self._reason = "open"
        self._soon = QTimer(self, singleShot=True, interval=after_opening)
        self._soon.timeout.connect(lambda: self._back_up(self._reason))
        self._again = QTimer(self, interval=SECONDS_BETWEEN * 1000)
        self._again.timeout.connect(lambda: self._back_up("half-hour"))
        frame.corpus_opened.connect(self._begin)
        frame.corpus_closing.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Tell whether a backup is being made."""
        return self._run is not None

    def stop(self) -> None:
        """Make no more backups; one that is being made is given up and leaves no file."""
        self._soon.stop()
        self._again.stop()
        if self._run is not None:
            self._run.stop()
            self._run = None

    def _begin(self) -> None:
        self._reason = "open"
        self._soon.start()
        self._again.start()

    def _back_up(self, reason: str) -> None:
        if self._run is not None or self._frame.is_busy:
            self._reason = reason
            self._soon.start()
            return
        run = QuietRun(backup_if_changed(self._frame.workspace, reason), self)
        run.failed.connect(self._on_failed)
        run.crashed.connect(report_mistake)
        run.over.connect(self._on_over)
        self._run = run

    def _on_failed(self, error: Exception) -> None:
        head = self.tr("The corpus could not be backed up.")
        self._frame.say(f"{head} {in_language(str(error))}")

    def _on_over(self) -> None:
        self._run = None
