"""How long a person really works on a document: pauses are left out, and shown."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)
SAVE_EVERY = 120
"""Seconds after which counted time is to be saved."""


class Pause(Enum):
    """Why the time stands still."""

    NONE = auto()
    AWAY = auto()
    """The window is not the active one."""
    IDLE = auto()
    """No key and no mouse for a while."""
    NOTHING_OPEN = auto()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Time that did not count."""

    why: Pause
    begin: float
    end: float
    """Both by the clock that the stint is told."""

    @property
    def seconds(self) -> float:
        """How long it was."""
        return self.end - self.begin


class Stint:
    """Counts seconds of work; what the time is comes from outside."""

    def __init__(self, idle_seconds: float) -> None:
        self.idle_seconds = idle_seconds
        self.pause = Pause.NOTHING_OPEN
        self._counted = 0.0
        self._now = 0.0
        self._last_input = 0.0
        self.left_out: list[LeftOut] = []
        """What did not count since the beginning, oldest first."""

    def begin(self, now: float) -> None:
        """Begin to count at a time in seconds."""
        self._counted = 0.0
        self._now = self._last_input = now
        self.pause = Pause.NONE
        self.left_out = []

    def note_input(self, now: float, *, is_active: bool) -> None:
        """Note a key or the mouse; a pause ends here, and none of it counts."""
        self.advance(now, is_active=is_active)
        self._last_input = now
        if self.pause is Pause.IDLE:
            self.pause = Pause.NONE

    def advance(self, now: float, *, is_active: bool) -> None:
        """Count what has passed since the last call, up to the end of the last input's reach.

        Time counts only if the window was active, at most `idle_seconds` after an input.
        """
        if self.pause is Pause.NOTHING_OPEN:
            return
        if is_active and self.pause is not Pause.AWAY:
            end = max(self._now, min(now, self._last_input + self.idle_seconds))
            self._counted += end - self._now
            self._leave_out(Pause.IDLE, end, now)
        else:
            self._leave_out(Pause.AWAY, self._now, now)
            if is_active:
                self._last_input = now
        self._now = now
        idle = now - self._last_input >= self.idle_seconds
        self.pause = Pause.AWAY if not is_active else Pause.IDLE if idle else Pause.NONE

    def _leave_out(self, why: Pause, begin: float, end: float) -> None:
        if end <= begin:
            return
        if self.left_out and (self.left_out[-1].why, self.left_out[-1].end) == (why, begin):
            begin = self.left_out.pop().begin
        self.left_out.append(LeftOut(why, begin, end))

    def counted(self) -> float:
        """Return the seconds counted and not yet taken."""
        return self._counted

    def take(self) -> int:
        """Return the whole seconds counted so far and count on from the rest."""
        seconds = int(self._counted)
        self._counted -= seconds
        return seconds

    def end(self) -> int:
        """Stop counting and return the seconds, rounded."""
        seconds = round(self._counted)
        self._counted = 0.0
        self.pause = Pause.NOTHING_OPEN
        return seconds


class Clock(QObject):
    """Watches one window for input and counts the time spent on the open document."""

    ticked: ClassVar[Signal] = Signal()
    """Once a second, and whenever a pause begins or ends."""
    save_asked: ClassVar[Signal] = Signal()

    def __init__(self, idle_seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self.now: Callable[[], float] = time.monotonic
        """Tells the time, in seconds from any beginning."""
        self.stint = Stint(idle_seconds)
        self.is_active = True
        self._is_watching = False
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.tick)

    def watch(self, window: QObject | None) -> None:
        """Take keys and mouse of a window for signs of work; of none any more with None."""
        self._is_watching = window is not None
        if window is not None:
            window.installEventFilter(self)

    def begin(self) -> None:
        """Begin with a document."""
        self.stint.begin(self.now())
        self._tick.start()
        self.ticked.emit()

    def end(self) -> int:
        """End with a document; return the seconds that are not yet saved."""
        self.stint.advance(self.now(), is_active=self.is_active)
        self._tick.stop()
        seconds = self.stint.end()
        self.ticked.emit()
        return seconds

    def take(self) -> int:
        """Return the seconds that are not yet saved; they count as saved from now on."""
        self.stint.advance(self.now(), is_active=self.is_active)
        return self.stint.take()

    def note_input(self) -> None:
        """Note a sign of work."""
        before = self.stint.pause
        self.stint.note_input(self.now(), is_active=self.is_active)
        if self.stint.pause is not before:
            self.ticked.emit()

    def set_active(self, active: bool) -> None:
        """Say whether the window is the active one."""
        self.stint.advance(self.now(), is_active=self.is_active)
        self.is_active = active
        self.tick()

    def tick(self) -> None:
        """Look at the time."""
        self.stint.advance(self.now(), is_active=self.is_active)
        if self.stint.counted() >= SAVE_EVERY:
            self.save_asked.emit()
        self.ticked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note input and let it pass."""
        if self._is_watching and event.type() in _INPUT:
            self.note_input()
        return False
