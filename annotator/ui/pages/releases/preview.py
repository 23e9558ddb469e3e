"""What a release would hold: its parts, what leaks between them, near-duplicates, warnings."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.services.releases import Facts, Neighbours
from annotator.ui.figures import figure_text, share_text
from annotator.ui.messages import counted, quoted
from annotator.ui.pages.releases.words import kind_text
from annotator.ui.parts.blocks import caption, column, nothing_yet, remark, scrolled
from annotator.ui.parts.fact_table import Cell, FactTable
from annotator.ui.safe import PlainLabel, shortened
from annotator.ui.sentences import in_language


class Preview(QStackedWidget):
    """Shows the figures of a release before it is made."""

    document_asked: ClassVar[Signal] = Signal(str)
    """The first text of a pair is to be read; its id."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs: tuple[Neighbours, ...] = ()
        self._nearest: tuple[Neighbours, ...] = ()
        empty = self.tr(
            "Choose what the release holds, then press “Preview”: nothing is written, and you "
            "see the parts, what would leak between them, and texts that are nearly the same."
        )
        self._inside = QWidget(self)
        self._head = caption("", self._inside)
        self._head.setWordWrap(True)
        self._stale = PlainLabel(
            self.tr("The choices have changed since: preview again."), self._inside
        ).wrapped()
        self._warnings = remark("", self._inside)
        self.parts = FactTable(self.tr("Parts"), self._inside)
        self.leaks = FactTable(self.tr("What leaks"), self._inside)
        self.pairs = FactTable(self.tr("Nearly the same"), self._inside, 10, wide=(1, 2))
        self._pairs_head = remark("", self._inside)
        self._nearness = remark("", self._inside)
        self.nearest = FactTable(self.tr("Nearest across parts"), self._inside, 10, wide=(1, 2))
        self.addWidget(nothing_yet(empty, self))
        self.addWidget(scrolled(self._inside, self.tr("Preview")))
        self._lay_out()
        self.pairs.row_chosen.connect(
            lambda row: self.document_asked.emit(self._pairs[row].first)
        )
        self.nearest.row_chosen.connect(
            lambda row: self.document_asked.emit(self._nearest[row].first)
        )

    def _lay_out(self) -> None:
        layout = column(self._inside)
        layout.addWidget(self._head)
        layout.addWidget(self._stale)
        self._section(layout, self.tr("To know"), self._warnings)
        self._section(layout, self.tr("Parts, and spans of each label in them"), self.parts)
        self._section(layout, self.tr("What leaks into the first part"), self.leaks)
        self._section(
            layout,
            self.tr("Texts that are nearly the same"),
            self._pairs_head,
            self.pairs,
        )
        self._section(
            layout, self.tr("The nearest texts across parts"), self._nearness, self.nearest
        )
        layout.addStretch(1)

    def _section(self, layout: QVBoxLayout, text: str, *widgets: QWidget) -> None:
        layout.addSpacing(6)
        layout.addWidget(caption(text, self._inside))
        for widget in widgets:
            layout.addWidget(widget)

    def show_facts(self, facts: Facts) -> None:
        """Show what a release would hold."""
        head = self.tr("%1 — documents: %2, layers: %3, spans: %4, relations: %5")
        self._head.setText(
            counted(
                head,
                quoted(shortened(facts.name, 80)),
                facts.documents,
                facts.layers,
                facts.spans,
                facts.relations,
            )
        )
        self._stale.hide()
        nothing = self.tr("Nothing stands out.")
        warnings = [f"• {in_language(each)}" for each in facts.warnings]
        self._warnings.setText("\n".join(warnings) or nothing)
        self._show_parts(facts)
        self._show_leaks(facts)
        self._show_pairs(facts)
        self.setCurrentIndex(1)

    def is_stale(self) -> bool:
        """Tell whether the choices have changed since the preview."""
        return self.currentIndex() == 1 and not self._stale.isHidden()

    def choices_changed(self) -> None:
        """Say that what is shown was made with other choices."""
        self._stale.show()

    def text(self) -> str:
        """Return the sentences that are shown."""
        labels = (self._head, self._warnings, self._pairs_head, self._nearness)
        return "\n".join(label.text() for label in labels)

    def _show_parts(self, facts: Facts) -> None:
        labels = list(facts.parts[0].by_label) if facts.parts else []
        heads = [
            self.tr("Part"),
            self.tr("Documents"),
            self.tr("Share"),
            self.tr("Wanted"),
            self.tr("Spans"),
            *(shortened(label, 40) for label in labels),
        ]
        totals = {label: sum(each.by_label[label] for each in facts.parts) for label in labels}
        rows: list[list[Cell]] = [
            [
                part.name,
                part.documents,
                share_text(part.share),
                share_text(part.wanted),
                part.spans,
                *(_of(part.by_label[label], totals[label]) for label in labels),
            ]
            for part in facts.parts
        ]
        self.parts.show_rows(heads, rows, signs=range(2, len(heads)))

    def _show_leaks(self, facts: Facts) -> None:
        heads = [
            self.tr("Documents that share"),
            self.tr("Kept together"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Values"),
        ]
        yes, no = self.tr("yes"), self.tr("no")
        rows: list[list[Cell]] = [
            [
                kind_text(leak.kind),
                yes if leak.is_grouped else no,
                _of_share(leak.documents_before, leak.share_before),
                _of_share(leak.documents, leak.share),
                leak.values,
            ]
            for leak in facts.leaks
        ]
        self.leaks.show_rows(heads, rows, signs=(2, 3))

    def _show_pairs(self, facts: Facts) -> None:
        found = facts.duplicates
        self._pairs, self._nearest = found.examples, facts.nearness.nearest
        head = self.tr(
            "Documents with a similarity of %3 or more: %1, in groups: %2. The pairs nearest "
            "to that threshold: if they are the same text to you, lower it; if not, raise it. "
            "Return opens the first of the two."
        )
        none = self.tr("No two texts have a similarity of %1 or more.")
        threshold = figure_text(found.threshold)
        self._pairs_head.setText(
            counted(head, found.documents, found.clusters, threshold)
            if found.clusters
            else counted(none, threshold)
        )
        heads = [self.tr("Similarity"), self.tr("One text"), self.tr("The other")]
        _show_neighbours(self.pairs, heads, found.examples)
        near, before = facts.nearness, facts.nearness_before
        sentence = self.tr(
            "Texts outside the first part that were compared with it: %1. The nearest has a "
            "mean similarity of %2 (without grouping %3); at the threshold or above: %4 "
            "(without grouping %5)."
        )
        self._nearness.setText(
            counted(
                sentence,
                near.asked,
                figure_text(near.mean),
                figure_text(before.mean),
                near.above,
                before.above,
            )
        )
        heads = [self.tr("Similarity"), self.tr("Outside"), self.tr("In the first part")]
        _show_neighbours(self.nearest, heads, near.nearest)


def _show_neighbours(
    table: FactTable, heads: Sequence[str], pairs: Sequence[Neighbours]
) -> None:
    rows: list[list[Cell]] = [
        [figure_text(pair.similarity), pair.first_begins, pair.second_begins] for pair in pairs
    ]
    table.setVisible(bool(rows))
    table.show_rows(heads, rows, signs=(0,))


def _of(count: int, total: int) -> str:
    share = f" ({share_text(count / total)})" if total else ""
    return f"{counted('%1', count)}{share}"


def _of_share(count: int, share: float) -> str:
    return f"{counted('%1', count)} ({share_text(share)})"
