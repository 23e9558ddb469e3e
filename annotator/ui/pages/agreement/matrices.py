"""Squares of figures: people against people, labels against labels, on tinted ground."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.agreement import AgreementReport, Wanted
from annotator.ui.figures import NONE
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, readable_number
from annotator.ui.pages.agreement.cells import Cell, Shares, figure_cell
from annotator.ui.pages.agreement.tab import FiguresTab, known_keys
from annotator.ui.pages.agreement.words import figure_name, pair_name
from annotator.ui.parts.blocks import remark
from annotator.ui.safe import PlainLabel

_OF_PAIRS = (
    "exact_f1",
    "relaxed_f1",
    "mean_iou",
    "character_alpha",
    "token_alpha",
    "cohen_kappa",
    "gwet_ac1",
    "label_agreement",
    "label_kappa",
    "label_ac1",
    "gamma",
)


class PairsTab(FiguresTab):
    """Everybody against everybody, for a figure that is chosen above."""

    is_table_alone = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._report: AgreementReport | None = None
        self.figure = QComboBox(self.inside)
        self.figure.setAccessibleName(self.tr("Figure"))
        self.figure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.square = self.table(self.tr("People against people"))
        self.square.setItemDelegate(Shares(self.square, as_bars=False))
        label = PlainLabel(self.tr("Figure"), self.inside)
        label.setBuddy(self.figure)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.figure)
        row.addStretch(1)
        layout = QVBoxLayout(self.inside)
        layout.setContentsMargins(12, 10, 12, 0)
        add_layout(layout, row)
        layout.addWidget(self.square, 1)
        self.figure.currentIndexChanged.connect(lambda _: self._show())

    def show_report(self, report: AgreementReport) -> None:
        """Show a report."""
        self._report = report
        there = {key for each in report.by_pair.values() for key in each.figures}
        keys = known_keys(list(there), _OF_PAIRS)
        before = self.figure.currentData()
        self.figure.blockSignals(True)
        self.figure.clear()
        for key in keys:
            self.figure.addItem(figure_name(key), key)
        self.figure.setCurrentIndex(max(0, self.figure.findData(before)))
        self.figure.blockSignals(False)
        self._show()
        self.show_shown()

    def _show(self) -> None:
        report, key = self._report, self.figure.currentData()
        if report is None:
            return
        people = list(dict.fromkeys(person for pair in report.by_pair for person in pair))
        rows = [[self._cell(report, key, one, other) for other in people] for one in people]
        self.square.show_rows(people, rows, people)

    def _cell(self, report: AgreementReport, key: str, one: str, other: str) -> Cell:
        if one == other:
            return Cell("", 0.0, counted(self.tr("%1 with nobody else"), one))
        pair = (one, other) if (one, other) in report.by_pair else (other, one)
        found = report.by_pair.get(pair)
        if found is None:
            return Cell(
                NONE, 0.0, counted(self.tr("%1: no document in common"), pair_name(pair))
            )
        figure = found.figures[key]
        name = f"{pair_name(pair)} · {figure_name(key)}"
        cell = figure_cell(key, name, figure, Wanted(pair=pair))
        share = None if figure.value is None else max(0.0, figure.value)
        return replace(cell, share=share)


class LabelsTab(FiguresTab):
    """Labels of spans that match, against each other."""

    is_table_alone = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._about = remark("", self.inside)
        self.square = self.table(self.tr("Labels against labels"))
        self.square.setItemDelegate(Shares(self.square, as_bars=False))
        layout = QVBoxLayout(self.inside)
        layout.setContentsMargins(12, 10, 12, 0)
        layout.addWidget(self._about)
        layout.addWidget(self.square, 1)

    def show_report(self, report: AgreementReport) -> None:
        """Show a report."""
        self._about.setText(
            self.tr(
                "How often two people gave which labels to spans that match, each pair counted "
                "both ways round. The ground shows the share of the row."
            )
        )
        rows = [
            [self._cell(report, row, column) for column in range(len(report.labels))]
            for row in range(len(report.labels))
        ]
        self.square.show_rows(report.labels, rows, report.labels)
        self.show_shown()

    def _cell(self, report: AgreementReport, row: int, column: int) -> Cell:
        one, other = report.labels[row], report.labels[column]
        count = report.confusion[row][column]
        total = sum(report.confusion[row])
        text = self.tr("Matches of %1: %4, those with %2: %3")
        whole = counted(text, one, other, count, total)
        wanted = Wanted(labels=(one, other)) if count else None
        share = count / total if total else None
        return Cell(readable_number(count), float(count), whole, "label", wanted, share)
