"""annotator merge: bring together what people sent back."""

import argparse
import contextlib
from collections.abc import Mapping
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
        "changes": _changed(report.counts),
        "changes_by_person": _by_person(report.changes),
        "second_readings_by_person": _by_person(report.second_readings),
        "conflicts": [_conflict_as_json(person, one) for person, one in report.conflicts],
        "dropped_relations": [
            {"document": document, "id": link} for document, link in report.dropped
        ],
        "refused": [asdict(one) for one in report.refused],
    }


def _by_person(changes: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, int]]:
    return {person: _changed(counts) for person, counts in changes.items()}


def _conflict_as_json(person: str, conflict: Conflict) -> dict[str, Any]:
    facts = asdict(conflict)
    del facts["owner"]  # whom the pseudonym and `is_second` name
    return {"person": person, **facts}


def _changed(counts: Mapping[str, int]) -> dict[str, int]:
    return {name: number for name, number in counts.items() if number}


def _print(report: MergeReport) -> None:
    for packet in report.packets:
        news = (
            f"{number_of(packet.edits, 'edits')}, new here" if packet.edits else "nothing new"
        )
        say(f"{packet.file}, from {packet.person}: {news}.")
    changes = _changed(report.counts)
    if changes:
        say("\nWould come in:" if report.dry_run else "\nCame in:")
        say_table(changes.items())
    second = _by_person(report.second_readings)
    if second:
        say("\nSecond readings, which count apart:")
        say_table([(who, *one) for who, counts in second.items() for one in counts.items()])
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
    kind = f"{one.kind} (second reading)" if one.is_second else one.kind
    return person, kind, one.document, one.id, *values


MERGE = Command(_configure, _run)
