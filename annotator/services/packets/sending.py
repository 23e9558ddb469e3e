"""What a person would send the lead, and how the packet is called."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.model.layer import State
from annotator.model.team import Remark
from annotator.services.jobs import Job
from annotator.services.packets.making import origin_of, packet_back
from annotator.services.packets.places import free_places, name_back
from annotator.services.workspace import Workspace
from annotator.store import statistics as tables


@dataclass(frozen=True, slots=True)
class OwnWork:
    """What a packet back would hold."""

    person: str
    """The name of the person whose work it is."""
    documents: int
    """How many documents there are."""
    done: int
    in_progress: int
    """Documents that are begun and not done, those that were returned included."""
    spans: int
    relations: int
    remarks: int
    """Remarks and answers that the person wrote."""


def own_work(workspace: Workspace) -> OwnWork:
    """Return what a packet back would hold.

    Raises RuleBrokenError in a corpus that was not made by opening a packet.
    """
    store = workspace.store
    with store.lock:
        person = workspace.find_person(origin_of(store).person_id)
        states: Counter[str] = Counter()
        for pseudonym, state, number, _ in tables.layers_by_person_and_state(store.connection):
            if pseudonym == person.pseudonym:
                states[state] += number
        remarks = store.records.about_person(Remark, person.id)
        return OwnWork(
            person.name,
            tables.totals(store.connection).documents,
            states[State.DONE],
            states[State.IN_PROGRESS] + states[State.RETURNED],
            _of(person.pseudonym, tables.spans_by_person_and_label(store.connection)),
            _of(person.pseudonym, tables.relations_by_person_and_type(store.connection)),
            sum(one.author_id == person.id for one in remarks),
        )


def send_job(workspace: Workspace, folder: Path) -> Job[Path]:
    """Write a packet back into a folder, under a name that is free; return the file.

    Raises RuleBrokenError in a corpus that was not made by opening a packet, and StoreError
    where the folder cannot be written to.
    """
    with workspace.store.lock:
        person = workspace.find_person(origin_of(workspace.store).person_id)
    (path,) = free_places(folder, [name_back(workspace, person)])
    yield from packet_back(workspace, path)
    return path


def _of(pseudonym: str, rows: Iterable[tuple[str, str, int]]) -> int:
    return sum(number for owner, _, number in rows if owner == pseudonym)
