"""The files that an import would read, and what a person chose for each of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from annotator.model.errors import FormatError
from annotator.services.transfer import (
    READABLE,
    ImportOptions,
    OnDrift,
    chosen_files,
    format_of,
)
from annotator.ui.safe import plain_tip, shortened

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class FileRow:
    """One file to read, or a folder that is read as a whole."""

    path: Path
    name: str
    origin: Path
    """What the person chose: the file itself, or a folder that holds it."""
    size: int
    format_name: str
    """Empty if nobody can tell and the person has not said."""
    options: ImportOptions = field(default_factory=ImportOptions)
    is_chosen: bool = False
    """The person chose how this file is read."""

    @property
    def is_foreign(self) -> bool:
        """Whether its labels and other names are those of another program."""
        return any(one.is_foreign for one in READABLE if one.name == self.format_name)

    @property
    def is_native(self) -> bool:
        """Whether it has layers in the words of another corpus of this program."""
        return any(
            one.has_layers and not one.is_foreign
            for one in READABLE
            if one.name == self.format_name
        )


class ImportList(QAbstractTableModel):
    """The files in the order in which they will come in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[FileRow] = []
        self.origins: list[Path] = []
        self.passed_over = 0
        """Files in folders that are of no known kind."""
        self._without: set[Path] = set()
        """Files in folders that the person took off the list."""

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders; raise FormatError for a path that is neither."""
        fresh = [path.absolute() for path in paths if path.absolute() not in self.origins]
        files = {path: chosen_files([path]) for path in fresh}
        whole = {path: _format_name(path) for path in fresh if path.is_dir()}
        self.beginResetModel()
        known = {row.path for row in self.rows}
        for origin, found in files.items():
            self.origins.append(origin)
            if whole.get(origin):
                size = sum(file.path.stat().st_size for file in found)
                name = f"{origin.name}/"
                self.rows.append(FileRow(origin, name, origin, size, whole[origin]))
                continue
            for file in found:
                if file.path in known:
                    continue
                format_name = _format_name(file.path)
                if format_name or file.is_named:
                    size = file.path.stat().st_size
                    row = FileRow(file.path, file.name, origin, size, format_name)
                    self.rows.append(row)
                else:
                    self.passed_over += 1
        self.endResetModel()

    def remove(self, rows: Sequence[int]) -> None:
        """Take files off the list; of a folder that has others left, only these stay out."""
        gone = [self.rows[row] for row in rows]
        paths = {row.path for row in gone}
        self.beginResetModel()
        self.rows = [each for each in self.rows if each.path not in paths]
        origins = {each.origin for each in self.rows}
        self.origins = [origin for origin in self.origins if origin in origins]
        self._without |= {row.path for row in gone if row.origin in origins}
        if not self.rows:
            self.passed_over = 0
            self._without = set()
        self.endResetModel()

    def choose(self, row: int, options: ImportOptions) -> None:
        """Say how a file is read."""
        chosen = self.rows[row]
        chosen.options, chosen.is_chosen = options, True
        chosen.format_name = options.format_name
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def choose_for_all_like(self, row: int) -> int:
        """Read every file of the same format as this one; return how many those are."""
        chosen = self.rows[row]
        alike = [
            number
            for number, each in enumerate(self.rows)
            if each.format_name == chosen.format_name
        ]
        for number in alike:
            self.choose(number, chosen.options)
        return len(alike)

    def options(self, on_drift: OnDrift = OnDrift.STOP) -> ImportOptions:
        """Return how everything is read."""
        chosen = {
            row.path: replace(row.options, on_drift=on_drift)
            for row in self.rows
            if row.is_chosen
        }
        without = frozenset(self._without)
        return ImportOptions(by_file=chosen, on_drift=on_drift, without=without)

    # ---- what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of files."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return [self.tr("File"), self.tr("Format"), self.tr("Size"), self.tr("Read as")][
            section
        ]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(row.path))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return [
            shortened(row.name, 120),
            row.format_name or self.tr("unknown"),
            readable_size(row.size),
            self._reading(row),
        ][index.column()]

    def _reading(self, row: FileRow) -> str:
        options = row.options
        person = options.person if options.person != ImportOptions().person else ""
        unit = options.unit.value if options.unit else ""
        parts = [options.encoding or "", options.columns.text or "", unit, person]
        chosen = ", ".join(part for part in parts if part)
        return chosen or self.tr("as recognised")


def readable_size(size: int) -> str:
    """Return a number of bytes as people read it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _format_name(path: Path) -> str:
    try:
        return format_of(path).name
    except FormatError:
        return ""
