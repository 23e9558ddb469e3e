"""A window to work with."""

import pytest

from tests.ui.window_driver import WindowDriver


@pytest.fixture
def window(qtbot, tmp_path) -> WindowDriver:
    """Show a window without a corpus."""
    return WindowDriver(qtbot, tmp_path)
