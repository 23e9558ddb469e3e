"""The bar above the text that says what is going on, and how to end it."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.ui.safe import PlainLabel
from annotator.ui.text.announcements import announce


class ModeBar(QFrame):
    """Shown while a link is made, a label is held or fragments wait; hidden else."""

    accept_asked: ClassVar[Signal] = Signal()
    cancel_asked: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mode bar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.sentence = PlainLabel("", self).wrapped()
        self.sentence.setForegroundRole(QPalette.ColorRole.HighlightedText)
        self.accept = QPushButton(self)
        self.cancel = QPushButton(self)
        self.accept.clicked.connect(self.accept_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 4, 6, 4)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.accept)
        line.addWidget(self.cancel)
        self.hide()

    def show_mode(self, sentence: str, accept: str, cancel: str) -> None:
        """Show a mode with the texts of its buttons; without a text there is no button."""
        if sentence != self.sentence.text() or self.isHidden():
            announce(self, sentence)
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for button, text in ((self.accept, accept), (self.cancel, cancel)):
            button.setText(text)
            button.setVisible(bool(text))
        self.show()
