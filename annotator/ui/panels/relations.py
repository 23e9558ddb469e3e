"""All links of the document in a list that jumps to their ends."""

from typing import ClassVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.model.relation import Relation
from annotator.model.span import Span
from annotator.ui.messages import quoted, translate
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.documents_model import Index
from annotator.ui.panels.rows import (
    SIGN,
    RowDelegate,
    content_box,
    draw_text,
    faint_colour,
    is_selected,
    isolated,
    sign_box,
    text_colour,
    without_edge,
)
from annotator.ui.panels.signs import draw_label_sign, label_colours, label_order
from annotator.ui.safe import PlainLabel, plain_tip

RELATION, SOURCE, TARGET = (Qt.ItemDataRole.UserRole + number for number in range(3))
_NOWHERE = QModelIndex()
_LENGTH = 80


class RelationsModel(QAbstractListModel):
    """The links in the reading order of where they start."""

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a link in words, the relation, or the span at one of its ends."""
        if not index.isValid():
            return None
        relation = self._relations[index.row()]
        source = self._desk.spans.get(relation.source_id)
        target = self._desk.spans.get(relation.target_id)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._in_words(relation, source, target)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._in_words(relation, source, target))
        return {RELATION: relation, SOURCE: source, TARGET: target}.get(role)

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

    def _in_words(self, relation: Relation, source: Span | None, target: Span | None) -> str:
        ends = [
            f"{span.label} {quoted(self._desk.excerpt(span, _LENGTH))}" if span else ""
            for span in (source, target)
        ]
        arrow = translate("Arrows", "→")
        return f"{ends[0]} {arrow} {relation.type} {arrow} {ends[1]}"

    def _touch(self, touched: frozenset[str]) -> None:
        for row, relation in enumerate(self._relations):
            if relation.source_id in touched or relation.target_id in touched:
                index = self.index(row)
                self.dataChanged.emit(index, index)


class RelationsPanel(QStackedWidget):
    """The list of links; Enter or a click jumps from end to end, Delete removes."""

    jump_asked: ClassVar[Signal] = Signal(str)
    unlink_asked: ClassVar[Signal] = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relations")
        self._desk = desk
        self.model = RelationsModel(desk, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_RelationDelegate(desk, self.list))
        self.list.setAccessibleName(self.tr("Links of the document"))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._jump)
        self.list.installEventFilter(self)
        self.remark = PlainLabel("", self).wrapped()
        self.remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remark.setMargin(16)
        self.addWidget(self.list)
        self.addWidget(self.remark)
        self.model.modelReset.connect(self._show_emptiness)
        self._show_emptiness()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete removes a link, Enter jumps to an end of it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            index = self.list.currentIndex()
            if index.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.unlink_asked.emit(index.data(RELATION))
                return True
            if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._jump(index)
                return True
        return super().eventFilter(watched, event)

    def _jump(self, index: Index) -> None:
        """Go to where the link starts, or from there to where it leads."""
        relation: Relation = index.data(RELATION)
        chosen = self._desk.chosen
        is_at_source = chosen is not None and chosen.id == relation.source_id
        self.jump_asked.emit(relation.target_id if is_at_source else relation.source_id)

    def _show_emptiness(self) -> None:
        self.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.remark.setText(
            self.tr("No links yet.\n\nChoose a span, press R, go to another one, press Enter.")
        )


class _RelationDelegate(RowDelegate):
    """Where the link starts, and below it its type and where it leads."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines = 2

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one link."""
        relation: Relation = index.data(RELATION)
        box = content_box(option)
        half = option.rect.height() // 2 - 3
        colours = label_colours(self._desk.scheme, option.palette)
        arrow = translate("Arrows", "→")
        for line, role in enumerate((SOURCE, TARGET)):
            span: Span | None = index.data(role)
            if span is None:
                continue
            sign = sign_box(option, box, line=line).adjusted(1, 1, -1, -1)
            colour = colours.get(span.label, text_colour(option))
            if is_selected(option):
                colour = text_colour(option)
            draw_label_sign(painter, sign, label_order(self._desk.scheme, span.label), colour)
            row = without_edge(option, box, SIGN + 8, at_end=False).adjusted(0, 3, 0, 0)
            row.setHeight(half)
            row.translate(0, half * line)
            if role == TARGET:
                painter.setPen(faint_colour(option))
                taken = draw_text(painter, option, row, f"{relation.type} {arrow} ")
                row = without_edge(option, row, taken, at_end=False)
            painter.setPen(text_colour(option))
            draw_text(painter, option, row, isolated(self._desk.excerpt(span, _LENGTH)))
