"""Verdicts: what they write into gold and into the decisions, and that undo takes both back."""

import pytest

from annotator.model.decisions import Verdict
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.layer import State
from annotator.model.person import GOLD
from annotator.services.adjudicating import GONE, Status
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from tests.services.adjudicating.gold import (
    decisions,
    everything,
    gold_of,
    items,
    mark,
    only_case,
    queue,
    said,
    set_state,
)
from tests.teams import Work

A, B, C = ((3, 6),), ((3, 11),), ((3, 13),)
FAR = ((40, 50),)


def test_a_persons_span_is_taken_with_its_attributes_and_undone(settle):
    workspace, adjudication = settle(
        {"ann": [("claim", A, {"stance": "for"})], "bob": [("source", B)]}
    )
    before = everything(workspace)
    case = only_case(adjudication)
    assert [vote.span and vote.span.label for vote in case.votes] == ["claim", "source"]
    assert (case.item.kind, case.item.status, case.item.is_tie) == (
        "boundary and label",
        Status.OPEN,
        True,
    )
    assert case.proposal is None
    changes = adjudication.take(case, "ann")
    assert {key[1] for key in changes.spans} == {GOLD}
    assert said(gold_of(workspace)) == [("claim", A, {"stance": "for"})]
    assert gold_of(workspace).layer.state is State.DONE
    (decision,) = decisions(workspace)
    assert (decision.verdict, decision.taken, decision.person_id) == (
        Verdict.TAKEN,
        "ann",
        workspace.person.id,
    )
    assert decision.gold_id == gold_of(workspace).spans[0].id
    assert only_case(adjudication).item.status is Status.SETTLED
    assert workspace.undo_step().title == "Settle"
    after = everything(workspace)
    workspace.undo()
    assert everything(workspace) == before
    assert only_case(adjudication).item.status is Status.OPEN
    workspace.redo()
    assert everything(workspace) == after
    assert finish(check_corpus(workspace)).ok


def test_the_majority_has_the_label_of_most_and_the_medoid(settle):
    workspace, adjudication = settle(
        {
            "ann": [("claim", A, {"stance": "for"})],
            "bob": [("claim", B, {"stance": "for"})],
            "cy": [("source", C, {"stance": "against"})],
        }
    )
    case = only_case(adjudication)
    assert case.item.split == (("claim", 2), ("source", 1))
    assert (case.proposal.label, case.proposal.fragments) == ("claim", B)
    assert gold_of(workspace).spans == ()
    adjudication.take_majority(case)
    assert said(gold_of(workspace)) == [("claim", B, {"stance": "for"})]


def test_a_tie_has_no_majority_also_where_half_marked_nothing(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": []})
    case = only_case(adjudication)
    assert case.item.split == (("", 1), ("claim", 1))
    assert [vote.span for vote in case.votes][1] is None
    with pytest.raises(RuleBrokenError, match="no majority"):
        adjudication.take_majority(case)
    assert decisions(workspace) == []


def test_where_most_marked_nothing_the_majority_is_none(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [], "cy": []})
    case = only_case(adjudication)
    assert case.proposal.label == ""
    adjudication.take_majority(case)
    assert gold_of(workspace).spans == ()
    assert decisions(workspace)[0].verdict is Verdict.NONE
    assert gold_of(workspace).layer.state is State.DONE


def test_a_tied_attribute_is_left_out_and_named(settle):
    workspace, adjudication = settle(
        {"ann": [("claim", A, {"stance": "for"})], "bob": [("claim", A)]}
    )
    case = only_case(adjudication)
    assert case.proposal.tied == ("stance",)
    assert not case.item.is_unanimous
    adjudication.take_majority(case)
    assert said(gold_of(workspace)) == [("claim", A, {})]


def test_an_edited_span_may_have_fragments_and_values_of_its_own(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("source", B)]})
    case = only_case(adjudication)
    adjudication.take_edited(case, [(8, 11), (3, 6)], "number", {"stance": "neither"})
    assert said(gold_of(workspace)) == [("number", ((3, 6), (8, 11)), {"stance": "neither"})]
    case = only_case(adjudication)
    first = gold_of(workspace).spans[0].id
    adjudication.take_edited(case, [(3, 6)], "number", {})
    assert said(gold_of(workspace)) == [("number", A, {})]
    assert gold_of(workspace).spans[0].id == first
    assert len(decisions(workspace)) == 1


@pytest.mark.parametrize(
    ("fragments", "label", "attributes"),
    [
        ([(3, 9999)], "claim", {}),
        ([], "claim", {}),
        ([(3, 6)], "nonsense", {}),
        ([(3, 6)], "claim", {"stance": "nonsense"}),
    ],
)
def test_an_impossible_span_is_refused_and_nothing_is_written(
    settle, fragments, label, attributes
):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("source", B)]})
    case = only_case(adjudication)
    before = everything(workspace)
    with pytest.raises(RuleBrokenError):
        adjudication.take_edited(case, fragments, label, attributes)
    assert everything(workspace) == before


