"""annotator stats: count what a corpus holds."""

import argparse
import contextlib
from dataclasses import asdict
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json
from annotator.cli.output import say, say_json, say_table
from annotator.cli.progress import run_job
from annotator.cli.stats_progress import print_progress
from annotator.services.dashboard import Dashboard, LiveDashboard, as_json
from annotator.services.statistics import Statistics, statistics
from annotator.services.workspace import Workspace, open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    add_json(parser)
    parser.add_argument(
        "--progress",
        action="store_true",
        help="say as well how the work goes: people, days, time, overlap, documents at risk",
    )


def _run(options: argparse.Namespace) -> int:
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        figures = statistics(workspace)
        progress = _progress(workspace) if options.progress else None
    if options.json:
        more = {} if progress is None else {"progress": as_json(progress)}
        say_json({**asdict(figures), **more})
        return 0
    _print(figures)
    if progress is not None:
        print_progress(progress)
    return 0


def _progress(workspace: Workspace) -> Dashboard:
    with contextlib.closing(LiveDashboard(workspace)) as live:
        return run_job(live.figures_job())


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
