"""The page of an import that shows the first documents with everybody's spans."""

from collections import Counter

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Scheme
from annotator.model.span import Span, covered_text
from annotator.services.mapping_draft import foreign_scheme
from annotator.services.transfer import Survey
from annotator.ui.dialogs.import_marked import MarkedText
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.safe import PlainLabel, plain_tip, shortened
from annotator.ui.tab_order import follow_layout

_MOST_ROWS = 500
_LONGEST_CELL = 1000


class SamplesPage(QWidget):
    """Documents to choose from, the text of one with a layer's spans, and a row a span."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._survey = Survey()
        self._scheme = Scheme("", 0, ())
        self._summary = PlainLabel("", self).wrapped().selectable()
        self.documents = QListWidget(self)
        self.layers = QComboBox(self)
        self._caption = PlainLabel(self.tr("La&yer of:"), self)
        self.text = MarkedText(self.tr("Text with its spans"), self)
        self.table = QTableWidget(self)
        self._name_parts()
        self._lay_out()
        self.documents.currentRowChanged.connect(lambda _: self._show_document())
        self.layers.currentIndexChanged.connect(lambda _: self._show_layer())
        self.table.currentCellChanged.connect(lambda row, *_: self._go_to(row))

    def _name_parts(self) -> None:
        self.documents.setAccessibleName(self.tr("First documents"))
        self.documents.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.layers.setAccessibleName(self.tr("Whose layer is shown"))
        self._caption.setBuddy(self.layers)
        self.table.setAccessibleName(self.tr("Spans"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setColumnCount(4)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Label"), self.tr("Text"), self.tr("Offsets"), self.tr("Attributes")]
        )
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setWordWrap(False)
        rows = self.table.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._caption)
        row.addWidget(self.layers, 1)
        right = QWidget(self)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        add_layout(inside, row)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.text)
        parts.addWidget(self.table)
        inside.addWidget(parts, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.documents)
        splitter.addWidget(right)
        splitter.setSizes([220, 680])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._summary)
        layout.addWidget(splitter, 1)
        follow_layout(self)

    def show_survey(self, survey: Survey) -> None:
        """Show what is in some files."""
        self._survey = survey
        self._scheme = foreign_scheme(survey.vocabulary)
        formats = ", ".join(f"{name} ({number})" for name, number in survey.formats.items())
        summary = self.tr("Documents: %1. Spans: %2. Relations: %3. Read as: %4.")
        figures = (survey.documents, survey.spans, survey.relations)
        self._summary.setText(counted(summary, *figures, formats))
        blocker = QSignalBlocker(self.documents)
        self.documents.clear()
        titles = Counter(sample.document.title for sample in survey.samples)
        for sample, origin in zip(survey.samples, survey.origins, strict=True):
            title = sample.document.title
            text = title if titles[title] == 1 else f"{title} ({origin})"
            item = QListWidgetItem(shortened(text))
            item.setToolTip(plain_tip(text))
            self.documents.addItem(item)
        self.documents.setCurrentRow(self._first_with_spans())
        del blocker
        self._show_document()

    def summary(self) -> str:
        """Return what is said about all files together."""
        return self._summary.text()

    def _first_with_spans(self) -> int:
        for place, sample in enumerate(self._survey.samples):
            if any(owned.content.spans for owned in sample.layers):
                return place
        return 0

    def _show_document(self) -> None:
        blocker = QSignalBlocker(self.layers)
        self.layers.clear()
        row = self.documents.currentRow()
        samples = self._survey.samples
        for owned in samples[row].layers if 0 <= row < len(samples) else ():
            person, number = shortened(owned.person, 60), len(owned.content.spans)
            self.layers.addItem(counted(self.tr("%1 (spans: %2)"), person, number))
        if not self.layers.count():
            self.layers.addItem(self.tr("nobody"))
        del blocker
        self._show_layer()

    def _spans(self) -> tuple[Span, ...]:
        row, place = self.documents.currentRow(), self.layers.currentIndex()
        layers = self._survey.samples[row].layers
        return layers[place].content.spans if 0 <= place < len(layers) else ()

    def _show_layer(self) -> None:
        row = self.documents.currentRow()
        if not 0 <= row < len(self._survey.samples):
            self.text.show_text("", (), self._scheme)
            self.table.setRowCount(0)
            return
        text = self._survey.samples[row].document.text
        spans = self._spans()
        self.text.show_text(text, spans, self._scheme)
        blocker = QSignalBlocker(self.table)
        self.table.setRowCount(min(_MOST_ROWS, len(spans)))
        for number, span in enumerate(spans[:_MOST_ROWS]):
            for column, cell in enumerate(cells_of(span, text)):
                item = QTableWidgetItem(shortened(cell, _LONGEST_CELL))
                item.setToolTip(plain_tip(cell))
                self.table.setItem(number, column, item)
        for column in (0, 2, 3):
            self.table.resizeColumnToContents(column)
        del blocker

    def _go_to(self, row: int) -> None:
        spans = self._spans()
        if 0 <= row < len(spans):
            self.text.go_to(spans[row].fragments)


def cells_of(span: Span, text: str) -> tuple[str, str, str, str]:
    """Return label, text, offsets in code points, and attributes of a span, as shown."""
    return (
        span.label,
        covered_text(text, span.fragments),
        ", ".join(f"{start}-{end}" for start, end in span.fragments),
        ", ".join(f"{name} = {value}" for name, value in span.attributes.items()),
    )
