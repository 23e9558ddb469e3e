"""Datasets as CSV for people: a spreadsheet shows them as they are and runs nothing."""

import csv
import io
import itertools
import operator
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator.formats.dataset_table import Column, Kind, Table
from annotator.formats.exchange import Outgoing, WriteOptions, Writer, WriteReport, counted
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.native_rows import as_json, fragments_as_json
from annotator.formats.row_digest import RowDigest
from annotator.model.scheme import Scheme

_ENCODING = "utf-8-sig"  # the mark tells a spreadsheet that it is UTF-8
LINE_END = "\r\n"  # with any other the csv module leaves a lone CR unquoted
BEGINNING = "\ufeff"
_ROWS_AT_ONCE = 500
_LONGEST_CELL = 2**31 - 1
_MOST_REMEMBERED = 10_000
RISKY = frozenset("'=+-@|\t\r\n＝＋－＠")
"""What a text begins with that `_FORMULA` or `_DEFUSED` may match."""
_FORMULA = re.compile("'*[=+\\-@|\t\r\n＝＋－＠]")
_DEFUSED = re.compile("'+[=+\\-@|\t\r\n＝＋－＠]")


def csv_writer(table_of: Callable[[Scheme], Table]) -> Writer:
    """Return the writer of a dataset as CSV."""

    def write(
        path: Path, documents: Iterable[Outgoing], options: WriteOptions
    ) -> Generator[None, None, WriteReport]:
        table, report, written = table_of(options.scheme), WriteReport(), RowDigest()
        with finished_file(path) as temporary:
            with temporary.open("x", encoding="utf-8", newline="") as file:
                file.write(BEGINNING)
                sheet = csv.writer(file, lineterminator=LINE_END)
                sheet.writerow([column.name for column in table.columns])
                cells_of = Cells(table.columns, report)
                for outgoing in documents:
                    rows = [cells_of(row) for row in table.take(outgoing, report)]
                    if rows:
                        written.add_cells(rows)
                    sheet.writerows(rows)
                    counted(outgoing, report)
                    yield
            yield from _refuse_other_rows(temporary, table, written)
        return report

    return write


def quoted(cell: str) -> str:
    """Return a cell as it stands in a file: in quotation marks where it could be misread."""
    if '"' in cell:
        return '"' + cell.replace('"', '""') + '"'
    return f'"{cell}"' if "," in cell or "\n" in cell or "\r" in cell else cell


def read_rows(content: bytes) -> Iterator[list[str]]:
    """Yield the cells of rows that stand in a file."""
    csv.field_size_limit(_LONGEST_CELL)
    return csv.reader(io.StringIO(content.decode("utf-8"), newline=""), strict=True)


def defused(text: str) -> str:
    """Return a text that a spreadsheet does not take for a formula; see `restored`."""
    return f"'{text}" if _FORMULA.match(text) else text


def restored(cell: str) -> str:
    """Return the text that `defused` made a cell of."""
    return cell[1:] if _DEFUSED.match(cell) else cell


class Cells:
    """Makes the cells of rows, and counts those that were defused."""

    def __init__(self, columns: tuple[Column, ...], report: WriteReport) -> None:
        self._report = report
        self._makers = [self._maker(column) for column in columns]

    def __call__(self, row: list[Any]) -> list[str]:
        """Return the cells of a row."""
        return list(map(operator.call, self._makers, row))

    def _maker(self, column: Column) -> Callable[[Any], str]:
        if column.kind is Kind.TEXT:
            return _Remembered(self._text).__getitem__ if column.is_repeated else self._text
        return self._texts if column.kind is Kind.TEXTS else _PLAIN_CELLS[column.kind]

    def _text(self, value: str | None) -> str:
        if value is None or value[:1] not in RISKY:
            return value or ""
        harmless = defused(value)
        self._report.defused += harmless != value
        return harmless

    def _texts(self, value: list[str] | None) -> str:
        return self._text("; ".join(value or ()))


class _Remembered(dict[str | None, str]):
    """Cells by the value in them, but for those that were defused, which are counted anew."""

    def __init__(self, make: Callable[[str | None], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, value: str | None) -> str:
        """Make a cell."""
        cell = self._make(value)
        if cell == (value or "") and len(self) < _MOST_REMEMBERED:
            self[value] = cell
        return cell


def _number(value: float | None) -> str:
    return "" if value is None else as_json(value)


def _truth(value: bool | None) -> str:  # noqa: FBT001 - a value of a cell
    return "" if value is None else "true" if value else "false"


def _whole(value: int | None) -> str:
    return "" if value is None else str(value)


_PLAIN_CELLS: dict[Kind, Callable[[Any], str]] = {
    Kind.WHOLE: _whole,
    Kind.NUMBER: _number,
    Kind.TRUTH: _truth,
    Kind.FRAGMENTS: fragments_as_json,
    Kind.SPANS: as_json,
    Kind.RELATIONS: as_json,
}


def _refuse_other_rows(
    path: Path, table: Table, written: RowDigest
) -> Generator[None, None, None]:
    csv.field_size_limit(_LONGEST_CELL)
    found = RowDigest()
    with path.open(encoding=_ENCODING, newline="") as file:
        rows = csv.reader(file, strict=True)
        if next(rows, None) != [column.name for column in table.columns]:
            raise not_as_written()
        while several := list(itertools.islice(rows, _ROWS_AT_ONCE)):
            if any(len(cells) != len(table.columns) for cells in several):
                raise not_as_written()
            found.add_cells(several)
            yield
    if found != written:
        raise not_as_written()
