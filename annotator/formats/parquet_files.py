"""Datasets as Parquet, a few thousand rows in memory at a time."""

from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Any

from annotator.formats.dataset_table import Kind, Table
from annotator.formats.exchange import Outgoing, WriteOptions, Writer, WriteReport, counted
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.row_digest import RowDigest
from annotator.model.scheme import Scheme

_MOST_ROWS = 5000
_MOST_CHARACTERS = 8_000_000
_WORTH_OF_AN_ENTRY = 400  # characters that an entry of a list weighs in memory
_ROWS_READ_AT_ONCE = 500


def parquet_writer(table_of: Callable[[Scheme], Table]) -> Writer:
    """Return the writer of a dataset as Parquet."""

    def write(
        path: Path, documents: Iterable[Outgoing], options: WriteOptions
    ) -> Generator[None, None, WriteReport]:
        from pyarrow import parquet

        table, report, written = table_of(options.scheme), WriteReport(), RowDigest()
        schema = _schema(table)
        with finished_file(path) as temporary:
            with parquet.ParquetWriter(temporary, schema, compression="zstd") as file:
                waiting = _Waiting(table, schema, file)
                for outgoing in documents:
                    for row in table.take(outgoing, report):
                        values = _values(table, row)
                        written.add(values)
                        waiting.add(values)
                    counted(outgoing, report)
                    yield
                waiting.write()
            yield from _refuse_other_rows(temporary, written)
        return report

    return write


class _Waiting:
    """Rows that are not in the file yet."""

    def __init__(self, table: Table, schema: Any, file: Any) -> None:
        self._names = [column.name for column in table.columns]
        self._schema = schema
        self._file = file
        self._rows: list[list[Any]] = []
        self._characters = 0

    def add(self, row: list[Any]) -> None:
        """Keep a row, and write all that wait if they have become many."""
        self._rows.append(row)
        self._characters += sum(map(_weight, row))
        if len(self._rows) >= _MOST_ROWS or self._characters >= _MOST_CHARACTERS:
            self.write()

    def write(self) -> None:
        """Write the rows that wait."""
        import pyarrow as pa

        rows = [dict(zip(self._names, row, strict=True)) for row in self._rows]
        self._file.write_batch(pa.RecordBatch.from_pylist(rows, schema=self._schema))
        self._rows, self._characters = [], 0


def _weight(value: Any) -> int:
    if isinstance(value, list):
        return len(value) * _WORTH_OF_AN_ENTRY
    return len(value) if isinstance(value, str) else 0


def _schema(table: Table) -> Any:
    import pyarrow as pa

    text, whole = pa.string(), pa.int64()
    fragments = pa.list_(pa.list_(whole))
    span = {"id": text, "label": text, "start": whole, "end": whole, "text": text}
    span |= {"fragments": fragments, "attributes": text, "note": text, "flag": text}
    relation = {"id": text, "type": text, "from": text, "to": text}
    types = {
        Kind.TEXT: text,
        Kind.WHOLE: whole,
        Kind.NUMBER: pa.float64(),
        Kind.TRUTH: pa.bool_(),
        Kind.TEXTS: pa.list_(text),
        Kind.WHOLES: pa.list_(whole),
        Kind.FRAGMENTS: fragments,
        Kind.SPANS: pa.list_(pa.struct(list(span.items()))),
        Kind.RELATIONS: pa.list_(pa.struct(list(relation.items()))),
    }
    return pa.schema([(column.name, types[column.kind]) for column in table.columns])


def _values(table: Table, row: list[Any]) -> list[Any]:
    return [
        float(value) if column.kind is Kind.NUMBER and value is not None else value
        for column, value in zip(table.columns, row, strict=True)
    ]


def _refuse_other_rows(path: Path, written: RowDigest) -> Generator[None, None, None]:
    from pyarrow import parquet

    found = RowDigest()
    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=_ROWS_READ_AT_ONCE):
            for row in batch.to_pylist():
                found.add(list(row.values()))
            yield
    if found != written:
        raise not_as_written()
