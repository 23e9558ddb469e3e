"""Agreement on attributes and relations of spans that match."""

from PySide6.QtWidgets import QWidget

from annotator.services.agreement import AgreementReport, Wanted
from annotator.services.agreement_disputes import EVERY_TYPE
from annotator.services.agreement_report import Figure
from annotator.ui.pages.agreement.cells import (
    Cell,
    CellTable,
    count_cell,
    figure_cell,
    text_cell,
)
from annotator.ui.pages.agreement.tab import FiguresTab
from annotator.ui.pages.agreement.words import figure_name, interval_text, remark_text
from annotator.ui.parts.blocks import caption, column, remark


class DetailsTab(FiguresTab):
    """A table of attributes, and one of relations."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._no_attributes = remark("", self.inside)
        self._no_relations = remark("", self.inside)
        self.attributes = self.table(self.tr("Attributes"), 12)
        self.relations = self.table(self.tr("Relations"), 12)
        layout = column(self.inside)
        layout.addWidget(
            caption(self.tr("Attributes of spans that match"), self.inside, self.attributes)
        )
        layout.addWidget(self._no_attributes)
        layout.addWidget(self.attributes)
        layout.addSpacing(8)
        layout.addWidget(
            caption(self.tr("Relations between spans that match"), self.inside, self.relations)
        )
        layout.addWidget(self._no_relations)
        layout.addWidget(self.relations)
        layout.addStretch(1)

    def show_report(self, report: AgreementReport) -> None:
        """Show a report."""
        self._show(self.attributes, report.attributes, is_relation=False)
        self._show(self.relations, report.relations, is_relation=True)
        self._no_attributes.setText(
            "" if report.attributes else self.tr("Nobody gave a value at spans that match.")
        )
        self._no_relations.setText(
            "" if report.relations else self.tr("Nobody drew a relation.")
        )
        self._no_attributes.setVisible(not report.attributes)
        self._no_relations.setVisible(not report.relations)
        self.show_shown()

    def _show(
        self, table: CellTable, found: dict[str, dict[str, Figure]], *, is_relation: bool
    ) -> None:
        heads = [
            self.tr("Relation") if is_relation else self.tr("Attribute"),
            self.tr("Figure"),
            self.tr("Value"),
            self.tr("95 % interval"),
            self.tr("Documents"),
            self.tr("Remark"),
        ]
        rows = []
        for name, figures in found.items():
            wanted = Wanted(relation=name) if is_relation else Wanted(attribute=name)
            is_all = is_relation and name == EVERY_TYPE
            shown = self.tr("All relations") if is_all else name
            for key, figure in figures.items():
                rows.append(self._row(shown, key, figure, wanted))
        table.setVisible(bool(rows))
        table.show_rows(heads, rows)

    def _row(self, name: str, key: str, figure: Figure, wanted: Wanted) -> list[Cell]:
        what = figure_name(key)
        cell = figure_cell(key, f"{name} · {what}", figure, wanted)
        return [
            Cell(name, name.casefold(), cell.whole, key, wanted),
            Cell(what, what, cell.whole, key, wanted),
            cell,
            Cell(interval_text(figure), float(figure.low or 0), cell.whole, key, wanted),
            count_cell(figure.n_documents),
            text_cell(remark_text(figure)),
        ]
