"""A DocBin in the making: its parts wait in files of their own, so that memory stays flat."""

import os
import shutil
import struct
import tempfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from annotator.formats.spacy_bins import ORTH
from annotator.formats.spacy_groups import GroupSpan, packed_groups
from annotator.formats.spacy_strings import string_id
from annotator.formats.spacy_words import Words
from annotator.model.errors import FormatError

_IN_MEMORY = 4 << 20
_CHUNK = 1 << 20
_LARGEST = (1 << 31) - 1
"""Bytes of one part: what spaCy's own reader takes."""
_GZIP_HEAD, _GZIP_TAIL = 10, 8
_ZLIB_HEAD = b"\x78\x9c"


class Packing:
    """A DocBin that documents are added to, one by one."""

    def __init__(self, stack: ExitStack) -> None:
        parts = ("tokens", "spaces", "lengths", "flags", "cats", "span_groups", "user_data")
        self._parts: dict[str, IO[bytes]] = {
            name: stack.enter_context(_waiting_file()) for name in parts
        }
        self._ids: dict[str, int] = {"": 0}
        self._documents = 0

    def id(self, text: str) -> int:
        """Return the number of a string, which goes into the file's table of strings."""
        found = self._ids.get(text)
        if found is None:
            found = self._ids[text] = string_id(text)
        return found

    def add(
        self,
        words: Words,
        groups: Mapping[str, Sequence[GroupSpan]],
        user_data: Mapping[str, str],
    ) -> None:
        """Add a document with its groups of spans."""
        import msgpack

        numbers = [self.id(word) for word in words.texts]
        self._parts["tokens"].write(struct.pack(f"<{len(numbers)}Q", *numbers))
        self._parts["spaces"].write(bytes(words.spaces))
        self._parts["lengths"].write(struct.pack("<i", len(numbers)))
        self._parts["flags"].write(msgpack.packb({"has_unknown_spaces": False}))
        self._parts["cats"].write(msgpack.packb({}))
        self._parts["span_groups"].write(msgpack.packb(packed_groups(groups)))
        self._parts["user_data"].write(msgpack.packb(msgpack.packb(dict(user_data))))
        self._documents += 1

    def write(self, path: Path) -> Iterator[None]:
        """Write everything into a new file, yielding now and then.

        It is packed with Arrow's zlib, not Python's: that one is another on another machine,
        and so would be the bytes. Raises FormatError for more than spaCy can read.
        """
        import pyarrow as pa

        sized = (self._parts[name].tell() for name in self._parts)
        if max(sized, default=0) > _LARGEST:
            raise FormatError(
                f"{path.name}: spaCy reads no file with so many tokens: choose fewer documents."
            )
        zipped, check = path.with_name(f"{path.name}.gz"), 1
        try:
            with (
                pa.OSFile(str(zipped), "wb") as raw,
                pa.CompressedOutputStream(raw, "gzip") as out,
            ):
                for piece in self._pieces():
                    check = zlib.adler32(piece, check)
                    out.write(piece)
                    yield
            _as_zlib(zipped, path, check)
        finally:
            zipped.unlink(missing_ok=True)

    def _pieces(self) -> Iterator[bytes]:
        """Yield the packed object in pieces, its parts in spaCy's own order."""
        import msgpack

        packer = msgpack.Packer()
        strings = sorted(self._ids)
        yield packer.pack_map_header(10)
        yield packer.pack("version") + packer.pack("0.1")
        yield packer.pack("attrs") + packer.pack([ORTH])
        for name in ("tokens", "spaces", "lengths"):
            length = self._parts[name].tell()
            yield packer.pack(name) + b"\xc6" + struct.pack(">I", length)
            yield from self._content(name)
        yield packer.pack("strings") + packer.pack_array_header(len(strings))
        for place in range(0, len(strings), 1000):
            yield b"".join(map(packer.pack, strings[place : place + 1000]))
        for name in ("cats", "flags", "span_groups", "user_data"):
            yield packer.pack(name) + packer.pack_array_header(self._documents)
            yield from self._content(name)

    def _content(self, name: str) -> Iterator[bytes]:
        part = self._parts[name]
        part.seek(0)
        while piece := part.read(_CHUNK):
            yield piece


def _waiting_file() -> IO[bytes]:
    """Return a file in memory that moves to the disk once it is large."""
    return tempfile.SpooledTemporaryFile(_IN_MEMORY)


def _as_zlib(zipped: Path, path: Path, check: int) -> None:
    """Turn a gzip file into a zlib file: the same content between another head and tail."""
    with zipped.open("rb") as source, path.open("xb") as target:
        source.seek(_GZIP_HEAD)
        target.write(_ZLIB_HEAD)
        shutil.copyfileobj(source, target)
        target.seek(-_GZIP_TAIL, os.SEEK_END)
        target.truncate()
        target.write(check.to_bytes(4, "big"))
