"""Light, dark and high contrast: palettes of our own, colours that can be read on them."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from annotator.ui.settings import Settings

READABLE = 4.5
"""Least contrast of text, WCAG 2.2 (2023), success criterion 1.4.3."""

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
        edge="#4a4d52",
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
        application.setStyle("Fusion")
        self._kind = ""
        self.apply()
        settings.changed.connect(self._on_setting)
        application.styleHints().colorSchemeChanged.connect(self.apply)

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
        self._application.setPalette(palette(kind))
        self.changed.emit()

    def _wanted(self) -> str:
        if self._settings.theme != "system":
            return self._settings.theme
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
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


def is_dark(shown: QPalette) -> bool:
    """Tell whether texts are light on a dark ground in a palette."""
    return luminance(shown.color(_Role.Base)) < luminance(shown.color(_Role.Text))


def label_colour(colour: str, colour_on_dark: str, shown: QPalette) -> QColor:
    """Return the colour of a label on a palette, moved until it can be read on its base."""
    ground = shown.color(_Role.Base)
    return readable_on(QColor(colour_on_dark if is_dark(shown) else colour), ground)


def readable_on(colour: QColor, ground: QColor) -> QColor:
    """Return the colour, made lighter or darker until its contrast on a ground is readable."""
    lighter = luminance(ground) < 0.18  # where black and white stand out equally
    goal = QColor("white") if lighter else QColor("black")
    for step in range(21):
        moved = mixed(colour, goal, step / 20)
        if contrast(moved, ground) >= READABLE:
            return moved
    return goal


def text_on(ground: QColor) -> QColor:
    """Return black or white, whichever is easier to read on a ground."""
    black, white = QColor("black"), QColor("white")
    return black if contrast(black, ground) >= contrast(white, ground) else white


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return one colour with a share (0 to 1) of another, opaque."""
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio, 1 to 21, of WCAG 2.2 (2023)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 to 1, of WCAG 2.2 (2023)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
