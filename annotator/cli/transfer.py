"""annotator import and annotator export: data in and out."""

import argparse
import contextlib
from dataclasses import asdict
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import complain, say, say_json, say_table
from annotator.cli.progress import run_job
from annotator.services.backups import backup_before
from annotator.services.transfer import (
    AUTO,
    READABLE,
    WRITABLE,
    ColumnChoice,
    ExportOptions,
    ExportReport,
    Format,
    ImportOptions,
    ImportReport,
    export_job,
    import_job,
)
from annotator.services.workspace import open_corpus

_ALL = "all"
_DONE = "done"


def _configure_import(parser: argparse.ArgumentParser) -> None:
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
        help=f"auto: recognise each file; {_listed(READABLE)}",
    )
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
    parser.add_argument(
        "--dry-run", action="store_true", help="read and check everything, store nothing"
    )
    add_json(parser)


def _run_import(options: argparse.Namespace) -> int:
    metadata = tuple(options.metadata_column) if options.metadata_column else None
    chosen = ImportOptions(
        options.format,
        options.encoding,
        ColumnChoice(options.text_column, options.title_column, metadata),
        options.dry_run,
    )
    paths = [Path(path) for path in options.paths]
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        if not options.dry_run and workspace.document_rows():
            backup_before(workspace, "import")
        report = run_job(import_job(workspace, paths, chosen))
    if options.json:
        say_json(asdict(report))
    else:
        _print_import(report)
    for sentence in report.unreadable:
        complain(f"annotator: left out: {sentence}")
    return 0


def _print_import(report: ImportReport) -> None:
    say("Nothing was stored; this would come in:" if report.dry_run else "Imported:")
    counts = [
        ("documents", report.documents),
        ("spans", report.spans),
        ("relations", report.relations),
        ("new people", len(report.people)),
        ("exact duplicates, skipped", report.duplicates),
        ("spans on these, skipped", report.duplicate_spans),
        ("rows without a text, skipped", report.without_text),
        ("files of other kinds, skipped", report.other_files),
        ("texts that cannot be decoded, left out", len(report.unreadable)),
    ]
    say_table([row for place, row in enumerate(counts) if row[1] or place == 0])
    if report.encodings:
        say("\ndocuments by encoding")
        say_table(report.encodings.items())


def _configure_export(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    parser.add_argument("out", metavar="OUT", type=path_argument, help="the file to write")
    parser.add_argument(
        "--format",
        metavar="NAME",
        choices=[entry.name for entry in WRITABLE],
        required=True,
        help=_listed(WRITABLE),
    )
    parser.add_argument(
        "--layers",
        metavar="PERSON",
        nargs="+",
        default=[_ALL],
        help="all (the default), gold, or the pseudonyms of people",
    )
    parser.add_argument(
        "--documents",
        choices=[_ALL, _DONE],
        default=_ALL,
        help="all, or only what somebody has marked done (all, if none is given)",
    )
    add_json(parser)


def _run_export(options: argparse.Namespace) -> int:
    people = () if _ALL in options.layers else tuple(options.layers)
    chosen = ExportOptions(options.format, people, only_done=options.documents == _DONE)
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        report = run_job(export_job(workspace, Path(options.out), chosen))
    if options.json:
        say_json(asdict(report))
    else:
        _print_export(report)
    return 0


def _print_export(report: ExportReport) -> None:
    say(f"Wrote {report.path} as {report.format_name}, read back and verified:")
    say_table(
        [
            ("documents", report.documents),
            ("layers", report.layers),
            ("spans", report.spans),
            ("relations", report.relations),
            ("rows", report.rows),
            ("bytes", report.bytes),
        ]
    )
    if report.left_out:
        say("\nnot in this file")
        say_table(report.left_out.items())
    if report.defused:
        say(
            f"\n{report.defused:,} cells that a spreadsheet would take for a formula begin "
            "with an apostrophe."
        )


def _listed(formats: tuple[Format, ...]) -> str:
    return "; ".join(f"{entry.name}: {entry.description}" for entry in formats)


IMPORT = Command(_configure_import, _run_import)
EXPORT = Command(_configure_export, _run_export)
