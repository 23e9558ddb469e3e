"""Layers of a document for tests: plain rows, Hypothesis strategies, and dense counting."""

from itertools import combinations

from hypothesis import strategies as st

from annotator.analysis.document_sums import compare
from annotator.analysis.marks import packed
from annotator.model.span import joined

LENGTH = 40
LABELS = 3


def row(person, label, *fragments):
    """Make a row; several ranges make a discontinuous span."""
    first, behind = fragments[0][0], fragments[-1][1]
    return (person, label, first, behind, tuple(fragments) if len(fragments) > 1 else None)


def measured(rows, people=2, labels=LABELS, length=LENGTH):
    return compare(packed(rows), range(people), range(labels), length)


@st.composite
def fragments(draw, length=LENGTH):
    many = draw(st.sampled_from([1, 1, 1, 2, 3]))
    ranges = []
    for _ in range(many):
        start = draw(st.integers(0, length - 1))
        ranges.append((start, min(length, start + draw(st.integers(1, 12)))))
    return joined(ranges)


@st.composite
def rows(draw, people=3, labels=LABELS, most=14):
    """Draw rows with overlaps, nesting, same extents, duplicates and discontinuous spans."""
    pool = draw(st.lists(fragments(), min_size=1, max_size=6))
    each = st.tuples(
        st.integers(0, people - 1),
        st.integers(0, labels - 1),
        st.one_of(st.sampled_from(pool), fragments()),
    )
    drawn = draw(st.lists(each, max_size=most))
    return [row(person, label, *ranges) for person, label, ranges in drawn]


def characters(one):
    """Return the code points of a row."""
    return {
        place for start, end in (one[4] or [(one[2], one[3])]) for place in range(start, end)
    }


def pairs_of(people):
    return list(combinations(range(people), 2))
