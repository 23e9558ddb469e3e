"""A span: one label on one or more fragments of a document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError

Fragment = tuple[int, int]
"""A half-open range [start, end) of Unicode code points of the document's text."""

GAP = " … "
"""Stands between the fragments of a discontinuous span wherever its text is shown."""


@dataclass(frozen=True, slots=True)
class Span:
    """One label on fragments of one document, made by one person."""

    id: str
    document_id: str
    person_id: str
    label: str
    fragments: tuple[Fragment, ...]
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    note: str | None = None
    flag: str | None = None

    def __post_init__(self) -> None:
        """Refuse fragments that are no fragments."""
        check_fragments(self.fragments)

    @property
    def start(self) -> int:
        """The first code point of the first fragment."""
        return self.fragments[0][0]

    @property
    def end(self) -> int:
        """The code point behind the last fragment."""
        return self.fragments[-1][1]

    @property
    def is_discontinuous(self) -> bool:
        """Whether the span has more than one fragment."""
        return len(self.fragments) > 1

    def covers(self, position: int) -> bool:
        """Tell whether the character at a code point belongs to a fragment."""
        return any(start <= position < end for start, end in self.fragments)


def reading_order(span: Span) -> tuple[int, int, str]:
    """Return the key that sorts spans as a reader meets them: outer before inner."""
    fragments = span.fragments
    return (fragments[0][0], -fragments[-1][1], span.id)


def order_of_marks(span: Span) -> tuple[int, int, str, tuple[Fragment, ...]]:
    """Return a key like that of `reading_order` in which a label stands for the id."""
    return (span.start, -span.end, span.label, span.fragments)


def check_fragments(fragments: Sequence[Fragment]) -> None:
    """Raise RuleBrokenError unless fragments are whole, non-empty, sorted and apart."""
    if not fragments:
        raise RuleBrokenError("A span needs at least one fragment: select some text first.")
    behind = -1
    for start, end in fragments:
        if type(start) is not int or type(end) is not int:
            raise RuleBrokenError(f"Offsets must be whole numbers, not [{start!r}, {end!r}).")
        if not 0 <= start < end:
            raise RuleBrokenError(f"The range [{start}, {end}) holds no text.")
        if start <= behind:
            raise RuleBrokenError(
                f"The fragment [{start}, {end}) touches or precedes the one before it: "
                "fragments must be sorted and apart."
            )
        behind = end


def joined(fragments: Sequence[Fragment]) -> tuple[Fragment, ...]:
    """Return the fragments sorted, with those that touch or overlap made one."""
    result: list[Fragment] = []
    for start, end in sorted(fragments):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def slices(text: str, fragments: Sequence[Fragment]) -> tuple[str, ...]:
    """Return the text of each fragment; raise RuleBrokenError where one leaves the text."""
    length = len(text)
    for start, end in fragments:
        if end > length:
            raise RuleBrokenError(
                f"The range [{start}, {end}) ends behind the text, which has "
                f"{length} characters."
            )
    return tuple([text[start:end] for start, end in fragments])


def covered_text(text: str, fragments: Sequence[Fragment]) -> str:
    """Return the covered text, fragments joined by an ellipsis."""
    return GAP.join(slices(text, fragments))
