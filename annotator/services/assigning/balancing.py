"""Sharing documents out: so many people each, alike loads, every pair of people in turn."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A document that is shared out."""

    id: str
    length: int
    """In code points."""
    holders: frozenset[str] = frozenset()
    """Ids of the people who are given it already."""
    begun_by: frozenset[str] = frozenset()
    """Ids of those who have begun it; they come first if they are not given it yet."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a person has to do."""

    documents: int = 0
    characters: int = 0
    """Code points of their texts."""

    def __add__(self, other: "Load") -> "Load":
        """Return both together."""
        return Load(self.documents + other.documents, self.characters + other.characters)


def chance(seed: int, *words: str) -> bytes:
    """Return bytes that look like chance and are the same for the same words, anywhere."""
    return hashlib.sha256("\n".join((str(seed), *words)).encode()).digest()


def share_out(
    texts: Iterable[Text],
    people: Sequence[str],
    loads: Mapping[str, Load],
    each: int,
    seed: int,
) -> dict[str, list[str]]:
    """Return who newly gets each text, by its id, so that `each` people have it or all do.

    The longest text goes first, to whoever has the fewest documents, then the fewest
    characters. From equal loads the numbers of documents differ by one at most. Whoever
    joins them has met them in the fewest texts, so that every pair can be compared.
    """
    shares = _Shares(people, loads, seed)
    order = sorted(texts, key=lambda text: (-text.length, chance(seed, text.id)))
    return {text.id: shares.give(text, each) for text in order}


class _Shares:
    """What everybody has so far, and who has met whom in how many texts."""

    def __init__(self, people: Sequence[str], loads: Mapping[str, Load], seed: int) -> None:
        self._people = people
        self._loads = {person: loads.get(person, Load()) for person in people}
        self._met: Counter[tuple[str, str]] = Counter()
        self._seed = seed

    def give(self, text: Text, each: int) -> list[str]:
        """Return who newly gets a text."""
        holders = sorted(text.holders)
        free = [person for person in self._people if person not in text.holders]
        given = []
        while free and len(holders) < each:
            person = min(free, key=self._wish(text, holders))
            free.remove(person)
            self._met.update((other, person) for other in holders)
            self._met.update((person, other) for other in holders)
            self._loads[person] += Load(1, text.length)
            holders.append(person)
            given.append(person)
        return given

    def _wish(self, text: Text, holders: list[str]) -> Callable[[str], tuple[object, ...]]:
        """Return what sorts first who should have a text beside its holders."""

        def key(person: str) -> tuple[object, ...]:
            load = self._loads[person]
            return (
                person not in text.begun_by,
                load.documents,
                sum(self._met[person, other] for other in holders),
                load.characters,
                chance(self._seed, text.id, person),
            )

        return key
