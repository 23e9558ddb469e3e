"""Files of lines, read one at a time, and errors that say where."""

import codecs
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from annotator.formats.decoding import decode, not_decodable, unreadable
from annotator.model.document import Decoding
from annotator.model.errors import FormatError, RuleBrokenError

LONGEST_LINE = 256 * 1024 * 1024
"""Bytes: far more than any document, and little enough to be read at once."""
_UTF8 = Decoding("utf-8")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without its line break."""

    text: str
    place: str
    """Name of the file and number of the line, from 1: "texts.jsonl:3"."""
    progress: float
    """How much of the file has been read, from 0 to 1."""


def numbered_lines(path: Path, decoding: Decoding = _UTF8) -> Iterator[Line]:
    """Yield the lines of a file, divided at line feeds only, decoded strictly.

    A byte order mark is skipped. Raises FormatError for a line that is no text in the
    encoding or longer than LONGEST_LINE.
    """
    if decoding.encoding.startswith(("utf-16", "utf-32")):
        return _lines_of_wide_file(path)
    return _lines_of_file(path, decoding)


class at:  # noqa: N801 - reads as a word: with at("a.txt:3"); a class costs a third of a generator
    """Turn an error about a line or a file into one that says where it is, once."""

    __slots__ = ("_place",)

    def __init__(self, place: str) -> None:
        self._place = place

    def __enter__(self) -> None:
        """Begin what may go wrong there."""

    def __exit__(
        self, kind: object, error: BaseException | None, traceback: object
    ) -> Literal[False]:
        """Raise FormatError with the place in front of what is wrong."""
        if isinstance(error, FormatError | RuleBrokenError):
            raise placed(error, self._place) from error
        return False


def placed(error: FormatError | RuleBrokenError, place: str) -> FormatError:
    """Return an error that says where it is, once; where `at` itself would take too long."""
    sentence = str(error)
    begins = sentence.startswith(f"{place}: ")
    return FormatError(sentence if begins else f"{place}: {sentence}")


def _lines_of_file(path: Path, decoding: Decoding) -> Iterator[Line]:
    try:
        with path.open("rb") as file:
            size = max(1, os.fstat(file.fileno()).st_size)
            done = number = 0
            while content := file.readline(LONGEST_LINE + 1):
                number += 1
                done += len(content)
                place = f"{path.name}:{number}"
                if number == 1:
                    content = content.removeprefix(codecs.BOM_UTF8)
                text = _decoded(content, decoding, place)
                if text.strip():
                    yield Line(text.rstrip("\r\n"), place, min(1.0, done / size))
    except OSError as error:
        raise unreadable(path, error) from error


def _decoded(content: bytes, decoding: Decoding, place: str) -> str:
    if len(content) > LONGEST_LINE:
        raise FormatError(f"{place}: the line is too long to be a document.")
    try:
        return content.decode(decoding.encoding)
    except UnicodeError as error:
        raise FormatError(f"{place}: {not_decodable(decoding, error)}") from error


def _lines_of_wide_file(path: Path) -> Iterator[Line]:
    """Read a file whose characters are of two or four bytes, whole: they are rare."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    with at(path.name):
        text, _ = decode(content)
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield Line(line.rstrip("\r"), f"{path.name}:{number}", number / len(lines))
