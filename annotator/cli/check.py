"""annotator check: prove that a corpus is whole, or save what can be saved of it."""

import argparse
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import complain, say, say_json
from annotator.cli.progress import run_job
from annotator.services.checking import CheckReport, check_corpus
from annotator.services.recovery import RepairReport, repair


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    add_json(parser)
    parser.add_argument(
        "--repair",
        metavar="OUT",
        type=path_argument,
        help="save what proves itself into a new corpus; the damaged one is not touched",
    )


def _run(options: argparse.Namespace) -> int:
    report: CheckReport | RepairReport
    if options.repair is None:
        report = run_job(check_corpus(Path(options.corpus)))
    else:
        report = run_job(repair(Path(options.corpus), Path(options.repair)))
    if options.json:
        say_json(report.to_data())
    else:
        for sentence in report.sentences:
            (say if report.ok else complain)(sentence)
    return 0 if report.ok else 1


CHECK = Command(_configure, _run)
