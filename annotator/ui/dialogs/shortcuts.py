"""Every key of the program: to look up, to change, to set back."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import Command, Commands, clash, readable
from annotator.ui.layouts import add_layout
from annotator.ui.menus import menu_path
from annotator.ui.messages import quoted
from annotator.ui.safe import PlainButtonBox, PlainLabel, shortened

_ID = Qt.ItemDataRole.UserRole
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class ShortcutsDialog(QDialog):
    """Lists every command with its keys; the chosen one's can be changed below the list."""

    def __init__(self, commands: Commands, menus: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._commands = commands
        self._menus = menus
        self._model = QStandardItemModel(0, 3, self)
        self._shown = QSortFilterProxyModel(self)
        self._search = QLineEdit(self)
        self._table = QTreeView(self)
        self._name = PlainLabel("", self)
        self._keys = QKeySequenceEdit(self)
        self._use = QPushButton(self.tr("&Use"), self)
        self._add = QPushButton(self.tr("&Add"), self)
        self._remove = QPushButton(self.tr("&Remove"), self)
        self._reset = QPushButton(self.tr("Set &back"), self)
        self._conflict = PlainLabel("", self).wrapped()
        self._fill()
        self._lay_out()
        self._connect()
        self._table.setCurrentIndex(self._shown.index(0, 0))
        self.resize(min(820, parent.width() - 20), min(640, max(420, parent.height() - 60)))
        self._search.setFocus()

    def _fill(self) -> None:
        self._model.setHorizontalHeaderLabels(
            [self.tr("Command"), self.tr("Keys"), self.tr("Menu")]
        )
        for command in self._commands.all():
            if command.menu == "file/recent":
                continue
            items = [QStandardItem() for _ in range(3)]
            items[0].setData(command.id, _ID)
            self._model.appendRow(items)
            self._show_row(self._model.rowCount() - 1)

    def _show_row(self, row: int) -> None:
        command = self._command_at(row)
        keys = "   ".join(readable(each) for each in self._commands.shortcuts(command.id))
        menu = menu_path(self._menus, command.menu)
        texts = [shortened(command.name, 80), keys, menu]
        font = QFont(self.font())
        font.setBold(self._commands.is_rebound(command.id))
        for column, text in enumerate(texts):
            item = self._model.item(row, column)
            item.setText(text)
            item.setFont(font)
            item.setEditable(False)

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(self.tr("Search commands and keys"))
        self._search.setAccessibleName(self.tr("Search commands and keys"))
        self._search.setClearButtonEnabled(True)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._table.setModel(self._shown)
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setAllColumnsShowFocus(True)
        self._table.setAlternatingRowColors(True)
        self._table.setAccessibleName(self.tr("Commands and their keys"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self._table.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 16)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._keys.setMaximumSequenceLength(1)
        self._keys.setClearButtonEnabled(True)
        self._keys.setAccessibleName(self.tr("New keys"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._table, 1)
        add_layout(layout, self._editor())
        layout.addWidget(self._buttons())

    def _editor(self) -> QGridLayout:
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        caption = PlainLabel(self.tr("&New keys:"), self)
        caption.setBuddy(self._keys)
        grid = QGridLayout()
        grid.addWidget(self._name, 0, 0, 1, 6)
        grid.addWidget(caption, 1, 0)
        grid.addWidget(self._keys, 1, 1, 1, 5)
        for column, button in enumerate((self._use, self._add, self._remove, self._reset), 2):
            grid.addWidget(button, 2, column)
        grid.addWidget(self._conflict, 3, 0, 1, 6)
        grid.setColumnStretch(1, 1)
        self._conflict.setMinimumHeight(self.fontMetrics().lineSpacing() + 2)
        for button in (self._use, self._add, self._remove, self._reset):
            button.setAutoDefault(False)
        return grid

    def _buttons(self) -> QDialogButtonBox:
        buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        everything = buttons.addButton(
            self.tr("Set all back"), QDialogButtonBox.ButtonRole.ResetRole
        )
        everything.setAutoDefault(False)
        everything.clicked.connect(self._reset_all)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        return buttons

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._table.activated.connect(lambda _: self._keys.setFocus())
        self._keys.keySequenceChanged.connect(lambda _: self._show_possible())
        self._keys.editingFinished.connect(self._on_keys_typed)
        self._use.clicked.connect(lambda: self._change([self._typed()]))
        self._add.clicked.connect(lambda: self._change([*self._present(), self._typed()]))
        self._remove.clicked.connect(lambda: self._change([]))
        self._reset.clicked.connect(self._reset_chosen)

    # ---- what is chosen

    def _row(self) -> int:
        return self._shown.mapToSource(self._table.currentIndex()).row()

    def _command_at(self, row: int) -> Command:
        return self._commands.command(self._model.item(row).data(_ID))

    def _typed(self) -> str:
        return self._keys.keySequence().toString(_PORTABLE)

    def _present(self) -> list[str]:
        return [
            each
            for each in self._commands.shortcuts(self._command_at(self._row()).id)
            if each != self._typed()
        ]

    def _filter(self, text: str) -> None:
        self._shown.setFilterFixedString(text.strip())
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._shown.index(0, 0))
        self._show_chosen(self._table.currentIndex())

    def _show_chosen(self, index: QModelIndex) -> None:
        self._keys.clear()
        row = self._row()
        self._name.setText(self._command_at(row).name if row >= 0 else "")
        self._show_possible()

    def _on_keys_typed(self) -> None:
        if self._typed():
            self._use.setFocus()

    def _show_possible(self) -> None:
        row, typed = self._row(), self._typed()
        there_is_one = row >= 0
        self._keys.setEnabled(there_is_one)
        self._use.setEnabled(there_is_one and bool(typed))
        self._add.setEnabled(there_is_one and bool(typed) and len(self._present()) < 3)
        self._conflict.setText("")
        if not there_is_one:
            return
        command = self._command_at(row)
        self._remove.setEnabled(bool(self._commands.shortcuts(command.id)))
        self._reset.setEnabled(self._commands.is_rebound(command.id))
        others = self._commands.conflicts(command.id, typed) if typed else []
        if others:
            names = ", ".join(quoted(shortened(other.name, 40)) for other in others)
            self._conflict.setText(
                self.tr("These keys belong to %1, which would lose them.").replace("%1", names)
            )

    # ---- changing

    def _change(self, keys: list[str]) -> None:
        command_id = self._command_at(self._row()).id
        if self._typed():
            for other in self._commands.conflicts(command_id, self._typed()):
                self._take_away(other, self._typed())
        self._commands.set_shortcuts(command_id, keys)
        self._look_again()

    def _take_away(self, command: Command, key: str) -> None:
        keys = self._commands.shortcuts(command.id)
        self._commands.set_shortcuts(
            command.id, [each for each in keys if not clash(each, key)]
        )

    def _reset_chosen(self) -> None:
        command = self._command_at(self._row())
        for key in command.shortcuts:
            for other in self._commands.conflicts(command.id, key):
                if self._commands.is_rebound(other.id):
                    self._take_away(other, key)
        self._commands.reset_shortcuts(command.id)
        self._look_again()

    def _reset_all(self) -> None:
        self._commands.reset_shortcuts()
        self._look_again()

    def _look_again(self) -> None:
        for row in range(self._model.rowCount()):
            self._show_row(row)
        self._show_chosen(self._table.currentIndex())
        self._table.setFocus()
