"""Which column of a table is the text, and how a row becomes a document."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.formats.exchange import ColumnChoice
from annotator.formats.strict_json import refuse_impossible, short
from annotator.model.document import Decoding, Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id

_TEXTS = (
    "text",
    "content",
    "body",
    "article",
    "full_text",
    "article_text",
    "maintext",
    "document",
    "post",
    "tweet",
    "message",
    "statement",
    "sentence",
)
_TITLES = ("title", "headline", "heading", "subject", "name")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table, found."""

    text: str
    title: str | None
    metadata: tuple[str, ...]


def found_columns(names: Sequence[str], choice: ColumnChoice) -> Columns:
    """Return the columns that were chosen, or those with the usual names.

    Raises FormatError if a chosen one is missing, if two have one name, or if no column
    has the usual name of a text and there are several.
    """
    _refuse_doubles(names)
    for name in (choice.text, choice.title, *(choice.metadata or ())):
        if name is not None and name not in names:
            raise FormatError(f"there is no column “{name}”: choose one of {_listed(names)}.")
    text = choice.text or guessed_text(names)
    if text is None:
        raise FormatError(
            f"no column is called text, content, body or article: choose the one that holds "
            f"the texts, one of {_listed(names)}."
        )
    title = choice.title or _first(_TITLES, [name for name in names if name != text])
    metadata = choice.metadata
    if metadata is None:
        metadata = tuple(name for name in names if name not in (text, title))
    return Columns(text, title, metadata)


def guessed_text(names: Sequence[str]) -> str | None:
    """Return the column that probably holds the texts, or None."""
    return usual_text(names) or (names[0] if len(names) == 1 else None)


def usual_text(names: Sequence[str]) -> str | None:
    """Return the column that is called as texts usually are, or None."""
    return _first(_TEXTS, names)


def document_of_row(
    row: Mapping[str, Any], columns: Columns, decoding: Decoding, else_title: str
) -> Document:
    """Return the document of a row; one without a text has an empty one.

    Raises FormatError for a text or title that is not a string.
    """
    text = _text(row, columns.text)
    title = " ".join(_text(row, columns.title).split()) if columns.title else ""
    metadata = {
        name: as_text(row[name]) for name in columns.metadata if not _is_missing(row.get(name))
    }
    for name, value in metadata.items():
        refuse_impossible(name, name + value)
    return Document(new_id(), title or else_title, text, metadata, decoding=decoding)


def as_text(value: object) -> str:
    """Return a value as metadata keeps it: a string as it is, all else as JSON."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise FormatError(f"“{name}” must be a text, not {short(as_text(value))}.")
    refuse_impossible(name, value)
    return value


def _is_missing(value: object) -> bool:
    return value is None or value == "" or (isinstance(value, float) and math.isnan(value))


def _first(usual: Sequence[str], names: Sequence[str]) -> str | None:
    by_plain_name = {
        name.strip().casefold().replace(" ", "_"): name for name in reversed(names)
    }
    return next((by_plain_name[name] for name in usual if name in by_plain_name), None)


def _refuse_doubles(names: Sequence[str]) -> None:
    for place, name in enumerate(names):
        if name in names[:place]:
            raise FormatError(f"the column “{name}” stands twice: rename one of them.")


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:12])
    return f"{shown} and {len(names) - 12} more" if len(names) > 12 else shown
