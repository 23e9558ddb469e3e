"""A list of names of which any may be ticked; nothing ticked stands for all."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListView, QWidget

from annotator.ui.safe import plain_tip, shortened

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CHECK = Qt.ItemDataRole.CheckStateRole


class CheckModel(QAbstractListModel):
    """Names, each ticked or not."""

    changed: ClassVar[Signal] = Signal()
    """A person ticked something or took a tick away."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names: list[tuple[str, str]] = []
        """Each as it is known and as it is shown."""
        self._ticked: set[str] = set()

    def show_names(self, names: Sequence[tuple[str, str]]) -> None:
        """Show other names; those that are still there stay ticked."""
        if list(names) == self._names:
            return
        self.beginResetModel()
        self._names = list(names)
        self._ticked &= {name for name, _ in names}
        self.endResetModel()

    def ticked(self) -> tuple[str, ...]:
        """Return what is ticked, in the order of the list."""
        return tuple(name for name, _ in self._names if name in self._ticked)

    def tick(self, names: Iterable[str]) -> None:
        """Tick these and nothing else."""
        self._ticked = set(names) & {name for name, _ in self._names}
        if self._names:
            self.dataChanged.emit(self.index(0), self.index(len(self._names) - 1), [_CHECK])
        self.changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many names there are."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a name, or whether it is ticked."""
        if not index.isValid():
            return None
        name, shown = self._names[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(shown, 60)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown)
        if role == _CHECK:
            is_ticked = name in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return None

    def setData(
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a name, or take its tick away."""
        if role != _CHECK or not index.isValid():
            return False
        name = self._names[index.row()][0]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(name)
        else:
            self._ticked.discard(name)
        self.dataChanged.emit(index, index, [_CHECK])
        self.changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every name be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


class CheckList(QListView):
    """Shows the names; Space ticks."""

    def __init__(self, name: str, parent: QWidget, most_rows: int = 5) -> None:
        super().__init__(parent)
        self._most_rows = most_rows
        self.names = CheckModel(self)
        self.setModel(self.names)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take the height of the names, up to the most that are wanted at once."""
        rows = max(1, min(self._most_rows, self.names.rowCount()))
        least = self.fontMetrics().lineSpacing() + 4
        row = max(least, *(self.sizeHintForRow(place) for place in range(rows)))
        self.setFixedHeight(rows * row + 2 * self.frameWidth() + 4)
        if self.names.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.names.index(0))
            self._light(lit=self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light the name that the keyboard is on."""
        super().focusInEvent(event)
        self._light(lit=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Light nothing, which would look like a choice."""
        super().focusOutEvent(event)
        self._light(lit=False)

    def _light(self, *, lit: bool) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(
            self.currentIndex(), flags.ClearAndSelect if lit else flags.Clear
        )
