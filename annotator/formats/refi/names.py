"""What is where in a REFI-QDA project."""

import re
import uuid
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from annotator.formats.strict_json import short
from annotator.model.errors import FormatError

ENDING = ".qdpx"
ORIGIN = "Annotator"
"""Which program wrote a project, where it is ours."""
PROJECT = "project.qde"
SPACE = "urn:QDA-XML:project:1.0"
INTERNAL = "internal://"
SOURCES = "sources/"
_OURS = uuid.UUID("7d3f4f2e-57a5-5c1b-9a06-0a4b1d9f8e21")
"""The space of names in which ids are made of names."""
_MOST_DIGITS = 18
_CANONICAL = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def children(element: Element, name: str) -> Iterator[Element]:
    """Yield the children of a name, in whatever namespace a program has put them."""
    return (child for child in element if local(child) == name)


def child(element: Element, name: str) -> Element | None:
    """Return the first child of a name, or None."""
    return next(children(element, name), None)


def text_of(element: Element, name: str) -> str | None:
    """Return the text in the first child of a name, or None if there is no such child."""
    found = child(element, name)
    return None if found is None else found.text or ""


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def whole_number(element: Element, name: str) -> int:
    """Return a number of an element; raise FormatError if it is missing or none."""
    text = (element.get(name) or "").strip()
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        raise FormatError(f"“{name}” must be a whole number, not {short(element.get(name))}.")
    return int(text)


def key_of(guid: str | None) -> str:
    """Return a guid in the one form in which two of them can be compared."""
    return (guid or "").strip().strip("{}").lower()


def target_of(element: Element) -> str:
    """Return what a reference names."""
    return key_of(element.get("targetGUID"))


def made_guid(*names: str) -> str:
    """Return a guid that is the same for the same names: RFC 9562, version 5."""
    return str(uuid.uuid5(_OURS, "\x1f".join(names)))


def is_guid(name: str) -> bool:
    """Tell whether an id is a guid in the form that we write."""
    return bool(_CANONICAL.fullmatch(name))
