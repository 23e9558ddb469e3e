"""Marking all hits of a search at once: which label, and which of the hits."""

from collections.abc import Collection, Sequence
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
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, Span
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.panels.rows import isolated
from annotator.ui.panels.signs import label_icon
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.tab_order import follow_layout
from annotator.ui.text.page import TextPage

Index = QModelIndex | QPersistentModelIndex
_AROUND = 36
"""Characters that are shown before and behind a hit."""
_LONGEST = 80
_NOTHING = QModelIndex()


class HitsModel(QAbstractListModel):
    """The hits in their contexts, each with a tick; those marked already cannot be ticked."""

    ticked: ClassVar[Signal] = Signal()

    def __init__(self, text: str, ranges: Sequence[Fragment], parent: QObject) -> None:
        super().__init__(parent)
        self._text = text
        self._ranges = ranges
        self._ticks = [True] * len(ranges)
        self._marked: Collection[Fragment] = frozenset()

    def set_marked(self, marked: Collection[Fragment]) -> None:
        """Say which ranges have the label already."""
        self._marked = marked
        self._tell()

    def tick_all(self, ticked: bool) -> None:
        """Tick all hits or none."""
        self._ticks = [ticked] * len(self._ranges)
        self._tell()

    def chosen(self) -> list[Fragment]:
        """Return the ranges that are ticked and not marked yet."""
        both = zip(self._ranges, self._ticks, strict=True)
        return [each for each, tick in both if tick and each not in self._marked]

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self._ranges)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the context of a hit, and whether it is ticked."""
        found = self._ranges[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            remark = self.tr("marked already")
            context = isolated(self._context(*found))
            return context + (f"  ·  {remark}" if found in self._marked else "")
        if role == Qt.ItemDataRole.CheckStateRole:
            is_on = self._ticks[index.row()] and found not in self._marked
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a hit or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let hits be ticked that are not marked yet."""
        flag = Qt.ItemFlag
        if index.isValid() and self._ranges[index.row()] in self._marked:
            return flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsUserCheckable
            | flag.ItemNeverHasChildren
        )

    def _context(self, start: int, end: int) -> str:
        hit = self._text[start : min(end, start + _LONGEST)]
        before = self._text[max(0, start - _AROUND) : start]
        after = self._text[end : end + _AROUND]
        if start > _AROUND and " " in before:
            before = "…" + before.partition(" ")[2]
        if end + _AROUND < len(self._text) and " " in after:
            after = after.rpartition(" ")[0] + "…"
        more = "…" if end - start > _LONGEST else ""
        return " ".join(f"{before}⟦{hit}{more}⟧{after}".split())

    def _tell(self) -> None:
        if self._ranges:
            self.dataChanged.emit(self.index(0), self.index(len(self._ranges) - 1))
        self.ticked.emit()


class MarkHitsDialog(QDialog):
    """Asks which label the hits get, and lets single ones out."""

    mark_asked: ClassVar[Signal] = Signal(str, list)
    """A label and the ranges that get it."""

    def __init__(
        self, page: TextPage, ranges: Sequence[Fragment], scheme: Scheme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mark hits")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mark all hits"))
        self._marked = _by_label(page.spans())
        self._count = len(ranges)
        self.model = HitsModel(page.text, ranges, self)
        self.label = QComboBox(self)
        for label in scheme.offered_labels:
            self.label.addItem(label_icon(scheme, label, self.palette()), label.name)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Hits to mark"))
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = QPushButton(self)
        self._buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._show_label()
        follow_layout(self)
        self.resize(min(760, parent.width() - 20), min(560, max(360, parent.height() - 60)))
        self.label.setFocus()

    def accept(self) -> None:
        """Ask for the ticked hits to be marked."""
        chosen = self.model.chosen()
        if chosen:
            self.mark_asked.emit(self.label.currentText(), chosen)
            super().accept()

    def _lay_out(self) -> None:
        caption = PlainLabel(self.tr("&Label:"), self)
        caption.setBuddy(self.label)
        self._all = QPushButton(self.tr("Tick &all"), self)
        self._none = QPushButton(self.tr("Tick &none"), self)
        for button in (self._all, self._none):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.label)
        row.addStretch(1)
        row.addWidget(self._all)
        row.addWidget(self._none)
        column = QVBoxLayout(self)
        add_layout(column, row)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self.accept_button.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._all.clicked.connect(lambda: self.model.tick_all(True))
        self._none.clicked.connect(lambda: self.model.tick_all(False))
        self.label.currentIndexChanged.connect(self._show_label)
        self.model.ticked.connect(self._show_count)

    def _show_label(self) -> None:
        self.model.set_marked(self._marked.get(self.label.currentText(), frozenset()))

    def _show_count(self) -> None:
        chosen = len(self.model.chosen())
        self.accept_button.setText(counted(self.tr("&Mark %1 of %2"), chosen, self._count))
        self.accept_button.setEnabled(chosen > 0)


def _by_label(spans: Sequence[Span]) -> dict[str, set[Fragment]]:
    found: dict[str, set[Fragment]] = {}
    for span in spans:
        if not span.is_discontinuous:
            found.setdefault(span.label, set()).add(span.fragments[0])
    return found
