"""Figures of a report as a table that a spreadsheet shows as it is, or as JSON."""

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from annotator.formats.csv_files import BEGINNING, LINE_END, defused
from annotator.formats.finished_files import finished_file

Value = str | int | float | None


def write_rows(path: Path, heads: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    """Write rows as CSV, words that look like formulae with an apostrophe before them.

    Raises FormatError if the file cannot be written.
    """
    with (
        finished_file(path) as temporary,
        temporary.open("x", encoding="utf-8", newline="") as file,
    ):
        file.write(BEGINNING)
        sheet = csv.writer(file, lineterminator=LINE_END)
        sheet.writerow(heads)
        sheet.writerows([[_cell(value) for value in row] for row in rows])


def write_json(path: Path, data: Mapping[str, object]) -> None:
    """Write plain data as JSON; raise FormatError if the file cannot be written."""
    with finished_file(path) as temporary:
        text = json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False)
        temporary.write_text(text + "\n", encoding="utf-8", newline="\n")


def _cell(value: Value) -> str:
    if value is None:
        return ""
    return defused(value) if isinstance(value, str) else repr(value)
