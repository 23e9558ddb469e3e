"""Figures of whole corpora: what must not change them, and what they are by hand."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis.document_sums import document_sums
from annotator.analysis.figures import Sheet
from annotator.analysis.report import span_report
from annotator.analysis.token_places import between_spaces
from tests.analysis.layers import LABELS, LENGTH, measured, row, rows

TEXT = "ab cde f " * 5
PEOPLE = 3


def sums_of(given_rows, people=(0, 1, 2), iou=0.5, length=LENGTH):
    tokens = between_spaces(TEXT[:length])
    return document_sums(measured(given_rows, len(people), length=length), people, iou, tokens)


def report(documents, batches=None):
    return span_report(documents, LABELS, batches or {}, Sheet(1, 200))


def values(breakdown):
    found = {name: figure.value for name, figure in breakdown.figures.items()}
    return {**found, **breakdown.decomposition.counts}


def close(one, other):
    assert one.keys() == other.keys()
    for name, value in one.items():
        assert (value is None) == (other[name] is None), name
        assert value is None or value == pytest.approx(other[name]), name


corpora = st.lists(rows(PEOPLE, most=8), min_size=1, max_size=4)


@settings(max_examples=40, deadline=None)
@given(corpora, st.permutations(range(PEOPLE)))
def test_who_people_are_does_not_matter(corpus, order):
    turned = [[(order[one[0]], *one[1:]) for one in document] for document in corpus]
    one = report([sums_of(document) for document in corpus])
    other = report([sums_of(document) for document in turned])
    close(values(one.overall), values(other.overall))
    for pair, each in one.by_pair.items():
        moved = tuple(sorted(order[person] for person in pair))
        close(values(each), values(other.by_pair[moved]))


@settings(max_examples=30, deadline=None)
@given(corpora)
def test_the_order_of_documents_does_not_matter(corpus):
    one = report([sums_of(document) for document in corpus])
    other = report([sums_of(document) for document in corpus[::-1]])
    close(values(one.overall), values(other.overall))
    assert [values(each) for each in one.by_document[::-1]] == [
        values(each) for each in other.by_document
    ]


@settings(max_examples=30, deadline=None)
@given(corpora, st.permutations(range(LABELS)))
def test_labels_may_change_places(corpus, order):
    """Ties between labels are broken by their order, so only what has no ties is compared."""
    turned = [[(one[0], order[one[1]], *one[2:]) for one in document] for document in corpus]
    one = report([sums_of(document) for document in corpus])
    other = report([sums_of(document) for document in turned])
    for label, each in one.by_label.items():
        found, moved = values(each), values(other.by_label[order[label]])
        for name in ("exact_f1", "relaxed_f1", "character_alpha", "token_alpha", "gwet_ac1"):
            assert found[name] == pytest.approx(moved[name]), name


@settings(max_examples=30, deadline=None)
@given(rows(PEOPLE, most=8), rows(PEOPLE, most=8))
def test_a_text_cut_in_two_has_the_same_figures(one, other):
    """Nothing reaches over the cut, so two documents are one twice as long."""
    moved = [
        (
            person,
            label,
            first + 45,
            behind + 45,
            tuple((a + 45, b + 45) for a, b in pieces) if pieces else None,
        )
        for person, label, first, behind, pieces in other
    ]
    text = TEXT + TEXT
    whole = measured([*one, *moved], PEOPLE, length=len(text))
    parts = [
        document_sums(
            measured(each, PEOPLE, length=len(TEXT)), (0, 1, 2), 0.5, between_spaces(TEXT)
        )
        for each in (one, other)
    ]
    joined = document_sums(whole, (0, 1, 2), 0.5, between_spaces(text))
    close(values(report([joined]).overall), values(report(parts).overall))


@settings(max_examples=20, deadline=None)
@given(corpora)
def test_an_agreed_empty_document_changes_no_figure_about_spans(corpus):
    known = [sums_of(document) for document in corpus]
    one, other = report(known), report([*known, sums_of([])])
    assert other.overall.decomposition.counts == one.overall.decomposition.counts
    for name in ("exact_f1", "relaxed_f1", "mean_iou", "label_agreement", "label_alpha"):
        assert other.overall.figures[name].value == one.overall.figures[name].value
    assert other.overall.figures["exact_f1"].n_documents == len(corpus) + 1


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_exact_f1_is_that_of_sets(corpus):
    found = report([sums_of(document) for document in corpus])
    for one, other in combinations(range(PEOPLE), 2):
        sets = [
            {
                (number, each[1:])
                for number, document in enumerate(corpus)
                for each in document
                if each[0] == person
            }
            for person in (one, other)
        ]
        total = len(sets[0]) + len(sets[1])
        figure = found.by_pair[one, other].figures["exact_f1"]
        wanted = 2 * len(sets[0] & sets[1]) / total if total else None
        assert figure.value == (pytest.approx(wanted) if total else None)
        assert (figure.reason is None) == bool(total)


@settings(max_examples=30, deadline=None)
@given(corpora)
def test_kinds_are_all_spans_of_both_sides(corpus):
    found = report([sums_of(document) for document in corpus])
    spans = sum(len(set(document)) for document in corpus) * (PEOPLE - 1)
    for part in (found.overall, *found.by_document, *found.by_pair.values()):
        kinds = part.decomposition
        assert kinds.spans == sum(kinds.counts.values())
        assert kinds.counts["fragment"] == sum(kinds.fragments.values())
        shares = [share.value for share in kinds.shares.values() if share.value is not None]
        assert not shares or sum(shares) == pytest.approx(1)
    assert found.overall.decomposition.spans == spans
    assert sum(part.decomposition.spans for part in found.by_label.values()) == spans
    assert sum(part.decomposition.spans for part in found.by_pair.values()) == spans
    assert sum(part.decomposition.spans for part in found.by_person.values()) == 2 * spans


def test_identical_layers_agree_on_everything():
    one = [
        row(person, label, (9 * label, 9 * label + 5))
        for person in range(3)
        for label in range(3)
    ]
    found = values(report([sums_of(one)]).overall)
    kinds = {"exact": 18, "boundary": 0, "label": 0, "boundary and label": 0}
    kinds |= {"fragment": 0, "one-sided": 0}
    assert found == {
        **{name: pytest.approx(1.0) for name in found if name not in kinds},
        **kinds,
    }


def test_one_who_marks_nothing_agrees_no_better_than_chance():
    found = report([sums_of([row(0, 0, (0, 9)), row(0, 0, (20, 30))], (0, 1))]).by_pair[0, 1]
    assert found.figures["exact_f1"].value == 0
    assert found.figures["cohen_kappa"].value == 0
    assert found.figures["character_alpha"].value < 0


def test_nobody_marking_anything_is_undefined_everywhere():
    found = report([sums_of([]), sums_of([])])
    for part in (found.overall, *found.by_label.values(), *found.by_pair.values()):
        for name, figure in part.figures.items():
            wanted = 0.0 if name == "prevalence" else None
            assert figure.value == wanted, name
            assert (figure.reason is None) == (name == "prevalence"), name


def test_no_documents_are_undefined_too():
    found = report([])
    assert found.by_pair == {}
    assert {figure.value for figure in found.overall.figures.values()} == {None}
    assert {figure.n_documents for figure in found.overall.figures.values()} == {0}


def test_people_who_share_no_document_are_no_pair():
    one = sums_of([row(0, 0, (0, 9)), row(1, 0, (0, 9))], (0, 1))
    other = sums_of([row(0, 0, (0, 9)), row(1, 0, (0, 5))], (1, 4))
    found = report([one, other], {"first": [True, False], "second": [False, True]})
    assert set(found.by_pair) == {(0, 1), (1, 4)}
    assert found.by_pair[0, 1].figures["exact_f1"].value == 1
    assert found.by_pair[1, 4].figures["exact_f1"].value == 0
    assert found.by_pair[1, 4].figures["exact_f1"].n_documents == 1
    assert found.overall.figures["exact_f1"].value == 0.5
    assert found.overall.figures["exact_f1_mean_of_pairs"].value == 0.5
    assert found.overall.figures["exact_f1_mean_of_pairs"].sd == 0.5
    assert found.by_batch["first"].figures["exact_f1"].value == 1
    assert found.by_batch["second"].figures["exact_f1"].n_documents == 1
    assert found.by_person[1].figures["exact_f1"].n_documents == 2


def test_a_label_by_another_name_is_counted_in_the_confusion():
    found = report([sums_of([row(0, 0, (0, 9)), row(1, 2, (0, 9)), row(2, 0, (0, 9))])])
    assert found.confusion == [[2, 0, 2], [0, 0, 0], [2, 0, 0]]
    assert found.overall.figures["label_agreement"].value == pytest.approx(1 / 3)
    assert found.by_pair[0, 1].figures["label_kappa"].value == 0
    assert found.by_pair[0, 2].figures["label_kappa"].reason is not None
    assert found.overall.figures["label_coverage"].value == 1
    assert found.overall.figures["label_alpha"].value == pytest.approx(1 - 2 * 2 / (9 - 5))
