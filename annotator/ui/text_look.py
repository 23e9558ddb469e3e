"""How every text looks: the user's settings and the window's colours, put on a text page."""

from PySide6.QtGui import QPalette

from annotator.model.scheme import Scheme
from annotator.ui.settings import Settings
from annotator.ui.shipped_font import provide
from annotator.ui.text.page import TextPage
from annotator.ui.text.theme import page_theme

TEXT_SETTINGS = frozenset(
    {"font_family", "font_size", "measure", "line_spacing", "trim_selections", "chips", "theme"}
)
"""The settings that a text has to follow."""


def apply_settings(text: TextPage, settings: Settings) -> None:
    """Give a text its font, measure and spacing."""
    family = provide(settings.font_family) or text.window().font().family()
    text.set_font_family(family)
    text.set_font_size(settings.font_size)
    text.set_line_spacing(settings.line_spacing)
    text.set_measure(settings.measure)
    text.show_chips(settings.chips)
    text.set_snapping(trim=settings.trim_selections, words=False)


def apply_theme(text: TextPage, scheme: Scheme, settings: Settings, palette: QPalette) -> None:
    """Give a text the colours of a scheme and of the window around it, whose palette it is."""
    strong = settings.theme == "high contrast"
    text.apply(page_theme(scheme, palette, high_contrast=strong))
