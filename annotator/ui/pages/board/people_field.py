"""A list of people to tick."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from annotator.model.person import Person
from annotator.ui.panels.rows import isolated
from annotator.ui.safe import person_name

_PSEUDONYM = Qt.ItemDataRole.UserRole
_FEWEST, _MOST = 3, 6
"""Rows that are in sight."""


class PeopleField(QListView):
    """Shows people with a box each; Space ticks."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._items.itemChanged.connect(lambda _: self.changed.emit())

    def show_people(self, people: Sequence[Person], ticked: Collection[str]) -> None:
        """Show people, some of whom are ticked, by their pseudonyms."""
        self._items.clear()
        for person in people:
            item = QStandardItem(isolated(person_name(person)))
            item.setData(person.pseudonym, _PSEUDONYM)
            item.setCheckable(True)
            self._items.appendRow(item)
        self.tick(ticked)
        rows = min(_MOST, max(_FEWEST, len(people)))
        self.setFixedHeight(rows * (self.fontMetrics().lineSpacing() + 6) + 6)

    def tick(self, pseudonyms: Collection[str]) -> None:
        """Tick these people and nobody else."""
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            is_ticked = item.data(_PSEUDONYM) in pseudonyms
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def ticked(self) -> tuple[str, ...]:
        """Return the pseudonyms of those who are ticked."""
        items = [self._items.item(row) for row in range(self._items.rowCount())]
        return tuple(
            str(item.data(_PSEUDONYM))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def is_whole(self) -> bool:
        """Tell whether everybody is ticked."""
        return len(self.ticked()) == self._items.rowCount()
