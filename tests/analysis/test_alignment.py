"""Which spans mean the same: by hand, and against the rule done naively."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings

from annotator.analysis.alignment import Kind, align, clusters
from annotator.analysis.overlaps import NEAREST, overlaps
from tests.analysis.layers import LABELS, characters, measured, row, rows


def kinds(*given_rows, people=2):
    """Return the kinds of the spans of the first person and of the second."""
    found = measured(given_rows, people)
    return [
        [
            Kind(found.alignment.kind[span, 1 - person]).name
            for span in range(found.marks.count)
            if found.marks.person[span] == person
        ]
        for person in (0, 1)
    ]


A, B, C = 0, 1, 2


@pytest.mark.parametrize(
    ("given_rows", "first", "second"),
    [
        ([row(0, A, (0, 9)), row(1, A, (0, 9))], ["EXACT"], ["EXACT"]),
        ([row(0, A, (0, 9)), row(1, A, (0, 8))], ["BOUNDARY"], ["BOUNDARY"]),
        ([row(0, A, (0, 9)), row(1, B, (0, 9))], ["LABEL"], ["LABEL"]),
        ([row(0, A, (0, 9)), row(1, B, (0, 8))], *[["BOUNDARY_AND_LABEL"]] * 2),
        ([row(0, A, (0, 9)), row(1, A, (9, 18))], ["ONE_SIDED"], ["ONE_SIDED"]),
        ([row(0, A, (0, 9))], ["ONE_SIDED"], []),
        ([row(0, A, (0, 30)), row(1, A, (0, 5))], ["ONE_SIDED"], ["ONE_SIDED"]),
        (
            [row(0, A, (0, 20)), row(1, A, (0, 10)), row(1, A, (10, 20))],
            ["BOUNDARY"],
            ["BOUNDARY", "SPLIT"],
        ),
        (
            [row(0, A, (0, 30)), row(0, A, (5, 9)), row(1, A, (0, 30))],
            ["EXACT", "NESTED"],
            ["EXACT"],
        ),
        (
            [row(0, A, (0, 9), (20, 29)), row(1, A, (0, 9), (20, 29))],
            ["EXACT"],
            ["EXACT"],
        ),
        ([row(0, A, (0, 9), (20, 29)), row(1, A, (0, 29))], ["BOUNDARY"], ["BOUNDARY"]),
        (
            [row(0, A, (0, 9)), row(0, B, (0, 9)), row(1, B, (0, 9)), row(1, A, (0, 9))],
            ["EXACT", "EXACT"],
            ["EXACT", "EXACT"],
        ),
        ([row(0, A, (0, 9)), row(0, A, (0, 9)), row(1, A, (0, 9))], ["EXACT"], ["EXACT"]),
        (
            [row(0, A, (0, 9)), row(1, B, (0, 9)), row(1, A, (0, 7))],
            ["BOUNDARY"],
            ["BOUNDARY", "ONE_SIDED"],
        ),
    ],
)
def test_a_span_has_one_kind(given_rows, first, second):
    assert [sorted(side) for side in kinds(*given_rows)] == [first, second]


def iou(one, other):
    shared = len(characters(one) & characters(other))
    return shared / len(characters(one) | characters(other))


def naive(given_rows, people):
    """Follow the rule pair by pair over distinct rows; return them and their partners."""
    distinct = sorted(
        set(given_rows),
        key=lambda one: (one[2], one[3], one[4] is not None, one[4] or (), one[1], one[0]),
    )
    scored = [
        (-(iou(one, other) + 0.25 * (one[1] == other[1])), left, right)
        for left, one in enumerate(distinct)
        for right, other in enumerate(distinct[left + 1 :], left + 1)
        if one[0] != other[0] and iou(one, other) >= NEAREST
    ]
    partner = [[-1] * people for _ in distinct]
    for _, left, right in sorted(scored):
        one, other = distinct[left][0], distinct[right][0]
        if partner[left][other] < 0 and partner[right][one] < 0:
            partner[left][other], partner[right][one] = right, left
    return distinct, partner, sorted(scored)


@settings(max_examples=150)
@given(rows())
def test_the_alignment_is_the_rule_done_one_by_one(given_rows):
    found = measured(given_rows, 3)
    distinct, partner, _ = naive(given_rows, 3)
    assert found.marks.size.tolist() == [len(characters(one)) for one in distinct]
    assert found.alignment.partner.tolist() == partner


@settings(max_examples=100)
@given(rows())
def test_clusters_are_the_rule_done_one_by_one(given_rows):
    found = measured(given_rows, 3)
    distinct, _, scored = naive(given_rows, 3)
    cluster = {place: {place} for place in range(len(distinct))}
    for _, left, right in scored:
        together = cluster[left] | cluster[right]
        if cluster[left] is not cluster[right] and len(
            {distinct[one][0] for one in together}
        ) == len(together):
            for one in together:
                cluster[one] = together
    wanted = [min(cluster[place]) for place in range(len(distinct))]
    assert clusters(found.marks, found.overlaps).tolist() == wanted


def counts(given_rows, people=3):
    """Count kinds by person, other person and label."""
    found = measured(given_rows, people)
    return {
        (int(found.marks.person[span]), other, int(found.marks.label[span]), int(kind)): int(
            ((found.alignment.kind[:, other] == kind) & _same(found.marks, span)).sum()
        )
        for span, other in product(range(found.marks.count), range(people))
        if (kind := found.alignment.kind[span, other]) >= 0
    }


def _same(marks, span):
    return (marks.person == marks.person[span]) & (marks.label == marks.label[span])


@settings(max_examples=100)
@given(rows())
def test_who_comes_first_does_not_matter(given_rows):
    swapped = [(2 - one[0], *one[1:]) for one in given_rows]
    turned = {
        (2 - a, 2 - b, label, kind): n for (a, b, label, kind), n in counts(given_rows).items()
    }
    assert counts(swapped) == turned


@settings(max_examples=50)
@given(rows())
def test_the_order_of_rows_does_not_matter(given_rows):
    assert counts(given_rows[::-1]) == counts(given_rows)


@settings(max_examples=50)
@given(rows(people=2))
def test_identical_layers_are_exact(given_rows):
    copied = [(person, *one[1:]) for one in given_rows for person in (0, 1)]
    found = measured(copied, 2)
    assert set(found.alignment.kind.ravel().tolist()) <= {-1, int(Kind.EXACT)}


def test_long_chains_of_ever_better_pairs_are_finished():
    """Each pair is better than the one before, so only the last is best at both ends."""
    chain = []
    for step in range(60):
        start = step * 1000
        chain.append(row(step % 2, A, (start, start + 1500 + step)))
    found = measured(chain, 2, length=100_000)
    _, partner, _ = naive(chain, 2)
    assert found.alignment.partner.tolist() == partner


def test_many_overlaps_are_found_in_blocks(monkeypatch):
    given_rows = [row(place % 3, place % LABELS, (place, place + 9)) for place in range(30)]
    whole = measured(given_rows, 3)
    monkeypatch.setattr("annotator.analysis.overlaps._AT_ONCE", 7)
    again = overlaps(whole.marks)
    assert np.array_equal(again.left, whole.overlaps.left)
    assert np.array_equal(again.iou, whole.overlaps.iou)
    assert np.array_equal(align(whole.marks, again).kind, whole.alignment.kind)
