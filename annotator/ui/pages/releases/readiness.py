"""The tab that says how far the corpus is from a dataset that teaches something."""

import statistics
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.model.errors import RuleBrokenError
from annotator.services.releases import Doubt, DrawnReadiness, Readiness
from annotator.ui.actions import Commands
from annotator.ui.figures import figure_text, range_text, share_text
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, quoted
from annotator.ui.parts.blocks import caption, column, nothing_yet, remark, scrolled
from annotator.ui.parts.fact_table import Cell, FactTable
from annotator.ui.parts.picture import Picture
from annotator.ui.safe import plain_tip, shortened
from annotator.ui.sentences import in_language


class ReadinessTab(QWidget):
    """Counts, ceiling, learning curve, likely errors and skew, with a plot beside most."""

    place_asked: ClassVar[Signal] = Signal(str, int, int)
    """A likely error was chosen: a document's id and code points of its text."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._facts: Readiness | None = None
        self._buttons = [
            self._button(self.tr("Judge the corpus"), "release.readiness"),
            self._button(self.tr("Save as HTML…"), "release.save_readiness"),
        ]
        self._inside = QWidget(self)
        self._head = caption("", self._inside)
        self._head.setWordWrap(True)
        self._advice = remark("", self._inside)
        self.labels = FactTable(self.tr("Labels"), self._inside, 10)
        self._curve_head = remark("", self._inside)
        self.curve = FactTable(self.tr("Learning curve"), self._inside, 12)
        self._doubts_head = remark("", self._inside)
        self.doubts = FactTable(self.tr("Likely errors"), self._inside, 15, wide=(3, 4))
        self._lengths = remark("", self._inside)
        self.sources = FactTable(self.tr("Sources"), self._inside)
        self.plots = {
            "balance": Picture(self.tr("Plot: spans of each label"), self._inside),
            "curve": Picture(self.tr("Plot: learning curve"), self._inside),
            "lengths": Picture(self.tr("Plot: lengths of texts"), self._inside),
            "sources": Picture(self.tr("Plot: documents of each source"), self._inside),
        }
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.doubts.row_chosen.connect(self._ask_place)

    def _lay_out(self) -> None:
        empty = self.tr(
            "How many spans has each label, how far do people agree, what would a model learn, "
            "and where are errors likely? Press “Judge the corpus”. It takes a while, and you "
            "can go on working meanwhile."
        )
        layout = column(self._inside)
        layout.addWidget(self._head)
        layout.addWidget(self._advice)
        plots = self.plots
        for text, widgets in (
            (self.tr("Labels"), (self.labels, plots["balance"])),
            (self.tr("What a baseline learns"), (self._curve_head, plots["curve"], self.curve)),
            (self.tr("Where errors are likely"), (self._doubts_head, self.doubts)),
            (self.tr("Lengths of texts"), (self._lengths, plots["lengths"])),
            (self.tr("Sources of texts"), (self.sources, plots["sources"])),
        ):
            layout.addSpacing(6)
            layout.addWidget(caption(text, self._inside))
            for widget in widgets:
                layout.addWidget(widget)
        layout.addStretch(1)
        self._stack.addWidget(nothing_yet(empty, self))
        self._stack.addWidget(scrolled(self._inside, self.tr("Readiness")))
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 0)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        add_layout(whole, row)
        whole.addWidget(self._stack, 1)

    @property
    def has_report(self) -> bool:
        """Whether there is a report to look at and to save."""
        return self._facts is not None

    def facts(self) -> Readiness:
        """Return the figures that are shown; raise RuleBrokenError before there are any."""
        if self._facts is None:
            raise RuleBrokenError("There is no report yet: judge the corpus first.")
        return self._facts

    def focus(self) -> None:
        """Take the keys."""
        (self.doubts if self._facts and self._facts.doubts else self._buttons[0]).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def show_possible(self) -> None:
        """Look again which buttons can be pressed."""
        for button in self._buttons:
            button.setEnabled(self._commands.is_enabled(button.objectName()))

    def show_report(self, drawn: DrawnReadiness) -> None:
        """Show a report."""
        facts = drawn.facts
        self._facts = facts
        head = self.tr("%1 — documents: %3, finished: %2, spans: %4")
        corpus = quoted(shortened(facts.corpus, 80))
        self._head.setText(counted(head, corpus, facts.finished, facts.documents, facts.spans))
        self._advice.setText("\n".join(f"• {in_language(each)}" for each in facts.advice))
        self._show_labels(facts)
        self._show_curve(facts)
        self._show_doubts(facts)
        self._show_skew(facts)
        for name, picture in self.plots.items():
            picture.show_plot(drawn.plots.get(name, ""))
        self._stack.setCurrentIndex(1)

    def text(self) -> str:
        """Return the sentences that are shown."""
        labels = (self._head, self._advice, self._curve_head, self._doubts_head, self._lengths)
        return "\n".join(label.text() for label in labels)

    def _show_labels(self, facts: Readiness) -> None:
        heads = [
            self.tr("Label"),
            self.tr("Spans"),
            self.tr("Share"),
            self.tr("Documents"),
            self.tr("Median length"),
            self.tr("People agree (exact F1)"),
            self.tr("95 % interval"),
        ]
        rows: list[list[Cell]] = [
            [
                label.label,
                label.spans,
                share_text(label.share),
                label.documents,
                label.median_length,
                figure_text(label.agreement),
                range_text(label.agreement_low, label.agreement_high),
            ]
            for label in facts.labels
        ]
        self.labels.show_rows(heads, rows, signs=(2, 5, 6))

    def _show_curve(self, facts: Readiness) -> None:
        too_few = self.tr("There are too few finished documents or spans to train anything.")
        about = self.tr(
            "A conditional random field over the words of %1 documents, one for each label, in "
            "three folds that share no claim and no near-duplicate. The dotted line is the "
            "agreement of people: the ceiling."
        )
        self._curve_head.setText(counted(about, facts.used) if facts.curve else too_few)
        heads = [
            self.tr("Label"),
            self.tr("Documents"),
            self.tr("Exact F1"),
            self.tr("Worst to best fold"),
            self.tr("F1 by any overlap"),
        ]
        rows: list[list[Cell]] = [
            [
                point.label,
                point.documents,
                figure_text(point.exact_f1, 3),
                range_text(point.lowest, point.highest),
                figure_text(point.relaxed_f1, 3),
            ]
            for point in facts.curve
        ]
        self.curve.setVisible(bool(rows))
        self.curve.show_rows(heads, rows, signs=(2, 3, 4))

    def _show_doubts(self, facts: Readiness) -> None:
        none = self.tr("Nowhere, or there is no baseline.")
        some = self.tr("Here baseline and corpus differ most. Return opens the text.")
        self._doubts_head.setText(some if facts.doubts else none)
        heads = [
            self.tr("Sure"),
            self.tr("Label"),
            self.tr("What"),
            self.tr("Text"),
            self.tr("Document"),
        ]
        rows = [self._doubt(each) for each in facts.doubts]
        self.doubts.setVisible(bool(rows))
        self.doubts.show_rows(heads, rows, signs=(0,))

    def _doubt(self, doubt: Doubt) -> list[Cell]:
        kinds = {
            "missing": self.tr("only the baseline marks this"),
            "unexpected": self.tr("only the corpus marks this"),
        }
        what = kinds.get(doubt.kind, doubt.kind)
        return [figure_text(doubt.odds), doubt.label, what, doubt.text, doubt.title]

    def _show_skew(self, facts: Readiness) -> None:
        lengths = facts.lengths
        text = self.tr("Shortest %1, median %2, longest %3 characters")
        middle = round(statistics.median(lengths))
        self._lengths.setText(counted(text, lengths[0], middle, lengths[-1]))
        heads = [self.tr("Source"), self.tr("Documents"), self.tr("Spans")]
        rows: list[list[Cell]] = [
            [each.source, each.documents, each.spans] for each in facts.sources
        ]
        if not rows:
            rows = [[self.tr("No document names its source."), "", ""]]
        self.sources.show_rows(heads, rows)

    def _ask_place(self, row: int) -> None:
        doubt = self.facts().doubts[row]
        self.place_asked.emit(doubt.document, doubt.start, doubt.end)

    def _button(self, text: str, command_id: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(command_id)
        button.clicked.connect(lambda: self._commands.run(command_id))
        button.setToolTip(plain_tip(self._commands.keys(command_id)))
        return button
