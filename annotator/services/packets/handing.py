"""Handing out to several people at once: who would get what, then a packet for each."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import RuleBrokenError
from annotator.model.packets import HandedOut, document_mark
from annotator.model.person import GOLD, Person, Role
from annotator.model.team import Assignment
from annotator.services.jobs import Job, Progress, Result
from annotator.services.packets.making import note_handed_out, write_packet_out
from annotator.services.packets.places import free_places, name_out
from annotator.services.second_readings import owners_written_by
from annotator.services.workspace import Workspace
from annotator.store.store import Store

_FINE = 1_000


@dataclass(frozen=True, slots=True)
class Share:
    """What a packet would bring a person."""

    person: Person
    documents: int
    new: int
    """How many of them the last packet did not have."""
    at: int | None
    """When that was made (milliseconds since 1970, UTC); None if there was none."""
    is_assigned: bool
    """Whether these documents are assigned; otherwise the person gets all there are."""
    again: int = 0
    """How many of them the person is to read a second time, which the packet does not tell."""


def shares(workspace: Workspace) -> list[Share]:
    """Return what a packet would bring everybody but the acting person, in their order."""
    store = workspace.store
    with store.lock:
        everything = store.documents.ids()
        return [
            _share(workspace, person, everything)
            for person in workspace.people()
            if _can_be_sent_to(person, workspace.person)
        ]


def _can_be_sent_to(person: Person, acting: Person) -> bool:
    return person.id not in (GOLD, acting.id) and Role.ANNOTATOR in person.roles


def _share(workspace: Workspace, person: Person, everything: Sequence[str]) -> Share:
    store = workspace.store
    _, *readers = owners_written_by(store, person.id)
    assigned = store.records.documents_of_person(Assignment, person.id)
    documents = assigned or everything
    new = set(_unknown(store, person.id, documents))
    again: set[str] = set()
    for reader in readers:
        read_again = store.records.documents_of_person(Assignment, reader)
        again.update(read_again)
        new.update(_unknown(store, reader, read_again))
    last = store.records.find(HandedOut, person.id)
    total = len(again.union(documents))
    return Share(person, total, len(new), last.at if last else None, bool(assigned), len(again))


def _unknown(store: Store, owner: str, documents: Sequence[str]) -> Sequence[str]:
    """Return those of an owner's documents that the last packet did not have."""
    last = store.records.find(HandedOut, owner)
    if last is None or not last.documents:
        return documents
    known = last.marks()
    return [one for one in documents if document_mark(one) not in known]


def hand_out_job(
    workspace: Workspace, people: Sequence[Person], folder: Path
) -> Job[list[Path]]:
    """Write a packet for each of several people into a folder; return the files.

    Nothing there is replaced. Closed or failed, it leaves no file. Raises RuleBrokenError
    unless a lead is acting, and StoreError where the folder cannot be written to.
    """
    if not people:
        raise RuleBrokenError("Nobody is chosen: choose who gets a packet.")
    paths = free_places(folder, [name_out(workspace, person) for person in people])
    written: list[Path] = []
    handed_out = []
    try:
        for place, (person, path) in enumerate(zip(people, paths, strict=True)):
            job = write_packet_out(workspace, person, path)
            _, records = yield from _share_of_progress(job, place, len(people))
            written.append(path)
            handed_out += records
        note_handed_out(workspace, handed_out)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return written


def _share_of_progress(job: Job[Result], place: int, of: int) -> Job[Result]:
    """Do one of several jobs, so that what it tells is a share of all."""
    with contextlib.closing(job):
        while True:
            try:
                progress = next(job)
            except StopIteration as end:
                result: Result = end.value
                return result
            done = _FINE * progress.done // (progress.total or 1)
            yield Progress(_FINE * place + done, _FINE * of, progress.what)
