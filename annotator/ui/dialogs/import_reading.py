"""How one file is read: format, encoding, columns, with a preview that follows."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.person import Person
from annotator.services.transfer import (
    READABLE,
    ColumnChoice,
    ImportOptions,
    Preview,
)
from annotator.ui.dialogs.import_foreign import ForeignFields
from annotator.ui.dialogs.import_list import FileRow
from annotator.ui.layouts import add_layout
from annotator.ui.safe import ElidedLabel, PlainLabel, plain_tip, shortened
from annotator.ui.sentences import in_language
from annotator.ui.text.display import display_copy

ENCODINGS = (
    "utf-8",
    "utf-16",
    "windows-1252",
    "iso-8859-15",
    "windows-1250",
    "windows-1251",
    "koi8-r",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "mac-roman",
)
_SHOWN_CHARACTERS = 5000


class ReadingPanel(QWidget):
    """Shows and changes how the chosen file is read."""

    options_changed: ClassVar[Signal] = Signal()
    all_alike_asked: ClassVar[Signal] = Signal()

    def __init__(self, people: Sequence[Person], parent: QWidget) -> None:
        super().__init__(parent)
        self._note = PlainLabel(self._about_people(people), self).wrapped()
        self._people = people
        self._format = self._combo(self.tr("Format"))
        self._about = ElidedLabel("", self)
        self._encoding = self._combo(self.tr("Encoding"))
        self._encoding.setEditable(True)
        self._encoding.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._text = self._combo(self.tr("Column with the text"))
        self._title = self._combo(self.tr("Column with the title"))
        self._metadata = QListWidget(self)
        self._metadata.setAccessibleName(self.tr("Columns kept as metadata"))
        self._for_all = QPushButton(self.tr("Use for &all files of this format"), self)
        self._columns = QWidget(self)
        self._form = QFormLayout()
        self._page = QPlainTextEdit(self, readOnly=True)
        self._page.setAccessibleName(self.tr("Beginning of the text"))
        self._page.setTabChangesFocus(True)
        self._table = QTableWidget(self)
        self._table.setAccessibleName(self.tr("First rows"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._trouble = PlainLabel("", self).wrapped().selectable()
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._trouble.setMargin(8)
        self._shown = QStackedWidget(self)
        for widget in (self._page, self._table, self._trouble):
            self._shown.addWidget(widget)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._for_all.setAutoDefault(False)
        for place, entry in enumerate(READABLE):
            self._format.addItem(entry.name, entry.name)
            tip = plain_tip(in_language(entry.description))
            self._format.setItemData(place, tip, Qt.ItemDataRole.ToolTipRole)
        self._add_row(self.tr("F&ormat:"), self._format)
        self._form.addRow("", self._about)
        self._add_row(self.tr("&Encoding:"), self._encoding)
        self.foreign = ForeignFields(self._people, self._form, self)
        columns = QFormLayout(self._columns)
        columns.setContentsMargins(0, 0, 0, 0)
        for caption, field in (
            (self.tr("&Text:"), self._text),
            (self.tr("Tit&le:"), self._title),
            (self.tr("&Metadata:"), self._metadata),
        ):
            label = PlainLabel(caption, self)
            label.setBuddy(field)
            columns.addRow(label, field)
        left = QVBoxLayout()
        add_layout(left, self._form)
        left.addWidget(self._columns, 1)
        left.addWidget(self._note)
        left.addWidget(self._for_all)
        left.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        add_layout(layout, left, 4)
        layout.addWidget(self._shown, 3)

    def _connect(self) -> None:
        self._format.activated.connect(self._on_format)
        self._encoding.activated.connect(lambda _: self.options_changed.emit())
        edit = self._encoding.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._on_encoding_typed)
        self.foreign.changed.connect(self.options_changed)
        for combo in (self._text, self._title):
            combo.activated.connect(lambda _: self._on_column())
        self._metadata.itemChanged.connect(lambda _: self.options_changed.emit())
        self._for_all.clicked.connect(self.all_alike_asked)

    def show_file(self, row: FileRow, preview: Preview | None, trouble: str = "") -> None:
        """Show how a file is read, and its beginning or what is wrong with it."""
        blockers = [QSignalBlocker(each) for each in (self._encoding, self._metadata)]
        self._format.setCurrentIndex(self._format.findData(row.format_name))
        about = [one.description for one in READABLE if one.name == row.format_name]
        self._about.show_text(in_language(about[0]) if about else "")
        self._show_encoding(row, preview)
        self.foreign.show_file(row)
        has_columns = preview is not None and bool(preview.columns)
        is_table = has_columns and row.format_name != "native"
        self._columns.setVisible(is_table)
        self._note.setVisible(row.format_name == "native")
        if is_table and preview is not None:
            self._show_columns(row, preview)
        if preview is None:
            self._trouble.setText(trouble)
            self._shown.setCurrentWidget(self._trouble)
        elif has_columns:
            self._show_rows(preview)
        else:
            beginning = preview.rows[0][0] if preview.rows and preview.rows[0] else ""
            self._page.setPlainText(display_copy(beginning[:_SHOWN_CHARACTERS]).text)
            self._shown.setCurrentWidget(self._page)
        del blockers

    def options(self) -> ImportOptions:
        """Return how the file is to be read."""
        options = ImportOptions(format_name=str(self._format.currentData() or "auto"))
        encoding = self._chosen_encoding()
        if encoding:
            options = replace(options, encoding=encoding)
        if not self._columns.isHidden():
            options = replace(options, columns=self._chosen_columns())
        return self.foreign.added_to(options)

    def _chosen_encoding(self) -> str | None:
        if not self._form.isRowVisible(self._encoding):
            return None
        if self._encoding.currentIndex() == 0:
            typed = self._encoding.currentText()
            return None if typed == self._encoding.itemText(0) else typed.strip() or None
        return self._encoding.currentText().strip() or None

    def _chosen_columns(self) -> ColumnChoice:
        items = [self._metadata.item(row) for row in range(self._metadata.count())]
        kept = tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )
        metadata = None if len(kept) == len(items) else kept
        return ColumnChoice(self._text.currentData(), self._title.currentData(), metadata)

    def _show_encoding(self, row: FileRow, preview: Preview | None) -> None:
        found = preview.decoding if preview else None
        self._encoding.clear()
        detected = self.tr("Recognise it")
        if found is not None and row.options.encoding is None:
            name = found.encoding + (self.tr(", a guess") if found.guessed else "")
            detected = self.tr("Recognised: %1").replace("%1", name)
        self._encoding.addItem(detected)
        self._encoding.addItems(ENCODINGS)
        self._encoding.setCurrentIndex(0)
        if row.options.encoding is not None:
            self._encoding.setCurrentText(row.options.encoding)
        self._form.setRowVisible(self._encoding, found is not None or preview is None)

    def _show_columns(self, row: FileRow, preview: Preview) -> None:
        choice = row.options.columns
        text = choice.text or preview.text_column
        for combo, chosen, none in (
            (self._text, text, self.tr("(choose a column)")),
            (self._title, choice.title, self.tr("(the usual names)")),
        ):
            combo.clear()
            combo.addItem(none, None)
            for name in preview.columns:
                combo.addItem(shortened(name, 60), name)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._metadata.clear()
        for name in preview.columns:
            if name in (text, choice.title):
                continue
            item = QListWidgetItem(shortened(name, 60))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_kept = choice.metadata is None or name in choice.metadata
            item.setCheckState(Qt.CheckState.Checked if is_kept else Qt.CheckState.Unchecked)
            self._metadata.addItem(item)

    def _show_rows(self, preview: Preview) -> None:
        self._table.clear()
        self._table.setColumnCount(len(preview.columns))
        self._table.setRowCount(len(preview.rows))
        self._table.setHorizontalHeaderLabels([shortened(n, 40) for n in preview.columns])
        for number, cells in enumerate(preview.rows):
            for column, cell in enumerate(cells[: len(preview.columns)]):
                item = QTableWidgetItem(shortened(cell, 120))
                item.setToolTip(plain_tip(cell))
                self._table.setItem(number, column, item)
        self._shown.setCurrentWidget(self._table)

    def _about_people(self, people: Sequence[Person]) -> str:
        text = self.tr("Layers come in under the pseudonyms in the file.")
        names = ", ".join(
            f"{shortened(person.name, 30)} = {person.pseudonym}" for person in people[:12]
        )
        if names:
            known = self.tr("Those that are known here already are taken for: %1.")
            text = f"{text} {known.replace('%1', names)}"
        return text

    def _on_format(self) -> None:
        self._columns.hide()
        self.options_changed.emit()

    def _on_column(self) -> None:
        chosen = {self._text.currentData(), self._title.currentData()}
        blocker = QSignalBlocker(self._metadata)
        for row in reversed(range(self._metadata.count())):
            if self._metadata.item(row).data(Qt.ItemDataRole.UserRole) in chosen:
                self._metadata.takeItem(row)
        del blocker
        self.options_changed.emit()

    def _on_encoding_typed(self) -> None:
        if self._chosen_encoding() is not None:
            self.options_changed.emit()

    def _add_row(self, caption: str, field: QWidget) -> None:
        label = PlainLabel(caption, self)
        label.setBuddy(field)
        self._form.addRow(label, field)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        combo.setMinimumContentsLength(18)
        return combo
