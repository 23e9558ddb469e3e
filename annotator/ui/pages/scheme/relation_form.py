"""A relation type: its name, and which labels it goes from and to."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
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
from annotator.ui.pages.scheme.fields import LineField, TextField, form_of
from annotator.ui.pages.scheme.form import Form
from annotator.ui.pages.scheme.nodes import Node
from annotator.ui.safe import PlainLabel, shortened

_NAME = Qt.ItemDataRole.UserRole
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
        self.rows.addLayout(form_of(rows, self))
        self.rows.addWidget(self.symmetric)
        both = QHBoxLayout()
        both.addWidget(self.sources)
        both.addWidget(self.targets)
        self.rows.addLayout(both)
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
        self._model = QStandardItemModel(self)
        self._is_filling = False
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
        self._model.itemChanged.connect(lambda _: self._tell())

    def show_ends(self, labels: Sequence[str], ticked: Sequence[str]) -> None:
        """Show all labels, with some ticked."""
        row = self.list.currentIndex().row()
        self._is_filling = True
        self._model.clear()
        for name in labels:
            item = QStandardItem(shortened(name, 80))
            item.setData(name, _NAME)
            item.setCheckable(True)
            state = Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self._model.appendRow(item)
        self._is_filling = False
        self.list.setCurrentIndex(self._model.index(max(row, 0), 0))

    def ticked(self) -> tuple[str, ...]:
        """Return the names that are ticked."""
        items = [self._model.item(row) for row in range(self._model.rowCount())]
        checked = Qt.CheckState.Checked
        return tuple(item.data(_NAME) for item in items if item.checkState() == checked)

    def tick(self, name: str, *, is_wanted: bool) -> None:
        """Tick a name, or take its tick away."""
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            if item.data(_NAME) == name:
                state = Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
                item.setCheckState(state)
                return

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit(self.ticked())
