"""annotator packet: hand work out, open it, send it back, look into a packet."""

import argparse
import contextlib
from pathlib import Path

from annotator.cli.command import Command, add_corpus, add_json, path_argument
from annotator.cli.output import say, say_json, say_table
from annotator.cli.progress import run_job
from annotator.services.packets.making import packet_back, packet_out
from annotator.services.packets.opening import open_packet
from annotator.services.packets.showing import Shown, shown
from annotator.services.people import person_called
from annotator.services.rereading import issued_first
from annotator.services.workspace import open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    out = verbs.add_parser("out", help="write a packet for a person: their texts, the scheme")
    out.add_argument("person", metavar="PERSON", help="their pseudonym, or their name")
    back = verbs.add_parser("back", help="write a packet for the lead: what the person did")
    opened = verbs.add_parser(
        "open", help="make CORPUS from a packet that was handed out, or bring it up to date"
    )
    show = verbs.add_parser("show", help="say what a packet is, and whether CORPUS takes it")
    for verb in (out, back, opened, show):
        verb.add_argument("file", metavar="FILE", type=path_argument, help="the packet")
        add_json(verb)


def _run(options: argparse.Namespace) -> int:
    corpus, file = Path(options.corpus), Path(options.file)
    if options.verb == "open":
        opened = run_job(open_packet(file, corpus))
        changes = {name: number for name, number in opened.counts.items() if number}
        made = "Made" if opened.is_new else "Brought up to date:"
        facts = {"corpus": str(opened.path), "person": opened.person, "new": opened.is_new}
        if options.json:
            say_json({**facts, "documents": opened.documents, "changes": changes})
        else:
            say(f"{made} {corpus}, the corpus of {opened.person}:")
            say_table([("documents that came in", opened.documents), *changes.items()])
        return 0
    with contextlib.closing(open_corpus(corpus)) as workspace:
        if options.verb == "out":
            person = person_called(workspace, options.person)
            run_job(issued_first(workspace, packet_out(workspace, person, file)))
        elif options.verb == "back":
            run_job(packet_back(workspace, file))
        report = shown(workspace, file)
    if options.json:
        say_json(report.to_data())
    else:
        _print(report, written=options.verb != "show")
    return 0 if not report.refused else 1


def _print(report: Shown, *, written: bool) -> None:
    manifest = report.manifest
    to = "to" if manifest.kind == "out" else "from"
    name = f" ({manifest.name})" if manifest.name else ""
    say(f"{'Wrote' if written else 'Packet'} {report.file}, {to} {manifest.pseudonym}{name}:")
    say_table([("bytes", report.bytes), *report.counts.items()])
    if report.refused:
        say(f"\n{report.refused}")


PACKET = Command(_configure, _run)
