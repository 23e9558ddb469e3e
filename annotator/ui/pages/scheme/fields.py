"""Fields that keep what is written when the keyboard leaves them."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from annotator.ui.panels.note import NoteEditor
from annotator.ui.safe import shortened

_LONGEST_NAME = 200


class LineField(QLineEdit):
    """One line; `kept` comes when something else was written and Enter or Tab pressed."""

    kept: ClassVar[Signal] = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST_NAME)
        self.editingFinished.connect(self.flush)

    def show_text(self, text: str) -> None:
        """Show what is in force."""
        self._shown = text
        if self.text() != text:
            self.setText(text)

    def flush(self) -> None:
        """Ask for what is written, if it is something else."""
        written = self.text().strip()
        if written != self._shown:
            self._shown = written
            self.kept.emit(written)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring back with Esc what is in force."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)


class TextField(NoteEditor):
    """A few lines; `note_asked` comes when something else was written."""

    def __init__(self, name: str, parent: QWidget, lines: int = 3) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of its lines."""
        return QSize(160, self._lines * self.fontMetrics().lineSpacing() + 14)


class ChoiceField(QComboBox):
    """A choice between names; `kept` comes when a person makes it."""

    kept: ClassVar[Signal] = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(8)
        self.activated.connect(lambda place: self.kept.emit(self.itemData(place)))

    def show_choices(self, choices: dict[str, str], chosen: str) -> None:
        """Offer choices, named by what they stand for, with one of them chosen."""
        self.clear()
        for value, text in choices.items():
            self.addItem(shortened(text, 80), value)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def choose(self, value: str) -> None:
        """Choose as a person would."""
        place = self.findData(value)
        self.setCurrentIndex(place)
        self.activated.emit(place)
