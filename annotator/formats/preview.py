"""The first rows of a table, so that a person can choose its columns."""

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.formats.columns import as_text, guessed_text
from annotator.formats.exchange import OnDrift, ReadOptions
from annotator.formats.lines import at, numbered_lines
from annotator.formats.parquet_texts import first_rows
from annotator.formats.separated import column_names, decoding_of, rows_of, separator_of
from annotator.formats.strict_json import strict_object
from annotator.formats.table_of_formats import Format
from annotator.model.document import Decoding

LONGEST_CELL = 200
"""Characters of a cell that a preview shows."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file looks like before it is read."""

    columns: tuple[str, ...]
    """Empty for a plain text."""
    rows: tuple[tuple[str, ...], ...]
    """The first cells, cut to LONGEST_CELL; for a plain text one row with its beginning."""
    decoding: Decoding | None
    """None where the format itself says how it is encoded."""
    separator: str | None = None
    text_column: str | None = None
    """The column that is taken for the text unless a person chooses another."""


def preview(path: Path, chosen: Format, encoding: str | None = None, count: int = 5) -> Preview:
    """Return the first rows of a table, or how the first documents of another file begin.

    Raises FormatError if the file cannot be read.
    """
    options = ReadOptions(encoding, on_drift=OnDrift.SKIP)
    if chosen.name in ("csv", "tsv"):
        return _of_separated(path, options, "\t" if chosen.name == "tsv" else None, count)
    if chosen.name in ("jsonl", "native"):
        return _of_json_lines(path, options, count)
    if chosen.name == "parquet":
        names, rows = first_rows(path, count)
        return _of_objects(names, rows, None)
    first = list(itertools.islice(chosen.reader()(path, options), count))
    texts = tuple((_cut(incoming.document.text),) for incoming in first)
    return Preview((), texts, first[0].document.decoding if chosen.is_text and first else None)


def _of_separated(
    path: Path, options: ReadOptions, separator: str | None, count: int
) -> Preview:
    decoding = decoding_of(path, options)
    separator = separator or separator_of(path, decoding)
    rows = [
        row.cells for row in itertools.islice(rows_of(path, decoding, separator), count + 1)
    ]
    names = column_names(rows[0]) if rows else []
    return Preview(
        tuple(names),
        tuple(tuple(map(_cut, cells)) for cells in rows[1:]),
        decoding,
        separator,
        guessed_text(names),
    )


def _of_json_lines(path: Path, options: ReadOptions, count: int) -> Preview:
    decoding = decoding_of(path, options)
    rows = []
    for line in itertools.islice(numbered_lines(path, decoding), count):
        with at(line.place):
            rows.append(strict_object(line.text))
    names = list(dict.fromkeys(name for row in rows for name in row))
    return _of_objects(names, rows, decoding)


def _of_objects(
    names: list[str], rows: list[dict[str, Any]], decoding: Decoding | None
) -> Preview:
    cells = tuple(
        tuple("" if row.get(name) is None else _cut(as_text(row[name])) for name in names)
        for row in rows
    )
    return Preview(tuple(names), cells, decoding, None, guessed_text(names))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"
