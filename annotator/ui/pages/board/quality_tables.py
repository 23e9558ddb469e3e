"""Tables of how people agree with themselves, and with gold: a row a person, more below."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.services.agreement_report import Figure
from annotator.services.gold_questions import GoldScore
from annotator.services.rereading import SelfAgreement
from annotator.ui.figures import NONE, figure_text, range_text
from annotator.ui.messages import counted
from annotator.ui.parts.blocks import caption, nothing_yet, scrolled
from annotator.ui.parts.fact_table import Cell, FactTable
from annotator.ui.safe import named
from annotator.ui.sentences import in_language


class PeopleTables(QStackedWidget):
    """A table of people; whoever is chosen in it has more tables below."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._nothing = nothing_yet(self.tr("Working it out …"), self)
        inside = QWidget(self)
        self.people = FactTable(self.tr("People"), inside, 6, wide=(0,))
        self._heads = [caption("", inside) for _ in names]
        self.details = [FactTable(name, inside, 8, wide=(0,)) for name in names]
        self._names = list(names)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.people)
        for head, table in zip(self._heads, self.details, strict=True):
            layout.addWidget(head)
            layout.addWidget(table)
        layout.addStretch(1)
        self.addWidget(self._nothing)
        self.addWidget(scrolled(inside, self.tr("Figures")))
        self.people.rows_selected.connect(self._show_chosen)

    def say(self, sentence: str) -> None:
        """Show a sentence where there are no figures."""
        self._nothing.setText(sentence)
        self.setCurrentIndex(0)

    def _show(self, rows: Sequence[Sequence[Cell]], heads: Sequence[str], nothing: str) -> None:
        if not rows:
            self.say(nothing)
            return
        self.people.show_rows(heads, rows, signs=(3, 4))
        self.setCurrentIndex(1)
        self.people.select([0])

    def _show_chosen(self) -> None:
        chosen = self.people.selected()
        name = self.people.texts()[chosen[0]][0] if chosen else ""
        for head, what in zip(self._heads, self._names, strict=True):
            head.setText(f"{what}: \u2068{name}\u2069" if name else what)
        if chosen:
            self._show_details(chosen[0])

    def _show_details(self, place: int) -> None:
        raise NotImplementedError

    def _head(self, first: str, second: str) -> list[str]:
        return [
            self.tr("Person"),
            first,
            second,
            self.tr("Exact F1"),
            self.tr("Relaxed F1"),
        ]


class SelfTables(PeopleTables):
    """Second readings: by label, and by document."""

    def __init__(self, parent: QWidget) -> None:
        self._found: tuple[SelfAgreement, ...] = ()
        super().__init__(("", ""), parent)
        self._names = [self.tr("Labels, first and later"), self.tr("Documents read twice")]
        for table, name in zip(self.details, self._names, strict=True):
            table.setAccessibleName(name)

    def show_people(self, found: tuple[SelfAgreement, ...]) -> None:
        """Show the figures of everybody."""
        self._found = found
        rows: list[list[Cell]] = [
            [named(one.name, one.person, 40), one.issued, one.done, *_both(one)]
            for one in found
        ]
        nothing = self.tr("Nothing was issued a second time yet.")
        self._show(rows, self._head(self.tr("Issued again"), self.tr("Done")), nothing)

    def _show_details(self, place: int) -> None:
        labels, documents = self.details
        heads = [self.tr("Label"), self.tr("First"), self.tr("Later"), self.tr("Exact F1")]
        labels.show_rows(
            heads,
            [
                [one.label, one.first, one.second, _text(one.exact_f1)]
                for one in self._found[place].labels
            ],
            signs=(3,),
        )
        documents.show_rows(
            [self.tr("Document"), self.tr("Days between"), self.tr("Exact F1")],
            [
                [one.title, NONE if one.days is None else one.days, _text(one.exact_f1)]
                for one in self._found[place].documents
            ],
            signs=(1, 2),
        )


class ScoreTables(PeopleTables):
    """Gold questions: the answers, the earliest first."""

    def __init__(self, parent: QWidget) -> None:
        self._found: tuple[GoldScore, ...] = ()
        super().__init__(("",), parent)
        self._names = [self.tr("Answers, the earliest first")]
        self.details[0].setAccessibleName(self._names[0])

    def show_people(self, found: tuple[GoldScore, ...]) -> None:
        """Show the scores of everybody."""
        self._found = found
        rows: list[list[Cell]] = [
            [named(one.name, one.person, 40), one.given, one.done, *_both(one)] for one in found
        ]
        nothing = self.tr("No gold question was handed out yet.")
        self._show(rows, self._head(self.tr("Questions"), self.tr("Done")), nothing)

    def _show_details(self, place: int) -> None:
        heads = [
            self.tr("Document"),
            self.tr("Day"),
            self.tr("Exact F1"),
            self.tr("Relaxed F1"),
        ]
        self.details[0].show_rows(
            heads,
            [
                [one.title, one.day, _text(one.exact_f1), _text(one.relaxed_f1)]
                for one in self._found[place].answers
            ],
            signs=(2, 3),
        )


def _both(one: SelfAgreement | GoldScore) -> list[Cell]:
    return [_text(one.exact_f1), _text(one.relaxed_f1)]


def _text(figure: Figure | None) -> str:
    """Return a figure with its interval and how many documents it rests on."""
    if figure is None:
        return NONE
    if figure.value is None:
        return f"{NONE} {in_language(figure.reason or '')}".rstrip()
    value = figure_text(figure.value)
    if figure.low is not None and figure.high is not None:
        value = f"{value} ({range_text(figure.low, figure.high)})"
    return counted("%1, n = %2", value, figure.n_documents)
