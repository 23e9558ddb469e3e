"""Packets are made: out to a person, and back to the lead."""

import secrets
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotator import __version__
from annotator.formats.exchange import PersonLayer
from annotator.formats.native_rows import layer_row
from annotator.formats.packets import (
    DOCUMENTS,
    JOURNAL,
    LAYERS,
    RECORDS,
    SCHEME,
    Manifest,
    PacketFile,
    line_of,
    opened_packet,
)
from annotator.model.errors import FormatError, RuleBrokenError, StoreError
from annotator.model.ids import new_id
from annotator.model.packets import HandedOut, Origin, PacketKey, document_mark
from annotator.model.person import GOLD, Person, Role
from annotator.model.records import Record, record_to_data
from annotator.model.scheme_files import scheme_to_data
from annotator.model.team import Assignment, AssignmentPurpose, Remark, SecondReader
from annotator.model.whole_files import whole_file
from annotator.services.edits import Batch, ChangeRecord
from annotator.services.jobs import Job, Progress
from annotator.services.packets.rows import sent_lines
from annotator.services.second_readings import owners_written_by
from annotator.services.workspace import Workspace
from annotator.store.store import Store

LEAD = "lead"
"""How the author of a remark is called in a packet who is not the person it goes to."""
_AT_A_TIME = 2_000
_KEY_BYTES = 32


def packet_out(workspace: Workspace, person: Person, path: Path) -> Job[Manifest]:
    """Write a packet for a person, and note that they have been handed it.

    See `write_packet_out`.
    """
    manifest, handed_out = yield from write_packet_out(workspace, person, path)
    note_handed_out(workspace, handed_out)
    return manifest


def note_handed_out(workspace: Workspace, packets: Sequence[HandedOut]) -> None:
    """Remember which packets people were handed last."""
    records = workspace.store.records
    with workspace.store.transaction():
        edits = [ChangeRecord(records.find(HandedOut, one.key), one) for one in packets]
        number = str(len({one.packet for one in packets}))
        workspace.do(Batch(tuple(edits)), "Hand out", number, kind="keep")


def write_packet_out(
    workspace: Workspace, person: Person, path: Path
) -> Job[tuple[Manifest, list[HandedOut]]]:
    """Write a packet for a person: their documents, the scheme, their own layers so far.

    They get what they are assigned, or everything where nothing is, and, without being told,
    what they are to read again. Nothing of anybody else is in it. The first packet issues the
    key with which the person's packets are signed. Raises RuleBrokenError unless a lead is
    acting, and FormatError if it grows too large.
    """
    _refuse_receiver(workspace, person)
    store = workspace.store
    secret = _key(workspace, person).secret
    with store.lock:
        owners = owners_written_by(store, person.id)
        assigned = {one: store.records.about_person(Assignment, one) for one in owners}
        documents = _documents_out(store, person.id, assigned)
        manifest = _manifest_out(store, person, secret)
        records: list[Record] = [*store.records.about_person(SecondReader, person.id)]
        records += [_told(one) for several in assigned.values() for one in several]
        records += _remarks(store, owners, set(documents))
        signed = yield from _written(store, path, manifest, documents, records)
    handed_out = []
    for owner, several in assigned.items():
        ids = documents if owner == person.id else [one.document_id for one in several]
        marks = "".join(map(document_mark, ids))
        handed_out.append(HandedOut(owner, signed.id, signed.clock, marks))
    return signed, handed_out


def _refuse_receiver(workspace: Workspace, person: Person) -> None:
    """Raise RuleBrokenError unless a lead is acting and the person can get a packet."""
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may hand out work: ask the lead of the project.")
    if person.id == GOLD:
        raise RuleBrokenError("Gold belongs to nobody: hand out work to a person.")
    with workspace.store.lock:
        reader = workspace.store.records.find(SecondReader, person.id)
    if reader is not None:
        own = workspace.find_person(reader.person_id).pseudonym
        raise RuleBrokenError(
            f"“{person.pseudonym}” stands for second readings, which come with the packet of "
            f"“{own}”: hand that out."
        )


def _documents_out(
    store: Store, person_id: str, assigned: Mapping[str, Sequence[Assignment]]
) -> list[str]:
    """Return what a person gets to work on and to read again, the most urgent first."""
    if not assigned[person_id]:
        return store.documents.ids()
    every = [one for several in assigned.values() for one in several]
    urgent = sorted(every, key=lambda one: -one.priority)
    return list(dict.fromkeys(one.document_id for one in urgent))


