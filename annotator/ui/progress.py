"""The dialog of a long piece of work: what, how far, how long still, Cancel."""

import math
import time
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from annotator.services.jobs import Progress
from annotator.ui.messages import counted, translate
from annotator.ui.safe import ElidedLabel, PlainButtonBox, PlainLabel

SURE_AFTER = 1.0
"""Seconds of work before a time left is worth saying."""
FINE = 10_000
"""Steps of the bar: a QProgressBar counts in 32 bits, a job may count bytes."""


class ProgressDialog(QDialog):
    """Shows progress; closing it asks for the end, it goes when the job has ended."""

    cancel_asked: ClassVar[Signal] = Signal()

    def __init__(
        self, title: str, parent: QWidget, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(440)
        self._clock = clock
        self._began = clock()
        self._is_over = False
        self._what = ElidedLabel("", self)
        self._left = PlainLabel(self.tr("Starting …"), self).dimmed()
        self._bar = QProgressBar(self)
        self._bar.setRange(0, FINE)  # a range of nothing would run to and fro all the time
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self._what, self._bar, self._left, self._buttons):
            layout.addWidget(widget)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the job is."""
        if self._is_over:
            return
        self._what.show_text(progress.what)
        if not progress.total:
            self._bar.setValue(0)
            self._bar.setTextVisible(False)
            self._left.setText(self.tr("Done so far: %1").replace("%1", str(progress.done)))
            return
        self._bar.setTextVisible(True)
        self._bar.setValue(int(FINE * min(1.0, progress.done / progress.total)))
        seconds = seconds_left(self._clock() - self._began, progress.done, progress.total)
        self._left.setText("" if seconds is None else time_left(seconds))

    def remaining(self) -> str:
        """Return what is said about the time left."""
        return self._left.text()

    def reject(self) -> None:
        """Ask for the end, and say that it was asked for."""
        self._is_over = True
        self._left.setText(self.tr("Stopping; nothing will be kept …"))
        self._buttons.setEnabled(False)
        self.cancel_asked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the job has ended."""
        event.ignore()
        self.reject()

    def end(self) -> None:
        """Go away."""
        self.done(0)


def seconds_left(elapsed: float, done: int, total: int) -> float | None:
    """Return the seconds that the rest takes at the speed so far, or None if unsure."""
    if elapsed < SURE_AFTER or done <= 0:
        return None
    return elapsed * max(0, total - done) / done


def time_left(seconds: float) -> str:
    """Return a time left as people say it, rounded up."""
    if seconds < 5:
        return translate("ProgressDialog", "A few seconds left")
    if seconds < 55:
        return counted(
            translate("ProgressDialog", "About %1 s left"), 5 * math.ceil(seconds / 5)
        )
    if seconds < 55 * 60:
        return counted(
            translate("ProgressDialog", "About %1 min left"), math.ceil(seconds / 60)
        )
    return counted(translate("ProgressDialog", "About %1 h left"), math.ceil(seconds / 3600))
