"""Tables whose cells stand between separators: CSV and TSV."""

import contextlib
import csv
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.columns import document_of_row, found_columns
from annotator.formats.decoding import byte_order_mark, detect_file, not_decodable, unreadable
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import at
from annotator.model.document import Decoding
from annotator.model.errors import FormatError

LONGEST_CELL = 64 * 1024 * 1024
_SEPARATORS = ",;\t|"
_SAMPLE = 1 << 16
_ROWS_TO_JUDGE = 20


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, the line on which it ends, and how much has been read, 0 to 1."""

    cells: list[str]
    line: int
    progress: float


def read_csv(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a table separated by commas, semicolons, tabs or bars."""
    decoding = decoding_of(path, options)
    return _read(path, options, decoding, separator_of(path, decoding))


def read_tsv(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a table separated by tabs."""
    return _read(path, options, decoding_of(path, options), "\t")


def decoding_of(path: Path, options: ReadOptions) -> Decoding:
    """Say how a table is to be decoded; raise FormatError with its name if nobody can."""
    with at(path.name):
        return detect_file(path, options.encoding)


def rows_of(path: Path, decoding: Decoding, separator: str) -> Iterator[Row]:
    """Yield every row that is not blank, the names of the columns first.

    Raises FormatError naming the line for broken quotes and for bytes that are no text.
    """
    csv.field_size_limit(LONGEST_CELL)
    line = 0
    try:
        with _opened(path, decoding) as (raw, file):
            size = max(1, os.fstat(raw.fileno()).st_size)
            reader = csv.reader(file, delimiter=separator, strict=True)
            for cells in reader:
                line = reader.line_num
                if any(cells):
                    yield Row(cells, line, min(1.0, raw.tell() / size))
    except csv.Error as error:
        if "field limit" in str(error):
            raise FormatError(
                f"{path.name}:{line + 1}: a cell is longer than {LONGEST_CELL:,} characters: "
                "divide its text, or see whether a quotation mark is missing."
            ) from error
        raise FormatError(
            f"{path.name}:{line + 1}: the row is broken ({error}): quote cells that hold "
            "separators, quotes or line breaks, and double the quotes in them."
        ) from error
    except UnicodeError as error:
        raise FormatError(
            f"{path.name}:{line + 1}: {not_decodable(decoding, error)}"
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error


def column_names(header: list[str]) -> list[str]:
    """Return the names of the columns; one without a name is called after its place."""
    return [name.strip() or f"column {place}" for place, name in enumerate(header, start=1)]


def separator_of(path: Path, decoding: Decoding) -> str:
    """Return the separator under which the first rows have equally many cells."""
    try:
        with _opened(path, decoding) as (_, file):
            sample = file.read(_SAMPLE)
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeError as error:
        raise FormatError(f"{path.name}: {not_decodable(decoding, error)}") from error
    return max(_SEPARATORS, key=lambda separator: _fitness(sample, separator))


def _read(
    path: Path, options: ReadOptions, decoding: Decoding, separator: str
) -> Iterator[Incoming]:
    rows = rows_of(path, decoding, separator)
    header = next(rows, None)
    if header is None:
        raise FormatError(f"{path.name}: the table is empty.")
    names = column_names(header.cells)
    with at(f"{path.name}:1"):
        columns = found_columns(names, options.columns)
    for number, row in enumerate(rows, start=1):
        place = f"{path.name}:{row.line}"
        with at(place):
            _refuse_other_width(names, row.cells)
            values = dict(zip(names, row.cells, strict=True))
            document = document_of_row(
                values, columns, decoding, f"{readable(path.stem)} {number}"
            )
        yield Incoming(document, place, progress=row.progress)


def _refuse_other_width(header: list[str], cells: list[str]) -> None:
    if len(cells) != len(header):
        raise FormatError(
            f"the number of cells is {len(cells)}, and that of columns {len(header)}: quote "
            "cells that hold separators or line breaks."
        )


@contextlib.contextmanager
def _opened(
    path: Path, decoding: Decoding
) -> Iterator[tuple[io.BufferedReader, io.TextIOWrapper]]:
    with path.open("rb") as raw:
        raw.seek(len(byte_order_mark(raw.read(4), decoding)))
        with io.TextIOWrapper(raw, encoding=decoding.encoding, newline="") as file:
            yield raw, file


def _fitness(sample: str, separator: str) -> tuple[float, int]:
    """Return the share of rows as wide as the first one, and that width."""
    widths = []
    with contextlib.suppress(csv.Error):
        for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
            if any(cells):
                widths.append(len(cells))
            if len(widths) > _ROWS_TO_JUDGE:
                break
    if len(sample) == _SAMPLE and len(widths) > 1:
        widths.pop()  # the sample has probably cut it
    if not widths or widths[0] == 1:
        return 0, 0
    return widths.count(widths[0]) / len(widths), widths[0]
