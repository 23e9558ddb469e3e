"""What models think of people's votes: hints for the order of a queue, never a verdict."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from annotator.analysis.consensus import NOT_MARKED
from annotator.analysis.reliability import (
    DAWID_SKENE_ITEMS,
    MACE_ITEMS,
    PEOPLE,
    Estimate,
    Votes,
    dawid_skene,
    mace,
    uncertainty,
)
from annotator.model.person import Person
from annotator.services.adjudicating.items import QUESTION, Item

MACE = "MACE"
DAWID_SKENE = "Dawid–Skene"


@dataclass(frozen=True, slots=True)
class PersonEstimate:
    """How reliable a person seems."""

    person: Person
    n: int
    """On how many clusters they voted."""
    competence: float
    """0 to 1: of MACE, the share of clusters whose answer they know; of Dawid–Skene, how
    likely they give the right one."""


@dataclass(frozen=True, slots=True)
class ModelEstimate:
    """What one model makes of all votes."""

    method: str
    """MACE or DAWID_SKENE."""
    people: tuple[PersonEstimate, ...] = ()
    reason: str = ""
    """Why there are none, in a sentence."""


@dataclass(frozen=True, slots=True)
class Estimates:
    """A model's guesses, which are shown as such; the votes know no right answer."""

    n: int
    """How many clusters were voted on, “not marked” being a vote."""
    models: tuple[ModelEstimate, ...]
    uncertainty: dict[str, float] = field(default_factory=dict)
    """How unsure MACE is, or else Dawid–Skene, by key of an item: 0 to 1."""

    @property
    def method(self) -> str:
        """The model behind `uncertainty`; "" if there are too few votes for any."""
        return next((model.method for model in self.models if model.people), "")


Polled = tuple[Item, Sequence[str]]
"""A cluster with the ids of all who looked at its document."""


def estimates(polled: Iterable[Polled], people: Sequence[Person]) -> Estimates:
    """Return what the models make of the votes on clusters."""
    asked = [(item, voters) for item, voters in polled if item.kind != QUESTION and item.people]
    votes, voters = _votes(asked, people)
    models = []
    unsure: dict[str, float] = {}
    for method, least, fit in (
        (MACE, MACE_ITEMS, mace),
        (DAWID_SKENE, DAWID_SKENE_ITEMS, dawid_skene),
    ):
        reason = _reason(method, len(asked), len(voters), least)
        if reason:
            models.append(ModelEstimate(method, reason=reason))
            continue
        found = fit(votes)
        models.append(ModelEstimate(method, _people(found, votes, voters)))
        if not unsure:
            values = uncertainty(found.belief).tolist()
            unsure = {item.key: value for (item, _), value in zip(asked, values, strict=True)}
    return Estimates(len(asked), tuple(models), unsure)


def _reason(method: str, items: int, people: int, least: int) -> str:
    if people < PEOPLE:
        if people == 1:
            return f"{method} needs {PEOPLE} people who are done, and there is one."
        return f"{method} needs {PEOPLE} people who are done, and there are {people}."
    if items < least:
        if items == 1:
            return f"{method} needs {least} clusters, and there is one."
        return f"{method} needs {least} clusters, and there are {items}."
    return ""


def _votes(asked: Sequence[Polled], people: Sequence[Person]) -> tuple[Votes, list[Person]]:
    """Return the votes as columns, and who voted, in the order of people."""
    ids = {one for _, voters in asked for one in voters}
    voted = [person for person in people if person.id in ids]
    place = {person.id: number for number, person in enumerate(voted)}
    answers = {NOT_MARKED: 0}
    rows = []
    for number, (item, voters) in enumerate(asked):
        chosen = dict(zip(item.people, item.choices, strict=True))
        for one in voters:
            answer = answers.setdefault(chosen.get(one, NOT_MARKED), len(answers))
            rows.append((number, place[one], answer))
    return Votes.of(rows), voted


def _people(
    found: Estimate, votes: Votes, voted: Sequence[Person]
) -> tuple[PersonEstimate, ...]:
    counts = votes.by_person().tolist()
    worth = found.competence.tolist()
    return tuple(
        PersonEstimate(person, n, value)
        for person, n, value in zip(voted, counts, worth, strict=True)
    )
