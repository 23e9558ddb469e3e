"""Who is annotating: somebody whom the corpus knows, or somebody new."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.model.person import GOLD, Person, Role
from annotator.services.workspace import Workspace, introduce
from annotator.ui.safe import PlainButtonBox, PlainLabel, shortened
from annotator.ui.sentences import in_language
from annotator.ui.tab_order import follow_layout

_PERSON_ID = Qt.ItemDataRole.UserRole


class PersonDialog(QDialog):
    """Asks once per corpus who works on it."""

    person_chosen: ClassVar[Signal] = Signal(str)
    """The id of a person whom the corpus knows, perhaps since a moment ago."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who is annotating?"))
        self.setMinimumWidth(420)
        self._workspace = workspace
        self._people = _who_can_work(workspace)
        # People who came with an import go by their pseudonym, and are rarely who sits here.
        self._somebody_sat_here = any(each.name != each.pseudonym for each in self._people)
        self._name = QLineEdit(self)
        self._list = QListWidget(self)
        self._trouble = PlainLabel("", self).wrapped()
        self._trouble.hide()
        self._buttons = PlainButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._lay_out()
        self._fill_list()
        self._name.textEdited.connect(self._on_typed)
        self._list.itemSelectionChanged.connect(self._on_selected)
        self._list.itemActivated.connect(self._finish)
        self._buttons.accepted.connect(self._finish)
        self._buttons.rejected.connect(self.reject)
        self._show_what_is_possible()

    def _lay_out(self) -> None:
        explanation = PlainLabel(
            self.tr(
                "Each person works in a layer of their own. Exports name people by a "
                "pseudonym, not by this name."
            ),
            self,
        )
        known = PlainLabel(self.tr("&Known here:"), self)
        known.setBuddy(self._list)
        new = PlainLabel(self.tr("&Your name, if you are new:"), self)
        new.setBuddy(self._name)
        known.setVisible(bool(self._people))
        self._list.setVisible(bool(self._people))
        self._list.setAccessibleName(self.tr("People known to this corpus"))
        rows = min(6, max(2, len(self._people)))
        self._list.setFixedHeight(rows * (self.fontMetrics().height() + 6) + 8)
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.setPlaceholderText(self.tr("For example: Ada Lovelace"))
        self._name.setMaxLength(100)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (explanation.wrapped(), known, self._list, new, self._name):
            layout.addWidget(widget)
        layout.addWidget(self._trouble)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        follow_layout(self)
        (self._list if self._somebody_sat_here else self._name).setFocus()

    def _fill_list(self) -> None:
        current = self._workspace.person.id
        for person in self._people:
            name = shortened(person.name, 60)
            is_named = person.name != person.pseudonym
            item = QListWidgetItem(f"{name}  ({person.pseudonym})" if is_named else name)
            item.setData(_PERSON_ID, person.id)
            self._list.addItem(item)
            if person.id == current:
                self._list.setCurrentItem(item)
        if self._somebody_sat_here and self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _on_typed(self, name: str) -> None:
        if name.strip():
            self._list.clearSelection()
        elif self._people and not self._list.selectedItems():
            self._list.setCurrentRow(max(0, self._list.currentRow()))
        self._show_what_is_possible()

    def _on_selected(self) -> None:
        if self._list.selectedItems():
            self._name.clear()
        self._show_what_is_possible()

    def _show_what_is_possible(self) -> None:
        can_go_on = bool(self._name.text().strip() or self._list.selectedItems())
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(can_go_on)
        ok.setText(self.tr("Start") if self._people else self.tr("Start annotating"))

    def _finish(self) -> None:
        name = self._name.text().strip()
        selected = self._list.selectedItems()
        if name:
            known = [person for person in self._people if person.name == name]
            try:
                person = known[0] if known else introduce(self._workspace, name)
            except AnnotatorError as error:
                self._trouble.setText(in_language(str(error)))
                self._trouble.show()
                return
            self._choose(person.id)
        elif selected:
            self._choose(str(selected[0].data(_PERSON_ID)))

    def _choose(self, person_id: str) -> None:
        self.accept()
        self.person_chosen.emit(person_id)


def _who_can_work(workspace: Workspace) -> list[Person]:
    return [
        person
        for person in workspace.people()
        if person.id != GOLD and person.roles & {Role.ANNOTATOR, Role.LEAD}
    ]
