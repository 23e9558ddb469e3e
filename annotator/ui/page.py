"""What the window may ask of a page, and a page of the window."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.services.changes import Changes
from annotator.services.workspace import Workspace
from annotator.ui.actions import Command, Commands
from annotator.ui.bridge import Bridge
from annotator.ui.settings import Settings


class Page(QWidget):
    """A page of the window that shows an open corpus.

    It adds its commands when it is made and removes them in `dispose`. It runs a command
    of the window by its id: `commands.run("file.import")`.
    """

    title_changed: ClassVar[Signal] = Signal()
    """The page shows another document."""
    failed: ClassVar[Signal] = Signal(str)
    """A sentence about what could not be done, for the bar of the window."""

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        settings: Settings,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.commands = commands
        self.settings = settings
        self.bridge = bridge
        self.is_in_front = True
        """Whether it is seen; the window says so where it has several pages."""
        self._command_ids: list[str] = []

    def add_command(self, command: Command) -> None:
        """Add a command that can be run while the page is in front."""
        enabled = command.enabled
        is_possible = self._while_in_front(enabled) if enabled else lambda: self.is_in_front
        self.commands.add(replace(command, enabled=is_possible))
        self._command_ids.append(command.id)

    def _while_in_front(self, enabled: Callable[[], bool]) -> Callable[[], bool]:
        return lambda: self.is_in_front and enabled()

    def remove_commands(self) -> None:
        """Take all commands of the page away."""
        self.commands.remove(self._command_ids)
        self._command_ids = []

    def title(self) -> str:
        """Return the title of the document that is shown, or an empty text."""
        return ""

    def document_id(self) -> str:
        """Return the id of the document that is shown, or an empty text."""
        return ""

    def activate(self) -> None:
        """Come to the front: read what is needed and take the focus."""

    def deactivate(self) -> None:
        """Leave the front: save what is unsaved, such as the time spent."""

    def dispose(self) -> None:
        """Let go of everything before the corpus is closed: listeners, timers, commands."""

    def shows(self, changes: Changes) -> bool:
        """Tell whether what an undo touched is seen on this page, so that it stays in front."""
        del changes
        return False

    def show_document(self, document_id: str, span_id: str = "") -> None:
        """Show a document, and in it a span if it is still there.

        The window calls this after undo and redo with what was touched, also when the
        document is the one that is shown already.
        """

    def show_place(self, document_id: str, start: int, end: int) -> None:
        """Show a document with a range of it selected, in code points."""
        self.show_document(document_id)
