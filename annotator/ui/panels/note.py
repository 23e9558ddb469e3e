"""A field to write into, and a note that is kept when the person stops typing for a while."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

PAUSE = 2500
"""Milliseconds without a key after which a note is kept."""
_LONGEST = 20_000


class WritingField(QPlainTextEdit):
    """A few lines of free text."""

    done: ClassVar[Signal] = Signal()
    """The person pressed Ctrl+Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setSizeAdjustPolicy(QPlainTextEdit.SizeAdjustPolicy.AdjustIgnored)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the window, where it means more."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_done(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Ctrl+Enter is done."""
        if _is_done(event):
            self.done.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show in the frame that the keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show in the frame that they do not."""
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of three lines."""
        return QSize(160, 3 * self.fontMetrics().lineSpacing() + 14)


class NoteEditor(WritingField):
    """A note; `note_asked` comes once for each piece of writing."""

    note_asked: ClassVar[Signal] = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._note_typing)

    def show_note(self, note: str | None) -> None:
        """Show a note that is kept; what is being typed stays if it says the same."""
        kept = note or ""
        if self.toPlainText().strip() != kept:
            self.setPlainText(kept)
            self.moveCursor(self.textCursor().MoveOperation.End)
        self._kept = kept
        self._pause.stop()

    def flush(self) -> None:
        """Ask for the note to be kept if it says something else than the one kept."""
        self._pause.stop()
        written = self.toPlainText().strip()[:_LONGEST]
        if written != self._kept:
            self._kept = written
            self.note_asked.emit(written)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Ctrl+Enter keeps what was typed and is done."""
        if _is_done(event):
            self.flush()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the note on leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.flush()

    def _note_typing(self) -> None:
        if self.toPlainText().strip() != self._kept:
            self._pause.start()


def _is_done(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
