"""How far boundaries are apart, in classes for charts and tables."""

from collections import Counter
from collections.abc import Mapping

from annotator.services.agreement_report import Offsets

_EDGES = ((0, 0), (1, 1), (2, 2), (3, 3), (4, 5), (6, 10), (11, 20), (21, 50))
"""Classes of distances in code points; behind them are all that are larger."""

LARGEST = 2**31
"""Larger than any distance in a text."""


def distance_bins(sizes: Mapping[int, int]) -> list[tuple[int, int, str, int]]:
    """Return classes of distances: least, largest, name such as “6–10”, and how many."""
    bins = [
        (
            *(low, high),
            str(low) if low == high else f"{low}–{high}",
            sum(sizes.get(size, 0) for size in range(low, high + 1)),
        )
        for low, high in _EDGES
    ]
    furthest = _EDGES[-1][1]
    more = sum(count for size, count in sizes.items() if size > furthest)
    return [*bins, (furthest + 1, LARGEST, f">{furthest}", more)]


def offset_rows_of(found: Offsets) -> tuple[int, ...]:
    """Return matches, then how many start earlier, alike, later, and end so."""
    return (found.matches, *_signs(found.starts), *_signs(found.ends))


def _signs(counts: Counter[int]) -> tuple[int, int, int]:
    return (
        sum(count for offset, count in counts.items() if offset < 0),
        counts[0],
        sum(count for offset, count in counts.items() if offset > 0),
    )
