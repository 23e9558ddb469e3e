"""The list of spans: a way through the document without the text page."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListView,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.span import Span
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.documents_model import Index
from annotator.ui.panels.rows import (
    SIGN,
    RowDelegate,
    content_box,
    draw_text,
    faint_colour,
    is_selected,
    isolated,
    sign_box,
    text_colour,
    without_edge,
)
from annotator.ui.panels.signs import (
    draw_flag,
    draw_label_sign,
    label_colours,
    label_icon,
    label_order,
)
from annotator.ui.panels.spans_model import EXCERPT, SPAN, SpansModel
from annotator.ui.safe import PlainLabel


class SpansPanel(QWidget):
    """Every span of the document in reading order, filtered by label."""

    jump_asked: ClassVar[Signal] = Signal(str)
    """A span was chosen in the list; its id."""
    enter_asked: ClassVar[Signal] = Signal(str)
    """A span was chosen and the person wants to go on in the text."""
    delete_asked: ClassVar[Signal] = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("spans")
        self._desk = desk
        self.model = SpansModel(desk, self)
        self.filter = QComboBox(self)
        self.list = QListView(self)
        self._remark = PlainLabel(parent=self).wrapped()
        self._stack = QStackedWidget(self)
        self._following = False
        self._build()
        desk.opened.connect(self._show_scheme)
        desk.opened.connect(self._show_emptiness)
        desk.spans_changed.connect(self._show_emptiness)
        desk.chosen_changed.connect(self._follow)
        self._show_scheme()
        self._show_emptiness()

    def enter(self, position: int) -> None:
        """Take the keyboard, at the last span that begins before a place in the text."""
        if not self.list.currentIndex().isValid():
            self._following = True
            self.list.setCurrentIndex(self.model.index(self.model.row_before(position)))
            self._following = False
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on in the text, Delete deletes the span."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            span: Span | None = self.list.currentIndex().data(SPAN)
            if span is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.enter_asked.emit(span.id)
                return True
            if span is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.delete_asked.emit(span.id)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.filter.setAccessibleName(self.tr("Spans to show"))
        self.filter.currentIndexChanged.connect(self._show_only)
        self.list.setObjectName("spans list")
        self.list.setAccessibleName(self.tr("Spans in reading order"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_SpanDelegate(self._desk, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._jump)
        self.list.clicked.connect(self._jump)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._remark.setMargin(12)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._remark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.filter)
        layout.addWidget(self._stack, 1)

    def _show_scheme(self) -> None:
        chosen = self.filter.currentData()
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self.tr("All labels"), "")
        for label in self._desk.scheme.labels:
            icon = label_icon(self._desk.scheme, label, self.palette())
            self.filter.addItem(icon, label.name, label.name)
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))
        self.filter.blockSignals(False)
        self._show_only()

    def _show_only(self) -> None:
        self.model.show_only(self.filter.currentData() or "")
        self._show_emptiness()
        self._follow()

    def _show_emptiness(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        count = len(self._desk.spans)
        text = self.tr("All labels ({count})").format(count=count)
        self.filter.setItemText(0, text if count else self.tr("All labels"))
        if count:
            self._remark.setText(self.tr("No span has this label."))
        else:
            self._remark.setText(self.tr("Nothing is marked in this document yet."))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was chosen meanwhile."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if not self.isVisible():
            return  # laying out a long list takes time that nobody would see
        chosen = self._desk.chosen
        index = self.model.index(self.model.row(chosen.id) if chosen else -1)
        self._following = True
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        elif chosen is None:
            self.list.selectionModel().clear()
        self._following = False

    def _jump(self, index: Index) -> None:
        span: Span | None = index.data(SPAN)
        if span is not None and not self._following and self.list.hasFocus():
            self.jump_asked.emit(span.id)


class _SpanDelegate(RowDelegate):
    """Label sign, label in words, text, and a flag where there is one."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines = 2

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one span."""
        span: Span = index.data(SPAN)
        box = content_box(option)
        colours = label_colours(self._desk.scheme, option.palette)
        sign = sign_box(option, box).adjusted(1, 1, -1, -1)
        colour = colours.get(span.label, text_colour(option))
        if is_selected(option):
            colour = text_colour(option)
        draw_label_sign(painter, sign, label_order(self._desk.scheme, span.label), colour)
        if span.flag:
            draw_flag(painter, sign_box(option, box, line=1), text_colour(option))
        box = without_edge(option, box, SIGN + 8, at_end=False)
        half = option.rect.height() // 2 - 3
        box = box.adjusted(0, 3, 0, 0)
        box.setHeight(half)
        painter.setPen(text_colour(option))
        draw_text(painter, option, box, isolated(index.data(EXCERPT)))
        painter.setPen(faint_colour(option))
        draw_text(painter, option, box.translated(0, half), self._remark(span))

    def _remark(self, span: Span) -> str:
        parts = [span.label]
        if span.is_discontinuous:
            parts.append(self.tr("fragments: {count}").format(count=len(span.fragments)))
        if span.note:
            parts.append(self.tr("note"))
        if span.flag:
            parts.append(self.tr("to discuss"))
        missing = [
            attribute.name
            for attribute in self._desk.scheme.attributes_of(span.label)
            if attribute.required
            and not attribute.retired
            and attribute.name not in span.attributes
        ]
        if missing:
            parts.append(self.tr("{name} missing").format(name=", ".join(missing)))
        return " · ".join(parts)
