"""The editors of several attributes below one another."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.model.scheme import Attribute
from annotator.ui.panels.attribute_editors import AttributeEditor, editor_of
from annotator.ui.safe import PlainLabel


class AttributeForm(QWidget):
    """One row an attribute; a required one has an asterisk at its name."""

    value_asked: ClassVar[Signal] = Signal(str, object)
    """The name of an attribute and its new value, or None to clear it."""

    def __init__(self, attributes: Sequence[Attribute], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, AttributeEditor] = {}
        rows = QGridLayout(self)  # taking rows off a QFormLayout upsets PySide 6.11
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(5)
        rows.setColumnStretch(1, 1)
        for row, attribute in enumerate(attributes):
            editor = editor_of(attribute, self)
            editor.value_asked.connect(self.value_asked)
            text = attribute.name.replace("_", " ")
            if attribute.required:
                text = self.tr("{name} *").format(name=text)
            name = PlainLabel(text, self)
            name.setBuddy(editor)
            name.setToolTip(editor.toolTip())
            rows.addWidget(name, row, 0)
            rows.addWidget(editor, row, 1)
            self.editors[attribute.name] = editor

    def discard(self) -> None:
        """Go, with what is in it, as soon as nothing is going on any more."""
        self.hide()
        self.deleteLater()
