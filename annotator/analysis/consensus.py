"""What most people said about a cluster: shown to who decides, never decided.

The label is that of most people, where “not marked” counts as an answer; the boundary is that
of the medoid, the span with the largest sum of IoU to the others, the shortest and then the
earliest of several; an attribute has the value that most of those give who chose the label.
Where two answers have as many votes there is no proposal.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

from annotator.model.document import AttributeValue
from annotator.model.span import Fragment, Span

NOT_MARKED = ""
"""Stands for the answer of those who looked and marked nothing like it."""

Answer = TypeVar("Answer", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What most people said."""

    label: str
    """NOT_MARKED if most marked nothing."""
    fragments: tuple[Fragment, ...] = ()
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    tied: tuple[str, ...] = ()
    """Attributes of which two values have as many votes; they are left out."""


def split(spans: Sequence[Span], voters: int) -> tuple[tuple[str, int], ...]:
    """Return how many of the people who looked chose which label, most first, then by name."""
    votes = Counter(span.label for span in spans)
    if voters > len(spans):
        votes[NOT_MARKED] = voters - len(spans)
    return tuple(sorted(votes.items(), key=lambda vote: (-vote[1], vote[0])))


def is_tie(votes: Sequence[tuple[str, int]]) -> bool:
    """Tell whether two answers of a split have the most votes."""
    return len(votes) > 1 and votes[0][1] == votes[1][1]


def proposal(
    spans: Sequence[Span], voters: int, fits: Callable[[str, str], bool]
) -> Proposal | None:
    """Return what most of `voters` people said, or None at a tie.

    `fits` tells whether a span of a label may have an attribute.
    """
    votes = split(spans, voters)
    if not votes or is_tie(votes):
        return None
    label = votes[0][0]
    if label == NOT_MARKED:
        return Proposal(label)
    chosen = [span for span in spans if span.label == label]
    names = {name for span in chosen for name in span.attributes if fits(label, name)}
    attributes: dict[str, AttributeValue] = {}
    tied = []
    for name in sorted(names):
        value, is_clear = _most([span.attributes.get(name) for span in chosen])
        if not is_clear:
            tied.append(name)
        elif value is not None:
            attributes[name] = value
    return Proposal(label, medoid([span.fragments for span in spans]), attributes, tuple(tied))


def medoid(shapes: Sequence[tuple[Fragment, ...]]) -> tuple[Fragment, ...]:
    """Return the fragments with the largest sum of IoU to the others.

    Of several the shortest is returned, of these the earliest.
    """
    if len(set(shapes)) == 1:
        return shapes[0]

    def worth(shape: tuple[Fragment, ...]) -> tuple[Fraction, int, tuple[Fragment, ...]]:
        return -sum((iou(shape, other) for other in shapes), Fraction()), _size(shape), shape

    return min(set(shapes), key=worth)


def iou(one: Sequence[Fragment], other: Sequence[Fragment]) -> Fraction:
    """Return the characters in both over the characters in either (Jaccard 1912)."""
    both = sum(
        max(0, min(end, behind) - max(start, first))
        for start, end in one
        for first, behind in other
    )
    return Fraction(both, _size(one) + _size(other) - both)


def _size(fragments: Iterable[Fragment]) -> int:
    return sum(end - start for start, end in fragments)


def _most(answers: Iterable[Answer]) -> tuple[Answer, bool]:
    """Return the answer with the most votes, and whether no other has as many."""
    votes = Counter(answers).most_common(2)
    return votes[0][0], len(votes) < 2 or votes[0][1] > votes[1][1]
