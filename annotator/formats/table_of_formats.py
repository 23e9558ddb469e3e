"""The table of formats: a new one is one file and one line here."""

import re
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.csv_files import csv_writer
from annotator.formats.dataset_documents import document_table
from annotator.formats.dataset_sentences import sentence_table
from annotator.formats.dataset_spans import span_table
from annotator.formats.decoding import unreadable
from annotator.formats.exchange import Reader, Writer
from annotator.formats.json_files import json_lines_writer
from annotator.formats.json_lines import read_json_lines
from annotator.formats.native import read_native, write_native
from annotator.formats.parquet_files import parquet_writer
from annotator.formats.parquet_texts import read_parquet
from annotator.formats.separated import read_csv, read_tsv
from annotator.formats.texts import read_text
from annotator.model.errors import FormatError

_NATIVE_MARK = re.compile(rb'[{,]\s*"format"\s*:\s*"annotator/')
_PARQUET = b"PAR1"
_FIRST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Format:
    """A way to read or write documents."""

    name: str
    """As it is chosen on the command line."""
    description: str
    suffixes: tuple[str, ...]
    """Endings of file names, lower case, the usual one first."""
    read: Reader | None = None
    write: Writer | None = None
    has_columns: bool = False
    """Whether a person may choose which column holds what."""


FORMATS: tuple[Format, ...] = (
    Format("text", "plain text, one document a file", (".txt", ".text"), read_text),
    Format("csv", "table with separators", (".csv",), read_csv, has_columns=True),
    Format("tsv", "table with tabs", (".tsv", ".tab"), read_tsv, has_columns=True),
    Format(
        "jsonl",
        "one JSON object a line",
        (".jsonl", ".ndjson"),
        read_json_lines,
        has_columns=True,
    ),
    Format("parquet", "Parquet table", (".parquet",), read_parquet, has_columns=True),
    Format("native", "everything, one document a line", (".jsonl",), read_native, write_native),
    Format(
        "spans-csv", "one row a span, for spreadsheets", (".csv",), write=csv_writer(span_table)
    ),
    Format("spans-parquet", "one row a span", (".parquet",), write=parquet_writer(span_table)),
    Format(
        "documents-jsonl",
        "one row a document",
        (".jsonl",),
        write=json_lines_writer(document_table),
    ),
    Format(
        "documents-parquet",
        "one row a document",
        (".parquet",),
        write=parquet_writer(document_table),
    ),
    Format(
        "sentences-csv",
        "one row a sentence, for spreadsheets",
        (".csv",),
        write=csv_writer(sentence_table),
    ),
    Format(
        "sentences-parquet",
        "one row a sentence",
        (".parquet",),
        write=parquet_writer(sentence_table),
    ),
)
READABLE = tuple(entry for entry in FORMATS if entry.read)
WRITABLE = tuple(entry for entry in FORMATS if entry.write)


def format_named(name: str) -> Format:
    """Return the format of a name; raise FormatError if there is none."""
    for entry in FORMATS:
        if entry.name == name:
            return entry
    names = ", ".join(entry.name for entry in FORMATS)
    raise FormatError(f"There is no format “{name}”: choose one of {names}.")


def recognised(path: Path) -> Format | None:
    """Return the format of a file by its ending or first bytes, or None if unknown."""
    suffix = path.suffix.lower()
    by_ending = next((entry for entry in READABLE if suffix in entry.suffixes), None)
    if by_ending is not None and by_ending.name != "jsonl":
        return by_ending
    beginning = _beginning(path)
    if _NATIVE_MARK.search(beginning):
        return format_named("native")
    return format_named("parquet") if beginning.startswith(_PARQUET) else by_ending


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.readline(_FIRST_BYTES)
    except OSError as error:
        raise unreadable(path, error) from error
