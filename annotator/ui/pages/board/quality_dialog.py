"""How people agree with themselves and with gold, and more of both to be handed out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.model.person import GOLD, Role
from annotator.services.gold_questions import GoldScore, gold_scores_job
from annotator.services.jobs import Job
from annotator.services.rereading import (
    Repeat,
    SelfAgreement,
    repeat_in_force,
    self_agreement_job,
)
from annotator.services.workspace import Workspace
from annotator.ui.jobs import QuietRun, report_mistake
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, quoted
from annotator.ui.pages.board.people_field import PeopleField
from annotator.ui.pages.board.quality_tables import ScoreTables, SelfTables
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.sentences import in_language
from annotator.ui.tab_order import follow_layout

_MOST_DAYS, _MOST_QUESTIONS = 3_650, 999


class QualityDialog(QDialog):
    """Two tabs: second readings, and gold questions."""

    repeat_asked: ClassVar[Signal] = Signal(object)
    """What is to be issued again, a Repeat."""
    rule_asked: ClassVar[Signal] = Signal(object)
    """What is to be issued again by itself from now on, a Repeat."""
    rule_ending_asked: ClassVar[Signal] = Signal()
    """Nothing is to be issued by itself any more."""
    ending_asked: ClassVar[Signal] = Signal()
    """Second readings that are done are to be taken back."""
    questions_asked: ClassVar[Signal] = Signal(int, tuple)
    """How many questions people are to get, and who, by pseudonyms; none for everybody."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("board quality")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Second readings and questions"))
        self._owner = parent
        self._rule = repeat_in_force(workspace)
        self.people = PeopleField(self)
        self.people.setAccessibleName(self.tr("People"))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of this window"))
        self.share = self._number(self.tr("Share in per cent"), (1, 100, 10))
        self.after = self._number(self.tr("Days since"), (0, _MOST_DAYS, 14))
        self.always = QCheckBox(self.tr("&Go on by itself"), self)
        self.told = PlainLabel("", self).wrapped()
        self.number = self._number(
            self.tr("Questions for each person"), (1, _MOST_QUESTIONS, 5)
        )
        self.issue = self._button(self.tr("&Issue again"), self._repeat)
        self.end = self._button(self.tr("&Take back those done"), self._end)
        self.mix = self._button(self.tr("&Mix in"), self._ask)
        self.readings = SelfTables(self)
        self.scores = ScoreTables(self)
        self._runs: set[QuietRun] = set()
        self._lay_out()
        self._show_rule(workspace)
        self.always.toggled.connect(self._show_what_is_asked)
        self.people.changed.connect(self._show_what_is_asked)
        self._run(self_agreement_job(workspace), self._show_readings)
        self._run(gold_scores_job(workspace), self._show_scores)

    @property
    def is_reading(self) -> bool:
        """Whether figures are still being worked out."""
        return bool(self._runs)

    def _lay_out(self) -> None:
        self.tabs.addTab(self._readings_tab(), self.tr("Second readings"))
        self.tabs.addTab(self._questions_tab(), self.tr("Gold questions"))
        buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        who = PlainLabel(self.tr("Peop&le"), self)
        who.setBuddy(self.people)
        layout.addWidget(who)
        layout.addWidget(self.people)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        metrics, window = self.fontMetrics(), self._owner.window()
        wide, high = 95 * metrics.averageCharWidth(), 34 * metrics.height()
        self.resize(min(wide, window.width() - 20), min(high, window.height() - 40))
        follow_layout(self)

    def _readings_tab(self) -> QWidget:
        what = self.tr(
            "A share of what each person has finished is issued to them once more, and nobody "
            "is told. Second readings count nowhere but here."
        )
        fields = (
            PlainLabel(self.tr("Per cent"), self),
            self.share,
            PlainLabel(self.tr("finished so many days ago"), self),
            self.after,
            self.issue,
            self.end,
        )
        rule = QHBoxLayout()
        rule.addWidget(self.always)
        rule.addWidget(self.told, 1)
        return self._tab(what, fields, self.readings, rule)

    def _questions_tab(self) -> QWidget:
        what = self.tr(
            "Documents whose gold is done are mixed in among what people are given, and nobody "
            "is told. Scores are for leads and reviewers only."
        )
        caption = PlainLabel(self.tr("Questions for each person"), self)
        return self._tab(what, (caption, self.number, self.mix), self.scores)

    def _tab(
        self,
        what: str,
        fields: Sequence[QWidget],
        tables: QWidget,
        second: QHBoxLayout | None = None,
    ) -> QWidget:
        tab = QWidget(self.tabs)
        row = QHBoxLayout()
        for field in fields:
            row.addWidget(field)
        row.addStretch(1)
        layout = QVBoxLayout(tab)
        layout.addWidget(PlainLabel(what, tab).wrapped().dimmed())
        add_layout(layout, row)
        if second is not None:
            add_layout(layout, second)
        layout.addWidget(tables, 1)
        return tab

    def _number(self, name: str, facts: tuple[int, int, int]) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(facts[0], facts[1])
        field.setValue(facts[2])
        field.setAccessibleName(name)
        return field

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    # ---- the rule

    def _show_rule(self, workspace: Workspace) -> None:
        """Begin with the rule that is in force."""
        named = self._rule.people if self._rule is not None else ()
        people = [
            one
            for one in workspace.people()
            if one.id != GOLD and (Role.ANNOTATOR in one.roles or one.pseudonym in named)
        ]
        self.people.show_people(people, named or {one.pseudonym for one in people})
        if self._rule is not None:
            self.share.setValue(round(100 * self._rule.share))
            self.after.setValue(self._rule.after)
            self.always.setChecked(True)
        self._show_what_is_asked()

    def _show_what_is_asked(self) -> None:
        """Say what is in force, and what the button does."""
        rule = self._rule
        is_ending = rule is not None and not self.always.isChecked()
        self.issue.setText(self.tr("&End this") if is_ending else self.tr("&Issue again"))
        parts = [self._in_force(rule)] if rule is not None else []
        if self.always.isChecked():
            parts.append(
                self.tr(
                    "Kept to each day on which the corpus is open, and before packets go out."
                )
            )
            if not self._chosen():
                parts.append(self.tr("It is for people who come later, too."))
        elif is_ending:
            parts.append(self.tr("What was issued stays."))
        else:
            parts.append(self.tr("Issued once, now."))
        self.told.setText(" ".join(parts))
        is_anybody = self.people.is_whole() or bool(self.people.ticked())
        self.mix.setEnabled(is_anybody)
        self.issue.setEnabled(is_anybody or is_ending)

    def _in_force(self, rule: Repeat) -> str:
        share, people = f"{100 * rule.share:.4g}", ", ".join(map(quoted, rule.people))
        if people:
            text = self.tr("In force: %1 per cent, days since finished: %2, people: %3.")
            return counted(text, share, rule.after, people)
        return counted(
            self.tr("In force: %1 per cent, days since finished: %2."), share, rule.after
        )

    # ---- figures, worked out behind the dialog

    def _run(self, job: Job[Any], show: Callable[[Any], None]) -> None:
        # It may run on after the dialog is gone, so it belongs to the page.
        run = QuietRun(job, self._owner)
        self._runs.add(run)
        run.finished.connect(show)
        run.failed.connect(self._show_refusal)
        run.crashed.connect(report_mistake)
        run.over.connect(self._on_over)

    def _on_over(self) -> None:
        self._runs = {run for run in self._runs if run is not self.sender()}

    def _show_readings(self, found: tuple[SelfAgreement, ...]) -> None:
        self.readings.show_people(found)

    def _show_scores(self, found: tuple[GoldScore, ...]) -> None:
        self.scores.show_people(found)

    def _show_refusal(self, error: AnnotatorError) -> None:
        for tables in (self.readings, self.scores):
            tables.say(in_language(str(error)))

    # ---- what is asked

    def _chosen(self) -> tuple[str, ...]:
        """Return who is meant, by pseudonyms; none for everybody, also who comes later."""
        return () if self.people.is_whole() else self.people.ticked()

    def _repeat(self) -> None:
        wanted = Repeat(self.share.value() / 100, self.after.value(), self._chosen())
        rule, goes_on = self._rule, self.always.isChecked()
        self.accept()
        if goes_on:
            self.rule_asked.emit(_as_before(rule, wanted) if rule else wanted)
        elif rule is not None:
            self.rule_ending_asked.emit()
        else:
            self.repeat_asked.emit(wanted)

    def _end(self) -> None:
        self.accept()
        self.ending_asked.emit()

    def _ask(self) -> None:
        number, people = self.number.value(), self._chosen()
        self.accept()
        self.questions_asked.emit(number, people)


def _as_before(rule: Repeat, wanted: Repeat) -> Repeat:
    """Return what is wanted, with the seed and the terms of the rule in force."""
    return replace(wanted, seed=rule.seed, terms=rule.terms)
