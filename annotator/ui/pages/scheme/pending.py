"""The changes that wait: a line each with what it touches, and what can be done with them."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.model.scheme_change import applied
from annotator.model.scheme_draft import SchemeDraft
from annotator.services.jobs import Progress
from annotator.services.scheme_effects import Effect, Foreseen
from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.pages.scheme.change_words import change_text
from annotator.ui.pages.scheme.words import names_text
from annotator.ui.parts.blocks import caption, remark
from annotator.ui.parts.fact_table import Cell, FactTable
from annotator.ui.safe import plain_tip
from annotator.ui.sentences import in_language

_ROWS = 6
_UNKNOWN = "…"


class PendingPanel(QWidget):
    """Lists what waits; knows nothing of how it is counted."""

    selected: ClassVar[Signal] = Signal()

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._draft: SchemeDraft | None = None
        self.heading = caption("", self)
        self.table = FactTable(self.tr("Changes that wait"), self, _ROWS, wide=(0,))
        self.remark = remark("", self)
        self._buttons = [
            self._button("scheme.take_back"),
            self._button("scheme.discard"),
            self._button("scheme.apply"),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.table)
        column.addWidget(self.remark)
        row = QHBoxLayout()
        for button in self._buttons[:-1]:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._buttons[-1])
        add_layout(column, row)
        self.table.rows_selected.connect(self.selected)

    def show_draft(self, draft: SchemeDraft) -> None:
        """Show changes whose effects are not known yet."""
        self._draft = draft
        number = len(draft.changes)
        self.heading.setText(
            counted(self.tr("Changes that wait: %1"), number)
            if number
            else self.tr("Nothing waits: the scheme is as it is in force.")
        )
        self._show_rows([None] * number)
        problem = draft.problem()
        self.remark.setText(in_language(problem))
        self.remark.setVisible(bool(problem))
        self.table.setVisible(bool(number))
        for button in self._buttons:
            button.setVisible(bool(number))

    def show_progress(self, progress: Progress) -> None:
        """Show how far the counting is."""
        if progress.total:
            text = self.tr("Counting what this touches: %1 / %2")
            self._say(counted(text, progress.done, progress.total))

    def show_foreseen(self, found: Foreseen) -> None:
        """Show what was counted."""
        self._show_rows(found.each)
        self._say("\n".join(self._sentences(found)))

    def show_refusal(self, sentence: str) -> None:
        """Show why the changes cannot be made."""
        self._say(in_language(sentence))

    def chosen(self) -> int:
        """Return the place of the change that is selected, the last one as long as none is."""
        rows = self.table.selected()
        return rows[0] if rows else len(self.table.texts()) - 1

    def show_possible(self) -> None:
        """Look again which buttons can be pressed."""
        for button in self._buttons:
            button.setEnabled(self._commands.is_enabled(button.objectName()))

    def _say(self, text: str) -> None:
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    def _show_rows(self, effects: Sequence[Effect | None]) -> None:
        draft = self._draft
        if draft is None:
            return
        chosen = self.table.selected()
        heads = [
            self.tr("Change"),
            self.tr("Spans"),
            self.tr("Layers"),
            self.tr("People"),
            self.tr("Links retyped"),
            self.tr("Links removed"),
            self.tr("Values removed"),
        ]
        rows: list[list[Cell]] = []
        scheme = draft.base
        for change, effect in zip(draft.changes, effects, strict=True):
            rows.append([change_text(change, scheme), *_figures(effect)])
            scheme = applied(scheme, (change,))
        self.table.show_rows(heads, rows, signs=range(1, len(heads)))
        self.table.select([row for row in chosen if row < len(rows)])

    def _sentences(self, found: Foreseen) -> list[str]:
        total = found.total
        text = self.tr("Spans that say something else: %1, in layers: %2, of people: %3.")
        lines = [counted(text, total.spans, total.layers, total.people)]
        if total.removes:
            text = self.tr("Removed: links: %1, values: %2.")
            lines.append(counted(text, total.relations_removed, total.values_removed))
        for name, number in total.undecided.items():
            text = self.tr("Spans that keep %2 until somebody decides about each of them: %1.")
            lines.append(counted(text, number, names_text([name])))
        for name, number in total.retired.items():
            if name not in total.undecided:
                text = self.tr("Spans that keep %2, which nothing new is marked with: %1.")
                lines.append(counted(text, number, names_text([name])))
        if found.handed_to:
            text = self.tr(
                "Packets are out with %1: what they send back is put into the new words."
            )
            lines.append(counted(text, ", ".join(found.handed_to)))
        return lines

    def _button(self, command_id: str) -> QPushButton:
        button = QPushButton(self._commands.command(command_id).name, self)
        button.setObjectName(command_id)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._commands.run(command_id))
        button.setToolTip(plain_tip(self._commands.keys(command_id)))
        return button


def _figures(effect: Effect | None) -> list[Cell]:
    if effect is None:
        return [_UNKNOWN] * 6
    return [
        effect.spans,
        effect.layers,
        effect.people,
        effect.relations,
        effect.relations_removed,
        effect.values_removed,
    ]
