"""annotator check: prove that a corpus is whole, or save what can be saved of it."""

import argparse
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json
from annotator.cli.output import complain, say, say_json
from annotator.cli.progress import run_job
from annotator.services.checking import check_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    report = run_job(check_corpus(Path(options.corpus)))
    if options.json:
        say_json(report.to_data())
    else:
        for sentence in report.sentences:
            (say if report.ok else complain)(sentence)
    return 0 if report.ok else 1


CHECK = Command(_configure, _run)
