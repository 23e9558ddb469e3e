"""The import dialog: which files, how each is read, what would come in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.services.jobs import Job, Progress
from annotator.services.transfer import (
    ImportOptions,
    ImportReport,
    Preview,
    import_job,
    preview_of,
)
from annotator.services.workspace import Workspace
from annotator.ui.choosing import choose_files, choose_folder
from annotator.ui.dialogs.import_list import FileRow, ImportList
from annotator.ui.dialogs.import_reading import ReadingPanel
from annotator.ui.jobs import run_job
from annotator.ui.messages import counted
from annotator.ui.report_texts import import_lines, import_problems
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout

PROMPT = 2_000_000
"""Bytes: the beginning of a larger file, or of a Parquet table, is read on a thread."""


class ImportDialog(QDialog):
    """Lets a person choose files and see how they will be read, then asks for the import."""

    import_asked: ClassVar[Signal] = Signal(list, object)
    """The chosen files and folders, and the options."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import texts"))
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._settings = settings
        self.files = ImportList(self)
        self.reading = ReadingPanel(workspace.people(), self)
        self._table = QTreeView(self)
        self._add_files = self._button(self.tr("Add &files…"), self._ask_files)
        self._add_folder = self._button(self.tr("Add fol&der…"), self._ask_folder)
        self._remove = self._button(self.tr("&Remove"), self._remove_chosen)
        self._count = self._button(self.tr("&Count first"), self.count)
        self._outcome = PlainLabel("", self).wrapped().selectable()
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._import = self._buttons.addButton(
            self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._connect()
        self.resize(min(940, parent.width() - 20), min(680, max(480, parent.height() - 40)))
        self._show_possible()
        self._add_files.setFocus()

    def _lay_out(self) -> None:
        self._table.setModel(self.files)
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setAllColumnsShowFocus(True)
        self._table.setAccessibleName(self.tr("Files to import"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self._table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, letters in ((1, 12), (2, 11), (3, 20)):
            header.resizeSection(column, letters * self.fontMetrics().averageCharWidth() + 16)
        row = QHBoxLayout()
        for button in (self._add_files, self._add_folder, self._remove):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._count)
        upper = QWidget(self)
        top = QVBoxLayout(upper)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._table)
        top.addLayout(row)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(upper)
        splitter.addWidget(self.reading)
        splitter.setSizes([220, 320])
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addWidget(self._outcome)
        layout.addWidget(self._buttons)
        follow_layout(self)

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(self._show_file)
        self.files.modelReset.connect(self._on_other_files)
        self.reading.options_changed.connect(self._on_options)
        self.reading.all_alike_asked.connect(self._on_all_alike)
        self._buttons.accepted.connect(self._ask_import)
        self._buttons.rejected.connect(self.reject)

    # ---- files

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders to the list; say so if one cannot be read."""
        before = len(self.files.rows)
        try:
            self.files.add(paths)
        except AnnotatorError as error:
            self._outcome.setText(in_language(str(error)))
            return
        if len(self.files.rows) > before:
            self._table.setCurrentIndex(self.files.index(before, 0))
        self._import.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what is dropped."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.add([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def _ask_files(self) -> None:
        filters = [
            self.tr("Texts and tables") + " (*.txt *.text *.md *.csv *.tsv *.tab *.jsonl"
            " *.ndjson *.parquet)",
            self.tr("All files") + " (*)",
        ]
        choose_files(self, self._settings, self.tr("Add files"), filters, self.add)

    def _ask_folder(self) -> None:
        title = self.tr("Add a folder with everything in it")
        choose_folder(self, self._settings, title, lambda path: self.add([path]))

    def _remove_chosen(self) -> None:
        row = self._table.currentIndex().row()
        if row >= 0:
            self.files.remove(row)

    def _on_other_files(self) -> None:
        self._show_possible()
        self._table.setCurrentIndex(self.files.index(0, 0))

    # ---- how they are read

    def _show_file(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self.files.rows[index.row()]
        is_heavy = row.size > PROMPT or row.format_name == "parquet"
        if not row.format_name:
            trouble = self.tr(
                "Nobody can tell from its name what this file is: choose its format."
            )
            self.reading.show_file(row, None, trouble)
        elif is_heavy:
            job = _preview_job(row)
            run = run_job(
                self,
                self.tr("Reading the beginning"),
                job,
                lambda preview: self._show_preview(row, preview),
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
        self._show_preview(row, preview)

    def _show_preview(self, row: FileRow, preview: Preview) -> None:
        self.reading.show_file(row, preview)

    def _on_options(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            self.files.choose(index.row(), self.reading.options())
            self._show_file(index)
            self._show_possible()

    def _on_all_alike(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            self.files.choose(index.row(), self.reading.options())
            number = self.files.choose_for_all_like(index.row())
            text = self.tr("Files that are read like this one: %1")
            self._outcome.setText(counted(text, number))

    # ---- what would come in

    def count(self) -> None:
        """Read everything without storing it, and show what would come in."""
        options = replace(self.files.options(), dry_run=True)
        job = import_job(self._workspace, self.files.origins, options)
        run_job(
            self,
            self.tr("Counting"),
            job,
            self._show_counts,
            lambda error: self._outcome.setText(in_language(str(error))),
        )

    def outcome(self) -> str:
        """Return what is said about the files."""
        return self._outcome.text()

    def _show_counts(self, report: ImportReport) -> None:
        lines = [*import_lines(report), *import_problems(report)[:3]]
        self._outcome.setText("\n".join(lines))

    def _ask_import(self) -> None:
        origins: list[Path] = list(self.files.origins)
        options: ImportOptions = self.files.options()
        self.accept()
        self.import_asked.emit(origins, options)

    def _show_possible(self) -> None:
        rows = self.files.rows
        is_ready = bool(rows) and all(row.format_name for row in rows)
        self._import.setEnabled(is_ready)
        self._count.setEnabled(is_ready)
        self._remove.setEnabled(bool(rows))
        self.reading.setVisible(bool(rows))
        text = ""
        if not rows:
            text = self.tr("Add files or a folder, or drop them here.")
        elif self.files.passed_over:
            text = self.tr("Files in folders that are of no known kind and stay out: %1")
            text = counted(text, self.files.passed_over)
        self._outcome.setText(text)

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button


def _preview_job(row: FileRow) -> Job[Preview]:
    yield Progress(0, None, row.name)
    return preview_of(row.path, row.format_name, row.options.encoding)
