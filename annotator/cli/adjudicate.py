"""annotator adjudicate: see what people disagree on, and settle it."""

import argparse
import contextlib
from pathlib import Path

from annotator.cli.adjudicate_report import (
    say_accepted,
    say_decided,
    say_estimates,
    say_queue,
    say_reopened,
)
from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import complain
from annotator.cli.progress import collector_paused, run_job
from annotator.services.adjudicating import (
    KINDS,
    Adjudication,
    Filter,
    Order,
    Status,
    decide_file_job,
)
from annotator.services.workspace import open_corpus

_WRONG_USAGE = 2
_UNDECIDED = [Status.OPEN, Status.LATER, Status.REOPENED]


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    _add_actions(parser.add_argument_group("what to do").add_mutually_exclusive_group())
    _add_filters(parser.add_argument_group("about what"))
    parser.add_argument(
        "--order",
        choices=[order.value for order in Order],
        default=Order.KIND.value,
        help="how the list is sorted: by kind and vote, by place in the texts, or by how "
        "unsure a model of the people is",
    )
    parser.add_argument(
        "--details",
        action="store_true",
        help="list with each item who marked what, the proposal, and what gold has",
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="with --accept-unanimous: say what would be accepted, and write nothing",
    )
    add_json(parser)


def _add_actions(group: argparse._MutuallyExclusiveGroup) -> None:
    group.add_argument(
        "--list", action="store_true", help="show what is to be decided (the default)"
    )
    group.add_argument(
        "--accept-unanimous",
        action="store_true",
        help="write into gold what everybody who is done marked alike",
    )
    group.add_argument(
        "--decide",
        metavar="FILE",
        type=path_argument,
        help="settle what a file of verdicts says, a JSON object a line",
    )
    group.add_argument(
        "--reliability",
        action="store_true",
        help="show how reliable people seem by models of their votes",
    )
    group.add_argument(
        "--reopen",
        action="store_true",
        help="call gold returned where it is done and something is open again",
    )


def _add_filters(group: argparse._ArgumentGroup) -> None:
    lists = (
        ("--labels", "LABEL", "only what somebody gave one of these labels"),
        ("--people", "PERSON", "only what one of these marked, by pseudonym"),
        ("--documents", "DOCUMENT", "only these documents, by title or id"),
        ("--batch", "NAME", "only documents in one of these batches"),
    )
    for name, shown, meaning in lists:
        group.add_argument(name, metavar=shown, nargs="+", default=[], help=meaning)
    group.add_argument(
        "--kind", nargs="+", choices=KINDS, default=[], help="only these kinds of disagreement"
    )
    group.add_argument(
        "--status",
        nargs="+",
        choices=[status.value for status in Status],
        default=[],
        help="only what is so far (a list has all but what is settled, if none is given)",
    )
    group.add_argument(
        "--flagged",
        action="store_true",
        help="only what an annotator has flagged, or waits for an answer about",
    )
    group.add_argument("--ties", action="store_true", help="only what has no majority")


def _run(options: argparse.Namespace) -> int:
    wrong = _misplaced(options)
    if wrong:
        complain(f"annotator adjudicate: {wrong}")
        return _WRONG_USAGE
    with (
        collector_paused(),
        contextlib.closing(open_corpus(Path(options.corpus))) as workspace,
        contextlib.closing(Adjudication(workspace)) as adjudication,
    ):
        _act(adjudication, options)
    return 0


def _act(adjudication: Adjudication, options: argparse.Namespace) -> None:
    wanted = _filter(options)
    if options.accept_unanimous and options.dry_run:
        found = run_job(adjudication.unanimous_job(wanted))
        say_accepted(found, json=options.json, done=False)
    elif options.accept_unanimous:
        found = run_job(adjudication.accept_unanimous_job(wanted))
        say_accepted(found, json=options.json, done=True)
    elif options.decide is not None:
        counts = run_job(decide_file_job(adjudication, Path(options.decide)))
        say_decided(counts, json=options.json)
    elif options.reliability:
        say_estimates(run_job(adjudication.estimates_job()), json=options.json)
    elif options.reopen:
        say_reopened(run_job(adjudication.reopen_job(wanted)), json=options.json)
    else:
        _list(adjudication, options, wanted)


def _list(adjudication: Adjudication, options: argparse.Namespace, wanted: Filter) -> None:
    order = Order(options.order)
    if order is Order.ESTIMATE:
        run_job(adjudication.estimates_job())
    queue = run_job(adjudication.queue_job(wanted, order))
    say_queue(adjudication, queue, json=options.json, details=options.details)


def _misplaced(options: argparse.Namespace) -> str:
    """Return what is wrong with options that do not go together, or an empty text."""
    if options.dry_run and not options.accept_unanimous:
        return "--dry-run goes with --accept-unanimous."
    is_list = not (
        options.accept_unanimous or options.decide or options.reliability or options.reopen
    )
    if not is_list and (options.details or options.order != Order.KIND.value):
        return "--details and --order go with --list."
    return ""


def _filter(options: argparse.Namespace) -> Filter:
    is_list = not (options.accept_unanimous or options.reopen)
    statuses = [Status(one) for one in options.status] or (_UNDECIDED if is_list else [])
    return Filter(
        labels=tuple(options.labels),
        kinds=tuple(options.kind),
        people=tuple(options.people),
        documents=tuple(options.documents),
        batches=tuple(options.batch),
        statuses=tuple(statuses),
        flagged=options.flagged,
        ties=options.ties,
    )


ADJUDICATE = Command(_configure, _run)
