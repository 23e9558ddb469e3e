"""How the page names kinds, steps and figures."""

import pytest
from PySide6.QtCore import QLocale

from annotator.services.releases import KINDS
from annotator.ui.pages.releases.words import figure_text, kind_text, share_text, step_text


def test_every_kind_has_words_of_its_own_and_a_field_keeps_its_name():
    assert len({kind_text(kind) for kind in KINDS}) == len(KINDS)
    assert kind_text("desk") == "desk"


def test_the_name_of_a_file_stays_as_it_is():
    assert step_text("comparing texts") == "comparing texts"
    assert step_text("spans/train.parquet") == "spans/train.parquet"


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
