"""The field that says what one foreign name becomes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from annotator.ui.safe import shortened


@dataclass(frozen=True, slots=True)
class Choices:
    """What a field offers."""

    names: Sequence[str]
    nothing: str = ""
    """The words for “nothing”; empty: something must be chosen."""
    other: str = ""
    """The words for a name that is typed; empty: only those offered."""
    suggestion: str = ""
    """The name that is typed at first."""


class TargetField(QWidget):
    """A list of names to choose from, with a line for another one."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(name)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(20)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self._choices = Choices(())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice, 1)
        layout.addWidget(self.line, 1)
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(lambda _: self._on_choice())
        self.line.textEdited.connect(lambda _: self.changed.emit())

    def offer(self, choices: Choices, chosen: str | None) -> None:
        """Offer names, one of them chosen; a name that is not among them is typed."""
        blocker = QSignalBlocker(self.choice)
        self._choices = choices
        self.choice.clear()
        if choices.nothing:
            self.choice.addItem(choices.nothing, None)
        for name in choices.names:
            self.choice.addItem(shortened(name, 60), name)
        if choices.other:
            self.choice.addItem(choices.other, None)
        is_typed = chosen is not None and chosen not in choices.names and choices.other
        self.line.setText(chosen if chosen is not None and is_typed else choices.suggestion)
        if is_typed:
            self.choice.setCurrentIndex(self.choice.count() - 1)
        elif chosen is None:
            self.choice.setCurrentIndex(0)
        else:
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.line.setVisible(self._is_typing())
        del blocker

    def target(self) -> str | None:
        """Return the name that is chosen or typed, or None for nothing."""
        if self._is_typing():
            return self.line.text().strip() or self._choices.suggestion
        chosen = self.choice.currentData()
        return None if chosen is None else str(chosen)

    def _is_typing(self) -> bool:
        last = self.choice.count() - 1
        return bool(self._choices.other) and self.choice.currentIndex() == last

    def _on_choice(self) -> None:
        self.line.setVisible(self._is_typing())
        self.changed.emit()
