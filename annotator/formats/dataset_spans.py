"""The datasets of spans: one row a span, with a column for each attribute or one for all."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from annotator.formats.dataset_table import (
    AttributeColumn,
    Column,
    Kind,
    Table,
    attribute_columns,
)
from annotator.formats.exchange import Outgoing
from annotator.formats.native_rows import as_json, in_order
from annotator.model.scheme import Scheme
from annotator.model.span import covered_text

_BEFORE = (
    Column("document_id", Kind.TEXT, is_repeated=True),
    Column("title", Kind.TEXT, is_repeated=True),
    Column("state", Kind.TEXT, is_repeated=True),
    Column("person", Kind.TEXT, is_repeated=True),
    Column("span_id", Kind.TEXT),
    Column("label", Kind.TEXT, is_repeated=True),
    Column("start", Kind.WHOLE),
    Column("end", Kind.WHOLE),
    Column("text", Kind.TEXT),
    Column("fragments", Kind.FRAGMENTS),
)
UNFIT = "span attributes that the scheme does not have so"
_MOST_REMEMBERED = 10_000
_BEHIND = (
    Column("note", Kind.TEXT, is_repeated=True),
    Column("flag", Kind.TEXT, is_repeated=True),
)
_CARRIED = frozenset({"span attributes", "span notes and flags"})
_About = Callable[[str | None], tuple[list[Any], int]]
"""Gives the cells for the attributes of a span, and how many have no column."""


class AttributeValues:
    """The values of attributes by column, remembered, for most spans have the same few."""

    def __init__(self, columns: Sequence[AttributeColumn]) -> None:
        self._columns = columns
        self._known: dict[str | None, tuple[list[Any], int]] = {}

    def __call__(self, attributes: str | None) -> tuple[list[Any], int]:
        """Return one value a column, and how many there is no column for."""
        found = self._known.get(attributes)
        if found is None:
            held = json.loads(attributes) if attributes else {}
            values = [column.value(held) for column in self._columns]
            found = values, len(held) - sum(value is not None for value in values)
            if len(self._known) < _MOST_REMEMBERED:
                self._known[attributes] = found
        return found


def span_table(scheme: Scheme) -> Table:
    """Return the table of spans, with a column for each attribute of the scheme."""
    attributes = span_attributes(scheme)
    columns = tuple(
        Column(column.name, column.kind, is_repeated=column.kind is Kind.TEXT)
        for column in attributes
    )
    return Table(_BEFORE + columns + _BEHIND, _rows_with(AttributeValues(attributes)), _CARRIED)


def span_attributes(scheme: Scheme) -> tuple[AttributeColumn, ...]:
    """Return the columns of attributes in the table of spans."""
    return attribute_columns(scheme, [column.name for column in _BEFORE + _BEHIND])


def flat_span_table(scheme: Scheme) -> Table:  # noqa: ARG001 - every table takes the scheme
    """Return the table of spans, with all attributes of each in one column as JSON."""
    column = Column("attributes", Kind.TEXT, is_repeated=True)
    return Table((*_BEFORE, column, *_BEHIND), _rows_with(_attributes_as_json), _CARRIED)


def _attributes_as_json(attributes: str | None) -> tuple[list[Any], int]:
    return [as_json(in_order(json.loads(attributes))) if attributes else "{}"], 0


def _rows_with(values_of: _About) -> Callable[[Outgoing, Counter[str]], Iterator[list[Any]]]:
    def rows(outgoing: Outgoing, left_out: Counter[str]) -> Iterator[list[Any]]:
        document = outgoing.document
        text, length = document.text, len(document.text)
        for owned in outgoing.layers:
            head = [document.id, document.title, owned.content.layer.state.value, owned.person]
            for facts in owned.content.facts():
                start, minus, span_id, label, pieces, about, note, flag = facts
                end = -minus
                values, lost = values_of(about)
                if lost:
                    left_out[UNFIT] += lost
                if pieces or end > length:
                    fragments = json.loads(pieces) if pieces else [(start, end)]
                    covered = covered_text(text, fragments)
                else:
                    fragments, covered = [[start, end]], text[start:end]
                row = [*head, span_id, label, start, end, covered, fragments, *values]
                row += (note, flag)
                yield row

    return rows
