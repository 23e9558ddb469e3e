"""Patterns run in a process of their own, so that one that never ends stops nothing else."""

import json
import sys
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from annotator.model import matching

BUDGET = 1000
"""Milliseconds that a pattern may take."""
_START = 20_000
"""Milliseconds that the process may take to start, on a machine with much else to do."""
_END = 5_000


class PatternProcess(QObject):
    """Asks the process one search at a time; a new one takes the place of one that runs."""

    answered: ClassVar[Signal] = Signal(object)
    """What the process said, as plain data; see annotator.model.matching."""
    overran: ClassVar[Signal] = Signal()
    """The pattern took too long, and the process was ended."""
    broke: ClassVar[Signal] = Signal()
    """The process could not be started, or ended by itself."""

    def __init__(self, parent: QObject, budget: int = BUDGET) -> None:
        super().__init__(parent)
        self._budget = budget
        self._process: QProcess | None = None
        self._ended: list[QProcess] = []
        self._is_ready = False
        self._is_busy = False
        self._waiting: dict[str, Any] | None = None
        self._text = ""
        self._sent: str | None = None
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._on_time)

    @property
    def is_running(self) -> bool:
        """Whether there is a process now."""
        return self._process is not None

    def ask(self, text: str, pattern: str, *, case: bool, most: int) -> None:
        """Search a text for a pattern; `answered`, `overran` or `broke` follows."""
        if self._is_busy:
            self._kill()
        self._text = text
        self._waiting = {"pattern": pattern, "case": case, "most": most}
        if self._process is None:
            self._start()
        elif self._is_ready:
            self._send()

    def forget(self) -> None:
        """Want no answer any more."""
        self._waiting = None
        if self._is_busy:
            self._kill()

    def stop(self) -> None:
        """End the process and wait until it is gone."""
        self.forget()
        self._kill()
        for process in self._ended:
            process.waitForFinished(_END)
            process.deleteLater()
        self._ended = []

    def _start(self) -> None:
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._on_break)
        process.finished.connect(self._on_break)
        self._clock.start(_START)
        process.start(sys.executable, ["-I", "-S", "-W", "ignore", matching.__file__])

    def _send(self) -> None:
        if self._waiting is None or self._process is None:
            return
        question, self._waiting = self._waiting, None
        if self._sent is not self._text:
            question["text"] = self._sent = self._text
        line = json.dumps(question, ensure_ascii=False).encode("utf-8", "surrogatepass")
        self._is_busy = True
        self._clock.start(self._budget)
        self._process.write(line + b"\n")

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = json.loads(bytes(self._process.readLine().data()))
            self._clock.stop()
            if "ready" in told:
                self._is_ready = True
                self._send()
            else:
                self._is_busy = False
                self.answered.emit(told)

    def _on_time(self) -> None:
        was_busy = self._is_busy
        self._kill()
        (self.overran if was_busy else self.broke).emit()

    def _on_break(self) -> None:
        self._kill()
        self.broke.emit()

    def _kill(self) -> None:
        process, self._process = self._process, None
        self._clock.stop()
        self._is_ready = self._is_busy = False
        self._sent = None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.errorOccurred.disconnect(self._on_break)
        process.finished.disconnect(self._on_break)
        process.kill()
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        self._ended.append(process)
        process.finished.connect(self._bury)

    def _bury(self) -> None:
        gone = [one for one in self._ended if one.state() is QProcess.ProcessState.NotRunning]
        for process in gone:
            self._ended.remove(process)
            process.deleteLater()
