"""Zip archives from strangers: bounded, without paths that lead out."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from annotator.formats.decoding import unreadable
from annotator.model.errors import FormatError

MOST_MEMBERS = 100_000
LARGEST_MEMBER = 256 * 1024 * 1024
"""Bytes of one file, unpacked."""
LARGEST_ARCHIVE = 2 * 1024 * 1024 * 1024
"""Bytes of all files together, unpacked."""
_STRONGEST = 1032
"""How many times smaller deflate can make anything: more is a lie of the header."""
_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
"""What zipfile raises for a member that is not what its headers say."""
_LOCAL_HEADER, _NAME_LENGTH = 30, 26


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may hold; sizes in bytes."""

    packed: int
    """Of the archive itself."""
    unpacked: int = LARGEST_ARCHIVE
    """Of all files together."""
    ratio: int = _STRONGEST
    """How many times larger a file may become."""
    never_suspicious: int = 1
    """Packed bytes up to which a file is taken to be so large when its ratio is judged."""


PROJECTS = Limits(LARGEST_ARCHIVE)
"""For projects that other programs packed."""
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


class Archive:
    """The files of an open archive, each read into memory when it is asked for."""

    def __init__(self, file: zipfile.ZipFile, content: BinaryIO, place: str) -> None:
        self._content = content
        self._file = file
        self.place = place
        """The name of the archive, for errors."""
        self._members = {entry.filename: entry for entry in file.infolist()}

    def names(self) -> list[str]:
        """Return the names of the files, folders left out, in the order of the archive."""
        return [name for name in self._members if not name.endswith("/")]

    def read(self, name: str) -> bytes:
        """Return a file's bytes; raise FormatError if it is missing, damaged or too large."""
        entry = self._members.get(name)
        if entry is None:
            raise FormatError(f"{self.place}: there is no “{name}” in the archive.")
        content = b"" if entry.file_size > LARGEST_MEMBER else self._beginning(entry, None)
        if max(entry.file_size, len(content)) > LARGEST_MEMBER:
            raise FormatError(
                f"{self.place}: “{name[:80]}” in the archive is larger than "
                f"{LARGEST_MEMBER >> 20} MB, more than any text: divide it, or leave it out."
            )
        return content

    def beginning(self, name: str, length: int) -> bytes:
        """Return the first bytes of a file; raise FormatError if it is damaged."""
        return self._beginning(self._members[name], length)

    def _beginning(self, entry: zipfile.ZipInfo, length: int | None) -> bytes:
        try:
            with self._file.open(entry) as member:
                return member.read(LARGEST_MEMBER + 1 if length is None else length)
        except _DAMAGES as error:
            raise FormatError(
                f"{self.place}: “{entry.filename}” in the archive is damaged ({error}): get it "
                "again."
            ) from error

    def packed(self, name: str) -> bytes | None:
        """Return a file's bytes as deflate packed them, or None if they are not packed so."""
        entry = self._members[name]
        if entry.compress_type != zipfile.ZIP_DEFLATED:
            return None
        self._content.seek(entry.header_offset)
        header = self._content.read(_LOCAL_HEADER)
        lengths = (header[at : at + 2] for at in (_NAME_LENGTH, _NAME_LENGTH + 2))
        self._content.seek(sum(int.from_bytes(one, "little") for one in lengths), io.SEEK_CUR)
        return self._content.read(entry.compress_size)

    @contextmanager
    def opened(self, name: str) -> "Iterator[Archive]":
        """Yield an archive that lies in this one, looked at in the same way."""
        with _opened(io.BytesIO(self.read(name)), f"{self.place}/{name}", PROJECTS) as inner:
            yield inner


@contextmanager
def opened_archive(path: Path, limits: Limits = PROJECTS) -> Iterator[Archive]:
    """Yield an archive whose every entry was looked at.

    Raises FormatError for what is no zip archive, for names that lead out of it or stand
    twice, links, encryption, unusual packing, and for more or larger files than any project
    has; what a header claims is not believed but checked again while reading.
    """
    try:
        content = path.open("rb")
    except OSError as error:
        raise unreadable(path, error) from error
    with content, _opened(content, path.name, limits) as archive:
        yield archive


@contextmanager
def _opened(content: BinaryIO, place: str, limits: Limits) -> Iterator[Archive]:
    if content.seek(0, io.SEEK_END) > limits.packed:
        raise FormatError(
            f"{place}: the file has more than {limits.packed >> 20:,} MB: divide what is in it."
        )
    content.seek(0)
    try:
        file = zipfile.ZipFile(content)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise FormatError(
            f"{place}: this is no zip archive, or it is cut off ({error}): get it again."
        ) from error
    with file:
        _refuse_hostile(file.infolist(), place, limits)
        yield Archive(file, content, place)


def _refuse_hostile(entries: list[zipfile.ZipInfo], place: str, limits: Limits) -> None:
    if len(entries) > MOST_MEMBERS:
        raise FormatError(
            f"{place}: the archive has more than {MOST_MEMBERS:,} files: divide it."
        )
    if sum(entry.file_size for entry in entries) > limits.unpacked:
        raise FormatError(
            f"{place}: the archive holds more than {limits.unpacked >> 20:,} MB: divide it, or "
            "pack it without pictures, recordings and films."
        )
    seen: set[str] = set()
    for entry in entries:
        reason = _reason_against(entry, limits)
        if entry.filename.casefold() in seen:
            reason = "stands twice in it"
        seen.add(entry.filename.casefold())
        if reason:
            raise FormatError(
                f"{place}: “{entry.filename[:80]}” {reason}, as in no archive that can be "
                "trusted: get another one."
            )


def _reason_against(entry: zipfile.ZipInfo, limits: Limits) -> str:
    """Return what is wrong with an entry, or "" if nothing is."""
    path = PurePosixPath(entry.filename)
    leads_out = path.is_absolute() or ".." in path.parts or "\\" in entry.filename
    packed = max(limits.never_suspicious, entry.compress_size)
    reasons = {
        "has no usable name": not path.parts or ":" in path.parts[0],
        "leads out of the archive": leads_out,
        "is a link": stat.S_ISLNK(entry.external_attr >> 16),
        "is encrypted": bool(entry.flag_bits & 0x1),
        "is packed in an unusual way": entry.compress_type not in _METHODS,
        "claims an impossible size": entry.file_size > limits.ratio * packed,
    }
    return next((reason for reason, is_so in reasons.items() if is_so), "")
