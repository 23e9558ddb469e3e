"""Plain texts: one file, one document."""

import os
from collections.abc import Iterator
from pathlib import Path

from annotator.formats.decoding import UTF_8, decode, unreadable
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import placed
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id

_USUAL, _CHUNK = 1 << 14, 1 << 20
_HOW = os.O_RDONLY | getattr(os, "O_BINARY", 0)
LARGEST_TEXT = 50_000_000
"""Bytes: above it a file is no text that a person reads from end to end."""


def read_text(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the one document of a text file, titled like the file."""
    return read_text_at(str(path), options)


def read_text_at(where: str, options: ReadOptions) -> Iterator[Incoming]:
    """Yield what `read_text` does; a Path costs a third of what the reading does."""
    content = bytes_of(where)
    name = readable(os.path.basename(where))  # noqa: PTH119 - see above
    try:
        text, decoding = decode(content, options.encoding)
    except FormatError as error:
        raise placed(error, name) from error
    title = os.path.splitext(name)[0]  # noqa: PTH122 - likewise
    document = Document(new_id(), title, text, {"file": name}, decoding=decoding)
    yield Incoming(document, name, encoded=content if decoding is UTF_8 else None)


def bytes_of(path: Path | str) -> bytes:
    """Return the content of a file; raise FormatError if it is unreadable or too large."""
    try:
        handle = os.open(path, _HOW)
        try:
            content = _all(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise unreadable(Path(path), error) from error
    if len(content) > LARGEST_TEXT:
        raise FormatError(
            f"{Path(path).name}: the file is larger than 50 MB: divide it into several texts."
        )
    return content


def _all(handle: int) -> bytes:
    """Return what is in a file from here on, in a third of the time that `open` takes for it.

    Of one that is too large a little more is returned than it may have.
    """
    content = os.read(handle, _USUAL)
    more = os.read(handle, 1 if len(content) < _USUAL else _CHUNK)
    if not more:
        return content
    pieces, length = [content, more], len(content) + len(more)
    while length <= LARGEST_TEXT and (more := os.read(handle, _CHUNK)):
        pieces.append(more)
        length += len(more)
    return b"".join(pieces)
