"""Adjudication pages to work with."""

import pytest

from tests.ui.pages.adjudicate.driver import (
    MINISTER,
    MONDAY,
    VALLEY,
    WORD,
    AdjudicationDriver,
    said,
)


def first_text() -> dict:
    """Return a label in dispute, a boundary, one that two of three have, and one of all."""
    wide = (VALLEY[0] - 4, VALLEY[1])
    return {
        "ann": [said("claim", MONDAY), said("claim", VALLEY), said("source", MINISTER)],
        "bob": [said("source", MONDAY), said("claim", VALLEY), said("source", MINISTER)],
        "cy": [said("claim", wide), said("source", MINISTER), said("number", WORD)],
    }


@pytest.fixture
def gold(qtbot, tmp_path) -> AdjudicationDriver:
    """Show the page over one text in which three people disagree."""
    return AdjudicationDriver(qtbot, tmp_path, [first_text()])


@pytest.fixture
def make_gold(qtbot, tmp_path):
    """Make a page over texts of one's own."""

    def make(*texts, **facts) -> AdjudicationDriver:
        return AdjudicationDriver(qtbot, tmp_path, texts, **facts)

    return make
