"""A board to work with."""

import pytest

from tests.ui.pages.board.driver import BoardDriver, a_team_corpus


@pytest.fixture
def board(qtbot, tmp_path) -> BoardDriver:
    """Show the board of three annotators and six documents to their lead."""
    driver = BoardDriver(qtbot, tmp_path, a_team_corpus(tmp_path))
    driver.go()
    return driver
