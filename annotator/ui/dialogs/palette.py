"""The palette: find a command by a few letters, see its keys, run it."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import Command, Commands
from annotator.ui.fuzzy import score
from annotator.ui.menus import menu_path
from annotator.ui.safe import PlainLabel, shortened

_ID, _KEYS, _MENU = (Qt.ItemDataRole.UserRole + number for number in range(3))
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ROOM = 10


class Palette(QDialog):
    """Lists the commands that can be run now, best match first."""

    def __init__(self, commands: Commands, menus: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command"))
        self._commands = commands
        self._menus = menus
        self._model = QStandardItemModel(self)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Type a few letters of what you want to do"))
        self._search.setAccessibleName(self.tr("Find a command"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._fill)
        self._search.installEventFilter(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Row(self._list))
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.clicked.connect(self._run)
        self._hint = PlainLabel("", self).dimmed()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        for widget in (self._search, self._list, self._hint):
            layout.addWidget(widget)
        self._list.selectionModel().currentChanged.connect(self._show_hint)
        self.resize(min(680, parent.width() - 40), min(460, max(240, parent.height() - 120)))
        self._fill("")
        self._search.setFocus()

    def found(self) -> list[str]:
        """Return the ids of the commands that are listed."""
        return [self._model.item(row).data(_ID) for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move and choose work while letters are typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                QApplication.sendEvent(self._list, event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, letters: str) -> None:
        scored = []
        for place, command in enumerate(self._commands.all()):
            if command.id == "help.palette" or not self._commands.is_enabled(command.id):
                continue
            worth = score(letters, f"{command.name} {self._menu_of(command)}")
            if worth is not None:
                scored.append((-worth if letters.strip() else 0, place, command))
        self._model.clear()
        for _, _, command in sorted(scored, key=lambda each: each[:2]):
            self._model.appendRow(self._item(command))
        self._list.setCurrentIndex(self._model.index(0, 0))
        if not scored:
            self._hint.setText(self.tr("Nothing that can be done now is called like this."))

    def _item(self, command: Command) -> QStandardItem:
        item = QStandardItem(shortened(command.name, 80))
        item.setData(command.id, _ID)
        item.setData(self._commands.keys(command.id), _KEYS)
        item.setData(self._menu_of(command), _MENU)
        return item

    def _menu_of(self, command: Command) -> str:
        return menu_path(self._menus, command.menu)

    def _show_hint(self, index: QModelIndex) -> None:
        command_id = index.data(_ID)
        if command_id is None:
            return
        command = self._commands.command(command_id)
        self._hint.setText(shortened(command.hint, 120))
        if QAccessible.isActive():  # the keys stay in the line above, so nobody else says it
            spoken = f"{command.name} {self._commands.keys(command_id)}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._search, spoken))

    def _run(self, index: QModelIndex) -> None:
        command_id = index.data(_ID)
        if command_id is None:
            return
        commands = self._commands
        self.accept()
        # After the window has its focus back, so that the command finds it where it was.
        QTimer.singleShot(0, commands, lambda: commands.run(command_id))


class _Row(QStyledItemDelegate):
    """Draws a command: its name, its menu dimmed, its keys at the right."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        dim = role if chosen else QPalette.ColorRole.PlaceholderText
        room = option.rect.adjusted(_ROOM, 0, -_ROOM, 0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(dim))
        keys = str(index.data(_KEYS))
        self._draw(painter, option, room, keys, at_end=True)
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(keys) - 2 * _ROOM)
        menu = str(index.data(_MENU))
        width = option.fontMetrics.horizontalAdvance(name) + _ROOM
        rest = QRect(room.left() + width, room.top(), room.width() - width, room.height())
        self._draw(painter, option, rest, menu)
        painter.setPen(option.palette.color(role))
        self._draw(painter, option, room, name)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        *,
        at_end: bool = False,
    ) -> None:
        """Draw a text in a room as it is where one reads from the left."""
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        place = QStyle.visualRect(option.direction, option.rect, room)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side), shown)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give each row some air."""
        size = super().sizeHint(option, index)
        size.setHeight(option.fontMetrics.height() + 10)
        return size
