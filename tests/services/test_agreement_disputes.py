"""The spans behind a figure: each cell's list holds what the cell counts."""

import contextlib
from itertools import combinations

import pytest

from annotator.model.scheme import Attribute, AttributeKind
from annotator.services import agreement as module
from annotator.services.agreement import Agreement, Choice, Wanted
from annotator.services.agreement_boundaries import distance_bins
from annotator.services.agreement_disputes import DIFFERENT, Apart
from annotator.services.jobs import finish
from tests.makers import TEXT
from tests.teams import Text, Work, a_team

LABELS = ("claim", "source")
LAYERS = {
    "ann": [
        ("claim", ((4, 12),)),
        ("source", ((14, 20),)),
        ("claim", ((22, 40),)),
        ("source", ((42, 44), (46, 48))),
    ],
    "bob": [
        ("claim", ((4, 13),)),
        ("claim", ((14, 20),)),
        ("claim", ((22, 30),)),
        ("claim", ((31, 40),)),
        ("source", ((42, 44), (46, 48))),
    ],
    "cy": [("claim", ((4, 12),)), ("source", ((42, 44),))],
}


@pytest.fixture
def kept(tmp_path):
    """Agreement in five documents that three people have done, and one that two have."""
    texts = [
        Text(f"{place}. {TEXT} {TEXT} \U0001f600", LAYERS, f"text {place}", {"batch": "odd"})
        for place in range(3)
    ]
    texts.append(Text(f"9. {TEXT} {TEXT}", {"ann": LAYERS["ann"], "cy": []}, "text 9"))
    with (
        contextlib.closing(a_team(tmp_path, texts, LABELS)) as workspace,
        contextlib.closing(Agreement(workspace)) as agreement,
    ):
        yield agreement


def found(kept, choice=None, **wanted):
    return finish(kept.disputes_job(choice or Choice(), Wanted(**wanted))).found


def spans(disputes, label=""):
    """Count the spans of both sides, of one label or of all."""
    every = [span for each in disputes for span in (each.first, each.second) if span]
    return sum(not label or span.label == label for span in every)


@pytest.mark.parametrize("kind", ["exact", *DIFFERENT])
def test_the_list_of_a_kind_holds_the_spans_that_the_decomposition_counts(kept, kind):
    report = kept.report(Choice())
    assert spans(found(kept, kinds=(kind,))) == report.overall.decomposition.counts[kind]
    for label, each in report.by_label.items():
        listed = found(kept, kinds=(kind,), label=label)
        assert spans(listed, label) == each.decomposition.counts[kind]
    for pair, each in report.by_pair.items():
        listed = found(kept, kinds=(kind,), pair=pair)
        assert spans(listed) == each.decomposition.counts[kind]
        assert {one.people for one in listed} <= {pair}
    for person, each in report.by_person.items():
        assert (
            spans(found(kept, kinds=(kind,), person=person)) == each.decomposition.counts[kind]
        )
    for each in report.by_document:
        listed = found(kept, kinds=(kind,), document=each.id)
        assert spans(listed) == each.breakdown.decomposition.counts[kind]
    batch = report.by_batch["odd"].decomposition
    assert spans(found(kept, kinds=(kind,), batch="odd")) == batch.counts[kind]


def test_the_list_of_two_labels_holds_the_pairs_that_the_confusion_counts(kept):
    report = kept.report(Choice())
    for one, other in [*combinations(range(2), 2), (0, 0), (1, 1)]:
        names = (report.labels[one], report.labels[other])
        listed = found(kept, labels=names)
        counted = report.confusion[one][other] // (2 if one == other else 1)
        assert len(listed) == counted > 0


@pytest.mark.parametrize("side", ["start", "end"])
def test_the_list_of_a_distance_holds_the_pairs_that_are_so_far_apart(kept, side):
    found_ = kept.report(Choice()).boundaries.overall
    sizes = found_.starts if side == "start" else found_.ends
    matched = ("exact", "boundary", "label", "boundary and label")
    bins = distance_bins(sizes)
    assert sum(count for *_, count in bins) == found_.matches > 0
    for low, high, _, count in bins:
        listed = found(kept, kinds=matched, apart=Apart(side, low, high))
        assert len(listed) == count


def test_labels_and_edges_count_as_they_were_chosen(kept):
    only = Choice(labels=("source",), people=("ann", "bob"))
    report = kept.report(only)
    assert spans(found(kept, only)) == sum(
        report.overall.decomposition.counts[kind] for kind in DIFFERENT
    )
    assert {span.label for each in found(kept, only) for span in each.spans} == {"source"}


def test_white_space_at_edges_is_no_difference_where_it_is_trimmed(tmp_path):
    layers = {"ann": [("claim", ((3, 12),))], "bob": [("claim", ((4, 12),))]}
    with (
        contextlib.closing(a_team(tmp_path, [Text(TEXT, layers)], LABELS)) as workspace,
        contextlib.closing(Agreement(workspace)) as kept,
    ):
        assert [each.kind for each in found(kept)] == ["boundary"]
        assert found(kept, Choice(trim=True)) == ()


def test_a_dispute_says_who_where_and_what_stands_there(kept):
    one = found(kept, kinds=("fragment",), pair=("bob", "ann"))[0]
    assert (one.people, one.kind, one.fragment) == (("ann", "bob"), "fragment", "merge")
    assert one.first is None
    assert one.second.fragments == ((22, 30),) == one.fragments
    text = kept._workspace.document(one.document_id).text
    assert one.quote == " ".join(text[22:30].split())


def test_attributes_and_relations_that_differ_are_found(tmp_path):
    tone = Attribute("tone", AttributeKind.CHOICE, ("calm", "loud"))
    ann = Work(
        [("claim", ((4, 12),), {"tone": "calm"}), ("source", ((20, 30),))],
        [("leads to", 0, 1), ("equals", 0, 1)],
    )
    bob = Work(
        [("claim", ((4, 12),), {"tone": "loud"}), ("source", ((20, 31),))],
        [("leads to", 1, 0), ("equals", 1, 0)],
    )
    texts = [Text(TEXT, {"ann": ann, "bob": bob})]
    with (
        contextlib.closing(a_team(tmp_path, texts, LABELS, [tone])) as workspace,
        contextlib.closing(Agreement(workspace)) as kept,
    ):
        values = found(kept, attribute="tone")
        assert [(each.kind, each.name, len(each.spans)) for each in values] == [
            ("attribute", "tone", 2)
        ]
        links = found(kept, relation="all")
        assert [(each.name, each.first is None) for each in links] == [
            ("leads to", False),
            ("leads to", True),
        ]
        assert links[0].fragments == ((4, 12), (20, 30))
        assert " → " in links[0].quote
        assert found(kept, relation="equals") == ()


def test_a_list_that_is_too_long_is_cut_and_says_so(kept, monkeypatch):
    monkeypatch.setattr(module, "MOST", 4)
    listed = finish(kept.disputes_job(Choice(), Wanted()))
    assert (len(listed.found), listed.is_cut, listed.documents) == (4, True, 1)
