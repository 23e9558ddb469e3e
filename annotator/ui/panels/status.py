"""The line below the text: saved or not, what happened, who, where, how long."""

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from annotator.ui.durations import duration_text
from annotator.ui.panels.clock import Pause
from annotator.ui.safe import ElidedLabel, PlainLabel, menu_text, plain_tip
from annotator.ui.text.announcements import announce

_READING = 10_000
"""Milliseconds that a message stays."""


class StatusLine(QWidget):
    """Says what is saved, what was done last and how to take it back, who, where and when."""

    person_asked: ClassVar[Signal] = Signal()
    undo_asked: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.saved = PlainLabel("", self)
        self.message = ElidedLabel("", self)
        self.undo = self._button(self.tr("Undo"))
        self.words = PlainLabel("", self)
        self.position = PlainLabel("", self)
        self.time = PlainLabel("", self)
        self.person = self._button("")
        self.undo.clicked.connect(self.undo_asked)
        self.person.clicked.connect(self.person_asked)
        self._forget = QTimer(self, singleShot=True, interval=_READING)
        self._forget.timeout.connect(self.clear_message)
        self._lines: list[QFrame] = []
        self._build()
        self.show_words(0)
        self.clear_message()
        self.show_saved()

    def show_saved(self) -> None:
        """Say that everything is on the disk."""
        self.saved.setText(self.tr("✓ Saved"))
        self.saved.setToolTip(plain_tip(self.tr("Every change is on the disk.")))

    def show_unsaved(self, sentence: str) -> None:
        """Say that the last change is not on the disk, and why."""
        self.saved.setText(self.tr("✗ Not saved"))
        self.saved.setToolTip(plain_tip(sentence))

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show a sentence for a while, with a button that undoes what it tells."""
        self.message.show_text(sentence)
        announce(self, sentence)
        self.undo.setVisible(undo)
        self._forget.start()

    def clear_message(self) -> None:
        """Take the message away."""
        self._forget.stop()
        self.message.show_text("")
        self.undo.hide()

    def show_person(self, name: str) -> None:
        """Show who is annotating."""
        self.person.setText(menu_text(name))
        self.person.setToolTip(plain_tip(self.tr("Annotating as {name}").format(name=name)))
        self.person.setAccessibleName(self.tr("Annotating as {name}").format(name=name))

    def show_position(self, position: int, line: int, percent: int) -> None:
        """Show where the caret is: code point, line from 1, percent of the text."""
        self.position.setText(
            self.tr("Line {line} · character {position} · {percent} %").format(
                line=line, position=position, percent=percent
            )
        )

    def show_words(self, count: int) -> None:
        """Show how many words are selected; nothing when none is."""
        self.words.setText(self.tr("Words selected: {count}").format(count=count))
        self.words.setVisible(count > 0)
        self._lines[0].setVisible(count > 0)

    def show_time(self, seconds: int, pause: Pause, left_out: int = 0) -> None:
        """Show the time spent on the document, and why it stands still.

        The tooltip says how many seconds were left out since it was opened.
        """
        hours, minutes = seconds // 3600, seconds // 60 % 60
        clock = (
            f"{hours}:{minutes:02}:{seconds % 60:02}"
            if hours
            else (f"{minutes}:{seconds % 60:02}")
        )
        reasons = {
            Pause.AWAY: self.tr("paused: window not active"),
            Pause.IDLE: self.tr("paused: no input"),
        }
        reason = reasons.get(pause, "")
        text = self.tr("{time} on this document").format(time=clock)
        self.time.setText(f"{clock}  ({reason})" if reason else clock)
        left = self.tr("{time} not counted since it was opened")
        more = " · " + left.format(time=duration_text(left_out)) if left_out else ""
        self.time.setToolTip(plain_tip(text + more))
        self.time.setAccessibleName(f"{text} {reason}".strip())

    def clear_document(self) -> None:
        """Show no position and no time."""
        for label in (self.position, self.time):
            label.setText("")
        self.show_words(0)

    def _build(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 2, 6, 2)
        line.setSpacing(6)
        line.addWidget(self.saved)
        line.addWidget(self.message, 1)
        line.addWidget(self.undo)
        for widget in (self.words, self.position, self.time, self.person):
            self._lines.append(_separator(self))
            line.addWidget(self._lines[-1])
            line.addWidget(widget)
        for each in (self.words, self._lines[0]):  # come and go with nearly every key
            policy = each.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            each.setSizePolicy(policy)
        self.saved.setAccessibleName(self.tr("Saved state"))

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _separator(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.VLine)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    line.setFixedHeight(14)
    return line
