"""Plays a story to the window that is in front, step by step, from the event loop."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPixmap, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from annotator.model.errors import AnnotatorError
from annotator.ui.tour.steps import Picture, Press, Step, Story, Tell, Type, WaitFor

PATIENCE = 20.0
"""Seconds after which what is waited for will not happen any more."""
_KEY = 0.2
"""Seconds that a key takes at most, unless a dialog holds it."""
_LOOK_AGAIN = 15
_FALLBACK = 250
"""Milliseconds until a key that has not come back is looked after."""


class TourError(AnnotatorError):
    """The window did not do what the tour expects of it."""


class Player(QObject):
    """Turns steps into key events; a dialog that a key opens does not stop it."""

    told: ClassVar[Signal] = Signal(str)
    finished: ClassVar[Signal] = Signal()
    failed: ClassVar[Signal] = Signal(object)
    """The exception that ended the story."""

    def __init__(self, story: Story, window: QWidget, pictures: Path, pace: int) -> None:
        """Prepare to play; `pace` is the pause after a step, in milliseconds."""
        super().__init__(window)
        self.pictures: list[Path] = []
        self._story = self._tell(story)
        self._window = window
        self._folder = pictures
        self._pace = pace
        self._waiting: WaitFor | None = None
        self._is_told = False
        self._is_over = False
        self._deadline = 0.0
        self._typed: list[str] = []
        self._is_pressing = False
        self._pressed_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Play from the event loop until the story ends."""
        self._deadline = time.monotonic() + PATIENCE
        self._timer.start(self._pace)

    def _go_on(self) -> None:
        if self._is_over:
            return
        # A key may open a dialog and come back only when that is closed; a mistake of the
        # program may end a step: the story goes on then, and finds out which it was.
        self._timer.start(_FALLBACK)
        try:
            pause = _LOOK_AGAIN if self._must_wait() else self._play_next()
        except AnnotatorError as error:
            self._end(error)
            return
        if not self._is_over:
            self._timer.start(pause)

    def _play_next(self) -> int:
        """Play a step and return the pause after it, in milliseconds."""
        step = Type(self._typed.pop(0)) if self._typed else next(self._story, None)
        if step is not None:
            self._play(step)
        elif self._is_told:
            self._end(None)
        else:
            raise TourError("The tour stopped, because the program made a mistake.")
        return self._pace

    def _tell(self, story: Story) -> Story:
        yield from story
        self._is_told = True

    def _end(self, error: AnnotatorError | None) -> None:
        self._is_over = True
        self._timer.stop()
        if error is None:
            self.finished.emit()
        else:
            self.failed.emit(error)

    def _must_wait(self) -> bool:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QMessageBox):
            raise TourError(f"The tour stopped, because the window said: {shown.text()}")
        if self._is_pressing and not self._key_opened_a_dialog():
            return True
        if self._waiting is not None:
            if not self._waiting.happened():
                return self._refuse_after_deadline(f"{self._waiting.what} did not happen")
            self._waiting = None
        if not self._is_in_front():
            return self._refuse_after_deadline("the window did not come to the front")
        self._deadline = time.monotonic() + PATIENCE
        return False

    def _key_opened_a_dialog(self) -> bool:
        """Tell whether a key does not come back because a dialog that it opened waits."""
        late = time.monotonic() > self._pressed_at + _KEY
        return late and QApplication.activeModalWidget() is not None

    def _is_in_front(self) -> bool:
        """Tell whether the window, or the dialog that it waits for, has the keyboard."""
        wanted = QApplication.activeModalWidget()
        if QApplication.activePopupWidget() is not None:
            return True
        active = QApplication.activeWindow()
        if active is None:
            # Without a window manager nobody hands the keyboard back when a dialog closes.
            (wanted or self._window).activateWindow()
        if active is None or wanted not in (None, active):
            return False
        return active.windowHandle().isExposed()

    def _refuse_after_deadline(self, reason: str) -> bool:
        if time.monotonic() > self._deadline:
            raise TourError(f"The tour stopped: {reason}. Keep its window in front.")
        return True

    def _play(self, step: Step) -> None:
        match step:
            case Press(keys):
                self._send(lambda window: QTest.keySequence(window, QKeySequence(keys)))
            case Type(text):
                self._typed[:0] = list(text[1:])
                self._send(lambda window: _type(window, text[:1]))
            case WaitFor():
                self._waiting = step
            case Picture(name):
                self._save_picture(name)
            case Tell(sentence):
                self.told.emit(sentence)

    def _send(self, keys: Callable[[QWindow], None]) -> None:
        self._is_pressing = True
        self._pressed_at = time.monotonic()
        try:
            keys(self._receiver())
        finally:
            self._is_pressing = False

    def _receiver(self) -> QWindow:
        """Return the window that has the keyboard; it hands keys on to its popups."""
        return (QApplication.activeModalWidget() or self._window).windowHandle()

    def _save_picture(self, name: str) -> None:
        path = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not picture_of(self._window).save(str(path)):
            raise TourError(f"{path}: the picture could not be saved.")
        self.pictures.append(path)


def picture_of(window: QWidget) -> QPixmap:
    """Return a picture of a window with the dialog and the popup that lie upon it."""
    picture = window.grab()
    with QPainter(picture) as painter:
        for upper in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
            if upper is not None:
                place = window.mapFromGlobal(upper.mapToGlobal(QPoint(0, 0)))
                painter.drawPixmap(place, upper.grab())
                painter.drawRect(QRect(place, upper.size()))
    return picture


def _type(window: QWindow, character: str) -> None:
    if character:
        key = QTest.asciiToKey(ord(character)) if character.isascii() else Qt.Key.Key_unknown
        shift = Qt.KeyboardModifier.ShiftModifier
        modifiers = shift if character.isupper() else Qt.KeyboardModifier.NoModifier
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, character, modifiers)
