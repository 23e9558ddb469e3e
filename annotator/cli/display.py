"""Whether a window can be shown at all."""

import os
import re
import sys

_LOCAL = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
"""How DISPLAY names a display of this computer, such as :0 or :0.0."""


def has_display() -> bool:
    """Tell whether a window can be shown: always but on a Linux without a display.

    A display of this computer that is named but does not answer is none: Qt would abort.
    """
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    local = _LOCAL.fullmatch(display)
    return _answers(local[1]) if local else bool(display)


def _answers(number: str) -> bool:
    import socket

    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server listens
    for address in (f"\0{path}", path):
        with socket.socket(socket.AF_UNIX) as connection:
            try:
                connection.connect(address)
            except OSError:
                continue
            return True
    return False
