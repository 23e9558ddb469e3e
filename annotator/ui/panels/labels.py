"""The labels: sign, name, keys, and how often each stands in the document."""

from collections.abc import Callable, Iterable
from typing import ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Label
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.documents_model import Index
from annotator.ui.panels.rows import (
    MARGIN,
    SIGN,
    RowDelegate,
    content_box,
    draw_text,
    faint_colour,
    sign_box,
    text_colour,
    without_edge,
)
from annotator.ui.panels.signs import draw_label_sign, label_colours, label_order
from annotator.ui.safe import PlainLabel, plain_tip

NAME, KEYS, COUNT, HELD, HIDDEN, RETIRED, ORDER = (
    Qt.ItemDataRole.UserRole + number for number in range(7)
)
_NOWHERE = QModelIndex()
_MOST_ROWS_SHOWN = 9


class LabelsModel(QAbstractListModel):
    """The labels with their counts in the open document; a retired one only if it has spans."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._labels: tuple[Label, ...] = ()
        self._counts: dict[str, int] = {}
        self._keys: dict[str, str] = {}
        self._held = ""
        self._hidden: frozenset[str] = frozenset()
        self._facts: dict[int, Callable[[Label], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda label: label.name,
            Qt.ItemDataRole.AccessibleTextRole: self._in_words,
            Qt.ItemDataRole.ToolTipRole: lambda label: plain_tip(label.definition),
            NAME: lambda label: label.name,
            KEYS: lambda label: self._keys.get(label.name, ""),
            COUNT: lambda label: self._counts.get(label.name, 0),
            HELD: lambda label: label.name == self._held,
            HIDDEN: lambda label: label.name in self._hidden,
            RETIRED: lambda label: label.retired,
            ORDER: lambda label: label_order(desk.scheme, label.name),
        }
        desk.opened.connect(self._read_all)
        desk.spans_changed.connect(self._read_counts)
        self._read_all()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many labels there are."""
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, keys, count, whether it is held, or what a screen reader says."""
        if not index.isValid():
            return None
        fact = self._facts.get(role)
        return fact(self._labels[index.row()]) if fact else None

    def set_keys(self, keys: dict[str, str]) -> None:
        """Show these keys beside the names of the labels."""
        self._keys = keys
        self._touch(range(len(self._labels)))

    def hold(self, name: str) -> None:
        """Show which label is painted with, or none."""
        self._held = name
        self._touch(range(len(self._labels)))

    def show_hidden(self, names: Iterable[str]) -> None:
        """Show which labels have spans that are not to be seen in the text."""
        before, self._hidden = self._hidden, frozenset(names)
        if before != self._hidden:
            self._touch(range(len(self._labels)))

    def _in_words(self, label: Label) -> str:
        count = self.tr("spans: {count}").format(count=self._counts.get(label.name, 0))
        words = [label.name, self._keys.get(label.name, ""), count]
        if label.name in self._hidden:
            words.append(self.tr("hidden"))
        if label.retired:
            words.append(self.tr("retired"))
        return ", ".join(words)

    def _read_all(self) -> None:
        self.beginResetModel()
        self._counts = dict(self._desk.counts)
        self._labels = self._shown()
        self.endResetModel()

    def _shown(self) -> tuple[Label, ...]:
        counts = self._desk.counts
        return tuple(
            label
            for label in self._desk.scheme.labels
            if not label.retired or counts.get(label.name, 0)
        )

    def _read_counts(self) -> None:
        if self._shown() != self._labels:
            self._read_all()
            return
        before, self._counts = self._counts, dict(self._desk.counts)
        self._touch(
            row
            for row, label in enumerate(self._labels)
            if before.get(label.name, 0) != self._counts.get(label.name, 0)
        )

    def _touch(self, rows: Iterable[int]) -> None:
        for row in rows:
            index = self.index(row)
            self.dataChanged.emit(index, index)


class LabelsPanel(QWidget):
    """The labels; a click marks the selection or, where there is none, asks to paint."""

    label_asked: ClassVar[Signal] = Signal(str)
    """A label was clicked."""
    hold_asked: ClassVar[Signal] = Signal(str)
    """A label is to be painted with; or no more, if it is held already."""
    pointed: ClassVar[Signal] = Signal(str)
    """The mouse or the keyboard is on a label; empty when it has left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labels")
        self.model = LabelsModel(desk, self)
        self.list = _LabelList(self)
        self.list.setModel(self.model)
        self.model.modelReset.connect(self.list.updateGeometry)
        self.list.setItemDelegate(_LabelDelegate(desk, self.list))
        self.list.setAccessibleName(self.tr("Labels"))
        self.list.clicked.connect(self._asked)
        self.list.activated.connect(self._asked)
        self.list.entered.connect(lambda index: self.pointed.emit(index.data(NAME)))
        self.list.left.connect(lambda: self.pointed.emit(""))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(self._pointed_by_key)
        heading = PlainLabel(self.tr("Labels"), self)
        bold = QFont(heading.font())
        bold.setBold(True)
        heading.setFont(bold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 6, 6, 3)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addWidget(self.list)

    def _asked(self, index: Index) -> None:
        self.label_asked.emit(index.data(NAME))

    def _pointed_by_key(self, index: Index) -> None:
        if index.isValid() and self.list.hasFocus():
            self.pointed.emit(index.data(NAME))

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid() or index.data(RETIRED):
            return
        name = index.data(NAME)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Mark the selection")).triggered.connect(
            lambda: self.label_asked.emit(name)
        )
        held = bool(index.data(HELD))
        text = self.tr("Stop painting") if held else self.tr("Keep painting with this label")
        menu.addAction(text).triggered.connect(lambda: self.hold_asked.emit(name))
        menu.popup(self.list.viewport().mapToGlobal(place))


