"""Describing the chosen span: label, attributes, note, flag; and deleting it."""

from functools import partial

from PySide6.QtCore import QObject

from annotator.model.document import AttributeValue
from annotator.model.relation import Relation
from annotator.model.scheme import Label
from annotator.model.span import Span
from annotator.services.annotating import (
    erase,
    relabel,
    set_attribute,
    set_flag,
    set_note,
    unlink,
)
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.attribute_picker import AttributePicker
from annotator.ui.panels.picker import Choice
from annotator.ui.panels.signs import label_icon
from annotator.ui.panels.span import DISCUSS


class Describing(QObject):
    """Changes what is said about a span."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage

    def commands(self) -> list[Command]:
        """Return the commands that describe the chosen span."""
        rows = (
            ("attributes", self.tr("Set attributes…"), self.pick_attributes, ("E",), "say"),
            ("label", self.tr("Change the label…"), self.pick_label, ("L",), "say"),
            ("flag", self.tr("Flag to discuss"), self.toggle_flag, ("F",), "say"),
            (
                "delete",
                self.tr("Delete the span"),
                self.delete,
                ("Delete", "Backspace"),
                "~end",
            ),
        )
        result = [
            Command(
                f"span.{name}",
                sentence,
                "span",
                run,
                keys,
                enabled=lambda: self._stage.has_chosen,
                checked=self._is_flagged if name == "flag" else None,
                scope=self._stage.text,
                group=group,
            )
            for name, sentence, run, keys, group in rows
        ]
        return result + self._relabel_commands()

    def _relabel_commands(self) -> list[Command]:
        return [
            Command(
                f"span.relabel.{label.name}",
                self.tr("Change the label to {label}").format(label=label.name),
                "span/relabel",
                partial(self.change_label, label.name),
                (f"Ctrl+{label.key}",) if label.key.isdigit() else (),
                enabled=lambda: self._stage.has_chosen,
                scope=self._stage.text,
                group="say",
            )
            for label in self._stage.desk.scheme.offered_labels
        ]

    def change_label(self, label: str) -> None:
        """Give the chosen span another label."""
        span = self._stage.desk.chosen
        if span is None or span.label == label:
            return
        linked = len(self._stage.desk.relations_of(span))
        with self._stage.trying():
            relabel(self._stage.workspace, span, label)
            lost = linked - len(self._stage.desk.relations_of(span))
            if lost or len(span.attributes):
                self._stage.say(self._what_was_lost(span, label, lost), undo=True)

    def pick_label(self) -> None:
        """Let the person pick another label from a list."""
        span, scheme = self._stage.desk.chosen, self._stage.desk.scheme
        if span is not None:
            choices = [
                self._label_choice(label, span)
                for label in scheme.labels
                if not label.retired or label.name == span.label
            ]
            self._stage.pick(self.tr("Change the label to"), choices)

    def pick_attributes(self) -> None:
        """Let the person set attribute after attribute by single keys."""
        span = self._stage.desk.chosen
        if span is None:
            return
        if not self._stage.desk.scheme.offered_attributes(span.label, span.attributes):
            self._stage.say(
                self.tr("The label {name} has no attributes.").format(name=span.label)
            )
            return
        picker = AttributePicker(self._stage.desk, self._stage.page)
        picker.value_asked.connect(partial(self.set_attribute, span.id))
        self._stage.open_popup(picker)

    def set_attribute(self, span_id: str, name: str, value: AttributeValue | None) -> None:
        """Set or clear (None) an attribute of a span, if the span is still there."""
        span = self._stage.desk.spans.get(span_id)
        if span is not None and span.attributes.get(name) != value:
            with self._stage.trying():
                set_attribute(self._stage.workspace, span, name, value)

    def set_note(self, span_id: str, note: str) -> None:
        """Write a note on a span, if the span is still there."""
        span = self._stage.desk.spans.get(span_id)
        if span is not None and (span.note or "") != note:
            with self._stage.trying():
                set_note(self._stage.workspace, span, note)

    def toggle_flag(self) -> None:
        """Flag the chosen span to discuss, or take the flag off."""
        span = self._stage.desk.chosen
        if span is not None:
            with self._stage.trying():
                set_flag(self._stage.workspace, span, None if span.flag else DISCUSS)

    def delete(self) -> None:
        """Delete the chosen span together with its links."""
        span = self._stage.desk.chosen
        if span is not None:
            self.delete_span(span)

    def delete_span(self, span: Span) -> None:
        """Delete a span and say how to take that back."""
        excerpt = self._stage.desk.excerpt(span, 60)
        caret = self._stage.text.caret()
        with self._stage.trying():
            erase(self._stage.workspace, [span])
            self._stage.text.set_caret(caret)
            self._stage.say(
                self.tr("Deleted {label} “{text}”.").format(label=span.label, text=excerpt),
                undo=True,
            )

    def unlink(self, relation: Relation) -> None:
        """Remove a link and say how to take that back."""
        with self._stage.trying():
            unlink(self._stage.workspace, relation)
            self._stage.say(
                self.tr("Removed the link {name}.").format(name=relation.type), undo=True
            )

    def _is_flagged(self) -> bool:
        span = self._stage.desk.chosen
        return span is not None and span.flag is not None

    def _label_choice(self, label: Label, span: Span) -> Choice:
        return Choice(
            label.name,
            partial(self.change_label, label.name),
            label.mnemonic,
            label_icon(self._stage.desk.scheme, label, self._stage.text.palette()),
            is_current=label.name == span.label,
        )

    def _what_was_lost(self, span: Span, label: str, links: int) -> str:
        kept = {each.name for each in self._stage.desk.scheme.attributes_of(label)}
        values = len([name for name in span.attributes if name not in kept])
        sentence = self.tr("The label is {label} now.").format(label=label)
        if values:
            sentence += " " + self.tr("Values gone with the old label: {count}.").format(
                count=values
            )
        if links:
            sentence += " " + self.tr("Links gone with the old label: {count}.").format(
                count=links
            )
        return sentence
