"""The spans of a corpus as CSV, one row a span, as fast as they can be read."""

import json
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import Any

from annotator.formats.csv_files import (
    BEGINNING,
    LINE_END,
    RISKY,
    Cells,
    defused,
    quoted,
    read_rows,
)
from annotator.formats.dataset_spans import (
    UNFIT,
    AttributeValues,
    span_attributes,
    span_table,
)
from annotator.formats.dataset_table import Table
from annotator.formats.exchange import Outgoing, PersonLayer, WriteOptions, WriteReport
from annotator.formats.native_rows import as_json
from annotator.formats.remembered import Remembered
from annotator.formats.verified_rows import About, Layout, write_rows
from annotator.model.scheme import Scheme
from annotator.model.span import covered_text

_HEAD = 4
_LABEL = 5
_ABOUT = 10
"""Where in the table of spans the columns of the layer end, that of the label is, and those of
attributes, note and flag begin."""


def write_span_sheet(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a row for each span, as `csv_writer` does."""
    table = span_table(options.scheme)
    names = ",".join(quoted(column.name) for column in table.columns)
    expected = Cells(table.columns, WriteReport())
    rows = _Rows(table, options.scheme).of_document
    layout = Layout(table, BEGINNING + names + LINE_END, rows, expected, read_rows)
    return write_rows(path, documents, layout)


class _Rows:
    """Makes the rows of documents, and counts the cells that were defused."""

    def __init__(self, table: Table, scheme: Scheme) -> None:
        self._made = WriteReport()
        self._head = Cells(table.columns[:_HEAD], self._made)
        self._label = Cells(table.columns[_LABEL : _LABEL + 1], self._made)
        self._behind = Cells(table.columns[_ABOUT:], self._made)
        self._values = AttributeValues(span_attributes(scheme))
        self._labels: Remembered[str, tuple[str, int]] = Remembered(
            lambda label: self._joined(self._label, [label])
        )
        self._known: Remembered[About, tuple[str, int, int]] = Remembered(self._about)
        self._defused = 0

    def of_document(self, outgoing: Outgoing, report: WriteReport) -> bytes:
        """Return a row for each span; raise RuleBrokenError if one leaves the text."""
        document = outgoing.document
        result: list[str] = []
        for owned in outgoing.layers:
            state = owned.content.layer.state.value
            values = [document.id, document.title, state, owned.person]
            head, number = self._joined(self._head, values)
            rows = self._of_layer(document.text, owned, report)
            if rows:
                result += (head, head.join(rows))
            report.rows += len(rows)
            report.defused += self._defused + len(rows) * number
            self._defused = 0
        return "".join(result).encode("utf-8")

    def _of_layer(self, text: str, owned: PersonLayer, report: WriteReport) -> list[str]:
        """Return what stands behind the cells of the layer in each row."""
        labels, known, cell, length = self._labels, self._known, self._cell, len(text)
        rows: list[str] = []
        odd = unfit = 0
        for facts in owned.content.facts():
            start, minus, span_id, label, pieces, attributes, note, flag = facts
            end = -minus
            if pieces or end > length:
                fragments = json.loads(pieces) if pieces else [(start, end)]
                covered, place = covered_text(text, fragments), as_json(fragments)
            else:
                covered, place = text[start:end], f"[[{start}, {end}]]"
            named, odd_label = labels[label]
            about, odd_about, lost = known[attributes, note, flag]
            odd += odd_label + odd_about
            unfit += lost
            rows.append(
                f',{cell(span_id)},{named},{start},{end},{cell(covered)},"{place}",{about}'
            )
        self._defused += odd
        if unfit:
            report.left_out[UNFIT] += unfit
        return rows

    def _cell(self, value: str) -> str:
        if value[:1] in RISKY:
            harmless = defused(value)
            self._defused += harmless != value
            return quoted(harmless)
        return quoted(value)

    def _about(self, about: About) -> tuple[str, int, int]:
        """Return the end of a row, how many of its cells were defused, and what is lost."""
        attributes, *said = about
        values, lost = self._values(attributes)
        cells, odd = self._joined(self._behind, [*values, *said])
        return cells + LINE_END, odd, lost

    def _joined(self, cells: Cells, values: Sequence[Any]) -> tuple[str, int]:
        """Return values as cells, and how many were defused."""
        before = self._made.defused
        made = ",".join(map(quoted, cells(list(values))))
        return made, self._made.defused - before
