"""The native format: one document a line, with everything that people made of it."""

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from annotator.formats.exchange import (
    Incoming,
    Outgoing,
    ReadOptions,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.lines import at, numbered_lines
from annotator.formats.native_parts import document_from
from annotator.formats.native_rows import native_line
from annotator.formats.strict_json import strict_object


def read_native(path: Path, options: ReadOptions) -> Iterator[Incoming]:  # noqa: ARG001 - every reader takes options
    """Yield the documents of a native file, each span checked against its text.

    Raises FormatError naming file, line and what is wrong; for a wrong slice, both texts.
    """
    for line in numbered_lines(path):
        with at(line.place):
            document, layers = document_from(strict_object(line.text))
        yield Incoming(document, line.place, layers, line.progress)


def write_native(
    path: Path,
    documents: Iterable[Outgoing],
    options: WriteOptions,  # noqa: ARG001 - every writer takes options
) -> Generator[None, None, WriteReport]:
    """Write the documents in the order given; read the file back before it is kept."""
    report = WriteReport()
    with finished_file(path) as temporary:
        with temporary.open("x", encoding="utf-8", newline="\n") as file:
            for outgoing in documents:
                file.write(native_line(outgoing) + "\n")
                counted(outgoing, report)
                yield
        report.rows = report.documents
        yield from _refuse_other_content(temporary, report)
    return report


def _refuse_other_content(path: Path, report: WriteReport) -> Generator[None, None, None]:
    found = WriteReport(rows=report.rows)
    for incoming in read_native(path, ReadOptions()):
        counted(Outgoing(incoming.document, incoming.layers), found)
        yield
    if found != report:
        raise not_as_written()
