"""A comparison to work with."""

import pytest

from tests.ui.comparing.driver import ComparisonDriver


@pytest.fixture
def comparison(qtbot, tmp_path) -> ComparisonDriver:
    """Show the layers of two people and gold, beside each other."""
    return ComparisonDriver(qtbot, tmp_path)
