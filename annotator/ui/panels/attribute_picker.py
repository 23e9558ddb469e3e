"""All attributes of a span one after the other, each set with a single key."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind
from annotator.ui.panels.attribute_editors import typed_value
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.picker import Choice, ChoiceList, Popup
from annotator.ui.safe import PlainLabel

_ONWARD = (Qt.Key.Key_Tab, Qt.Key.Key_Right)
_BACKWARD = (Qt.Key.Key_Backtab, Qt.Key.Key_Left)
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class AttributePicker(Popup):
    """Shows one attribute at a time, the first without a value first."""

    value_asked: ClassVar[Signal] = Signal(str, object)
    """The name of an attribute and its value, or None to clear it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setObjectName("attribute picker")
        self._desk = desk
        span = desk.chosen
        self._attributes = (
            desk.scheme.offered_attributes(span.label, span.attributes) if span else ()
        )
        self._values: dict[str, AttributeValue] = dict(span.attributes) if span else {}
        self._place = 0
        self._description = PlainLabel("", self).wrapped()
        self.list = ChoiceList(self)
        self.field = QLineEdit(self)
        self._remark = PlainLabel("", self).wrapped()
        for widget in (self._description, self.list, self.field, self._remark):
            self.put(widget)
        for field in (self.list, self.field):
            field.installEventFilter(self)
        self.list.picked.connect(lambda choice: choice.pick())
        self.field.returnPressed.connect(self._take_typed)
        self.setMinimumWidth(300)
        unset = [
            place
            for place, attribute in enumerate(self._attributes)
            if attribute.name not in self._values
        ]
        self._go_to(unset[0] if unset else 0)

    @property
    def attribute(self) -> Attribute:
        """The attribute that is asked for now."""
        return self._attributes[self._place]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on with Tab or Right, back with Shift+Tab or Left, clear with Delete."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typing = watched is self.field
            key = event.key()
            if key in (_ONWARD[:1] if typing else _ONWARD):
                self._leave(1)
                return True
            if key in (_BACKWARD[:1] if typing else _BACKWARD):
                self._leave(-1)
                return True
            if key in _CLEARING and not typing:
                self._set(None)
                return True
        return super().eventFilter(watched, event)

    def _go_to(self, place: int) -> None:
        self._place = place
        attribute = self.attribute
        self.heading.setText(
            self.tr("{name}   {place} of {count}").format(
                name=attribute.name.replace("_", " "),
                place=place + 1,
                count=len(self._attributes),
            )
        )
        self._description.setText(attribute.description)
        self._description.setVisible(bool(attribute.description))
        self._remark.hide()
        is_choice = attribute.kind is AttributeKind.CHOICE
        self.list.setVisible(is_choice)
        self.field.setVisible(not is_choice)
        value = self._values.get(attribute.name)
        if is_choice:
            self._offer(attribute, value)
        else:
            self.field.setText("" if value is None else str(value))
            self.field.setAccessibleName(attribute.name)
            self.field.selectAll()
            self.field.setFocus()
            self.hint.setText(
                self.tr("Enter: keep and go on · Tab: skip · Esc: back to the text")
            )
        self.adjustSize()

    def _offer(self, attribute: Attribute, value: AttributeValue | None) -> None:
        self.list.show_choices(
            [
                Choice(each, partial(self._set, each), is_current=each == value)
                for each in attribute.offered_values(value)
            ]
        )
        self.list.setAccessibleName(attribute.name)
        self.list.setFocus()
        self.hint.setText(
            self.tr("Digit: set and go on · Tab: skip · Delete: clear · Esc: back to the text")
        )

    def _take_typed(self) -> None:
        if self._keep_typed():
            self._step(1)

    def _keep_typed(self) -> bool:
        try:
            value = typed_value(self.attribute, self.field.text())
        except RuleBrokenError as error:
            self._remark.setText(str(error))
            self._remark.show()
            self.adjustSize()
            return False
        if value != self._values.get(self.attribute.name):
            self._ask(value)
        return True

    def _leave(self, step: int) -> None:
        if self.attribute.kind is AttributeKind.CHOICE or self._keep_typed():
            self._go_to((self._place + step) % len(self._attributes))

    def _set(self, value: AttributeValue | None) -> None:
        if value != self._values.get(self.attribute.name):
            self._ask(value)
        if value is None:
            self._go_to(self._place)
        else:
            self._step(1)

    def _ask(self, value: AttributeValue | None) -> None:
        name = self.attribute.name
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        self.value_asked.emit(name, value)

    def _step(self, step: int) -> None:
        if self._place + step < len(self._attributes):
            self._go_to(self._place + step)
        else:
            self.close()
