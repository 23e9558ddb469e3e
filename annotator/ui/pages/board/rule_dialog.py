"""Assigning by rule: the choices on one side, what would come of them on the other."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError, RuleBrokenError
from annotator.services.assigning import Board, Plan, Rule, plan_job
from annotator.services.workspace import Workspace
from annotator.ui.jobs import QuietRun, report_mistake
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, quoted
from annotator.ui.pages.board.rule_form import RuleForm
from annotator.ui.parts.blocks import caption, remark, scrolled
from annotator.ui.parts.fact_table import Cell, FactTable
from annotator.ui.safe import PlainButtonBox, person_name, shortened
from annotator.ui.sentences import in_language
from annotator.ui.tab_order import follow_layout

_PAUSE = 200
"""Milliseconds after a choice until the plan is made."""


class RuleDialog(QDialog):
    """Shows a plan while the rule is chosen, and asks for it to be done."""

    plan_asked: ClassVar[Signal] = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        board: Board,
        rows: tuple[Sequence[str], Sequence[str]],
        parent: QWidget,
    ) -> None:
        """Make the dialog; `rows` are the ids of documents that are shown and selected."""
        super().__init__(parent)
        self.setObjectName("board rule")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Assign by rule"))
        self._workspace = workspace
        self._owner = parent
        self._run: QuietRun | None = None
        self._is_old = False
        self._plan: Plan | None = None
        inside = QWidget(self)
        self.form = RuleForm(board, *rows, inside)
        self._said = remark("", self)
        self.shares = FactTable(self.tr("Who gets how much"), self, 9, wide=(0,))
        self._more = remark("", self)
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.do = QPushButton(self.tr("&Assign"), self)
        self.do.setDefault(True)
        self._buttons.addButton(self.do, QDialogButtonBox.ButtonRole.AcceptRole)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out(inside)
        self._connect()
        self._plan_again()
        self.form.kind.setFocus()

    def _lay_out(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(caption(self.tr("What would be assigned"), self))
        right.addWidget(self._said)
        right.addWidget(self.shares)
        right.addWidget(self._more)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(scrolled(inside, self.tr("The rule")), 1)
        add_layout(both, right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        add_layout(layout, both, 1)
        layout.addWidget(self._buttons)
        window = self._owner.window()
        metrics = self.fontMetrics()
        wide, high = 120 * metrics.averageCharWidth(), 34 * metrics.height()
        self.resize(min(wide, window.width() - 20), min(high, window.height() - 40))
        follow_layout(self)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_change)
        self._wait.timeout.connect(self._plan_again)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def is_planning(self) -> bool:
        """Whether the plan of what is chosen is not there yet."""
        return self._run is not None or self._wait.isActive()

    def said(self) -> str:
        """Return the sentences about the plan."""
        return "\n".join(filter(None, (self._said.text(), self._more.text())))

    def accept(self) -> None:
        """Ask for the plan that is shown to be done."""
        if self._plan is not None and not self._plan.changes_nothing:
            plan = self._plan
            super().accept()
            self.plan_asked.emit(plan)

    # ---- planning behind the choices

    def _on_change(self) -> None:
        self._plan = None
        self.do.setEnabled(False)
        self._wait.start()

    def _plan_again(self) -> None:
        if self._run is not None:
            self._is_old = True
            return
        try:
            rule = self.form.rule()
        except RuleBrokenError as error:
            self._show_refusal(str(error))
            return
        self._start(rule)

    def _start(self, rule: Rule) -> None:
        # It may run on after the dialog is gone, so it belongs to the page.
        run = QuietRun(plan_job(self._workspace, rule), self._owner)
        run.finished.connect(self._show_plan)
        run.failed.connect(self._on_failed)
        run.crashed.connect(report_mistake)
        run.over.connect(self._on_over)
        self._run = run
        self.do.setEnabled(False)

    def _on_over(self) -> None:
        self._run = None
        if self._is_old:
            self._is_old = False
            self._plan_again()

    def _on_failed(self, error: AnnotatorError) -> None:
        self._show_refusal(str(error))

    def _show_refusal(self, sentence: str) -> None:
        self._plan = None
        self._said.setText(in_language(sentence))
        self._more.setText("")
        self.shares.hide()
        self.do.setEnabled(False)

    # ---- what would come of it

    def _show_plan(self, plan: Plan) -> None:
        if self._is_old or self._wait.isActive():
            return
        self._plan = plan
        text = self.tr("Documents: %1. New assignments: %2. There or done already: %3.")
        self._said.setText(counted(text, plan.documents, len(plan.given), plan.kept))
        heads = [
            self.tr("Person"),
            self.tr("New"),
            self.tr("Characters"),
            self.tr("Then to do"),
            self.tr("Characters"),
        ]
        rows: list[list[Cell]] = [
            [
                person_name(share.person, 40),
                share.new.documents,
                share.new.characters,
                share.left.documents,
                share.left.characters,
            ]
            for share in plan.shares
        ]
        self.shares.show_rows(heads, rows)
        self.shares.setVisible(bool(rows))
        self._more.setText("\n".join(self._remarks(plan)))
        self.do.setEnabled(not plan.changes_nothing)

    def _remarks(self, plan: Plan) -> list[str]:
        lines = []
        for before, after in plan.batches:
            more = len(after.documents) - (len(before.documents) if before else 0)
            text = self.tr("New batch %1: documents: %2") if before is None else ""
            text = text or self.tr("Batch %1: more documents: %2")
            lines.append(counted(text, quoted(shortened(after.name, 60)), more))
        if plan.short:
            text = self.tr("Documents that fewer people will have than you ask for: %1")
            lines.append(counted(text, len(plan.short)))
        if plan.changes_nothing:
            lines.append(self.tr("All of this is assigned already."))
        return lines
