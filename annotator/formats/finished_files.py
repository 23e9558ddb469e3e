"""Files that take their place only when they are complete."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from annotator.model.errors import FormatError
from annotator.model.whole_files import whole_file, whole_folder

_SQLITE = b"SQLite format 3\x00"


@contextlib.contextmanager
def finished_file(path: Path) -> Iterator[Path]:
    """Yield a temporary path; move it to the target once the block has ended well.

    Where the target is a link, the file it leads to is replaced. Raises FormatError if the
    system refuses, or if the target is a folder, a device or a corpus.
    """
    try:
        _refuse_what_is_no_export(path)
        with whole_file(path.resolve()) as temporary:
            yield temporary
    except OSError as error:
        raise FormatError(
            f"{path}: the file cannot be written ({error.strerror or error}): choose another "
            "place, or make room there."
        ) from error


@contextlib.contextmanager
def finished_folder(path: Path) -> Iterator[Path]:
    """Yield a new temporary folder; move it to the target once the block has ended well.

    Raises FormatError if the system refuses, or if the target is anything but an empty
    folder or nothing: a folder with files in it is never replaced.
    """
    try:
        refuse_used_folder(path)
        with whole_folder(path.resolve()) as temporary:
            yield temporary
    except OSError as error:
        raise FormatError(
            f"{path}: the folder cannot be written ({error.strerror or error}): choose another "
            "place, or make room there."
        ) from error


def refuse_used_folder(path: Path) -> None:
    """Raise FormatError unless a path is free, or an empty folder."""
    if path.is_dir() and any(path.iterdir()):
        raise FormatError(f"{path} is not empty: name a new folder for the export.")
    if path.exists() and not path.is_dir():
        raise FormatError(f"{path} is no folder: name a new folder for the export.")


def _refuse_what_is_no_export(path: Path) -> None:
    if path.is_dir():
        raise FormatError(f"{path} is a folder: name a file in it for the export.")
    if path.is_file():
        with path.open("rb") as file:
            if file.read(len(_SQLITE)) == _SQLITE:
                raise FormatError(f"{path} is a corpus: choose another name for the export.")
    elif path.exists():
        raise FormatError(
            f"{path} is no file but a device or a pipe: choose a file for the export."
        )


def not_as_written() -> FormatError:
    """Return the error to raise for a file that reads back as something else."""
    return FormatError(
        "The file does not hold what was written to it and was not kept: check the disk and "
        "export again."
    )
