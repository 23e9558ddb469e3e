"""Figures with their intervals: documents are what is drawn again, never characters.

Characters and spans of one document depend on each other; intervals that treat them as
independent are many times too narrow. So each figure is a function of sums over documents, and
the documents are resampled: by bootstrap from 20 on (Efron 1979, percentile intervals), by the
delete-one jackknife with Student's t from 5 on (Tukey 1958), and not at all below.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.analysis.marks import Reals

BOOTSTRAP_FROM = 20
"""Documents from which on the bootstrap is used."""
JACKKNIFE_FROM = 5
"""Documents from which on there is an interval at all."""
CONFIDENCE = 0.95

NOT_COMPARED = "No document is done by two people."

_T = (
    *(12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262),
    *(2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101),
)
"""Student's t at 0.975 for 1 to 18 degrees of freedom."""

_AT_ONCE = 4_000_000
"""Numbers in a block of draws."""

Formula = Callable[["Reals"], "Reals"]
"""Takes sums on the last axis and returns one value for each of the others."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: a value with its interval, or the reason why there is none."""

    value: float | None
    low: float | None
    high: float | None
    """The 95 % interval over documents; None below 5 documents or without spread."""
    n_documents: int
    """Documents that the figure rests on."""
    reason: str | None = None
    """Why the value is undefined, as a sentence; None if it is defined."""
    interval: str | None = None
    """How the interval was found: "bootstrap", "jackknife-t", or None."""
    sd: float | None = None
    """For a mean over pairs, the standard deviation over the pairs."""

    def as_json(self) -> dict[str, Any]:
        """Return the figure as plain data; `reason` only where the value is undefined."""
        plain: dict[str, Any] = {
            "value": self.value,
            "low": self.low,
            "high": self.high,
            "n_documents": self.n_documents,
        }
        for name in ("reason", "interval", "sd"):
            if getattr(self, name) is not None:
                plain[name] = getattr(self, name)
        return plain


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure is: its formula, its range, and why it may be undefined."""

    formula: Formula
    reason: str
    lowest: float = 0.0
    highest: float = 1.0


@dataclass(slots=True)
class _Asked:
    measure: Measure
    sums: Reals
    """One row a document."""


@dataclass(slots=True)
class Sheet:
    """Figures that are computed together, from the same draws of documents.

    Figures that rest on equally many documents share their draws, so their differences are
    those of paired samples. The same seed gives the same intervals.
    """

    seed: int
    draws: int
    _asked: list[_Asked] = field(default_factory=list)

    def ask(self, measure: Measure, sums: Reals) -> Callable[[], Figure]:
        """Ask for a figure of sums with one row a document; call the result after `run`."""
        number = len(self._asked)
        self._asked.append(_Asked(measure, sums))
        return lambda: self._figures[number]

    _figures: list[Figure] = field(default_factory=list)

    def run(self) -> None:
        """Compute everything that was asked for."""
        spreads = self._spreads()
        self._figures = [
            _figure(asked, spreads.get(number)) for number, asked in enumerate(self._asked)
        ]

    def _spreads(self) -> dict[int, tuple[float, float]]:
        """Return the bootstrap intervals by number, for figures with enough documents."""
        by_size: dict[int, list[int]] = {}
        for number, asked in enumerate(self._asked):
            if len(asked.sums) >= BOOTSTRAP_FROM:
                by_size.setdefault(len(asked.sums), []).append(number)
        found: dict[int, tuple[float, float]] = {}
        for size, numbers in by_size.items():
            self._bootstrap(size, numbers, found)
        return found

    def _bootstrap(
        self, size: int, numbers: list[int], found: dict[int, tuple[float, float]]
    ) -> None:
        import numpy as np

        distinct = {id(self._asked[one].sums): self._asked[one].sums for one in numbers}
        columns = np.concatenate(list(distinct.values()), axis=1)
        edges = np.cumsum([0] + [sums.shape[1] for sums in distinct.values()]).tolist()
        place = {key: slice(*edges[at : at + 2]) for at, key in enumerate(distinct)}
        values = np.empty((len(numbers), self.draws))
        random = np.random.default_rng([self.seed, size])
        block = max(1, _AT_ONCE // max(size, columns.shape[1]))
        for start in range(0, self.draws, block):
            drawn = _drawn(random, min(block, self.draws - start), size) @ columns
            for row, one in enumerate(numbers):
                asked = self._asked[one]
                part = drawn[:, place[id(asked.sums)]]
                values[row, start : start + len(drawn)] = asked.measure.formula(part)
        for row, one in enumerate(numbers):
            known = values[row][np.isfinite(values[row])]
            if 2 * len(known) > self.draws:
                tail = (1 - CONFIDENCE) / 2
                low, high = np.quantile(known, [tail, 1 - tail]).tolist()
                found[one] = (low, high)


def _drawn(random: Any, draws: int, size: int) -> Reals:
    """Return how often each document is in each draw of as many documents as there are."""
    import numpy as np

    picked = random.integers(0, size, (draws, size))
    picked += np.arange(draws)[:, None] * size
    counts = np.bincount(picked.ravel(), minlength=draws * size)
    return counts.reshape(draws, size).astype(np.float64)


def of_each(measure: Measure, sums: Reals) -> list[Figure]:
    """Return a figure for each document by itself, without an interval; sums as for `ask`."""
    import numpy as np

    if not len(sums):
        return []
    values = measure.formula(sums)
    known = np.isfinite(values)
    return [
        Figure(value, None, None, 1) if defined else Figure(None, None, None, 1, measure.reason)
        for value, defined in zip(values.tolist(), known.tolist(), strict=True)
    ]


def _figure(asked: _Asked, spread: tuple[float, float] | None) -> Figure:
    import numpy as np

    size = len(asked.sums)
    if size == 0:
        return Figure(None, None, None, 0, NOT_COMPARED)
    value = float(asked.measure.formula(asked.sums.sum(axis=0)))
    if not np.isfinite(value):
        return Figure(None, None, None, size, asked.measure.reason)
    if spread is not None:
        return Figure(value, *spread, size, interval="bootstrap")
    if JACKKNIFE_FROM <= size < BOOTSTRAP_FROM:
        return _jackknife(asked, value)
    return Figure(value, None, None, size)


def _jackknife(asked: _Asked, value: float) -> Figure:
    import numpy as np

    size = len(asked.sums)
    without = asked.measure.formula(asked.sums.sum(axis=0) - asked.sums)
    if not np.isfinite(without).all():
        return Figure(value, None, None, size)
    spread = ((without - without.mean()) ** 2).sum() * (size - 1) / size
    reach = float(_T[size - 2] * np.sqrt(spread))
    low = max(asked.measure.lowest, value - reach)
    high = min(asked.measure.highest, value + reach)
    return Figure(value, low, high, size, interval="jackknife-t")
