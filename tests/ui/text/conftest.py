"""A page to work with."""

import pytest

from tests.ui.text.driver import PageDriver


@pytest.fixture
def driver(qtbot) -> PageDriver:
    """Show an empty page."""
    return PageDriver(qtbot)
