"""A mapping as a JSON file that a person can read, change and use again."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from annotator.formats.decoding import unreadable
from annotator.formats.finished_files import finished_file
from annotator.formats.lines import at
from annotator.formats.strict_json import (
    field_of,
    list_of_objects,
    refuse_other_fields,
    short,
    strict_object,
)
from annotator.model.errors import FormatError
from annotator.model.mapping import (
    AttributeTarget,
    Join,
    LabelTarget,
    RelationTarget,
    SchemeMapping,
)

FORMAT = "annotator-map/1"
LARGEST = 16 * 1024 * 1024
_FIELDS = frozenset({"format", "labels", "attributes", "relations", "people", "joins"})


def read_mapping(path: Path) -> SchemeMapping:
    """Read a mapping; raise FormatError naming the file and what is wrong in it."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    with at(path.name):
        if len(content) > LARGEST:
            raise FormatError("the file is too large for a mapping.")
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise FormatError("a mapping must be UTF-8.") from error
        return mapping_from_data(strict_object(text))


def write_mapping(path: Path, mapping: SchemeMapping) -> None:
    """Write a mapping that read_mapping reads; raise FormatError if it cannot be written."""
    data = {"format": FORMAT, **asdict(mapping)}
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    with finished_file(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")


def mapping_from_data(data: dict[str, Any]) -> SchemeMapping:
    """Build a mapping from plain data; raise FormatError naming what is wrong."""
    if data.get("format") != FORMAT:
        raise FormatError(f"the format must be “{FORMAT}”, not {short(data.get('format'))}.")
    refuse_other_fields(data, _FIELDS)
    people = _table(data, "people")
    for name in people:
        field_of(people, name, str)
    return SchemeMapping(
        {name: _label(row) for name, row in _table(data, "labels").items()},
        {name: _attribute(row) for name, row in _table(data, "attributes").items()},
        {name: _relation(row) for name, row in _table(data, "relations").items()},
        people,
        tuple(_join(row) for row in list_of_objects(data, "joins")) if "joins" in data else (),
    )


def _table(data: dict[str, Any], name: str) -> dict[str, Any]:
    return field_of(data, name, dict) if name in data else {}


def _label(row: Any) -> LabelTarget | None:
    """Read what a label becomes: null, a name, or a name with attributes."""
    if row is None:
        return None
    row = _object(row, "label", frozenset({"label", "attributes"}))
    attributes = _table(row, "attributes")
    for value in attributes.values():
        if type(value) not in (str, int, float):
            raise FormatError(f"the attribute value {short(value)} is no text and no number.")
    return LabelTarget(field_of(row, "label", str), attributes)


def _attribute(row: Any) -> AttributeTarget | None:
    if row is None:
        return None
    row = _object(row, "attribute", frozenset({"attribute", "values"}))
    values = _table(row, "values")
    for name in values:
        field_of(values, name, str)
    return AttributeTarget(field_of(row, "attribute", str), values)


def _relation(row: Any) -> RelationTarget | None:
    if row is None:
        return None
    row = _object(row, "type", frozenset({"type", "reverse"}))
    reverse = row.get("reverse", False)
    if type(reverse) is not bool:
        raise FormatError(f"“reverse” must be true or false, not {short(reverse)}.")
    return RelationTarget(field_of(row, "type", str), reverse)


def _join(row: dict[str, Any]) -> Join:
    refuse_other_fields(row, frozenset({"first", "second", "type"}))
    return Join(*(field_of(row, name, str) for name in ("first", "second", "type")))


def _object(row: Any, name: str, known: frozenset[str]) -> dict[str, Any]:
    """Return the object of an entry; a mere name stands for an object with only that."""
    if isinstance(row, str):
        return {name: row}
    if not isinstance(row, dict):
        raise FormatError(f"{short(row)} must be a name, an object or null.")
    refuse_other_fields(row, known)
    return row
