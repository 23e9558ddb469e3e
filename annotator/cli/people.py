"""annotator people: show who works on a corpus, or add somebody."""

import argparse
import contextlib
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json
from annotator.cli.output import say, say_json, say_table
from annotator.model.person import Person, Role
from annotator.services.people import add_person
from annotator.services.statistics import Statistics, statistics
from annotator.services.workspace import open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    add_json(parser)
    parser.add_argument(
        "--add", metavar="NAME", help="make somebody known, then show everybody"
    )
    parser.add_argument(
        "--role",
        action="append",
        choices=[role.value for role in Role],
        help="a role of the person who is added; may be given several times "
        "(annotator, if none is given)",
    )
    parser.add_argument(
        "--pseudonym", metavar="WORD", help="what the person who is added is called in exports"
    )


def _run(options: argparse.Namespace) -> int:
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        if options.add is not None:
            roles = [Role(role) for role in options.role or [Role.ANNOTATOR]]
            add_person(workspace, options.add, roles, options.pseudonym)
        people = workspace.people()
        figures = statistics(workspace)
    if options.json:
        say_json([_as_json(person, figures) for person in people])
    elif people:
        say_table([_as_row(person, figures) for person in people])
    else:
        say("Nobody is known to this corpus yet.")
    return 0


def _as_json(person: Person, figures: Statistics) -> dict[str, object]:
    work = figures.work[person.pseudonym]
    return {
        "pseudonym": person.pseudonym,
        "name": person.name,
        "roles": sorted(person.roles),
        "spans": work.spans,
        "relations": work.relations,
        "by_state": work.by_state,
        "seconds": work.seconds,
    }


def _as_row(person: Person, figures: Statistics) -> tuple[object, ...]:
    work = figures.work[person.pseudonym]
    return (
        person.pseudonym,
        person.name,
        ", ".join(sorted(person.roles)),
        work.spans,
        "spans in",
        sum(work.by_state.values()),
        "documents",
    )


PEOPLE = Command(_configure, _run)
