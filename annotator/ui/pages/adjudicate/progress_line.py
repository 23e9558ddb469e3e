"""How far the queue and the document are."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from annotator.services.adjudicating import Queue
from annotator.ui.messages import counted
from annotator.ui.safe import ElidedLabel


class ProgressLine(QWidget):
    """A bar for all documents of the filter, and a sentence for the one that is open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Settled"))
        self.bar.setMinimumWidth(180)
        self.sentence = ElidedLabel("", self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.bar, 1)
        line.addWidget(self.sentence, 2)

    def show_progress(self, queue: Queue | None, document_id: str) -> None:
        """Show how far all documents and one of them are."""
        documents = queue.documents if queue else ()
        matters = sum(each.matters for each in documents)
        undecided = sum(each.undecided for each in documents)
        self.bar.setRange(0, max(1, matters))
        self.bar.setValue(matters - undecided)
        self.bar.setFormat(counted(self.tr("%1 of %2 settled"), matters - undecided, matters))
        self.sentence.show_text(" · ".join(self._parts(queue, document_id)))

    def _parts(self, queue: Queue | None, document_id: str) -> list[str]:
        if queue is None:
            return []
        parts = [
            counted(
                self.tr("This document: %1 of %2 settled"),
                each.matters - each.undecided,
                each.matters,
            )
            for each in queue.documents
            if each.document_id == document_id
        ]
        reopened = sum(each.is_reopened for each in queue.documents)
        waiting = sum(each.waiting for each in queue.documents)
        if reopened:
            parts.append(counted(self.tr("documents open again: %1"), reopened))
        if waiting:
            parts.append(counted(self.tr("waiting for an answer: %1"), waiting))
        return parts
