"""Which underline lane each span of a paragraph takes."""

from collections.abc import Iterable


def lanes(ranges: Iterable[tuple[int, int]]) -> list[int]:
    """Return a lane for each range, the lowest that is free: 0 is nearest to the text.

    The ranges come sorted by start, the longer first, as spans do in reading order. Ranges that
    touch may share a lane; those that overlap never do.
    """
    ends: list[int] = []
    result: list[int] = []
    for start, end in ranges:
        lane = next((lane for lane, taken in enumerate(ends) if taken <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        result.append(lane)
    return result
