"""What goes back to the lead: said before it is written."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.services.packets.sending import OwnWork
from annotator.ui.messages import counted, readable_moment
from annotator.ui.packets.folder import FolderRow
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout


class SendDialog(QDialog):
    """Says what a packet back would hold, and asks into which folder it goes."""

    asked: ClassVar[Signal] = Signal(object)
    """The folder."""

    def __init__(
        self, work: OwnWork, last_sent: int | None, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("send_work")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send my work"))
        self.folder = FolderRow(settings, self)
        self._facts = [PlainLabel(one, self).wrapped() for one in self._said(work, last_sent)]
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.write = self._buttons.addButton(
            self.tr("&Make the packet"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for label in self._facts:
            layout.addWidget(label)
        layout.addWidget(self.folder)
        layout.addWidget(self._buttons)
        font = self._facts[0].font()
        font.setBold(True)
        self._facts[0].setFont(font)
        self.write.setDefault(True)
        self.write.setFocus()
        self.resize(620, self.sizeHint().height())
        follow_layout(self)
        self._buttons.accepted.connect(self._ask)
        self._buttons.rejected.connect(self.reject)

    def text(self) -> str:
        """Return what is said."""
        return "\n".join(label.text() for label in self._facts)

    def _said(self, work: OwnWork, last_sent: int | None) -> list[str]:
        never = self.tr("Nothing was sent from here before.")
        before = self.tr("Sent last: %1")
        return [
            counted(self.tr("The work of %1 goes back to the lead."), work.person),
            counted(
                self.tr("Documents: %1 done, %2 begun, %3 in all"),
                work.done,
                work.in_progress,
                work.documents,
            ),
            counted(
                self.tr("Spans: %1. Links: %2. Remarks: %3."),
                work.spans,
                work.relations,
                work.remarks,
            ),
            never if last_sent is None else counted(before, readable_moment(last_sent)),
            self.tr(
                "A packet always holds all of your work, so one that is lost does no harm. It "
                "is a file: attach it to an e-mail to your lead, or hand it over."
            ),
        ]

    def _ask(self) -> None:
        self.folder.remember()
        self.accept()
        self.asked.emit(self.folder.folder)
