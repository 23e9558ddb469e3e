"""The tree of the scheme: walk through it by keys, rename in place with F2."""

from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from annotator.model.scheme import Scheme
from annotator.ui.pages.scheme.nodes import ROOTS, Kind, Node, children, parent
from annotator.ui.pages.scheme.words import node_remark, root_text
from annotator.ui.panels.signs import label_icon
from annotator.ui.safe import plain_tip

_NODE = Qt.ItemDataRole.UserRole
_EDIT = Qt.ItemDataRole.EditRole
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_EXPANDED_AT_FIRST = (Kind.LABELS, Kind.SPANS, Kind.RELATIONS, Kind.DOCUMENTS)


class SchemeTree(QTreeView):
    """Labels, attributes, values, relations: names on one side, a remark on the other."""

    node_chosen: ClassVar[Signal] = Signal(object)
    """The Node that is chosen now."""
    rename_asked: ClassVar[Signal] = Signal(object, str)
    """Something was given another name in place: the Node and the name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scheme tree")
        self.setAccessibleName(self.tr("The scheme"))
        self._model = _Model(self)
        self._items: dict[Node, QStandardItem] = {}
        self._is_filling = False
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked  # and F2, below
        )
        self.setExpandsOnDoubleClick(False)
        self._model.rename_asked.connect(self.rename_asked, Qt.ConnectionType.QueuedConnection)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def show_scheme(self, scheme: Scheme, was: Node | None, now: Node) -> None:
        """Show a scheme with `now` chosen; what was open stays so, also what was `was`."""
        is_first = not self._items
        opened = {node for node, item in self._items.items() if self.isExpanded(item.index())}
        self._is_filling = True
        self._model.clear()
        self._items = {}
        root = self._model.invisibleRootItem()
        for node in ROOTS:
            self._add(root, node, scheme)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for node, item in self._items.items():
            is_open = node.kind in _EXPANDED_AT_FIRST if is_first else node in opened
            self.setExpanded(item.index(), is_open or (node == now and was in opened))
        self.choose(now)
        self._is_filling = False

    def chosen(self) -> Node:
        """Return what is chosen; the labels as long as nothing is."""
        node = self.currentIndex().siblingAtColumn(0).data(_NODE)
        return node if isinstance(node, Node) else ROOTS[1]

    def choose(self, node: Node) -> None:
        """Choose something, and bring it to the eye."""
        item = self._items.get(node)
        if item is not None:
            self.setCurrentIndex(item.index())
            self.scrollTo(item.index())

    def rename(self) -> None:
        """Begin to rename what is chosen, in place."""
        index = self.currentIndex().siblingAtColumn(0)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(index)
            QTimer.singleShot(0, self, lambda: self.edit(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with F2, whichever column was clicked."""
        if event.key() == Qt.Key.Key_F2 and event.modifiers() == _NO_MODIFIER:
            self.rename()
        else:
            super().keyPressEvent(event)

    def texts(self) -> list[str]:
        """Return what the tree shows, a line each, indented by how deep it stands."""
        return [
            f"{'  ' * _depth(node)}{item.text()} {_remark(item)}".rstrip()
            for node, item in self._items.items()
        ]

    def _add(self, above: QStandardItem, node: Node, scheme: Scheme) -> None:
        text = node.text if node.is_named else root_text(node.kind)
        item, remark = QStandardItem(text), QStandardItem(node_remark(scheme, node))
        item.setData(node, _NODE)
        item.setEditable(node.is_named)
        item.setToolTip(plain_tip(text))
        remark.setEditable(False)
        spoken = f"{text}, {remark.text()}" if remark.text() else text
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        if node.kind is Kind.LABEL:
            item.setIcon(label_icon(scheme, scheme.label(node.name), self.palette()))
        above.appendRow([item, remark])
        self._items[node] = item
        for child in children(scheme, node):
            self._add(item, child, scheme)

    def _tell_chosen(self) -> None:
        if not self._is_filling:
            self.node_chosen.emit(self.chosen())


class _Model(QStandardItemModel):
    """Keeps the names as they are: who asks for another one gets a new tree."""

    rename_asked: ClassVar[Signal] = Signal(object, str)

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = _EDIT
    ) -> bool:
        """Ask for another name where somebody has written one."""
        if role != _EDIT:
            return super().setData(index, value, role)
        name = str(value).strip()
        if name and name != index.data(_EDIT):
            self.rename_asked.emit(index.data(_NODE), name)
        return False


def _depth(node: Node) -> int:
    above = parent(node)
    return 0 if above == node else 1 + _depth(above)


def _remark(item: QStandardItem) -> str:
    return str(item.index().siblingAtColumn(1).data() or "")
