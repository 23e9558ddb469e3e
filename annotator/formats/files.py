"""The files that a person means: those that are named, and all in the folders."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from annotator.model.errors import FormatError

_NUMBERS = re.compile(r"((\d{1,300}))")
"""In two groups, so that dividing by it gives each number twice."""


class ChosenFile(NamedTuple):
    """A file to read; its path is kept as text, for most are opened only once."""

    where: str
    name: str
    """Its path inside the folder that was chosen, or its own name."""
    is_named: bool
    """Whether the person named this very file, rather than a folder that holds it."""

    @property
    def path(self) -> Path:
        """Where it is."""
        return Path(self.where)

    @property
    def ending(self) -> str:
        """The ending of its name in small letters, with the dot; empty if there is none."""
        return os.path.splitext(self.where)[1].lower()  # noqa: PTH122 - made 10,000 times


def chosen_files(paths: Sequence[Path]) -> list[ChosenFile]:
    """Return the files meant by paths; folders are searched, in the order a person counts.

    Hidden files and folders are passed over, links are followed only to files inside the
    folder. Raises FormatError for a path that is neither a file nor a folder.
    """
    result: dict[str, ChosenFile] = {}
    for path in paths:
        if path.is_dir():
            root = path.resolve()
            beginning = os.path.join(root, "")  # noqa: PTH118 - ends in one separator
            for inside, file, is_link in _files_below(str(path), ""):
                target = _target(Path(file), root) if is_link else f"{beginning}{inside}"
                if target is not None:
                    name = readable(inside.replace(os.sep, "/"))
                    result.setdefault(target, ChosenFile(file, name, is_named=False))
        elif path.is_file():
            name = readable(path.name)
            result[str(path.resolve())] = ChosenFile(str(path), name, is_named=True)
        else:
            raise FormatError(f"{path}: there is no such file or folder: check the name.")
    return list(result.values())


def readable(name: str) -> str:
    """Return the name of a file as text: bytes that are no UTF-8 become escapes."""
    if name.isascii():
        return name
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def natural_order(name: str) -> tuple[str | int, ...]:
    """Return the key that sorts “2.txt” before “10.txt”."""
    pieces: list[str | int] = [*_NUMBERS.split(name.casefold())]
    pieces[1::3] = map(int, pieces[1::3])
    return tuple(pieces)


def _files_below(folder: str, inside: str) -> Iterator[tuple[str, str, bool]]:
    """Yield what may be files: path in the folder, path, and whether it is a link.

    They come in the order a person counts.
    """
    try:
        with os.scandir(folder) as found:
            entries = [entry for entry in found if not entry.name.startswith(".")]
    except OSError as error:
        raise FormatError(
            f"{error.filename}: the folder cannot be read ({error.strerror}): ask for access "
            "to it."
        ) from error
    entries.sort(key=lambda entry: entry.name)
    entries.sort(key=lambda entry: natural_order(entry.name))
    for entry in entries:
        path = f"{inside}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            yield from _files_below(entry.path, path + os.sep)
        elif entry.is_file(follow_symlinks=False):
            yield path, entry.path, False
        elif entry.is_symlink():
            yield path, entry.path, True


def _target(file: Path, root: Path) -> str | None:
    """Return where a link leads, or None if that is no file in the folder."""
    target = file.resolve()
    return str(target) if file.is_file() and target.is_relative_to(root) else None
