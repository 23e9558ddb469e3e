"""The same alignment as lists of spans, for whoever shows or settles disagreements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.alignment import Kind, clusters
from annotator.analysis.document_sums import Measured, compare
from annotator.analysis.marks import packed, without_edge_space
from annotator.model.span import Span

if TYPE_CHECKING:
    from annotator.analysis.marks import Row

NAMES = {
    Kind.EXACT: "exact",
    Kind.BOUNDARY: "boundary",
    Kind.LABEL: "label",
    Kind.BOUNDARY_AND_LABEL: "boundary and label",
    Kind.SPLIT: "fragment",
    Kind.NESTED: "fragment",
    Kind.ONE_SIDED: "one-sided",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """Two spans that mean the same, or one that the other person has not."""

    kind: str
    """One of `NAMES`."""
    first: Span | None
    second: Span | None
    fragment: str | None = None
    """Of a fragment: "split" if the first person cut what the second marked as one, "merge"
    the other way round, "nested" if it lies in or over another span of the same person."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Spans of several people that mean the same, at most one of each, in their order."""

    kind: str
    """In what they differ, one of `NAMES`; "fragment" and "one-sided" are single spans."""
    spans: tuple[Span, ...]


def differences(
    first: Sequence[Span], second: Sequence[Span], labels: Sequence[str], length: int
) -> list[Difference]:
    """Compare two layers of a text of some length; return everything in reading order."""
    return [each for _, each in differences_of_pairs([first, second], labels, length)]


def differences_of_pairs(
    layers: Sequence[Sequence[Span]], labels: Sequence[str], length: int, text: str = ""
) -> list[tuple[tuple[int, int], Difference]]:
    """Compare every two of several layers; return all in reading order, with whose they are.

    With a text white space at the edges of spans does not count.
    """
    spans = [span for layer in layers for span in layer]
    measured, owners = _measured(layers, labels, length, text)
    partner, kinds = measured.alignment.partner.tolist(), measured.alignment.kind.tolist()
    found: list[tuple[tuple[int, int], Difference]] = []
    for mark, (row, person) in enumerate(
        zip(owners, measured.marks.person.tolist(), strict=True)
    ):
        for other in range(len(layers)):
            if other == person:
                continue
            pair, kind = (min(person, other), max(person, other)), Kind(kinds[mark][other])
            matched = partner[mark][other]
            if matched < 0:
                one = spans[row] if person < other else None
                two = spans[row] if person > other else None
                fragment = _fragment(kind, int(person > other))
                found.append((pair, Difference(NAMES[kind], one, two, fragment)))
            elif person < other:
                difference = Difference(NAMES[kind], spans[row], spans[owners[matched]])
                found.append((pair, difference))
    return sorted(found, key=lambda each: (*_place(each[1]), each[0]))


def cluster_spans(
    layers: Sequence[Sequence[Span]], labels: Sequence[str], length: int
) -> list[Cluster]:
    """Align the layers of several people; return every cluster in reading order."""
    spans = [span for layer in layers for span in layer]
    measured, owners = _measured(layers, labels, length)
    members: dict[int, list[int]] = {}
    for mark, cluster in enumerate(clusters(measured.marks, measured.overlaps).tolist()):
        members.setdefault(cluster, []).append(mark)
    person = measured.marks.person
    return [
        Cluster(
            NAMES[_kind(measured, marks)],
            tuple(spans[owners[mark]] for mark in sorted(marks, key=lambda one: person[one])),
        )
        for marks in members.values()
    ]


def _measured(
    layers: Sequence[Sequence[Span]], labels: Sequence[str], length: int, text: str = ""
) -> tuple[Measured, list[int]]:
    """Return the alignment, and for each of its spans the first row that it stands for."""
    place = {label: number for number, label in enumerate(labels)}
    rows: list[Row] = [
        (
            *(person, place[span.label], span.start, span.end),
            span.fragments if span.is_discontinuous else None,
        )
        for person, layer in enumerate(layers)
        for span in layer
    ]
    given = without_edge_space(packed(rows), text) if text else packed(rows)
    measured = compare(given, range(len(layers)), range(len(labels)), length)
    owners = [-1] * measured.marks.count
    for row, mark in reversed(list(enumerate(measured.marks.span_of_row.tolist()))):
        owners[mark] = row
    return measured, owners


def _fragment(kind: Kind, person: int) -> str | None:
    if kind is Kind.NESTED:
        return "nested"
    if kind is Kind.SPLIT:
        return ("split", "merge")[person]
    return None


def _place(difference: Difference) -> tuple[int, int]:
    span = difference.first or difference.second
    return (span.start, -span.end) if span else (0, 0)


def _kind(measured: Measured, cluster: list[int]) -> Kind:
    """Return in what the spans of a cluster differ; a single span may be a fragment."""
    marks = measured.marks
    if len(cluster) > 1:
        places = {int(marks.place[mark]) for mark in cluster}
        labels = {int(marks.label[mark]) for mark in cluster}
        return Kind((len(places) > 1) * Kind.BOUNDARY + (len(labels) > 1) * Kind.LABEL)
    kinds = [int(kind) for kind in measured.alignment.kind[cluster[0]]]
    fragments = [kind for kind in kinds if kind in (Kind.SPLIT, Kind.NESTED)]
    return Kind(max(fragments)) if fragments else Kind.ONE_SIDED
