"""A relation type: its name, and which labels it goes from and to."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import RelationType, Scheme
from annotator.model.scheme_change import ChangeRelationType
from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.pages.scheme.fields import LineField, TextField
from annotator.ui.pages.scheme.form import Form
from annotator.ui.pages.scheme.nodes import Node
from annotator.ui.parts.blocks import form_of
from annotator.ui.safe import PlainLabel, shortened

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROWS = 7


class RelationForm(Form):
    """Asks for changes of one relation type."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(commands, parent)
        self._node: Node | None = None
        self._kind: RelationType | None = None
        self.name = LineField(self.tr("Name"), self)
        self.description = TextField(self.tr("Description"), self, 3)
        self.symmetric = QCheckBox(self.tr("Goes both ways"), self)
        self.sources = Ends(self.tr("From"), self)
        self.targets = Ends(self.tr("To"), self)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.name),
            (self.tr("Description"), self.description),
        ]
        add_layout(self.rows, form_of(rows, self))
        self.rows.addWidget(self.symmetric)
        both = QHBoxLayout()
        both.addWidget(self.sources)
        both.addWidget(self.targets)
        add_layout(self.rows, both)
        self.add_buttons("scheme.merge", "scheme.retire")
        self.rows.addStretch(1)
        self.name.kept.connect(self._rename)
        self.description.note_asked.connect(lambda text: self._ask(description=text))
        self.symmetric.clicked.connect(lambda checked: self._ask(symmetric=checked))
        self.sources.changed.connect(lambda names: self._ask(sources=names))
        self.targets.changed.connect(lambda names: self._ask(targets=names))

    def show_node(self, scheme: Scheme, node: Node) -> None:
        """Show a relation type."""
        kind = scheme.relation_type(node.name)
        self._node, self._kind = node, kind
        self.heading.setText(kind.name)
        self.name.show_text(kind.name)
        self.description.show_note(kind.description)
        self.symmetric.setChecked(kind.symmetric)
        labels = [label.name for label in scheme.labels]
        self.sources.show_ends(labels, kind.sources)
        self.targets.show_ends(labels, kind.targets)

    def _rename(self, name: str) -> None:
        if self._node is not None:
            self.rename_asked.emit(self._node, name)

    def _ask(self, **facts: Any) -> None:
        if self._kind is not None:
            after = replace(self._kind, **facts)
            self.change_asked.emit(ChangeRelationType(self._kind.name, after))


class Ends(QWidget):
    """The labels, of which those that a link may have at one end are ticked."""

    changed: ClassVar[Signal] = Signal(object)
    """The names that are ticked, as a tuple in the order of the scheme."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _EndsModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(name)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_ROWS * (self.fontMetrics().lineSpacing() + 6))
        head = PlainLabel(name, self)
        head.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        column.addWidget(self.list)
        self._model.ticked.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def show_ends(self, labels: Sequence[str], ticked: Sequence[str]) -> None:
        """Show all labels, with some ticked."""
        row = self.list.currentIndex().row()
        self._model.show_ends(labels, ticked)
        self.list.setCurrentIndex(self._model.index(max(row, 0), 0))

    def tick(self, name: str, *, is_wanted: bool) -> None:
        """Tick a name, or take its tick away, as a person would."""
        state = Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
        place = self._model.index(self._model.names.index(name), 0)
        self._model.setData(place, state, Qt.ItemDataRole.CheckStateRole)


class _EndsModel(QAbstractListModel):
    """Names with ticks."""

    ticked: ClassVar[Signal] = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names: list[str] = []
        self._ticked: set[str] = set()

    def show_ends(self, names: Sequence[str], ticked: Sequence[str]) -> None:
        """Show names, with some ticked."""
        self.beginResetModel()
        self.names, self._ticked = list(names), set(ticked)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many names there are."""
        return 0 if parent.isValid() else len(self.names)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that each can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a name, and whether it is ticked."""
        if not index.isValid():
            return None
        name = self.names[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(name, 80)
        if role == Qt.ItemDataRole.CheckStateRole:
            is_ticked = name in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:
        """Ask for what is ticked after one more tick, or one less."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        name = self.names[index.row()]
        is_wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        after = self._ticked | {name} if is_wanted else self._ticked - {name}
        self.ticked.emit(tuple(each for each in self.names if each in after))
        return True
