"""Whether a window can be shown at all."""

import os
import sys

_SAY_WHERE = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Tell whether a window can be shown: always but on a Linux that names no display."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in _SAY_WHERE)
