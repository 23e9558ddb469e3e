"""Into which labels one is split: by the values of an attribute, or by hand."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import AttributeKind, Scheme
from annotator.model.scheme_change import SplitLabel
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.pages.scheme.fields import ChoiceField
from annotator.ui.pages.scheme.words import name_text
from annotator.ui.parts.blocks import column, form_of, remark, scrolled
from annotator.ui.safe import PlainButtonBox, PlainLabel, shortened
from annotator.ui.tab_order import follow_layout

_BY_HAND = ""


class SplitDialog(QDialog):
    """Asks how a label is split."""

    split_asked: ClassVar[Signal] = Signal(object)
    """A SplitLabel."""

    def __init__(self, scheme: Scheme, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("split")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(counted(self.tr("Split %1"), name_text(label)))
        self._label = label
        self._values = {
            each.name: each.values
            for each in scheme.attributes_of(label)
            if each.kind is AttributeKind.CHOICE and each.values
        }
        self.how = ChoiceField(self.tr("Who decides"), self)
        self.keep = QCheckBox(self.tr("Go on offering the old label"), self)
        self.names = QPlainTextEdit(self)
        self.parts: dict[str, QLineEdit] = {}
        self._forms = QFormLayout()
        self._stack = QStackedWidget(self)
        self.buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.do = QPushButton(self.tr("&Split"), self)
        self.buttons.addButton(self.do, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.how.kept.connect(self._show_how)
        self.names.textChanged.connect(self._look)
        self.buttons.rejected.connect(self.reject)
        self.do.clicked.connect(self._finish)
        first = next(iter(self._values), _BY_HAND)
        by = self.tr("The value of %1")
        choices = {name: counted(by, name_text(name)) for name in self._values}
        choices[_BY_HAND] = self.tr("People, span by span")
        self.how.show_choices(choices, first)
        self._show_how(first)
        follow_layout(self)

    def _lay_out(self) -> None:
        self.names.setAccessibleName(self.tr("New labels, one a line"))
        self.names.setTabChangesFocus(True)
        by_hand = QWidget(self)
        rows = column(by_hand)
        head = PlainLabel(self.tr("New labels, one a line"), by_hand)
        head.setBuddy(self.names)
        rows.addWidget(head)
        rows.addWidget(self.names)
        sentence = self.tr("Spans keep the old label until somebody gives them a new one.")
        rows.addWidget(remark(sentence, by_hand))
        inside = QWidget(self)
        values = column(inside)
        sentence = self.tr(
            "The new label for each value. Where none is written the old one stays."
        )
        values.addWidget(PlainLabel(sentence, inside).wrapped())
        self._forms.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._forms.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        add_layout(values, self._forms)
        values.addStretch(1)
        self._stack.addWidget(scrolled(inside, self.tr("New labels by value")))
        self._stack.addWidget(by_hand)
        layout = QVBoxLayout(self)
        add_layout(layout, form_of([(self.tr("Who decides"), self.how)], self))
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self.buttons)
        wide = 46 * self.fontMetrics().averageCharWidth()
        self.resize(max(480, wide), 24 * self.fontMetrics().lineSpacing())

    def _show_how(self, attribute: str) -> None:
        self._stack.setCurrentIndex(0 if attribute else 1)
        while self._forms.rowCount():
            self._forms.removeRow(0)
        self.parts = {}
        for value in self._values.get(attribute, ()):
            field = QLineEdit(self)
            field.setMaxLength(200)
            field.setAccessibleName(value)
            field.textChanged.connect(self._look)
            self._forms.addRow(PlainLabel(shortened(value, 60), self), field)
            self.parts[value] = field
        self._look()

    def _pairs(self) -> tuple[tuple[str, str], ...]:
        if not self.how.currentData():
            lines = [line.strip() for line in self.names.toPlainText().splitlines()]
            return tuple(("", name) for name in dict.fromkeys(lines) if name)
        written = {value: field.text().strip() for value, field in self.parts.items()}
        return tuple((value, name) for value, name in written.items() if name)

    def _look(self) -> None:
        self.do.setEnabled(bool(self._pairs()))

    def _finish(self) -> None:
        by = str(self.how.currentData())
        change = SplitLabel(self._label, self._pairs(), by, self.keep.isChecked())
        self.split_asked.emit(change)
        self.accept()
