"""The part of the export dialog that asks for the format, and for the unit of its offsets."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.services.transfer import WRITABLE, Format, OffsetUnit
from annotator.ui.report_texts import format_text, unit_text
from annotator.ui.safe import PlainLabel
from annotator.ui.sentences import in_language

_ROWS = 5
"""Formats that are seen at once at least; the others are scrolled to."""


class FormatChoice(QWidget):
    """A list of formats with what the chosen one is good for."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self._about = PlainLabel("", self).wrapped()
        self._unit_caption = PlainLabel(self.tr("Offsets co&unt:"), self)
        self._unit = QComboBox(self)
        for entry in WRITABLE:
            item = QListWidgetItem(f"{entry.name}   {in_language(entry.description)}")
            item.setData(Qt.ItemDataRole.UserRole, entry.name)
            self.list.addItem(item)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self._on_format())
        self._unit.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Formats"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(height_of(self.list, _ROWS))
        self._unit.setAccessibleName(self.tr("What offsets count"))
        self._unit_caption.setBuddy(self._unit)
        self._about.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._about)
        layout.addWidget(self._unit_caption)
        layout.addWidget(self._unit)

    def format(self) -> Format:
        """Return the format that is chosen."""
        return WRITABLE[max(0, self.list.currentRow())]

    def unit(self) -> OffsetUnit | None:
        """Return what offsets are to count; None where the format leaves no choice."""
        return OffsetUnit(self._unit.currentData()) if self.format().units else None

    def choose(self, name: str) -> None:
        """Choose a format by its name, or the first where there is none of this name."""
        names = [entry.name for entry in WRITABLE]
        self.list.setCurrentRow(names.index(name) if name in names else 0)

    def _on_format(self) -> None:
        chosen = self.format()
        self._about.setText(format_text(chosen))
        self._unit.blockSignals(True)
        self._unit.clear()
        for unit in chosen.units:
            self._unit.addItem(unit_text(unit), unit.value)
        self._unit.blockSignals(False)
        self._unit.setVisible(bool(chosen.units))
        self._unit_caption.setVisible(bool(chosen.units))
        self.changed.emit()


def height_of(shown: QListWidget, most: int) -> int:
    """Return the height of a list in pixels that shows all its rows, at most so many."""
    shown.ensurePolished()
    heights = sum(shown.sizeHintForRow(row) for row in range(min(most, shown.count())))
    return heights + 2 * shown.frameWidth() + 4
