"""What one document adds to every figure: sums by pair of people and label, and by label.

They are all that is kept of a document, so a change in one document costs one document.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import combinations
from typing import TYPE_CHECKING

from annotator.analysis.alignment import Alignment, Kind, align, clusters
from annotator.analysis.coverage import (
    Coverage,
    LabelSets,
    Ranges,
    coverage,
    in_characters,
    in_tokens,
    label_sets,
)
from annotator.analysis.gamma import gamma_sums
from annotator.analysis.marks import Marks, Rows, marks_of
from annotator.analysis.matching import Alike, alike, relaxed_sums
from annotator.analysis.overlaps import Overlaps, overlaps
from annotator.analysis.unitizing import UnitSums, unit_sums, units_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from annotator.analysis.marks import Reals, Wholes


class Pair(IntEnum):
    """The columns of the sums of two people in one label; the first has the lower number."""

    SPANS = 0
    """Distinct spans of both."""
    SAME = 1
    """Spans that both marked with the same fragments and label."""
    MATCHED = 2
    """Pairs of spans alike enough for relaxed F1."""
    IOU = 3
    """Sum of their IoU."""
    CHARACTERS = 4
    """Of the text."""
    BOTH = 5
    """Characters that both marked."""
    FIRST = 6
    SECOND = 7
    TOKENS = 8
    """Of the text; 0 where tokens were not looked at."""
    BOTH_TOKENS = 9
    FIRST_TOKENS = 10
    SECOND_TOKENS = 11
    EXACT = 12
    """From here on spans of both, by the kind of their disagreement."""
    BOUNDARY = 13
    LABEL = 14
    BOUNDARY_AND_LABEL = 15
    SPLIT = 16
    """The first cut what the second marked as one."""
    MERGE = 17
    """The first marked as one what the second cut."""
    NESTED = 18
    ONE_SIDED = 19


RELAXED = [Pair.MATCHED, Pair.IOU]
"""The columns that depend on the least IoU."""


class Item(IntEnum):
    """The columns of the sums of all people of a document in one label."""

    BOTH = 0
    """Characters × pairs of people who both marked them, over people less one, both ways."""
    ONE = 1
    NONE = 2
    BOTH_TOKENS = 3
    ONE_TOKENS = 4
    NONE_TOKENS = 5
    AGREED = 6
    """Characters × the share of pairs of people who agree on them."""
    MARKED = 7
    """Characters × the share of people who marked them."""
    CHARACTERS = 8
    SQUARES = 9
    """Squared lengths of the stretches that a person marked, each by itself."""


@dataclass(frozen=True, slots=True)
class DocumentSums:
    """The sums of a document whose layer is done by two people or more."""

    people: tuple[int, ...]
    """Who is compared, as numbers of the corpus, ascending."""
    agreed_empty: bool
    """Everybody looked and nobody marked anything."""
    pairs: Reals
    """Pairs of people in lexicographic order × labels × Pair."""
    items: Reals
    """Labels × Item."""
    sets: LabelSets | None
    """Sets of labels of tokens; None where tokens were not looked at."""
    confusion: Reals
    """Pairs of people × labels × labels of spans matched by place, the first person's first."""
    units: UnitSums | None
    """For the unitizing family; None where spans of one person and several labels overlap."""
    clustered: Reals
    """Equal labels in clusters of two or more; then, by label, the spans in such clusters."""
    gammas: Reals | None
    """Pairs of people × (disorder, that of chance); None where gamma was not asked for."""
    duplicates: int
    """Spans that one person marked twice, and that count once."""
    joint_gamma: Reals | None = None
    """Disorder of all people at once, that of chance; None where it was not asked for."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: sorted first code points, and those behind their last."""

    starts: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Measured:
    """A document as its spans were compared, for whoever needs more than the sums."""

    marks: Marks
    overlaps: Overlaps
    alignment: Alignment
    alike: Alike


def compare(rows: Rows, people: Sequence[int], labels: Sequence[int], length: int) -> Measured:
    """Align the spans that some people made with some labels in a text of some length."""
    marks = marks_of(rows, people, labels, length)
    found = overlaps(marks)
    return Measured(marks, found, align(marks, found), alike(marks, found))


def document_sums(
    measured: Measured,
    people: tuple[int, ...],
    iou: float,
    tokens: Tokens | None,
    gamma_seed: tuple[int, ...] | None = None,
) -> DocumentSums:
    """Return the sums of a document; `iou` is the least for a relaxed match, 0 to 1.

    Gamma takes its time, so it is computed only with a seed for its chance.
    """
    import numpy as np

    marks = measured.marks
    size, labels = marks.people, marks.labels
    cube = np.zeros((size, size, labels, len(Pair)))
    items = np.zeros((labels, len(Item)))
    _add_spans(cube, measured)
    _add_kinds(cube, measured)
    _add_areas(cube, items, in_characters(marks), 0)
    sets = None
    if tokens is not None:
        ranges = in_tokens(marks, tokens.starts, tokens.ends)
        _add_areas(cube, items, ranges, 1)
        sets = label_sets(ranges)
    units = units_of(marks)
    np.add.at(items[:, Item.SQUARES], units.label, (units.behind - units.first) ** 2.0)
    upper = np.triu_indices(size, 1)
    pairs = cube[upper]
    pairs[..., RELAXED] = relaxed_sums(measured.alike, iou)
    confusion, clustered = _labels(measured)
    return DocumentSums(
        *(people, marks.count == 0, pairs, items, sets, confusion[upper]),
        *(unit_sums(units), clustered, gammas(marks, gamma_seed)),
        int((marks.span_of_row >= 0).sum()) - marks.count,
    )


