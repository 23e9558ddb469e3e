"""annotator merge: bring together what people sent back."""

import argparse
import contextlib
from dataclasses import asdict
from pathlib import Path
from typing import Any

from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import say, say_json, say_table
from annotator.cli.progress import collector_paused, run_job
from annotator.services.packets.merging import MergeReport, merge_job
from annotator.services.workspace import open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    parser.add_argument(
        "packets",
        metavar="PACKET",
        nargs="+",
        type=path_argument,
        help="packets that people sent back, in any order",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would come in, and store nothing"
    )
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    paths = [Path(one) for one in options.packets]
    opened = contextlib.closing(open_corpus(Path(options.corpus)))
    with collector_paused(), opened as workspace:
        report = run_job(merge_job(workspace, paths, dry_run=options.dry_run))
    if options.json:
        say_json(_as_json(report))
    else:
        _print(report)
    return 0


def _as_json(report: MergeReport) -> dict[str, Any]:
    return {
        "dry_run": report.dry_run,
        "packets": [asdict(packet) for packet in report.packets],
        "changes": _changes(report),
        "conflicts": [
            {"person": person, **asdict(conflict)} for person, conflict in report.conflicts
        ],
        "dropped_relations": [
            {"document": document, "id": link} for document, link in report.dropped
        ],
    }


def _changes(report: MergeReport) -> dict[str, int]:
    return {name: number for name, number in report.counts.items() if number}


def _print(report: MergeReport) -> None:
    for packet in report.packets:
        news = f"{packet.edits:,} edits that are new" if packet.edits else "nothing new"
        say(f"{packet.file}, from {packet.person}: {news}.")
    changes = _changes(report)
    if changes:
        say("\nWould come in:" if report.dry_run else "\nCame in:")
        say_table(changes.items())
    if report.conflicts:
        say("\nDone differently in two copies of one person; the later stands:")
        rows = [
            (
                person,
                one.kind,
                one.document,
                one.id,
                one.kept or "removed",
                one.other or "removed",
            )
            for person, one in report.conflicts
        ]
        say_table([("person", "kind", "document", "id", "stands", "other"), *rows])
    if report.dropped:
        say(f"\n{len(report.dropped):,} links have no place, because an end of theirs is gone.")


MERGE = Command(_configure, _run)
