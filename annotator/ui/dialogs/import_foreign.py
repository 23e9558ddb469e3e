"""What files of other programs leave open: what offsets count, and whose layers these are."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from annotator.model.person import Person
from annotator.services.transfer import READABLE, ImportOptions, OffsetUnit
from annotator.ui.dialogs.import_list import FileRow
from annotator.ui.report_texts import unit_text
from annotator.ui.safe import PlainLabel

UNNAMED = ImportOptions().person


class ForeignFields(QObject):
    """Two rows of a form, shown only for files that need them."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, people: Sequence[Person], form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._shown = UNNAMED
        self.unit = self._row(self.tr("Offsets co&unt:"), self.tr("What offsets count"))
        self.person = self._row(
            self.tr("&Whose:"), self.tr("Whose layers these are if the file names nobody")
        )
        self.person.setEditable(True)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.person.addItems([UNNAMED, *(one.name for one in people if one.name != UNNAMED)])
        line = self.person.lineEdit()
        assert line is not None
        line.setAccessibleName(self.person.accessibleName())
        line.editingFinished.connect(self._on_person)
        self.unit.activated.connect(lambda _: self.changed.emit())
        self.person.activated.connect(lambda _: self._on_person())

    def show_file(self, row: FileRow) -> None:
        """Ask for what the format of a file leaves open."""
        units = next((one.units for one in READABLE if one.name == row.format_name), ())
        self.unit.clear()
        for unit in units:
            self.unit.addItem(unit_text(unit), unit.value)
        if row.options.unit is not None:
            self.unit.setCurrentIndex(max(0, self.unit.findData(row.options.unit.value)))
        self._shown = row.options.person
        self.person.setCurrentText(self._shown)
        self._form.setRowVisible(self.unit, bool(units))
        self._form.setRowVisible(self.person, row.is_foreign)

    def added_to(self, options: ImportOptions) -> ImportOptions:
        """Return options with what was chosen here."""
        if self.unit.count():
            options = replace(options, unit=OffsetUnit(self.unit.currentData()))
        name = self.person.currentText().strip()
        if name and self._form.isRowVisible(self.person):
            options = replace(options, person=name)
        return options

    def _on_person(self) -> None:
        if self.person.currentText().strip() != self._shown:
            self.changed.emit()

    def _row(self, caption: str, name: str) -> QComboBox:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        combo = QComboBox(parent)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        combo.setMinimumContentsLength(18)
        label = PlainLabel(caption, parent)
        label.setBuddy(combo)
        self._form.addRow(label, combo)
        return combo
