"""Texts as sets of shingles, and sketches that tell how much two such sets overlap.

A shingle is three words that follow each other, letter case and punctuation left out; in
scripts written without spaces a letter counts as a word, so that there it is three letters.
"""

import functools
import hashlib
import re
import unicodedata
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.model.tokens import SPACELESS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SLOTS = 256
"""Figures in a sketch; the standard deviation of an estimate of J is √(J (1 − J) / SLOTS)."""
_WORDS = 3
_SEED = 20_260_101
_AT_ONCE = 400  # texts that are sketched together
_MOST_WORDS_KNOWN = 400_000
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_MIXER = 0xBF58476D1CE4E5B9
_MARKS = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u00ad\u200b-\u200f\u2060\ufeff]"
)
"""Accents that stand alone, vowel signs, the tatweel that stretches a word, soft hyphens, and
signs without a width, none of which ends a word."""
_WORD = re.compile(f"[{SPACELESS}]|[^\\W{SPACELESS}]+")


@dataclass(frozen=True, slots=True)
class Sketches:
    """One sketch a text, in the order of the texts."""

    digests: "NDArray[np.uint32]"
    """Shape (texts, SLOTS); equal figures in a column are as frequent as shared shingles."""
    is_empty: "NDArray[np.bool_]"
    """Whether a text has nothing visible in it, and so resembles none."""

    def likeness(self, text: int, others: "NDArray[np.intp]") -> "NDArray[np.float64]":
        """Return the estimated Jaccard similarity of a text and others, each from 0 to 1."""
        result: NDArray[np.float64] = (self.digests[others] == self.digests[text]).mean(axis=1)
        return result


def sketched(texts: Sequence[str], words: int = _WORDS) -> Generator[int, None, Sketches]:
    """Sketch texts by shingles of so many words, and yield how many are done.

    MinHash (Broder 1997) as rensa computes it (fast similarity sketching, Dahlgaard et al.
    2017), with a fixed seed: the same texts give the same sketches on every machine.
    """
    import numpy as np
    from rensa import RMinHash

    digests = np.empty((len(texts), SLOTS), np.uint32)
    is_empty = np.zeros(len(texts), np.bool_)
    for first in range(0, len(texts), _AT_ONCE):
        behind = min(first + _AT_ONCE, len(texts))
        parts = [_all_shingles(texts[number], words) for number in range(first, behind)]
        lengths = [len(part) for part in parts]
        borders = np.concatenate(([0], np.cumsum(lengths))).astype(np.uint64)
        matrix = RMinHash.digest_matrix_from_flat_token_hashes(
            np.concatenate(parts), borders, SLOTS, _SEED
        )
        digests[first:behind] = matrix.to_rows()
        is_empty[first:behind] = [length == 0 for length in lengths]
        yield behind
    return Sketches(digests, is_empty)


def shingles(text: str, words: int = _WORDS) -> "NDArray[np.uint64]":
    """Return the set of a text's shingles as sorted 64-bit hashes."""
    import numpy as np

    return np.unique(_all_shingles(text, words))


def jaccard(one: "NDArray[np.uint64]", two: "NDArray[np.uint64]") -> float:
    """Return the size of the intersection of two sets by that of their union (Jaccard 1901).

    Two empty sets have nothing in common: 0.
    """
    import numpy as np

    common = len(np.intersect1d(one, two, assume_unique=True))
    together = len(one) + len(two) - common
    return common / together if together else 0.0


def plain_words(text: str) -> list[str]:
    """Return the words of a text without case, punctuation and kinds of letter forms.

    Vowel signs of Arabic and Hebrew count for nothing, and neither does what nobody sees.
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _WORD.findall(plain if plain.isascii() else _MARKS.sub("", plain))


class _HashOfWords(dict[str, int]):
    """Hashes of words that do not depend on the run of the program."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS_KNOWN:
            self.clear()
        digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        number = self[word] = int.from_bytes(digest, "little")
        return number


@functools.cache
def _hashes() -> _HashOfWords:
    return _HashOfWords()


def shingle_sequence(found: Sequence[str], words: int = _WORDS) -> "NDArray[np.uint64]":
    """Return the shingles of plain words in their order; one of all, if they are fewer."""
    import numpy as np

    hashes = np.fromiter(map(_hashes().__getitem__, found), np.uint64, len(found))
    width = min(words, len(found))
    if width == 0:
        return hashes
    count = len(found) - width + 1
    result = np.zeros(count, np.uint64)
    for place in range(width):
        result += hashes[place : place + count] * np.uint64(_FACTORS[place])
    result ^= result >> np.uint64(31)
    result *= np.uint64(_MIXER)
    result ^= result >> np.uint64(29)
    return result


def _all_shingles(text: str, words: int) -> "NDArray[np.uint64]":
    return shingle_sequence(plain_words(text) or text.split(), words)
