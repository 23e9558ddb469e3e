"""annotator merge: bring together what people sent back."""

import argparse
import contextlib
from dataclasses import asdict
from pathlib import Path
from typing import Any

from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import say, say_json, say_table
from annotator.cli.progress import collector_paused, run_job
from annotator.model.counting import number_of
from annotator.services.packets.merging import merge_job
from annotator.services.packets.pieces import Conflict
from annotator.services.packets.report import MergeReport
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
    return 1 if report.refused else 0


def _as_json(report: MergeReport) -> dict[str, Any]:
    return {
        "dry_run": report.dry_run,
        "packets": [asdict(packet) for packet in report.packets],
        "changes": _changes(report),
        "changes_by_person": {
            person: {name: number for name, number in counts.items() if number}
            for person, counts in report.changes.items()
        },
        "conflicts": [
            {"person": person, **asdict(conflict)} for person, conflict in report.conflicts
        ],
        "dropped_relations": [
            {"document": document, "id": link} for document, link in report.dropped
        ],
        "refused": [asdict(one) for one in report.refused],
    }


def _changes(report: MergeReport) -> dict[str, int]:
    return {name: number for name, number in report.counts.items() if number}


def _print(report: MergeReport) -> None:
    for packet in report.packets:
        news = (
            f"{number_of(packet.edits, 'edits')}, new here" if packet.edits else "nothing new"
        )
        say(f"{packet.file}, from {packet.person}: {news}.")
    changes = _changes(report)
    if changes:
        say("\nWould come in:" if report.dry_run else "\nCame in:")
        say_table(changes.items())
    _print_conflicts(report)
    if report.dropped:
        say(f"\nLinks without a place, since an end is gone: {len(report.dropped):,}")
    if report.refused:
        say("\nWould be refused:")
        for one in report.refused:
            say(one.reason)


def _print_conflicts(report: MergeReport) -> None:
    copies = [one for one in report.conflicts if not one[1].is_here]
    here = [one for one in report.conflicts if one[1].is_here]
    for head, conflicts in (
        ("Done differently in two copies of one person; the later stands:", copies),
        ("Changed here meanwhile, which the person did not know; theirs stands:", here),
    ):
        if conflicts:
            say(f"\n{head}")
            rows = [_conflict_row(person, one) for person, one in conflicts]
            say_table([("person", "kind", "document", "id", "stands", "other"), *rows])


def _conflict_row(person: str, one: Conflict) -> tuple[str, ...]:
    values = [str(each) if each is not None else "removed" for each in (one.kept, one.other)]
    return person, one.kind, one.document, one.id, *values


MERGE = Command(_configure, _run)