def test_none_takes_gold_back_with_its_links(settle):
    links = [("leads to", 0, 1)]
    work = Work([("claim", A), ("source", FAR)], links)
    workspace, adjudication = settle({"ann": work, "bob": [("claim", B), ("source", FAR)]})
    for item in items(adjudication):
        adjudication.take(adjudication.case(item), "ann")
    assert [one.type for one in gold_of(workspace).relations] == ["leads to"]
    (item,) = (one for one in items(adjudication) if one.kind == "boundary")
    adjudication.take_none(adjudication.case(item))
    assert said(gold_of(workspace)) == [("source", FAR, {})]
    assert gold_of(workspace).relations == ()
    workspace.undo()
    assert [one.type for one in gold_of(workspace).relations] == ["leads to"]


def test_links_come_along_where_more_than_half_have_them(settle):
    spans = [("claim", A), ("source", FAR)]
    linked, plain = Work(spans, [("equals", 1, 0)]), Work(spans)
    workspace, adjudication = settle(
        {"ann": linked, "bob": Work(spans, [("equals", 0, 1)]), "cy": plain},
        {"ann": linked, "bob": plain, "cy": plain},
    )
    for item in items(adjudication):
        adjudication.take_majority(adjudication.case(item))
    assert [one.type for one in gold_of(workspace, 0).relations] == ["equals"]
    assert gold_of(workspace, 1).relations == ()


def test_left_for_later_is_undecided_and_gold_is_in_progress(settle):
    workspace, adjudication = settle(
        {"ann": [("claim", A), ("source", FAR)], "bob": [("claim", B), ("source", FAR)]}
    )
    for item in items(adjudication):
        adjudication.take(adjudication.case(item), "ann")
    assert gold_of(workspace).layer.state is State.DONE
    (item,) = items(adjudication, kinds=("boundary",))
    adjudication.leave(adjudication.case(item))
    assert gold_of(workspace).layer.state is State.IN_PROGRESS
    assert len(gold_of(workspace).spans) == 2
    assert [one.status for one in items(adjudication, kinds=("boundary",))] == [Status.LATER]
    assert items(adjudication, statuses=(Status.LATER,))[0].is_undecided
    adjudication.take_none(only_case(adjudication, statuses=(Status.LATER,)))
    assert said(gold_of(workspace)) == [("source", FAR, {})]


def test_what_has_changed_meanwhile_is_refused(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", B)]})
    case = only_case(adjudication)
    mark(workspace, "cy", A)
    adjudication.take(case, "ann")
    workspace.undo()
    set_state(workspace, "cy")
    with pytest.raises(StateChangedError, match="changed meanwhile"):
        adjudication.take(case, "ann")


def test_an_answer_that_gold_has_from_elsewhere_is_not_written_twice(settle):
    workspace, adjudication = settle(
        {"ann": [("claim", A), ("claim", FAR)], "bob": [("claim", B)]}
    )
    one, other = items(adjudication)
    adjudication.take(adjudication.case(one), adjudication.case(one).spans[0].person_id)
    place = gold_of(workspace).spans[0].fragments
    with pytest.raises(RuleBrokenError, match="from another decision"):
        adjudication.take_edited(adjudication.case(other), place, "claim", {})


def test_what_nobody_marked_can_be_added(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", A)]})
    document_id = workspace.document_rows()[0].id
    adjudication.add(document_id, FAR, "source", {"stance": "for"})
    assert said(gold_of(workspace)) == [("source", FAR, {"stance": "for"})]
    assert gold_of(workspace).layer.state is State.IN_PROGRESS
    (item,) = items(adjudication, kinds=(GONE,))
    assert (item.status, item.split) == (Status.SETTLED, (("", 2),))
    with pytest.raises(RuleBrokenError, match="from another decision"):
        adjudication.add(document_id, FAR, "source", {})
    adjudication.take_majority(only_case(adjudication, kinds=("exact",)))
    assert gold_of(workspace).layer.state is State.DONE
    workspace.undo()
    workspace.undo()
    assert gold_of(workspace).spans == ()
    assert [one.kind for one in items(adjudication)] == ["exact"]


def test_progress_of_documents_is_told(settle):
    _, adjudication = settle(
        {"ann": [("claim", A)], "bob": [("claim", B)]},
        {"ann": [], "bob": []},
        {"ann": [("claim", A)]},
    )
    found = queue(adjudication)
    assert [(one.title, one.matters, one.undecided) for one in found.documents] == [
        ("text 1", 1, 1),
        ("text 2", 0, 0),
    ]
    adjudication.take(adjudication.case(found.items[0]), "ann")
    first = queue(adjudication).documents[0]
    assert (first.undecided, first.gold_state, first.is_reopened) == (0, State.DONE, False)
