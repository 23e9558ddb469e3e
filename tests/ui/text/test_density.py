"""Counts by part agree with a count from the start after any changes."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.text.density import Density, parts_of
from tests.ui.text.driver import marked

ranges = st.tuples(st.integers(0, 9_900), st.integers(1, 100)).map(lambda r: (r[0], sum(r)))
changes = st.lists(
    st.tuples(
        st.sampled_from("abcd"),
        st.sampled_from(["claim", "quantity", None]),
        ranges,
        st.sampled_from([None, "discuss"]),
    ),
    max_size=12,
)


@given(changes)
def test_counts_follow_every_change(steps):
    density, spans = Density(10_000), {}
    for span_id, label, where, flag in steps:
        if label is None:
            density.drop(span_id)
            spans.pop(span_id, None)
        else:
            spans[span_id] = marked(span_id, label, where, flag=flag)
            density.put(spans[span_id])
    for label in ("claim", "quantity"):
        mine = [span for span in spans.values() if span.label == label]
        assert density.counts(label) == [
            sum(
                span.start // density.width <= part <= (span.end - 1) // density.width
                for span in mine
            )
            for part in range(density.parts)
        ]
    flags = {span.start // density.width for span in spans.values() if span.flag}
    assert density.flagged() == sorted(flags)


def test_a_short_text_has_a_part_for_each_character():
    density = Density(3, [marked("s", "claim", (1, 3))])
    assert density.counts("claim") == [0, 1, 1]
    assert density.counts("quantity") == [0, 0, 0]
    assert parts_of([(0, 1), (2, 3)], density) == [0, 2]


def test_no_text_has_no_parts():
    assert Density().counts("claim") == []
