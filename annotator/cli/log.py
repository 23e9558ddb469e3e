"""annotator log: show the journal, newest last."""

import argparse
import contextlib
from dataclasses import asdict
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json
from annotator.cli.output import one_line, say, say_json
from annotator.services.log import LogEntry, log
from annotator.services.workspace import open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    add_json(parser)
    parser.add_argument(
        "--limit", metavar="N", type=_positive, help="show only the newest N edits"
    )


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _run(options: argparse.Namespace) -> int:
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        entries = log(workspace, options.limit)
    if options.json:
        say_json([asdict(entry) for entry in entries])
    else:
        for entry in entries:
            say(_line(entry))
    return 0


def _line(entry: LogEntry) -> str:
    what = one_line(f"{entry.title} {entry.detail}".rstrip())
    if entry.undoes is not None:
        what = f"{entry.kind} of {entry.undoes}: {what}"
    line = f"{entry.seq:>6}  {entry.time}  {entry.person:<8}  {what}"
    touched = len(entry.documents)
    return f"{line}  ({touched:,} documents)" if touched > 1 else line


LOG = Command(_configure, _run)
