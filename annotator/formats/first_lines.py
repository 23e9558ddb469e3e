"""The first objects of a file of JSON lines, by which its format is recognised."""

from pathlib import Path
from typing import Any

from annotator.formats.strict_json import strict_object
from annotator.model.errors import FormatError

LONGEST_FIRST_LINE = 32 * 1024 * 1024
"""Bytes: a file whose first line is longer is not looked into."""
_MOST = 20


def first_objects(path: Path, beginning: bytes) -> list[dict[str, Any]]:
    """Return the objects of the first lines of a file, up to one that is none.

    Looks at up to 20 lines of the beginning, and reads on only if that has no whole line.
    """
    lines = beginning.split(b"\n")
    if path.stat().st_size > len(beginning):
        del lines[-1]
    if not lines:
        with path.open("rb") as file:
            lines = [file.readline(LONGEST_FIRST_LINE)]
    return _objects(lines[:_MOST])


def objects_in(beginning: bytes) -> list[dict[str, Any]]:
    """Return the objects of the first lines, up to one that is none or is cut off."""
    return _objects(beginning.split(b"\n")[:_MOST])


def _objects(lines: list[bytes]) -> list[dict[str, Any]]:
    found = []
    for line in lines:
        try:
            text = line.decode("utf-8-sig").strip()
            if text:
                found.append(strict_object(text))
        except (UnicodeDecodeError, FormatError):
            break
    return found
