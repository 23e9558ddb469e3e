"""Datasets as JSON lines, without nulls, so that every loader sees the types at once."""

from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Any

from annotator.formats.dataset_table import Kind, Table
from annotator.formats.exchange import Outgoing, WriteOptions, Writer, WriteReport, counted
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.lines import numbered_lines
from annotator.formats.native_rows import as_json
from annotator.formats.row_digest import RowDigest
from annotator.formats.strict_json import strict_object
from annotator.model.scheme import Scheme
from annotator.model.span import GAP


def json_lines_writer(table_of: Callable[[Scheme], Table]) -> Writer:
    """Return the writer of a dataset as JSON lines; a missing text is an empty one."""

    def write(
        path: Path, documents: Iterable[Outgoing], options: WriteOptions
    ) -> Generator[None, None, WriteReport]:
        table, report, written = table_of(options.scheme), WriteReport(), RowDigest()
        with finished_file(path) as temporary:
            with temporary.open("x", encoding="utf-8", newline="\n") as file:
                for outgoing in documents:
                    for row in table.take(outgoing, report):
                        values = named_values(table, row)
                        written.add([values])
                        file.write(as_json(dict(values)) + "\n")
                    counted(outgoing, report)
                    yield
            yield from _refuse_other_rows(temporary, written)
        return report

    return write


def understood(line: bytes | str) -> list[tuple[str, Any]]:
    """Return names and values of a row; raise FormatError if a span says another text."""
    row = strict_object(line if isinstance(line, str) else line.decode("utf-8"))
    for span in row.get("spans", ()):
        pieces = [row["text"][start:end] for start, end in span["fragments"]]
        if span["text"] != GAP.join(pieces):
            raise not_as_written()
    return list(row.items())


def named_values(table: Table, row: list[Any]) -> list[tuple[str, Any]]:
    """Return names and values of a row, as they stand in a file."""
    return list(_without_nulls(table, row).items())


def _without_nulls(table: Table, row: list[Any]) -> dict[str, Any]:
    return {
        column.name: [_named_without_nulls(span) for span in value]
        if column.kind is Kind.SPANS
        else _or_empty(value)
        for column, value in zip(table.columns, row, strict=True)
    }


def _named_without_nulls(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _or_empty(value) for name, value in values.items()}


def _or_empty(value: Any) -> Any:
    return "" if value is None else value


def _refuse_other_rows(path: Path, written: RowDigest) -> Generator[None, None, None]:
    found = RowDigest()
    for line in numbered_lines(path):
        found.add([understood(line.text)])
        yield
    if found != written:
        raise not_as_written()
