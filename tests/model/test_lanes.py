"""Lanes: no two underlines on top of each other, no lane wasted."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.lanes import lanes

ranges = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair)))
).map(lambda found: sorted(found, key=lambda one: (one[0], -one[1])))


@given(ranges)
def test_ranges_that_overlap_have_lanes_of_their_own(found):
    placed = list(zip(found, lanes(found), strict=True))
    for place, ((start, end), lane) in enumerate(placed):
        for (other_start, other_end), other_lane in placed[:place]:
            if other_start < end and start < other_end:
                assert lane != other_lane


@given(ranges)
def test_there_are_no_more_lanes_than_the_deepest_place_needs(found):
    depth = max(
        (sum(1 for start, end in found if start <= at < end) for at in range(80)), default=0
    )
    assert max(lanes(found), default=-1) + 1 == depth


def test_the_outer_range_lies_nearest_to_the_text():
    assert lanes([(0, 10), (0, 5), (5, 10), (10, 12)]) == [0, 1, 1, 0]
