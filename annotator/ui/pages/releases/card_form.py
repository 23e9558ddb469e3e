"""The words of the card of a release: its name, its description, the licence of its texts."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.layouts import add_layout
from annotator.ui.parts.blocks import caption, form_of

_LICENCES = (
    "",
    "CC0-1.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "ODC-By-1.0",
)
"""Identifiers of the SPDX list that datasets of texts often have; others are written."""


class CardForm(QWidget):
    """Asks for what nobody but a person knows."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(name)
        self._licence = QComboBox(self)
        line = QLineEdit(self)
        line.setPlaceholderText(self.tr("not stated"))
        self._licence.setLineEdit(line)
        self._licence.addItems(_LICENCES)
        self._description = QPlainTextEdit(self)
        self._description.setTabChangesFocus(True)
        self._description.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 12)
        self._lay_out()
        self._name.textChanged.connect(lambda _: self.changed.emit())
        self._licence.currentTextChanged.connect(lambda _: self.changed.emit())
        self._description.textChanged.connect(self.changed)

    def _lay_out(self) -> None:
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self._name),
            (self.tr("Licence of the texts"), self._licence),
            (self.tr("Description"), self._description),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(caption(self.tr("Its card"), self))
        add_layout(layout, form_of(rows, self))

    def words(self) -> tuple[str, str, str]:
        """Return name, description and licence; the name is empty for that of the scheme."""
        return (
            self._name.text().strip(),
            self._description.toPlainText().strip(),
            self._licence.currentText().strip(),
        )
