"""The spans in reading order as a list model, of which an edit touches only its own rows."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from annotator.model.span import Span, reading_order
from annotator.ui.panels.desk import BULK, Desk
from annotator.ui.panels.documents_model import Index
from annotator.ui.safe import plain_tip

SPAN = Qt.ItemDataRole.UserRole
EXCERPT = SPAN + 1
_NOWHERE = QModelIndex()


class SpansModel(QAbstractListModel):
    """The acting person's spans in the open document: those of one label, or all."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._label = ""
        self._order: list[Span] = []
        self._shown: dict[str, Span] = {}
        """The spans as they were when they were given their rows."""
        desk.opened.connect(self._read_all)
        desk.spans_changed.connect(self._read_again)
        self._read_all()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many spans there are."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a span, its text on one line, or what a screen reader says."""
        if not index.isValid():
            return None
        span = self.span_at(index.row())
        if role == SPAN:
            return span
        if role in (EXCERPT, Qt.ItemDataRole.DisplayRole):
            return self._desk.excerpt(span)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            flag = ", " + self.tr("to discuss") if span.flag else ""
            return f"{span.label}: {self._desk.excerpt(span)}{flag}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{span.label}: {self._desk.excerpt(span, 600)}")
        return None

    def show_only(self, label: str) -> None:
        """Show the spans of a label; with an empty name all."""
        if label != self._label:
            self._label = label
            self._show(sorted(self._desk.spans.values(), key=reading_order))

    def row(self, span_id: str) -> int:
        """Return the row of a span, or -1 if it is not shown."""
        span = self._shown.get(span_id)
        return -1 if span is None else self._row_for(span)

    def span_at(self, row: int) -> Span:
        """Return the span of a row; one that was just removed as it was, until its row goes."""
        shown = self._order[row]
        return self._desk.spans.get(shown.id, shown)

    def row_before(self, position: int) -> int:
        """Return the row of the last span that begins at a code point or before it.

        The first row if there is none; -1 where nothing is shown.
        """
        found = bisect_right(self._order, position, key=lambda span: span.start)
        return max(0, found - 1) if self._order else -1

    def _row_for(self, span: Span) -> int:
        return bisect_left(self._order, reading_order(span), key=reading_order)

    def _read_all(self) -> None:
        self._show(self._desk.spans.values())  # the store gives them in reading order

    def _show(self, spans: Iterable[Span]) -> None:
        self.beginResetModel()
        self._order = [span for span in spans if self._fits(span)]
        self._shown = {span.id: span for span in self._order}
        self.endResetModel()

    def _read_again(self, touched: frozenset[str]) -> None:
        if len(touched) > BULK:
            self._read_all()
            return
        for span_id in touched:
            before, after = self._shown.get(span_id), self._desk.spans.get(span_id)
            if after and not self._fits(after):
                after = None
            if before and after and reading_order(before) == reading_order(after):
                index = self.index(self._row_for(before))
                self.dataChanged.emit(index, index)
                continue
            if before:
                self._drop(before)
            if after:
                self._put(after)

    def _fits(self, span: Span) -> bool:
        return not self._label or span.label == self._label

    def _drop(self, span: Span) -> None:
        row = self._row_for(span)
        self.beginRemoveRows(_NOWHERE, row, row)
        del self._order[row]
        del self._shown[span.id]
        self.endRemoveRows()

    def _put(self, span: Span) -> None:
        row = self._row_for(span)
        self.beginInsertRows(_NOWHERE, row, row)
        self._order.insert(row, span)
        self._shown[span.id] = span
        self.endInsertRows()
