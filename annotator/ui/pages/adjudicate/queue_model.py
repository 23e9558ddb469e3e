"""The queue as a list model: a line is made when it is looked at."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.services.adjudicating import Item, Status
from annotator.ui.messages import translate
from annotator.ui.pages.adjudicate.words import STATE_OF, item_kind, split_text, status_name
from annotator.ui.panels.documents_model import Index
from annotator.ui.panels.rows import (
    SIGN,
    RowDelegate,
    content_box,
    draw_text,
    faint_colour,
    isolated,
    sign_box,
    text_colour,
    without_edge,
)
from annotator.ui.panels.signs import draw_flag, draw_state_sign
from annotator.ui.safe import plain_tip

ITEM = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class QueueModel(QAbstractListModel):
    """The items that a filter let through, in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an item, or what is read or heard of it."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join((item_kind(item), *_facts(item), item.title))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(" · ".join((item_kind(item), *_facts(item), item.title)))
        return None

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other items."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def item(self, row: int) -> Item:
        """Return the item of a row."""
        return self._items[row]

    def row(self, key: str) -> int:
        """Return the row of an item, or -1."""
        return next((row for row, item in enumerate(self._items) if item.key == key), -1)

    def row_near(self, document_id: str, start: int, end: int) -> int:
        """Return the row of the item that covers most nearly a range of a text, or -1."""
        rows = [
            (abs(item.first - start) + abs(item.behind - end), row)
            for row, item in enumerate(self._items)
            if item.document_id == document_id and item.first < end and start < item.behind
        ]
        return min(rows, default=(0, -1))[1]

    def of_document(self, document_id: str) -> list[Item]:
        """Return the items of a document, as the text has them."""
        found = [item for item in self._items if item.document_id == document_id]
        return sorted(found, key=lambda item: (item.first, -item.behind))

    def changed_in(self, documents: Collection[str], items: Sequence[Item]) -> list[str]:
        """Return the keys of those of some items, of documents, that stand otherwise here."""
        if not documents:
            return []
        here = {(item.key, item.status) for item in self._items}
        return [
            item.key
            for item in items
            if item.document_id in documents and (item.key, item.status) not in here
        ]

    def set_status(self, key: str, status: Status) -> None:
        """Show at once what was decided, until the queue is read again."""
        row = self.row(key)
        if row >= 0:
            self._items[row] = replace(self._items[row], status=status)
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def next_undecided(self, row: int, step: int) -> int:
        """Return the nearest row in a direction that waits for somebody, round at the ends.

        Returns -1 if there is none but maybe the row itself.
        """
        count = len(self._items)
        for far in range(1, count):
            place = (row + step * far) % count
            if self._items[place].is_undecided:
                return place
        return -1


class QueueDelegate(RowDelegate):
    """Sign of the status and votes, and below them the kind and the document."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines = 2

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one item."""
        item: Item = index.data(ITEM)
        box = content_box(option)
        sign = sign_box(option, box)
        draw_state_sign(painter, sign, STATE_OF[item.status], text_colour(option))
        if item.is_flagged or item.is_waiting:
            draw_flag(painter, sign_box(option, box, line=1), text_colour(option))
        box = without_edge(option, box, SIGN + 8, at_end=False)
        half = option.rect.height() // 2 - 3
        line = QRect(box.left(), box.top() + 3, box.width(), half)
        painter.setPen(text_colour(option))
        draw_text(painter, option, line, split_text(item) or item_kind(item))
        painter.setPen(faint_colour(option))
        below = f"{item_kind(item)} · {isolated(' '.join(item.title.split()))}"
        draw_text(painter, option, line.translated(0, half), below)


def _facts(item: Item) -> list[str]:
    facts = [split_text(item), status_name(item.status)]
    if item.is_flagged:
        facts.append(translate("Adjudication", "to discuss"))
    if item.is_waiting:
        facts.append(translate("Adjudication", "waits for an answer"))
    if item.is_noted:
        facts.append(translate("Adjudication", "has a note"))
    return [fact for fact in facts if fact]
