"""A packet from the lead is opened: it makes the person's corpus, or updates it."""

import contextlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.formats.packets import (
    DOCUMENTS,
    LAYERS,
    RECORDS,
    SCHEME,
    Manifest,
    opened_packet,
)
from annotator.formats.packets import Packet as OpenPacket
from annotator.formats.strict_json import field_of, strict_object
from annotator.model.document import Decoding, HashedText
from annotator.model.errors import AnnotatorError, FormatError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.packets import Origin
from annotator.model.person import Person, Role, next_pseudonym
from annotator.model.records import record_from_data
from annotator.model.scheme_files import scheme_from_data
from annotator.model.team import Assignment, Remark, SecondReader
from annotator.model.whole_files import whole_file
from annotator.services.edits import AddPerson, AddScheme, ChangeRecord, Edit
from annotator.services.jobs import Job, Progress
from annotator.services.packets.delta import Differences
from annotator.services.packets.making import origin_of
from annotator.services.packets.rows import OPENED, proven_rows, sent_lines
from annotator.services.packets.wanted import Wanted, WantedLayer, span_row_of, wanted_of
from annotator.services.parts import Parts
from annotator.services.second_readings import owners_written_by
from annotator.services.spooling import Spool
from annotator.services.workspace import PROGRAM, Workspace, open_corpus
from annotator.store.documents import Entry
from annotator.store.opening import create_store

_BROUGHT_IN = "Bring in a packet"


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening a packet did."""

    path: Path
    person: str
    """The name of the person whose corpus it is."""
    is_new: bool
    documents: int
    """How many documents came in, or are the person's to work on as if they had."""
    counts: Counter[str]
    """What changed in the person's layers, and how many remarks came in."""


def stated(path: Path) -> Manifest:
    """Return what a packet says of itself; raise FormatError for what is no packet."""
    with opened_packet(path) as packet:
        return packet.manifest


def open_packet(path: Path, target: Path) -> Job[Opened]:
    """Make the corpus of the person to whom a packet goes, or bring theirs up to date.

    In a corpus that is there, what the person has done and not yet sent stays as it is.
    Raises FormatError for a packet that is not whole or not for this corpus; nothing has
    happened then.
    """
    if target.exists():
        workspace = open_corpus(target)
        try:
            opened = yield from update(workspace, path)
        finally:
            workspace.close()
        return opened
    with whole_file(target) as part:
        workspace = Workspace(create_store(part, new_id()))
        try:
            opened = yield from _filled(workspace, path, is_new=True)
        finally:
            workspace.close()
    return Opened(target, opened.person, opened.is_new, opened.documents, opened.counts)


def update(workspace: Workspace, path: Path) -> Job[Opened]:
    """Bring an open corpus of the person to whom a packet goes up to date."""
    origin = workspace.store.records.find(Origin, "origin")
    manifest = stated(path)
    if origin is None:
        raise FormatError(
            f"{workspace.path.name} was not made by opening a packet, so no packet can "
            "bring it up to date. Open the packet under another name."
        )
    if (origin.project, origin.person_id) != (manifest.project, manifest.person):
        raise FormatError(
            f"{path.name}: the packet is for another person or of another project than "
            f"{workspace.path.name}. Open it under another name."
        )
    if not manifest.is_signed_with(origin.secret):
        raise FormatError(
            f"{path.name}: the packet is not signed with the key of the lead who handed the "
            "first one out: it was edited, or somebody else made it. Ask the lead for it again."
        )
    person = workspace.person
    try:
        opened = yield from _filled(workspace, path, is_new=False)
    finally:
        workspace.person = person
    return opened


def _filled(workspace: Workspace, path: Path, *, is_new: bool) -> Job[Opened]:
    """Put a packet into a corpus in one transaction, as steps that undo passes over."""
    store = workspace.store
    workspace.person = PROGRAM
    with store.transaction(), opened_packet(path) as packet:
        manifest = packet.manifest
        _refuse_other_packets(packet)
        origin = None if is_new else origin_of(store)
        if origin is not None and origin.packet == manifest.id:
            return Opened(workspace.path, manifest.name, is_new, 0, Counter())
        if origin is not None and origin.clock > manifest.clock:
            raise FormatError(
                f"{path.name}: a newer packet has been opened already, so this one has nothing "
                "to add."
            )
        try:
            filling = _Filling(workspace, packet)
            filling.add_scheme()
            filling.add_people(is_new=is_new)
            yield from filling.add_documents()
            yield from filling.add_layers()
            filling.add_records()
            filling.note_origin(origin)
        except (AnnotatorError, KeyError, TypeError, ValueError, IndexError) as error:
            raise FormatError(f"{path.name}: the packet cannot be opened: {error}") from error
    return Opened(workspace.path, manifest.name, is_new, filling.documents, filling.counts)


