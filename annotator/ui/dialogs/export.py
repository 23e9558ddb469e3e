"""The export dialog: which format, whose layers, which documents, where to."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.services.jobs import Job
from annotator.services.transfer import (
    WRITABLE,
    ExportOptions,
    ExportReport,
    export_job,
)
from annotator.services.workspace import Workspace
from annotator.ui.choosing import choose_place, documents_folder
from annotator.ui.dialogs.export_format import FormatChoice, height_of
from annotator.ui.dialogs.export_losses import LossBox
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.jobs import run_job
from annotator.ui.layouts import add_layout
from annotator.ui.report_texts import (
    export_lines,
    left_out_lines,
)
from annotator.ui.safe import PlainButtonBox, PlainLabel, shortened
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings

_NAME = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """Asks what is to be written and where."""

    export_asked: ClassVar[Signal] = Signal(Path, object)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._workspace = workspace
        self._settings = settings
        self._has_own_name = False
        self._formats = FormatChoice(self)
        self._everybody = QRadioButton(self.tr("E&verybody's layers"), self)
        self._mine = QRadioButton(self.tr("&My layers only"), self)
        self._some = QRadioButton(self.tr("The layers o&f:"), self)
        self._people = QListWidget(self)
        self._only_done = QCheckBox(self.tr("Only layers that are &done"), self)
        self._losses = LossBox(workspace, self)
        self._losses.strict.setChecked(settings.strict_export)
        self._path = QLineEdit(self)
        self._choose = QPushButton(self.tr("C&hoose…"), self)
        self._count = QPushButton(self.tr("&Count first"), self)
        self._trouble = PlainLabel("", self).wrapped()
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._export = self._buttons.addButton(
            self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._fill()
        self._lay_out()
        self._connect()
        self._formats.choose(settings.last_format)
        self._formats.setFocus()

    def _fill(self) -> None:
        for person in self._workspace.people():
            name = shortened(person.name, 60)
            is_named = person.name != person.pseudonym
            item = QListWidgetItem(f"{person.pseudonym}  ({name})" if is_named else name)
            item.setData(_NAME, person.pseudonym)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_me = person.id == self._workspace.person.id
            item.setCheckState(Qt.CheckState.Checked if is_me else Qt.CheckState.Unchecked)
            self._people.addItem(item)
        self._everybody.setChecked(True)
        group = QButtonGroup(self)
        for button in (self._everybody, self._mine, self._some):
            group.addButton(button)

    def _lay_out(self) -> None:
        self._people.setAccessibleName(self.tr("People"))
        self._people.setFixedHeight(min(110, max(44, height_of(self._people, 6))))
        self._path.setAccessibleName(self.tr("Place"))
        for button in (self._choose, self._count):
            button.setAutoDefault(False)
        self._buttons.addButton(self._count, QDialogButtonBox.ButtonRole.ActionRole)
        row = QHBoxLayout()
        row.addWidget(self._path, 1)
        row.addWidget(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        add_layout(layout, self._columns(), 1)
        layout.addSpacing(8)
        lost = self._caption(self.tr("What would be lo&st"), self._losses.strict)
        self._add(layout, lost, self._losses)
        layout.addSpacing(8)
        self._add(layout, self._caption(self.tr("&Place"), self._path))
        add_layout(layout, row)
        self._add(layout, self._trouble)
        self._add(layout, self._buttons)
        self._trouble.setMinimumHeight(self.fontMetrics().lineSpacing())
        self.setMinimumWidth(760)

    def _columns(self) -> QHBoxLayout:
        """Lay out what is written beside whose work it is."""
        whose = (self._everybody, self._mine, self._some, self._people, self._only_done)
        left, right = QVBoxLayout(), QVBoxLayout()
        self._add(left, self._caption(self.tr("F&ormat"), self._formats))
        left.addWidget(self._formats, 1)
        self._add(right, self._caption(self.tr("Whose work"), self._everybody), *whose)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        add_layout(columns, left, 3)
        add_layout(columns, right, 2)
        return columns

    def _add(self, layout: QVBoxLayout, *widgets: QWidget) -> None:
        for widget in widgets:
            layout.addWidget(widget)

    def _caption(self, text: str, field: QWidget) -> PlainLabel:
        caption = PlainLabel(text, self)
        caption.setBuddy(field)
        font = caption.font()
        font.setBold(True)
        caption.setFont(font)
        return caption

    def _connect(self) -> None:
        self._formats.changed.connect(self._on_format)
        self._path.textEdited.connect(self._on_name)
        self._path.textChanged.connect(lambda _: self._show_possible())
        self._choose.clicked.connect(self._ask_place)
        self._count.clicked.connect(self.count)
        for button in (self._everybody, self._mine, self._some, self._only_done):
            button.toggled.connect(lambda _: self._on_choice())
        self._people.itemChanged.connect(lambda _: self._on_choice())
        self.finished.connect(lambda _: self._losses.stop())
        self._buttons.accepted.connect(self._ask_export)
        self._buttons.rejected.connect(self.reject)

    def options(self) -> ExportOptions:
        """Return what is chosen."""
        people: tuple[str, ...] = ()
        if self._mine.isChecked():
            people = (self._workspace.person.pseudonym,)
        elif self._some.isChecked():
            people = self._chosen_people()
        return ExportOptions(
            self._formats.format().name,
            people,
            self._only_done.isChecked(),
            self._formats.unit(),
            self._losses.strict.isChecked(),
        )

    def count(self) -> None:
        """Write everything to a place that is thrown away, and show what would be lost."""
        run_job(
            self,
            self.tr("Counting"),
            _trial_job(self._workspace, self.options()),
            self._show_counts,
            lambda error: self._trouble.setText(in_language(str(error))),
        )

    def _show_counts(self, report: ExportReport) -> None:
        lost = left_out_lines(report)
        head = self.tr("What the file would hold")
        facts = [head, *export_lines(report)]
        if not lost:
            facts.append(self.tr("It would leave nothing out."))
        dialog = ReportDialog(self.tr("Counted, not written"), facts, self)
        dialog.with_list(self.tr("What it would leave out:"), lost).open()

    def _chosen_people(self) -> tuple[str, ...]:
        items = [self._people.item(row) for row in range(self._people.count())]
        return tuple(
            str(item.data(_NAME))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _on_choice(self) -> None:
        self._show_possible()
        if not self._some.isChecked() or self._chosen_people():
            self._losses.ask(replace(self.options(), strict=False))

    def _on_format(self) -> None:
        chosen = self._formats.format()
        if not self._has_own_name:
            folder = Path(self._settings.last_folder or documents_folder())
            suffix = "" if chosen.writes_folder else chosen.suffixes[0]
            name = f"{self._workspace.path.stem}-{chosen.name}{suffix}"
            if chosen.name == "native":
                name = f"{self._workspace.path.stem}{chosen.suffixes[0]}"
            self._path.setText(str(folder / name))
        elif self._path.text():
            suffix = "" if chosen.writes_folder else chosen.suffixes[0]
            self._path.setText(str(Path(self._path.text()).with_suffix(suffix)))
        self._on_choice()

    def _on_name(self) -> None:
        self._has_own_name = True

    def _ask_place(self) -> None:
        name = Path(self._path.text()).name or "export"
        choose_place(self, self._settings, self.tr("Export to"), name, self._take_place)

    def _take_place(self, path: Path) -> None:
        self._has_own_name = True
        self._path.setText(str(path))

    def _show_possible(self) -> None:
        self._people.setEnabled(self._some.isChecked())
        path = Path(self._path.text())
        trouble = ""
        if not self._path.text().strip():
            trouble = self.tr("Say where it goes.")
        elif not path.parent.is_dir():
            trouble = self.tr("There is no such folder: choose another place.")
        elif path.is_dir() and not self._formats.format().writes_folder:
            trouble = self.tr("This is a folder: add the name of a file.")
        elif (
            path.exists()
            and self._formats.format().writes_folder
            and not _is_empty_folder(path)
        ):
            trouble = self.tr("There is something already: name a new folder.")
        elif self._some.isChecked() and not self._chosen_people():
            trouble = self.tr("Choose at least one person.")
        self._export.setEnabled(not trouble)
        self._count.setEnabled(not self._some.isChecked() or bool(self._chosen_people()))
        exists = not trouble and path.is_file()
        self._trouble.setText(
            self.tr("The file that is there will be replaced.") if exists else trouble
        )

    def _ask_export(self) -> None:
        path, options = Path(self._path.text()), self.options()
        self._settings.last_folder = str(path.parent)
        self._settings.last_format = options.format_name
        self._settings.strict_export = options.strict
        self.accept()
        self.export_asked.emit(path, options)


def _trial_job(workspace: Workspace, options: ExportOptions) -> Job[ExportReport]:
    chosen = next(one for one in WRITABLE if one.name == options.format_name)
    suffix = "" if chosen.writes_folder else chosen.suffixes[0]
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        place = Path(folder) / f"trial{suffix}"
        report = yield from export_job(workspace, place, replace(options, strict=False))
    return report


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())
