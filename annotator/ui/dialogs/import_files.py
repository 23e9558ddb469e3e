"""The first page of an import: which files, how each is read, how it begins."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.model.person import Person
from annotator.services.jobs import Job, Progress
from annotator.services.transfer import READABLE, Preview, preview_of
from annotator.ui.choosing import choose_files, choose_folder
from annotator.ui.dialogs.import_list import FileRow, ImportList
from annotator.ui.dialogs.import_reading import ReadingPanel
from annotator.ui.jobs import run_job
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, translate
from annotator.ui.safe import PlainLabel
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout

PROMPT = 2_000_000
"""Bytes: the beginning of a larger file, or of a Parquet table, is read on a thread."""


class FilesPage(QWidget):
    """A list of files and folders, and how the chosen one is read."""

    changed: ClassVar[Signal] = Signal()
    """Files came or went, or are read otherwise."""
    count_asked: ClassVar[Signal] = Signal()

    def __init__(self, people: Sequence[Person], settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.files = ImportList(self)
        self.reading = ReadingPanel(people, self)
        self.table = QTreeView(self)
        self.add_files = self._button(translate("ImportDialog", "Add &files…"), self._ask_files)
        self._add_folder = self._button(
            translate("ImportDialog", "Add fol&der…"), self._ask_folder
        )
        self._remove = self._button(translate("ImportDialog", "&Remove"), self.remove_chosen)
        self.count = self._button(translate("ImportDialog", "&Count first"), self.count_asked)
        self.outcome = PlainLabel("", self).wrapped().selectable()
        self._lay_out()
        self._connect()
        self._show_possible()

    def _lay_out(self) -> None:
        self.table.setModel(self.files)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setAccessibleName(translate("ImportDialog", "Files to import"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, letters in ((1, 12), (2, 11), (3, 20)):
            header.resizeSection(column, letters * self.fontMetrics().averageCharWidth() + 16)
        row = QHBoxLayout()
        for button in (self.add_files, self._add_folder, self._remove):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.count)
        upper = QWidget(self)
        top = QVBoxLayout(upper)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.table)
        add_layout(top, row)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(upper)
        splitter.addWidget(self.reading)
        splitter.setSizes([220, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.outcome)
        follow_layout(self)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_file)
        self.files.modelReset.connect(self._on_other_files)
        self.reading.options_changed.connect(self._on_options)
        self.reading.all_alike_asked.connect(self._on_all_alike)

    def is_ready(self) -> bool:
        """Tell whether there are files, and all their formats are known."""
        return bool(self.files.rows) and all(row.format_name for row in self.files.rows)

    def has_foreign(self) -> bool:
        """Tell whether there is anything with names of another program."""
        return any(row.is_foreign for row in self.files.rows)

    def has_native(self) -> bool:
        """Tell whether there is anything with the names of another corpus."""
        return any(row.is_native for row in self.files.rows)

    def add(self, paths: Sequence[Path]) -> bool:
        """Add files and folders to the list; say so if one cannot be read."""
        before = len(self.files.rows)
        try:
            self.files.add(paths)
        except AnnotatorError as error:
            self.outcome.setText(in_language(str(error)))
            return False
        if len(self.files.rows) > before:
            self.table.setCurrentIndex(self.files.index(before, 0))
        return True

    def remove_chosen(self) -> None:
        """Take the chosen files off the list."""
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        if rows:
            self.files.remove(rows)

    def _ask_files(self) -> None:
        endings = sorted({ending for entry in READABLE for ending in entry.suffixes})
        patterns = " ".join(f"*{ending}" for ending in endings)
        filters = [
            translate("ImportDialog", "Texts and tables") + f" ({patterns})",
            translate("ImportDialog", "All files") + " (*)",
        ]
        title = translate("ImportDialog", "Add files")
        choose_files(self, self._settings, title, filters, self.add)

    def _ask_folder(self) -> None:
        title = translate("ImportDialog", "Add a folder with everything in it")
        choose_folder(self, self._settings, title, lambda path: self.add([path]))

    def _on_other_files(self) -> None:
        self._show_possible()
        self.table.setCurrentIndex(self.files.index(0, 0))

    # ---- how they are read

    def _show_file(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self.files.rows[index.row()]
        is_heavy = row.size > PROMPT or row.format_name == "parquet"
        if not row.format_name:
            trouble = translate(
                "ImportDialog",
                "Nobody can tell from its name what this file is: choose its format.",
            )
            self.reading.show_file(row, None, trouble)
        elif is_heavy:
            run = run_job(
                self.window(),
                translate("ImportDialog", "Reading the beginning"),
                _preview_job(row),
                lambda preview: self.reading.show_file(row, preview),
                lambda error: self.reading.show_file(row, None, in_language(str(error))),
            )
            run.cancelled.connect(lambda: self.reading.show_file(row, None, ""))
        else:
            self._show_preview_now(row)

    def _show_preview_now(self, row: FileRow) -> None:
        try:
            preview = preview_of(row.path, row.format_name, row.options.encoding)
        except AnnotatorError as error:
            self.reading.show_file(row, None, in_language(str(error)))
            return
        self.reading.show_file(row, preview)

    def _on_options(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.files.choose(index.row(), self.reading.options())
            self._show_file(index)
            self._show_possible()

    def _on_all_alike(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.files.choose(index.row(), self.reading.options())
            number = self.files.choose_for_all_like(index.row())
            text = translate("ImportDialog", "Files that are read like this one: %1")
            self.outcome.setText(counted(text, number))

    def _show_possible(self) -> None:
        rows = self.files.rows
        self.count.setEnabled(self.is_ready())
        self.count.setVisible(not self.has_foreign())
        self._remove.setEnabled(bool(rows))
        self.reading.setVisible(bool(rows))
        text = ""
        if not rows:
            text = translate("ImportDialog", "Add files or a folder, or drop them here.")
        elif self.files.passed_over:
            text = translate(
                "ImportDialog", "Files in folders that are of no known kind and stay out: %1"
            )
            text = counted(text, self.files.passed_over)
        self.outcome.setText(text)
        self.changed.emit()

    def _button(self, text: str, run: Callable[[], object] | SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button


def _preview_job(row: FileRow) -> Job[Preview]:
    yield Progress(0, None, row.name)
    return preview_of(row.path, row.format_name, row.options.encoding)
