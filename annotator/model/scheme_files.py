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
            labels=tuple(_label(row) for row in content["labels"]),
            span_attributes=_attributes(content.get("span_attributes", ())),
            relation_types=tuple(
                RelationType(**_tuples(row)) for row in content.get("relation_types", ())
            ),
            document_attributes=_attributes(content.get("document_attributes", ())),
            checks={name: Level(level) for name, level in content.get("checks", {}).items()},
            cases=tuple(content.get("cases", ())),
        )
    except KeyError as error:
        raise FormatError(f"the scheme lacks {error}.") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise FormatError(f"the scheme has an entry of a wrong kind: {error}.") from error
    _refuse_contradictions(scheme)
    return scheme


def scheme_to_data(scheme: Scheme) -> dict[str, Any]:
    """Return plain data from which scheme_from_data builds an equal scheme."""
    return dataclasses.asdict(scheme)


def _tuples(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(v) if isinstance(v, list) else v for name, v in row.items()}


def _attributes(rows: Any) -> tuple[Attribute, ...]:
    return tuple(
        Attribute(**_tuples({**row, "kind": AttributeKind(row.get("kind", "choice"))}))
        for row in rows
    )


def _label(row: Mapping[str, Any]) -> Label:
    plain = {
        **row,
        "examples": tuple(Example(**example) for example in row.get("examples", ())),
        "attributes": _attributes(row.get("attributes", ())),
    }
    return Label(**plain)


def _refuse_contradictions(scheme: Scheme) -> None:
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
