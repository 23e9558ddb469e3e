"""The headline: in what people differ, and the figures beside it."""

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSlider, QWidget

from annotator.services.agreement import AgreementReport, Choice, Wanted
from annotator.services.agreement_report import Breakdown
from annotator.ui.figures import share_text
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.pages.agreement.cells import Cell, Shares, count_cell, figure_cell, text_cell
from annotator.ui.pages.agreement.excluded import compared_line
from annotator.ui.pages.agreement.tab import FiguresTab, known_keys
from annotator.ui.pages.agreement.words import (
    figure_line,
    figure_name,
    interval_text,
    kind_name,
    remark_text,
    value_text,
)
from annotator.ui.parts.blocks import caption, column, remark
from annotator.ui.safe import PlainLabel

_FIGURES = (
    "exact_f1",
    "exact_f1_mean_of_pairs",
    "relaxed_f1",
    "mean_iou",
    "character_alpha",
    "label_agreement",
    "label_coverage",
)
_STEPS = 100
_PAUSE = 150
"""Milliseconds without a move of the slider before the figures follow."""


class OverviewTab(FiguresTab):
    """Kinds of disagreement as bars with text, and the figures that are read first."""

    iou_chosen: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._head = caption("", self.inside)
        self._head.setWordWrap(True)
        self._about = remark("", self.inside)
        self.kinds = self.table(self.tr("Kinds of disagreement"), 6)
        self.kinds.setItemDelegateForColumn(2, Shares(self.kinds, as_bars=True))
        self.figures = self.table(self.tr("Figures"), 8)
        self.slider = QSlider(Qt.Orientation.Horizontal, self.inside)
        self._iou = PlainLabel("", self.inside)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.iou_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(10)
        self.slider.setValue(round(Choice().iou * _STEPS))
        self.slider.setAccessibleName(self.tr("Least IoU of relaxed F1"))
        self._show_iou()
        self.slider.valueChanged.connect(self._on_move)
        self._iou.setBuddy(self.slider)
        row = QHBoxLayout()
        row.addWidget(self._iou)
        row.addWidget(self.slider, 1)
        layout = column(self.inside)
        layout.addWidget(self._head)
        layout.addWidget(self._about)
        layout.addWidget(caption(self.tr("What people differ in"), self.inside, self.kinds))
        layout.addWidget(self.kinds)
        layout.addSpacing(8)
        layout.addWidget(caption(self.tr("How far they agree"), self.inside, self.figures))
        add_layout(layout, row)
        layout.addWidget(self.figures)
        layout.addStretch(1)

    def iou(self) -> float:
        """Return the least IoU that is chosen."""
        return self.slider.value() / _STEPS

    def show_report(self, report: AgreementReport) -> None:
        """Show a report."""
        overall = report.overall
        self._head.setText(compared_line(report.excluded))
        text = self.tr(
            "Spans of both sides of every pair: %1. Each has one kind; the shares sum to 100 %."
        )
        self._about.setText(counted(text, overall.decomposition.spans))
        self._show_kinds(overall)
        self._show_figures(overall)
        self.show_shown()

    def _show_kinds(self, overall: Breakdown) -> None:
        found = overall.decomposition
        heads = [self.tr("Kind"), self.tr("Spans"), self.tr("Share"), self.tr("95 % interval")]
        rows = []
        for kind, share in found.shares.items():
            wanted = Wanted(kinds=(kind,))
            whole = figure_line(kind_name(kind), share)
            value = share.value
            shown = share_text(value)
            rank = -1.0 if value is None else value
            rows.append(
                [
                    Cell(
                        kind_name(kind), kind_name(kind), self._meant(kind, found), kind, wanted
                    ),
                    count_cell(found.counts[kind], whole, wanted),
                    Cell(shown, rank, whole, kind, wanted, value),
                    Cell(interval_text(share, share_text), rank, whole, kind, wanted),
                ]
            )
        self.kinds.show_rows(heads, rows)
        header = self.kinds.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _meant(self, kind: str, found: object) -> str:
        if kind != "fragment":
            return kind_name(kind)
        fragments: dict[str, int] = getattr(found, "fragments", {})
        text = self.tr("%1: the first person split %2, merged %3, nested %4")
        return counted(text, kind_name(kind), *fragments.values())

    def _show_figures(self, overall: Breakdown) -> None:
        heads = [
            self.tr("Figure"),
            self.tr("Value"),
            self.tr("95 % interval"),
            self.tr("Documents"),
            self.tr("Remark"),
        ]
        rows = []
        for key in known_keys(list(overall.figures), _FIGURES):
            figure, name = overall.figures[key], figure_name(key)
            whole, wanted = figure_line(name, figure), Wanted()
            rows.append(
                [
                    Cell(name, name, whole, key, wanted),
                    figure_cell(key, name, figure, wanted),
                    Cell(interval_text(figure), float(figure.low or 0), whole, key, wanted),
                    count_cell(figure.n_documents, whole),
                    text_cell(remark_text(figure)),
                ]
            )
        self.figures.show_rows(heads, rows)

    def _on_move(self) -> None:
        self._show_iou()
        self._pause.start()

    def _show_iou(self) -> None:
        text = self.tr("Least IoU of relaxed F1: %1")
        self._iou.setText(counted(text, value_text(self.iou(), 2)))
