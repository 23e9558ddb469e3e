"""annotator release: make a dataset of a corpus, list those that were made, compare two."""

import argparse
import contextlib
import re
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from annotator.cli.command import Command, add_json, path_argument
from annotator.cli.output import complain, say, say_json
from annotator.cli.progress import run_job
from annotator.cli.release_report import (
    print_comparison,
    print_readiness,
    print_release,
    print_releases,
)
from annotator.model.errors import AnnotatorError, RuleBrokenError
from annotator.services.releases import (
    DEFAULT_SPLIT,
    KINDS,
    Layers,
    Release,
    ReleaseOptions,
    Which,
    compare_releases,
    parts_of,
    readiness_job,
    recorded_releases,
    release_job,
)
from annotator.services.workspace import Workspace, open_corpus

_NONE = "none"
_WRONG_USAGE = 2
Value = TypeVar("Value")


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "corpus", metavar="CORPUS", type=path_argument, nargs="?", help="the corpus file"
    )
    parser.add_argument(
        "out", metavar="OUT", type=path_argument, nargs="?", help="the new folder to write"
    )
    contents = parser.add_argument_group("what is in it")
    _add_choice(contents)
    _add_contents(contents)
    _add_parts(parser.add_argument_group("its parts"))
    other = parser.add_argument_group("instead of writing one")
    other.add_argument("--dry-run", action="store_true", help="report only, write nothing")
    other.add_argument("--list", action="store_true", help="show the releases that were made")
    other.add_argument(
        "--compare",
        nargs=2,
        metavar=("EARLIER", "LATER"),
        type=path_argument,
        help="compare the releases in two folders; needs no corpus",
    )
    other.add_argument(
        "--readiness",
        metavar="HTML",
        type=path_argument,
        help="judge the corpus: write a page with counts, learning curve and likely errors",
    )
    add_json(parser)


def _add_choice(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--documents",
        choices=[which.value for which in Which],
        default=Which.ALL.value,
        help="all (the default), done: with a layer that is done, settled: with gold that is",
    )
    group.add_argument(
        "--where",
        metavar="FIELD=VALUE",
        action="append",
        default=[],
        help="only documents with this metadata; given twice for a field, one of the values",
    )
    group.add_argument(
        "--batch",
        metavar="NAME",
        action="append",
        default=[],
        help="only documents of this batch; given several times, of one of them",
    )
    group.add_argument(
        "--ids",
        metavar="FILE",
        type=path_argument,
        help="only documents with an id in the file",
    )


def _add_contents(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--layers",
        choices=[layers.value for layers in Layers],
        default=Layers.BOTH.value,
        help="both (the default), gold, or people: those of each person",
    )
    group.add_argument(
        "--scheme-version",
        metavar="N",
        type=int,
        help="use the words of this version of the scheme (the one in force)",
    )
    group.add_argument(
        "--soft-labels",
        action="store_true",
        help="also write what share of those who finished a document marked each span",
    )
    group.add_argument(
        "--without-notes", action="store_true", help="leave out notes, flags and time spent"
    )
    group.add_argument("--name", default="", help="of the dataset (that of the scheme)")
    group.add_argument("--description", default="", help="the first words of its card")
    group.add_argument(
        "--licence", metavar="NAME", default="", help="of the texts, such as CC-BY-4.0"
    )


def _add_parts(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--split",
        metavar="SHARES",
        type=_checked(parts_of),
        default=DEFAULT_SPLIT,
        help=f"such as {DEFAULT_SPLIT} (the default) or train=70/dev=15/test=15",
    )
    group.add_argument(
        "--group-by",
        metavar="WHAT",
        default="claim,near-duplicate",
        help=f"what keeps documents in one part: {', '.join(KINDS)}, or a field of metadata, "
        f"separated by commas; {_NONE}: nothing (the default is claim,near-duplicate)",
    )
    group.add_argument(
        "--seed", metavar="N", type=int, default=1, help="another number, other parts (1)"
    )
    group.add_argument(
        "--threshold",
        metavar="J",
        type=float,
        default=ReleaseOptions().threshold,
        help="from which Jaccard similarity on texts are near-duplicates (0.4)",
    )
    group.add_argument(
        "--earlier",
        metavar="FOLDER",
        type=path_argument,
        help="a release whose documents stay in their parts",
    )


def _checked(read: Callable[[str], Value]) -> Callable[[str], Value]:
    def checked(text: str) -> Value:
        try:
            return read(text)
        except AnnotatorError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return checked


def _run(options: argparse.Namespace) -> int:
    if options.compare:
        return _compare(options)
    instead = options.list or options.dry_run or options.readiness
    if options.corpus is None or not (options.out or instead):
        complain(
            "annotator release: name a corpus and a new folder, or use --list, --dry-run, "
            "--readiness or --compare."
        )
        return _WRONG_USAGE
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        if options.list:
            return _list(workspace, options)
        if options.readiness:
            return _judge(workspace, options)
        return _release(workspace, options)


def _compare(options: argparse.Namespace) -> int:
    first, second = (Path(folder) for folder in options.compare)
    comparison = run_job(compare_releases(first, second))
    if options.json:
        say_json(asdict(comparison))
    else:
        print_comparison(comparison)
    return 0


def _list(workspace: Workspace, options: argparse.Namespace) -> int:
    releases = recorded_releases(workspace)
    if options.json:
        say_json([{**asdict(one), "at": _time(one)} for one in releases])
    elif releases:
        print_releases([(_time(one), one) for one in releases])
    else:
        say("No release has been made of this corpus yet.")
    return 0


def _time(release: Release) -> str:
    at = datetime.fromtimestamp(release.at / 1000, UTC)
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


def _judge(workspace: Workspace, options: argparse.Namespace) -> int:
    facts = run_job(readiness_job(workspace, Path(options.readiness)))
    if options.json:
        say_json(asdict(facts))
    else:
        print_readiness(facts, options.readiness)
    return 0


def _release(workspace: Workspace, options: argparse.Namespace) -> int:
    out = None if options.dry_run else Path(options.out)
    report = run_job(release_job(workspace, out, _chosen(options)))
    if options.json:
        say_json(asdict(report))
    else:
        print_release(report)
    return 0


def _chosen(options: argparse.Namespace) -> ReleaseOptions:
    names = [name.strip() for name in options.group_by.split(",")]
    kinds = [name.casefold() if name.casefold() in KINDS else name for name in names]
    return ReleaseOptions(
        name=options.name,
        description=options.description,
        licence=options.licence,
        documents=Which(options.documents),
        ids=_ids(options.ids) if options.ids else (),
        where=tuple(map(_pair, options.where)),
        layers=Layers(options.layers),
        soft_labels=options.soft_labels,
        notes=not options.without_notes,
        parts=options.split,
        seed=options.seed,
        group_by=tuple(kind for kind in dict.fromkeys(kinds) if kind and kind != _NONE),
        threshold=options.threshold,
        earlier=Path(options.earlier) if options.earlier else None,
        batches=tuple(options.batch),
        scheme_version=options.scheme_version,
    )


def _ids(file: str) -> tuple[str, ...]:
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleBrokenError(f"{file}: this is no UTF-8: write one id a line.") from error
    ids = tuple(line.strip() for line in re.split("[\r\n]+", text) if line.strip())
    if not ids:
        raise RuleBrokenError(f"{file}: there is no id in this file: write one a line.")
    return ids


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise RuleBrokenError(f"“{text:.80}” names no field and value: write source=Courier.")
    return name.strip(), value


RELEASE = Command(_configure, _run)
