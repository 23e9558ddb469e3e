"""How long documents take: the middle, and what is unusually long beside it."""

import statistics
from collections.abc import Sequence

_FENCE = 1.5
LEAST_FOR_FENCE = 8
"""Documents below which nobody knows what is usual."""


def median(seconds: Sequence[int]) -> float | None:
    """Return the median, or None of nothing."""
    return statistics.median(seconds) if seconds else None


def upper_fence(values: Sequence[float]) -> float | None:
    """Return the value beyond which others are unusually large; None for too few of them.

    The third quartile and one and a half times the distance between the quartiles (Tukey,
    Exploratory Data Analysis, 1977, section 2D).
    """
    if len(values) < LEAST_FOR_FENCE:
        return None
    first, _, third = statistics.quantiles(values, n=4, method="inclusive")
    return third + _FENCE * (third - first)
