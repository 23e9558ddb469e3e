"""What was said about a span or a layer, and a field for an answer."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.model.team import Remark
from annotator.services.remarks import Thread, is_unread
from annotator.ui.layouts import add_layout
from annotator.ui.messages import readable_moment
from annotator.ui.panels.note import WritingField
from annotator.ui.safe import PlainLabel
from annotator.ui.tab_order import follow_layout

_SHOWN = 30
"""Remarks of a thread that are shown; it is the older ones that are left out."""


class ThreadView(QWidget):
    """Shows remarks, oldest first, and asks for an answer to be kept; hidden without any."""

    answer_asked: ClassVar[Signal] = Signal(str)
    read_asked: ClassVar[Signal] = Signal()
    leave_asked: ClassVar[Signal] = Signal()
    """An answer was written and the person wants on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = ""
        self._drafts: dict[str, str] = {}
        """What was written and not yet sent, by what it is about."""
        self._thread: Thread = ()
        self._lines: list[QWidget] = []
        self.heading = PlainLabel(self.tr("Remarks"), self)
        self.field = WritingField(self)
        self.field.setAccessibleName(self.tr("Answer"))
        self.field.setPlaceholderText(self.tr("Your answer"))
        self.send = QPushButton(self.tr("Answer"), self)
        self.read = QPushButton(self.tr("I have read it"), self)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        add_layout(column, self._remarks)
        column.addWidget(self.field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.send)
        buttons.addWidget(self.read)
        add_layout(column, buttons)
        self.send.clicked.connect(self._send)
        self.read.clicked.connect(self.read_asked)
        self.field.done.connect(self._send_and_leave)
        self.field.textChanged.connect(self._keep_draft)
        self.hide()

    def show_thread(self, key: str, thread: Thread, names: Mapping[str, str]) -> None:
        """Show the thread about something known by a key; `names` are of people, by id."""
        if key != self._key:
            self._key = key
            self.field.setPlainText(self._drafts.get(key, ""))
        if thread != self._thread:
            self._thread = thread
            self._show_lines(names)
        self.read.setVisible(is_unread(thread))
        self.setVisible(bool(thread))

    def sent(self) -> None:
        """Forget what was written: it is kept now."""
        self._drafts.pop(self._key, None)
        self.field.clear()

    def focus_field(self) -> None:
        """Put the keyboard into the answer."""
        self.come_into_sight()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_into_sight(self) -> None:
        """Scroll the panel around until the last remark and the answer are seen."""
        QTimer.singleShot(0, self, self._scroll)  # when all that is new has its place

    def texts(self) -> list[str]:
        """Return what is shown of each remark, oldest first."""
        return [line.text() for line in self._lines if isinstance(line, PlainLabel)]

    def _scroll(self) -> None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self)
            area.ensureWidgetVisible(self.send)

    def _send(self) -> None:
        self.answer_asked.emit(self.field.toPlainText())

    def _send_and_leave(self) -> None:
        if self.field.toPlainText().strip():
            self._send()
        self.leave_asked.emit()

    def _keep_draft(self) -> None:
        self._drafts[self._key] = self.field.toPlainText()

    def _show_lines(self, names: Mapping[str, str]) -> None:
        for line in self._lines:
            self._remarks.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = self._thread[-_SHOWN:]
        self._lines = [self._line(remark, names) for remark in shown]
        for line in self._lines:
            self._remarks.addWidget(line)
        self._give_room()
        follow_layout(self.parentWidget() or self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every remark the room that its lines need."""
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        for line in self._lines:
            line.setMinimumHeight(line.heightForWidth(self.width()))

    def _line(self, remark: Remark, names: Mapping[str, str]) -> PlainLabel:
        who = names.get(remark.author_id) or self.tr("Reviewer")
        if remark.author_id == remark.owner_id:
            who = self.tr("You")
        said = remark.text or self.tr("✓ read")
        head = f"\u2068{who}\u2069 · {readable_moment(remark.at)}"
        line = PlainLabel(f"{head}\n{said}", self).wrapped().selectable()
        return line if remark.text else line.dimmed()
