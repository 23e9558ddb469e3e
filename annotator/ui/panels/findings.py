"""What is still to be looked at before a document is done: each finding is a link."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from annotator.model.checks import Finding
from annotator.model.scheme import Level
from annotator.ui.layouts import add_layout
from annotator.ui.messages import quoted
from annotator.ui.panels.desk import Desk
from annotator.ui.safe import PlainLabel
from annotator.ui.sentences import in_language

_MOST_ROWS = 6


class FindingsPanel(QFrame):
    """Findings below the text; a blocking one must be mended, the rest may be passed."""

    jump_asked: ClassVar[Signal] = Signal(str)
    """A finding was chosen; the id of its span."""
    done_anyway_asked: ClassVar[Signal] = Signal()
    again_asked: ClassVar[Signal] = Signal()
    close_asked: ClassVar[Signal] = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._desk = desk
        self._findings: list[Finding] = []
        self.heading = PlainLabel("", self).wrapped()
        self.list = _FindingList(self)
        self.list.setAccessibleName(self.tr("Findings"))
        self.again = QPushButton(self.tr("Check &again"), self)
        self.anyway = QPushButton(self.tr("Done an&yway"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        self.list.itemClicked.connect(self._jump)
        self.list.itemActivated.connect(self._jump)
        self.list.installEventFilter(self)
        self.again.clicked.connect(self.again_asked)
        self.anyway.clicked.connect(self.done_anyway_asked)
        self.leave.clicked.connect(self.close_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        for button in (self.again, self.anyway, self.leave):
            button.setAutoDefault(False)
            head.addWidget(button)
        add_layout(column, head)
        column.addWidget(self.list)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings, the blocking ones first, and take the keyboard."""
        self._findings = sorted(findings, key=lambda finding: finding.level != Level.BLOCK)
        blocking = sum(finding.level is Level.BLOCK for finding in self._findings)
        self.list.clear()
        for finding in self._findings:
            self.list.addItem(self._item(finding))
        self.anyway.setEnabled(not blocking)
        if blocking:
            text = self.tr("To be mended before this document is done: {count}.").format(
                count=blocking
            )
        else:
            text = self.tr("Look at these, or press Done anyway.")
        self.heading.setText(text)
        self.show()
        self.list.updateGeometry()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def sentences(self) -> list[str]:
        """Return the findings as they are read."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter jumps, Esc closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._jump(self.list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def _item(self, finding: Finding) -> QListWidgetItem:
        must = finding.level is Level.BLOCK
        level = self.tr("Must be mended") if must else self.tr("Look again")
        span = self._desk.spans.get(finding.span_id or "")
        quote = "  " + quoted(self._desk.excerpt(span, 60)) if span else ""
        item = QListWidgetItem(f"{level}: {in_language(finding.sentence)}{quote}")
        icon = (
            QStyle.StandardPixmap.SP_MessageBoxCritical
            if must
            else QStyle.StandardPixmap.SP_MessageBoxWarning
        )
        item.setIcon(self.style().standardIcon(icon))
        item.setData(Qt.ItemDataRole.UserRole, finding.span_id or "")
        return item

    def _jump(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole):
            self.jump_asked.emit(item.data(Qt.ItemDataRole.UserRole))


class _FindingList(QListWidget):
    """A list as high as its lines, up to some six."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)

    def sizeHint(self) -> QSize:
        """Return the room of the lines."""
        rows = max(1, min(self.count(), _MOST_ROWS))
        height = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        return QSize(300, rows * height + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the lines."""
        return QSize(120, self.sizeHint().height())
