"""The open document as a whole: where it comes from, its attributes, a note, a flag."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.panels.attribute_editors import AttributeEditor, editor_of
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.documents_model import state_name
from annotator.ui.panels.note import NoteEditor
from annotator.ui.safe import PlainLabel, shortened


class DocumentPanel(QScrollArea):
    """Facts, attributes, note and flag of the open document."""

    attribute_asked: ClassVar[Signal] = Signal(str, object)
    note_asked: ClassVar[Signal] = Signal(str)
    flag_asked: ClassVar[Signal] = Signal()
    leave_asked: ClassVar[Signal] = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("document")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._desk = desk
        self.editors: dict[str, AttributeEditor] = {}
        self.flag = QCheckBox(self.tr("To discuss"), self)
        self.note = NoteEditor(self)
        self._facts = QFormLayout()
        self._attributes = QFormLayout()
        self._sheet = QWidget(self)
        self._build()
        desk.opened.connect(self._show_document)
        desk.document_changed.connect(self._show_document)
        desk.layer_changed.connect(self._show_layer)
        self._show_document()

    def flush(self) -> None:
        """Ask for what was typed and not yet asked for."""
        if self._desk.document is not None:
            self.note.flush()
            for editor in self.editors.values():
                editor.flush()

    def _build(self) -> None:
        sheet = self._sheet
        column = QVBoxLayout(sheet)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self._facts.setSpacing(4)
        self._attributes.setSpacing(5)
        column.addLayout(self._facts)
        column.addLayout(self._attributes)
        column.addWidget(self.flag)
        name = PlainLabel(self.tr("Note"), sheet)
        name.setBuddy(self.note)
        column.addWidget(name)
        self.note.setAccessibleName(self.tr("Note on the document"))
        column.addWidget(self.note)
        column.addStretch(1)
        self.setWidget(sheet)
        self.flag.clicked.connect(self._ask_flag)
        self.note.note_asked.connect(self.note_asked)
        self.note.done.connect(self.leave_asked)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)

    def _leave(self) -> None:
        self.flush()
        self.leave_asked.emit()

    def _ask_flag(self) -> None:
        self.flag.setChecked(not self.flag.isChecked())
        self.flag_asked.emit()

    def _show_document(self) -> None:
        document = self._desk.document
        self._sheet.setVisible(document is not None)
        for form in (self._facts, self._attributes):
            while form.rowCount():
                form.removeRow(0)
        self.editors = {}
        if document is None:
            return
        self._fact(self.tr("Title"), document.title)
        for name, value in document.metadata.items():
            self._fact(name, value)
        self._fact(self.tr("Characters"), str(len(document.text)))
        for attribute in self._desk.scheme.document_attributes:
            editor = editor_of(attribute, self)
            editor.show_value(document.attributes.get(attribute.name))
            editor.value_asked.connect(self.attribute_asked)
            self._attributes.addRow(PlainLabel(attribute.name.replace("_", " "), self), editor)
            self.editors[attribute.name] = editor
        self._show_layer()

    def _show_layer(self) -> None:
        layer = self._desk.layer
        if layer is not None:
            self.flag.setChecked(layer.flag is not None)
            self.note.show_note(layer.note)
            self.setAccessibleDescription(state_name(layer.state))

    def _fact(self, name: str, value: str) -> None:
        label = PlainLabel(shortened(value, 300), self).wrapped().selectable()
        self._facts.addRow(PlainLabel(shortened(name, 30), self).dimmed(), label)
