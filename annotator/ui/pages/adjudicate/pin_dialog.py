"""What was decided goes into the guideline: as a case, or as an example of its label."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from annotator.ui.panels.note import WritingField
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.tab_order import follow_layout


class PinDialog(QDialog):
    """Asks what is pinned and for the words; Ctrl+Enter pins."""

    case_asked: ClassVar[Signal] = Signal(str)
    example_asked: ClassVar[Signal] = Signal(str)

    def __init__(self, about: str, *, has_gold: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pin")
        self.setModal(True)
        self.setWindowTitle(self.tr("Pin to the guideline"))
        self.as_case = QRadioButton(
            self.tr("As a &case: what it is, and how it is decided"), self
        )
        self.as_example = QRadioButton(
            self.tr("As an &example of its label, with the sentence around it"), self
        )
        self.as_example.setEnabled(has_gold)
        self.as_case.setChecked(True)
        self.field = WritingField(self)
        self.field.setAccessibleName(self.tr("Words for the guideline"))
        self.field.setPlainText(about)
        self.field.done.connect(self._pin)
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.do = self._buttons.addButton(self.tr("&Pin"), role)
        self._buttons.accepted.connect(self._pin)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(8)
        for widget in (self.as_case, self.as_example, self.field):
            column.addWidget(widget)
        remark = self.tr("The scheme gets a new version; packets that are out still merge.")
        column.addWidget(PlainLabel(remark, self).wrapped().dimmed())
        column.addWidget(self._buttons)
        self.resize(max(460, self.sizeHint().width()), self.sizeHint().height())
        self.field.setFocus()
        follow_layout(self)

    def _pin(self) -> None:
        asked = self.example_asked if self.as_example.isChecked() else self.case_asked
        asked.emit(self.field.toPlainText())
        self.accept()
