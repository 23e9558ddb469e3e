"""JSON lines of strangers: one object a line, with a text somewhere in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.formats.columns import document_of_row, found_columns
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import at, numbered_lines
from annotator.formats.separated import decoding_of
from annotator.formats.strict_json import strict_object


def read_json_lines(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a file with one JSON object a line.

    The fields of each object are its columns; those that hold no string become metadata
    as JSON. Raises FormatError naming file, line and what is wrong.
    """
    decoding = decoding_of(path, options)
    choice = options.columns
    for number, line in enumerate(numbered_lines(path, decoding), start=1):
        with at(line.place):
            row = strict_object(line.text)
            if number == 1:
                choice = replace(choice, text=found_columns(list(row), choice).text)
            for name in (choice.text, choice.title, *(choice.metadata or ())):
                if name is not None:
                    row.setdefault(name, None)
            columns = found_columns(list(row), choice)
            document = document_of_row(
                row, columns, decoding, f"{readable(path.stem)} {number}"
            )
        yield Incoming(document, line.place, progress=line.progress)
