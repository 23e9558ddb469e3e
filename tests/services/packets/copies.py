"""A lead, two people and three copies of their corpora, in which chance works."""

import contextlib
import random
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.ids import new_id
from annotator.model.layer import LayerContent, State
from annotator.model.person import Person, Role, next_pseudonym
from annotator.model.span import Span
from annotator.model.team import Assignment, AssignmentPurpose, Remark, SecondReader
from annotator.services import annotating
from annotator.services.edits import AddPerson, Batch, ChangeRecord
from annotator.services.jobs import finish
from annotator.services.packets.making import packet_back, packet_out
from annotator.services.packets.merging import merge_job
from annotator.services.packets.opening import Opened, open_packet
from annotator.services.packets.report import MergeReport
from annotator.services.people import add_person
from annotator.services.workspace import Workspace, open_corpus
from annotator.store.inspection import _TABLES
from annotator.store.store import Store
from tests.makers import a_corpus

LABELS = ("claim", "attribution", "quantity", "unverifiable detail")


@dataclass
class Team:
    """A lead's corpus of four texts, and a folder for packets and copies."""

    folder: Path
    lead: Workspace
    ada: Person
    ben: Person

    def hand_out(self, person: Person, name: str = "out") -> Path:
        """Write a packet for a person and return its path."""
        path = self.folder / f"{person.name}-{name}.packet"
        finish(packet_out(self.lead, person, path))
        return path

    def issue_again(self, person: Person, document_id: str) -> Person:
        """Let a person read a document once more; return who they are while they do."""
        taken = {one.pseudonym for one in self.lead.everybody()}
        reader = Person(new_id(), person.name, next_pseudonym(taken))
        given = Assignment(document_id, reader.id, purpose=AssignmentPurpose.REPEAT)
        records = (SecondReader(reader.id, person.id), given)
        edits = (AddPerson(reader), *(ChangeRecord(None, one) for one in records))
        self.lead.do(Batch(edits), "Assign", lead=True)
        return reader

    def layer_of(self, person: Person, document_id: str) -> LayerContent | None:
        """Return what somebody marked in a document, as the lead has it."""
        with self.lead.store.lock:
            found = self.lead.store.layer_contents.of_document(document_id)
        return next((one for one in found if one.layer.person_id == person.id), None)

    def copy(self, person: Person, packet: Path, place: str = "laptop") -> Path:
        """Open a packet in the person's copy at a place, and return the path of the copy."""
        path = self.folder / f"{person.name}-{place}.corpus"
        finish(open_packet(packet, path))
        return path

    def update(self, copy: Path, name: str) -> Opened:
        """Open the next packet for Ada in a copy of hers."""
        return finish(open_packet(self.hand_out(self.ada, name), copy))

    def merge(self, *packets: Path, dry_run: bool = False) -> MergeReport:
        """Merge packets into the lead's corpus."""
        return finish(merge_job(self.lead, packets, dry_run=dry_run))


def a_team(folder: Path) -> Team:
    """Make a team; the caller closes the lead's corpus."""
    lead = a_corpus(folder, name="lead", documents=4, person="Leonore")
    ada, ben = (add_person(lead, name, [Role.ANNOTATOR]) for name in ("Ada", "Ben"))
    return Team(folder, lead, ada, ben)


@contextlib.contextmanager
def working(copy: Path):
    """Yield the corpus of a person, who acts."""
    with contextlib.closing(open_corpus(copy)) as workspace:
        workspace.act_as(workspace.people()[0].id)
        yield workspace


def sent(copy: Path, name: str) -> Path:
    """Write a packet back from a copy and return its path."""
    path = copy.with_name(f"{copy.stem}-{name}.packet")
    with contextlib.closing(open_corpus(copy)) as workspace:
        finish(packet_back(workspace, path))
    return path


def worked(copy: Path, chance: random.Random, actions: int = 6) -> None:
    """Let chance mark, change, erase, link, note, describe and undo in a copy."""
    with working(copy) as workspace:
        for _ in range(actions):
            with contextlib.suppress(RuleBrokenError, StateChangedError):
                _act(workspace, chance)


def _act(workspace: Workspace, chance: random.Random) -> None:
    document = chance.choice(workspace.document_rows()).id
    spans = workspace.spans(document)
    start = chance.randrange(60)
    if not spans or chance.random() < 0.3:
        annotating.mark(workspace, document, chance.choice(LABELS), [(start, start + 9)])
    elif chance.random() < 0.7:
        _change(workspace, chance.choice(spans), chance, start)
    elif chance.random() < 0.2:
        annotating.set_state(workspace, document, chance.choice(list(State)))
        annotating.spend_time(workspace, document, start)
    elif chance.random() < 0.3:
        annotating.describe_document(workspace, document, "genre", f"genre {start % 3}")
    elif chance.random() < 0.5:
        annotating.link(workspace, *(chance.sample(spans, len(spans)) * 2)[:2], "attributes")
    else:
        workspace.undo()


def _change(workspace: Workspace, span: Span, chance: random.Random, start: int) -> None:
    action = chance.randrange(4)
    if action == 0:
        annotating.erase(workspace, [span])
    elif action == 1:
        annotating.relabel(workspace, span, chance.choice(LABELS))
    elif action == 2:
        annotating.set_note(workspace, span, f"Notiz {start} 😀 قال")
    else:
        annotating.reshape(workspace, span, [(start, start + 3), (70, 74)])


def read_again(copy, document, label="quantity", start=20):
    """Mark something in a copy; return the span."""
    with working(copy) as workspace:
        return annotating.mark(workspace, document, label, [(start, start + 9)])


def remarked(workspace: Workspace, text: str, author: Person, owner: Person) -> Remark:
    """Say something about somebody's first layer."""
    document = workspace.document_rows()[0].id
    remark = Remark(new_id(), document, owner.id, author.id, 1_700_000_000_000, text)
    workspace.do(ChangeRecord(None, remark), "Remark")
    return remark


def facts(store: Store) -> dict[str, list[tuple]]:
    """Return everything but the journal and how what came in is divided."""
    return {
        name: store.connection.execute(query).fetchall()
        for name, query in _TABLES.items()
        if name != "received"
    }
