"""The short forms of Label Studio, JSON_MIN and CSV: one annotation a row, made into tasks."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.formats.exchange import ReadOptions
from annotator.formats.label_studio_answers import ANSWERS
from annotator.formats.separated import column_names, decoding_of, rows_of, separator_of
from annotator.formats.strict_json import strict_value
from annotator.model.errors import FormatError

_LABELS = "labels"
_TECHNICAL = frozenset(
    {"id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "agreement"}
)
_FIELDS = {_LABELS: _LABELS} | {value: kind for kind, value in ANSWERS.items()}
"""The kinds of results, by the fields that only they have, in the order to look for them."""


def is_minimal(row: dict[str, Any]) -> bool:
    """Tell whether an object is an annotation in the short form."""
    return "annotation_id" in row and "annotations" not in row


def minimal_rows(
    path: Path, options: ReadOptions
) -> Iterator[tuple[str, dict[str, Any], float]]:
    """Yield place, row and progress of a CSV export; cells that hold regions are parsed."""
    decoding = decoding_of(path, options)
    rows = rows_of(path, decoding, separator_of(path, decoding))
    header = next(rows, None)
    names = column_names(header.cells) if header else []
    for row in rows:
        place = f"{path.name}:{row.line}"
        if len(row.cells) != len(names):
            raise FormatError(f"{place}: the row has not as many cells as there are columns.")
        cells = dict(zip(names, row.cells, strict=True))
        yield place, {name: _parsed(name, cell) for name, cell in cells.items()}, row.progress


def task_of_row(row: dict[str, Any]) -> dict[str, Any]:
    """Return an annotation in the short form as a task; raise FormatError if it is none.

    What is said about a region belongs to every label at its place: the short form has no ids.
    """
    if "annotation_id" not in row:
        raise FormatError("this is no annotation: “annotation_id” is missing.")
    data, regions = {}, {}
    for name, value in row.items():
        if _is_regions(value):
            regions[name] = value
        elif name not in _TECHNICAL:
            data[name] = value
    results = list(_results(regions))
    annotation = {
        "completed_by": row.get("annotator") or None,
        "lead_time": row.get("lead_time"),
        "result": results,
    }
    return {"data": data, "annotations": [annotation]}


def _results(regions: dict[str, list[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    """Yield labels with ids of their own, and what is said about their places."""
    places: dict[tuple[Any, Any], list[str]] = {}
    answers = []
    for name, entries in regions.items():
        for number, value in enumerate(entries):
            kind = _kind(value)
            result = {"from_name": name, "type": kind, "value": value}
            place = (value["start"], value["end"])
            if kind == _LABELS:
                region = f"{name} {number}"
                places.setdefault(place, []).append(region)
                yield {"id": region, **result}
            else:
                answers.append((place, result))
    for place, result in answers:
        for name in places.get(place, [""]):
            yield {"id": name or None, **result}


def _kind(value: dict[str, Any]) -> str:
    """Return the kind of a region by its fields; an answer in words has a list for its text."""
    for name, kind in _FIELDS.items():
        if name in value and (name != "text" or type(value[name]) is list):
            return kind
    labels = [name for name in value if name.endswith(_LABELS)]
    return labels[0] if labels else "unknown"


def _is_regions(value: Any) -> bool:
    return type(value) is list and bool(value) and all(map(_is_region, value))


def _is_region(entry: Any) -> bool:
    return type(entry) is dict and all(
        type(entry.get(name)) in (int, str, float) for name in ("start", "end")
    )


def _parsed(name: str, cell: str) -> Any:
    """Return a cell as what it stands for, or as it is."""
    if name == "lead_time":
        return _number(cell)
    if not cell.startswith("["):
        return cell
    try:
        value = strict_value(cell)
    except FormatError:
        return cell
    return value if _is_regions(value) else cell


def _number(cell: str) -> Any:
    if not cell.strip():
        return None
    try:
        return strict_value(cell)
    except FormatError:
        return cell
