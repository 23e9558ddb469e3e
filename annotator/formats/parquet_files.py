"""Datasets as Parquet, a few thousand rows in memory at a time."""

from collections.abc import Callable, Generator, Iterable, Sequence
from pathlib import Path
from typing import Any, Self

from annotator.formats.arrow_digest import ArrowDigest
from annotator.formats.dataset_table import Kind, Table
from annotator.formats.exchange import Outgoing, WriteOptions, Writer, WriteReport, counted
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.row_digest import RowDigest
from annotator.model.scheme import Scheme

_MOST_ROWS = 10_000
MOST_CHARACTERS = 8_000_000
_ONE_IN = 200
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
    """A Parquet file of a table, open for rows until its block ends.

    Of the closed file all columns are compared with those that were handed to the library, and
    one row in two hundred with the values that it was made of.
    """

    def __init__(self, path: Path, table: Table) -> None:
        self._path = path
        self._table = table
        self._written = Written()
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

    @property
    def types(self) -> list[Any]:
        """The Arrow types of the columns."""
        types: list[Any] = self._file.schema.types
        return types

    def add(self, row: list[Any]) -> None:
        """Keep a row, and write all that wait if they have become many."""
        if self.rows % _ONE_IN == 0:
            self.will_read_as(len(self._rows), [row])
        self.rows += 1
        self._rows.append(row)
        for place in self._heavy:
            value = row[place]
            if value:
                self._characters += len(value) * (
                    1 if type(value) is str else _WORTH_OF_AN_ENTRY
                )
        if are_many(len(self._rows), self._characters):
            self._write()

    def add_columns(self, arrays: Sequence[Any]) -> None:
        """Write rows that come as Arrow arrays, at least one, as a group of their own."""
        import pyarrow as pa

        for array in arrays:
            self._written.columns.add(array)
        self._written.groups += 1
        batch = pa.RecordBatch.from_arrays(arrays, schema=self._file.schema)
        self._file.write_batch(batch, row_group_size=batch.num_rows)

    def will_read_as(self, place: int, rows: Iterable[Sequence[Any]]) -> None:
        """Remember what the rows from a place in the next group on must read as."""
        number = 0
        for row in rows:
            self._written.values.add([_comparable(self._table, row)])
            number += 1
        self._written.places.append((self._written.groups, place, number))

    def refuse_other_rows(self) -> Generator[None, None, None]:
        """Read the closed file; raise FormatError if it does not hold what it was given."""
        yield from _refuse_other_rows(self._path, self._table, self._written)

    def _write(self) -> None:
        """Write the rows that wait; some readers cannot bear a group without rows."""
        if self._rows:
            columns = zip(*self._rows, strict=True)
            self.add_columns([*map(array_of, columns, self.types)])
        self._rows, self._characters = [], 0


class Written:
    """What a file must hold: a hash over its columns, and some rows of it."""

    def __init__(self) -> None:
        self.groups = 0
        self.columns = ArrowDigest()
        self.values = RowDigest()
        self.places: list[tuple[int, int, int]] = []
        """Where the rows stand that `values` has: the group, the first one and how many."""


def are_many(rows: int, characters: int) -> bool:
    """Tell whether rows are enough for a group: by their number, or by what is in them."""
    return rows >= _MOST_ROWS or characters >= MOST_CHARACTERS


def array_of(values: Sequence[Any], kind: Any) -> Any:
    """Return values as an Arrow array, quickly where all of them are missing."""
    import pyarrow as pa

    if values.count(None) == len(values):
        return pa.nulls(len(values), kind)
    return pa.array(values, kind)


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


def _comparable(table: Table, row: Sequence[Any]) -> list[Any]:
    """Return the values of a row as they are read again."""
    return [
        float(value) if column.kind is Kind.NUMBER and value is not None else value
        for column, value in zip(table.columns, row, strict=True)
    ]


def _refuse_other_rows(
    path: Path, table: Table, written: Written
) -> Generator[None, None, None]:
    from pyarrow import parquet

    columns, values = ArrowDigest(), RowDigest()
    places = iter([*written.places, (written.groups, 0, 0)])
    at, first, number = next(places)
    with parquet.ParquetFile(path) as file:
        if file.num_row_groups != written.groups:
            raise not_as_written()
        for group in range(file.num_row_groups):
            found = file.read_row_group(group, use_threads=False)
            for array in found.columns:
                columns.add(array.combine_chunks())
            while at == group:
                rows = found.slice(first, number).to_pylist()
                values.add(_comparable(table, list(row.values())) for row in rows)
                at, first, number = next(places)
            yield
    if columns.value() != written.columns.value() or values != written.values:
        raise not_as_written()
