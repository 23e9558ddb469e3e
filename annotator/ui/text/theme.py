"""The colours of the page: from the labels of a scheme and the window's palette."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from annotator.model.scheme import Label, Scheme

_TINT = {False: 0.20, True: 0.34}
_READABLE = 4.5
"""WCAG 2.2, criterion 1.4.3: contrast of text in chips to what is behind it."""


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one label."""

    tint: QColor
    """Behind the text; opaque, and so pale or dark that the text stays readable."""
    line: QColor
    """Of underlines, caps and the ground of chips."""
    chip_text: QColor


@dataclass(frozen=True, slots=True)
class PageTheme:
    """Everything that is coloured on a page."""

    base: QColor
    text: QColor
    selection: QColor
    selected_text: QColor
    outline: QColor
    """Around the chosen span and fragments that wait."""
    dimmed: Look
    """Of every label but the one that is looked at."""
    looks: Mapping[str, Look]
    """By the name of the label."""

    def look(self, label: str) -> Look:
        """Return the colours of a label; those of a dimmed one if it is unknown."""
        return self.looks.get(label, self.dimmed)


def page_theme(scheme: Scheme, palette: QPalette, *, high_contrast: bool = False) -> PageTheme:
    """Return a light or dark theme, as the palette's base is."""
    base = palette.color(QPalette.ColorRole.Base)
    dark = is_dark(base)
    if high_contrast:
        base = QColor("black" if dark else "white")
    text = QColor("white" if dark else "black")
    if not high_contrast:
        text = palette.color(QPalette.ColorRole.Text)
    grey = _mixed(text, base, 0.45)
    share = _TINT[dark] * (0.6 if high_contrast else 1.0)
    return PageTheme(
        base=base,
        text=text,
        selection=palette.color(QPalette.ColorRole.Highlight),
        selected_text=palette.color(QPalette.ColorRole.HighlightedText),
        outline=text,
        dimmed=Look(base, grey, readable_on(grey)),
        looks={
            label.name: _look(label, base, share, strong=high_contrast)
            for label in scheme.labels
        },
    )


def is_dark(colour: QColor) -> bool:
    """Tell whether white text reads better on a colour than black text."""
    return contrast(colour, QColor("white")) > contrast(colour, QColor("black"))


def readable_on(colour: QColor) -> QColor:
    """Return white if it reads well on a colour, else black."""
    white = QColor("white")
    return white if contrast(colour, white) >= _READABLE else QColor("black")


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _look(label: Label, base: QColor, share: float, *, strong: bool) -> Look:
    dark = is_dark(base)
    line = QColor(label.colour_on_dark if dark else label.colour)
    towards = QColor("white" if dark else "black")
    wanted = 7.0 if strong else 3.0
    while contrast(line, base) < wanted:
        line = _mixed(towards, line, 0.1)
    while contrast(line, readable_on(line)) < _READABLE:
        line = _mixed(towards, line, 0.1)
    return Look(_mixed(line, base, share), line, readable_on(line))


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    return QColor(
        *(
            round(one * share + other * (1 - share))
            for one, other in zip(
                (colour.red(), colour.green(), colour.blue()),
                (ground.red(), ground.green(), ground.blue()),
                strict=True,
            )
        )
    )


def _luminance(colour: QColor) -> float:
    """Return the relative luminance, from 0 to 1, as WCAG 2.2 defines it."""
    red, green, blue = (
        _linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
