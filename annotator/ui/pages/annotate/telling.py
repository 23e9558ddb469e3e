"""What the page tells without being asked: place, person, saved state, guideline."""

from PySide6.QtCore import QObject

from annotator.ui.actions import Commands
from annotator.ui.pages.annotate.panes import Panes
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.status import StatusLine

_MOST_COUNTED = 200_000
"""Characters of a selection whose words are counted at once."""


class Telling(QObject):
    """Keeps the status line and the guideline in step with the caret."""

    def __init__(
        self, stage: Stage, panes: Panes, status: StatusLine, commands: Commands
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._panes = panes
        self._status = status
        self._pointed = ""
        stage.said.connect(lambda sentence, undo: status.say(sentence, undo=undo))
        stage.saved.connect(status.show_saved)
        stage.unsaved.connect(status.show_unsaved)
        status.undo_asked.connect(lambda: self._undo(commands))
        status.person_asked.connect(lambda: commands.run("file.person"))
        stage.text.caret_moved.connect(self.show_position)
        stage.text.selection_moved.connect(self._show_words)
        stage.desk.opened.connect(self.show_all)
        stage.desk.chosen_changed.connect(self.show_guideline)
        panes.labels.pointed.connect(self._point)
        panes.tabs.currentChanged.connect(self.show_guideline)

    def show_all(self) -> None:
        """Show person, place and guideline anew."""
        self._status.show_person(self._stage.workspace.person.name)
        self._status.clear_message()
        if self._stage.is_open:
            self.show_position()
            self._show_words(0, 0)
        else:
            self._status.clear_document()
        self.show_guideline()
        self._show_remark()

    def show_position(self) -> None:
        """Show where the caret is."""
        text = self._stage.text
        caret, length = text.caret(), len(text.text)
        line = text.textCursor().blockNumber() + 1
        self._status.show_position(caret, line, round(100 * caret / length) if length else 0)
        self.show_guideline()

    def show_guideline(self) -> None:
        """Show the guideline of the label that is pointed at, chosen or under the caret."""
        panes = self._panes
        if panes.tabs.currentWidget() is not panes.guideline:
            return
        chosen = self._stage.desk.chosen
        name = self._pointed or (chosen.label if chosen else "")
        if not name and self._stage.is_open:
            under = self._stage.text.spans_at(self._stage.text.caret())
            name = under[0].label if under else ""
        if name:
            panes.guideline.show_label(name)

    def _point(self, label: str) -> None:
        self._pointed = label
        self.show_guideline()

    def _show_words(self, start: int, end: int) -> None:
        piece = self._stage.text.text[start : min(end, start + _MOST_COUNTED)]
        self._status.show_words(len(piece.split()))

    def _show_remark(self) -> None:
        labels = self._stage.desk.scheme.offered_labels[:9]
        keys = ", ".join(label.key for label in labels if label.key)
        self._panes.span.set_remark(
            self.tr(
                "No span is chosen.\n\nSelect text, then press {keys} to mark it. "
                "Click a span, or press N, to choose it."
            ).format(keys=keys)
            if self._stage.is_open
            else ""
        )

    def _undo(self, commands: Commands) -> None:
        self._status.clear_message()
        commands.run("edit.undo")
        self._stage.text.setFocus()
