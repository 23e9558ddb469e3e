"""Texts that are nearly the same: reprints, agency copy, reposts with a few words changed."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.groups import Groups
from annotator.analysis.sketches import SLOTS, Sketches, jaccard, shingles

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

THRESHOLD = 0.4
"""Jaccard similarity of shingles of three words: up to one word in six is another."""
_ROWS = 3
_TOLERANCE = 0.12  # four standard deviations of an estimate
_MOST_COMPARED = 100
_MOST_SETS_KEPT = 500
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two texts, by their places, and the Jaccard similarity of their shingles."""

    first: int
    second: int
    similarity: float


@dataclass(frozen=True, slots=True)
class NearDuplicates:
    """What was found among texts."""

    links: tuple[Likeness, ...]
    """Pairs at or above the threshold, as many as hold the clusters together, by place."""
    clusters: tuple[tuple[int, ...], ...]
    """Texts that such pairs connect, two or more each, by place."""


def near_duplicates(
    texts: Sequence[str], sketches: Sketches, threshold: float = THRESHOLD, words: int = 3
) -> Generator[None, None, NearDuplicates]:
    """Find the texts that resemble each other; yield now and then.

    Texts that agree in one of 85 bands of three figures of their sketches are compared by
    their sets of shingles (locality-sensitive hashing, Indyk and Motwani 1998): of pairs with
    a similarity of 0.3, 90 in 100 come that far, of those with 0.4 all but 4 in 1,000, of those
    with 0.5 all but one in 85,000.
    What is found depends on the texts alone. A text is read again only to be compared.
    """
    search = _Search(texts, sketches, threshold, words)
    for band in range(0, SLOTS - _ROWS + 1, _ROWS):
        for place, alike in enumerate(_agreeing(sketches, band)):
            search.link(alike)
            if place % 64 == 0:
                yield
    links = sorted(search.links, key=lambda link: (link.first, link.second))
    return NearDuplicates(tuple(links), search.groups.of_several())


def _agreeing(sketches: Sketches, band: int) -> "Iterator[list[int]]":
    """Yield the texts that agree in a band, in their order, two or more at a time."""
    import numpy as np

    columns = sketches.digests[:, band : band + _ROWS].astype(np.uint64)
    keys = (columns[:, 0] << np.uint64(32) | columns[:, 1]) * np.uint64(_FACTORS[0])
    keys += columns[:, 2] * np.uint64(_FACTORS[1])
    present: NDArray[np.intp] = np.flatnonzero(~sketches.is_empty)
    order = present[np.argsort(keys[present], kind="stable")]
    borders = np.flatnonzero(np.diff(keys[order])) + 1
    starts = np.concatenate(([0], borders))
    ends = np.concatenate((borders, [len(order)]))
    several = ends - starts > 1
    for start, end in zip(starts[several], ends[several], strict=True):
        yield order[start:end].tolist()


class _Search:
    """Links that have been found so far."""

    def __init__(
        self, texts: Sequence[str], sketches: Sketches, threshold: float, words: int
    ) -> None:
        self.groups = Groups(len(texts))
        self.links: list[Likeness] = []
        self._texts = texts
        self._sketches = sketches
        self._threshold = threshold
        self._words = words
        self._sets: dict[int, NDArray[np.uint64]] = {}
        self._unlike: set[tuple[int, int]] = set()

    def link(self, alike: list[int]) -> None:
        """Link the texts that resemble one another, each compared with one of each cluster.

        Of more than a hundred clusters that agree, a text is compared with the last hundred.
        """
        heads: dict[int, int] = {}
        for text in alike:
            if self.groups.root(text) in heads:
                continue
            linked = [
                other
                for other in self._likely(text, list(heads.values()))
                if self._are_linked(other, text)
            ]
            for other in linked:
                self.groups.join(other, text)
            if linked:
                heads = {self.groups.root(head): head for head in heads.values()}
            heads.setdefault(self.groups.root(text), text)
            if len(heads) > _MOST_COMPARED:
                del heads[next(iter(heads))]

    def _likely(self, text: int, others: list[int]) -> list[int]:
        import numpy as np

        if not others:
            return []
        likeness = self._sketches.likeness(text, np.array(others))
        return [
            other
            for other, estimate in zip(others, likeness, strict=True)
            if estimate >= self._threshold - _TOLERANCE
        ]

    def _are_linked(self, first: int, second: int) -> bool:
        if (first, second) in self._unlike:
            return False
        similarity = jaccard(self._set(first), self._set(second))
        if similarity < self._threshold:
            self._unlike.add((first, second))
            return False
        self.links.append(Likeness(min(first, second), max(first, second), similarity))
        return True

    def _set(self, text: int) -> "NDArray[np.uint64]":
        found = self._sets.pop(text, None)
        if found is None:
            found = shingles(self._texts[text], self._words)
        self._sets[text] = found
        if len(self._sets) > _MOST_SETS_KEPT:
            del self._sets[next(iter(self._sets))]
        return found
