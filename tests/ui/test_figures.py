"""How figures are written."""

import pytest
from PySide6.QtCore import QLocale

from annotator.ui.figures import figure_text, range_text, share_text


@pytest.mark.parametrize(
    ("language", "share", "figure"),
    [("English", "81.4 %", "0.667"), ("German", "81,4 %", "0,667")],
)
def test_figures_are_written_as_in_the_language(language, share, figure):
    before = QLocale()
    QLocale.setDefault(QLocale(getattr(QLocale.Language, language)))
    shown = share_text(0.81428), figure_text(2 / 3, 3)
    QLocale.setDefault(before)
    assert shown == (share, figure)


def test_what_is_unknown_is_a_dash_and_a_whole_number_a_figure():
    assert figure_text(None) == "—"
    assert figure_text(1) == "1.00"
    assert share_text(0) == "0.0 %"
    assert share_text(None) == "—"


def test_a_range_is_written_from_end_to_end():
    assert range_text(0.75, 0.8712) == "0.75 – 0.87"
    assert range_text(0.75, 0.8712, share_text) == "75.0 % – 87.1 %"
    assert range_text(None, 0.5) == range_text(0.5, None) == "—"
