"""The chosen span: label, text, attributes, note, flag and links, all of them changeable."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Label, Scheme
from annotator.model.span import Span
from annotator.ui.layouts import add_layout
from annotator.ui.messages import quoted
from annotator.ui.panels.attribute_editors import AttributeEditor
from annotator.ui.panels.attribute_form import AttributeForm
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.note import NoteEditor
from annotator.ui.panels.signs import label_icon
from annotator.ui.panels.span_links import SpanLinks
from annotator.ui.panels.thread import ThreadView
from annotator.ui.safe import PlainLabel
from annotator.ui.tab_order import follow_layout

DISCUSS = "discuss"
"""The flag that puts a question to the lead."""


class SpanPanel(QStackedWidget):
    """Shows the chosen span and asks for changes of it; says what to do when none is."""

    label_asked: ClassVar[Signal] = Signal(str)
    attribute_asked: ClassVar[Signal] = Signal(str, str, object)
    """The id of the span, the name of the attribute, its value or None."""
    note_asked: ClassVar[Signal] = Signal(str, str)
    """The id of the span and the note."""
    flag_asked: ClassVar[Signal] = Signal()
    link_asked: ClassVar[Signal] = Signal()
    delete_asked: ClassVar[Signal] = Signal()
    leave_asked: ClassVar[Signal] = Signal()
    """The person wants back to the text."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("span")
        self._desk = desk
        self._span: Span | None = None
        self._scheme: Scheme | None = None
        self._forms: dict[tuple[str, ...], AttributeForm] = {}
        """One for each label and its attributes that a chosen span has had so far."""
        self._form: AttributeForm | None = None
        self._form_place = QVBoxLayout()
        self.label = QComboBox(self)
        self.text = PlainLabel("", self).wrapped().selectable()
        self.flag = QCheckBox(self.tr("To discuss"), self)
        self.note = NoteEditor(self)
        self.talk = ThreadView(self)
        self.links = SpanLinks(desk, self)
        self.link = QPushButton(self.tr("Link…"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.remark = PlainLabel("", self).wrapped()
        self._links_heading = PlainLabel(self.tr("Links"), self)
        self._build()
        self._connect()
        self._show_scheme()

    @property
    def editors(self) -> dict[str, AttributeEditor]:
        """The editors that are shown, by the name of the attribute."""
        return self._form.editors if self._form is not None else {}

    def flush(self) -> None:
        """Ask for what was typed and not yet asked for."""
        self.note.flush()
        for editor in self.editors.values():
            editor.flush()

    def set_remark(self, text: str) -> None:
        """Say what to do when no span is chosen."""
        self.remark.setText(text)

    def focus_first(self) -> None:
        """Put the keyboard on the first attribute, or on the label."""
        first = next(iter(self.editors.values()), None) or self.label
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs again in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill_labels()

    def _build(self) -> None:
        self.remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remark.setMargin(16)
        self.addWidget(self.remark)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._sheet())
        self.addWidget(area)

    def _sheet(self) -> QWidget:
        sheet = QWidget(self)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.label)
        column.addWidget(self.text)
        add_layout(column, self._form_place)
        add_layout(column, self._note_and_flag())
        column.addWidget(self.note)
        self.note.setPlaceholderText(self.tr("Anything the lead or you should remember"))
        column.addWidget(self.talk)
        column.addWidget(self._links_heading)
        column.addWidget(self.links)
        buttons = QHBoxLayout()
        buttons.addWidget(self.link)
        buttons.addWidget(self.delete)
        add_layout(column, buttons)
        column.addStretch(1)
        self.label.setAccessibleName(self.tr("Label of the span"))
        self.text.setAccessibleName(self.tr("Text of the span"))
        return sheet

    def _note_and_flag(self) -> QHBoxLayout:
        name = PlainLabel(self.tr("Note"), self)
        name.setBuddy(self.note)
        self.note.setAccessibleName(self.tr("Note"))
        row = QHBoxLayout()
        row.addWidget(name, 1)
        row.addWidget(self.flag)
        return row

    def _connect(self) -> None:
        self.label.activated.connect(lambda _: self.label_asked.emit(self.label.currentData()))
        self.flag.clicked.connect(self._ask_flag)
        self.note.note_asked.connect(self._ask_note)
        self.note.done.connect(self.leave_asked)
        self.talk.leave_asked.connect(self.leave_asked)
        self.link.clicked.connect(self.link_asked)
        self.delete.clicked.connect(self.delete_asked)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)
        self._desk.opened.connect(self._show_scheme)
        self._desk.chosen_changed.connect(self._show_other)
        self._desk.spans_changed.connect(self._show_touched)
        self._desk.relations_changed.connect(self._show_links)
        self._desk.remarks_changed.connect(self._show_thread)

    def _leave(self) -> None:
        self.flush()
        self.leave_asked.emit()

    def _ask_flag(self) -> None:
        self.flag.setChecked(not self.flag.isChecked())
        self.flag_asked.emit()

    def _ask_note(self, note: str) -> None:
        if self._span is not None:
            self.note_asked.emit(self._span.id, note)

    def _ask_attribute(self, name: str, value: object) -> None:
        if self._span is not None:
            self.attribute_asked.emit(self._span.id, name, value)

    def _show_scheme(self) -> None:
        self._span = None
        if self._scheme is not self._desk.scheme:
            self._scheme = self._desk.scheme
            self._form = None
            for form in self._forms.values():
                form.discard()
            self._forms = {}
            self._fill_labels()
        self._show_span()

    def _fill_labels(self) -> None:
        self.label.clear()
        for label in self._desk.scheme.offered_labels:
            self._add_label(label)
        if self._span is not None:
            self._show_label(self._span.label)

    def _add_label(self, label: Label) -> None:
        icon = label_icon(self._desk.scheme, label, self.palette())
        self.label.addItem(icon, label.name, label.name)

    def _show_label(self, name: str) -> None:
        """Show the label of a span; a retired one stands in the list as long as it is shown."""
        offered = len(self._desk.scheme.offered_labels)
        if self.label.findData(name) < 0:
            self._add_label(self._desk.scheme.label(name))
        self.label.setCurrentIndex(self.label.findData(name))
        for place in reversed(range(offered, self.label.count())):
            if self.label.itemData(place) != name:
                self.label.removeItem(place)

    def _show_other(self) -> None:
        if self._span is not None:
            self.flush()
        self._show_span()

    def _show_touched(self, touched: frozenset[str]) -> None:
        chosen = self._desk.chosen
        if chosen is not None and chosen.id in touched:
            self._show_span()
        elif chosen is not None and self._desk.relations:
            self._show_links()

    def _show_span(self) -> None:
        span = self._span = self._desk.chosen
        self.setCurrentIndex(0 if span is None else 1)
        if span is None:
            self.links.show_links_of(None)
            return
        self._show_form(span)
        self._show_label(span.label)
        self.text.setText(quoted(self._desk.excerpt(span, 280)))
        self.flag.setChecked(span.flag is not None)
        for name, editor in self.editors.items():
            editor.show_value(span.attributes.get(name))
        self.note.show_note(span.note)
        self._show_thread()
        self._show_links()

    def _show_thread(self) -> None:
        if self._span is not None:
            thread = self._desk.threads.get(self._span.id, ())
            self.talk.show_thread(self._span.id, thread, self._desk.names() if thread else {})

    def _show_links(self) -> None:
        are_new = self.links.show_links_of(self._span)
        has_links = self._span is not None and bool(self._desk.relations_of(self._span))
        self._links_heading.setVisible(has_links)
        if has_links and are_new:
            follow_layout(self)
        self.links.setVisible(has_links)

    def _show_form(self, span: Span) -> None:
        attributes = self._desk.scheme.offered_attributes(span.label, span.attributes)
        key = (span.label, *(each.name for each in attributes))
        if self._form is not None and self._form is self._forms.get(key):
            return  # hiding it would take the keyboard away from its editor
        if self._form is not None:
            self._form.hide()
        if key not in self._forms:
            self._forms[key] = AttributeForm(attributes, self)
            self._forms[key].value_asked.connect(self._ask_attribute)
            self._form_place.addWidget(self._forms[key])
            follow_layout(self)
        self._form = self._forms[key]
        self._form.show()
