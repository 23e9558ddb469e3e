"""Editors of attribute values: a choice, a number, a text."""

import contextlib
import math
from abc import abstractmethod
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import LARGEST, Attribute, AttributeKind
from annotator.ui.safe import PlainLabel, plain_tip

_LONGEST_TEXT = 2000


class AttributeEditor(QWidget):
    """Shows the value of one attribute and asks for another one."""

    value_asked: ClassVar[Signal] = Signal(str, object)
    """The name of the attribute and its new value, or None to clear it."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self.setToolTip(plain_tip(attribute.description))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)

    @abstractmethod
    def show_value(self, value: AttributeValue | None) -> None:
        """Show a value without asking for it."""

    def flush(self) -> None:
        """Ask for what was typed and not yet asked for."""

    def ask(self, value: AttributeValue | None) -> None:
        """Ask for a value."""
        self.value_asked.emit(self.attribute.name, value)

    def _take(self, field: QWidget) -> None:
        name = self.attribute.name
        if self.attribute.required:
            name = self.tr("{name}, required").format(name=name)
        field.setAccessibleName(name)
        field.setAccessibleDescription(self.attribute.description)
        self.setFocusProxy(field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(field)


class ChoiceEditor(AttributeEditor):
    """A list that unfolds; its first line clears the value."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(attribute, parent)
        self.field = _CalmComboBox(self)
        self.field.addItem("—", None)
        for value in attribute.offered_values():
            self.field.addItem(value, value)
        self._offered = self.field.count()
        self.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field.activated.connect(lambda _: self.ask(self.field.currentData()))
        self._take(self.field)

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a choice; one that is not offered is in the list as long as it is shown."""
        place = 0 if value is None else self.field.findData(value)
        if place < 0:
            self.field.addItem(str(value), value)
            place = self.field.count() - 1
        self.field.setCurrentIndex(place)
        for other in reversed(range(self._offered, self.field.count())):
            if other != place:
                self.field.removeItem(other)


class TextEditor(AttributeEditor):
    """A field for a text or a number, kept on Enter and on leaving."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(attribute, parent)
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST_TEXT)
        self.field.setAcceptDrops(False)
        self.field.editingFinished.connect(self.flush)
        self._remark = PlainLabel("", self).wrapped()
        self.field.textEdited.connect(self._remark.hide)
        self._shown: AttributeValue | None = None
        self._take(self.field)
        self._remark.hide()
        self.column.addWidget(self._remark)

    def show_value(self, value: AttributeValue | None) -> None:
        """Show a value, unless the person is typing another one."""
        is_typing = self.field.hasFocus() and self.field.isModified()
        if is_typing and value == self._shown:
            return
        self._shown = value
        self.field.setText("" if value is None else str(value))
        self.field.setModified(False)
        self._remark.hide()

    def flush(self) -> None:
        """Ask for what was typed; say what is wrong with it if it cannot be kept."""
        try:
            value = typed_value(self.attribute, self.field.text())
        except RuleBrokenError as error:
            self._remark.setText(str(error))
            self._remark.show()
            return
        self._remark.hide()
        self.field.setModified(False)
        if value != self._shown:
            self._shown = value
            self.ask(value)

    def remark(self) -> str:
        """Return what is wrong with what was typed, or an empty text."""
        return "" if self._remark.isHidden() else self._remark.text()


class _CalmComboBox(QComboBox):
    """A combo box that the mouse wheel does not change while a panel is scrolled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()


def editor_of(attribute: Attribute, parent: QWidget | None = None) -> AttributeEditor:
    """Return the editor that fits the kind of an attribute."""
    if attribute.kind is AttributeKind.CHOICE:
        return ChoiceEditor(attribute, parent)
    return TextEditor(attribute, parent)


def typed_value(attribute: Attribute, typed: str) -> AttributeValue | None:
    """Return the value that somebody typed; raise RuleBrokenError if it is no value."""
    typed = typed.strip()
    if not typed:
        return None
    if attribute.kind is not AttributeKind.NUMBER:
        return typed
    number = _number(typed)
    if not -LARGEST <= number <= LARGEST:
        raise RuleBrokenError(
            QCoreApplication.translate(
                "TextEditor", "Write a number with digits, such as 1500 or 0.4."
            )
        )
    return number


def _number(typed: str) -> int | float:
    """Return the number that somebody typed, or the one that is none (NaN)."""
    for kind in (int, float):
        with contextlib.suppress(ValueError):
            return kind(typed)
    return math.nan
