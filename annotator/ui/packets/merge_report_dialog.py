"""What a merge brought in, beside the window: each conflict opens its text."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from annotator.services.packets.differences import Difference
from annotator.ui.packets.conflicts import conflict_table
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.tab_order import follow_layout


class MergeReportDialog(QDialog):
    """Stays open beside the window, so that one conflict after the other can be read."""

    place_asked: ClassVar[Signal] = Signal(str, int, int)
    """The id of a document, and a range of it in code points."""
    undo_asked: ClassVar[Signal] = Signal()

    def __init__(
        self,
        facts: Sequence[str],
        differences: Sequence[Difference],
        names: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("merge_report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merged"))
        self._differences = differences
        self._facts = [PlainLabel(fact, self).wrapped() for fact in facts]
        self.table = conflict_table(differences, names, self)
        buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.open_text = buttons.addButton(self.tr("&Open the text"), role)
        undo = buttons.addButton(self.tr("&Undo the merge"), role)
        caption = self.tr("Both are kept in the journal. Return opens the text:")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for label in self._facts:
            layout.addWidget(label)
        layout.addWidget(PlainLabel(caption, self).wrapped())
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self._prepare(self.open_text, undo)
        self.resize(900, self.sizeHint().height())
        follow_layout(self)
        self.table.opens_rows = True
        self.table.setFocus()
        self.table.opened.connect(self._show)
        self.open_text.clicked.connect(self._show_current)
        undo.clicked.connect(self._undo)
        buttons.rejected.connect(self.reject)

    def text(self) -> str:
        """Return what is said above the table."""
        return "\n".join(label.text() for label in self._facts)

    def _prepare(self, *buttons: QPushButton) -> None:
        for button in buttons:
            button.setAutoDefault(False)

    def _show_current(self) -> None:
        self._show(self.table.currentIndex().row())

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._differences):
            one = self._differences[place]
            self.place_asked.emit(one.conflict.document, one.start, one.end)

    def _undo(self) -> None:
        self.accept()
        self.undo_asked.emit()
