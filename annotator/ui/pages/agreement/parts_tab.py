"""Figures broken down by label, pair, person, batch or document, sortable by any column."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.agreement import AgreementReport, Wanted
from annotator.ui.layouts import add_layout
from annotator.ui.pages.agreement.cells import Cell, count_cell
from annotator.ui.pages.agreement.rows import (
    BY,
    Part,
    figure_cells,
    kind_cells,
    more_heads,
    parts_of,
)
from annotator.ui.pages.agreement.tab import FiguresTab, known_keys
from annotator.ui.pages.agreement.words import figure_name, kind_name
from annotator.ui.safe import PlainLabel, shortened

USUAL = (
    "exact_f1",
    "relaxed_f1",
    "mean_iou",
    "character_alpha",
    "token_alpha",
    "label_agreement",
    "label_coverage",
)
EXPERT = (
    "exact_f1_mean_of_pairs",
    "cohen_kappa",
    "gwet_ac1",
    "prevalence",
    "character_alpha_pooled",
    "token_alpha_mean_of_labels",
    "label_alpha",
    "label_kappa",
    "label_ac1",
    "gamma",
    "gamma_mean_of_pairs",
    "gamma_of_all",
    "u_alpha",
    "u_alpha_unlabelled",
    "cu_alpha",
    "k_u_alpha",
)


class PartsTab(FiguresTab):
    """One large table; what it is broken down by is chosen above it."""

    is_table_alone = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._report: AgreementReport | None = None
        self.by = QComboBox(self.inside)
        names = {
            "label": self.tr("By label"),
            "pair": self.tr("By pair of people"),
            "person": self.tr("By person, against the rest"),
            "batch": self.tr("By batch"),
            "document": self.tr("By document"),
        }
        for by in BY:
            self.by.addItem(names[by], by)
        self.which = QComboBox(self.inside)
        self.which.addItem(self.tr("Kinds and usual figures"), "usual")
        self.which.addItem(self.tr("Figures for experts"), "expert")
        self.parts = self.table(self.tr("Figures by part"))
        row = QHBoxLayout()
        for text, field in ((self.tr("Parts"), self.by), (self.tr("Figures"), self.which)):
            label = PlainLabel(text, self.inside)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.currentIndexChanged.connect(lambda _: self._show())
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        layout = QVBoxLayout(self.inside)
        layout.setContentsMargins(12, 10, 12, 0)
        add_layout(layout, row)
        layout.addWidget(self.parts, 1)

    def show_report(self, report: AgreementReport) -> None:
        """Show a report."""
        self._report = report
        self._show()
        self.show_shown()

    def choose(self, by: str) -> None:
        """Break down by something else."""
        self.by.setCurrentIndex(self.by.findData(by))

    def _show(self) -> None:
        if self._report is None:
            return
        by = str(self.by.currentData())
        found = parts_of(self._report, by)
        keys = list(dict.fromkeys(key for part in found for key in part.breakdown.figures))
        if self.which.currentData() == "expert":
            self._show_experts(by, found, known_keys(keys, EXPERT))
        else:
            self._show_usual(by, found, known_keys(keys, USUAL))

    def _show_usual(self, by: str, found: list[Part], keys: list[str]) -> None:
        kinds = list(found[0].breakdown.decomposition.counts) if found else []
        heads = [*self._heads(), *(kind_name(kind) for kind in kinds)]
        heads += [*(figure_name(key) for key in keys), *more_heads(by)]
        rows = [
            [*self._names(part), *kind_cells(part), *figure_cells(part, keys), *part.more]
            for part in found
        ]
        self.parts.show_rows(heads, rows)

    def _show_experts(self, by: str, found: list[Part], keys: list[str]) -> None:
        heads = [*self._heads(), *(figure_name(key) for key in keys), *more_heads(by)]
        rows = [[*self._names(part), *figure_cells(part, keys), *part.more] for part in found]
        self.parts.show_rows(heads, rows)

    def _heads(self) -> list[str]:
        return [self.by.currentText(), self.tr("Documents"), self.tr("Spans")]

    def _names(self, part: Part) -> list[Cell]:
        wanted = part.make(Wanted().kinds)
        documents = part.breakdown.figures["exact_f1"].n_documents
        return [
            Cell(shortened(part.name, 60), part.name.casefold(), part.name, wanted=wanted),
            count_cell(documents),
            count_cell(part.breakdown.decomposition.spans),
        ]
