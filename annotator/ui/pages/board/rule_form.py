"""The choices of a rule by which documents are assigned."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from annotator.model.errors import RuleBrokenError
from annotator.model.person import Role
from annotator.services.assigning import Board, Rule, Selection, Terms, batch_rule
from annotator.ui.messages import counted
from annotator.ui.pages.board.day_field import DayField, priority_field
from annotator.ui.pages.board.people_field import PeopleField
from annotator.ui.safe import PlainLabel

_EVERYONE, _SHARED, _BATCH = "everyone", "shared", "batch"
_LARGEST_SEED = 999_999
_LETTERS_OF_A_NAME = 32


class RuleForm(QWidget):
    """Asks who gets what, and with which terms."""

    changed: ClassVar[Signal] = Signal()

    def __init__(
        self, board: Board, shown: Sequence[str], selected: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._shown, self._selected = tuple(shown), tuple(selected)
        self.kind = self._combo(
            (self.tr("Everybody gets every document"), _EVERYONE),
            (self.tr("So many people each, alike loads"), _SHARED),
            (self.tr("Nobody: only put into a batch"), _BATCH),
        )
        self.each = self._number(1, max(1, len(board.people)), 2)
        self.calibration = self._number(0, len(board.rows), 0)
        self.documents = self._combo(*self._choices(len(board.rows)))
        self.people = PeopleField(self)
        self.batch = self._combo()
        self.batch.setEditable(True)
        self.batch.addItems([batch.name for batch in board.stands.batches])
        self.batch.setCurrentText("")
        self.day = DayField(self)
        self.priority = priority_field(self, self.tr("Priority"))
        self.seed = self._number(0, _LARGEST_SEED, 1)
        self._fill(board)
        self._lay_out()
        self._connect()
        self._show_possible()

    def _choices(self, count: int) -> list[tuple[str, str]]:
        choices = [(counted(self.tr("All: %1"), count), "all")]
        if 0 < len(self._shown) < count:
            text = self.tr("Those that are shown: %1")
            choices.append((counted(text, len(self._shown)), "shown"))
        if len(self._selected) > 1:
            text = self.tr("Those that are selected: %1")
            choices.append((counted(text, len(self._selected)), "selected"))
        return choices

    def _fill(self, board: Board) -> None:
        people = [board.stands.people[person_id] for person_id in board.people]
        others = [person for person in people if Role.LEAD not in person.roles]
        self.people.show_people(people, {person.pseudonym for person in others or people})
        for field in (self.people, self.batch):  # names have a line of their own if need be
            field.setMinimumWidth(_LETTERS_OF_A_NAME * self.fontMetrics().averageCharWidth())
        if self.documents.count() > 1:  # whoever filters or selects means what they chose
            self.documents.setCurrentIndex(self.documents.count() - 1)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._row(form, self.tr("&Who gets what"), self.kind)
        self._each = self._row(form, self.tr("&People for each document"), self.each)
        self._first = self._row(
            form, self.tr("&First a shared set for everybody, documents"), self.calibration
        )
        self._row(form, self.tr("Do&cuments"), self.documents)
        self._row(form, self.tr("Peop&le"), self.people)
        self._row(form, self.tr("&Batch, new or there already"), self.batch)
        form.addRow("", self.day)
        self._row(form, self.tr("P&riority, higher comes first"), self.priority)
        self._row(form, self.tr("&Seed of what chance decides"), self.seed)

    def _row(self, form: QFormLayout, text: str, field: QWidget) -> PlainLabel:
        label = PlainLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        form.addRow(label, field)
        return label

    def _connect(self) -> None:
        for combo in (self.kind, self.documents):
            combo.currentIndexChanged.connect(lambda _: self._on_change())
        for number in (self.each, self.calibration, self.priority, self.seed):
            number.valueChanged.connect(lambda _: self._on_change())
        self.batch.editTextChanged.connect(lambda _: self._on_change())
        self.day.changed.connect(self._on_change)
        self.people.changed.connect(self._on_change)

    def _on_change(self) -> None:
        self._show_possible()
        self.changed.emit()

    def _show_possible(self) -> None:
        kind = self.kind.currentData()
        self.each.setEnabled(kind == _SHARED)
        for widget in (self.calibration, self.people, self.day, self.priority):
            widget.setEnabled(kind != _BATCH)

    def rule(self) -> Rule:
        """Return what is chosen; raise RuleBrokenError for what cannot be."""
        people, kind = self.people.ticked(), self.kind.currentData()
        if not people and kind != _BATCH:
            raise RuleBrokenError("Nobody is chosen: tick who is to get documents.")
        documents = {"all": (), "shown": self._shown, "selected": self._selected}
        selection = Selection(
            documents=documents[self.documents.currentData()],
            people=people,
        )
        name = self.batch.currentText().strip()
        rule = Rule(
            each=self.each.value() if kind == _SHARED else None,
            calibration=self.calibration.value(),
            seed=self.seed.value(),
            selection=selection,
            terms=Terms(self.day.day(), self.priority.value(), name),
        )
        return batch_rule(rule) if kind == _BATCH else rule

    def _combo(self, *entries: tuple[str, str]) -> QComboBox:
        combo = QComboBox(self)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, value in entries:
            combo.addItem(text, value)
        return combo

    def _number(self, least: int, most: int, value: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(least, most)
        field.setValue(min(value, most))
        return field
