"""Web Annotations as the table of formats knows them; the rest is imported when it is used."""

import os
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from annotator.formats.exchange import (
    Incoming,
    Outgoing,
    ReadOptions,
    WriteOptions,
    WriteReport,
)

_ENDING = ".jsonld"
"""As in `names.py`, which every import of a folder of texts would else have to load."""


def read(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Read as `read_w3c` does."""
    from annotator.formats.w3c.reading import read_w3c

    return read_w3c(path, options)


def write(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write as `write_w3c` does."""
    from annotator.formats.w3c.writing import write_w3c

    return write_w3c(path, documents, options)


def is_recognised(path: Path, beginning: bytes) -> bool:
    """Tell as `is_w3c` does."""
    from annotator.formats.w3c.reading import is_w3c

    return is_w3c(path, beginning)


def is_folder(path: Path) -> bool:
    """Tell whether a folder has files of annotations in JSON-LD."""
    names = os.listdir(path)  # noqa: PTH208 - a third of the time
    return any(True for name in names if name.lower().endswith(_ENDING))
