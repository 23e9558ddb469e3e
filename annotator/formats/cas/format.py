"""UIMA CAS XMI as the table of formats knows it; the rest is imported when it is used."""

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from annotator.formats.cas.names import ENDING, TYPE_SYSTEM
from annotator.formats.exchange import (
    Incoming,
    Outgoing,
    ReadOptions,
    WriteOptions,
    WriteReport,
)


def read(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Read as `read_cas_xmi` does."""
    from annotator.formats.cas.reading import read_cas_xmi

    return read_cas_xmi(path, options)


def write(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write as `write_cas_xmi` does."""
    from annotator.formats.cas.writing import write_cas_xmi

    return write_cas_xmi(path, documents, options)


def is_recognised(path: Path, beginning: bytes) -> bool:
    """Tell as `is_cas_xmi` does."""
    from annotator.formats.cas.reading import is_cas_xmi

    return is_cas_xmi(path, beginning)


def is_folder(path: Path) -> bool:
    """Tell whether a folder holds a type system and what is made of it."""
    return (path / TYPE_SYSTEM).is_file() and any(path.glob(f"*{ENDING}"))
