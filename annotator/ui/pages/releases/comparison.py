"""What two releases differ in: documents, their parts, spans, labels."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.services.releases import Comparison, Difference
from annotator.ui.messages import counted
from annotator.ui.parts.blocks import caption, remark
from annotator.ui.parts.fact_table import Cell, FactTable
from annotator.ui.safe import shortened

_MOST_DOCUMENTS = 500
"""Documents that are listed; the figures count all."""


class ComparisonView(QWidget):
    """Figures, spans by label, and each document that is not the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = remark("", self)
        self.labels = FactTable(self.tr("Spans by label"), self)
        self.documents = FactTable(self.tr("Documents that differ"), self, 12)
        self._labels_head = caption(self.tr("Spans by label"), self)
        self._documents_head = caption(self.tr("Documents that differ"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self._head)
        layout.addWidget(self._labels_head)
        layout.addWidget(self.labels)
        layout.addWidget(self._documents_head)
        layout.addWidget(self.documents)
        self.hide()

    def show_comparison(self, comparison: Comparison, titles: dict[str, str]) -> None:
        """Show what changed from the earlier to the later release."""
        self._head.setText("\n".join(self._sentences(comparison)))
        heads = [self.tr("Added"), self.tr("Removed"), self.tr("Changed")]
        by_label = [[name, *_three(each)] for name, each in comparison.by_label.items()]
        self.labels.show_rows([self.tr("Label"), *heads], by_label)
        rows = self._documents(comparison, titles)
        self.documents.show_rows(
            [self.tr("Document"), self.tr("What"), *heads], rows[:_MOST_DOCUMENTS]
        )
        for widget in (self.labels, self._labels_head):
            widget.setVisible(bool(by_label))
        for widget in (self.documents, self._documents_head):
            widget.setVisible(bool(rows))
        self.show()

    def text(self) -> str:
        """Return the sentences that are shown."""
        return self._head.text()

    def _sentences(self, comparison: Comparison) -> list[str]:
        if comparison.same:
            return [self.tr("Both are the very same release.")]
        spans = comparison.spans
        lines = [
            counted(
                self.tr("Documents: %1 added, %2 removed, %3 changed, %4 in another part"),
                len(comparison.documents_added),
                len(comparison.documents_removed),
                len(comparison.documents_changed),
                len(comparison.moved),
            ),
            counted(
                self.tr("Spans: %1 added, %2 removed, %3 changed"),
                spans.added,
                spans.removed,
                spans.changed,
            ),
        ]
        for text, people in (
            (self.tr("People who are new: %1"), comparison.people_added),
            (self.tr("People who are gone: %1"), comparison.people_removed),
        ):
            if people:
                lines.append(counted(text, shortened(", ".join(people), 400)))
        return lines

    def _documents(self, comparison: Comparison, titles: dict[str, str]) -> list[list[Cell]]:
        moved = self.tr("in another part: %1, before %2")
        whats = [
            *((each, self.tr("added")) for each in comparison.documents_added),
            *((each, self.tr("removed")) for each in comparison.documents_removed),
            *((each, self.tr("changed")) for each in comparison.documents_changed),
            *(
                (each, counted(moved, after, before))
                for each, (before, after) in comparison.moved.items()
            ),
        ]
        return [
            [titles.get(each) or each, what, *self._counts(comparison, each, what)]
            for each, what in whats
        ]

    def _counts(self, comparison: Comparison, document_id: str, what: str) -> list[Cell]:
        found = comparison.by_document.get(document_id)
        if found is None or what != self.tr("changed"):
            return ["", "", ""]
        return _three(found)


def _three(found: Difference) -> list[Cell]:
    return [found.added, found.removed, found.changed]
