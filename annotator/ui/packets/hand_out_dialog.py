"""Who gets a packet: everybody with assignments, unless the lead chooses otherwise."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.model.person import Person, Role
from annotator.services.packets.handing import Share, shares
from annotator.services.people import add_person
from annotator.services.workspace import Workspace
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, readable_moment
from annotator.ui.packets.folder import FolderRow
from annotator.ui.packets.rows import Cell, Rows, RowsView
from annotator.ui.safe import PlainButtonBox, PlainLabel, person_name
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout


class HandOutDialog(QDialog):
    """Says what everybody would get, and asks who gets it."""

    asked: ClassVar[Signal] = Signal(list, object)
    """The people and the folder."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hand_out")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand out work"))
        self._workspace = workspace
        self._shares: Sequence[Share] = []
        self.people = Rows(self._heads(), self, can_tick=True)
        self.table = RowsView(self.tr("People"), self.people, 0, self)
        self.name = QLineEdit(self)
        self._add = QPushButton(self.tr("&Add"), self)
        self.folder = FolderRow(settings, self)
        self._told = PlainLabel("", self).wrapped()
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.write = self._buttons.addButton(
            self.tr("&Hand out"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self.people.ticked.connect(self._show_possible)
        self.name.textChanged.connect(lambda _: self._show_possible())
        self._add.clicked.connect(self.add_person)
        self._buttons.accepted.connect(self._ask)
        self._buttons.rejected.connect(self.reject)
        self._show_people()
        (self.table if self._shares else self.name).setFocus()

    def _heads(self) -> list[str]:
        return [
            self.tr("Person"),
            self.tr("Gets"),
            self.tr("Documents"),
            self.tr("New"),
            self.tr("Last packet"),
        ]

    def _lay_out(self) -> None:
        hint = self.tr(
            "Everybody who is ticked gets one file: their documents, the scheme, and their own "
            "work so far, nothing of anybody else. Send it by e-mail or on a stick."
        )
        new = PlainLabel(self.tr("Somebody &new:"), self)
        new.setBuddy(self.name)
        self.name.setPlaceholderText(self.tr("For example: Ada Lovelace"))
        self.name.setMaxLength(100)
        self._add.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(new)
        row.addWidget(self.name, 1)
        row.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(hint, self).wrapped())
        layout.addWidget(self.table, 1)
        add_layout(layout, row)
        layout.addWidget(self.folder)
        layout.addWidget(self._told)
        layout.addWidget(self._buttons)
        self.write.setDefault(True)
        self.resize(680, self.sizeHint().height())
        follow_layout(self)

    def chosen(self) -> list[Person]:
        """Return who is ticked."""
        return [self._shares[place].person for place in sorted(self.people.chosen)]

    def add_person(self) -> None:
        """Make somebody known who is to annotate, and tick them."""
        before = {person.id for person in self.chosen()}
        try:
            person = add_person(self._workspace, self.name.text(), [Role.ANNOTATOR])
        except AnnotatorError as error:
            self._told.setText(in_language(str(error)))
            return
        self.name.clear()
        self._show_people(before | {person.id})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the field of a name adds it, and does not hand out."""
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and self.name.hasFocus() and self._add.isEnabled():
            self.add_person()
        else:
            super().keyPressEvent(event)

    def _show_people(self, chosen: set[str] | None = None) -> None:
        self._shares = shares(self._workspace)
        if chosen is None:
            is_shared_out = any(each.is_assigned for each in self._shares)
            chosen = {
                each.person.id
                for each in self._shares
                if each.is_assigned or each.again or not is_shared_out
            }
        ticked = [place for place, each in enumerate(self._shares) if each.person.id in chosen]
        self.people.show([self._row(each) for each in self._shares], ticked)
        self._show_possible()

    def _row(self, share: Share) -> list[Cell]:
        gets = self.tr("what is assigned") if share.is_assigned else self.tr("everything")
        if share.again:
            gets = counted(self.tr("%1; second readings: %2"), gets, share.again)
        last = self.tr("none yet") if share.at is None else readable_moment(share.at)
        return [person_name(share.person), gets, share.documents, share.new, last]

    def _show_possible(self) -> None:
        number = len(self.people.chosen)
        self.write.setEnabled(number > 0)
        self._add.setEnabled(bool(self.name.text().strip()))
        if not self._shares:
            text = self.tr("Nobody else is known here yet: write who is to annotate.")
        else:
            text = counted(self.tr("Packets that will be written: %1"), number)
        self._told.setText(text)

    def _ask(self) -> None:
        people, folder = self.chosen(), self.folder.folder
        self.folder.remember()
        self.accept()
        self.asked.emit(people, folder)
