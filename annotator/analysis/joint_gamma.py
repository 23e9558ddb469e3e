"""Gamma of several people at once: the cheapest alignment of all their spans, exactly.

Mathet, Widlöcher and Métivier 2015, sections 4.3 and 4.4: a unitary alignment has at most one
unit of each of n people; its disorder is the mean over all n(n−1)/2 pairs of people, where a
pair of which one or both have no unit in it costs 1. The disorder of an alignment is the sum
over the mean number of units. Which unitary alignments are chosen, so that every unit is in
just one, is a set packing, solved by the integer program of SciPy (HiGHS). That is an extra:
nothing of SciPy is imported unless this is asked for.

Only unitary alignments that can be part of a cheapest one are looked at. With D the sum of the
dissimilarities inside, P pairs of people and k units, one is of use if it costs less than its
units alone, D < kP − P + k(k−1)/2, and is not better cut in two: between parts of a and b
units the dissimilarities sum up to less than P + ab.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from annotator.analysis.gamma import Stretches, chance_of, disorder
from annotator.model.errors import RuleBrokenError

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    import numpy as np
    import numpy.typing as npt

    from annotator.analysis.marks import Reals, Wholes

MOST = 200_000
"""Unitary alignments that are looked at; a document that needs more is refused."""
_FEW = 6
NOBODY = -1
"""Stands in a unitary alignment for somebody who has no unit in it."""


def refuse_without_solver() -> None:
    """Raise RuleBrokenError unless SciPy is there."""
    if importlib.util.find_spec("scipy") is None:
        raise RuleBrokenError(
            "Exact gamma of more than two people needs SciPy, which is not installed: run "
            "“pip install scipy” in the environment of the program, or ask for gamma of pairs."
        )


def joint_disorder(sides: Sequence[Stretches], most: int = MOST) -> float:
    """Return the disorder of the best alignment of several people, one of whom has units.

    Raises RuleBrokenError where more unitary alignments than `most` would have to be looked
    at, and where SciPy is missing.
    """
    if len(sides) == 2:
        return disorder(*sides)
    units = sum(side.count for side in sides)
    useful = _useful(_grown(sides, most), sides)
    return (units - _saved(useful, sides)) / (units / len(sides))


def joint_sums(sides: Sequence[Stretches], seed: Sequence[int]) -> Generator[None, None, Reals]:
    """Return the disorder of several people in a document, and that of chance.

    Yields between alignments, of which each may take seconds. Both are 0 where fewer than two
    people have marked anything: gamma says nothing there. The same seed gives the same chance.
    """
    import numpy as np

    if sum(side.count > 0 for side in sides) < 2:
        return np.zeros(2)
    observed = joint_disorder(sides)
    yield
    expected = yield from chance_of(sides, np.random.default_rng(seed), joint_disorder)
    return np.array([observed, expected])


@dataclass(frozen=True, slots=True)
class _Tuples:
    """Unitary alignments: units by person (NOBODY where there is none), and D."""

    units: Wholes
    """Tuples × people."""
    inside: Reals


def _grown(sides: Sequence[Stretches], most: int) -> _Tuples:
    """Return unitary alignments that may be of use, one person after the other."""
    import numpy as np

    people = len(sides)
    found = _Tuples(np.full((0, people), NOBODY), np.zeros(0))
    for person, side in enumerate(sides):
        alone = np.full((side.count, people), NOBODY)
        alone[:, person] = np.arange(side.count)
        parts = [found, _Tuples(alone, np.zeros(side.count))]
        parts.append(_joined(found, sides, person, most))
        found = _Tuples(
            np.concatenate([part.units for part in parts]),
            np.concatenate([part.inside for part in parts]),
        )
        _refuse_too_many(len(found.inside), most)
    return found


def _joined(found: _Tuples, sides: Sequence[Stretches], person: int, most: int) -> _Tuples:
    """Return unitary alignments with a unit of one person more."""
    import numpy as np

    people = len(sides)
    pairs = people * (people - 1) / 2
    bound = pairs + people - 1
    first = (found.units != NOBODY).argmax(axis=1) if len(found.inside) else np.zeros(0, int)
    rows, added = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for other in range(person):
        mine = np.flatnonzero(first == other)
        near = _within(sides[other], sides[person], bound)
        starts, many = near.of(found.units[mine, other])
        _refuse_too_many(int(many.sum()), 10 * most)
        place = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
        rows.append(np.repeat(mine, many))
        added.append(near.units[np.repeat(starts, many) + place])
    row, unit = np.concatenate(rows), np.concatenate(added)
    more = np.zeros(len(row))
    for other in range(person):
        has = np.flatnonzero(found.units[row, other] != NOBODY)
        theirs = found.units[row[has], other]
        more[has] += _apart(sides[other], theirs, sides[person], unit[has])
    inside = found.inside[row] + more
    kept = (more < bound) & (inside < people * pairs)
    units = found.units[row[kept]]
    units[:, person] = unit[kept]
    return _Tuples(units, inside[kept])


def _useful(found: _Tuples, sides: Sequence[Stretches]) -> _Tuples:
    """Return those of two units or more that cost less than any two parts of them."""
    import numpy as np

    people = len(sides)
    pairs = people * (people - 1) / 2
    there = found.units != NOBODY
    size = there.sum(axis=1)
    kept = (size > 1) & (found.inside < size * pairs - pairs + size * (size - 1) / 2)
    found, there = _Tuples(found.units[kept], found.inside[kept]), there[kept]
    apart = _all_apart(found, there, sides)
    kept = np.ones(len(found.inside), np.bool_)
    for part in _cuts(people):
        between = sum(
            apart[pair] for pair in apart if bool(part[pair[0]]) is not bool(part[pair[1]])
        )
        one, other = there[:, part].sum(axis=1), there[:, ~part].sum(axis=1)
        kept &= (one == 0) | (other == 0) | (between < pairs + one * other)
    return _Tuples(found.units[kept], found.inside[kept])


def _cuts(people: int) -> list[npt.NDArray[np.bool_]]:
    """Return who is cut off: of many people one at a time, of few also several."""
    import numpy as np

    each = np.arange(people)
    if people > _FEW:
        return [each == person for person in range(people)]
    return [(chosen >> each) & 1 == 1 for chosen in range(1, 2 ** (people - 1))]


def _all_apart(
    found: _Tuples, there: npt.NDArray[np.bool_], sides: Sequence[Stretches]
) -> dict[tuple[int, int], Reals]:
    """Return how far apart the units of each two people are, 0 where one has none."""
    import numpy as np

    result = {}
    for left, right in combinations(range(len(sides)), 2):
        both = np.flatnonzero(there[:, left] & there[:, right])
        units = found.units[both, left], found.units[both, right]
        apart = np.zeros(len(found.inside))
        apart[both] = _apart(sides[left], units[0], sides[right], units[1])
        result[left, right] = apart
    return result


def _saved(useful: _Tuples, sides: Sequence[Stretches]) -> float:
    """Return what the best choice of unitary alignments saves against units alone."""
    import numpy as np

    if not len(useful.inside):
        return 0.0
    refuse_without_solver()
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array

    people = len(sides)
    pairs = people * (people - 1) / 2
    size = (useful.units != NOBODY).sum(axis=1)
    saved = size - (useful.inside + pairs - size * (size - 1) / 2) / pairs
    behind = np.cumsum([side.count for side in sides])
    column, person = np.nonzero(useful.units != NOBODY)
    row = useful.units[column, person] + (behind - [side.count for side in sides])[person]
    shape = (int(behind[-1]), len(saved))
    table = coo_array((np.ones(len(row)), (row, column)), shape).tocsr()
    result = milp(
        -saved,
        integrality=np.ones(len(saved)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(table, -np.inf, 1),
        options={"mip_rel_gap": 0},
    )
    if result.x is None:
        raise RuleBrokenError(f"Gamma could not be computed: {result.message}")
    return float(saved @ np.round(result.x))


@dataclass(frozen=True, slots=True)
class _Near:
    """The units of a second person near each unit of a first one."""

    starts: Wholes
    units: Wholes

    def of(self, units: Wholes) -> tuple[Wholes, Wholes]:
        """Return where the near ones of some units begin, and how many there are."""
        return self.starts[units], self.starts[units + 1] - self.starts[units]


def _within(one: Stretches, other: Stretches, bound: float) -> _Near:
    """Return all pairs that are less apart than a bound."""
    import numpy as np

    order = np.argsort(other.start + other.end)
    middles = (other.start + other.end)[order] / 2
    longest = float((other.end - other.start).max(initial=0))
    # |Δstart| + |Δend| is at least twice the distance of the middles.
    reach = (one.end - one.start + longest) * np.sqrt(bound) / 2
    middle = (one.start + one.end) / 2
    first = np.searchsorted(middles, middle - reach, "left")
    many = np.searchsorted(middles, middle + reach, "right") - first
    left = np.repeat(np.arange(one.count), many)
    right = order[np.arange(len(left)) - np.repeat(np.cumsum(many) - many, many) + first[left]]
    kept = _apart(one, left, other, right) < bound
    count = np.bincount(left[kept], minlength=one.count)
    return _Near(np.concatenate([[0], np.cumsum(count)]), right[kept])


def _apart(one: Stretches, left: Wholes, other: Stretches, right: Wholes) -> Reals:
    """Return how far apart units are, pair by pair."""
    import numpy as np

    start, end = one.start[left], one.end[left]
    begin, behind = other.start[right], other.end[right]
    place = (np.abs(start - begin) + np.abs(end - behind)) / (end - start + behind - begin)
    found: Reals = place**2 + (one.label[left] != other.label[right])
    return found


def _refuse_too_many(number: int, most: int) -> None:
    if number > most:
        raise RuleBrokenError(
            f"Exact gamma would have to look at more than {most} combinations of spans in one "
            "document: compare fewer people at once, or ask for gamma of pairs."
        )
