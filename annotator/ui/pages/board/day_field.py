"""A day or none, and a priority, as a lead gives them."""

from typing import ClassVar

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QSpinBox, QWidget

from annotator.services.assigning import PRIORITIES

_DAYS = 7
"""From today, of the day that is proposed."""


class DayField(QWidget):
    """Asks for a day; without the tick there is none."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tick = QCheckBox(self.tr("D&ue on"), self)
        self.date = QDateEdit(QDate.currentDate().addDays(_DAYS), self)
        # Before the format: where it runs leftwards, Qt turns a format around.
        self.date.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(self.tr("Day on which it is due"))
        self.date.setEnabled(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tick)
        layout.addWidget(self.date)
        layout.addStretch(1)
        self.tick.toggled.connect(self.date.setEnabled)
        self.tick.toggled.connect(lambda _: self.changed.emit())
        self.date.dateChanged.connect(lambda _: self.changed.emit())

    def day(self) -> str:
        """Return the day as 2026-11-30, or an empty text for none."""
        iso = Qt.DateFormat.ISODate
        return self.date.date().toString(iso) if self.tick.isChecked() else ""

    def set_day(self, day: str) -> None:
        """Show a day, or none for an empty text."""
        self.tick.setChecked(bool(day))
        if day:
            self.date.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))


def priority_field(parent: QWidget, name: str) -> QSpinBox:
    """Return a field for a priority."""
    field = QSpinBox(parent)
    field.setRange(PRIORITIES[0], PRIORITIES[-1])
    field.setAccessibleName(name)
    return field
