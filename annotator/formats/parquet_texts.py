"""Parquet tables with a column of texts."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.formats.columns import document_of_row, found_columns
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import at
from annotator.model.document import Decoding
from annotator.model.errors import FormatError

_ROWS_AT_ONCE = 256


def read_parquet(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a Parquet file, a few hundred rows in memory at a time."""
    with _opened(path) as file:
        with at(path.name):
            columns = found_columns(list(file.schema_arrow.names), options.columns)
        wanted = [columns.text, *columns.metadata]
        wanted += [columns.title] if columns.title else []
        total = max(1, file.metadata.num_rows)
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE, columns=wanted):
            for row in batch.to_pylist():
                number += 1
                place = f"{path.name}:{number}"
                with at(place):
                    title = f"{readable(path.stem)} {number}"
                    document = document_of_row(row, columns, Decoding("utf-8"), title)
                yield Incoming(document, place, progress=number / total)


def first_rows(path: Path, count: int) -> tuple[list[str], list[dict[str, Any]]]:
    """Return the names of the columns and the first rows of a Parquet file."""
    with _opened(path) as file:
        batch = next(file.iter_batches(batch_size=count), None)
        return list(file.schema_arrow.names), batch.to_pylist() if batch else []


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Any]:
    import pyarrow as pa
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            yield file
    except (pa.ArrowException, OSError, OverflowError, UnicodeDecodeError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise FormatError(
            f"{path.name}: the Parquet file cannot be read ({reason}): write it again."
        ) from error
