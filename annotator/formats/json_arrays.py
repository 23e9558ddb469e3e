"""Large JSON files that hold a list of objects, read one object at a time."""

import codecs
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from annotator.formats.decoding import not_decodable, unreadable
from annotator.formats.lines import at
from annotator.formats.strict_json import short, strict_value_at
from annotator.model.document import Decoding
from annotator.model.errors import FormatError

LARGEST_OBJECT = 256 * 1024 * 1024
"""Characters of one object of the list: far more than any document."""
_CHUNK = 1 << 20
_SPACE = re.compile(r"[ \t\r\n]*")
_UNCERTAIN = 16
"""A mistake so near to the end of what was read may be a word that goes on behind it."""
_UNTERMINATED = "Unterminated string"


@dataclass(frozen=True, slots=True)
class JsonObject:
    """An object of the list, or the only one of the file."""

    row: dict[str, Any]
    place: str
    """Name of the file and number of the line on which it begins, from 1: "tasks.json:3"."""
    progress: float
    """How much of the file has been read, from 0 to 1."""


def json_objects(path: Path) -> Iterator[JsonObject]:
    """Yield the objects of a file that holds a list of them, or one.

    Only one of them is in memory at a time. The file must be UTF-8; a byte order mark is
    skipped. Raises FormatError naming file and line for anything else, and for an object of
    more than LARGEST_OBJECT characters.
    """
    try:
        with path.open("rb") as file:
            yield from _Scanner(file, path.name).objects()
    except OSError as error:
        raise unreadable(path, error) from error


class _Scanner:
    """What has been read of a file and not yet been used."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name
        self._size = max(1, os.fstat(file.fileno()).st_size)
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._at = 0
        self._line = 1
        self._is_whole = False

    def objects(self) -> Iterator[JsonObject]:
        opening = self._next_sign()
        if opening == "{":
            yield self._object()
        elif opening == "[":
            self._pass()
            yield from self._listed()
        else:
            raise self._wrong("this is no JSON list of objects: it must begin with [ or {")
        if self._next_sign():
            raise self._wrong("something stands behind the end of the JSON")

    def _listed(self) -> Iterator[JsonObject]:
        if self._next_sign() == "]":
            self._pass()
            return
        while True:
            self._next_sign()
            yield self._object()
            sign = self._next_sign()
            if sign not in (",", "]"):
                raise self._wrong("this is no JSON: a comma or ] is missing between objects")
            self._pass()
            if sign == "]":
                return

    def _object(self) -> JsonObject:
        place = f"{self._name}:{self._line}"
        value, end = self._value(place)
        if type(value) is not dict:
            raise FormatError(f"{place}: the list must hold objects only, not {short(value)}.")
        self._go_to(end)
        return JsonObject(value, place, min(1.0, self._file.tell() / self._size))

    def _value(self, place: str) -> tuple[Any, int]:
        """Return the next value and where it ends; read as much as it needs."""
        while True:
            try:
                with at(place):
                    return strict_value_at(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._may_go_on(error) or not self._more(len(self._text) - self._at):
                    line = self._line + self._text.count("\n", self._at, error.pos)
                    what = error.msg.removesuffix(" at")
                    raise FormatError(
                        f"{self._name}:{line}: this is no JSON: {what}."
                    ) from error
            if len(self._text) - self._at > LARGEST_OBJECT:
                raise FormatError(f"{place}: the object is too long to be a document.")

    def _may_go_on(self, error: json.JSONDecodeError) -> bool:
        """Tell whether what is wrong may be only that the rest has not been read yet."""
        is_at_end = error.pos >= len(self._text) - _UNCERTAIN
        return is_at_end or error.msg.startswith(_UNTERMINATED)

    def _next_sign(self) -> str:
        """Return the next character that is no white space, "" at the end of the file."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._go_to(found.end() if found else self._at)
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more(0):
                return ""

    def _pass(self) -> None:
        self._at += 1

    def _go_to(self, end: int) -> None:
        self._line += self._text.count("\n", self._at, end)
        self._at = end

    def _more(self, wanted: int) -> bool:
        """Read on, at least a chunk; tell whether there was anything to read."""
        if self._is_whole:
            return False
        content = self._file.read(max(_CHUNK, wanted))
        self._is_whole = not content
        try:
            more = self._decoder.decode(content, final=self._is_whole)
        except UnicodeDecodeError as error:
            raise FormatError(
                f"{self._name}: {not_decodable(Decoding('utf-8'), error)}"
            ) from error
        self._text = self._text[self._at :] + more
        self._at = 0
        return bool(content)

    def _wrong(self, what: str) -> FormatError:
        return FormatError(f"{self._name}:{self._line}: {what}.")
