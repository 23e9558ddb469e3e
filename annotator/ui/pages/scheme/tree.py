"""The tree of the scheme: walk through it by keys, rename in place with F2."""

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from annotator.model.scheme import Scheme
from annotator.ui.pages.scheme.nodes import LABELS, Kind, Node, parent
from annotator.ui.pages.scheme.tree_model import NODE, TreeModel

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_MOVES = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
_EXPANDED_AT_FIRST = (Kind.LABELS, Kind.SPANS, Kind.RELATIONS, Kind.DOCUMENTS)


class SchemeTree(QTreeView):
    """Labels, attributes, values, relations: names on one side, a remark on the other."""

    node_chosen: ClassVar[Signal] = Signal(object)
    """The Node that is chosen now."""
    move_asked: ClassVar[Signal] = Signal(str)
    """What is chosen is to move "up" or "down"."""
    rename_asked: ClassVar[Signal] = Signal(object, str)
    """Something was given another name in place: the Node and the name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scheme tree")
        self.setAccessibleName(self.tr("The scheme"))
        self._model = TreeModel(self)
        self._is_filling = False
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)  # and F2, below
        self.setExpandsOnDoubleClick(False)
        self._model.rename_asked.connect(self.rename_asked, Qt.ConnectionType.QueuedConnection)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def show_scheme(self, scheme: Scheme, was: Node | None, now: Node) -> None:
        """Show a scheme with `now` chosen; what was open stays so, also what was `was`."""
        before = self._model.nodes()
        opened = {node for node in before if self.isExpanded(self._model.place(node))}
        self._is_filling = True
        self._model.show_scheme(scheme, self.palette())
        for node in self._model.nodes():
            is_open = node in opened if before else node.kind in _EXPANDED_AT_FIRST
            if is_open or (node == now and was in opened):
                self.expand(self._model.place(node))
        self.choose(now)
        self._is_filling = False

    def chosen(self) -> Node:
        """Return what is chosen; the labels as long as nothing is."""
        node = self.currentIndex().data(NODE)
        return node if isinstance(node, Node) else LABELS

    def choose(self, node: Node) -> None:
        """Choose something, and bring it to the eye."""
        place = self._model.place(node)
        if place.isValid():
            self.setCurrentIndex(place)
            self.scrollTo(place)

    def rename(self) -> None:
        """Begin to rename what is chosen, in place."""
        place = self._model.place(self.chosen())
        if place.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(place)
            QTimer.singleShot(0, self, lambda: self.edit(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with F2, whichever column was clicked; move with Alt and an arrow."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_F2 and held == _NO_MODIFIER:
            self.rename()
        elif key in _MOVES and held == _ALT:
            self.move_asked.emit(_MOVES[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def texts(self) -> list[str]:
        """Return what the tree shows, a line each, indented by how deep it stands."""
        return [
            f"{'  ' * _depth(node)}{' '.join(self._model.texts(node))}".rstrip()
            for node in self._model.nodes()
        ]

    def _tell_chosen(self) -> None:
        if not self._is_filling:
            self.node_chosen.emit(self.chosen())


def _depth(node: Node) -> int:
    above = parent(node)
    return 0 if above == node else 1 + _depth(above)
