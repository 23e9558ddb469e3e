"""Files and folders that are written whole or not at all, and survive a power cut."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside the target; move it there once the block has ended well.

    The file is fsynced before the move and its folder after it (notes in ARCHITECTURE:
    a rename without both lost or tore files in simulated power cuts). If the block
    raises, the temporary file is removed and the target stays as it was. Who may read and
    write the target may do so with what takes its place.
    """
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        yield temporary
        sync(temporary)
        if path.exists():
            shutil.copymode(path, temporary)
        temporary.replace(path)
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()


@contextlib.contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """Yield a new folder beside the target; move it there once the block has ended well.

    The target must not exist, or be an empty folder. Every file and folder is fsynced before
    the move. If the block raises, the new folder is removed with everything in it.
    """
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    temporary.mkdir()
    try:
        yield temporary
        for place, _, names in os.walk(temporary, topdown=False):
            for name in names:
                sync(Path(place, name))
            sync_folder(Path(place))
        if path.is_dir():
            path.rmdir()  # Windows moves nothing onto a folder; this removes only an empty one
        temporary.rename(path)
        sync_folder(path.parent)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def sync(path: Path) -> None:
    """Make sure that a file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make sure that a folder's entries are on the disk, where the system can do that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
