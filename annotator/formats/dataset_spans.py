"""The dataset “spans”: one row a span."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotator.formats.dataset_table import Column, Kind, Table, attribute_columns
from annotator.formats.exchange import Outgoing
from annotator.model.scheme import Scheme
from annotator.model.span import covered_text

_BEFORE = (
    Column("document_id", Kind.TEXT),
    Column("title", Kind.TEXT),
    Column("state", Kind.TEXT),
    Column("person", Kind.TEXT),
    Column("span_id", Kind.TEXT),
    Column("label", Kind.TEXT),
    Column("start", Kind.WHOLE),
    Column("end", Kind.WHOLE),
    Column("text", Kind.TEXT),
    Column("fragments", Kind.FRAGMENTS),
)
UNFIT = "span attributes that the scheme does not have so"
_BEHIND = (Column("note", Kind.TEXT), Column("flag", Kind.TEXT))


def span_table(scheme: Scheme) -> Table:
    """Return the table of spans, with a column for each attribute of the scheme."""
    taken = [column.name for column in _BEFORE + _BEHIND]
    attributes = attribute_columns(scheme, taken)

    def rows(outgoing: Outgoing, left_out: Counter[str]) -> Iterator[list[Any]]:
        document = outgoing.document
        for owned in outgoing.layers:
            state = owned.content.layer.state.value
            for span in owned.content.spans:
                values = [column.value(span.attributes) for column in attributes]
                lost = len(span.attributes) - sum(value is not None for value in values)
                if lost:
                    left_out[UNFIT] += lost
                yield [
                    document.id,
                    document.title,
                    state,
                    owned.person,
                    span.id,
                    span.label,
                    span.start,
                    span.end,
                    covered_text(document.text, span.fragments),
                    [list(fragment) for fragment in span.fragments],
                    *values,
                    span.note,
                    span.flag,
                ]

    columns = tuple(Column(column.name, column.kind) for column in attributes)
    return Table(
        _BEFORE + columns + _BEHIND,
        rows,
        frozenset({"span attributes", "span notes and flags"}),
    )
