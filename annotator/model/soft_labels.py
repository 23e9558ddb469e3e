"""Soft labels: the share of people who marked exactly this, of all who finished the text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.model.span import Fragment, Span


@dataclass(frozen=True, slots=True)
class SoftSpan:
    """A label on fragments, and how many of those who finished the document set it."""

    label: str
    fragments: tuple[Fragment, ...]
    marked: int
    people: int

    @property
    def share(self) -> float:
        """The share of people who marked it, above 0 and at most 1."""
        return self.marked / self.people


def soft_spans(finished: Mapping[str, Sequence[Span]]) -> list[SoftSpan]:
    """Return every label and extent that anybody set, in reading order.

    `finished` has the spans of everybody who finished the document, by person; whoever
    marked nothing counts among the people. Spans count as the same only if label and all
    fragments are equal.
    """
    marked: dict[tuple[tuple[Fragment, ...], str], set[str]] = {}
    for person, spans in finished.items():
        for span in spans:
            marked.setdefault((span.fragments, span.label), set()).add(person)
    ordered = sorted(marked, key=lambda key: (key[0][0][0], -key[0][-1][1], key))
    return [
        SoftSpan(label, fragments, len(marked[fragments, label]), len(finished))
        for fragments, label in ordered
    ]