def relaxed(sums: DocumentSums, pairs: Alike, iou: float) -> DocumentSums:
    """Return the sums of a document for another least IoU, 0 to 1."""
    found = sums.pairs.copy()
    found[..., RELAXED] = relaxed_sums(pairs, iou)
    return replace(sums, pairs=found)


def gammas(marks: Marks, seed: tuple[int, ...] | None) -> Reals | None:
    """Return the disorder of every two people and that of chance, or None without a seed."""
    import numpy as np

    if seed is None:
        return None
    pairs = combinations(range(marks.people), 2)
    return np.array([gamma_sums(marks, pair, (*seed, *pair)) for pair in pairs])


def _add_spans(cube: Reals, measured: Measured) -> None:
    import numpy as np

    marks, found = measured.marks, measured.overlaps
    size, labels = marks.people, marks.labels
    count = np.bincount(marks.person * labels + marks.label, minlength=size * labels)
    count = count.reshape(size, labels)
    cube[..., Pair.SPANS] = count[:, None] + count[None]
    shape = cube.shape[:3]
    same = (marks.place[found.left] == marks.place[found.right]) & (
        marks.label[found.left] == marks.label[found.right]
    )
    cell = _cell(marks, found.left[same], found.right[same])
    cube[..., Pair.SAME] = np.bincount(cell, minlength=cube[..., 0].size).reshape(shape)


def _cell(marks: Marks, left: Wholes, right: Wholes) -> Wholes:
    """Return the place of a pair of spans with equal labels in the cube, people ascending."""
    import numpy as np

    one, other = marks.person[left], marks.person[right]
    low, high = np.minimum(one, other), np.maximum(one, other)
    return (low * marks.people + high) * marks.labels + marks.label[left]


def _add_kinds(cube: Reals, measured: Measured) -> None:
    import numpy as np

    marks, kind = measured.marks, measured.alignment.kind
    size, labels = marks.people, marks.labels
    span, other = np.nonzero(kind >= 0)
    person = marks.person[span]
    cell = (person * size + other) * labels + marks.label[span]
    sums = np.bincount(
        cell * len(Kind) + kind[span, other], minlength=size * size * labels * len(Kind)
    ).reshape(size, size, labels, len(Kind))
    mirrored = sums.swapaxes(0, 1)
    both = sums + mirrored
    cube[..., Pair.EXACT : Pair.SPLIT] = both[..., Kind.EXACT : Kind.SPLIT]
    cube[..., Pair.SPLIT] = sums[..., Kind.SPLIT]
    cube[..., Pair.MERGE] = mirrored[..., Kind.SPLIT]
    cube[..., Pair.NESTED] = both[..., Kind.NESTED]
    cube[..., Pair.ONE_SIDED] = both[..., Kind.ONE_SIDED]


def _add_areas(cube: Reals, items: Reals, ranges: Ranges, which: int) -> None:
    """Add what people marked of a text, in characters (0) or tokens (1)."""
    import numpy as np

    found = coverage(ranges)
    people = ranges.people
    first = (Pair.CHARACTERS, Pair.TOKENS)[which]
    both = found.both.transpose(1, 2, 0)
    own = both[np.arange(people), np.arange(people)]
    cube[..., first] = ranges.length
    cube[..., first + 1] = both
    cube[..., first + 2] = own[:, None]
    cube[..., first + 3] = own[None]
    items[:, 3 * which : 3 * which + 3] = _coincidences(found, people)
    if which == 0:
        many = np.arange(people + 1)
        pairs = people * (people - 1)
        agreed = many * (many - 1) + (people - many) * (people - many - 1)
        items[:, Item.AGREED] = found.by_people @ agreed / pairs
        items[:, Item.MARKED] = found.by_people @ many / people
        items[:, Item.CHARACTERS] = ranges.length


def _coincidences(found: Coverage, people: int) -> Reals:
    """Return marked–marked, marked–unmarked and unmarked–unmarked (Krippendorff 2004)."""
    import numpy as np

    many = np.arange(people + 1)
    rest = people - many
    weights = np.stack([many * (many - 1), many * rest, rest * (rest - 1)], axis=1)
    result: Reals = found.by_people @ weights / (people - 1)
    return result


def _labels(measured: Measured) -> tuple[Reals, Reals]:
    """Return the labels of matched spans against each other, and those in clusters."""
    import numpy as np

    marks, partner = measured.marks, measured.alignment.partner
    people, labels = marks.people, marks.labels
    span, other = np.nonzero(partner >= 0)
    pair = (marks.person[span] * people + other) * labels + marks.label[span]
    cell = pair * labels + marks.label[partner[span, other]]
    shape = (people, people, labels, labels)
    confusion = np.bincount(cell, minlength=math.prod(shape)).reshape(shape).astype(float)
    cluster = clusters(marks, measured.overlaps)
    members = np.zeros((marks.count, labels))
    np.add.at(members, (cluster, marks.label), 1)
    size = members.sum(axis=1)
    members, size = members[size > 1], size[size > 1]
    equal = ((members * (members - 1)).sum(axis=1) / (size - 1)).sum()
    return confusion, np.concatenate([[equal], members.sum(axis=0)])
