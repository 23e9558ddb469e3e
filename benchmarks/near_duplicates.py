"""Near-duplicates among 100,000 texts: at most 60 s, nothing planted missed.

python benchmarks/near_duplicates.py [TEXTS]

Beside it in the same run stands the same search without sketches, an index from each
shingle to its texts, on a twentieth of the texts: what must be found, and what it costs.
"""

import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import TypeVar

from annotator.analysis.near_duplicates import THRESHOLD, NearDuplicates, near_duplicates
from annotator.analysis.sketches import jaccard, shingles, sketched

Result = TypeVar("Result")
LIMIT = 60.0  # seconds
_WORDS = 600
_CHANGED = 0.04


def made_texts(count: int) -> tuple[list[str], list[tuple[int, int]]]:
    """Return texts of about 3,400 characters, one in twenty a changed copy of another."""
    chance = random.Random(1)
    vocabulary = [
        "".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(50_000)
    ]
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(vocabulary))))
    texts: list[str] = []
    planted = []
    for number in range(count):
        if number % 20 == 19:
            original = chance.randrange(number)
            words = texts[original].split()
            for place in chance.sample(range(len(words)), int(len(words) * _CHANGED)):
                words[place] = chance.choice(vocabulary)
            planted.append((original, number))
        else:
            words = chance.choices(vocabulary, cum_weights=weights, k=_WORDS)
        texts.append(" ".join(words))
    return texts, planted


def found_by_sketches(texts: list[str]) -> NearDuplicates:
    """Return what the program finds."""
    sketches = finished(sketched(texts))
    return finished(near_duplicates(texts, sketches))


def found_by_index(texts: list[str]) -> set[tuple[int, int]]:
    """Return every pair above the threshold, by an index of all shingles."""
    sets = [shingles(text) for text in texts]
    index: dict[int, list[int]] = defaultdict(list)
    pairs = set()
    for number, own in enumerate(sets):
        shared: Counter[int] = Counter()
        for shingle in own.tolist():
            shared.update(index[shingle])
            index[shingle].append(number)
        for other, common in shared.items():
            if (
                common * 3 >= min(len(own), len(sets[other]))
                and jaccard(own, sets[other]) >= THRESHOLD
            ):
                pairs.add((other, number))
    return pairs


def apart(found: NearDuplicates, pairs: Iterable[tuple[int, int]]) -> int:
    """Return how many pairs are in no cluster together."""
    cluster = {text: place for place, group in enumerate(found.clusters) for text in group}
    return sum(cluster.get(one, -1) != cluster.get(two, -2) for one, two in pairs)


def finished(steps):  # noqa: ANN001, ANN201 - whatever the generator returns
    """Run a generator to its end."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def timed(work: Callable[[], Result]) -> tuple[Result, float, float]:
    """Return a result, and the seconds of wall and of processor that it took."""
    wall, cpu = time.monotonic(), time.process_time()
    result = work()
    return result, time.monotonic() - wall, time.process_time() - cpu


def main() -> int:
    """Measure and print; return 1 if the limit is not kept or a planted pair is missed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    texts, planted = made_texts(count)
    found, wall, cpu = timed(lambda: found_by_sketches(texts))
    missed = apart(found, planted)
    size = sum(map(len, texts)) / 1e6
    print(f"{count:,} texts, {size:,.0f} million characters, {len(planted):,} planted copies")
    print(f"by sketches: {wall:.1f} s, {cpu:.1f} s of processor, {missed} copies missed")
    few = texts[: count // 20]
    wanted, _, by_index = timed(lambda: found_by_index(few))
    again, _, by_sketches = timed(lambda: found_by_sketches(few))
    lost = apart(again, wanted)
    print(f"of {len(few):,} texts: by an index of all shingles {by_index:.1f} s of processor,")
    print(f"by sketches {by_sketches:.1f} s, {lost} of {len(wanted):,} pairs missed")
    print(f"limit {LIMIT:.0f} s of processor: {'kept' if cpu <= LIMIT else 'MISSED'}")
    return int(cpu > LIMIT or missed > 0 or lost > 0)


if __name__ == "__main__":
    sys.exit(main())
