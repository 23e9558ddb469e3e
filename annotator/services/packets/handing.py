"""Handing out to several people at once: who would get what, then a packet for each."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import RuleBrokenError
from annotator.model.packets import HandedOut, document_mark
from annotator.model.person import GOLD, Person, Role
from annotator.model.team import Assignment, SecondReader
from annotator.services.jobs import Job, Progress, Result
from annotator.services.packets.making import note_handed_out, write_packet_out
from annotator.services.packets.places import free_places, name_out
from annotator.services.workspace import Workspace

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
    is_second: bool = False
    """Whether the person gets them to read a second time, which the packet does not tell."""


def shares(workspace: Workspace) -> list[Share]:
    """Return what a packet would bring everybody but the acting person, in their order."""
    store = workspace.store
    with store.lock:
        everything = store.documents.ids()
        readers = {one.id for one in store.records.all(SecondReader)}
        found = [
            _share(workspace, person, everything, is_second=person.id in readers)
            for person in store.people.all()
            if _can_be_sent_to(person, workspace.person)
        ]
        return [share for share in found if share.is_assigned or not share.is_second]


def _can_be_sent_to(person: Person, acting: Person) -> bool:
    return person.id not in (GOLD, acting.id) and Role.ANNOTATOR in person.roles


def _share(
    workspace: Workspace, person: Person, everything: Sequence[str], *, is_second: bool
) -> Share:
    records = workspace.store.records
    assigned = records.documents_of_person(Assignment, person.id)
    documents = assigned or everything
    last = records.find(HandedOut, person.id)
    known = last.marks() if last else set()
    new = len(documents)
    if known:
        new = sum(document_mark(one) not in known for one in documents)
    at = last.at if last else None
    return Share(person, len(documents), new, at, bool(assigned), is_second)


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
            _, record = yield from _share_of_progress(job, place, len(people))
            written.append(path)
            handed_out.append(record)
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
