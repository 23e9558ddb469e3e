"""The spans in reading order as a list model, of which an edit touches only its own rows."""

from bisect import bisect_left, insort

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)

from annotator.model.span import Span, reading_order
from annotator.ui.panels.desk import BULK, Desk
from annotator.ui.panels.documents_model import Index
from annotator.ui.safe import plain_tip

SPAN = Qt.ItemDataRole.UserRole
EXCERPT = SPAN + 1
_NOWHERE = QModelIndex()
_Place = tuple[int, int, str]


class SpansModel(QAbstractListModel):
    """The acting person's spans in the open document."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order: list[_Place] = []
        self._places: dict[str, _Place] = {}
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
        span = self._desk.spans[self._order[index.row()][2]]
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

    def row(self, span_id: str) -> int:
        """Return the row of a span, or -1."""
        place = self._places.get(span_id)
        return -1 if place is None else bisect_left(self._order, place)

    def span_at(self, row: int) -> Span:
        """Return the span of a row."""
        return self._desk.spans[self._order[row][2]]

    def _read_all(self) -> None:
        self.beginResetModel()
        self._places = {
            span_id: reading_order(span) for span_id, span in self._desk.spans.items()
        }
        self._order = sorted(self._places.values())
        self.endResetModel()

    def _read_again(self, touched: frozenset[str]) -> None:
        if len(touched) > BULK:
            self._read_all()
            return
        for span_id in touched:
            span = self._desk.spans.get(span_id)
            place = None if span is None else reading_order(span)
            if place == self._places.get(span_id):
                if place is not None:
                    index = self.index(self.row(span_id))
                    self.dataChanged.emit(index, index)
                continue
            self._drop(span_id)
            if place is not None:
                self._put(place)

    def _drop(self, span_id: str) -> None:
        row = self.row(span_id)
        if row >= 0:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._order[row]
            del self._places[span_id]
            self.endRemoveRows()

    def _put(self, place: _Place) -> None:
        row = bisect_left(self._order, place)
        self.beginInsertRows(_NOWHERE, row, row)
        insort(self._order, place)
        self._places[place[2]] = place
        self.endInsertRows()


class ShownSpans(QSortFilterProxyModel):
    """The spans of one label, or all."""

    def __init__(self, model: SpansModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._label = ""
        self.setSourceModel(model)

    def show_only(self, label: str) -> None:
        """Show the spans of a label; with an empty name all."""
        if label != self._label:
            self.beginFilterChange()
            self._label = label
            self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether a span is shown."""
        return not self._label or self._model.span_at(row).label == self._label
