"""Ratings of items by several people, as worked examples give them."""

from collections.abc import Sequence

import numpy as np


def coincidences(ratings: Sequence[Sequence[object]]) -> tuple[float, list[float]]:
    """Count what alpha takes, for items with the categories that people gave them.

    None is a missing rating; items with fewer than two ratings do not count.
    """
    equal = 0.0
    totals: dict[object, float] = {}
    for item in ratings:
        given = [rating for rating in item if rating is not None]
        if len(given) < 2:
            continue
        for category in set(given):
            count = given.count(category)
            equal += count * (count - 1) / (len(given) - 1)
            totals[category] = totals.get(category, 0.0) + count
    return equal, list(totals.values())


def table_of(items: Sequence[Sequence[object]]) -> np.ndarray:
    """Count how often two people gave which categories to an item."""
    names = sorted({str(one) for item in items for one in item})
    table = np.zeros((len(names), len(names)))
    for one, other in items:
        table[names.index(str(one)), names.index(str(other))] += 1
    return table
