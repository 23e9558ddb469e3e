"""What would become gold without a look at each case, and the switch that lets it."""

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.services.adjudicating import Accepted
from annotator.ui.messages import counted
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.tab_order import follow_layout

_MOST = 30
"""Labels that are listed."""


class AcceptDialog(QDialog):
    """Shows the preview; nothing is accepted unless the switch is on."""

    accept_asked: ClassVar[Signal] = Signal()

    def __init__(self, preview: Accepted, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("accept unanimous")
        self.setModal(True)
        self.setWindowTitle(self.tr("Accept what is unanimous"))
        is_something = bool(preview.clusters or preview.empty_documents)
        self.facts = [
            PlainLabel(line, self).wrapped().selectable() for line in self._lines(preview)
        ]
        self.switch = QCheckBox(self.tr("&Make this gold without a look at each case"), self)
        self.switch.setEnabled(is_something)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = PlainButtonBox(buttons.Cancel, self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.do = self._buttons.addButton(self.tr("&Accept"), role)
        self.do.setEnabled(False)
        self.switch.toggled.connect(self._on_switch)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(8)
        for label in self.facts:
            column.addWidget(label)
        column.addWidget(self.switch)
        column.addWidget(self._buttons)
        self._buttons.button(buttons.Cancel).setDefault(True)
        self.switch.setFocus()
        self.resize(max(460, self.sizeHint().width()), self.sizeHint().height())
        follow_layout(self)

    def texts(self) -> list[str]:
        """Return what is shown, line by line."""
        return [label.text() for label in self.facts]

    def _on_switch(self, is_on: bool) -> None:
        self.do.setEnabled(is_on)
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        (self.do if is_on else cancel).setDefault(True)

    def _accept(self) -> None:
        if self.switch.isChecked():
            self.accept_asked.emit()
        self.accept()

    def _lines(self, preview: Accepted) -> Iterator[str]:
        """Yield what would be accepted and what would not, a line each."""
        yield counted(
            self.tr("Everybody who is done marked these alike: %1, in documents: %2."),
            preview.clusters,
            preview.documents,
        )
        for label, number in preview.by_label.most_common(_MOST):
            yield counted("%1: %2", f"\u2068{label}\u2069", number)
        for text, number in (
            (self.tr("Links that come along: %1."), preview.relations),
            (
                self.tr("Documents in which nobody marked anything: %1."),
                preview.empty_documents,
            ),
            (
                self.tr("Left to you, because somebody wants to discuss them: %1."),
                preview.flagged,
            ),
        ):
            if number:
                yield counted(text, number)
        yield self.tr("It is one step of undo. The filters on the left count here, too.")
