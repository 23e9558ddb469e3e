"""Gamma of two people: the cheapest alignment of their spans against that of chance.

Mathet, Widlöcher and Métivier 2015, “The unified and holistic method gamma”, with its usual
weights: two units are as far apart as ((|Δstart| + |Δend|) / (length + length))², plus 1 if the
labels differ; a unit without a partner costs 1. The disorder of an alignment is the sum over
the mean number of units. Chance is work of nobody with as many units, gaps, lengths and labels
as the two people's, each drawn at random from a normal distribution or by frequency: what the
reference implementations do by default (pygamma-agreement 0.5.9, DKPro Statistics 2.3). For
more than two people the mean over pairs is shown, which is not the gamma of all at once: that
one needs integer programming (`joint_gamma.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.assignment import Edge, best_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    import numpy as np

    from annotator.analysis.marks import Marks, Reals, Wholes

PRECISION = 0.02
"""Relative error of the disorder of chance that is aimed at, with 95 % confidence."""
_FIRST = 30
_MOST = 500
"""Samples of chance: so many at first, and never more."""
_ALONE = 1.0
"""What a unit without a partner costs, Δ∅."""


@dataclass(frozen=True, slots=True)
class Stretches:
    """One person's units: starts, ends, labels; a discontinuous span reaches over its gaps."""

    start: Reals
    end: Reals
    label: Wholes

    @property
    def count(self) -> int:
        """How many units there are."""
        return len(self.start)


def stretches(marks: Marks, person: int) -> Stretches:
    """Return the units of a person of a document."""
    own = marks.person == person
    return Stretches(
        marks.first[own].astype(float), marks.behind[own].astype(float), marks.label[own]
    )


def disorder(one: Stretches, other: Stretches) -> float:
    """Return the disorder of the best alignment of two people, one of whom has units."""
    saved = sum(edge[2] for edge in best_pairs(_edges(one, other)))
    units = one.count + other.count
    return (units * _ALONE - saved) / (units / 2)


def _edges(one: Stretches, other: Stretches) -> list[Edge]:
    """Return the pairs that cost less than two units alone, with what they save."""
    import numpy as np

    left, right = _near(one, other)
    apart = np.abs(one.start[left] - other.start[right]) + np.abs(
        one.end[left] - other.end[right]
    )
    lengths = one.end[left] - one.start[left] + other.end[right] - other.start[right]
    cost = (apart / lengths) ** 2 + (one.label[left] != other.label[right])
    saved = 2 * _ALONE - cost
    useful = saved > 0
    return list(
        zip(left[useful].tolist(), right[useful].tolist(), saved[useful].tolist(), strict=True)
    )


def _near(one: Stretches, other: Stretches) -> tuple[Wholes, Wholes]:
    """Return all pairs whose middles are near enough to be worth it, and some more.

    |Δstart| + |Δend| is at least twice the distance of the middles, and must be below √2 times
    the sum of the lengths.
    """
    import numpy as np

    order = np.argsort(other.start + other.end)
    middles = (other.start + other.end)[order] / 2
    longest = float((other.end - other.start).max(initial=0))
    reach = (one.end - one.start + longest) / np.sqrt(2)
    middle = (one.start + one.end) / 2
    first = np.searchsorted(middles, middle - reach, "left")
    many = np.searchsorted(middles, middle + reach, "right") - first
    left = np.repeat(np.arange(one.count), many)
    right = np.arange(len(left)) - np.repeat(np.cumsum(many) - many, many) + first[left]
    return left, order[right]


def gamma_sums(marks: Marks, pair: tuple[int, int], seed: Sequence[int]) -> tuple[float, float]:
    """Return the disorder of two people in a document, and that of chance.

    Both are 0 where one of the two has marked nothing: gamma says nothing there. The same
    seed gives the same chance.
    """
    import numpy as np

    one, other = (stretches(marks, person) for person in pair)
    if not one.count or not other.count:
        return 0.0, 0.0
    return disorder(one, other), chance([one, other], np.random.default_rng(seed))


def chance(sides: Sequence[Stretches], random: np.random.Generator) -> float:
    """Return the mean disorder of chance of two people, at once."""
    steps = chance_of(sides, random, lambda drawn: disorder(*drawn))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return float(end.value)


def chance_of(
    sides: Sequence[Stretches],
    random: np.random.Generator,
    disorder_of: Callable[[Sequence[Stretches]], float],
) -> Generator[None, None, float]:
    """Return the mean disorder of chance, from as many samples as `PRECISION` asks for.

    Yields after each of them.
    """
    import numpy as np

    habits = _habits(sides)
    found: list[float] = []
    wanted = float(_FIRST)
    while len(found) < wanted:
        found.append(disorder_of([habits.drawn(random) for _ in sides]))
        yield
        if len(found) == _FIRST:
            mean, spread = float(np.mean(found)), float(np.std(found, ddof=1))
            enough = (1.96 * spread / (mean * PRECISION)) ** 2 if mean else 0.0
            wanted = min(_MOST, max(_FIRST, np.ceil(enough)))
    return float(np.mean(found))


@dataclass(frozen=True, slots=True)
class _Habits:
    """How people mark: means and standard deviations, and the labels that they used."""

    counts: tuple[float, float]
    gaps: tuple[float, float]
    lengths: tuple[float, float]
    labels: Wholes

    def drawn(self, random: np.random.Generator) -> Stretches:
        """Return the work of nobody, at least one unit."""
        import numpy as np

        count = max(1, int(random.normal(*self.counts)))
        length = np.abs(random.normal(*self.lengths, count))
        end = np.cumsum(random.normal(*self.gaps, count) + length)
        return Stretches(end - length, end, random.choice(self.labels, count))


def _habits(sides: Sequence[Stretches]) -> _Habits:
    import numpy as np

    gaps = [side.start[1:] - side.end[:-1] for side in sides]
    gaps += [side.start[:1][side.start[:1] > 0] for side in sides]
    return _Habits(
        _spread(np.array([side.count for side in sides], np.float64)),
        _spread(np.concatenate([*gaps])),
        _spread(np.concatenate([side.end - side.start for side in sides])),
        np.concatenate([side.label for side in sides]),
    )


def _spread(values: Reals) -> tuple[float, float]:
    """Return mean and standard deviation; 0 of nothing."""
    return (float(values.mean()), float(values.std())) if len(values) else (0.0, 0.0)