class _LabelList(QListView):
    """A list as high as its rows, which tells when the mouse has left."""

    left: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("labels list")
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse has left."""
        super().leaveEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        """Return the room of all rows, up to some nine."""
        rows = min(self.model().rowCount(), _MOST_ROWS_SHOWN)
        height = self.fontMetrics().height() + 2 * MARGIN
        return QSize(200, rows * height + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the room of three rows."""
        return QSize(120, 3 * (self.fontMetrics().height() + 2 * MARGIN))


class _LabelDelegate(RowDelegate):
    """Sign and name, then count and keys at the trailing edge."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one label."""
        box = content_box(option)
        colours = label_colours(self._desk.scheme, option.palette)
        sign = sign_box(option, box)
        draw_label_sign(
            painter, sign.adjusted(1, 1, -1, -1), index.data(ORDER), colours[index.data(NAME)]
        )
        box = without_edge(option, box, SIGN + 8, at_end=False)
        painter.setPen(text_colour(option))
        count = str(index.data(COUNT))
        widest = option.fontMetrics.horizontalAdvance("0000")
        room = max(widest, option.fontMetrics.horizontalAdvance(count))
        draw_text(painter, option, box, count, at_end=True)
        box = without_edge(option, box, room + 8, at_end=True)
        painter.setPen(faint_colour(option))
        remark = index.data(KEYS)
        if index.data(HELD):
            remark = self.tr("painting · Esc stops")
        elif index.data(HIDDEN):
            remark = self.tr("hidden")
        elif index.data(RETIRED):
            remark = self.tr("retired")
        box = without_edge(
            option, box, draw_text(painter, option, box, remark, at_end=True) + 8, at_end=True
        )
        painter.setPen((faint_colour if index.data(HIDDEN) else text_colour)(option))
        font = QFont(painter.font())
        font.setBold(bool(index.data(HELD)))
        font.setStrikeOut(bool(index.data(HIDDEN)))
        painter.setFont(font)
        draw_text(painter, option, box, index.data(NAME))
