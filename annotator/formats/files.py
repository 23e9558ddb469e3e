"""The files that a person means: those that are named, and all in the folders."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import FormatError

_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """A file to read."""

    path: Path
    name: str
    """Its path inside the folder that was chosen, or its own name."""
    is_named: bool
    """Whether the person named this very file, rather than a folder that holds it."""


def chosen_files(paths: Sequence[Path]) -> list[ChosenFile]:
    """Return the files meant by paths; folders are searched, in the order a person counts.

    Hidden files and folders are passed over, links are followed only to files inside the
    folder. Raises FormatError for a path that is neither a file nor a folder.
    """
    result: dict[Path, ChosenFile] = {}
    for path in paths:
        if path.is_dir():
            for file in sorted(_files_below(path), key=natural_order):
                name = readable(file.relative_to(path).as_posix())
                result.setdefault(file.resolve(), ChosenFile(file, name, is_named=False))
        elif path.is_file():
            result[path.resolve()] = ChosenFile(path, readable(path.name), is_named=True)
        else:
            raise FormatError(f"{path}: there is no such file or folder: check the name.")
    return list(result.values())


def readable(name: str) -> str:
    """Return the name of a file as text: bytes that are no UTF-8 become escapes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def natural_order(path: Path) -> list[list[tuple[int, int, str]]]:
    """Return the key that sorts “2.txt” before “10.txt”, folder by folder."""
    return [
        [
            (0, int(piece), piece) if number % 2 else (1, 0, piece.casefold())
            for number, piece in enumerate(_NUMBERS.split(part))
            if piece
        ]
        for part in path.parts
    ]


def _files_below(folder: Path) -> Iterator[Path]:
    root = folder.resolve()
    for place, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place, name)
            if name.startswith(".") or not path.is_file():
                continue
            if path.is_symlink() and not path.resolve().is_relative_to(root):
                continue
            yield path


def _refuse(error: OSError) -> None:
    raise FormatError(
        f"{error.filename}: the folder cannot be read ({error.strerror}): ask for access to it."
    ) from error
