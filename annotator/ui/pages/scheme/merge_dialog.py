"""Which labels or relations become one, and under which name."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.pages.scheme.fields import ChoiceField
from annotator.ui.pages.scheme.words import name_text
from annotator.ui.parts.blocks import column, form_of, scrolled
from annotator.ui.safe import PlainButtonBox, PlainLabel, menu_text
from annotator.ui.tab_order import follow_layout

_MOST_ROWS = 8


class MergeDialog(QDialog):
    """Asks what is merged with something."""

    merge_asked: ClassVar[Signal] = Signal(object, str)
    """The names of all that become one, and the one that stands for all."""

    def __init__(self, name: str, others: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("merge")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = counted(self.tr("Merge %1"), name_text(name))
        self.setWindowTitle(title)
        self._name = name
        inside = QWidget(self)
        rows = column(inside)
        self.boxes = {other: QCheckBox(menu_text(other), inside) for other in others}
        for box in self.boxes.values():
            box.toggled.connect(self._look)
            rows.addWidget(box)
        rows.addStretch(1)
        self.into = ChoiceField(self.tr("Under the name"), self)
        self.buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.do = self.buttons.addButton(
            self.tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.rejected.connect(self.reject)
        self.do.clicked.connect(self._finish)
        layout = QVBoxLayout(self)
        sentence = self.tr("Spans and links of all become those of the one that is left.")
        layout.addWidget(PlainLabel(sentence, self).wrapped())
        layout.addWidget(
            PlainLabel(counted(self.tr("%1 together with"), name_text(name)), self)
        )
        area = scrolled(inside, self.tr("Together with"))
        height = min(_MOST_ROWS, len(self.boxes)) * (self.fontMetrics().height() + 12) + 24
        area.setMinimumHeight(height)
        layout.addWidget(area, 1)
        add_layout(layout, form_of([(self.tr("Under the name"), self.into)], self))
        layout.addWidget(self.buttons)
        self.setMinimumWidth(420)
        self._look()
        follow_layout(self)

    def _ticked(self) -> list[str]:
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def _look(self) -> None:
        names = [self._name, *self._ticked()]
        chosen = str(self.into.currentData() or self._name)
        into = chosen if chosen in names else self._name
        self.into.show_choices({name: name for name in names}, into)
        self.do.setEnabled(len(names) > 1)

    def _finish(self) -> None:
        names = (self._name, *self._ticked())
        self.merge_asked.emit(names, str(self.into.currentData()))
        self.accept()