def _manifest_out(store: Store, person: Person, secret: str) -> Manifest:
    received = store.received.of_person(person.id)
    clock = max([time.time_ns() // 1_000_000, *(one.clock for one in received)])
    return Manifest(
        kind="out",
        id=new_id(),
        project=store.corpus_id(),
        person=person.id,
        pseudonym=person.pseudonym,
        name=person.name,
        replica=store.corpus_id(),
        head=_head(store),
        base="",
        clock=clock,
        scheme=store.schemes.current().version,
        software=__version__,
        known=tuple((one.replica, one.last, one.head) for one in received),
        secret=secret,
    )


def packet_back(workspace: Workspace, path: Path) -> Job[Manifest]:
    """Write a packet for the lead: the person's layers, journal and remarks.

    The layers of what they read again are among them.

    Raises RuleBrokenError in a corpus that was not made by opening a packet.
    """
    store = workspace.store
    with store.lock:
        origin = origin_of(store)
        person = workspace.find_person(origin.person_id)
        manifest = Manifest(
            kind="back",
            id=new_id(),
            project=origin.project,
            person=person.id,
            pseudonym=person.pseudonym,
            name="",
            replica=store.corpus_id(),
            head=_head(store),
            base=origin.packet,
            clock=time.time_ns() // 1_000_000,
            scheme=store.schemes.current().version,
            software=__version__,
        )
        documents = store.documents.ids()
        remarks = _remarks(store, owners_written_by(store, person.id), set(documents))
        own: list[Record] = [one for one in remarks if one.author_id == one.owner_id]
        result = yield from _written(store, path, manifest, documents, own)
    return result


def origin_of(store: Store) -> Origin:
    """Return where a copy comes from; raise RuleBrokenError for a corpus that is none."""
    origin = store.records.find(Origin, "origin")
    if origin is None:
        raise RuleBrokenError(
            "This corpus was not made by opening a packet, so there is nobody to send it to. "
            "Open the packet that the lead has sent."
        )
    return origin


def _key(workspace: Workspace, person: Person) -> PacketKey:
    """Return the person's key; the first time it is issued and written down."""
    with workspace.store.lock:
        key = workspace.store.records.find(PacketKey, person.id)
    if key is None:
        key = PacketKey(person.id, secrets.token_hex(_KEY_BYTES))
        workspace.do(ChangeRecord(None, key), "Issue a key", person.name, kind="keep")
    return key


def _told(assignment: Assignment) -> Assignment:
    """Return an assignment without what its person is not to know."""
    return replace(assignment, batch_id="", purpose=AssignmentPurpose.WORK)


def _remarks(store: Store, owners: Sequence[str], documents: set[str]) -> list[Remark]:
    """Return what was said about a person's layers, without telling who else said it."""
    return [
        one if one.author_id == owner else replace(one, author_id=LEAD)
        for owner in owners
        for one in store.records.about_person(Remark, owner)
        if one.document_id in documents
    ]


def _head(store: Store) -> tuple[int, str]:
    number, digest = store.journal.head()
    return number, digest.hex()


def _written(
    store: Store,
    path: Path,
    manifest: Manifest,
    documents: Sequence[str],
    records: Sequence[Record],
) -> Job[Manifest]:
    """Write a packet whole or not at all, and look at it once more."""
    counts = Counter(manifest.counts)
    total = 2 * len(documents) + (manifest.head[0] if manifest.kind == "back" else 0)
    try:
        with whole_file(path) as part:
            with PacketFile(part) as packet:
                for name, lines in _members(store, manifest, documents, records):
                    with packet.member(name) as write:
                        done = counts.total()
                        for line in lines:
                            write(line)
                            counts[name.partition(".")[0]] += 1
                            done += 1
                            if done % _AT_A_TIME == 1:
                                yield Progress(min(done, total), total, path.name)
                secret = manifest.secret or origin_of(store).secret
                signed = packet.finish(replace(manifest, counts=dict(counts)), secret)
            _refuse_too_large(part, path)
    except OSError as error:
        raise StoreError(
            f"{path}: the packet cannot be written ({error.strerror}). Choose another folder."
        ) from error
    return signed


def _members(
    store: Store, manifest: Manifest, documents: Sequence[str], records: Sequence[Record]
) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Yield every member with its lines."""
    is_out = manifest.kind == "out"
    yield DOCUMENTS, _documents(store, documents, with_text=is_out)
    yield SCHEME, iter([line_of(scheme_to_data(store.schemes.current()))])
    yield LAYERS, _layers(store, owners_written_by(store, manifest.person), documents)
    yield JOURNAL, iter(()) if is_out else sent_lines(store, manifest.person)
    yield RECORDS, (line_of([one.KIND, record_to_data(one)]) for one in records)


def _documents(store: Store, ids: Sequence[str], *, with_text: bool) -> Iterator[bytes]:
    for document_id in ids:
        entry = store.documents.entry(document_id)
        if with_text:
            yield line_of({**entry.to_data(), "text": store.documents.text(document_id)})
        else:
            yield line_of({"id": entry.id, "sha256": entry.sha256})


def _layers(store: Store, owners: Sequence[str], ids: Sequence[str]) -> Iterator[bytes]:
    for document_id in ids:
        for content in store.layer_contents.of_document(document_id):
            owner = content.layer.person_id
            if owner in owners:
                text = store.documents.text(document_id)
                row = layer_row(text, PersonLayer(owner, content))
                yield line_of({"document": document_id, **row})


def _refuse_too_large(part: Path, path: Path) -> None:
    try:
        with opened_packet(part):
            pass
    except FormatError as error:
        raise FormatError(
            f"{path}: the packet would be larger than a packet may be ({error}). Hand out "
            "fewer documents at once."
        ) from error
