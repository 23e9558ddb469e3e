"""How figures of agreement are said."""

import pytest

from annotator.services.agreement_report import Figure
from annotator.ui.pages.agreement.words import figure_line


@pytest.mark.parametrize(
    ("method", "words"),
    [("bootstrap", "by bootstrap"), ("jackknife-t", "by jackknife with Student's t")],
)
def test_how_an_interval_was_found_is_said_in_words(method, words):
    figure = Figure(0.812, 0.75, 0.86, 24, interval=method)
    assert figure_line("Exact F1", figure) == (
        f"Exact F1: 0.812 · 95 % interval 0.750 – 0.860 ({words}) · documents: 24"
    )
