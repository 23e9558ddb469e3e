"""What files of others have no place for, under a key of its own that their programs pass over.

It is written beside what a format does have a place for, and read back from there, so that our
own files come back as they were: ids, titles, document attributes, states, notes, flags,
attributes of spans, and which spans are the fragments of one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.formats.columns import document_of_row, found_columns
from annotator.formats.exchange import ColumnChoice, PersonLayer
from annotator.formats.native_parts import (
    attributes_of,
    id_of,
    metadata_of,
    optional_text,
    seconds_of,
    state_of,
)
from annotator.formats.native_rows import in_order
from annotator.formats.strict_json import field_of
from annotator.model.document import AttributeValue, Decoding, Document
from annotator.model.errors import FormatError
from annotator.model.layer import Layer
from annotator.model.span import Fragment, Span

KEY = "annotator"
"""The key; its value is an object."""
_TEXT = "text"
_UTF8 = Decoding("utf-8")


@dataclass(frozen=True, slots=True)
class Piece:
    """What a file carries about a span beside its place and label, or about a part of one."""

    id: str | None = None
    number: int = 0
    """Which fragment of the span this is, from 0."""
    count: int = 1
    """How many fragments the span has."""
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    note: str | None = None
    flag: str | None = None


NOTHING = Piece()


def carried_in(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a row carries, empty if it carries nothing of ours."""
    value = row.get(KEY)
    return value if type(value) is dict else {}


def id_carried_in(row: Mapping[str, Any]) -> str | None:
    """Return the id that a row carries, None if it carries none; raise FormatError if wrong."""
    carried = carried_in(row)
    return id_of(carried, "id") if "id" in carried else None


def document_facts(document: Document) -> dict[str, Any]:
    """Return what is carried of a document: all but its text and metadata."""
    facts: dict[str, Any] = {"id": document.id, "title": document.title}
    if document.attributes:
        facts["attributes"] = in_order(document.attributes)
    return facts


def layer_facts(owned: PersonLayer) -> dict[str, Any]:
    """Return what is carried of a layer: whose it is and how far they are."""
    layer = owned.content.layer
    facts: dict[str, Any] = {"person": owned.person, "state": layer.state.value}
    if layer.seconds:
        facts["seconds"] = layer.seconds
    return facts | _said(layer.note, layer.flag)


def pieces(span: Span) -> Iterator[tuple[Fragment, dict[str, Any]]]:
    """Yield the fragments of a span with what each carries; the first one carries the most."""
    for number, fragment in enumerate(span.fragments):
        facts: dict[str, Any] = {"id": span.id}
        if span.is_discontinuous:
            facts |= {"piece": number, "pieces": len(span.fragments)}
        if number == 0:
            if span.attributes:
                facts["attributes"] = in_order(span.attributes)
            facts |= _said(span.note, span.flag)
        yield fragment, facts


def document_from(
    carried: dict[str, Any],
    text: str,
    facts: Mapping[str, Any],
    else_title: str,
    decoding: Decoding = _UTF8,
) -> Document:
    """Return a document; what is not carried is made of the other facts in the file.

    They become metadata, and one that is called like a title becomes the title. Raises
    FormatError for values that no document may have.
    """
    others = {name: value for name, value in facts.items() if name != _TEXT}
    row = {_TEXT: text, **others}
    columns = found_columns(list(row), ColumnChoice(_TEXT))
    if carried or (columns.title and type(row[columns.title]) is not str):
        columns = replace(columns, title=None, metadata=tuple(others))
    document = document_of_row(row, columns, decoding, else_title)
    if not carried:
        return document
    kept = {name: value for name, value in others.items() if type(value) is str}
    return replace(
        document,
        id=id_of(carried, "id") if "id" in carried else document.id,
        title=field_of(carried, "title", str) if "title" in carried else document.title,
        metadata=metadata_of({"metadata": {**document.metadata, **kept}})
        | metadata_of(carried),
        attributes=attributes_of(carried),
    )


def layer_from(carried: dict[str, Any], layer: Layer) -> Layer:
    """Return a layer with what is carried about it; raise FormatError for wrong values."""
    if "state" not in carried:
        return layer
    return replace(
        layer,
        state=state_of(carried),
        seconds=seconds_of(carried) or layer.seconds,
        note=optional_text(carried, "note") or layer.note,
        flag=optional_text(carried, "flag"),
    )


def piece_from(carried: dict[str, Any]) -> Piece:
    """Return what is carried about a span; raise FormatError for wrong values."""
    if not carried:
        return NOTHING
    number, count = 0, 1
    if "pieces" in carried:
        number, count = field_of(carried, "piece", int), field_of(carried, "pieces", int)
        if not 0 <= number < count:
            raise FormatError(f"“piece” must be from 0 to {count - 1}, not {number}.")
    return Piece(
        id_of(carried, "id") if "id" in carried else None,
        number,
        count,
        attributes_of(carried),
        optional_text(carried, "note"),
        optional_text(carried, "flag"),
    )


def _said(note: str | None, flag: str | None) -> dict[str, Any]:
    return {name: word for name, word in (("note", note), ("flag", flag)) if word is not None}
