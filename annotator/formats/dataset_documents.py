"""The dataset “documents”: one row a document and layer, spans as a list."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotator.formats.dataset_table import Column, Kind, Table
from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.formats.native_rows import as_json, in_order, relation_row
from annotator.model.document import Document
from annotator.model.layer import State
from annotator.model.scheme import Scheme
from annotator.model.span import Span, covered_text

_COLUMNS = (
    Column("document_id", Kind.TEXT),
    Column("title", Kind.TEXT),
    Column("text", Kind.TEXT),
    Column("sha256", Kind.TEXT),
    Column("metadata", Kind.TEXT),
    Column("attributes", Kind.TEXT),
    Column("person", Kind.TEXT),
    Column("state", Kind.TEXT),
    Column("seconds", Kind.WHOLE),
    Column("note", Kind.TEXT),
    Column("flag", Kind.TEXT),
    Column("spans", Kind.SPANS),
    Column("relations", Kind.RELATIONS),
)
_CARRIED = frozenset(
    {
        "relations",
        "span attributes",
        "span notes and flags",
        "metadata values",
        "document attributes",
        "notes and flags on documents",
        "layers without a span",
        "documents that nobody has begun",
    }
)


def document_table(scheme: Scheme) -> Table:  # noqa: ARG001 - every table takes the scheme
    """Return the table of documents; one that nobody has begun has a row without a person."""
    return Table(_COLUMNS, _rows, _CARRIED)


def _rows(outgoing: Outgoing, left_out: Counter[str]) -> Iterator[list[Any]]:  # noqa: ARG001 - loses nothing
    document = outgoing.document
    head = [
        document.id,
        document.title,
        document.text,
        document.sha256,
        as_json(in_order(document.metadata)),
        as_json(in_order(document.attributes)),
    ]
    for owned in outgoing.layers:
        yield [*head, *_cells_of_layer(document, owned)]
    if not outgoing.layers:
        yield [*head, None, State.OPEN.value, 0, None, None, [], []]


def _cells_of_layer(document: Document, owned: PersonLayer) -> list[Any]:
    layer = owned.content.layer
    return [
        owned.person,
        layer.state.value,
        layer.seconds,
        layer.note,
        layer.flag,
        [_span(document.text, span) for span in owned.content.spans],
        [relation_row(relation) for relation in owned.content.relations],
    ]


def _span(text: str, span: Span) -> dict[str, Any]:
    return {
        "id": span.id,
        "label": span.label,
        "start": span.start,
        "end": span.end,
        "text": covered_text(text, span.fragments),
        "fragments": [list(fragment) for fragment in span.fragments],
        "attributes": as_json(in_order(span.attributes)),
        "note": span.note,
        "flag": span.flag,
    }
