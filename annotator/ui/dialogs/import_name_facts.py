"""The attributes that a foreign label stands for: “Cue” is an attribution with part = cue."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.model.document import AttributeValue
from annotator.model.mapping import LabelTarget, fitting_value
from annotator.model.scheme import Attribute, AttributeKind, Scheme
from annotator.ui.dialogs.import_target import Choices, TargetField
from annotator.ui.layouts import add_layout
from annotator.ui.safe import PlainLabel, shortened
from annotator.ui.tab_order import follow_layout

_IN_A_ROW = 2


class FixedAttributes(QWidget):
    """A field for each attribute of the label that is chosen."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label: str | None = None
        self._attributes: dict[str, Attribute] = {}
        self._kept: dict[str, AttributeValue] = {}
        """What a mapping that was loaded says of a label that the scheme does not have."""
        self.fields: dict[str, TargetField] = {}
        self._in_grid: list[QWidget] = []
        self._caption = PlainLabel(self.tr("Every such span gets:"), self).wrapped()
        self._grid = QGridLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self._caption)
        add_layout(layout, self._grid)

    def show_target(self, scheme: Scheme, target: LabelTarget | None) -> None:
        """Show what a label becomes."""
        self._label = target.label if target else None
        self._build(scheme, dict(target.attributes) if target else {})

    def choose_label(self, scheme: Scheme, label: str | None) -> None:
        """Offer the attributes of another label; what was set stays where it fits.

        A label that is new has no attributes yet.
        """
        if label != self._label:
            is_known = label in {one.name for one in scheme.labels}
            before = self.values() if is_known else {}
            self._label = label
            self._build(scheme, before)

    def target(self) -> LabelTarget | None:
        """Return what the label becomes."""
        return None if self._label is None else LabelTarget(self._label, self.values())

    def values(self) -> dict[str, AttributeValue]:
        """Return what is set; a text where a number belongs is nothing."""
        values: dict[str, AttributeValue] = dict(self._kept)
        for name, field in self.fields.items():
            chosen = field.target()
            value = fitting_value(self._attributes[name], chosen) if chosen else None
            if value is not None:
                values[name] = value
        return values

    def _build(self, scheme: Scheme, values: dict[str, AttributeValue]) -> None:
        for widget in self._in_grid:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._in_grid = []
        self.fields = {}
        is_known = self._label in {label.name for label in scheme.labels}
        found = scheme.attributes_of(str(self._label)) if is_known else ()
        self._attributes = {one.name: one for one in found}
        self._kept = {} if is_known else dict(values)
        for place, one in enumerate(found):
            self._add(place, one, values.get(one.name))
        self._caption.setVisible(bool(found))
        follow_layout(self)

    def _add(self, place: int, attribute: Attribute, value: AttributeValue | None) -> None:
        field = TargetField(attribute.name, self)
        is_choice = attribute.kind is AttributeKind.CHOICE
        other = "" if is_choice else self.tr("This value:")
        field.choice.setMinimumContentsLength(10)
        chosen = None if value is None else str(value)
        field.offer(Choices(attribute.values, self.tr("(not set)"), other), chosen)
        field.changed.connect(self.changed)
        caption = PlainLabel(shortened(attribute.name, 30), self)
        caption.setBuddy(field.choice)
        row, column = divmod(place, _IN_A_ROW)
        self._grid.addWidget(caption, row, 2 * column)
        self._grid.addWidget(field, row, 2 * column + 1)
        self._grid.setColumnStretch(2 * column + 1, 1)
        self._in_grid += caption, field
        self.fields[attribute.name] = field
