"""The last page of an import: what to do with what does not fit, and what would come in."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.services.mapping_draft import MappingDraft, NameKind
from annotator.services.transfer import Drift, ImportReport, OnDrift, OnUnknown
from annotator.ui.dialogs.import_drifts import DriftTable
from annotator.ui.dialogs.import_name_list import kind_text
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, translate
from annotator.ui.report_texts import import_lines, import_problems
from annotator.ui.safe import PlainLabel, shortened
from annotator.ui.sentences import in_language
from annotator.ui.tab_order import follow_layout

_MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class Option:
    """One of several ways that a person chooses from."""

    value: StrEnum
    text: str


class Decision(QWidget):
    """A question with a few answers, of which one is chosen."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, question: str, options: Sequence[Option], parent: QWidget) -> None:
        super().__init__(parent)
        self.question = PlainLabel(question, self).wrapped()
        font = self.question.font()
        font.setBold(True)
        self.question.setFont(font)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.question)
        for option in options:
            button = QRadioButton(option.text, self)
            self._group.addButton(button)
            self.buttons[option.value] = button
            layout.addWidget(button)
        next(iter(self.buttons.values())).setChecked(True)
        self._group.buttonToggled.connect(lambda _, is_on: self._on_toggle(is_on))

    def chosen(self) -> str:
        """Return the value of the answer that is chosen."""
        return next(value for value, button in self.buttons.items() if button.isChecked())

    def choose(self, value: str) -> None:
        """Choose an answer."""
        self.buttons[value].setChecked(True)

    def first(self) -> QRadioButton:
        """Return the answer that is chosen, to give it the keyboard."""
        return self.buttons[self.chosen()]

    def _on_toggle(self, is_on: bool) -> None:
        if is_on:
            self.changed.emit()


