"""The tab with the releases that were made, and with what two of them differ in."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import RuleBrokenError
from annotator.services.releases import Comparison, Release
from annotator.ui.actions import Commands
from annotator.ui.choosing import choose_folder
from annotator.ui.figures import NONE
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, readable_moment
from annotator.ui.pages.releases.comparison import ComparisonView
from annotator.ui.parts.blocks import caption, column, nothing_yet, scrolled
from annotator.ui.parts.fact_table import FactTable
from annotator.ui.safe import PlainLabel, plain_tip, readable_path
from annotator.ui.settings import Settings


class MadeTab(QWidget):
    """Lists the releases, newest first, and compares the folders of two."""

    folder_asked: ClassVar[Signal] = Signal(Path)
    """The folder of a release is to be opened."""

    def __init__(self, commands: Commands, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._settings = settings
        self._releases: list[Release] = []
        self._inside = QWidget(self)
        self.table = FactTable(self.tr("Releases"), self._inside)
        self.first = QLineEdit(self._inside)
        self.second = QLineEdit(self._inside)
        self._compare = QPushButton(self.tr("Compare"), self._inside)
        self.comparison = ComparisonView(self._inside)
        self._list = QStackedWidget(self._inside)
        self._lay_out()
        self.table.rows_selected.connect(self._take_selected)
        self.table.row_chosen.connect(self._open)
        self._compare.clicked.connect(lambda: commands.run("release.compare"))
        self.show_releases([])

    def _lay_out(self) -> None:
        empty = self.tr(
            "No release has been made of this corpus yet: go to “New release” to make one."
        )
        self._list.addWidget(self.table)
        self._list.addWidget(nothing_yet(empty, self))
        layout = column(self._inside)
        layout.addWidget(caption(self.tr("Releases of this corpus"), self._inside))
        layout.addWidget(self._list)
        hint = self.tr(
            "Select two in the list, or choose the folders of any two; Return opens a folder."
        )
        layout.addSpacing(8)
        layout.addWidget(caption(self.tr("What two releases differ in"), self._inside))
        layout.addWidget(PlainLabel(hint, self._inside).wrapped().dimmed())
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text, line in (
            (self.tr("The earlier one"), self.first),
            (self.tr("The later one"), self.second),
        ):
            form.addRow(*self._folder_row(text, line))
        add_layout(layout, form)
        layout.addWidget(self._compare, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.comparison)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(self._inside, self.tr("Releases")))
        self._compare.setToolTip(plain_tip(self._commands.keys("release.compare")))

    def _folder_row(self, text: str, line: QLineEdit) -> tuple[PlainLabel, QHBoxLayout]:
        label = PlainLabel(text, self._inside)
        label.setBuddy(line)
        line.setAccessibleName(text)
        button = QPushButton(self.tr("Choose…"), self._inside)
        title = self.tr("Folder of a release")
        button.clicked.connect(
            lambda: choose_folder(
                self, self._settings, title, lambda path: line.setText(str(path))
            )
        )
        row = QHBoxLayout()
        row.addWidget(line, 1)
        row.addWidget(button)
        return label, row

    def focus(self) -> None:
        """Take the keys."""
        there_are_some = bool(self._releases)
        (self.table if there_are_some else self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_releases(self, releases: Sequence[Release]) -> None:
        """Show the releases that the corpus remembers; they come oldest first."""
        self._releases = list(releases)[::-1]
        heads = [
            self.tr("Made"),
            self.tr("Name"),
            self.tr("Documents"),
            self.tr("Spans"),
            self.tr("Parts"),
            self.tr("Seed"),
            self.tr("Manifest"),
            self.tr("Folder"),
        ]
        self.table.show_rows(heads, [self._row(each) for each in self._releases], signs=(5,))
        self._list.setCurrentIndex(0 if releases else 1)
        height = self.table.height() if releases else 5 * self.fontMetrics().lineSpacing() + 40
        self._list.setFixedHeight(height)

    def _row(self, release: Release) -> list[str | int]:
        folder = self.folder_of(release)
        sizes = sorted(release.parts.items(), key=lambda part: -part[1])
        parts = ", ".join(f"{name} {counted('%1', n)}" for name, n in sizes)
        return [
            readable_moment(release.at),
            release.name,
            release.documents,
            release.spans,
            parts,
            str(release.options.get("seed", "")),
            release.manifest[:12],
            readable_path(folder) if folder else NONE,
        ]

    def folder_of(self, release: Release) -> Path | None:
        """Return where a release was written from this computer, if it is still there."""
        stored = self._settings.read(_key(release.manifest))
        folder = Path(stored) if isinstance(stored, str) else None
        return folder if folder is not None and folder.is_dir() else None

    def remember_folder(self, manifest: str, folder: Path) -> None:
        """Remember where a release was written."""
        self._settings.write(_key(manifest), str(folder.absolute()))

    def folders(self) -> tuple[Path, Path]:
        """Return the folders to compare; raise RuleBrokenError where one is missing."""
        texts = [line.text().strip() for line in (self.first, self.second)]
        if not all(texts):
            raise RuleBrokenError("Choose the folders of two releases to compare them.")
        first, second = (Path(text).expanduser() for text in texts)
        return first, second

    def show_comparison(self, comparison: Comparison, titles: dict[str, str]) -> None:
        """Show what two releases differ in; titles stand for the ids of documents."""
        self.comparison.show_comparison(comparison, titles)

    def show_possible(self) -> None:
        """Look again which buttons can be pressed."""
        self._compare.setEnabled(self._commands.is_enabled("release.compare"))

    def _take_selected(self) -> None:
        """Offer the folders of the selected releases, the earlier one first."""
        chosen = [self._releases[row] for row in self.table.selected()][:2]
        folders = [self.folder_of(each) for each in reversed(chosen)]
        lines = (self.first, self.second) if len(folders) > 1 else (self.second,)
        for line, folder in zip(lines, folders, strict=False):
            line.setText(str(folder) if folder else "")

    def _open(self, row: int) -> None:
        folder = self.folder_of(self._releases[row])
        if folder is not None:
            self.folder_asked.emit(folder)


def _key(manifest: str) -> str:
    return f"release/{manifest}"
