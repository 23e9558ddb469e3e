"""annotator export: annotations out."""

import argparse
import contextlib
from dataclasses import asdict
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import complain, say, say_json, say_table
from annotator.cli.progress import run_job
from annotator.model.counting import number_of
from annotator.model.errors import FormatError
from annotator.services.transfer import (
    WRITABLE,
    ExportOptions,
    ExportReport,
    OffsetUnit,
    export_job,
    listed,
    losses_job,
)
from annotator.services.workspace import open_corpus

_ALL = "all"
_DONE = "done"


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    parser.add_argument(
        "out", metavar="OUT", type=path_argument, help="the file or folder to write"
    )
    parser.add_argument(
        "--format",
        metavar="NAME",
        choices=[entry.name for entry in WRITABLE],
        required=True,
        help=listed(WRITABLE),
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
    _configure_writing(parser)
    add_json(parser)


def _configure_writing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--offsets",
        choices=[unit.value for unit in OffsetUnit],
        help="what the file is to count, where its format leaves that open",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="refuse to write if the format has no place for something",
    )
    parser.add_argument(
        "--no-replace",
        action="store_true",
        help="refuse to write where a file is already (else it is replaced, and that is said)",
    )


def _run(options: argparse.Namespace) -> int:
    people = () if _ALL in options.layers else tuple(options.layers)
    chosen = ExportOptions(
        options.format,
        people,
        only_done=options.documents == _DONE,
        unit=OffsetUnit(options.offsets) if options.offsets else None,
        strict=options.strict,
    )
    out = Path(options.out)
    is_there = out.is_file()
    if is_there and options.no_replace:
        raise FormatError(
            f"{out} is there already: name another file, or export without --no-replace."
        )
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        if not options.strict:
            losses = run_job(losses_job(workspace, chosen))
            for name, number in losses.items():
                complain(
                    f"annotator: {options.format} has no place for {number_of(number, name)}."
                )
        report = run_job(export_job(workspace, out, chosen))
    if options.json:
        say_json(asdict(report))
    else:
        _print(report)
        if is_there:
            say("\nThe file that was there before is replaced.")
    return 0


def _print(report: ExportReport) -> None:
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
            "\nCells that a spreadsheet would take for a formula, and that begin with an "
            f"apostrophe: {report.defused:,}."
        )


EXPORT = Command(_configure, _run)
