"""What the operating system must bring along: libraries, programs, Python's venv."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class SetupError(Exception):
    """Something that the setup cannot mend; the text is one sentence that says what to do."""


class Piece(NamedTuple):
    """A library, program or file of the system, and in which package it comes."""

    name: str
    debian: str
    fedora: str


OFFSCREEN = (
    Piece("libGL.so.1", "libgl1", "libglvnd-glx"),
    Piece("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Piece("libX11.so.6", "libx11-6", "libX11"),
    Piece("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Piece("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Piece("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Piece("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Piece("libfreetype.so.6", "libfreetype6", "freetype"),
    Piece("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
X11 = (
    Piece("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Piece("libxcb.so.1", "libxcb1", "libxcb"),
    Piece("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Piece("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Piece("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Piece("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Piece("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Piece("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Piece("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Piece("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Piece("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Piece("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Piece("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Piece("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Piece("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
WAYLAND = (
    Piece("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Piece("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)


def require(pieces: Sequence[Piece]) -> None:
    """Install the pieces if that is allowed and known how, else say what to install."""
    if not pieces:
        return
    packages = sorted({piece.debian for piece in pieces})
    if _is_debian() and os.geteuid() == 0 and shutil.which("apt-get"):
        _install(packages)
    else:
        raise SetupError(_advice(pieces))


def missing_for_venv() -> list[Piece]:
    """Name the package that lets this Python make a virtual environment, if it lacks it."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return []
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return [Piece("Python's venv", f"python{version}-venv", "python3")]


def missing_programs(pieces: Sequence[Piece]) -> list[Piece]:
    """List those of the programs, and of the files named by their whole path, that lack."""
    return [
        piece
        for piece in pieces
        if not (Path(piece.name).exists() if "/" in piece.name else shutil.which(piece.name))
    ]


def missing_for_qt(environment: Mapping[str, str]) -> list[Piece]:
    """List the libraries without which Qt would abort, for the display there is, if any."""
    if sys.platform != "linux":
        return []
    known = _known_libraries()
    offscreen = _missing(OFFSCREEN, known)
    on_display = [_missing(pieces, known) for pieces in _displays(environment)]
    return offscreen + (min(on_display, key=len) if on_display else [])


def _displays(environment: Mapping[str, str]) -> list[tuple[Piece, ...]]:
    """Give what each way to show a window needs; one complete list is enough."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform:
        named = (("xcb", X11), ("wayland", WAYLAND))
        return [pieces for name, pieces in named if name in platform]
    named = (("DISPLAY", X11), ("WAYLAND_DISPLAY", WAYLAND))
    return [pieces for name, pieces in named if environment.get(name)]


def _missing(pieces: Sequence[Piece], known: frozenset[str]) -> list[Piece]:
    return [
        piece for piece in pieces if piece.name not in known and not _can_be_loaded(piece.name)
    ]


def _known_libraries() -> frozenset[str]:
    """List what the loader has in its cache: a hundred times faster than loading each."""
    command = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    if command is None:
        return frozenset()
    run = subprocess.run([command, "-p"], capture_output=True, text=True, check=False)
    lines = (line.split() for line in run.stdout.splitlines() if "=>" in line)
    needs_64 = sys.maxsize > 2**32
    return frozenset(line[0] for line in lines if ("64" in line[1]) == needs_64)


def _can_be_loaded(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _is_debian() -> bool:
    return Path("/etc/debian_version").exists()


def _install(packages: Sequence[str]) -> None:
    print(f"Installing system packages (as root): {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-q"], install):
        run = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if run.returncode != 0:
            reason = (run.stdout.strip().splitlines() or ["no reason given"])[-1]
            raise SetupError(
                f"'{' '.join(command)}' failed ({reason}): run it by hand, mend what it says, "
                f"then try again."
            )


def _advice(pieces: Sequence[Piece]) -> str:
    names = ", ".join(piece.name for piece in pieces)
    debian = " ".join(sorted({piece.debian for piece in pieces}))
    fedora = " ".join(sorted({piece.fedora for piece in pieces}))
    return (
        f"This system lacks {names}: run\n"
        f"  sudo apt-get install --no-install-recommends {debian}\n"
        f"(Debian, Ubuntu) or\n"
        f"  sudo dnf install {fedora}\n"
        f"(Fedora), then try again."
    )
