"""What is compared when people's agreement is measured, and what is left out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import GOLD, Person
from annotator.model.team import Batch
from annotator.services.batches import Batches, batches_of
from annotator.services.workspace import DocumentRow, Workspace
from annotator.store.work import LayerRow, layer_rows

TOKENS = ("words", "spaces", "none")
"""How texts are cut into tokens: as every format does, at white space, or not at all."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person wants compared; by default everything that is done."""

    people: tuple[str, ...] = ()
    """Pseudonyms; empty: everybody, but not gold. “gold” may be named like a person."""
    labels: tuple[str, ...] = ()
    """Names of labels; empty: all of the scheme."""
    documents: tuple[str, ...] = ()
    """Ids or titles of documents; empty: all."""
    batches: tuple[str, ...] = ()
    """Names of batches; empty: all documents, also those in none."""
    where: tuple[tuple[str, str], ...] = ()
    """Metadata as (name, value): one of the values of each name; empty: all documents."""
    iou: float = 0.5
    """The least IoU of a relaxed match, 0 to 1; 0 stands for any overlap."""
    any_state: bool = False
    """Whether layers that are not done count as well."""
    trim: bool = False
    """Whether white space at the edges of spans is cut off before they are compared."""
    tokens: str = "words"
    """One of TOKENS."""
    gamma: bool = False
    """Whether gamma of pairs is computed as well; it takes its time."""
    exact_gamma: bool = False
    """Whether gamma of all people at once is, too; it takes longer, and SciPy."""
    seed: int = 1
    """Of the draws of documents behind the intervals, and of gamma's chance, 0 or more."""
    draws: int = 2000
    """How many, 100 or more."""

    def __post_init__(self) -> None:
        """Raise RuleBrokenError for a number that cannot be."""
        if not 0 <= self.iou <= 1:
            raise RuleBrokenError(
                f"The least IoU must be a number from 0 to 1, not {self.iou}: 0.5 is usual."
            )
        if self.seed < 0 or self.draws < 100:
            raise RuleBrokenError("The seed must be 0 or more, and the draws 100 or more.")
        if self.tokens not in TOKENS:
            raise RuleBrokenError(
                f"Texts can be cut into tokens by {', '.join(TOKENS)}, not by “{self.tokens}”."
            )


@dataclass(frozen=True, slots=True)
class Excluded:
    """What does not count, and why; everything is about the documents that were chosen."""

    documents: int
    """Documents of the corpus."""
    not_chosen: int
    """Documents left out by the choice of documents, batches or metadata."""
    nobody_done: int
    """Documents of which no chosen person has a layer that counts."""
    one_person_done: int
    """Documents of which only one has, so there is nothing to compare."""
    compared: int
    """Documents that two chosen people or more have done."""
    agreed_empty: int
    """Documents among them in which nobody marked anything: an answer, and they count."""
    layers_not_done: dict[str, int]
    """Layers left out by their state."""
    spans_not_done: int
    """Spans in these."""
    layers_of_others: int
    """Layers of people who were not chosen, gold's among them."""
    spans_of_other_labels: int
    """Spans in compared layers with labels that were not chosen."""
    duplicates: int
    """Spans in compared layers that repeat another of the same person; one of them counts."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Documents that were chosen, but not compared between two people."""

    one_done: int
    """Only one of the two has done them."""
    none_done: int
    """Neither has."""


@dataclass(frozen=True, slots=True)
class Task:
    """A document to compare, and who is compared in it."""

    row: DocumentRow
    people: tuple[int, ...]
    """Places in the list of people, ascending; two or more."""
    batches: tuple[str, ...]
    """Names of the batches that it is in."""


@dataclass(slots=True)
class Plan:
    """A choice that was looked up in a corpus."""

    people: list[Person]
    """Everybody; people are named by their places here."""
    batches: list[str]
    """Names of all batches, those that a lead has made first, in the order of their age."""
    tasks: list[Task] = field(default_factory=list)
    """In the order of the documents' ids."""
    documents: int = 0
    """Documents that were chosen, whoever has done them."""
    done: Counter[int] = field(default_factory=Counter)
    """Documents among them that a person has done, by the place of the person."""
    counts: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)


def plan(workspace: Workspace, choice: Choice) -> Plan:
    """Look up who did what; raise RuleBrokenError for names that the corpus does not know."""
    with workspace.store.lock:
        people = _comparable(workspace, choice)
        rows = sorted(workspace.document_rows(), key=lambda row: row.id)
        layers = layer_rows(workspace.store.connection)
        made_by_leads = workspace.store.records.all(Batch)
    known = {person.id for person in people}
    layers = [layer for layer in layers if layer.person_id in known]
    chosen = _people(people, choice.people)
    batches = batches_of(rows, made_by_leads)
    wanted = _documents(rows, choice, batches)
    made = Plan(people, list(batches.names))
    made.documents = len(wanted)
    made.counts["documents"] = len(rows)
    made.counts["not_chosen"] = len(rows) - len(wanted)
    by_document: dict[str, list[LayerRow]] = {}
    for layer in layers:
        by_document.setdefault(layer.document_id, []).append(layer)
    for row in wanted:
        counted = _counted(made, by_document.get(row.id, []), chosen, choice)
        made.done.update(counted)
        if len(counted) > 1:
            names = tuple(batches.of.get(row.id, ()))
            made.tasks.append(Task(row, tuple(sorted(counted)), names))
        else:
            made.counts["one_person_done" if counted else "nobody_done"] += 1
    return made


def _comparable(workspace: Workspace, choice: Choice) -> list[Person]:
    """Return everybody; who stands for second readings only if they are named."""
    ordinary = {person.id for person in workspace.people()}
    return [
        person
        for person in workspace.everybody()
        if person.id in ordinary or person.pseudonym in choice.people
    ]


def _people(people: list[Person], names: Iterable[str]) -> dict[str, int]:
    """Return the places of the chosen people by their ids."""
    places = {person.pseudonym: place for place, person in enumerate(people)}
    for name in names:
        if name not in places:
            known = ", ".join(places) or "nobody yet"
            raise RuleBrokenError(
                f"Nobody in this corpus has the pseudonym “{name}”: it knows {known}."
            )
    wanted = set(names) or {person.pseudonym for person in people if person.id != GOLD}
    return {people[place].id: place for name, place in places.items() if name in wanted}


def _documents(rows: list[DocumentRow], choice: Choice, batches: Batches) -> list[DocumentRow]:
    names = {name for row in rows for name in (row.id, row.title)}
    for name in choice.documents:
        if name not in names:
            raise RuleBrokenError(f"No document has the title or id “{name}”.")
    batches.refuse_unknown(choice.batches)
    documents, chosen = set(choice.documents), set(choice.batches)
    values: dict[str, set[str]] = {}
    for name, value in choice.where:
        values.setdefault(name, set()).add(value)
    return [
        row
        for row in rows
        if (not documents or row.id in documents or row.title in documents)
        and (not chosen or chosen.intersection(batches.of.get(row.id, ())))
        and all(row.metadata.get(name) in wanted for name, wanted in values.items())
    ]


def _counted(
    made: Plan, layers: list[LayerRow], chosen: dict[str, int], choice: Choice
) -> list[int]:
    """Return who has a layer that counts, and count those that do not."""
    counted = []
    for layer in layers:
        if layer.person_id not in chosen:
            made.counts["layers_of_others"] += 1
        elif choice.any_state or layer.state == State.DONE:
            counted.append(chosen[layer.person_id])
        else:
            made.states[layer.state] += 1
            made.counts["spans_not_done"] += layer.spans
    return counted
