"""annotator import: texts and annotations in."""

import argparse
import contextlib
from collections import Counter
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import complain, say, say_json, say_table
from annotator.cli.progress import collector_calmed, run_job
from annotator.services.backups import backup_before
from annotator.services.mapping import propose_job, read_mapping, write_mapping
from annotator.services.transfer import (
    AUTO,
    READABLE,
    ColumnChoice,
    ImportOptions,
    ImportReport,
    OffsetUnit,
    OnDrift,
    OnUnknown,
    import_job,
    listed,
)
from annotator.services.workspace import open_corpus

_MOST_DRIFTS = 20


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    parser.add_argument(
        "paths",
        metavar="PATH",
        type=path_argument,
        nargs="+",
        help="files, and folders of files",
    )
    parser.add_argument(
        "--format",
        metavar="NAME",
        choices=[AUTO, *(entry.name for entry in READABLE)],
        default=AUTO,
        help=f"auto: recognise each file; {listed(READABLE)}",
    )
    _configure_tables(parser)
    _configure_annotations(parser)
    parser.add_argument(
        "--dry-run", action="store_true", help="read and check everything, store nothing"
    )
    add_json(parser)


def _configure_tables(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        help="how texts and tables are encoded, such as windows-1252, instead of a guess",
    )
    parser.add_argument("--text-column", metavar="NAME", help="the column that holds the texts")
    parser.add_argument("--title-column", metavar="NAME", help="the column that holds titles")
    parser.add_argument(
        "--metadata-column",
        metavar="NAME",
        action="append",
        help="a column to keep as metadata; may be given several times (all, if none is given)",
    )


def _configure_annotations(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("annotations of other programs")
    group.add_argument(
        "--person",
        metavar="NAME",
        default=ImportOptions().person,
        help="whose the annotations are that a file names nobody for (%(default)s)",
    )
    group.add_argument(
        "--map",
        metavar="FILE",
        type=path_argument,
        help="what foreign labels, attributes, relations and people are called here",
    )
    group.add_argument(
        "--propose-map",
        metavar="FILE",
        type=path_argument,
        help="write a mapping to look at and to change, import nothing",
    )
    group.add_argument(
        "--unknown",
        choices=[choice.value for choice in OnUnknown],
        default=OnUnknown.REFUSE.value,
        help="what to do with names that the scheme does not have (%(default)s)",
    )
    group.add_argument(
        "--drift",
        choices=[choice.value for choice in OnDrift],
        default=OnDrift.STOP.value,
        help="what to do with spans whose text stands elsewhere (%(default)s)",
    )
    group.add_argument(
        "--offsets",
        choices=[unit.value for unit in OffsetUnit],
        help="what the file counts, where its format leaves that open",
    )


def _run(options: argparse.Namespace) -> int:
    chosen = _chosen(options)
    paths = [Path(path) for path in options.paths]
    opened = contextlib.closing(open_corpus(Path(options.corpus)))
    with collector_calmed(), opened as workspace:
        if options.propose_map:
            mapping = run_job(propose_job(workspace, paths, chosen))
            write_mapping(Path(options.propose_map), mapping)
            _tell_of_map(options)
            return 0
        if not options.dry_run and workspace.document_rows():
            backup_before(workspace, "import")
        report = run_job(import_job(workspace, paths, chosen))
    if options.json:
        say_json(_as_data(report))
    else:
        _print(report)
    for sentence in report.unreadable:
        complain(f"annotator: left out: {sentence}")
    return 0


def _tell_of_map(options: argparse.Namespace) -> None:
    if options.json:
        say_json({"map": str(options.propose_map)})
    else:
        say(f"Wrote {options.propose_map}: look at it, change it, then import with --map.")


def _as_data(report: ImportReport) -> dict[str, Any]:
    """Return a report as plain data; `asdict` of Python 3.11 takes a Counter apart."""
    values = {one.name: getattr(report, one.name) for one in fields(report)}
    return {
        name: dict(value) if isinstance(value, Counter) else value
        for name, value in values.items()
    }


def _chosen(options: argparse.Namespace) -> ImportOptions:
    metadata = tuple(options.metadata_column) if options.metadata_column else None
    chosen = ImportOptions(
        options.format,
        options.encoding,
        ColumnChoice(options.text_column, options.title_column, metadata),
        options.dry_run,
        person=options.person,
        unit=OffsetUnit(options.offsets) if options.offsets else None,
        on_drift=OnDrift(options.drift),
        on_unknown=OnUnknown(options.unknown),
    )
    return replace(chosen, mapping=read_mapping(Path(options.map))) if options.map else chosen


def _print(report: ImportReport) -> None:
    say("Nothing was stored; this would come in:" if report.dry_run else "Imported:")
    counts = [
        ("documents", report.documents),
        ("layers on documents that are there", report.added_layers),
        ("spans", report.spans),
        ("relations", report.relations),
        ("new people", len(report.people)),
        ("exact duplicates, skipped", report.duplicates),
        ("spans on these, skipped", report.duplicate_spans),
        ("rows without a text, skipped", report.without_text),
        ("files of other kinds, skipped", report.other_files),
        ("texts that cannot be read, left out", len(report.unreadable)),
    ]
    say_table([row for place, row in enumerate(counts) if row[1] or place == 0])
    for heading, table in (
        ("documents by encoding", report.encodings),
        ("left out", report.left_out),
        ("left out, because the scheme has no name for it", report.unknown),
    ):
        if table:
            say(f"\n{heading}")
            say_table(sorted(table.items()))
    if report.drifts:
        say(f"\nspans whose text stands elsewhere: {len(report.drifts):,}")
        for sentence in report.drifts[:_MOST_DRIFTS]:
            say(f"  {sentence}")


IMPORT = Command(_configure, _run)
