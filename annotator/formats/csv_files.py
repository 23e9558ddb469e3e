"""Datasets as CSV for people: a spreadsheet shows them as they are and runs nothing."""

import csv
import re
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Any

from annotator.formats.dataset_table import Column, Kind, Table
from annotator.formats.exchange import Outgoing, WriteOptions, Writer, WriteReport, counted
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.native_rows import as_json
from annotator.formats.row_digest import RowDigest
from annotator.model.scheme import Scheme

_ENCODING = "utf-8-sig"  # the mark tells a spreadsheet that it is UTF-8
_LINE_END = "\r\n"  # with any other the csv module leaves a lone CR unquoted
_ROWS_AT_ONCE = 1000
_FORMULA = re.compile("'*[=+\\-@|\t\r\n＝＋－＠]")
_DEFUSED = re.compile("'+[=+\\-@|\t\r\n＝＋－＠]")


def csv_writer(table_of: Callable[[Scheme], Table]) -> Writer:
    """Return the writer of a dataset as CSV."""

    def write(
        path: Path, documents: Iterable[Outgoing], options: WriteOptions
    ) -> Generator[None, None, WriteReport]:
        table, report, written = table_of(options.scheme), WriteReport(), RowDigest()
        with finished_file(path) as temporary:
            with temporary.open("x", encoding=_ENCODING, newline="") as file:
                sheet = csv.writer(file, lineterminator=_LINE_END)
                sheet.writerow([column.name for column in table.columns])
                for outgoing in documents:
                    for row in table.take(outgoing, report):
                        cells = _cells(table.columns, row, report)
                        written.add(cells)
                        sheet.writerow(cells)
                    counted(outgoing, report)
                    yield
            yield from _refuse_other_rows(temporary, table, written)
        return report

    return write


def defused(text: str) -> str:
    """Return a text that a spreadsheet does not take for a formula; see `restored`."""
    return f"'{text}" if _FORMULA.match(text) else text


def restored(cell: str) -> str:
    """Return the text that `defused` made a cell of."""
    return cell[1:] if _DEFUSED.match(cell) else cell


def _cells(columns: tuple[Column, ...], row: list[Any], report: WriteReport) -> list[str]:
    cells = []
    for column, value in zip(columns, row, strict=True):
        cell = _cell(column.kind, value)
        if column.kind in (Kind.TEXT, Kind.TEXTS):
            harmless = defused(cell)
            report.defused += harmless != cell
            cell = harmless
        cells.append(cell)
    return cells


def _cell(kind: Kind, value: Any) -> str:
    if value is None:
        return ""
    if kind is Kind.TEXT:
        return str(value)
    if kind is Kind.TEXTS:
        return "; ".join(value)
    if kind is Kind.TRUTH:
        return "true" if value else "false"
    return as_json(value)


def _refuse_other_rows(
    path: Path, table: Table, written: RowDigest
) -> Generator[None, None, None]:
    csv.field_size_limit(2**31 - 1)
    found = RowDigest()
    with path.open(encoding=_ENCODING, newline="") as file:
        rows = csv.reader(file, strict=True)
        if next(rows, None) != [column.name for column in table.columns]:
            raise not_as_written()
        for number, cells in enumerate(rows):
            found.add(cells)
            if number % _ROWS_AT_ONCE == 0:
                yield
    if found != written:
        raise not_as_written()
