"""Light, dark and high contrast: palettes of our own, followed at run time."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from annotator.ui.outlines import EdgedStyle, OutlinedStyle
from annotator.ui.settings import Settings

_Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Shades:
    """The colours of one theme."""

    window: str
    base: str
    alternate: str
    text: str
    dim: str
    disabled: str
    button: str
    edge: str
    highlight: str
    on_highlight: str
    link: str
    tip: str


SHADES = {
    "light": Shades(
        window="#f3f3f1",
        base="#ffffff",
        alternate="#f7f7f5",
        text="#1c1c1c",
        dim="#5f6166",
        disabled="#8a8c90",
        button="#ececea",
        edge="#c2c2be",
        highlight="#1f63b5",
        on_highlight="#ffffff",
        link="#1456a0",
        tip="#fffdf0",
    ),
    "dark": Shades(
        window="#26282b",
        base="#1b1d1f",
        alternate="#222427",
        text="#e6e6e3",
        dim="#a3a6aa",
        disabled="#74777b",
        button="#33363a",
        edge="#6e7278",
        highlight="#2f6fbf",
        on_highlight="#ffffff",
        link="#7db4f0",
        tip="#34373b",
    ),
    "high contrast": Shades(
        window="#000000",
        base="#000000",
        alternate="#101010",
        text="#ffffff",
        dim="#ffffff",
        disabled="#b0b0b0",
        button="#000000",
        edge="#ffffff",
        highlight="#ffe100",
        on_highlight="#000000",
        link="#66ccff",
        tip="#000000",
    ),
}


class Theme(QObject):
    """The theme of the application: follows the setting and, if that says so, the system."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._kind = ""
        self._hints = application.styleHints()
        self._wishes = self._hints.accessibility()
        self.apply()
        settings.changed.connect(self._on_setting)
        self._hints.colorSchemeChanged.connect(self.apply)
        self._wishes.contrastPreferenceChanged.connect(self.apply)

    @property
    def kind(self) -> str:
        """Which theme is in force: "light", "dark" or "high contrast"."""
        return self._kind

    def apply(self) -> None:
        """Give the application the palette that setting and system ask for."""
        kind = self._wanted()
        if kind == self._kind:
            return
        self._kind = kind
        self._application.setStyle(OutlinedStyle() if kind == "light" else EdgedStyle())
        self._application.setPalette(palette(kind))
        self.changed.emit()

    def _wanted(self) -> str:
        if self._settings.theme != "system":
            return self._settings.theme
        if self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high contrast"
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _on_setting(self, name: str) -> None:
        if name == "theme":
            self.apply()


def palette(kind: str) -> QPalette:
    """Return the palette of a theme."""
    shades = SHADES[kind]
    made = QPalette()
    colours = {
        _Role.Window: shades.window,
        _Role.WindowText: shades.text,
        _Role.Base: shades.base,
        _Role.AlternateBase: shades.alternate,
        _Role.Text: shades.text,
        _Role.PlaceholderText: shades.dim,
        _Role.Button: shades.button,
        _Role.ButtonText: shades.text,
        _Role.BrightText: shades.on_highlight,
        _Role.ToolTipBase: shades.tip,
        _Role.ToolTipText: shades.text,
        _Role.Highlight: shades.highlight,
        _Role.HighlightedText: shades.on_highlight,
        _Role.Accent: shades.highlight,
        _Role.Link: shades.link,
        _Role.LinkVisited: shades.link,
        _Role.Light: shades.base,
        _Role.Midlight: shades.alternate,
        _Role.Mid: shades.edge,
        _Role.Dark: shades.edge,
        _Role.Shadow: shades.edge,
    }
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(shades.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(shades.edge))
    return made
