"""A value of an attribute: its name, and whether it asks for a note."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from annotator.model.scheme import Scheme
from annotator.model.scheme_change import ChangeAttribute
from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, quoted
from annotator.ui.pages.scheme.fields import LineField
from annotator.ui.pages.scheme.form import Form
from annotator.ui.pages.scheme.nodes import Node
from annotator.ui.pages.scheme.words import place_text
from annotator.ui.parts.blocks import form_of, remark
from annotator.ui.safe import PlainLabel, shortened


class ValueForm(Form):
    """Asks for changes of one value."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(commands, parent)
        self._node: Node | None = None
        self._scheme: Scheme | None = None
        self.whose = PlainLabel("", self).wrapped()
        self.name = LineField(self.tr("Name"), self)
        self.note = QCheckBox(self.tr("Who chooses it must write a note"), self)
        self.rows.addWidget(self.whose)
        add_layout(self.rows, form_of([(self.tr("Name"), self.name)], self))
        self.rows.addWidget(
            remark(self.tr("Under the name of another value it becomes part of that."), self)
        )
        self.rows.addWidget(self.note)
        self.add_buttons("scheme.add_value", "scheme.retire", "scheme.remove")
        self.rows.addStretch(1)
        self.name.kept.connect(self._rename)
        self.note.clicked.connect(self._ask_for_note)

    def show_node(self, scheme: Scheme, node: Node) -> None:
        """Show a value."""
        assert node.place is not None
        self._node, self._scheme = node, scheme
        attribute = node.attribute(scheme)
        self.heading.setText(node.value)
        whose = counted(self.tr("Value of %1"), quoted(shortened(attribute.name, 60)))
        self.whose.setText(f"{whose} · {place_text(node.place)}")
        self.name.show_text(node.value)
        self.note.setChecked(node.value in attribute.note_needed_for)

    def _rename(self, name: str) -> None:
        if self._node is not None:
            self.rename_asked.emit(self._node, name)

    def _ask_for_note(self, is_needed: bool) -> None:
        node, scheme = self._node, self._scheme
        if node is None or node.place is None or scheme is None:
            return
        attribute = node.attribute(scheme)
        kept = tuple(value for value in attribute.note_needed_for if value != node.value)
        needed = (*kept, node.value) if is_needed else kept
        after = replace(attribute, note_needed_for=needed)
        self.change_asked.emit(ChangeAttribute(node.place, node.name, after))
