"""Agreement beyond spans: values of attributes, and relations, of spans that match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.model.document import AttributeValue

if TYPE_CHECKING:
    from annotator.analysis.document_sums import Measured

Link = tuple[int, str, int, int]
"""A relation: person, type, and the rows of its source and target span."""

Value = AttributeValue | None
"""A value of an attribute; None where it was not given."""


@dataclass(slots=True)
class ValueSums:
    """The values of one attribute at spans of two people that match in place and label."""

    equal: int = 0
    """Pairs of spans with equal values, counted both ways round."""
    totals: Counter[Value] = field(default_factory=Counter)
    """How often each value stands in a pair; together twice the pairs."""


@dataclass(slots=True)
class LinkSums:
    """The relations of one type, of every two people."""

    same: int = 0
    """Relations that both drew between spans that match."""
    comparable: int = 0
    """Relations of both whose two spans the other person marked, too."""
    all: int = 0
    """Relations of both."""


def attribute_sums(
    measured: Measured, values: Mapping[int, Mapping[str, AttributeValue]]
) -> dict[str, ValueSums]:
    """Compare the values given to rows, by attribute; pairs without any value do not count.

    Spans match if they are aligned and have the same label. Where one person gave a value and
    the other none, they disagree.
    """
    marks, partner = measured.marks, measured.alignment.partner
    given: dict[int, Mapping[str, AttributeValue]] = {}
    for row in sorted(values):
        given.setdefault(int(marks.span_of_row[row]), values[row])
    found: dict[str, ValueSums] = {}
    for span, own in given.items():
        for other in partner[span].tolist():
            if other < 0 or marks.label[other] != marks.label[span]:
                continue
            if other in given and other < span:
                continue  # the pair was met from its other side
            theirs = given.get(other, {})
            for name in sorted({*own, *theirs}):
                _add(found.setdefault(name, ValueSums()), own.get(name), theirs.get(name))
    return found


def _add(sums: ValueSums, one: Value, other: Value) -> None:
    sums.equal += 2 * (one == other)
    sums.totals[one] += 1
    sums.totals[other] += 1


def relation_sums(
    measured: Measured, links: Sequence[Link], symmetric: frozenset[str]
) -> dict[str, LinkSums]:
    """Compare relations, by type; the ends of those of a symmetric type may be swapped."""
    marks, partner = measured.marks, measured.alignment.partner
    drawn: list[set[tuple[str, int, int]]] = [set() for _ in range(marks.people)]
    for person, kind, source, target in links:
        ends = int(marks.span_of_row[source]), int(marks.span_of_row[target])
        drawn[person].add(_link(kind, *ends, symmetric))
    found: dict[str, LinkSums] = {}
    for person, other in _two_of(marks.people):
        for kind, source, target in drawn[person]:
            sums = found.setdefault(kind, LinkSums())
            there = int(partner[source, other]), int(partner[target, other])
            sums.all += 1
            if min(there) >= 0:
                sums.comparable += 1
                same = _link(kind, *there, symmetric) in drawn[other]
                sums.same += same and person < other
    return found


def _two_of(people: int) -> Iterator[tuple[int, int]]:
    for one in range(people):
        for other in range(people):
            if one != other:
                yield one, other


def _link(
    kind: str, source: int, target: int, symmetric: frozenset[str]
) -> tuple[str, int, int]:
    if kind in symmetric and source > target:
        return kind, target, source
    return kind, source, target
