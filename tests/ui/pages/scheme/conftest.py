"""A scheme page to work with."""

import pytest

from tests.ui.pages.scheme.driver import SchemeDriver


@pytest.fixture
def scheming(qtbot, tmp_path) -> SchemeDriver:
    """Show the page for a lead, over two people's work in two documents."""
    return SchemeDriver(qtbot, tmp_path)
