"""An attribute: its name, what kind of values it has, and which is set at first."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from annotator.model.scheme import Attribute, AttributeKind, Scheme
from annotator.model.scheme_change import AddAttribute, ChangeAttribute, Place
from annotator.model.scheme_draft import SchemeDraft
from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.pages.scheme.fields import ChoiceField, LineField, TextField
from annotator.ui.pages.scheme.form import Form
from annotator.ui.pages.scheme.nodes import Node
from annotator.ui.pages.scheme.words import kind_text, place_text
from annotator.ui.parts.blocks import form_of
from annotator.ui.safe import PlainLabel


class AttributeForm(Form):
    """Asks for changes of one attribute."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(commands, parent)
        self._node: Node | None = None
        self._attribute: Attribute | None = None
        self._place: Place | None = None
        self.whose = PlainLabel("", self).wrapped()
        self.name = LineField(self.tr("Name"), self)
        self.kind = ChoiceField(self.tr("Kind"), self)
        self.kind_remark = PlainLabel("", self).wrapped().dimmed()
        self.description = TextField(self.tr("Description"), self, 3)
        self.required = QCheckBox(self.tr("Every span must have a value"), self)
        self.default = ChoiceField(self.tr("Set at first"), self)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Set at first"), self.default),
            (self.tr("Description"), self.description),
        ]
        self.rows.addWidget(self.whose)
        add_layout(self.rows, form_of(rows, self))
        self.rows.addWidget(self.kind_remark)
        self.rows.addWidget(self.required)
        self.add_buttons("scheme.add_value", "scheme.retire", "scheme.remove")
        self.rows.addStretch(1)
        self.name.kept.connect(self._rename)
        self.kind.kept.connect(self._change_kind)
        self.description.note_asked.connect(lambda text: self._ask(description=text))
        self.required.clicked.connect(lambda checked: self._ask(required=checked))
        self.default.kept.connect(lambda value: self._ask(default=value or None))

    def show_node(self, scheme: Scheme, node: Node) -> None:
        """Show an attribute."""
        attribute = node.attribute(scheme)
        assert node.place is not None
        self._node, self._attribute, self._place = node, attribute, node.place
        self.heading.setText(attribute.name)
        self.whose.setText(place_text(node.place))
        self.name.show_text(attribute.name)
        self.description.show_note(attribute.description)
        self.required.setChecked(attribute.required)
        self.required.setEnabled(not attribute.retired)
        is_choice = attribute.kind is AttributeKind.CHOICE
        values = {value: value for value in attribute.offered_values()} if is_choice else {}
        self.default.show_choices({"": self.tr("nothing")} | values, attribute.default or "")
        self.default.setEnabled(is_choice and bool(values))

    def show_draft(self, draft: SchemeDraft, node: Node) -> None:
        """Show which kinds it can have: work that is there fits a choice that becomes text."""
        attribute = node.attribute(draft.scheme)
        is_new = any(
            isinstance(change, AddAttribute)
            and (change.place, change.attribute.name) == (node.place, node.name)
            for change in draft.changes
        )
        kinds = [attribute.kind]
        if is_new:
            kinds = list(AttributeKind)
        elif attribute.kind is AttributeKind.CHOICE:
            kinds = [AttributeKind.CHOICE, AttributeKind.TEXT]
        self.kind.show_choices({kind: kind_text(kind) for kind in kinds}, attribute.kind)
        self.kind.setEnabled(len(kinds) > 1)
        may_become = not is_new and len(kinds) > 1
        sentence = self.tr("A choice can become a text; a text stays one.")
        self.kind_remark.setText(sentence if may_become else "")
        self.kind_remark.setVisible(may_become)

    def _rename(self, name: str) -> None:
        if self._node is not None:
            self.rename_asked.emit(self._node, name)

    def _change_kind(self, kind: str) -> None:
        if AttributeKind(kind) is AttributeKind.CHOICE:
            self._ask(kind=AttributeKind.CHOICE)
        else:
            nothing: tuple[str, ...] = ()
            self._ask(
                kind=AttributeKind(kind),
                values=nothing,
                retired_values=nothing,
                note_needed_for=nothing,
                default=None,
            )

    def _ask(self, **facts: Any) -> None:
        if self._attribute is not None and self._place is not None:
            after = replace(self._attribute, **facts)
            self.change_asked.emit(ChangeAttribute(self._place, self._attribute.name, after))
