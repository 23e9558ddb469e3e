"""Nothing is cut off on a screen whose pixels are so fine that everything is drawn larger."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCREEN = {
    "synchronousWindowSystemEvents": False,
    "windowFrameMargins": False,
    "screens": [
        {
            "name": "fine",
            "x": 0,
            "y": 0,
            "width": 1920,
            "height": 1080,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
    ],
}
EVERY_VIEW = "tests/ui/test_every_view.py::test_no_text_is_cut_off_in_a_small_window[de-100 %]"


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_no_text_is_cut_off_where_the_screen_is_scaled(tmp_path, scale):
    """Qt reads the scale once, so each one has a process of its own."""
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps(SCREEN), encoding="utf-8")
    own = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    environment = own | {
        "QT_SCALE_FACTOR": scale,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
    }
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", EVERY_VIEW]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        command,
        check=False,
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout
