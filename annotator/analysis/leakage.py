"""What the parts of a dataset share that they should not: sources, claims, near-duplicates."""

import hashlib
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.near_duplicates import Likeness
from annotator.analysis.sketches import Sketches, jaccard, shingles
from annotator.analysis.splits import Item, Key

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MOST_ASKED = 200
_COMPARED = 3


@dataclass(frozen=True, slots=True)
class Shared:
    """How much of one kind of key is found in more than one part."""

    kind: str
    values: int
    """Different values in the whole dataset."""
    straddling: int
    """Values with documents in more than one part."""
    documents: int
    """Documents outside the training part that share a value with a document in it."""
    share: float
    """These as a share of all documents outside the training part, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """How near the texts outside the training part come to those in it."""

    asked: int
    """Texts outside the training part that were compared with all in it; at most 200."""
    mean: float
    """The mean of their similarities to their nearest neighbours, from 0 to 1."""
    above: int
    """How many have a neighbour at or above the threshold of near-duplicates."""
    pairs: tuple[Likeness, ...]
    """The ten nearest: `first` is the place of the text outside, `second` of that inside."""


def shared_keys(
    items: Sequence[Item], part_of: Mapping[str, str], training: str, kinds: Sequence[str]
) -> tuple[Shared, ...]:
    """Return, for each kind of key, what stands in more than one part."""
    parts: dict[Key, set[str]] = {}
    for item in items:
        if item.id in part_of:
            for key in item.keys:
                parts.setdefault(key, set()).add(part_of[item.id])
    outside = [item for item in items if part_of.get(item.id, training) != training]
    result = []
    for kind in kinds:
        found = {key: where for key, where in parts.items() if key[0] == kind}
        leaking = sum(
            any(key[0] == kind and training in parts[key] for key in item.keys)
            for item in outside
        )
        result.append(
            Shared(
                kind,
                len(found),
                sum(len(where) > 1 for where in found.values()),
                leaking,
                leaking / len(outside) if outside else 0.0,
            )
        )
    return tuple(result)


def nearest_across(
    texts: Sequence[str], sketches: Sketches, places: Mapping[bool, Sequence[int]], limit: float
) -> Generator[None, None, Nearest]:
    """Find the nearest neighbours in the training part of texts outside; yield after each.

    `places` has under True the places of the training texts and under False those of all
    others. Of more than 200 others, 200 are asked, chosen by the SHA-256 of their sketches. The
    three neighbours that the sketches take for the nearest are compared shingle by shingle.
    """
    import numpy as np

    inside = np.array(places[True], np.intp)
    coarse = sketches.digests[inside].astype(np.uint8)  # a quarter to read; off by 1 in 256
    pairs = []
    for place in _asked(sketches, places[False]) if len(inside) else ():
        pairs.append(_nearest(texts, sketches, place, (inside, coarse)))
        yield
    pairs.sort(key=lambda pair: (-pair.similarity, pair.first))
    return Nearest(
        len(pairs),
        sum(pair.similarity for pair in pairs) / len(pairs) if pairs else 0.0,
        sum(pair.similarity >= limit for pair in pairs),
        tuple(pairs[:10]),
    )


def _asked(sketches: Sketches, places: Sequence[int]) -> list[int]:
    if len(places) <= _MOST_ASKED:
        return list(places)
    chance = {
        place: hashlib.sha256(sketches.digests[place].tobytes()).digest() for place in places
    }
    return sorted(places, key=lambda place: (chance[place], place))[:_MOST_ASKED]


def _nearest(
    texts: Sequence[str],
    sketches: Sketches,
    place: int,
    training: "tuple[NDArray[np.intp], NDArray[np.uint8]]",
) -> Likeness:
    import numpy as np

    inside, coarse = training
    own = sketches.digests[place].astype(np.uint8)
    agreeing = np.count_nonzero(coarse == own, axis=1)
    agreeing[sketches.is_empty[inside]] = 0
    best = np.argsort(-agreeing, kind="stable")[:_COMPARED]
    own_set = shingles(texts[place])
    found = [
        (jaccard(own_set, shingles(texts[int(inside[each])])), int(inside[each]))
        for each in best
    ]
    similarity, other = max(found, key=lambda each: (each[0], -each[1]))
    return Likeness(place, other, similarity)


def labels_by_part(
    items: Sequence[Item], part_of: Mapping[str, str], parts: Sequence[str]
) -> dict[str, dict[str, int]]:
    """Return how many spans of each label each part has; every label stands in every part."""
    labels = sorted({label for item in items for label in item.labels})
    counts = {part: dict.fromkeys(labels, 0) for part in parts}
    for item in items:
        if item.id in part_of:
            for label, number in item.labels.items():
                counts[part_of[item.id]][label] += number
    return counts
