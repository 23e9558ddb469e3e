"""spaCy's DocBin from strangers: msgpack inside zlib, read in pieces and within bounds."""

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from annotator.formats.decoding import unreadable
from annotator.formats.spacy_groups import typed
from annotator.formats.spacy_strings import strings_by_id
from annotator.model.errors import FormatError

ORTH, ENT_IOB, ENT_TYPE, ENT_KB_ID, ENT_ID = 65, 77, 78, 452, 454
"""spaCy's numbers of the attributes of a token that are read here."""
_CHUNK = 1 << 16
_ALWAYS = 256 * 1024 * 1024
"""Bytes that any file may unpack to; beyond them, only so many times its own size:"""
_STRONGEST = 100
_LARGEST = (1 << 31) - 1
_MOST_STRINGS = 10_000_000
_MOST_DOCUMENTS = 5_000_000


@dataclass(slots=True)
class Bin:
    """The documents of a DocBin, side by side as the file has them."""

    attributes: list[int] = field(default_factory=list)
    """What each token has, by spaCy's numbers, in the order of the columns."""
    tokens: bytes = b""
    """Eight bytes for each attribute of each token of each document."""
    spaces: bytes = b""
    """A byte for each token: whether a space is behind it."""
    lengths: list[int] = field(default_factory=list)
    """How many tokens each document has."""
    strings: dict[int, str] = field(default_factory=dict)
    """By the number by which spaCy knows them."""
    categories: list[int] = field(default_factory=list)
    """How many categories each document as a whole has."""
    knows_spaces: list[bool] = field(default_factory=list)
    groups: list[bytes] = field(default_factory=list)
    user_data: list[bytes | None] = field(default_factory=list)

    def columns(self, first: int, length: int) -> dict[int, tuple[int, ...]]:
        """Return the attributes of so many tokens from the first one on."""
        width = len(self.attributes)
        values = struct.unpack_from(f"<{width * length}Q", self.tokens, 8 * width * first)
        return {name: values[place::width] for place, name in enumerate(self.attributes)}


def read_bin(path: Path) -> Bin:
    """Return a DocBin; raise FormatError for what is none, is damaged, or is absurdly large."""
    import msgpack

    try:
        with path.open("rb") as file:
            return _complete(_read(_Unpacked(file, path.stat().st_size)))
    except OSError as error:
        raise unreadable(path, error) from error
    except (zlib.error, ValueError, msgpack.UnpackException) as error:
        reason = str(error) or type(error).__name__
        raise FormatError(
            f"{path.name}: this is no DocBin of spaCy 3, or it is damaged ({reason:.120}): "
            "write it again."
        ) from error
    except FormatError as error:
        raise FormatError(f"{path.name}: {error}") from error


class _Unpacked:
    """What a compressed file unpacks to, as a file."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._machine = zlib.decompressobj()
        self._left = min(_LARGEST, _ALWAYS + _STRONGEST * size)

    def read(self, size: int) -> bytes:
        """Return some bytes, none at the end; raise FormatError for too many of them."""
        content = b""
        while not content and not self._machine.eof:
            packed = self._machine.unconsumed_tail or self._file.read(_CHUNK)
            if not packed:
                raise FormatError("the file is cut off: get it again.")
            content = self._machine.decompress(packed, min(size, _CHUNK))
        self._left -= len(content)
        if self._left < 0:
            raise FormatError(
                "the file unpacks to far more than a DocBin of its size: do not trust it, or "
                "divide it into smaller ones."
            )
        return content


def _read(file: _Unpacked) -> Bin:
    import msgpack

    source = msgpack.Unpacker(
        file,
        read_size=_CHUNK,
        max_buffer_size=_LARGEST,
        max_array_len=0,
        max_map_len=0,
        max_ext_len=0,
    )
    found = Bin()
    for _ in range(source.read_map_header()):
        name = typed(source, str)
        if name in _READERS:
            _READERS[name](source, found)
        else:
            source.skip()
    return found


def _attributes(source: Any, found: Bin) -> None:
    found.attributes = [typed(source, int) for _ in _items(source, 1000)]


def _tokens(source: Any, found: Bin) -> None:
    found.tokens = typed(source, bytes)


def _spaces(source: Any, found: Bin) -> None:
    found.spaces = typed(source, bytes)


def _lengths(source: Any, found: Bin) -> None:
    data = typed(source, bytes)
    found.lengths = [length for (length,) in struct.iter_unpack("<i", _whole(data, 4))]


def _strings(source: Any, found: Bin) -> None:
    found.strings = strings_by_id(typed(source, str) for _ in _items(source, _MOST_STRINGS))


def _categories(source: Any, found: Bin) -> None:
    for _ in _items(source, _MOST_DOCUMENTS):
        number = source.read_map_header()
        found.categories.append(number)
        for _ in range(2 * number):
            source.skip()


def _flags(source: Any, found: Bin) -> None:
    for _ in _items(source, _MOST_DOCUMENTS):
        knows = True
        for _ in range(source.read_map_header()):
            if typed(source, str) == "has_unknown_spaces":
                knows = not typed(source, bool)
            else:
                source.skip()
        found.knows_spaces.append(knows)


def _groups(source: Any, found: Bin) -> None:
    found.groups = [typed(source, bytes) for _ in _items(source, _MOST_DOCUMENTS)]


def _user_data(source: Any, found: Bin) -> None:
    for _ in _items(source, _MOST_DOCUMENTS):
        value = source.unpack()
        if value is not None and type(value) is not bytes:
            raise FormatError("the user data of a document is not packed.")
        found.user_data.append(value)


_READERS: dict[str, Callable[[Any, Bin], None]] = {
    "attrs": _attributes,
    "tokens": _tokens,
    "spaces": _spaces,
    "lengths": _lengths,
    "strings": _strings,
    "cats": _categories,
    "flags": _flags,
    "span_groups": _groups,
    "user_data": _user_data,
}


def _items(source: Any, most: int) -> Iterator[int]:
    number = source.read_array_header()
    if number > most:
        raise FormatError(f"there is a list of more than {most:,} entries.")
    return iter(range(number))


def _whole(data: bytes, size: int) -> bytes:
    if len(data) % size:
        raise FormatError("there is half a number: the file is damaged.")
    return data


def _complete(found: Bin) -> Bin:
    """Return a DocBin with what older versions leave out; raise FormatError if it is torn."""
    documents = len(found.lengths)
    found.categories = found.categories or [0] * documents
    found.knows_spaces = found.knows_spaces or [True] * documents
    found.groups = found.groups or [b""] * documents
    found.user_data = found.user_data or [None] * documents
    lists = (found.categories, found.knows_spaces, found.groups, found.user_data)
    total = sum(found.lengths)
    fits = (
        ORTH in found.attributes
        and min(found.lengths, default=0) >= 0
        and len(found.tokens) == 8 * len(found.attributes) * total
        and len(found.spaces) == total
        and all(len(one) == documents for one in lists)
    )
    if not fits:
        raise FormatError("the parts of the DocBin do not fit each other: it is damaged.")
    return found