def _refuse_other_packets(packet: OpenPacket) -> None:
    manifest = packet.manifest
    if manifest.kind != "out":
        raise FormatError(
            f"{packet.place}: this packet goes back to the lead, who merges it: there is "
            "nothing in it to open."
        )
    if not manifest.secret or not manifest.is_signed_with(manifest.secret):
        raise FormatError(
            f"{packet.place}: the packet is not signed as it was when it was made: it was "
            "edited. Ask the lead for it again."
        )


def _records_of(packet: OpenPacket) -> list[Assignment | Remark | SecondReader]:
    kinds: dict[str, type[Assignment | Remark | SecondReader]] = {
        kind.KIND: kind for kind in (Assignment, Remark, SecondReader)
    }
    content = packet.content(RECORDS).decode("utf-8")
    news = [json.loads(line) for line in content.splitlines() if line]
    return [record_from_data(kinds[kind], data) for kind, data in news]


class _Filling:
    """A packet on its way into the corpus of the person to whom it goes."""

    def __init__(self, workspace: Workspace, packet: OpenPacket) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._packet = packet
        self._manifest = packet.manifest
        self._ids: list[str] = []
        self._records = _records_of(packet)
        self._owners: tuple[str, ...] = ()
        """The person and the second readers who stand for them, here and in the packet."""
        self._new: set[str] = set()
        self.counts: Counter[str] = Counter()

    def add_scheme(self) -> None:
        """Put the scheme of the packet into force unless it is."""
        content = self._packet.content(SCHEME).decode("utf-8")
        scheme = scheme_from_data(strict_object(content))
        ours = {one.version: one for one in self._store.schemes.all()}
        if ours.get(scheme.version, scheme) != scheme or scheme.version < max(ours, default=0):
            raise FormatError(
                f"version {scheme.version} of the scheme in the packet is not that of this "
                "corpus."
            )
        if scheme.version not in ours:
            if ours and self._unsent().has_work:
                raise FormatError(
                    "the scheme has changed, and there is work in this corpus that the lead "
                    "does not have yet. Send it first, and open the next packet."
                )
            self._do(AddScheme(scheme))

    @property
    def documents(self) -> int:
        """How many documents come in, or are to be read once more."""
        return len(self._new)

    def add_people(self, *, is_new: bool) -> None:
        """Make the person known, and who stands for them while they read once more."""
        facts, store = self._manifest, self._store
        roles = frozenset({Role.ANNOTATOR})
        if is_new:
            self._do(AddPerson(Person(facts.person, facts.name, facts.pseudonym, roles)))
        for reader in self._records:
            if isinstance(reader, SecondReader) and (
                store.records.find(SecondReader, reader.key) != reader
            ):
                pseudonym = next_pseudonym({one.pseudonym for one in store.people.all()})
                self._do(AddPerson(Person(reader.id, facts.name, pseudonym, roles)))
                self._do(ChangeRecord(None, reader))
        self._owners = owners_written_by(store, facts.person)
        if any(one.about_person not in self._owners for one in self._records):
            raise FormatError("it holds a record that is not for this person.")

    def add_documents(self) -> Iterator[Progress]:
        """Bring in the documents that are not there."""
        with Spool(self._workspace.path) as spool:
            parts = Parts(spool)
            for _, row in self._packet.lines(DOCUMENTS):
                text = field_of(row, "text", str)
                facts = {name: value for name, value in row.items() if name != "text"}
                entry = Entry(**{**facts, "decoding": Decoding(**facts["decoding"])})
                hashed = HashedText.of(text.encode("utf-8"))
                if hashed.sha256.hex() != entry.sha256 or len(text) != entry.length:
                    raise FormatError(
                        f"the text of “{entry.title}” is not the one it should be."
                    )
                self._ids.append(entry.id)
                if not self._store.documents.exists(entry.id):
                    parts.add_document(entry, hashed)
                    self._new.add(entry.id)
                elif self._store.documents.entry(entry.id).sha256 != entry.sha256:
                    raise FormatError(f"“{entry.title}” has another text in this corpus.")
            parts.finish()
            yield from self._store_parts(spool)

    def add_layers(self) -> Iterator[Progress]:
        """Make the person's layers as the lead has them, but for what was not sent yet."""
        stated: dict[str, dict[str, Any]] = {owner: {} for owner in self._owners}
        ids = set(self._ids)
        for _, row in self._packet.lines(LAYERS):
            if row["person"] not in stated or row["document"] not in ids:
                raise FormatError("it holds a layer that is not for this person.")
            stated[row["person"]][row["document"]] = row
        unsent = self._unsent()
        with Spool(self._workspace.path) as spool:
            parts = Parts(spool)
            for owner, rows in stated.items():
                differences = Differences(self._store, owner, parts)
                for document_id in self._ids:
                    if document_id in rows or owner in self._store.layers.owners(document_id):
                        mine = unsent.layers[owner].get(document_id, WantedLayer())
                        row = rows.get(document_id, {})
                        wanted = self._wanted((document_id, owner), row, mine)
                        differences.take(document_id, wanted)
                self.counts += differences.counts
            parts.finish()
            yield from self._store_parts(spool)

    def add_records(self) -> None:
        """Take over what is assigned and what was said about the person's work."""
        person, records = self._manifest.person, self._store.records
        for record in self._records:
            before = records.find(type(record), record.key)
            is_own = isinstance(record, Remark) and record.author_id == record.owner_id
            if before != record and not (is_own and before is not None):
                self._do(ChangeRecord(before, record))
                self.counts["remarks added"] += isinstance(record, Remark) and not is_own
                if isinstance(record, Assignment) and before is None:
                    self._new.update({record.document_id} if record.person_id != person else ())
        stays = {record.key for record in self._records if isinstance(record, Assignment)}
        for owner in self._owners:
            for gone in records.about_person(Assignment, owner):
                if gone.key not in stays:
                    self._do(ChangeRecord(gone, None))

    def note_origin(self, before: Origin | None) -> None:
        """Write down which packet this was, and how much the lead knew."""
        facts = self._manifest
        origin = Origin(
            facts.project,
            facts.person,
            facts.secret,
            facts.id,
            facts.clock,
            facts.scheme,
            facts.known,
        )
        self._do(ChangeRecord(before, origin), OPENED)

    def _unsent(self) -> Wanted:
        """Return what the person did here that the lead did not know."""
        person, replica = self._manifest.person, self._store.corpus_id()
        rows = proven_rows(b"".join(sent_lines(self._store, person)), person)
        known = 0
        for one, last, head in self._manifest.known:
            if one == replica and last <= len(rows) and rows[last - 1].hash == head:
                known = max(known, last)
        owners = owners_written_by(self._store, person)
        return wanted_of(rows[known:], owners, replica)

    def _wanted(
        self, key: tuple[str, str], row: dict[str, Any], mine: WantedLayer
    ) -> WantedLayer:
        """Return a layer as the lead has it, without the things that are not sent yet."""
        wanted = WantedLayer()
        for old in self._store.spans.of_layer(*key):
            wanted.spans[old.id] = None
        for link in self._store.relations.of_layer(*key):
            wanted.links[link.id] = None
        for span in row.get("spans", ()):
            wanted.spans[span["id"]] = span_row_of(span)
        for one in row.get("relations", ()):
            wanted.links[one["id"]] = one["type"], one["from"], one["to"]
        for identifier in mine.spans:
            wanted.spans.pop(identifier, None)
        for identifier in mine.links:
            wanted.links.pop(identifier, None)
        if mine.state is None:
            state = row.get("state", State.OPEN.value)
            wanted.state = state, row.get("note"), row.get("flag")
        now = self._store.layers.get(*key).seconds
        wanted.seconds = row.get("seconds", 0) + mine.seconds - now
        return wanted

    def _do(self, edit: Edit, title: str = _BROUGHT_IN) -> None:
        self._workspace.do(edit, title, self._packet.place, kind="keep", lead=True)

    def _store_parts(self, spool: Spool) -> Iterator[Progress]:
        job = self._workspace.do_in_parts(
            spool.edits(), _BROUGHT_IN, self._packet.place, kind="keep"
        )
        with contextlib.closing(job):
            yield from job
