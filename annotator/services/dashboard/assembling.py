"""From what was read to what is shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from annotator.analysis.durations import median
from annotator.model.layer import State
from annotator.model.person import Person
from annotator.model.team import Assignment, Remark
from annotator.services.dashboard.additions import DONE, SECONDS, SPANS
from annotator.services.dashboard.days import DayBook
from annotator.services.dashboard.figures import (
    Dashboard,
    DayProgress,
    LabelBalance,
    PersonProgress,
)
from annotator.services.dashboard.risks import SOON, Circumstances, Pair, answered, at_risk
from annotator.services.workspace import DocumentRow
from annotator.store.progress import LayerProgress

_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Seen:
    """What was read, of those who are chosen."""

    people: Sequence[Person]
    rows: Sequence[DocumentRow]
    labels: Sequence[str]
    """Of the scheme."""
    layers: Sequence[LayerProgress]
    assignments: dict[Pair, Assignment]
    remarks: Sequence[Remark]
    aliases: Mapping[str, str]
    """Whose days somebody's days are, by their ids, where it is not their own."""


def assembled(seen: Seen, book: DayBook, today: date, *, is_whole: bool) -> Dashboard:
    """Return every figure."""
    days = _days(seen, book)
    titles = {row.id: row.title for row in seen.rows}
    about = Circumstances(
        today.isoformat(),
        (today + timedelta(days=SOON)).isoformat(),
        titles,
        {row.id: row.length for row in seen.rows},
        answered(seen.remarks),
    )
    return Dashboard(
        today=today.isoformat(),
        titles=titles,
        people=_people(seen, days),
        days=days,
        labels=_labels(seen),
        overlap=_overlap(seen) if is_whole else None,
        at_risk=at_risk(seen.layers, seen.assignments, about),
        unreadable=book.unreadable,
    )


def _people(seen: Seen, days: Sequence[DayProgress]) -> tuple[PersonProgress, ...]:
    layers: dict[str, list[LayerProgress]] = {one.id: [] for one in seen.people}
    begun = set()
    for layer in seen.layers:
        layers[layer.person_id].append(layer)
        if layer.is_begun:
            begun.add((layer.document_id, layer.person_id))
    waiting = Counter(pair[1] for pair in seen.assignments if pair not in begun)
    worked = Counter(day.person for day in days if day.is_worked_on)
    return tuple(
        _person(one, layers[one.id], waiting[one.id], (seen.labels, worked[one.id]))
        for one in seen.people
    )


def _person(
    person: Person,
    layers: Sequence[LayerProgress],
    waiting: int,
    known: tuple[Sequence[str], int],
) -> PersonProgress:
    labels, days = known
    states: Counter[State] = Counter(
        State.IN_PROGRESS if one.state is State.OPEN else one.state
        for one in layers
        if one.is_begun
    )
    states[State.OPEN] += waiting
    by_label = dict.fromkeys(labels, 0)
    for layer in layers:
        for label, spans in layer.labels.items():
            by_label[label] = by_label.get(label, 0) + spans
    timed = [one for one in layers if one.state is State.DONE and one.seconds > 0]
    seconds = sum(one.seconds for one in timed)
    return PersonProgress(
        id=person.id,
        name=person.name,
        pseudonym=person.pseudonym,
        by_state={state: states[state] for state in State},
        by_label=by_label,
        seconds=sum(one.seconds for one in layers),
        timed=len(timed),
        median_seconds=median([one.seconds for one in timed]),
        spans_per_hour=_HOUR * sum(one.spans for one in timed) / seconds if seconds else None,
        days=days,
        documents_per_day=states[State.DONE] / days if days else None,
    )


def _days(seen: Seen, book: DayBook) -> tuple[DayProgress, ...]:
    order = {one.id: place for place, one in enumerate(seen.people)}
    sums: dict[tuple[str, str], Counter[tuple[str, str]]] = {}
    for (day, person_id, what, label), number in book.sums.items():
        person = seen.aliases.get(person_id, person_id)
        if person in order and number:
            sums.setdefault((day, person), Counter())[what, label] += number
    names = {one.id: [one.id] for one in seen.people}
    for alias, person in seen.aliases.items():
        names[person].append(alias)
    there = {row.id for row in seen.rows}
    return tuple(
        DayProgress(
            day=day,
            person=person,
            by_label={label: found[what, label] for what, label in found if what == SPANS},
            done=found[DONE, ""],
            seconds=found[SECONDS, ""],
            documents=tuple(sorted(_worked_on(book, day, names[person]) & there)),
        )
        for (day, person), found in sorted(
            sums.items(), key=lambda each: (each[0][0], order[each[0][1]])
        )
    )


def _worked_on(book: DayBook, day: str, names: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for name in names:
        found |= book.documents.get((day, name), set())
    return found


def _labels(seen: Seen) -> tuple[LabelBalance, ...]:
    documents: dict[str, dict[str, int]] = {label: {} for label in seen.labels}
    for layer in seen.layers:
        for label, spans in layer.labels.items():
            of_label = documents.setdefault(label, {})
            of_label[layer.document_id] = of_label.get(layer.document_id, 0) + spans
    totals = {label: sum(each.values()) for label, each in documents.items()}
    everything = sum(totals.values())
    return tuple(
        LabelBalance(
            label,
            totals[label],
            totals[label] / everything if everything else None,
            each,
        )
        for label, each in documents.items()
    )


def _overlap(seen: Seen) -> dict[int, tuple[str, ...]]:
    done = Counter(one.document_id for one in seen.layers if one.state is State.DONE)
    by_number: dict[int, list[str]] = {
        number: [] for number in range(max(done.values(), default=0) + 1)
    }
    for row in seen.rows:
        by_number[done[row.id]].append(row.id)
    return {number: tuple(ids) for number, ids in by_number.items()}
