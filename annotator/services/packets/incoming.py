"""The packets of one person on their way into a corpus: verified, and put into edits."""

import contextlib
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.formats.packets import JOURNAL, MEMBERS, RECORDS, Manifest, opened_packet
from annotator.formats.packets import Packet as OpenPacket
from annotator.model.errors import AnnotatorError, FormatError, RuleBrokenError
from annotator.model.packets import Receipt
from annotator.model.parcels import parcel_of
from annotator.model.person import Person
from annotator.model.records import record_from_data
from annotator.model.team import Remark
from annotator.services.edits import ChangeRecord, KeepRows
from annotator.services.packets.delta import Differences
from annotator.services.packets.describing import Descriptions
from annotator.services.packets.pieces import (
    NOTHING,
    Conflict,
    Moment,
    Piece,
    Tree,
    last_words,
    moments_of,
)
from annotator.services.packets.report import MergedPacket, MergeReport, Refused
from annotator.services.packets.rows import SentRow, kept_rows, proven_rows
from annotator.services.packets.translating import translator
from annotator.services.packets.verifying import (
    refuse_other_layers,
    refuse_other_scheme,
    texts_of,
)
from annotator.services.packets.wanted import Wanted, wanted_of
from annotator.services.packets.yielding import yielding
from annotator.services.parts import Parts
from annotator.services.second_readings import owners_written_by
from annotator.store.received import Received
from annotator.store.store import Store


@dataclass(slots=True)
class Outcome:
    """Whether what was tried is taken."""

    is_taken: bool = False


@contextlib.contextmanager
def refusing(report: MergeReport, files: Sequence[Path]) -> Iterator[Outcome]:
    """In a dry run list files as refused where anything in the block is; else let it rise."""
    outcome = Outcome()
    try:
        yield outcome
        outcome.is_taken = True
    except AnnotatorError as error:
        if not report.dry_run:
            raise
        report.refused += [Refused(one.name, str(one), str(error)) for one in files]


