"""What of the days is shown: which figure, and of how long."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.ui.messages import counted
from annotator.ui.pages.dashboard.days import Measure, Period, measure_texts
from annotator.ui.safe import PlainLabel

_PERIODS = (14, 30, 90, 365)


class DayControls(QWidget):
    """Two lists to choose from."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.measure = QComboBox(self)
        for measure, text in measure_texts().items():
            self.measure.addItem(text, measure.value)
        self.period = QComboBox(self)
        for days in _PERIODS:
            self.period.addItem(counted(self.tr("The last %1 days"), days), days)
        self.period.addItem(self.tr("All days"), 0)
        self.period.setCurrentIndex(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for text, combo in ((self.tr("Show"), self.measure), (self.tr("Of"), self.period)):
            label = PlainLabel(text, self)
            label.setBuddy(combo)
            combo.setAccessibleName(text)
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
            layout.addWidget(label)
            layout.addWidget(combo)
        layout.addStretch(1)

    def chosen(self) -> tuple[Measure, Period]:
        """Return the figure and the days that are chosen."""
        return Measure(self.measure.currentData()), Period(int(self.period.currentData()))
