"""Charts: how far boundaries are apart, and how agreement goes from batch to batch."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from annotator.model.chart import Chart, Look
from annotator.services.agreement import AgreementReport, Wanted
from annotator.services.agreement_boundaries import distance_bins, offset_rows_of
from annotator.services.agreement_charts import ChartWords, boundary_charts, trend_chart
from annotator.services.agreement_disputes import Apart
from annotator.ui.chart_looks import look_of
from annotator.ui.layouts import add_layout
from annotator.ui.pages.agreement.cells import Cell, count_cell, figure_cell, text_cell
from annotator.ui.pages.agreement.tab import FiguresTab
from annotator.ui.pages.agreement.words import (
    figure_line,
    figure_name,
    interval_text,
    pair_name,
    remark_text,
)
from annotator.ui.parts.blocks import caption, column, remark
from annotator.ui.parts.picture import Picture

_MATCHED = ("exact", "boundary", "label", "boundary and label")
_CHART_WIDTH = 72
"""Letters of the window that a chart needs beside another."""
_OTHER_BOUNDARY = ("boundary", "boundary and label")


class ChartsTab(FiguresTab):
    """Each chart has its table, which opens what is behind it."""

    charts_asked: ClassVar[Signal] = Signal()
    """What is to be drawn has changed, or how it is to look, and somebody sees it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._charts: dict[str, Chart] = {}
        self._drawn: tuple[dict[str, Chart], Look] | None = None
        self.plots = {
            "starts": Picture(self.tr("Chart: how far starts are apart"), self.inside),
            "ends": Picture(self.tr("Chart: how far ends are apart"), self.inside),
            "trend": Picture(self.tr("Chart: exact F1 of each batch"), self.inside),
        }
        self.distances = self.table(self.tr("How far boundaries are apart"), 10)
        self.pairs = self.table(self.tr("Boundaries of each pair"), 10)
        self.trend = self.table(self.tr("Trend over batches"), 12)
        self._about = remark("", self.inside)
        self._no_trend = remark("", self.inside)
        self._boundaries = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(self.inside)
        boundaries = self.tr("How far boundaries of matched spans are apart, in characters")
        pairs = self.tr("Where the second person of a pair begins and ends")
        layout.addWidget(caption(boundaries, self.inside, self.distances))
        layout.addWidget(self._about)
        self._boundaries.setSpacing(16)
        for text, name in ((self.tr("Starts"), "starts"), (self.tr("Ends"), "ends")):
            part = QVBoxLayout()
            part.setSpacing(layout.spacing())
            part.addWidget(caption(text, self.inside))
            part.addWidget(self.plots[name])
            add_layout(self._boundaries, part, 1)
        add_layout(layout, self._boundaries)
        layout.addWidget(self.distances)
        layout.addWidget(caption(pairs, self.inside, self.pairs))
        layout.addWidget(self.pairs)
        layout.addSpacing(8)
        layout.addWidget(caption(self.tr("Trend over batches"), self.inside, self.trend))
        layout.addWidget(self._no_trend)
        layout.addWidget(self.plots["trend"])
        layout.addWidget(self.trend)
        layout.addStretch(1)

    def show_report(self, report: AgreementReport) -> None:
        """Show a report; its charts follow when they are drawn."""
        words = ChartWords(self.tr("matched pairs of spans"), figure_name("exact_f1"))
        self._charts = {**boundary_charts(report, words), **trend_chart(report, words)}
        for name, picture in self.plots.items():
            if name not in self._charts:
                picture.show_plot("")
        self._show_distances(report)
        self._show_pairs(report)
        self._show_trend(report)
        self.show_shown()
        self._ask()

    def wanted_charts(self) -> tuple[dict[str, Chart], Look]:
        """Return what is to be drawn, and how it is to look."""
        return self._charts, look_of(self)

    def show_charts(self, svgs: dict[str, str], wanted: tuple[dict[str, Chart], Look]) -> None:
        """Show charts as they were drawn, unless others are wanted by now."""
        if wanted[0] == self._charts:
            self._drawn = wanted
            for name, svg in svgs.items():
                self.plots[name].show_plot(svg)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the charts drawn when somebody sees them."""
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put starts and ends beside each other where there is room."""
        super().resizeEvent(event)
        there_is_room = self.width() > 2 * _CHART_WIDTH * self.fontMetrics().averageCharWidth()
        ways = QBoxLayout.Direction
        self._boundaries.setDirection(ways.LeftToRight if there_is_room else ways.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Have them drawn again in other colours and letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._ask()

    def _ask(self) -> None:
        if self._charts and self.isVisible() and self._drawn != self.wanted_charts():
            self.charts_asked.emit()

    def _show_distances(self, report: AgreementReport) -> None:
        found = report.boundaries.overall
        self._about.setText(
            ""
            if found.matches
            else self.tr("No two spans match, so there is nothing to compare.")
        )
        self._about.setVisible(not found.matches)
        heads = [self.tr("Characters apart"), self.tr("Starts"), self.tr("Ends")]
        starts, ends = distance_bins(found.starts), distance_bins(found.ends)
        rows = []
        for (low, high, shown, start), (_, _, _, end) in zip(starts, ends, strict=True):
            at_start = Wanted(_MATCHED, apart=Apart("start", low, high)) if start else None
            at_end = Wanted(_MATCHED, apart=Apart("end", low, high)) if end else None
            rows.append(
                [
                    Cell(shown, float(low)),
                    count_cell(start, f"{heads[1]} · {shown}: {start}", at_start),
                    count_cell(end, f"{heads[2]} · {shown}: {end}", at_end),
                ]
            )
        self.distances.show_rows(heads, rows if found.matches else [])
        self.distances.setVisible(bool(found.matches))

    def _show_pairs(self, report: AgreementReport) -> None:
        heads = [
            self.tr("Pair"),
            self.tr("Matches"),
            self.tr("Starts earlier"),
            self.tr("Same start"),
            self.tr("Starts later"),
            self.tr("Ends earlier"),
            self.tr("Same end"),
            self.tr("Ends later"),
        ]
        rows = []
        for pair, found in report.boundaries.by_pair.items():
            name, wanted = pair_name(pair), Wanted(_OTHER_BOUNDARY, pair=pair)
            counts = offset_rows_of(found)
            cells = [
                count_cell(count, f"{name} · {head}: {count}", wanted)
                for head, count in zip(heads[1:], counts, strict=True)
            ]
            rows.append([text_cell(name, wanted), *cells])
        self.pairs.show_rows(heads, rows)
        self.pairs.setVisible(bool(rows))

    def _show_trend(self, report: AgreementReport) -> None:
        heads = [
            self.tr("Batch"),
            figure_name("exact_f1"),
            self.tr("95 % interval"),
            self.tr("Documents"),
            self.tr("Remark"),
        ]
        rows = []
        for place, (name, each) in enumerate(report.by_batch.items()):
            figure, wanted = each.figures["exact_f1"], Wanted(batch=name)
            whole = figure_line(f"{name} · {heads[1]}", figure)
            rows.append(
                [
                    replace(text_cell(name, wanted), rank=f"{place:06d}"),
                    figure_cell("exact_f1", f"{name} · {heads[1]}", figure, wanted),
                    Cell(interval_text(figure), float(figure.low or 0), whole, wanted=wanted),
                    count_cell(figure.n_documents, whole),
                    text_cell(remark_text(figure)),
                ]
            )
        self.trend.show_rows(heads, rows)
        self.trend.setVisible(bool(rows))
        self._no_trend.setText("" if rows else self.tr("No compared document is in a batch."))
        self._no_trend.setVisible(not rows)
