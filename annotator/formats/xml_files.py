"""XML from strangers: no document type, no entities, bounded in size and depth, with lines."""

from typing import cast
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from annotator.model.errors import FormatError

LARGEST_XML = 256 * 1024 * 1024
"""Bytes of one file."""
DEEPEST = 200
"""Elements inside each other: far more than any of our formats has."""
MOST_ELEMENTS = 10_000_000


class Placed(Element):
    """An element that knows the line where it begins, from 1."""

    line: int = 0


class _Reader:
    def __init__(self, place: str) -> None:
        self._place = place
        self._depth = self._count = 0
        self._builder = TreeBuilder(element_factory=Placed)
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.buffer_text = True
        self._parser.ordered_attributes = False
        self._parser.StartDoctypeDeclHandler = self._refuse_type
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._builder.data

    def read(self, content: bytes) -> Placed:
        try:
            self._parser.Parse(content, True)  # noqa: FBT003 - takes it by position only
        except expat.ExpatError as error:
            raise FormatError(
                f"{self._place}:{error.lineno}: this is no well-formed XML "
                f"({expat.ErrorString(error.code)}): repair the file or export it again."
            ) from error
        except (LookupError, ValueError) as error:  # of Python's codec for a declared encoding
            raise FormatError(
                f"{self._place}:1: the encoding that the XML declares is unknown or does not "
                "fit it: save the file as UTF-8."
            ) from error
        return cast("Placed", self._builder.close())

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > DEEPEST or self._count > MOST_ELEMENTS:
            raise FormatError(
                f"{self._at()}: the XML is nested deeper or is longer than any annotated text."
            )
        expanded = {_expanded(key): value for key, value in attributes.items()}
        found = cast("Placed", self._builder.start(_expanded(name), expanded))
        found.line = self._parser.CurrentLineNumber

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._builder.end(_expanded(name))

    def _refuse_type(self, *_: object) -> None:
        raise FormatError(
            f"{self._at()}: the file declares a document type, which may hide other files or "
            "entities in it: take out the DOCTYPE and try again."
        )

    def _at(self) -> str:
        return f"{self._place}:{self._parser.CurrentLineNumber}"


def line_of(element: Element) -> int:
    """Return the line where an element of a file begins, from 1."""
    return cast("Placed", element).line


def parsed_xml(content: bytes, place: str) -> Placed:
    """Return the root of an XML document; tags and attributes are "{namespace}name".

    Raises FormatError, naming the place and line, for what is no well-formed XML, has a
    document type (and so every entity bomb), or is larger than any annotated text.
    """
    if len(content) > LARGEST_XML:
        raise FormatError(f"{place}: the XML is larger than {LARGEST_XML >> 20} MB.")
    return _Reader(place).read(content)


def _expanded(name: str) -> str:
    return "{" + name if "}" in name else name
