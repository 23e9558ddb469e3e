"""The middle of durations, and what is unusual beside them."""

from annotator.analysis.durations import median, upper_fence


def test_nothing_has_no_middle():
    assert median([]) is None
    assert median([3, 1, 8, 4]) == 3.5


def test_the_fence_is_one_and_a_half_ranges_of_quartiles_above_the_third():
    values = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]
    assert upper_fence(values) == 7.0 + 1.5 * 4.0


def test_of_too_few_nobody_knows():
    assert upper_fence([1.0] * 7) is None
