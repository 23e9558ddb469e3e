"""The unitizing family of alpha: uα, |uα, cuα and (k)uα.

Krippendorff, Mathet, Bouvry and Widlöcher 2016, “On the reliability of unitizing textual
continua”, as Krippendorff 2019 (ch. 12.6) works it out. Observed coincidences are lengths of
intersections of every two people's stretches; expected ones come from the marginal lengths,
less what a unit would share with itself. Units of one person and label that overlap are one;
each fragment of a discontinuous span is a unit of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.coefficients import divided

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from annotator.analysis.marks import Marks, Reals, Wholes


@dataclass(frozen=True, slots=True)
class UnitSums:
    """Sums of a text; those of several texts add up."""

    shared: Reals
    """Gaps and labels × the same: lengths of intersections, over people less one."""
    own: Reals
    """Gaps and labels: squared lengths of units; for gaps, their lengths."""
    paired: Reals
    """Labels: squared lengths of those parts of units that others marked, too."""


@dataclass(frozen=True, slots=True)
class Units:
    """The stretches that people marked, by person and place; those of one label are apart."""

    people: int
    labels: int
    length: int
    """Of the text, in code points."""
    person: Wholes
    label: Wholes
    first: Wholes
    behind: Wholes


def units_of(marks: Marks) -> Units:
    """Return the units of a text: spans of one person and label that overlap are one."""
    import numpy as np

    person, label = marks.person[marks.fragment_of], marks.label[marks.fragment_of]
    lift = (person * marks.labels + label) * (marks.length + 1)
    start, end = marks.fragment_first + lift, marks.fragment_behind + lift
    order = np.argsort(start, kind="stable")
    start, reach = start[order], np.maximum.accumulate(end[order])
    fresh = np.ones(len(order), np.bool_)
    fresh[1:] = start[1:] >= reach[:-1]
    heads = np.flatnonzero(fresh)
    last = np.append(heads[1:], len(order))[: len(heads)] - 1
    order, lift = order[heads], lift[order][heads]
    person, label, first = person[order], label[order], start[heads] - lift
    again = np.lexsort((label, first, person))
    return Units(
        *(marks.people, marks.labels, marks.length, person[again], label[again]),
        *(first[again], (reach[last] - lift)[again]),
    )


def unit_sums(units: Units) -> UnitSums | None:
    """Return the sums of a text, or None if somebody's units of different labels overlap."""
    import numpy as np

    person, label, first, behind = units.person, units.label, units.first, units.behind
    if ((person[1:] == person[:-1]) & (first[1:] < behind[:-1])).any():
        return None
    place = np.unique(np.concatenate([first, behind, [0, units.length]]))
    width = np.diff(place).astype(np.float64)
    unit = _pieces(units, place)
    category = np.where(unit < 0, 0, np.append(label + 1, 0)[unit])
    own = _sums(label + 1, (behind - first) ** 2.0, units.labels + 1)
    own[0] = ((unit < 0) * width[:, None]).sum()
    return UnitSums(_shared(category, width, units.labels), own, _paired(unit, width, units))


def _pieces(units: Units, place: Wholes) -> Wholes:
    """Return for each piece of text and person the number of the unit there, or -1."""
    import numpy as np

    result = np.full((len(place) - 1, units.people), -1)
    start = np.searchsorted(place, units.first)
    many = np.searchsorted(place, units.behind) - start
    number = np.repeat(np.arange(len(start)), many)
    piece = np.arange(len(number)) - np.repeat(np.cumsum(many) - many, many) + start[number]
    result[piece, units.person[number]] = number
    return result


def _shared(category: Wholes, width: Reals, labels: int) -> Reals:
    import numpy as np

    people, size = category.shape[1], labels + 1
    result: Reals = np.zeros(size * size)
    for one in range(people):
        for other in range(people):
            if one != other:
                pair = category[:, one] * size + category[:, other]
                result += _sums(pair, width, size * size)
    shared: Reals = (result / (people - 1)).reshape(size, size)
    return shared


def _paired(unit: Wholes, width: Reals, units: Units) -> Reals:
    marked = unit >= 0
    others = (marked.sum(axis=1)[:, None] - marked) / (units.people - 1)
    part = _sums(unit[marked], (others * width[:, None])[marked], len(units.label))
    return _sums(units.label, part**2, units.labels)


def _sums(place: Wholes, weight: npt.NDArray[np.floating], size: int) -> Reals:
    """Return the sum of the weights at each place from 0 to size − 1."""
    import numpy as np

    return np.asarray(np.bincount(place, weight, size), np.float64)


def u_alpha(shared: Reals, own: Reals) -> Reals:
    """Return uα of matrices of coincidences; of those of the marked part only, it is cuα."""
    expected = _expected(shared, own)
    return 1 - divided(_off(shared), _off(expected))


def binary_u_alpha(shared: Reals, own: Reals) -> Reals:
    """Return |uα: whether people mark the same stretches, whatever the label."""
    import numpy as np

    gaps, both = shared[..., 0, 0], shared[..., 1:, 1:].sum(axis=(-2, -1))
    apart = shared[..., 0, 1:].sum(axis=-1)
    marginals = (gaps + apart) * (both + apart)
    total = gaps + both + 2 * apart
    expected = divided(marginals, total - divided(own.sum(axis=-1), total))
    return np.asarray(1 - divided(apart, expected))


def k_u_alpha(shared: Reals, paired: Reals, label: int) -> Reals:
    """Return (k)uα of one label: how reliably it is told from the others where all marked."""
    import numpy as np

    expected = _expected(shared, paired)
    observed_off = shared[..., label, :].sum(axis=-1) - shared[..., label, label]
    expected_off = expected[..., label, :].sum(axis=-1) - expected[..., label, label]
    observed = divided(observed_off, shared[..., label, :].sum(axis=-1))
    chance = divided(expected_off, expected[..., label, :].sum(axis=-1))
    return np.asarray(1 - divided(observed, chance))


def _expected(shared: Reals, own: Reals) -> Reals:
    import numpy as np

    sums = shared.sum(axis=-1)
    total = sums.sum(axis=-1)
    product = sums[..., :, None] * sums[..., None, :] - own[..., None] * np.eye(own.shape[-1])
    return divided(product, (total - divided(own.sum(axis=-1), total))[..., None, None])


def _off(matrix: Reals) -> Reals:
    import numpy as np

    return np.asarray(matrix.sum(axis=(-2, -1)) - np.trace(matrix, axis1=-2, axis2=-1))
