"""The words of the Web Annotation Data Model, and ours beside them."""

import re
from typing import Any

from annotator.formats.strict_json import field_of, short
from annotator.model.errors import FormatError

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
ENDINGS = (".jsonld", ".json")
OURS = "annotator:"
UNIT, DOCUMENT, LAYERS, TEXT, LINKS = (
    f"{OURS}{name}" for name in ("unit", "document", "layers", "text", "links")
)
ID, FLAG, ATTRIBUTE, NUMBER = (
    f"{OURS}{name}" for name in ("id", "flag", "attribute", "number")
)
LINKING = "linking"
NAMING = frozenset({"tagging", "classifying"})
"""Purposes of bodies that are labels."""
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")

Row = dict[str, Any]


def listed(value: object) -> list[Any]:
    """Return the values of a property that may have none, one or several."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def rows(value: object) -> list[Row]:
    """Return those values of a property that are objects."""
    return [one for one in listed(value) if isinstance(one, dict)]


def types_of(row: Row) -> set[str]:
    """Return the types of an object, without a prefix: "oa:Annotation" is "Annotation"."""
    named = [*listed(row.get("type")), *listed(row.get("@type"))]
    return {re.split(r"[:#/]", one)[-1] for one in named if isinstance(one, str)}


def said(row: Row, name: str) -> str | None:
    """Return a text of an object, or None; raise FormatError for another kind of value."""
    return field_of(row, name, str) if row.get(name) is not None else None


def iri_of(value: object) -> str | None:
    """Return what names a thing: its IRI, or the id of an object."""
    if isinstance(value, dict):
        value = value.get("id", value.get("@id", value.get("source")))
        if isinstance(value, dict):
            return iri_of({key: value[key] for key in ("id", "@id") if key in value})
    return value if isinstance(value, str) else None


def uuid_in(iri: str | None) -> str | None:
    """Return the UUID in an IRI, or None."""
    found = _UUID.search(iri or "")
    return found.group(0).lower() if found else None


def purposes_of(row: Row, name: str) -> list[str]:
    """Return motivations or purposes, without a prefix: "oa:tagging" is "tagging"."""
    named = [one for one in listed(row.get(name)) if isinstance(one, str)]
    return [re.split(r"[:#/]", one)[-1] for one in named]


def number_of(row: Row, name: str) -> int:
    """Return a whole number that is not negative; raise FormatError for anything else."""
    value = field_of(row, name, int)
    if value < 0:
        raise FormatError(f"“{name}” must not be negative, as {short(value)} is.")
    return value
