"""A document: an immutable text with a title and metadata."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.model.errors import RuleBrokenError

_IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")

AttributeValue = str | int | float
"""A value of an attribute: one of its choices, a text, or a number."""


@dataclass(frozen=True, slots=True)
class Decoding:
    """How the bytes of a text became characters, kept so that it can be judged later."""

    encoding: str
    """Python's name of the encoding, lower case: "utf-8", "windows-1252" …"""
    byte_order_mark: bool = False
    """A byte order mark stood before the text; it is not part of the text."""
    guessed: bool = False
    """The encoding was detected, not declared or chosen by a person."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text exactly as decoded on import: CRLF, tabs and every other character kept."""

    id: str
    title: str
    text: str
    metadata: Mapping[str, str] = field(default_factory=dict)
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    decoding: Decoding = Decoding("utf-8")

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits."""
        return text_hash(self.text)


class HashedText(NamedTuple):
    """A text as its UTF-8 bytes, with their SHA-256, for those who have both already."""

    sha256: bytes
    content: bytes

    @classmethod
    def of(cls, content: bytes) -> "HashedText":
        """Return bytes with their hash."""
        return cls(hashlib.sha256(content).digest(), content)


def text_hash(text: str) -> str:
    """Return the SHA-256 of the UTF-8 bytes of a text, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def refuse_impossible_text(text: str) -> None:
    """Raise RuleBrokenError for a text that cannot be stored exactly."""
    if "\x00" in text:
        raise RuleBrokenError(
            f"The text has a NUL character at position {text.index(chr(0))}, so it is not a "
            "plain text: convert the file to plain text and import it again."
        )
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise RuleBrokenError(
            f"The text has half a surrogate pair at position {error.start}, which no file can "
            "hold: repair the character and import the text again."
        ) from error


def refuse_impossible_words(*words: str | None) -> None:
    """Raise RuleBrokenError for a note, value or name that no file can carry."""
    for each in words:
        if each and _IMPOSSIBLE.search(each):
            raise RuleBrokenError(
                "There is a character in this that no file can hold (NUL, or half of a "
                "surrogate pair): delete it and try again."
            )
