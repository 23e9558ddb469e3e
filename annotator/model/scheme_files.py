"""The scheme as a readable TOML file and as plain data for the corpus."""

import dataclasses
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from annotator.model.errors import FormatError
from annotator.model.resources import resource
from annotator.model.scheme import (
    Attribute,
    AttributeKind,
    Example,
    Label,
    Level,
    RelationType,
    Scheme,
)

_ATTRIBUTES = ("attributes", "span_attributes", "document_attributes")
_SAID_OF_THE_RETIRED = ("retired", "retired_values")
"""Written only where something is retired, so that other schemes are stored as ever."""


def default_scheme() -> Scheme:
    """Return the scheme that ships with the program."""
    return read_scheme(resource("scheme.toml"))


def read_scheme(path: Path) -> Scheme:
    """Read a scheme from a TOML file; raise FormatError with the file and the reason."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FormatError(
            f"{path}: the scheme cannot be read: {error.strerror or error}."
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FormatError(f"{path}: the scheme cannot be read: {error}.") from error
    try:
        return scheme_from_data(content)
    except FormatError as error:
        raise FormatError(f"{path}: {error}") from error


def scheme_from_data(content: Mapping[str, Any]) -> Scheme:
    """Build a scheme from plain data; raise FormatError naming what is wrong."""
    try:
        scheme = Scheme(
            name=content["name"],
            version=content["version"],
            labels=tuple(label_from_data(row) for row in content["labels"]),
            span_attributes=_attributes(content.get("span_attributes", ())),
            relation_types=tuple(
                relation_type_from_data(row) for row in content.get("relation_types", ())
            ),
            document_attributes=_attributes(content.get("document_attributes", ())),
            checks={name: Level(level) for name, level in content.get("checks", {}).items()},
            cases=tuple(content.get("cases", ())),
        )
    except KeyError as error:
        raise FormatError(f"the scheme lacks {error}.") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise FormatError(f"the scheme has an entry of a wrong kind: {error}.") from error
    refuse_contradictions(scheme)
    return scheme


def scheme_to_data(scheme: Scheme) -> dict[str, Any]:
    """Return plain data from which scheme_from_data builds an equal scheme."""
    data = dataclasses.asdict(scheme)
    holders = (data, *data["labels"])
    attributes = [row for one in holders for name in _ATTRIBUTES for row in one.get(name, ())]
    for row in (*data["labels"], *data["relation_types"], *attributes):
        for name in _SAID_OF_THE_RETIRED:
            if not row.get(name):
                row.pop(name, None)
    return data


def label_from_data(row: Mapping[str, Any]) -> Label:
    """Build a label from plain data; raise TypeError or ValueError for other data."""
    plain = {
        **row,
        "examples": tuple(Example(**example) for example in row.get("examples", ())),
        "attributes": _attributes(row.get("attributes", ())),
    }
    return Label(**plain)


def attribute_from_data(row: Mapping[str, Any]) -> Attribute:
    """Build an attribute from plain data; raise TypeError or ValueError for other data."""
    return Attribute(**_tuples({**row, "kind": AttributeKind(row.get("kind", "choice"))}))


def relation_type_from_data(row: Mapping[str, Any]) -> RelationType:
    """Build a relation type from plain data; raise TypeError for other data."""
    return RelationType(**_tuples(row))


def _tuples(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(v) if isinstance(v, list) else v for name, v in row.items()}


def _attributes(rows: Any) -> tuple[Attribute, ...]:
    return tuple(attribute_from_data(row) for row in rows)


def refuse_contradictions(scheme: Scheme) -> None:
    """Raise FormatError if something in a scheme has no name, stands twice or is unknown."""
    names = [label.name for label in scheme.labels]
    _refuse_doubles("label", names)
    _refuse_doubles("key", [label.key for label in scheme.labels if label.key])
    _refuse_doubles("mnemonic", [label.mnemonic for label in scheme.labels if label.mnemonic])
    _refuse_doubles("relation", [kind.name for kind in scheme.relation_types])
    for label in scheme.labels:
        _refuse_doubles("attribute", [a.name for a in scheme.attributes_of(label.name)])
    for kind in scheme.relation_types:
        for name in kind.sources + kind.targets:
            if name not in names:
                raise FormatError(f"the relation {kind.name} names an unknown label “{name}”.")


def _refuse_doubles(what: str, names: list[str]) -> None:
    for name in names:
        if not str(name).strip():
            raise FormatError(f"a {what} in the scheme has no name.")
        if names.count(name) > 1:
            raise FormatError(f"the {what} “{name}” stands twice in the scheme.")
