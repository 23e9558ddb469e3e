"""A window with a lead's corpus."""

import pytest

from tests.ui.packets.driver import PacketsDriver


@pytest.fixture
def team(qtbot, tmp_path, monkeypatch) -> PacketsDriver:
    """Show the window of a lead whose corpus has two documents and nobody else."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    driver = PacketsDriver(qtbot, tmp_path)
    yield driver
    driver.window.close()
