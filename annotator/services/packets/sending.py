"""What a person would send the lead, and how the packet is called."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.model.layer import State
from annotator.model.person import Person
from annotator.model.team import Remark
from annotator.services.jobs import Job
from annotator.services.packets.making import origin_of, packet_back
from annotator.services.packets.places import free_places, name_back
from annotator.services.second_readings import SecondReadings
from annotator.services.workspace import Workspace
from annotator.store import statistics as tables
from annotator.store.store import Store
from annotator.store.work import layer_states


@dataclass(frozen=True, slots=True)
class OwnWork:
    """What a packet back would hold."""

    person: str
    """The name of the person whose work it is."""
    documents: int
    """How many documents there are; what is read again counts as it looks to the person."""
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
        again = _read_again(workspace, person)
        states = Counter(
            state
            for document, owner, state in layer_states(store.connection)
            if owner == again.get(document, person.id)
        )
        spans, relations = _things(store, person, again)
        return OwnWork(
            person.name,
            tables.totals(store.connection).documents,
            states[State.DONE],
            states[State.IN_PROGRESS] + states[State.RETURNED],
            spans,
            relations,
            sum(
                one.author_id == owner == again.get(one.document_id, person.id)
                for owner in (person.id, *set(again.values()))
                for one in store.records.about_person(Remark, owner)
            ),
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


def _read_again(workspace: Workspace, person: Person) -> Mapping[str, str]:
    """Return the documents that a person reads again as they see it, with the reader's id."""
    if workspace.person.id == person.id:
        return workspace.own_second_readings()
    return SecondReadings(workspace.store).of(person.id)


def _things(store: Store, person: Person, again: Mapping[str, str]) -> tuple[int, int]:
    """Return how many spans and relations a person sees as theirs.

    `again` holds the documents that they read again, each with the id of the second reader.
    """
    spans = _of(person.pseudonym, tables.spans_by_person_and_label(store.connection))
    links = _of(person.pseudonym, tables.relations_by_person_and_type(store.connection))
    for document_id, reader_id in again.items():
        for sign, owner in ((-1, person.id), (1, reader_id)):
            spans += sign * len(store.spans.of_layer(document_id, owner))
            links += sign * len(store.relations.of_layer(document_id, owner))
    return spans, links


def _of(pseudonym: str, rows: Iterable[tuple[str, str, int]]) -> int:
    return sum(number for owner, _, number in rows if owner == pseudonym)
