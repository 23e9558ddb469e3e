"""The open document as a whole: where it comes from, its attributes, a note, a flag."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.model.document import Document
from annotator.model.scheme import Attribute
from annotator.services.assigning import LONGEST_COMMENT, own_assignment
from annotator.ui.layouts import add_layout
from annotator.ui.panels.assigned import due_text, returned_comment
from annotator.ui.panels.attribute_editors import AttributeEditor
from annotator.ui.panels.attribute_form import AttributeForm
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.documents_model import state_name
from annotator.ui.panels.note import NoteEditor
from annotator.ui.panels.thread import ThreadView
from annotator.ui.safe import PlainLabel, shortened
from annotator.ui.tab_order import follow_layout


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
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._desk = desk
        self.flag = QCheckBox(self.tr("To discuss"), self)
        self.note = NoteEditor(self)
        self.talk = ThreadView(self)
        self._facts: list[tuple[str, str]] = []
        self._facts_sheet: QWidget | None = None
        self._facts_place = QVBoxLayout()
        self._attributes: tuple[Attribute, ...] = ()
        self._form: AttributeForm | None = None
        self._form_place = QVBoxLayout()
        self._sheet = QWidget(self)
        self._build()
        desk.opened.connect(self._show_document)
        desk.document_changed.connect(self._show_document)
        desk.layer_changed.connect(self._show_layer)
        desk.remarks_changed.connect(self._show_thread)
        desk.spans_changed.connect(self._show_thread)
        self._show_document()

    @property
    def editors(self) -> dict[str, AttributeEditor]:
        """The editors of the document's attributes, by name."""
        return self._form.editors if self._form is not None else {}

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
        add_layout(column, self._facts_place)
        add_layout(column, self._form_place)
        column.addWidget(self.flag)
        name = PlainLabel(self.tr("Note"), sheet)
        name.setBuddy(self.note)
        column.addWidget(name)
        self.note.setAccessibleName(self.tr("Note on the document"))
        column.addWidget(self.note)
        column.addWidget(self.talk)
        column.addStretch(1)
        self.setWidget(sheet)
        self.flag.clicked.connect(self._ask_flag)
        self.note.note_asked.connect(self.note_asked)
        self.note.done.connect(self.leave_asked)
        self.talk.leave_asked.connect(self.leave_asked)
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
        if document is None:
            return
        self._show_new_facts(document)
        attributes = tuple(
            each
            for each in self._desk.scheme.document_attributes
            if not each.retired or each.name in document.attributes
        )
        if attributes != self._attributes:
            self._attributes = attributes
            self._show_form()
        for name, editor in self.editors.items():
            editor.show_value(document.attributes.get(name))
        self._show_layer()
        self._show_thread()

    def _show_thread(self) -> None:
        thread = self._desk.thread_of_layer()
        names = self._desk.names() if thread else {}
        self.talk.show_thread(self._desk.document_id, thread, names)

    def _show_new_facts(self, document: Document) -> None:
        facts = [(self.tr("Title"), document.title), *self._assigned_facts(document.id)]
        facts += document.metadata.items()
        facts.append((self.tr("Characters"), str(len(document.text))))
        if facts != self._facts:
            self._facts = facts
            self._show_facts()
            follow_layout(self.parentWidget() or self)

    def _assigned_facts(self, document_id: str) -> list[tuple[str, str]]:
        assignment = own_assignment(self._desk.workspace, document_id)
        layer = self._desk.layer
        if assignment is None or layer is None:
            return []
        facts = [
            (self.tr("To mend"), returned_comment(assignment, layer.state)),
            (self.tr("To do"), due_text(assignment, layer.state)),
            (self.tr("Priority"), str(assignment.priority or "")),
        ]
        return [(name, value) for name, value in facts if value]

    def _show_facts(self) -> None:
        sheet = QWidget(self)
        rows = QGridLayout(sheet)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.setHorizontalSpacing(10)
        rows.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._facts):
            label = PlainLabel(shortened(value, LONGEST_COMMENT), sheet).wrapped().selectable()
            heading = PlainLabel(shortened(name, 30), sheet).dimmed()
            rows.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(label, row, 1)
        if self._facts_sheet is not None:
            self._facts_sheet.hide()
            self._facts_sheet.deleteLater()
        self._facts_sheet = sheet
        self._facts_place.addWidget(sheet)

    def _show_form(self) -> None:
        if self._form is not None:
            self._form.discard()
        self._form = AttributeForm(self._attributes, self)
        self._form.value_asked.connect(self.attribute_asked)
        self._form_place.addWidget(self._form)
        follow_layout(self.parentWidget() or self)

    def _show_layer(self) -> None:
        layer, document = self._desk.layer, self._desk.document
        if layer is not None and document is not None:
            self._show_new_facts(document)
            self.flag.setChecked(layer.flag is not None)
            self.note.show_note(layer.note)
            self.setAccessibleDescription(state_name(layer.state))
