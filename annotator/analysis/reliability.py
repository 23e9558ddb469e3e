"""How reliable people seem to be, by two models that know no right answer: estimates only.

Dawid–Skene gives each person a table of how they answer for each truth; MACE gives each the
share of items at which they know the answer, and what they say when they do not. Both are
fitted by expectation maximization, which needs many items; below MACE_ITEMS and
DAWID_SKENE_ITEMS a majority is at least as good, and they are refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from annotator.analysis.marks import Reals, Wholes

PEOPLE = 3
"""The least number of people for either model: two who differ are equally right."""
MACE_ITEMS = 60
"""The least number of items for MACE."""
DAWID_SKENE_ITEMS = 500
"""The least number of items for Dawid–Skene, which has more to learn."""
_ROUNDS = 500
_ENOUGH = 1e-9
_SMALLEST = 1e-300


@dataclass(frozen=True, slots=True)
class Votes:
    """Answers as columns: who said what about which item; a person may answer twice."""

    items: int
    people: int
    answers: int
    item: Wholes
    person: Wholes
    answer: Wholes

    @classmethod
    def of(cls, rows: Sequence[tuple[int, int, int]]) -> Votes:
        """Return votes given as item, person and answer, each numbered from 0."""
        import numpy as np

        table = np.array(rows, np.int64).reshape(-1, 3)
        many = (table.max(axis=0) + 1).tolist() if len(table) else [0, 0, 0]
        return cls(*many, *table.T)

    def counts(self) -> Reals:
        """Return items × answers, how often each was given."""
        return _bins(self.item, self.answer, (self.items, self.answers))

    def by_person(self) -> Wholes:
        """Return on how many items each person voted."""
        import numpy as np

        pairs = np.unique(self.item * self.people + self.person) % self.people
        found: Wholes = np.bincount(pairs, minlength=self.people)
        return found


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a model makes of votes."""

    belief: Reals
    """Items × answers: how likely each is the truth."""
    competence: Reals
    """Of each person: of MACE, the share of items whose answer they know; of Dawid–Skene,
    how likely they answer right, over all truths."""
    log_likelihood: float
    prior: Reals
    """How likely each answer is the truth of an item that nobody has seen."""
    confusion: Reals | None = None
    """Of Dawid–Skene: people × truths × answers, rows adding up to 1."""


def dawid_skene(votes: Votes) -> Estimate:
    """Fit the model of Dawid & Skene (1979, Applied Statistics 28, equations 2.3 to 2.5).

    It is begun with the shares of votes and not smoothed.
    """
    found = _dawid_skene_round(votes, _shares(votes))
    for _ in range(_ROUNDS):
        before, found = found, _dawid_skene_round(votes, found.belief)
        if _is_enough(before, found):
            break
    return found


def _dawid_skene_round(votes: Votes, belief: Reals) -> Estimate:
    import numpy as np

    prior = belief.mean(axis=0)
    confusion = _confusion(votes, belief)
    logs = np.log(np.maximum(confusion, _SMALLEST))
    told = _summed(votes.item, logs[votes.person, :, votes.answer], votes.items)
    belief, now = _normalized(np.log(np.maximum(prior, _SMALLEST)) + told)
    right = np.einsum("pkk,k->p", confusion, prior)
    return Estimate(belief, right, now, prior, confusion)


def mace(votes: Votes) -> Estimate:
    """Fit the model of Hovy, Berg-Kirkpatrick, Vaswani & Hovy (2013, NAACL-HLT, section 2).

    Each person either knows the truth and says it, or draws from answers of their own. It is
    begun with the shares of votes, and counts are smoothed by 0.1 over the answers, so that
    nothing is impossible.
    """
    import numpy as np

    knows = np.full(votes.people, 0.5)
    habits = np.full((votes.people, votes.answers), 1 / votes.answers)
    prior = np.full(votes.answers, 1 / votes.answers)
    found = Estimate(_shares(votes), knows, -np.inf, prior)
    for _ in range(_ROUNDS):
        before = found
        knows, habits = _learnt(votes, before, habits)
        belief, now = _normalized(_mace_worth(votes, knows, habits))
        found = Estimate(belief, knows, now, prior)
        if _is_enough(before, found):
            break
    return found