class Incoming:
    """The packets of one person on their way into a corpus."""

    def __init__(self, store: Store, person_id: str, parts: Parts, report: MergeReport) -> None:
        self._store = store
        self._person = _known_person(store, person_id)
        self._owners = owners_written_by(store, person_id)
        self._parts = parts
        self._report = report
        self._kept = store.received.of_person(person_id)
        self._new: list[Piece] = []
        self._told = 0, Wanted()
        """What the last packet's rows from a number on say in the words of their time."""
        self._packed: dict[str, bytes] = {}
        """Journals as deflate packed them, by their heads, to be kept as they are."""
        self._sent: list[tuple[Path, Manifest, bool]] = []

    def read(self, sent: Sequence[tuple[Path, Manifest]]) -> None:
        """Verify every packet; raise FormatError for one that is not as it was sent."""
        there: dict[str, str] = {}
        for path, manifest in sent:
            is_known = manifest.id in there or self._is_merged(manifest)
            with refusing(self._report, [path]) as outcome:
                if there.get(manifest.id, manifest.mac) != manifest.mac:
                    raise FormatError(f"{path.name}: another of these packets has the same id.")
                with opened_packet(path) as packet:
                    self._read(packet, path, manifest, is_known=is_known)
            if outcome.is_taken:
                self._sent.append((path, manifest, is_known))
                there[manifest.id] = manifest.mac

    def files(self) -> list[Path]:
        """Return the files that were read and not refused."""
        return [path for path, _, _ in self._sent]

    def finish(self, descriptions: Descriptions) -> None:
        """Hand over the edits that bring in what the packets hold and the corpus has not."""
        person, report = self._person, self._report
        pieces, wanted, conflicts = self._news()
        conflicts += yielding(self._store, self._owners, self._new, wanted)
        fresh = Counter({piece.replica: 0 for piece in pieces})
        for piece in pieces:
            fresh[piece.replica] += sum(row.body is not None for row in piece.rows)
            self._parts.add_edit(self._keep(piece))
        for owner in self._owners:
            changes = self._change_layers(owner, wanted)
            changes["remarks"] += self._add_remarks(owner, wanted)
            if owner == person.id:
                changes["descriptions"] += descriptions.take(wanted, self._parts)
                report.changes[person.pseudonym] = changes
            elif changes.total():
                report.second_readings.setdefault(person.pseudonym, Counter()).update(changes)
        report.conflicts += [
            (person.pseudonym, replace(one, is_second=one.owner not in ("", person.id)))
            for one in conflicts
        ]
        for path, manifest, is_known in self._sent:
            if not is_known:
                receipt = Receipt(manifest.id, person.id, manifest.mac, _file_hash(path))
                self._parts.add_edit(ChangeRecord(None, receipt))
            edits = fresh.pop(manifest.replica, 0)
            facts = person.pseudonym, manifest.replica, manifest.clock, edits, is_known
            report.packets.append(MergedPacket(path.name, str(path), *facts))

    def _change_layers(self, owner: str, wanted: Wanted) -> Counter[str]:
        """Hand over what changes the layers of an owner; return how much that is."""
        differences = Differences(self._store, owner, self._parts)
        for document_id, layer in wanted.layers.get(owner, {}).items():
            try:
                differences.take(document_id, layer)
            except AnnotatorError as error:
                raise FormatError(f"{self._sent[0][0].name}: {error}") from error
        self._report.dropped += differences.dropped
        return differences.counts

    def _is_merged(self, manifest: Manifest) -> bool:
        receipt = self._store.records.find(Receipt, manifest.id)
        return receipt is not None and receipt.digest == manifest.mac

    def _is_the_file(self, path: Path, manifest: Manifest) -> bool:
        """Tell whether a file is, byte for byte, the one that was merged."""
        receipt = self._store.records.find(Receipt, manifest.id)
        return receipt is not None and receipt.file == _file_hash(path)

    def _read(
        self, packet: OpenPacket, path: Path, manifest: Manifest, *, is_known: bool
    ) -> None:
        if packet.manifest != manifest:
            raise FormatError(f"{packet.place}: the file has changed meanwhile: try again.")
        if not is_known:
            self._read_new(packet)
        elif not self._is_the_file(path, manifest):
            for name in MEMBERS:
                packet.content(name)

    def _read_new(self, packet: OpenPacket) -> None:
        manifest = packet.manifest
        refuse_other_scheme(self._store, packet)
        documents = texts_of(self._store, packet)
        content = packet.content(JOURNAL)
        try:
            rows = proven_rows(content, manifest.person)
        except FormatError as error:
            raise FormatError(f"{packet.place}, “{JOURNAL}”: {error}") from error
        if not rows or (rows[-1].seq, rows[-1].hash) != manifest.head:
            raise FormatError(f"{packet.place}: the journal ends elsewhere than it says.")
        try:
            self._told = self._tail(rows, manifest)
            refuse_other_layers(self._store, packet, self._told[1], documents)
        except FormatError as error:
            place = "" if str(error).startswith(packet.place) else f"{packet.place}: "
            raise FormatError(f"{place}{error}") from error
        packet.content(RECORDS)  # what they say is in the journal, which proves who said it
        self._new.append(Piece(manifest.replica, NOTHING, rows, content))
        packed = packet.packed(JOURNAL)
        if packed is not None:
            self._packed[manifest.head[1]] = packed

    def _news(self) -> tuple[list[Piece], Wanted, list[Conflict]]:
        """Return the rows that are not known, and what they change."""
        if not self._new:
            return [], Wanted(), []
        if len(self._new) == 1:
            (piece,) = self._new
            places = {row.hash: at for at, row in enumerate(piece.rows)} if self._kept else {}
            if all(one.head in places for one in self._kept):
                return self._continued(piece, places)
        known = [
            Piece(one.replica, one.base, kept_rows(self._store.received.parcel(one.parcel)))
            for one in self._kept
        ]
        tree = Tree([*known, *self._new])
        translate = translator(self._store)
        return tree.new_pieces(), *last_words(tree, self._owners, translate)

    def _continued(
        self, piece: Piece, places: dict[str, int]
    ) -> tuple[list[Piece], Wanted, list[Conflict]]:
        """Return what a packet says that goes on from everything that is known."""
        known = max((places[one.head] + 1 for one in self._kept), default=0)
        if known == len(piece.rows):
            return [], Wanted(), []
        base = piece.rows[known - 1].hash if known else NOTHING
        rows, moments = piece.rows[known:], moments_of(piece.rows)[known:]
        current = self._store.schemes.current().version
        is_older = any(
            row.body is not None and moment.scheme != current
            for row, moment in zip(rows, moments, strict=True)
        )
        first = next((row.seq for row in rows if row.body is not None), 0)
        if first == self._told[0] and not is_older:
            wanted = self._told[1]
        else:
            translate = translator(self._store) if is_older else None
            timed = _timed(rows, moments, current)
            wanted = wanted_of(timed, self._owners, piece.replica, translate)
        return [Piece(piece.replica, base, rows, piece.source, moments)], wanted, []

    def _tail(self, rows: list[SentRow], manifest: Manifest) -> tuple[int, Wanted]:
        """Return what the rows say that stand behind all of others, and the first's number."""
        others = max((row.seq for row in rows if row.body is None), default=0)
        wanted = wanted_of(rows[others:], self._owners, manifest.replica)
        if wanted.descriptions:
            tail = _timed(rows, moments_of(rows), manifest.scheme)[others:]
            wanted = wanted_of(tail, self._owners, manifest.replica)
        return others + 1, wanted

    def _keep(self, piece: Piece) -> KeepRows:
        first, last = piece.rows[0], piece.rows[-1]
        parcel = self._packed.get(last.hash) if first.seq == 1 else None
        if parcel is None:
            parcel = parcel_of((piece.source or b"").split(b"\n")[first.seq - 1 : last.seq])
        digest = hashlib.sha256(parcel).hexdigest()
        received = Received(
            self._person.id,
            piece.replica,
            first.seq,
            last.seq,
            piece.moments[-1].time,
            piece.base,
            last.hash,
            digest,
        )
        return KeepRows(received, parcel)

    def _add_remarks(self, owner: str, wanted: Wanted) -> int:
        """Hand over what was remarked on an owner's layers; return how many that changes."""
        changed = 0
        for identifier, data in wanted.remarks.get(owner, {}).items():
            before = self._store.records.find(Remark, identifier)
            after = None if data is None else record_from_data(Remark, data)
            if before is not None and before.author_id != owner:
                raise FormatError(
                    f"{self._sent[0][0].name}: a remark in it was made by somebody else."
                )
            if before != after:
                self._parts.add_edit(ChangeRecord(before, after))
                changed += 1
        return changed


def _timed(rows: list[SentRow], moments: list[Moment], current: int) -> list[SentRow]:
    """Return rows with their moments in the place of what a clock said.

    A row of the current version of the scheme names none.
    """
    return [
        row
        if row.body is None or (row.at == time and scheme == current)
        else row._replace(at=time, scheme=scheme)
        for row, (time, scheme) in zip(rows, moments, strict=True)
    ]


def _file_hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _known_person(store: Store, person_id: str) -> Person:
    person = store.people.find(person_id)
    if person is None:
        raise RuleBrokenError("The person whose packet this is has been removed meanwhile.")
    return person
