"""Zoom, theme and full screen."""

from functools import partial

from PySide6.QtCore import Qt

from annotator.ui.actions import Command
from annotator.ui.frame import Frame
from annotator.ui.messages import translate
from annotator.ui.settings import LARGEST_FONT, SMALLEST_FONT, THEMES, Settings

_FULL_SCREEN = Qt.WindowState.WindowFullScreen


def add_view_commands(frame: Frame) -> None:
    """Add the commands of the view menu that belong to the window."""
    settings = frame.settings
    for theme in THEMES:
        frame.commands.add(_theme_command(frame, theme))
    for command in (*_zoom_commands(settings), _full_screen_command(frame)):
        frame.commands.add(command)


def _zoom_commands(settings: Settings) -> list[Command]:
    zooms = [
        ("view.zoom_in", translate("Frame", "Zoom in"), ("Ctrl++", "Ctrl+="), 1.0),
        ("view.zoom_out", translate("Frame", "Zoom out"), ("Ctrl+-",), -1.0),
    ]
    steps = [
        Command(
            command_id,
            text,
            "view",
            partial(_zoom, settings, step),
            keys,
            group="zoom",
            repeats=True,
        )
        for command_id, text, keys, step in zooms
    ]
    reset = Command(
        "view.zoom_reset",
        translate("Frame", "Normal size"),
        "view",
        lambda: setattr(settings, "font_size", Settings.font_size.default),
        ("Ctrl+0",),
        group="zoom",
    )
    return [*steps, reset]


def _full_screen_command(frame: Frame) -> Command:
    return Command(
        "view.full_screen",
        translate("Frame", "Full screen"),
        "view",
        lambda: frame.setWindowState(frame.windowState() ^ _FULL_SCREEN),
        ("F11",),
        checked=frame.isFullScreen,
        group="screen",
    )


_THEME_KEYS = {
    "system": "Ctrl+F9",
    "light": "Ctrl+F10",
    "dark": "Ctrl+F11",
    "high contrast": "Ctrl+F12",
}


def _theme_command(frame: Frame, theme: str) -> Command:
    names = {
        "system": translate("Frame", "As the system"),
        "light": translate("Frame", "Light"),
        "dark": translate("Frame", "Dark"),
        "high contrast": translate("Frame", "High contrast"),
    }
    settings = frame.settings
    return Command(
        f"view.theme.{theme.replace(' ', '_')}",
        names[theme],
        "view/theme",
        lambda: setattr(settings, "theme", theme),
        (_THEME_KEYS[theme],),
        checked=lambda: settings.theme == theme,
        group="theme",
    )


def _zoom(settings: Settings, step: float) -> None:
    size = settings.font_size + step
    settings.font_size = min(LARGEST_FONT, max(SMALLEST_FONT, size))
