"""The dataset “texts”: one row a document, without what people made of it."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotator.formats.dataset_table import EVERYTHING, Column, Kind, Table
from annotator.formats.exchange import Outgoing
from annotator.formats.native_rows import as_json, in_order
from annotator.model.scheme import Scheme

_COLUMNS = (
    Column("document_id", Kind.TEXT),
    Column("title", Kind.TEXT),
    Column("text", Kind.TEXT),
    Column("sha256", Kind.TEXT),
    Column("metadata", Kind.TEXT),
    Column("attributes", Kind.TEXT),
)


def text_table(scheme: Scheme) -> Table:  # noqa: ARG001 - every table is of a scheme
    """Return the table of texts; metadata and attributes are JSON objects."""

    def rows(outgoing: Outgoing, left_out: Counter[str]) -> Iterator[list[Any]]:  # noqa: ARG001 - loses nothing
        document = outgoing.document
        yield [
            document.id,
            document.title,
            document.text,
            document.sha256,
            as_json(in_order(document.metadata)),
            as_json(in_order(document.attributes)),
        ]

    return Table(_COLUMNS, rows, EVERYTHING)
