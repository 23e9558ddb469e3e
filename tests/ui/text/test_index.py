"""The index answers what a look at all spans would."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.span import Span, reading_order
from annotator.ui.text.index import SpanIndex, innermost_first


@st.composite
def made_spans(draw: st.DrawFn) -> list[Span]:
    spans = []
    for number in range(draw(st.integers(0, 12))):
        places = sorted(draw(st.sets(st.integers(0, 6000), min_size=2, max_size=6)))
        places = places[: len(places) // 2 * 2]
        fragments = tuple(zip(places[::2], places[1::2], strict=True))
        spans.append(Span(f"s{number}", "d", "p", "claim", fragments))
    return spans


@given(made_spans(), st.integers(0, 6000), st.integers(1, 3000))
def test_touching_is_what_shares_a_character(spans, start, length):
    end = start + length
    expected = [
        span
        for span in sorted(spans, key=reading_order)
        if any(first < end and last > start for first, last in span.fragments)
    ]
    assert SpanIndex(spans).touching(start, end) == expected


@given(made_spans(), st.data())
def test_put_and_drop_leave_what_a_new_index_would_hold(spans, data):
    index = SpanIndex()
    for span in spans:
        index.put(span)
    kept = []
    for span in spans:
        if data.draw(st.booleans()):
            assert index.drop(span.id) == span
        else:
            moved = Span(span.id, "d", "p", "quantity", ((span.start, span.end + 2000),))
            index.put(moved)
            kept.append(moved)
    assert list(index) == sorted(kept, key=reading_order)
    assert len(index) == len(kept)
    assert index.touching(0, 9000) == sorted(kept, key=reading_order)


@given(made_spans())
def test_a_walk_meets_every_span_in_reading_order(spans):
    index = SpanIndex(spans)
    expected = sorted(spans, key=reading_order)
    forward, span = [], index.after(0)
    while span is not None:
        forward.append(span)
        span = index.after(span)
    backward, span = [], index.before(10_000)
    while span is not None:
        backward.append(span)
        span = index.before(span)
    assert forward == expected
    assert backward[::-1] == expected


def test_the_innermost_is_the_one_that_covers_least():
    outer = Span("a", "d", "p", "claim", ((0, 20),))
    split = Span("b", "d", "p", "claim", ((0, 3), (15, 20)))
    inner = Span("c", "d", "p", "claim", ((0, 5),))
    assert innermost_first([outer, split, inner]) == [inner, split, outer]
