"""The palette, the list of keys, and what this program is."""

from annotator.ui.actions import Command
from annotator.ui.frame import Frame
from annotator.ui.menus import Menus
from annotator.ui.messages import translate


def add_help_commands(frame: Frame, menus: Menus) -> None:
    """Add the commands of the help menu."""
    commands = [
        Command(
            "help.shortcuts",
            translate("Frame", "Keyboard shortcuts"),
            "help",
            lambda: _show_shortcuts(frame, menus),
            ("F1",),
            hint=translate("Frame", "Every key, to look up and to change."),
        ),
        Command(
            "help.palette",
            translate("Frame", "Find a command…"),
            "help",
            lambda: _show_palette(frame, menus),
            ("Ctrl+Shift+P",),
            hint=translate("Frame", "Type a few letters of what you want to do."),
        ),
        Command(
            "help.about",
            translate("Frame", "About Annotator"),
            "help",
            lambda: _show_about(frame),
            ("Shift+F1",),
            group="about",
        ),
    ]
    for command in commands:
        frame.commands.add(command)


def _show_shortcuts(frame: Frame, menus: Menus) -> None:
    from annotator.ui.dialogs.shortcuts import ShortcutsDialog

    ShortcutsDialog(frame.commands, menus.titles(), frame).open()


def _show_palette(frame: Frame, menus: Menus) -> None:
    from annotator.ui.dialogs.palette import Palette

    Palette(frame.commands, menus.titles(), frame).open()


def _show_about(frame: Frame) -> None:
    from annotator.ui.dialogs.about import AboutDialog

    AboutDialog(frame).open()
