"""REFI-QDA as the table of formats knows it; the rest is imported when it is used."""

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from annotator.formats.exchange import (
    Incoming,
    Outgoing,
    ReadOptions,
    WriteOptions,
    WriteReport,
)


def read(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Read as `read_refi_qda` does."""
    from annotator.formats.refi.reading import read_refi_qda

    return read_refi_qda(path, options)


def write(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write as `write_refi_qda` does."""
    from annotator.formats.refi.writing import write_refi_qda

    return write_refi_qda(path, documents, options)


def is_recognised(path: Path, beginning: bytes) -> bool:
    """Tell as `is_refi_qda` does."""
    from annotator.formats.refi.reading import is_refi_qda

    return is_refi_qda(path, beginning)
