"""The figures for those who know them: overall, of each pair, of each label."""

from PySide6.QtWidgets import QWidget

from annotator.services.agreement import AgreementReport, Wanted
from annotator.ui.pages.agreement.cells import (
    Cell,
    CellTable,
    count_cell,
    figure_cell,
    text_cell,
)
from annotator.ui.pages.agreement.parts_tab import EXPERT
from annotator.ui.pages.agreement.rows import figure_cells, parts_of
from annotator.ui.pages.agreement.tab import FiguresTab, known_keys
from annotator.ui.pages.agreement.words import (
    figure_line,
    figure_name,
    interval_text,
    remark_text,
)
from annotator.ui.parts.blocks import caption, column
from annotator.ui.safe import shortened

_OVERALL = ("character_alpha", "token_alpha", *EXPERT)


class ExpertTab(FiguresTab):
    """Kappa of each pair, AC1, the unitizing family, gamma where it was asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.overall = self.table(self.tr("Overall"), 12)
        self.pairs = self.table(self.tr("Each pair of people"), 10)
        self.labels = self.table(self.tr("Each label"), 10)
        layout = column(self.inside)
        for text, table in (
            (self.tr("Overall"), self.overall),
            (self.tr("Each pair of people"), self.pairs),
            (self.tr("Each label"), self.labels),
        ):
            layout.addWidget(caption(text, self.inside, table))
            layout.addWidget(table)
            layout.addSpacing(8)
        layout.addStretch(1)

    def show_report(self, report: AgreementReport) -> None:
        """Show a report."""
        heads = [
            self.tr("Figure"),
            self.tr("Value"),
            self.tr("95 % interval"),
            self.tr("Documents"),
            self.tr("Remark"),
        ]
        figures, wanted = report.overall.figures, Wanted()
        rows = []
        for key in known_keys(list(figures), _OVERALL):
            figure, name = figures[key], figure_name(key)
            whole = figure_line(name, figure)
            rows.append(
                [
                    Cell(name, name.casefold(), whole, key, wanted),
                    figure_cell(key, name, figure, wanted),
                    Cell(interval_text(figure), float(figure.low or 0), whole, key, wanted),
                    count_cell(figure.n_documents, whole),
                    text_cell(remark_text(figure)),
                ]
            )
        self.overall.show_rows(heads, rows)
        self._show_parts(self.pairs, report, "pair")
        self._show_parts(self.labels, report, "label")
        self.show_shown()

    def _show_parts(self, table: CellTable, report: AgreementReport, by: str) -> None:
        parts = parts_of(report, by)
        there = list(dict.fromkeys(key for part in parts for key in part.breakdown.figures))
        keys = known_keys(there, EXPERT)
        first = self.tr("Pair") if by == "pair" else self.tr("Label")
        rows = [
            [
                Cell(shortened(part.name, 60), part.name.casefold(), part.name),
                *figure_cells(part, keys),
            ]
            for part in parts
        ]
        table.show_rows([first, *(figure_name(key) for key in keys)], rows)
