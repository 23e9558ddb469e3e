"""Datasets as Parquet, a few thousand rows in memory at a time."""

from collections.abc import Callable, Generator, Iterable, Sequence
from pathlib import Path
from typing import Any, Self

from annotator.formats.dataset_table import Kind, Table
from annotator.formats.exchange import Outgoing, WriteOptions, Writer, WriteReport, counted
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.row_digest import RowDigest
from annotator.model.scheme import Scheme

_MOST_ROWS = 5000
_MOST_CHARACTERS = 8_000_000
_WORTH_OF_AN_ENTRY = 400  # characters that an entry of a list weighs in memory
_LIGHT = frozenset({Kind.WHOLE, Kind.NUMBER, Kind.TRUTH, Kind.FRAGMENTS})


def parquet_writer(table_of: Callable[[Scheme], Table]) -> Writer:
    """Return the writer of a dataset as Parquet."""

    def write(
        path: Path, documents: Iterable[Outgoing], options: WriteOptions
    ) -> Generator[None, None, WriteReport]:
        table, report = table_of(options.scheme), WriteReport()
        with finished_file(path) as temporary:
            with TableFile(temporary, table) as file:
                for outgoing in documents:
                    for row in table.take(outgoing, report):
                        file.add(row)
                    counted(outgoing, report)
                    yield
            yield from file.refuse_other_rows()
        return report

    return write


class TableFile:
    """A Parquet file of a table, open for rows until its block ends."""

    def __init__(self, path: Path, table: Table) -> None:
        self._path = path
        self._table = table
        self._written = RowDigest()
        self._file: Any = None
        self._heavy = [
            place
            for place, column in enumerate(table.columns)
            if column.kind not in _LIGHT and not column.is_repeated
        ]
        self._rows: list[list[Any]] = []
        self._characters = 0
        self.rows = 0
        """How many rows it has been given."""

    def __enter__(self) -> Self:
        """Open the file."""
        from pyarrow import parquet

        schema = _schema(self._table)
        self._file = parquet.ParquetWriter(self._path, schema, compression="zstd")
        return self

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        """Write the rows that wait and close the file; after an error, only close it."""
        try:
            if kind is None:
                self._write()
        finally:
            self._file.close()

    def add(self, row: list[Any]) -> None:
        """Keep a row, and write all that wait if they have become many."""
        self.rows += 1
        self._rows.append(row)
        for place in self._heavy:
            value = row[place]
            if value:
                self._characters += len(value) * (
                    1 if type(value) is str else _WORTH_OF_AN_ENTRY
                )
        if len(self._rows) >= _MOST_ROWS or self._characters >= _MOST_CHARACTERS:
            self._write()

    def refuse_other_rows(self) -> Generator[None, None, None]:
        """Read the closed file; raise FormatError if it does not hold what it was given."""
        yield from _refuse_other_rows(self._path, self._table, self._written)

    def _write(self) -> None:
        """Write the rows that wait; some readers cannot bear a group without rows."""
        import pyarrow as pa

        if not self._rows:
            return
        columns = list(zip(*self._rows, strict=True))
        for column, values in zip(self._table.columns, columns, strict=True):
            self._written.add([_plain(column.kind, values)])
        schema = self._file.schema
        arrays = [
            pa.nulls(len(values), kind) if _is_empty(values) else pa.array(values, kind)
            for values, kind in zip(columns, schema.types, strict=True)
        ]
        self._file.write_batch(pa.RecordBatch.from_arrays(arrays, schema=schema))
        self._rows, self._characters = [], 0


def _schema(table: Table) -> Any:
    import pyarrow as pa

    text, whole = pa.string(), pa.int64()
    fragments = pa.list_(pa.list_(whole))
    span = {"id": text, "label": text, "start": whole, "end": whole, "text": text}
    span |= {"fragments": fragments, "attributes": text, "note": text, "flag": text}
    numbered = span | {"label": whole}
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
        Kind.NUMBERED_SPANS: pa.list_(pa.struct(list(numbered.items()))),
        Kind.RELATIONS: pa.list_(pa.struct(list(relation.items()))),
    }
    return pa.schema([(column.name, types[column.kind]) for column in table.columns])


def _plain(kind: Kind, values: Sequence[Any]) -> Sequence[Any]:
    """Return the values of a column as they can be compared."""
    if _is_empty(values):
        return [len(values)]
    if kind is Kind.NUMBER:
        return [None if value is None else float(value) for value in values]
    if kind is Kind.FRAGMENTS and None not in values:
        lengths = [len(fragments) for fragments in values]
        return [lengths, [offset for one in values for piece in one for offset in piece]]
    return values


def _is_empty(values: Sequence[Any]) -> bool:
    """Tell whether every value is missing, as in the columns of most attributes."""
    return values.count(None) == len(values)


def _plain_array(kind: Kind, array: Any) -> Sequence[Any]:
    """Return the values of an Arrow array as `_plain` returns those of a column."""
    if array.null_count == len(array):
        return [len(array)]
    if kind is Kind.TEXT or (kind is Kind.WHOLE and not array.null_count):
        plain: list[Any] = array.to_numpy(zero_copy_only=False).tolist()
        return plain
    if kind is Kind.FRAGMENTS and not array.null_count:
        pieces = array.flatten()
        if not set(pieces.value_lengths().to_numpy().tolist()) <= {2}:
            raise not_as_written()
        lengths = array.value_lengths().to_numpy().tolist()
        return [lengths, pieces.flatten().to_numpy().tolist()]
    return _plain(kind, array.to_pylist())


def _refuse_other_rows(
    path: Path, table: Table, written: RowDigest
) -> Generator[None, None, None]:
    from pyarrow import parquet

    found = RowDigest()
    with parquet.ParquetFile(path) as file:
        for number in range(file.num_row_groups):
            columns = file.read_row_group(number).columns
            for column, values in zip(table.columns, columns, strict=True):
                found.add([_plain_array(column.kind, values.combine_chunks())])
            yield
    if found != written:
        raise not_as_written()
