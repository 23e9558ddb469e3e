"""Packets that came back are brought together: all of them in one step, or nothing."""

import contextlib
import itertools
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from annotator.formats.packets import Manifest, opened_packet
from annotator.model.errors import RuleBrokenError
from annotator.model.person import Role
from annotator.services.backups import backup_if_changed
from annotator.services.edits import Edit
from annotator.services.jobs import Job, Progress
from annotator.services.packets.describing import Descriptions
from annotator.services.packets.incoming import Incoming, refusing
from annotator.services.packets.report import MergeReport
from annotator.services.packets.verifying import sender_of
from annotator.services.packets.yielding import MERGE
from annotator.services.parts import Parts
from annotator.services.spooling import Spool
from annotator.services.workspace import Workspace
from annotator.store.journal import Kind
from annotator.store.store import Store

Sent = Mapping[str, Sequence[tuple[Path, Manifest]]]
"""The packets of each person, by their ids."""
_ALL_OF_A_PERSON = 1 << 40


def merge_job(
    workspace: Workspace, paths: Sequence[Path], *, dry_run: bool = False
) -> Job[MergeReport]:
    """Bring packets into the lead's corpus as one step of undo; return what came in.

    Every packet is verified before anything of it is stored, and all of them before anything
    is kept; a checked backup is made first. Closed or failed, it leaves nothing. What was
    known changes nothing, in whatever order packets come. Raises FormatError for a packet
    that is not as it was sent or not for this corpus, and RuleBrokenError unless a lead is
    acting. A dry run stores nothing, and lists such packets beside what the others would
    bring.
    """
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may merge packets: ask the lead of the project.")
    report = MergeReport(dry_run=dry_run)
    sent = _sorted_by_person(workspace.store, paths, report)
    held: list[tuple[Edit, bytes]] = []
    with contextlib.closing(_people(workspace, sent, report)) as people:
        yield Progress(0, None, workspace.path.name)
        for done, edits in enumerate(people):
            yield Progress(done + 1, 2 * len(sent), workspace.path.name)
            if report.has_news and not dry_run:
                rest = itertools.chain(held, edits, itertools.chain.from_iterable(people))
                yield from _store(workspace, rest, report, sent)
                return report
            held += edits
    if held:  # receipts of packets in which nothing was new
        yield from _store(workspace, held, report, sent)
    return report


def _people(
    workspace: Workspace, sent: Sent, report: MergeReport
) -> Generator[Iterator[tuple[Edit, bytes]], None, None]:
    """Yield the edits of one person after the other, with their data for the journal.

    The packets of a person are verified when those before have been taken over: what all of
    them hold is too much to keep at once.
    """
    store = workspace.store
    descriptions = Descriptions(store)
    for person_id, packets in sent.items():
        with Spool(workspace.path, _ALL_OF_A_PERSON) as spool:
            parts = Parts(None if report.dry_run else spool)
            own = MergeReport(dry_run=report.dry_run)
            with store.lock:
                incoming = Incoming(store, person_id, parts, own)
                incoming.read(packets)
                with refusing(own, incoming.files()) as outcome:
                    incoming.finish(descriptions)
            parts.finish()
            report.add(own if outcome.is_taken else MergeReport(refused=own.refused))
            yield spool.edits()


def _sorted_by_person(
    store: Store, paths: Sequence[Path], report: MergeReport
) -> dict[str, list[tuple[Path, Manifest]]]:
    by_person: dict[str, list[tuple[Path, Manifest]]] = {}
    for path in paths:
        with (
            refusing(report, [path]),
            store.lock,
            opened_packet(path) as packet,
        ):
            sender_of(store, packet.manifest, packet.place)
            by_person.setdefault(packet.manifest.person, []).append((path, packet.manifest))
    return by_person


def _store(
    workspace: Workspace,
    edits: Iterable[tuple[Edit, bytes]],
    report: MergeReport,
    sent: Sent,
) -> Iterator[Progress]:
    yield from backup_if_changed(workspace, "before-merge")
    names = sorted(workspace.find_person(person_id).pseudonym for person_id in sent)
    kind: Kind = "do" if report.has_news else "keep"
    job = workspace.do_in_parts(edits, MERGE, ", ".join(names), kind=kind)
    with contextlib.closing(job):
        for _ in job:
            people = len(report.changes)
            yield Progress(len(sent) + people, 2 * len(sent) + 1, workspace.path.name)
