"""Figures about a corpus: how much there is, by label, person and state."""

from collections import Counter
from dataclasses import dataclass

from annotator.model.layer import State
from annotator.model.person import GOLD
from annotator.services.workspace import Workspace
from annotator.store import statistics as tables


@dataclass(frozen=True, slots=True)
class PersonStatistics:
    """What one person has done."""

    spans: int
    relations: int
    by_label: dict[str, int]
    by_state: dict[str, int]
    """Documents that the person has begun or settled, by state."""
    seconds: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a corpus holds; people are named by their pseudonyms."""

    documents: int
    characters: int
    """Code points of all texts."""
    people: int
    """Everybody but the owner of gold."""
    spans: int
    relations: int
    by_label: dict[str, int]
    """Spans by label; every label of the scheme is there."""
    by_relation: dict[str, int]
    """Relations by type; every type of the scheme is there."""
    by_person: dict[str, int]
    """Spans by person."""
    by_state: dict[str, int]
    """Layers by state; a document that nobody has begun counts once as open."""
    work: dict[str, PersonStatistics]
    journal: int
    """Rows of the journal."""
    scheme: str
    scheme_version: int


def statistics(workspace: Workspace) -> Statistics:
    """Count everything in a corpus."""
    scheme = workspace.scheme()
    people = workspace.people()
    connection = workspace.store.connection
    with workspace.store.lock:
        totals = tables.totals(connection)
        spans = tables.spans_by_person_and_label(connection)
        relations = tables.relations_by_person_and_type(connection)
        layers = tables.layers_by_person_and_state(connection)
        untouched = tables.untouched_documents(connection)
    counted = {person.pseudonym for person in people}
    spans = [row for row in spans if row[0] in counted]
    relations = [row for row in relations if row[0] in counted]
    layers = [row for row in layers if row[0] in counted]
    by_state = Counter({State.OPEN.value: untouched})
    for _, state, count, _ in layers:
        by_state[state] += count
    labels = [label.name for label in scheme.labels]
    types = [kind.name for kind in scheme.relation_types]
    work = {
        person.pseudonym: _of_person(person.pseudonym, labels, (spans, relations, layers))
        for person in people
    }
    return Statistics(
        documents=totals.documents,
        characters=totals.characters,
        people=sum(person.id != GOLD for person in people),
        spans=sum(count for *_, count in spans),
        relations=sum(count for *_, count in relations),
        by_label=_summed(labels, [row[1:] for row in spans]),
        by_relation=_summed(types, [row[1:] for row in relations]),
        by_person={pseudonym: each.spans for pseudonym, each in work.items()},
        by_state={state.value: by_state[state.value] for state in State},
        work=work,
        journal=totals.journal,
        scheme=scheme.name,
        scheme_version=scheme.version,
    )


_Rows = tuple[
    list[tuple[str, str, int]], list[tuple[str, str, int]], list[tuple[str, str, int, int]]
]


def _of_person(pseudonym: str, labels: list[str], rows: _Rows) -> PersonStatistics:
    spans, relations, layers = rows
    own_spans = [row[1:] for row in spans if row[0] == pseudonym]
    own_layers = [row for row in layers if row[0] == pseudonym]
    states = [state.value for state in State]
    return PersonStatistics(
        spans=sum(count for _, count in own_spans),
        relations=sum(row[2] for row in relations if row[0] == pseudonym),
        by_label=_summed(labels, own_spans),
        by_state=_summed(states, [row[1:3] for row in own_layers]),
        seconds=sum(row[3] for row in own_layers),
    )


def _summed(names: list[str], counts: list[tuple[str, int]]) -> dict[str, int]:
    result = dict.fromkeys(names, 0)
    for name, count in counts:
        result[name] = result.get(name, 0) + count
    return result
