"""Plain texts: one file, one document."""

import os
from collections.abc import Iterator
from pathlib import Path

from annotator.formats.decoding import decode, unreadable
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import at
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id

LARGEST_TEXT = 50_000_000
"""Bytes: above it a file is no text that a person reads from end to end."""


def read_text(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the one document of a text file, titled like the file."""
    content = bytes_of(path)
    with at(path.name):
        text, decoding = decode(content, options.encoding)
    document = Document(
        new_id(), readable(path.stem), text, {"file": readable(path.name)}, decoding=decoding
    )
    yield Incoming(document, path.name)


def bytes_of(path: Path) -> bytes:
    """Return the content of a file; raise FormatError if it is unreadable or too large."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - half the time of Path.open
            is_small = os.fstat(file.fileno()).st_size <= LARGEST_TEXT
            content = file.readall() if is_small else b""
    except OSError as error:
        raise unreadable(path, error) from error
    if not is_small or len(content) > LARGEST_TEXT:
        raise FormatError(
            f"{path.name}: the file is larger than 50 MB: divide it into several texts."
        )
    return content
