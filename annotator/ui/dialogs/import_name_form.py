"""What the chosen foreign name becomes, to look at and to change."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from annotator.model.mapping import RelationTarget
from annotator.services.mapping_draft import ForeignName, MappingDraft, NameKind
from annotator.ui.dialogs.import_name_facts import FixedAttributes
from annotator.ui.dialogs.import_name_list import join_sentence, kind_text, name_text
from annotator.ui.dialogs.import_target import Choices, TargetField
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, quoted, readable_number
from annotator.ui.safe import PlainLabel, shortened

_MOST_ENDS = 6


class NameForm(QWidget):
    """The decision about one name; every change goes into the draft at once."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, people: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._people = people
        self._draft: MappingDraft | None = None
        self._name: ForeignName | None = None
        self._heading = PlainLabel("", self).wrapped()
        self._about = PlainLabel("", self).wrapped()
        self._caption = PlainLabel(self.tr("Be&comes:"), self)
        self.target = TargetField(self.tr("Becomes"), self)
        self._caption.setBuddy(self.target.choice)
        self.reverse = QCheckBox(self.tr("&Turn round: from the target to the source"), self)
        self.made = QCheckBox(self.tr("Ma&ke these links"), self)
        self.facts = FixedAttributes(self)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._lay_out()
        self.target.changed.connect(self._on_target)
        self.reverse.toggled.connect(lambda _: self._on_target())
        self.made.toggled.connect(self._on_made)
        self.facts.changed.connect(self._on_facts)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self._caption, self.target)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(self._about)
        add_layout(layout, self._form)
        layout.addWidget(self.reverse)
        layout.addWidget(self.made)
        layout.addWidget(self.facts)
        layout.addStretch(1)

    def show_name(self, draft: MappingDraft, name: ForeignName) -> None:
        """Show what a name becomes in a draft."""
        self._draft, self._name = draft, name
        self.target.setEnabled(True)
        called = quoted(shortened(name_text(name), 80))
        heading = self.tr("%1: %2, %3 in the files")
        self._heading.setText(counted(heading, called, kind_text(name.kind), name.number))
        blockers = [QSignalBlocker(each) for each in (self.target, self.reverse, self.made)]
        self._form.setRowVisible(self.target, name.kind is not NameKind.JOIN)
        self.reverse.setVisible(name.kind is NameKind.RELATION)
        self.made.setVisible(name.kind is NameKind.JOIN)
        self.facts.setVisible(name.kind is NameKind.LABEL)
        self._about.setText("")
        self._shown()[name.kind](draft, name)
        self._about.setVisible(bool(self._about.text()))
        del blockers

    def _shown(self) -> dict[NameKind, Callable[[MappingDraft, ForeignName], None]]:
        return {
            NameKind.LABEL: self._show_label,
            NameKind.ATTRIBUTE: self._show_attribute,
            NameKind.VALUE: self._show_value,
            NameKind.RELATION: self._show_relation,
            NameKind.PERSON: self._show_person,
            NameKind.JOIN: self._show_join,
        }

    def _show_label(self, draft: MappingDraft, name: ForeignName) -> None:
        target = draft.mapping.labels.get(name.name)
        names = [label.name for label in draft.scheme.labels]
        choices = self._choices(names, self.tr("A new label:"), name.name)
        self.target.offer(choices, target.label if target else None)
        self.facts.show_target(draft.scheme, target)

    def _show_attribute(self, draft: MappingDraft, name: ForeignName) -> None:
        target = draft.mapping.attributes.get(name.name)
        carriers = sorted(draft.vocabulary.carriers[name.name])
        about = self.tr("On spans labelled: %1")
        self._about.setText(counted(about, shortened(", ".join(carriers), 200)))
        names = draft.attributes_for(name.name)
        choices = self._choices(names, self.tr("A new attribute:"), name.name)
        self.target.offer(choices, target.attribute if target else None)

    def _show_value(self, draft: MappingDraft, name: ForeignName) -> None:
        target = draft.mapping.attributes.get(name.attribute)
        if target is None:
            self._about.setText(self.tr("The attribute is left out, with all its values."))
        self.target.setEnabled(target is not None)
        as_it_is = self.tr("(as it is)")
        choices = Choices(
            [value for value in draft.values_for(name.attribute) if value != name.name],
            as_it_is,
            self.tr("Another value:"),
            name.name,
        )
        self.target.offer(choices, target.values.get(name.name) if target else None)

    def _show_relation(self, draft: MappingDraft, name: ForeignName) -> None:
        target = draft.mapping.relations.get(name.name)
        ends = [
            f"{source} → {behind} ({readable_number(number)})"
            for (kind, source, behind), number in draft.vocabulary.relations.most_common()
            if kind == name.name
        ]
        more = "; …" if len(ends) > _MOST_ENDS else ""
        self._about.setText(shortened("; ".join(ends[:_MOST_ENDS]), 300) + more)
        names = [kind.name for kind in draft.scheme.relation_types]
        choices = self._choices(names, self.tr("A new relation:"), name.name)
        self.target.offer(choices, target.type if target else None)
        self.reverse.setChecked(target is not None and target.reverse)
        self.reverse.setEnabled(target is not None)

    def _show_person(self, draft: MappingDraft, name: ForeignName) -> None:
        self._about.setText(self.tr("Whose these layers are in the corpus:"))
        choices = Choices(self._people, "", self.tr("Somebody else:"), name.name)
        self.target.offer(choices, draft.mapping.people.get(name.name, name.name))

    def _show_join(self, draft: MappingDraft, name: ForeignName) -> None:
        self._about.setText(join_sentence(name))
        self.made.setChecked(name.join in draft.mapping.joins)

    def _choices(self, names: list[str], other: str, suggestion: str) -> Choices:
        return Choices(names, self.tr("(leave out)"), other, suggestion)

    # ---- what a person decides

    def _on_target(self) -> None:
        draft, name = self._draft, self._name
        if draft is None or name is None:
            return
        becomes = self.target.target()
        if name.kind is NameKind.LABEL:
            self.facts.choose_label(draft.scheme, becomes)
            draft.map_label(name.name, self.facts.target())
        elif name.kind is NameKind.ATTRIBUTE:
            draft.map_attribute(name.name, becomes)
        elif name.kind is NameKind.VALUE:
            draft.map_value(name.attribute, name.name, becomes)
        elif name.kind is NameKind.PERSON and becomes:
            draft.map_person(name.name, becomes)
        elif name.kind is NameKind.RELATION:
            turned = self.reverse.isChecked()
            draft.map_relation(name.name, RelationTarget(becomes, turned) if becomes else None)
            self.reverse.setEnabled(becomes is not None)
        self.changed.emit()

    def _on_facts(self) -> None:
        if self._draft is not None and self._name is not None:
            self._draft.map_label(self._name.name, self.facts.target())
            self.changed.emit()

    def _on_made(self, is_made: bool) -> None:
        if self._draft is not None and self._name is not None and self._name.join is not None:
            self._draft.choose_join(self._name.join, is_made=is_made)
            self.changed.emit()
