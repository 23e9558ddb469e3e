"""annotator scheme: show the scheme of a corpus or of a file, or change that of a corpus.

annotator scheme CORPUS
annotator scheme CORPUS rename-label OLD NEW --dry-run
"""

import argparse
import contextlib
from pathlib import Path

from annotator.cli.command import Command, add_json, path_argument
from annotator.cli.output import say, say_json, say_table
from annotator.cli.progress import run_job
from annotator.cli.scheme_changes import CHANGES
from annotator.cli.scheme_preview import say_preview
from annotator.model.counting import number_of
from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind, Scheme
from annotator.model.scheme_files import read_scheme, scheme_to_data
from annotator.model.scheme_toml import scheme_to_toml
from annotator.model.span import covered_text
from annotator.services.scheming import CHANGE_SCHEME, change_scheme, preview_job, spans_of
from annotator.services.workspace import Workspace, open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "corpus",
        metavar="CORPUS",
        type=path_argument,
        help="a corpus, or a scheme in a file that ends in .toml",
    )
    form = parser.add_mutually_exclusive_group()
    add_json(form)
    form.add_argument(
        "--toml", action="store_true", help="print TOML that “annotator new --scheme” reads"
    )

    changes = parser.add_subparsers(
        dest="change", metavar="CHANGE", title="changes of the scheme of a corpus"
    )
    for name, change in CHANGES.items():
        how = changes.add_parser(
            name, help=change.summary, description=f"Change the scheme: {change.summary}."
        )
        change.configure(how)
        how.add_argument("--dry-run", action="store_true", help="only say what it would touch")
        how.add_argument(
            "--remove",
            action="store_true",
            help="agree that values or relations are removed, if any are",
        )
        _add_json_again(how)
    undo = changes.add_parser("undo", help="take back the last change that was made so")
    _add_json_again(undo)
    waiting = changes.add_parser("list-label", help="list all spans of a label")
    waiting.add_argument("label", metavar="LABEL")
    _add_json_again(waiting)


def _add_json_again(parser: argparse.ArgumentParser) -> None:
    """Add the option without taking back what stands before the name of the change."""
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="print JSON with stable keys, for programs",
    )


def _run(options: argparse.Namespace) -> int:
    path = Path(options.corpus)
    if options.change is None:
        _show(_scheme(path), options)
    elif path.suffix.lower() == ".toml":
        raise RuleBrokenError("This changes the scheme of a corpus: change the file by hand.")
    else:
        with contextlib.closing(open_corpus(path)) as workspace:
            if options.change == "undo":
                _undo(workspace, options)
            elif options.change == "list-label":
                _list(workspace, options)
            else:
                _change(workspace, options)
    return 0


def _show(scheme: Scheme, options: argparse.Namespace) -> None:
    if options.json:
        say_json(scheme_to_data(scheme))
    elif options.toml:
        say(scheme_to_toml(scheme).rstrip("\n"))
    else:
        _print(scheme)


def _change(workspace: Workspace, options: argparse.Namespace) -> None:
    changes = CHANGES[options.change].made(options, workspace.scheme())
    found = run_job(preview_job(workspace, changes))
    if not options.dry_run:
        if found.removes and not options.remove:
            raise RuleBrokenError(
                f"This removes {number_of(found.relations_removed, 'relations')} and "
                f"{number_of(found.values_removed, 'values')}: look at it with --dry-run, and "
                "say --remove if it is meant."
            )
        run_job(change_scheme(workspace, changes, options.change))
    if options.json:
        say_json({"changed": not options.dry_run, **found.to_data()})
    else:
        say_preview(found, dry=options.dry_run)


def _undo(workspace: Workspace, options: argparse.Namespace) -> None:
    step = workspace.undo_step()
    if step is None or step.title != CHANGE_SCHEME:
        raise RuleBrokenError("The last thing done here was no change of the scheme.")
    workspace.undo()
    if options.json:
        say_json({"undone": step.detail, "version": workspace.scheme().version})
    else:
        say(f"Taken back: {step.detail}. Version {workspace.scheme().version} is in force.")


def _list(workspace: Workspace, options: argparse.Namespace) -> None:
    workspace.scheme().label(options.label)
    people = {person.id: person.pseudonym for person in workspace.everybody()}
    rows = []
    for span in spans_of(workspace, options.label):
        document = workspace.document(span.document_id)
        rows.append(
            {
                "document": span.document_id,
                "title": document.title,
                "person": people[span.person_id],
                "span": span.id,
                "start": span.start,
                "end": span.end,
                "text": covered_text(document.text, span.fragments),
            }
        )
    if options.json:
        say_json(rows)
    elif rows:
        names = ("title", "person", "start", "end", "text")
        say_table([[row[name] for name in names] for row in rows])
    else:
        say("No span has this label.")


def _scheme(path: Path) -> Scheme:
    if path.suffix.lower() == ".toml":
        return read_scheme(path)
    with contextlib.closing(open_corpus(path)) as workspace:
        return workspace.scheme()


def _print(scheme: Scheme) -> None:
    say(f"{scheme.name}, version {scheme.version}")
    for label in scheme.labels:
        keys = "retired" if label.retired else f"keys {label.key}, {label.mnemonic}"
        say(f"\n{label.name}  ({keys})")
        say(f"  {label.definition}")
        _print_attributes(label.attributes)
    for heading, attributes in (
        ("any span", scheme.span_attributes),
        ("document", scheme.document_attributes),
    ):
        if attributes:
            say(f"\n{heading}")
            _print_attributes(attributes)
    if scheme.relation_types:
        say("\nrelations")
        for kind in scheme.relation_types:
            arrow = "↔" if kind.symmetric else "→"
            ends = f"{', '.join(kind.sources)} {arrow} {', '.join(kind.targets)}"
            say(f"  {kind.name}: {ends}{' (retired)' if kind.retired else ''}")
    if scheme.checks:
        say("\nchecks before a document is done")
        for name, level in scheme.checks.items():
            say(f"  {name}: {level}")


def _print_attributes(attributes: tuple[Attribute, ...]) -> None:
    for attribute in attributes:
        must = " (required)" if attribute.required else ""
        must += " (retired)" if attribute.retired else ""
        if attribute.kind is AttributeKind.CHOICE:
            say(f"  {attribute.name}{must}: {', '.join(attribute.offered_values())}")
        else:
            say(f"  {attribute.name}{must}: a {attribute.kind}")


SCHEME = Command(_configure, _run)
