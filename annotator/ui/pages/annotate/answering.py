"""An answer where a key would do nothing, and a word for what was undone."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.services.workspace import Step
from annotator.ui.actions import Command, Commands
from annotator.ui.edit_names import step_name
from annotator.ui.messages import counted
from annotator.ui.pages.annotate.choosing import Choosing
from annotator.ui.pages.annotate.stage import Stage

_OF_THE_SPAN_HERE = {
    "span.attributes",
    "span.edit",
    "span.flag",
    "span.label",
    "span.link",
    "span.note",
}
"""What a person means for the span at the caret if none is chosen; it takes nothing away."""


class Answering(QObject):
    """Hears keys of commands that need a span while none is chosen, and undo and redo."""

    def __init__(self, stage: Stage, commands: Commands, choosing: Choosing) -> None:
        super().__init__(stage)
        self._stage = stage
        self._commands = commands
        self._choosing = choosing
        stage.text.installEventFilter(self)
        commands.ran.connect(self._say_undone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer a key that no command took, because no span is chosen."""
        if (
            event.type() is not QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or self._stage.has_chosen
            or not self._stage.is_open
        ):
            return super().eventFilter(watched, event)
        command = self._command_of(event)
        if command is None:
            return super().eventFilter(watched, event)
        self._answer(command)
        return True

    def _command_of(self, event: QKeyEvent) -> Command | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(modifiers.value | event.key())
        for command in self._commands.all():
            if command.menu.split("/")[0] == "span" and not self._commands.is_enabled(
                command.id
            ):
                keys = self._commands.shortcuts(command.id)
                if any(QKeySequence(each) == pressed for each in keys):
                    return command
        return None

    def _answer(self, command: Command) -> None:
        spans = self._choosing.here()
        if spans and command.id in _OF_THE_SPAN_HERE:
            self._stage.text.choose_span(spans[0].id, show=False)
            self._commands.run(command.id)
            return
        keys = [self._commands.keys(each) for each in ("span.next", "span.overlap")]
        sentence = self.tr("No span is chosen. %1 goes to the next, %2 takes the one here.")
        self._stage.say(counted(sentence, *keys))

    def _say_undone(self, command_id: str) -> None:
        workspace = self._stage.workspace
        if command_id == "edit.undo":
            self._say_step(self.tr("Undone: %1."), workspace.redo_step())
        elif command_id == "edit.redo":
            self._say_step(self.tr("Done again: %1."), workspace.undo_step())

    def _say_step(self, sentence: str, step: Step | None) -> None:
        if step is not None:
            self._stage.say(counted(sentence, step_name(step.title, step.detail)))
