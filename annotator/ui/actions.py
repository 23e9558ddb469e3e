"""Everything a person can do, as data: menus, keys, palette and shortcut list read it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.model.errors import AnnotatorError
from annotator.ui.settings import Settings


@dataclass(frozen=True)
class Command:
    """One thing that a person can do."""

    id: str
    """Dotted and stable, such as "edit.undo": chosen keys are kept under it."""
    text: str | Callable[[], str]
    """Translated, without "&"; a callable where it changes, as in "Undo Mark claim"."""
    menu: str
    """The id of a menu, such as "edit" or "view/theme"; empty for the palette alone."""
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    """Portable key sequences, such as "Ctrl+Shift+P"; the first stands in the menu."""
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    """Makes the command one that is on or off."""
    scope: QWidget | None = None
    """Where its keys count: this widget and what is in it; None for the whole window."""
    group: str = ""
    """Neighbours of another group are set apart by a line; "~…" stays at the menu's end."""
    hint: str = ""
    """One plain sentence more, for the palette and the list of keys."""
    repeats: bool = False
    """Runs again and again while its key is held down."""

    @property
    def name(self) -> str:
        """What the command is called now."""
        return self.text if isinstance(self.text, str) else self.text()


class Commands(QObject):
    """The commands of one window and the actions that stand for them."""

    changed: ClassVar[Signal] = Signal()
    """Keys were changed, or commands came or went; told once for all that did at once."""
    failed: ClassVar[Signal] = Signal(str)
    """A command was refused; the sentence says why and what to do."""
    ran: ClassVar[Signal] = Signal(str)
    """A command was run; its id."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._chosen = settings.shortcuts()
        self._mnemonics: dict[str, str] = {}
        self._running = 0
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._tell.timeout.connect(self.changed)

    def add(self, command: Command) -> QAction:
        """Add a command and return its action, whose keys work from now on."""
        if command.id in self._commands:
            raise ValueError(f"there is a command {command.id} already")
        owner = command.scope or self._window
        action = QAction(owner)
        action.setObjectName(command.id)
        action.setAutoRepeat(command.repeats)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setCheckable(command.checked is not None)
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if command.scope
            else Qt.ShortcutContext.WindowShortcut
        )
        self._commands[command.id] = command
        self._actions[command.id] = action
        action.setShortcuts(_sequences(self.shortcuts(command.id)))
        action.triggered.connect(lambda _=False, command_id=command.id: self.run(command_id))
        owner.addAction(action)
        self._show_text(command.id)
        self._show_state(command.id)
        self._tell.start()
        return action

    def remove(self, command_ids: Iterable[str]) -> None:
        """Remove commands, as a page does when it goes."""
        for command_id in list(command_ids):
            del self._commands[command_id]
            action = self._actions.pop(command_id)
            action.setShortcuts([])
            action.deleteLater()
        self._tell.start()

    def action(self, command_id: str) -> QAction:
        """Return the action of a command."""
        return self._actions[command_id]

    def command(self, command_id: str) -> Command:
        """Return a command by its id."""
        return self._commands[command_id]

    def all(self) -> list[Command]:
        """Return every command in the order in which they were added."""
        return list(self._commands.values())

    def is_enabled(self, command_id: str) -> bool:
        """Tell whether a command can be run now."""
        enabled = self._commands[command_id].enabled
        return enabled is None or enabled()

    def run(self, command_id: str) -> None:
        """Run a command if it is enabled; a refusal is told by `failed`."""
        if not self.is_enabled(command_id):
            self.refresh(command_id)
            return
        self._running += 1
        try:
            self._commands[command_id].run()
        except AnnotatorError as error:
            self.failed.emit(str(error))
            return
        finally:
            self._running -= 1
            self.refresh()
        self.ran.emit(command_id)

    def refresh(self, *command_ids: str) -> None:
        """Look again at text, enabled and checked, of these commands or of all.

        While a command runs this waits for its end, when all are looked at.
        """
        if self._running:
            return
        for command_id in command_ids or tuple(self._commands):
            if command_id in self._commands:
                if callable(self._commands[command_id].text):
                    self._show_text(command_id)
                self._show_state(command_id)

    def _show_text(self, command_id: str) -> None:
        letter = self._mnemonics.get(command_id, "")
        text = _with_mnemonic(self._commands[command_id].name, letter)
        self._actions[command_id].setText(text)

    def _show_state(self, command_id: str) -> None:
        command, action = self._commands[command_id], self._actions[command_id]
        action.setEnabled(self.is_enabled(command_id))
        if command.checked is not None:
            action.setChecked(command.checked())

    def set_mnemonics(self, letters: dict[str, str]) -> None:
        """Say which letter of each command is underlined in its menu."""
        self._mnemonics.update(letters)
        for command_id in letters:
            self._show_text(command_id)

    # ---- keys

    def shortcuts(self, command_id: str) -> tuple[str, ...]:
        """Return the keys of a command, as the user or else the program chose them."""
        return self._chosen.get(command_id, self._commands[command_id].shortcuts)

    def keys(self, command_id: str) -> str:
        """Return the first key of a command as people of this system read it, or nothing."""
        keys = self.shortcuts(command_id)
        return readable(keys[0]) if keys else ""

    def set_shortcuts(self, command_id: str, keys: Sequence[str]) -> None:
        """Choose the keys of a command; they are remembered."""
        self._chosen[command_id] = tuple(keys)
        if self._chosen[command_id] == self._commands[command_id].shortcuts:
            del self._chosen[command_id]
        self._keep_chosen([command_id])

    def reset_shortcuts(self, command_id: str | None = None) -> None:
        """Give a command, or all of them, the keys that it came with."""
        touched = [command_id] if command_id else list(self._chosen)
        for each in touched:
            self._chosen.pop(each, None)
        self._keep_chosen(touched)

    def is_rebound(self, command_id: str) -> bool:
        """Tell whether the user chose other keys than the program."""
        return command_id in self._chosen

    def conflicts(self, command_id: str, keys: str) -> list[Command]:
        """Return the other commands that these keys would run or begin at the same place."""
        mine = self._commands[command_id]
        return [
            other
            for other in self._commands.values()
            if other.id != command_id
            and _meet(mine.scope, other.scope)
            and any(clash(keys, each) for each in self.shortcuts(other.id))
        ]

    def _keep_chosen(self, command_ids: Iterable[str]) -> None:
        self._settings.set_shortcuts(self._chosen)
        for command_id in command_ids:
            if command_id in self._actions:
                keys = self.shortcuts(command_id)
                self._actions[command_id].setShortcuts(_sequences(keys))
        self.changed.emit()


def readable(keys: str) -> str:
    """Return portable keys as people of this system read them."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    runs_leftwards = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2066{shown}\u2069" if runs_leftwards else shown  # isolated, left to right


def clash(keys: str, others: str) -> bool:
    """Tell whether two portable key sequences are the same or one begins with the other."""
    one, other = QKeySequence(keys), QKeySequence(others)
    nothing = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != nothing or other.matches(one) != nothing


def _sequences(keys: Iterable[str]) -> list[QKeySequence]:
    return [QKeySequence(each) for each in keys]


def _meet(one: QWidget | None, other: QWidget | None) -> bool:
    return (
        one is None
        or other is None
        or one is other
        or one.isAncestorOf(other)
        or other.isAncestorOf(one)
    )


def _with_mnemonic(text: str, letter: str) -> str:
    place = text.casefold().find(letter.casefold()) if letter else -1
    if place < 0:
        return text.replace("&", "&&")
    return text[:place].replace("&", "&&") + "&" + text[place:].replace("&", "&&")