def _learnt(votes: Votes, found: Estimate, habits: Reals) -> tuple[Reals, Reals]:
    """Return how often people know the answer, and what they say when they do not."""
    import numpy as np

    smooth = 0.1 / votes.answers
    knows = found.competence
    by_habit = (1 - knows)[votes.person] * habits[votes.person, votes.answer]
    by_truth = knows[votes.person] + by_habit
    is_known = found.belief[votes.item, votes.answer] * knows[votes.person] / by_truth
    given = np.bincount(votes.person, minlength=votes.people)
    known = np.bincount(votes.person, is_known, votes.people)
    drawn = _bins(votes.person, votes.answer, habits.shape, 1 - is_known) + smooth
    return (known + smooth) / (given + 2 * smooth), drawn / drawn.sum(axis=1, keepdims=True)


def _is_enough(before: Estimate, now: Estimate) -> bool:
    """Tell whether another round would change nothing that can be seen."""
    gained = abs(now.log_likelihood - before.log_likelihood)
    return gained <= _ENOUGH * max(1.0, abs(now.log_likelihood))


def uncertainty(belief: Reals) -> Reals:
    """Return how unsure each item is: entropy over its largest, 0 to 1 (Shannon 1948)."""
    import numpy as np

    if belief.shape[1] < 2:
        return np.zeros(len(belief))
    safe = np.maximum(belief, _SMALLEST)
    entropy = -(belief * np.log(safe)).sum(axis=1) / np.log(belief.shape[1])
    shares: Reals = np.clip(entropy, 0, 1)
    return shares


def _mace_worth(votes: Votes, knows: Reals, habits: Reals) -> Reals:
    """Return the log-likelihood of the votes on each item for each truth, all alike before."""
    import numpy as np

    by_habit = (1 - knows)[votes.person] * habits[votes.person, votes.answer]
    wrong = np.log(np.maximum(by_habit, _SMALLEST))
    right = np.log(np.maximum(by_habit + knows[votes.person], _SMALLEST))
    worth = np.bincount(votes.item, wrong, votes.items)[:, None]
    gained = _bins(votes.item, votes.answer, (votes.items, votes.answers), right - wrong)
    found: Reals = worth + gained - np.log(votes.answers)
    return found


def _shares(votes: Votes) -> Reals:
    """Return the shares of votes; alike where nobody voted."""
    import numpy as np

    counts = votes.counts()
    totals = counts.sum(axis=1, keepdims=True)
    alike = np.full_like(counts, 1 / votes.answers)
    shares: Reals = np.divide(counts, totals, out=alike, where=totals > 0)
    return shares


def _confusion(votes: Votes, belief: Reals) -> Reals:
    """Return how each person answers for each truth; 0 where nobody believes a truth."""
    import numpy as np

    key = votes.person * votes.answers + votes.answer
    counts = np.stack(
        [
            np.bincount(key, belief[votes.item, truth], votes.people * votes.answers)
            for truth in range(votes.answers)
        ],
        axis=1,
    )
    counts = counts.reshape(votes.people, votes.answers, votes.answers).swapaxes(1, 2)
    totals = counts.sum(axis=2, keepdims=True)
    shares: Reals = np.divide(counts, totals, out=np.zeros_like(counts), where=totals > 0)
    return shares


def _normalized(worth: Reals) -> tuple[Reals, float]:
    """Return what logarithms stand for, rows adding up to 1, and the log-likelihood."""
    import numpy as np

    most = worth.max(axis=1, keepdims=True)
    belief = np.exp(worth - most)
    total = belief.sum(axis=1, keepdims=True)
    return belief / total, float((np.log(total) + most).sum())


def _summed(item: Wholes, values: Reals, items: int) -> Reals:
    """Return the sums of rows of values by item."""
    import numpy as np

    return np.stack([np.bincount(item, column, items) for column in values.T], axis=1)


def _bins(
    first: Wholes, second: Wholes, shape: tuple[int, ...], weights: Reals | None = None
) -> npt.NDArray[np.float64]:
    """Return counts, or sums of weights, by two numbers."""
    import numpy as np

    flat = np.bincount(first * shape[1] + second, weights, shape[0] * shape[1])
    return flat.reshape(shape).astype(float)
