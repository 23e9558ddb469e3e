"""The tree of a scheme as Qt asks for it: rows, names, remarks."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QPalette

from annotator.model.scheme import Scheme
from annotator.ui.pages.scheme.nodes import ROOTS, Kind, Node, children
from annotator.ui.pages.scheme.words import node_remark, root_text
from annotator.ui.panels.signs import label_icon
from annotator.ui.safe import plain_tip

Index = QModelIndex | QPersistentModelIndex
NODE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_EDIT = Qt.ItemDataRole.EditRole
_COLUMNS = 2


@dataclass(slots=True)
class _Row:
    """A node with its place among the others; -1 stands for no row above."""

    node: Node
    above: int
    place: int
    text: str
    remark: str
    icon: QIcon | None
    below: list[int] = field(default_factory=list)


class TreeModel(QAbstractItemModel):
    """Names in one column, remarks in the other; a name that is written is asked for."""

    rename_asked: ClassVar[Signal] = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._roots: list[int] = []
        self._numbers: dict[Node, int] = {}

    def show_scheme(self, scheme: Scheme, palette: QPalette) -> None:
        """Show another scheme."""
        self.beginResetModel()
        self._rows, self._numbers = [], {}
        self._roots = [
            self._add(node, -1, place, (scheme, palette)) for place, node in enumerate(ROOTS)
        ]
        self.endResetModel()

    def nodes(self) -> list[Node]:
        """Return everything in the tree, from top to bottom."""
        return list(self._numbers)

    def place(self, node: Node) -> QModelIndex:
        """Return where something stands, an invalid index if it does not."""
        number = self._numbers.get(node)
        if number is None:
            return QModelIndex()
        return self.createIndex(self._rows[number].place, 0, number)

    def texts(self, node: Node) -> tuple[str, str]:
        """Return the name and the remark of something."""
        row = self._rows[self._numbers[node]]
        return row.text, row.remark

    # ---- what Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a row below another one."""
        below = self._below(parent)
        if not (0 <= row < len(below) and 0 <= column < _COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, index: Index = _NOWHERE) -> Any:
        """Return the index of the row above; without an index the owner, as Qt has it."""
        if not index.isValid():
            return QModelIndex()
        above = self._rows[index.internalId()].above
        return QModelIndex() if above < 0 else self.place(self._rows[above].node)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows stand below one."""
        return 0 if parent.column() > 0 else len(self._below(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return that there are names and remarks."""
        del parent
        return _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that names can be written where there are any."""
        flags = super().flags(index)
        if index.isValid() and index.column() == 0:
            is_named = self._rows[index.internalId()].node.is_named
            return flags | Qt.ItemFlag.ItemIsEditable if is_named else flags
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, sign and remark, and what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.internalId()]
        if role == NODE:
            return row.node
        if index.column() == 1:
            return row.remark if role == Qt.ItemDataRole.DisplayRole else None
        spoken = f"{row.text}, {row.remark}" if row.remark else row.text
        return {
            int(Qt.ItemDataRole.DisplayRole): row.text,
            int(_EDIT): row.text,
            int(Qt.ItemDataRole.DecorationRole): row.icon,
            int(Qt.ItemDataRole.ToolTipRole): plain_tip(row.text),
            int(Qt.ItemDataRole.AccessibleTextRole): spoken,
        }.get(int(role))

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Ask for another name where somebody has written one."""
        name = str(value).strip()
        if role == _EDIT and name and name != self._rows[index.internalId()].text:
            self.rename_asked.emit(self._rows[index.internalId()].node, name)
        return False

    def _below(self, parent: Index) -> list[int]:
        return self._rows[parent.internalId()].below if parent.isValid() else self._roots

    def _add(self, node: Node, above: int, place: int, shown: tuple[Scheme, QPalette]) -> int:
        scheme, palette = shown
        text = node.text if node.is_named else root_text(node.kind)
        icon = None
        if node.kind is Kind.LABEL:
            icon = label_icon(scheme, scheme.label(node.name), palette)
        number = len(self._rows)
        row = _Row(node, above, place, text, node_remark(scheme, node), icon)
        self._rows.append(row)
        self._numbers[node] = number
        for each, child in enumerate(children(scheme, node)):
            row.below.append(self._add(child, number, each, shown))
        return number
