"""Where a text stands in another one, word for word, whether anybody marked it or not."""

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.analysis.sketches import shingle_sequence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST_WORDS, LEAST_LETTERS = 6, 12
"""Of a text that is looked for; what is shorter stands in many texts by chance."""


class Quotations:
    """Texts to look for, each with a name."""

    def __init__(self) -> None:
        self._names: dict[bytes, str] = {}
        self._by_first: dict[int, dict[int, set[bytes]]] = {}
        """Digests by the first shingle and the number of shingles."""
        self._firsts: NDArray[np.uint64] | None = None

    def add(self, words: Sequence[str], name: str) -> None:
        """Look for a text from now on, unless it is too short."""
        if len(words) < LEAST_WORDS or sum(map(len, words)) < LEAST_LETTERS:
            return
        sequence = shingle_sequence(words)
        digest = _digest(sequence)
        self._names[digest] = name
        lengths = self._by_first.setdefault(int(sequence[0]), {})
        lengths.setdefault(len(sequence), set()).add(digest)
        self._firsts = None

    def within(self, words: Sequence[str]) -> list[str]:
        """Return the names of the texts that stand in a text, sorted.

        Takes time in proportion to the length of the text, and to how often texts that are
        looked for begin in it.
        """
        import numpy as np

        sequence = shingle_sequence(words)
        if self._firsts is None:
            self._firsts = np.sort(np.fromiter(self._by_first, np.uint64, len(self._by_first)))
        firsts = self._firsts
        if not len(firsts) or not len(sequence):
            return []
        nearest = np.minimum(np.searchsorted(firsts, sequence), len(firsts) - 1)
        found = set()
        for place in np.flatnonzero(firsts[nearest] == sequence).tolist():
            for length, digests in self._by_first[int(sequence[place])].items():
                part = sequence[place : place + length]
                if len(part) == length and (digest := _digest(part)) in digests:
                    found.add(self._names[digest])
        return sorted(found)


def _digest(sequence: "NDArray[np.uint64]") -> bytes:
    return hashlib.blake2b(sequence.tobytes(), digest_size=16).digest()
