"""Colours: readable on every page, light, dark and in high contrast."""

import pytest
from PySide6.QtGui import QColor, QPalette

from annotator.model.scheme_files import default_scheme
from annotator.ui.text.theme import contrast, is_dark, page_theme, readable_on

SCHEME = default_scheme()


def palette(base: str, text: str) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Base, QColor(base))
    made.setColor(QPalette.ColorRole.Text, QColor(text))
    return made


PAGES = [("white", "black"), ("#fdf6e3", "#333333"), ("#1e1f22", "#dfe1e5"), ("black", "white")]


@pytest.mark.parametrize(("base", "text"), PAGES)
@pytest.mark.parametrize("high", [False, True])
def test_text_lines_and_chips_can_be_read(qapp, base, text, high):
    theme = page_theme(SCHEME, palette(base, text), high_contrast=high)
    for look in (*theme.looks.values(), theme.dimmed):
        assert contrast(theme.text, look.tint) >= (7 if not high else 10)
        assert contrast(look.chip_text, look.line) >= 4.5
        assert contrast(look.line, theme.base) >= (1.5 if look is theme.dimmed else 3)


def test_a_dark_page_takes_the_colours_for_dark_pages(qapp):
    theme = page_theme(SCHEME, palette("#1e1f22", "#dfe1e5"))
    assert theme.look("claim").line == QColor(SCHEME.label("claim").colour_on_dark)
    assert page_theme(SCHEME, palette("white", "black")).look("claim").line == QColor(
        SCHEME.label("claim").colour
    )


def test_a_label_that_is_not_in_the_scheme_is_grey(qapp):
    theme = page_theme(SCHEME, palette("white", "black"))
    assert theme.look("elsewhere") == theme.dimmed


def test_contrast_is_that_of_the_guideline(qapp):
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert is_dark(QColor("#0072B2"))
    assert readable_on(QColor("#F0E442")) == QColor("black")
