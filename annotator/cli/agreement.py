"""annotator agreement: how far people agree, on what, and what was left out."""

import argparse
import contextlib
from pathlib import Path

from annotator.cli.agreement_tables import print_report
from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import say, say_json
from annotator.cli.progress import run_job
from annotator.services.agreement import Agreement, Choice
from annotator.services.agreement_choice import TOKENS
from annotator.services.agreement_files import SUFFIXES, save_report_job
from annotator.services.workspace import open_corpus

_USUAL = Choice()


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    add_json(parser)
    parser.add_argument(
        "--people",
        metavar="PERSON",
        nargs="+",
        default=[],
        help="pseudonyms, or gold, of those to compare (everybody but gold, if none is given)",
    )
    parser.add_argument(
        "--labels", metavar="LABEL", nargs="+", default=[], help="only spans of these labels"
    )
    parser.add_argument(
        "--documents",
        metavar="DOCUMENT",
        nargs="+",
        default=[],
        help="only these documents, by title or id",
    )
    parser.add_argument(
        "--batch",
        metavar="NAME",
        nargs="+",
        default=[],
        help="only documents in one of these batches",
    )
    _configure_metadata(parser)
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=path_argument,
        help=f"write the report to a file instead, by its name as {', '.join(SUFFIXES)}",
    )
    _configure_comparing(parser)


def _configure_metadata(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--where",
        metavar="NAME=VALUE",
        nargs="+",
        type=_metadata,
        default=[],
        help="only documents with this metadata; of several values of one name, any",
    )


def _metadata(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not (name and sign):
        raise argparse.ArgumentTypeError(f"“{text}” is no NAME=VALUE")
    return name, value


def _configure_comparing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--any-state", action="store_true", help="count layers that are not done as well"
    )
    parser.add_argument(
        "--iou",
        metavar="SHARE",
        type=float,
        default=_USUAL.iou,
        help="how much of two spans must be in both for relaxed F1, 0 (any overlap) to 1 "
        f"({_USUAL.iou}, if not given)",
    )
    parser.add_argument(
        "--trim", action="store_true", help="cut white space off the edges of spans first"
    )
    parser.add_argument(
        "--tokens",
        choices=TOKENS,
        default=_USUAL.tokens,
        help="how texts are cut for token alpha: words, at spaces, or not at all",
    )
    parser.add_argument(
        "--gamma",
        nargs="?",
        const="pairs",
        choices=("pairs", "exact"),
        help="compute gamma of every pair, which takes a while; exact: also of all people at "
        "once, which takes longer and needs SciPy",
    )
    parser.add_argument(
        "--seed",
        metavar="N",
        type=int,
        default=_USUAL.seed,
        help="the seed of the intervals and of gamma (1, if not given)",
    )


def _run(options: argparse.Namespace) -> int:
    choice = Choice(
        people=tuple(options.people),
        labels=tuple(options.labels),
        documents=tuple(options.documents),
        batches=tuple(options.batch),
        where=tuple(options.where),
        iou=options.iou,
        any_state=options.any_state,
        trim=options.trim,
        tokens=options.tokens,
        gamma=options.gamma is not None,
        exact_gamma=options.gamma == "exact",
        seed=options.seed,
    )
    with (
        contextlib.closing(open_corpus(Path(options.corpus))) as workspace,
        contextlib.closing(Agreement(workspace)) as agreement,
    ):
        report = run_job(agreement.report_job(choice))
    if options.report:
        run_job(save_report_job(report, Path(options.corpus).stem, Path(options.report)))
    if options.report and not options.json:
        say(f"Written: {options.report}")
    elif options.json:
        say_json(report.as_json())
    else:
        print_report(report)
    return 0


AGREEMENT = Command(_configure, _run)
