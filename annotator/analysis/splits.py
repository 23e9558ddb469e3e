"""Parts of a dataset, such as train, validation and test, with no group on both sides.

Documents that share a key (a source, a claim, a near-duplicate …) belong together, and so do
those that others connect. A group goes into one part as a whole.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.analysis.groups import Groups

Key = tuple[str, str]
"""What documents may share: its kind and its value, such as ("source", "courier")."""

_DOCUMENTS = ""  # stands among the labels, for the number of documents


@dataclass(frozen=True, slots=True)
class Item:
    """A document as far as splitting needs it."""

    id: str
    labels: Mapping[str, int] = field(default_factory=dict)
    """How many spans of each label it has."""
    keys: tuple[Key, ...] = ()
    fixed: str | None = None
    """The part where it was in an earlier release, and stays."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How documents are to be divided."""

    shares: Mapping[str, float]
    """The parts, each with its share of the documents; the shares sum to 1."""
    seed: int = 0
    kinds: tuple[str, ...] = ()
    """The kinds of keys that keep documents together; none: each document alone."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A group that an earlier release has torn apart already."""

    parts: tuple[str, ...]
    stay: tuple[str, ...]
    """Ids of the documents that stay where they were."""
    held_back: tuple[str, ...]
    """Ids of new documents of the group, which fit into no part without leaking."""


@dataclass(frozen=True, slots=True)
class Division:
    """Where every document goes."""

    part_of: dict[str, str]
    """The part of each document by its id; those held back are in none."""
    groups: tuple[tuple[str, ...], ...]
    """Ids of the documents that belong together, the largest group first."""
    conflicts: tuple[Conflict, ...] = ()

    def members(self, part: str) -> list[str]:
        """Return the ids of the documents in a part, sorted."""
        return sorted(id_ for id_, found in self.part_of.items() if found == part)


def divide(items: Sequence[Item], plan: Plan) -> Division:
    """Put every group of documents into one part; the result depends on no order of items.

    Greedy: the largest groups first, those of one size in the order of the SHA-256 of seed
    and id, each into the part whose shares of documents and of labels it brings nearest to
    what they should be (the sum of (have − want)² / want over documents and labels; the idea
    is that of Sechidis et al. 2011, iterative stratification, for groups).
    """
    ordered = sorted(items, key=lambda item: item.id)
    by_id = {item.id: item for item in ordered}
    groups = _groups(ordered, plan)
    filling = _Filling(ordered, plan)
    conflicts = []
    for group in groups:
        members = [by_id[id_] for id_ in group]
        parts = sorted({item.fixed for item in members if item.fixed is not None})
        if len(parts) < 2:
            filling.put(members, parts[0] if parts else None)
            continue
        for item in members:
            if item.fixed is not None:
                filling.put([item], item.fixed)
        conflicts.append(
            Conflict(
                tuple(parts),
                tuple(item.id for item in members if item.fixed is not None),
                tuple(item.id for item in members if item.fixed is None),
            )
        )
    return Division(filling.part_of, groups, tuple(conflicts))


def _groups(items: Sequence[Item], plan: Plan) -> tuple[tuple[str, ...], ...]:
    """Return the groups: those with fixed documents first, then by size and chance."""
    joined = Groups(len(items))
    first_with: dict[Key, int] = {}
    kinds = frozenset(plan.kinds)
    for place, item in enumerate(items):
        for key in item.keys:
            if key[0] in kinds:
                joined.join(first_with.setdefault(key, place), place)
    fixed = {item.id for item in items if item.fixed is not None}
    groups = [tuple(items[place].id for place in group) for group in joined.all()]
    groups.sort(
        key=lambda group: (fixed.isdisjoint(group), -len(group), _chance(plan.seed, group[0]))
    )
    return tuple(groups)


def _chance(seed: int, *words: str) -> bytes:
    return hashlib.sha256("\n".join((str(seed), *words)).encode()).digest()


class _Filling:
    """The parts while they fill up."""

    def __init__(self, items: Sequence[Item], plan: Plan) -> None:
        self.part_of: dict[str, str] = {}
        self._plan = plan
        self._totals = _counted(items)
        self._weights = dict.fromkeys(self._totals, 1.0)
        self._weights[_DOCUMENTS] = float(max(1, len(self._totals) - 1))
        self._have: dict[str, Counter[str]] = {part: Counter() for part in plan.shares}

    def put(self, members: Sequence[Item], part: str | None) -> None:
        """Put documents into a part, or into the one that wants them most."""
        counts = _counted(members)
        if part is None:
            chance = {
                name: _chance(self._plan.seed, name, members[0].id) for name in self._have
            }
            part = min(self._have, key=lambda name: (self._cost(name, counts), chance[name]))
        self._have.setdefault(part, Counter()).update(counts)
        for item in members:
            self.part_of[item.id] = part

    def _cost(self, part: str, more: Mapping[str, int]) -> float:
        """Return how much further off its shares a part would get; below 0, how much nearer."""
        share, have = self._plan.shares[part], self._have[part]
        cost = 0.0
        for name, count in more.items():
            step = count / self._totals[name]
            off = have[name] / self._totals[name] - share
            cost += self._weights[name] * (step * step + 2 * step * off) / share
        return cost


def _counted(items: Collection[Item]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for item in items:
        counts[_DOCUMENTS] += 1
        for label, number in sorted(item.labels.items()):
            if number:
                counts[label] += number
    return counts
