"""The span that a reviewer makes: label and attributes beside the text, edges in it."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.model.scheme import Attribute, Scheme
from annotator.ui.layouts import add_layout
from annotator.ui.pages.adjudicate.draft import Draft
from annotator.ui.pages.adjudicate.typing_fields import is_for_a_list
from annotator.ui.pages.adjudicate.words import span_text
from annotator.ui.panels.attribute_form import AttributeForm
from annotator.ui.panels.signs import label_icon
from annotator.ui.safe import PlainLabel
from annotator.ui.tab_order import follow_layout


class EditForm(QWidget):
    """Shows a draft and asks for changes of it; hidden while nothing is edited."""

    label_asked: ClassVar[Signal] = Signal(str)
    attribute_asked: ClassVar[Signal] = Signal(str, object)
    settle_asked: ClassVar[Signal] = Signal()
    leave_asked: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._attributes: tuple[Attribute, ...] = ()
        self._form: AttributeForm | None = None
        self._form_place = QVBoxLayout()
        self.label = QComboBox(self)
        self.label.setAccessibleName(self.tr("Label of the span"))
        self.text = PlainLabel("", self).wrapped().selectable()
        self.settle = QPushButton(self.tr("Settle on this"), self)
        self.leave = QPushButton(self.tr("Do not edit"), self)
        self._lay_out()
        self.label.activated.connect(lambda _: self.label_asked.emit(self.label.currentData()))
        self.settle.clicked.connect(self.settle_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.hide()

    def _lay_out(self) -> None:
        heading = PlainLabel(self.tr("Your span"), self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.label)
        column.addWidget(self.text)
        add_layout(column, self._form_place)
        buttons = QHBoxLayout()
        buttons.addWidget(self.settle)
        buttons.addWidget(self.leave)
        add_layout(column, buttons)

    def show_draft(self, draft: Draft | None, text: str, scheme: Scheme) -> None:
        """Show a draft on a text, or nothing."""
        self.setVisible(draft is not None)
        if draft is None:
            return
        if scheme is not self._scheme:
            self._scheme = scheme
            self.label.clear()
            for label in scheme.offered_labels:
                self.label.addItem(
                    label_icon(scheme, label, self.palette()), label.name, label.name
                )
        self._show_label(draft.label, scheme)
        self.text.setText(span_text(text, "", draft.fragments).strip())
        self._show_form(scheme.offered_attributes(draft.label, draft.attributes))
        if self._form is not None:
            for name, editor in self._form.editors.items():
                editor.show_value(draft.attributes.get(name))

    def event(self, event: QEvent) -> bool:
        """Leave letters to the list that is looked through by them."""
        if is_for_a_list(event):
            event.accept()
            return True
        return super().event(event)

    def flush(self) -> None:
        """Ask for what was typed into an attribute and not yet asked for."""
        if self._form is not None:
            for editor in self._form.editors.values():
                editor.flush()

    def focus(self) -> None:
        """Put the keyboard on the first attribute, or on the label."""
        editors = list(self._form.editors.values()) if self._form is not None else []
        first = editors[0] if editors else self.label
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_label(self, name: str, scheme: Scheme) -> None:
        if self.label.findData(name) < 0:  # a retired one, as long as it is shown
            label = scheme.label(name)
            self.label.addItem(label_icon(scheme, label, self.palette()), name, name)
        self.label.setCurrentIndex(self.label.findData(name))

    def _show_form(self, attributes: tuple[Attribute, ...]) -> None:
        if attributes == self._attributes and self._form is not None:
            return
        if self._form is not None:
            self._form.discard()
        self._attributes = attributes
        self._form = AttributeForm(attributes, self)
        self._form.value_asked.connect(self.attribute_asked)
        self._form_place.addWidget(self._form)
        follow_layout(self.parentWidget() or self)
