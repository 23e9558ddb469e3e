"""The page of an import on which foreign names are put into the words of the scheme."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.model.person import Person
from annotator.services.mapping import read_mapping, write_mapping
from annotator.services.mapping_draft import MappingDraft
from annotator.ui.choosing import choose_file, choose_place
from annotator.ui.dialogs.import_name_form import NameForm
from annotator.ui.dialogs.import_name_list import NameList
from annotator.ui.layouts import add_layout
from annotator.ui.messages import ask, counted
from annotator.ui.safe import PlainLabel, readable_path
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout


class NamesPage(QWidget):
    """A list of names and the decision about the chosen one."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, people: list[Person], settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.names = NameList(self)
        self.table = QTreeView(self)
        self.form = NameForm([person.name for person in people], self)
        self._scroll = QScrollArea(self)
        self._said = PlainLabel("", self).wrapped().selectable()
        self._load = self._button(self.tr("&Load mapping…"))
        self._save = self._button(self.tr("&Save mapping…"))
        self._again = self._button(self.tr("&Propose again"))
        self._keep = self._button(self.tr("&Add what is left out"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_name)
        self.form.changed.connect(self._on_change)
        self._load.clicked.connect(self._ask_mapping)
        self._save.clicked.connect(self._ask_place)
        self._again.clicked.connect(lambda: self._decide_all(MappingDraft.propose_again))
        self._keep.clicked.connect(lambda: self._decide_all(MappingDraft.keep_all))

    def _lay_out(self) -> None:
        self.table.setModel(self.names)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setAccessibleName(self.tr("Names in the files"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._scroll.setWidget(self.form)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self._scroll)
        splitter.setSizes([280, 220])
        row = QHBoxLayout()
        for button in (self._load, self._save, self._again, self._keep):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter, 1)
        add_layout(layout, row)
        layout.addWidget(self._said)
        follow_layout(self)

    def show_draft(self, draft: MappingDraft) -> None:
        """Show the names of some files, the first one chosen."""
        self.names.show_draft(draft)
        self._said.setText("")
        if self.names.names:
            self.table.setCurrentIndex(self.names.index(0, 0))

    def said(self) -> str:
        """Return what is said about the mapping as a whole."""
        return self._said.text()

    def load(self, path: Path) -> None:
        """Let the mapping in a file decide about the names that it knows."""
        draft = self.names.draft
        if draft is None:
            return
        try:
            draft.take(read_mapping(path))
        except AnnotatorError as error:
            self._said.setText(in_language(str(error)))
            return
        self.show_draft(draft)
        self._said.setText(counted(self.tr("Taken from %1."), readable_path(path)))
        self.changed.emit()

    def save(self, path: Path) -> None:
        """Write the mapping to a file, for another import and for the command line."""
        draft = self.names.draft
        if draft is None:
            return
        try:
            write_mapping(path, draft.mapping)
        except AnnotatorError as error:
            self._said.setText(in_language(str(error)))
            return
        self._said.setText(counted(self.tr("Saved as %1."), readable_path(path)))

    def _show_name(self, index: QModelIndex) -> None:
        if index.isValid() and self.names.draft is not None:
            self.form.show_name(self.names.draft, self.names.names[index.row()])
            follow_layout(self)

    def _on_change(self) -> None:
        self.names.refresh()
        self._said.setText("")
        self.changed.emit()

    def _decide_all(self, decide: Callable[[MappingDraft], None]) -> None:
        draft = self.names.draft
        if draft is not None:
            decide(draft)
            self.show_draft(draft)
            self.changed.emit()

    def _ask_mapping(self) -> None:
        filters = [self.tr("Mappings") + " (*.json)", self.tr("All files") + " (*)"]
        choose_file(self, self._settings, self.tr("Load a mapping"), filters, self.load)

    def _ask_place(self) -> None:
        title = self.tr("Save the mapping")
        choose_place(self, self._settings, title, "mapping.json", self._save_unless_there)

    def _save_unless_there(self, path: Path) -> None:
        if not path.exists():
            self.save(path)
            return
        question = (
            counted(self.tr("Replace %1?"), readable_path(path)),
            self.tr("What is in the file now will be gone."),
        )
        ask(
            self,
            self.tr("Save the mapping"),
            question,
            self.tr("&Replace"),
            lambda: self.save(path),
        )

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button