class DecisionsPage(QWidget):
    """Asks about unknown names and drifted spans, and shows the outcome of a trial."""

    changed: ClassVar[Signal] = Signal()
    keep_asked: ClassVar[Signal] = Signal()
    """What the names are mapped to leaves something out, and that is to come in too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = PlainLabel("", self).wrapped().selectable()
        self.keep = QPushButton(translate("NamesPage", "&Add what is left out"), self)
        self.keep.setAutoDefault(False)
        self.unknown = Decision(
            self.tr("What the scheme has no place for"), self._unknown(), self
        )
        self.drift = Decision("", self._drift(), self)
        self.drifts = DriftTable(self)
        self._growth = PlainLabel("", self).wrapped().selectable()
        self._state = PlainLabel("", self).wrapped().selectable()
        self._outcome = QPlainTextEdit(self, readOnly=True)
        self._lay_out()
        self.unknown.changed.connect(self.changed)
        self.drift.changed.connect(self.changed)
        self.keep.clicked.connect(self.keep_asked)

    def _unknown(self) -> list[Option]:
        return [
            Option(OnUnknown.REFUSE, self.tr("Import nothin&g if there is any")),
            Option(OnUnknown.SKIP, self.tr("Lea&ve it out")),
            Option(OnUnknown.ADD, self.tr("Add it to the sc&heme")),
        ]

    def _drift(self) -> list[Option]:
        return [
            Option(OnDrift.STOP, self.tr("Imp&ort nothing")),
            Option(OnDrift.SKIP, self.tr("Leave &these spans out")),
            Option(
                OnDrift.RE_ANCHOR, self.tr("&Move them to the nearest place with their text")
            ),
        ]

    def _lay_out(self) -> None:
        self._outcome.setAccessibleName(self.tr("What would come in, and what would not"))
        self._outcome.setTabChangesFocus(True)
        font = self._state.font()
        font.setBold(True)
        self._state.setFont(font)
        lost = QHBoxLayout()
        lost.addWidget(self._left, 1)
        lost.addWidget(self.keep)
        row = QHBoxLayout()
        row.addWidget(self.unknown, 1)
        row.addWidget(self.drift, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        add_layout(layout, lost)
        add_layout(layout, row)
        layout.addWidget(self._growth)
        layout.addWidget(self.drifts, 2)
        layout.addWidget(self._state)
        layout.addWidget(self._outcome, 3)
        follow_layout(self)

    def show_question(self, draft: MappingDraft, drifts: Sequence[Drift]) -> None:
        """Ask about what is in some files; a mapping with new names leaves no choice."""
        new = draft.new_names()
        blocker = QSignalBlocker(self.unknown)
        if new:
            self.unknown.choose(OnUnknown.ADD)
        for button in self.unknown.buttons.values():
            button.setEnabled(not new)
        del blocker
        self._show_drifts(drifts)
        self._show_left_out(draft)
        self._show_growth(draft, new)
        self.unknown.setVisible(bool(draft.additions()))

    def on_unknown(self) -> OnUnknown:
        """Return what becomes of names that the scheme does not have."""
        return OnUnknown(self.unknown.chosen())

    def on_drift(self) -> OnDrift:
        """Return what becomes of spans whose text stands elsewhere."""
        return OnDrift(self.drift.chosen())

    def take_keys(self) -> None:
        """Give the keyboard to the first thing to decide, or else to the outcome."""
        asked = [
            each
            for each in (self.unknown, self.drift)
            if not each.isHidden() and each.first().isEnabled()
        ]
        (asked[0].first() if asked else self._outcome).setFocus()

    def show_counting(self, percent: int = 0) -> None:
        """Say that it is not known yet what would come in."""
        text = self.tr("Reading everything without storing it…")
        self._state.setText(f"{text} {percent} %" if percent else text)
        if not percent:
            self._outcome.setPlainText("")

    def show_refusal(self, sentence: str) -> None:
        """Say why nothing would come in."""
        self._state.setText(self.tr("Nothing would come in"))
        self._outcome.setPlainText(in_language(sentence))

    def show_report(self, report: ImportReport) -> None:
        """Say what would come in, and what would not and why."""
        head, *facts = import_lines(report)
        problems = import_problems(report)
        if report.unknown:
            self.unknown.show()
        if self.is_refused(report):
            head = self.tr(
                "Nothing would come in, because the scheme has no place for some of it: go "
                "back and say what it becomes, or choose to leave it out or to add it."
            )
        self._state.setText(head)
        if problems:
            facts += ["", self.tr("What would not come in as it is:"), *problems]
        self._outcome.setPlainText("\n".join(facts))

    def is_refused(self, report: ImportReport) -> bool:
        """Tell whether an import would refuse for names that nobody knows."""
        return bool(report.unknown) and self.on_unknown() is OnUnknown.REFUSE

    def outcome(self) -> str:
        """Return everything that is said about what would come in."""
        return f"{self._state.text()}\n{self._outcome.toPlainText()}"

    def _show_left_out(self, draft: MappingDraft) -> None:
        gone = draft.left_out()
        spans = sum(one.number for one in gone if one.kind is NameKind.LABEL)
        text = self.tr(
            "Spans that the mapping leaves out: %1 of %2. Names that become nothing: %3. Add "
            "them to the scheme, or go back and say what they become."
        )
        names = _listed([(one.kind, one.name) for one in gone])
        total = draft.vocabulary.labels.total()
        self._left.setText(shortened(counted(text, spans, total, names), 600))
        for widget in (self._left, self.keep):
            widget.setVisible(bool(gone))

    def _show_growth(self, draft: MappingDraft, new: Sequence[str]) -> None:
        added = draft.additions()
        names = _listed(added)
        text = ""
        if new:
            text = self.tr("The mapping has names that are new, so the scheme gets: %1")
        elif added:
            text = self.tr("Added to the scheme would be: %1")
        self._growth.setText(shortened(counted(text, names), 600))
        self._growth.setVisible(bool(text))

    def _show_drifts(self, drifts: Sequence[Drift]) -> None:
        self.drift.setVisible(bool(drifts))
        self.drifts.setVisible(bool(drifts))
        text = self.tr("Spans whose text stands elsewhere: %1")
        self.drift.question.setText(counted(text, len(drifts)))
        self.drifts.show_drifts(drifts)


def _listed(names: Sequence[tuple[NameKind, str]]) -> str:
    """Return the first names with what they name."""
    shown = [f"{kind_text(kind)} {name}" for kind, name in names[:_MOST_NAMES]]
    return "; ".join(shown) + ("; …" if len(names) > _MOST_NAMES else "")
