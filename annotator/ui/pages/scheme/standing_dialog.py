"""Where a label stands: a list from which each text opens at its span."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.services.scheme_spans import Standing
from annotator.ui.messages import counted
from annotator.ui.pages.scheme.words import name_text
from annotator.ui.parts.fact_table import FactTable
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.tab_order import follow_layout

_ROWS = 14


class StandingDialog(QDialog):
    """Lists spans of one label."""

    place_asked: ClassVar[Signal] = Signal(str, int, int)
    """A span is to be read in its text: a document's id and code points."""

    def __init__(
        self, label: str, found: tuple[Sequence[Standing], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("standing")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(counted(self.tr("Spans of %1"), name_text(label)))
        self._spans, number = found
        text = self.tr("Spans: %1. Return opens the text.")
        if number > len(self._spans):
            text = self.tr("Spans: %1, of which the first are listed. Return opens the text.")
        self.table = FactTable(self.tr("Spans"), self, _ROWS, wide=(0, 2))
        heads = [self.tr("Text"), self.tr("Person"), self.tr("Document")]
        rows = [[each.text, each.person, each.title] for each in self._spans]
        self.table.show_rows(heads, rows)
        self.table.row_chosen.connect(self._open)
        buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(counted(text, number), self).wrapped())
        layout.addWidget(self.table)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(640, self.sizeHint().height())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        follow_layout(self)

    def _open(self, row: int) -> None:
        span = self._spans[row]
        self.place_asked.emit(span.document_id, span.start, span.end)
        self.accept()
