"""What can be said of a corpus file before SQLite is allowed to open it."""

import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import (
    CorpusDamagedError,
    CorpusTooNewError,
    NotACorpusError,
    StoreError,
)

APPLICATION_ID = 0x416E6E6F  # "Anno", at byte 68 of the file
_HEADER = 100
_MAGIC = b"SQLite format 3\x00"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_UTF_8 = 1
_ROLLBACK_JOURNAL = 1


@dataclass(frozen=True, slots=True)
class Header:
    """A file that looks like a corpus, as it lies on the disk."""

    path: Path
    """Where it really is, symbolic links resolved."""
    identity: tuple[int, int]
    """Device and number of the file: they stay when it is renamed, not when it is replaced."""
    size: int
    """In bytes."""
    version: int
    """The version of its schema."""
    interrupted: bool
    """A journal lies beside it: a program has it open or ended without closing it."""
    unfinished: bool
    """The journal holds a change that was being saved; SQLite will take it back."""


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the rollback journal of a file."""
    return path.with_name(path.name + "-journal")


def identity_of(path: Path) -> tuple[int, int]:
    """Return device and number of a file; raise OSError if there is none."""
    found = path.stat()
    return found.st_dev, found.st_ino


def read_header(path: Path, newest: int) -> Header:
    """Read the first bytes of a file that this process does not have open.

    Raises StoreError if it cannot be read, NotACorpusError, CorpusTooNewError if its
    version is greater than `newest`, or CorpusDamagedError.
    """
    header, is_whole = _read(path)
    if not is_whole:
        # A program that was saving may have ended between two looks at the file.
        header, is_whole = _read(path)
    if header.version > newest:
        raise CorpusTooNewError(
            f"{path}: the corpus was written by a newer version of Annotator. "
            "Install the newest version and open it with that."
        )
    if not is_whole:
        raise CorpusDamagedError(
            f"{path}: the end of the file is missing, as after an unfinished download or "
            "copy. Copy it again, or restore a backup."
        )
    if header.version < 1:
        raise _damaged(path)
    return header


def _read(path: Path) -> tuple[Header, bool]:
    """Return what the first bytes say, and whether the file is as long as they say."""
    real, size, identity = _regular_file(path)
    try:
        with real.open("rb") as file:
            first = file.read(_HEADER)
        unfinished = _has_unfinished_change(path, journal_of(real))
    except OSError as error:
        raise StoreError(
            f"{path}: the file cannot be read ({error.strerror}). Check its permissions."
        ) from error
    _refuse_foreign(path, first)
    page, pages, version = (
        int.from_bytes(first[start : start + length], "big")
        for start, length in ((16, 2), (28, 4), (60, 4))
    )
    interrupted = journal_of(real).exists()
    is_whole = 0 < (65536 if page == 1 else page) * pages <= size
    header = Header(real, identity, size, version, interrupted, unfinished)
    return header, interrupted or is_whole


def _regular_file(path: Path) -> tuple[Path, int, tuple[int, int]]:
    try:
        real = path.resolve(strict=True)
        found = real.stat()
    except FileNotFoundError as error:
        raise StoreError(
            f"{path}: there is no such file. Check the name, or make a new corpus."
        ) from error
    except (OSError, RuntimeError) as error:
        raise StoreError(
            f"{path}: the file cannot be reached. Check its folder and permissions."
        ) from error
    if not stat.S_ISREG(found.st_mode):
        raise NotACorpusError(
            f"{path}: this is no file but a folder or a device. Choose a file."
        )
    if found.st_nlink > 1:
        raise StoreError(
            f"{path}: this file has a second name elsewhere (a hard link), through which "
            "another program could change it unseen. Make a copy and open that."
        )
    return real, found.st_size, (found.st_dev, found.st_ino)


def _refuse_foreign(path: Path, first: bytes) -> None:
    if not first:
        raise NotACorpusError(f"{path}: the file is empty. Choose a corpus, or make a new one.")
    if not first.startswith(_MAGIC):
        raise NotACorpusError(
            f"{path}: this is not a corpus. To bring a text in, open a corpus and import it."
        )
    if len(first) < _HEADER:
        raise _damaged(path)
    (application_id,) = struct.unpack_from(">I", first, 68)
    if application_id != APPLICATION_ID:
        raise NotACorpusError(
            f"{path}: this is a database of another program, not a corpus. Choose another file."
        )
    (encoding,) = struct.unpack_from(">I", first, 56)
    if set(first[18:20]) != {_ROLLBACK_JOURNAL} or encoding != _UTF_8:
        raise CorpusDamagedError(
            f"{path}: another program has changed how this file is kept. Restore a backup, "
            "or run “annotator check --repair”."
        )


def _has_unfinished_change(path: Path, journal: Path) -> bool:
    try:
        with journal.open("rb") as file:
            start = file.read(len(_JOURNAL_MAGIC))
            size = file.seek(0, 2)
            file.seek(max(0, size - len(_JOURNAL_MAGIC)))
            end = file.read()
    except FileNotFoundError:
        return False
    if end == _JOURNAL_MAGIC and size > len(_JOURNAL_MAGIC) * 64:
        raise CorpusDamagedError(
            f"{path}: the file {journal.name} beside it was not written by Annotator. Move "
            "it to another folder and open the corpus again."
        )
    return start == _JOURNAL_MAGIC


def _damaged(path: Path) -> CorpusDamagedError:
    return CorpusDamagedError(
        f"{path}: the corpus is damaged. Restore a backup, or run “annotator check --repair”."
    )
