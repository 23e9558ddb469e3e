"""A label: its name, keys, colours, and its page of the guideline."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from annotator.model.scheme import Label, Scheme
from annotator.model.scheme_change import ChangeLabel
from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.pages.scheme.colours import ColourField
from annotator.ui.pages.scheme.examples import ExamplesField
from annotator.ui.pages.scheme.fields import ChoiceField, LineField, TextField
from annotator.ui.pages.scheme.form import Form
from annotator.ui.pages.scheme.keys import clashes
from annotator.ui.pages.scheme.nodes import Node
from annotator.ui.parts.blocks import caption, form_of
from annotator.ui.safe import PlainLabel

_DIGITS = "123456789"


class LabelForm(Form):
    """Asks for changes of one label."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(commands, parent)
        self._node: Node | None = None
        self._label: Label | None = None
        self.name = LineField(self.tr("Name"), self)
        self.key = ChoiceField(self.tr("Digit"), self)
        self.mnemonic = LineField(self.tr("Letter"), self)
        self.mnemonic.setMaxLength(1)
        self.clash = PlainLabel("", self).wrapped()
        self.light = ColourField("light", self.tr("Colour on a light page"), self)
        self.dark = ColourField("dark", self.tr("Colour on a dark page"), self)
        self.needs_number = QCheckBox(self.tr("Its spans have a number in them"), self)
        self.expects = ChoiceField(self.tr("Normally linked by"), self)
        self.definition = TextField(self.tr("Definition"), self, 4)
        self.boundary = TextField(self.tr("Where it begins and ends"), self, 4)
        self.examples = ExamplesField(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        add_layout(self.rows, form_of([(self.tr("Name"), self.name)], self))
        keys = QHBoxLayout()
        for name, key in ((self.tr("Digit"), self.key), (self.tr("Letter"), self.mnemonic)):
            head = PlainLabel(name, self)
            head.setBuddy(key)
            keys.addWidget(head)
            keys.addWidget(key, 1)
        add_layout(self.rows, keys)
        self.rows.addWidget(self.clash)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Colour on a light page"), self.light),
            (self.tr("Colour on a dark page"), self.dark),
        ]
        add_layout(self.rows, form_of(rows, self))
        self.add_buttons("scheme.add_attribute", "scheme.merge", "scheme.split")
        self.add_buttons("scheme.retire", "scheme.list")
        self.add_buttons("scheme.move_up", "scheme.move_down")
        self.rows.addSpacing(6)
        self.rows.addWidget(caption(self.tr("Guideline"), self))
        for text, field in (
            (self.tr("Definition"), self.definition),
            (self.tr("Where it begins and ends"), self.boundary),
        ):
            head = PlainLabel(text, self)
            head.setBuddy(field)
            self.rows.addWidget(head)
            self.rows.addWidget(field)
        self.rows.addWidget(self.examples)
        self.rows.addWidget(caption(self.tr("Checks"), self))
        self.rows.addWidget(self.needs_number)
        add_layout(self.rows, form_of([(self.tr("Normally linked by"), self.expects)], self))
        self.rows.addStretch(1)

    def _connect(self) -> None:
        self.name.kept.connect(self._rename)
        self.key.kept.connect(lambda key: self._ask(key=key))
        self.mnemonic.kept.connect(lambda letter: self._ask(mnemonic=letter))
        self.light.colour_asked.connect(lambda colour: self._ask(colour=colour))
        self.dark.colour_asked.connect(lambda colour: self._ask(colour_on_dark=colour))
        self.needs_number.clicked.connect(lambda checked: self._ask(needs_number=checked))
        self.expects.kept.connect(lambda name: self._ask(expects_relation=name or None))
        self.definition.note_asked.connect(lambda text: self._ask(definition=text))
        self.boundary.note_asked.connect(lambda text: self._ask(boundary=text))
        self.examples.changed.connect(lambda examples: self._ask(examples=examples))

    def show_node(self, scheme: Scheme, node: Node) -> None:
        """Show a label."""
        label = scheme.label(node.name)
        self._node, self._label = node, label
        self.heading.setText(label.name)
        self.name.show_text(label.name)
        digits = {"": self.tr("none")} | {digit: digit for digit in _DIGITS}
        self.key.show_choices({**digits, label.key: label.key or digits[""]}, label.key)
        self.mnemonic.show_text(label.mnemonic)
        self.key.setEnabled(not label.retired)
        self.mnemonic.setEnabled(not label.retired)
        self.clash.setText("\n".join(clashes(label, scheme, self._commands)))
        self.clash.setVisible(bool(self.clash.text()))
        self.light.show_label(label)
        self.dark.show_label(label)
        self.needs_number.setChecked(label.needs_number)
        links = {kind.name: kind.name for kind in scheme.relation_types}
        expected = label.expects_relation or ""
        self.expects.show_choices({"": self.tr("nothing")} | links, expected)
        self.definition.show_note(label.definition)
        self.boundary.show_note(label.boundary)
        self.examples.show_things(label.examples)

    def _rename(self, name: str) -> None:
        if self._node is not None:
            self.rename_asked.emit(self._node, name)

    def _ask(self, **facts: Any) -> None:
        if self._label is not None:
            self.change_asked.emit(ChangeLabel(self._label.name, replace(self._label, **facts)))
