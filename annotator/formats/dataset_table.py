"""A dataset as a table: its columns, and the rows of each document."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from annotator.formats.exchange import Outgoing, WriteReport
from annotator.model.scheme import AttributeKind, Scheme
from annotator.model.span import Span


class Kind(Enum):
    """What stands in the cells of a column; every cell may also be None."""

    TEXT = "text"
    WHOLE = "whole number"
    NUMBER = "number"
    TRUTH = "truth value"
    TEXTS = "list of texts"
    WHOLES = "list of whole numbers"
    FRAGMENTS = "list of [start, end] lists"
    SPANS = "list of spans"
    NUMBERED_SPANS = "list of spans whose label is its number in the scheme"
    RELATIONS = "list of relations"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a dataset."""

    name: str
    kind: Kind
    is_repeated: bool = False
    """Whether a few values stand in many rows, so that it is worth remembering their cells."""


@dataclass(frozen=True, slots=True)
class AttributeColumn:
    """The column of an attribute that spans may have."""

    name: str
    attribute: str
    kind: Kind

    def value(self, attributes: Mapping[str, Any]) -> Any:
        """Return the attribute's value as the column holds it, or None."""
        value = attributes.get(self.attribute)
        if self.kind is Kind.TEXT:
            return None if value is None else str(value)
        return value if isinstance(value, int | float) else None


@dataclass(frozen=True, slots=True)
class Table:
    """A kind of dataset for one scheme."""

    columns: tuple[Column, ...]
    rows: Callable[[Outgoing, Counter[str]], Iterator[list[Any]]]
    """Gives a document's rows, one value a column, and counts what it must leave out.

    Raises RuleBrokenError for a range that leaves the text.
    """
    carries: frozenset[str]
    """The kinds of things, as `THINGS` counts them, that the table has a place for."""

    def take(self, outgoing: Outgoing, report: WriteReport) -> Iterator[list[Any]]:
        """Yield the rows of a document and count in the report what it has no place for."""
        for row in self.rows(outgoing, report.left_out):
            report.rows += 1
            yield row
        self.count_losses(outgoing, report)

    def count_losses(self, outgoing: Outgoing, report: WriteReport) -> None:
        """Count in the report what the table has no place for."""
        for what, count in THINGS.items():
            if what not in self.carries and (number := count(outgoing)):
                report.left_out[what] += number


def _spans(outgoing: Outgoing) -> Iterator[Span]:
    return (span for owned in outgoing.layers for span in owned.content.spans)


THINGS: Mapping[str, Callable[[Outgoing], int]] = {
    "relations": lambda one: sum([len(each.content.relations) for each in one.layers]),
    "span attributes": lambda one: sum(len(span.attributes) for span in _spans(one)),
    "span notes and flags": lambda one: sum(
        (span.note is not None) + (span.flag is not None) for span in _spans(one)
    ),
    "metadata values": lambda one: len(one.document.metadata),
    "document attributes": lambda one: len(one.document.attributes),
    "notes and flags on documents": lambda one: sum(
        [
            (each.content.layer.note is not None) + (each.content.layer.flag is not None)
            for each in one.layers
        ]
    ),
    "layers without a span": lambda one: len(
        [each for each in one.layers if not each.content.span_count]
    ),
    "documents that nobody has begun": lambda one: int(not one.layers),
}
"""The kinds of things that not every table has a place for, and how to count each."""


EVERYTHING = frozenset(THINGS)
"""All kinds that `THINGS` counts: for a table that stands beside others which carry them."""


def attribute_columns(scheme: Scheme, taken: Sequence[str]) -> tuple[AttributeColumn, ...]:
    """Return a column for each attribute of the scheme, named unlike those taken.

    An attribute that is a number for one label and something else for another has a
    column of texts.
    """
    kinds: dict[str, set[Kind]] = {}
    for label in scheme.labels:
        for attribute in scheme.attributes_of(label.name):
            is_number = attribute.kind is AttributeKind.NUMBER
            kinds.setdefault(attribute.name, set()).add(Kind.NUMBER if is_number else Kind.TEXT)
    names = plain_names(list(kinds), taken, "attribute")
    return tuple(
        AttributeColumn(
            names[attribute], attribute, found.pop() if len(found) == 1 else Kind.TEXT
        )
        for attribute, found in kinds.items()
    )


def plain_names(names: Sequence[str], taken: Sequence[str], prefix: str) -> dict[str, str]:
    """Return names that any program can use for a column: "unverifiable_detail"."""
    result: dict[str, str] = {}
    used = set(taken)
    for name in names:
        plain = "".join(c if c.isalnum() else "_" for c in name.casefold()).strip("_")
        plain = plain if plain and plain not in used else f"{prefix}_{plain}".strip("_")
        candidate, number = plain, 1
        while candidate in used:
            number += 1
            candidate = f"{plain}_{number}"
        used.add(candidate)
        result[name] = candidate
    return result
