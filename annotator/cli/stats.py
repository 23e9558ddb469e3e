"""annotator stats: count what a corpus holds."""

import argparse
import contextlib
from dataclasses import asdict
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json
from annotator.cli.output import say, say_json, say_table
from annotator.services.statistics import Statistics, statistics
from annotator.services.workspace import open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        figures = statistics(workspace)
    if options.json:
        say_json(asdict(figures))
    else:
        _print(figures)
    return 0


def _print(figures: Statistics) -> None:
    say_table(
        [
            ("documents", figures.documents),
            ("characters", figures.characters),
            ("people", figures.people),
            ("spans", figures.spans),
            ("relations", figures.relations),
            ("journal rows", figures.journal),
        ]
    )
    say(f"  scheme: {figures.scheme}, version {figures.scheme_version}")
    for heading, counts in (
        ("spans by label", figures.by_label),
        ("relations by type", figures.by_relation),
        ("spans by person", figures.by_person),
        ("layers by state", figures.by_state),
    ):
        if counts:
            say(f"\n{heading}")
            say_table(counts.items())


STATS = Command(_configure, _run)
