"""All links of the document in a table that jumps to their ends."""

from typing import ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QWidget,
)

from annotator.model.relation import Relation
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.documents_model import Index
from annotator.ui.safe import PlainLabel, plain_tip

RELATION = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_LENGTH = 80


class RelationsModel(QAbstractTableModel):
    """The links in the reading order of where they start: from, type, to."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._relations: list[Relation] = []
        desk.opened.connect(self.read_all)
        desk.relations_changed.connect(self.read_all)
        desk.spans_changed.connect(self._touch)
        self.read_all()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many links there are."""
        return 0 if parent.isValid() else len(self._relations)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return three: from, type, to."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("From"), self.tr("Link"), self.tr("To"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, or the whole relation."""
        if not index.isValid():
            return None
        relation = self._relations[index.row()]
        if role == RELATION:
            return relation
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            cells = (
                self._end(relation.source_id),
                relation.type,
                self._end(relation.target_id),
            )
            text = cells[index.column()]
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def read_all(self) -> None:
        """Read the links again."""
        self.beginResetModel()
        spans = self._desk.spans
        self._relations = sorted(
            (
                relation
                for relation in self._desk.relations.values()
                if relation.source_id in spans and relation.target_id in spans
            ),
            key=lambda relation: (spans[relation.source_id].start, relation.id),
        )
        self.endResetModel()

    def _end(self, span_id: str) -> str:
        span = self._desk.spans.get(span_id)
        return f"{span.label}: {self._desk.excerpt(span, _LENGTH)}" if span else ""

    def _touch(self, touched: frozenset[str]) -> None:
        for row, relation in enumerate(self._relations):
            if relation.source_id in touched or relation.target_id in touched:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 2))


class RelationsPanel(QStackedWidget):
    """The table of links; Enter or a click jumps, Delete removes."""

    jump_asked: ClassVar[Signal] = Signal(str)
    unlink_asked: ClassVar[Signal] = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relations")
        self.model = RelationsModel(desk, self)
        self.table = QTableView(self)
        self.remark = PlainLabel("", self).wrapped()
        self.remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remark.setMargin(16)
        self._build()
        self.addWidget(self.table)
        self.addWidget(self.remark)
        self.model.modelReset.connect(self._show_emptiness)
        self._show_emptiness()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete removes a link, Enter jumps to the other end."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            index = self.table.currentIndex()
            if index.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.unlink_asked.emit(index.data(RELATION))
                return True
            if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._jump(index)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Links of the document"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.clicked.connect(self._jump)
        table.installEventFilter(self)

    def _jump(self, index: Index) -> None:
        relation: Relation = index.data(RELATION)
        to_source = index.column() == 0
        self.jump_asked.emit(relation.source_id if to_source else relation.target_id)

    def _show_emptiness(self) -> None:
        self.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.remark.setText(
            self.tr("No links yet.\nChoose a span, press R, go to another one, press Enter.")
        )
