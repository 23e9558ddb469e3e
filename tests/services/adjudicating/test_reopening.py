"""What was decided is open again when what it was about changes, and says what changed."""

from dataclasses import replace

import pytest

from annotator.model.layer import State
from annotator.model.scheme_change import ChangeLabel
from annotator.services.adjudicating import GONE, Change, Status, What
from annotator.services.edits import RemoveSpan
from annotator.services.jobs import finish
from annotator.services.scheming import change_scheme
from tests.services.adjudicating.gold import (
    decisions,
    gold_of,
    items,
    mark,
    only_case,
    queue,
    said,
    set_state,
    unmark,
)
from tests.teams import Work

A, B, C = ((3, 6),), ((3, 11),), ((3, 13),)
FAR = ((40, 50),)
SAME = [("claim", A)]


@pytest.fixture
def settled(settle):
    """A document that ann and bob have done, settled by taking ann's; cy has not begun."""
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", B)]})
    adjudication.take(only_case(adjudication), "ann")
    return workspace, adjudication


def test_a_person_who_marks_otherwise_opens_it_again(settled):
    workspace, adjudication = settled
    unmark(workspace, "bob", B)
    mark(workspace, "bob", C)
    case = only_case(adjudication)
    assert (case.item.status, case.item.is_undecided) == (Status.REOPENED, True)
    assert case.changes == (Change(What.CHANGED, "bob"),)
    assert case.decision.taken == "ann"
    assert case.gold.fragments == A
    assert queue(adjudication).documents[0].is_reopened
    adjudication.take(case, "bob")
    assert said(gold_of(workspace)) == [("claim", C, {})]
    assert [one.taken for one in decisions(workspace)] == ["bob"]
    assert only_case(adjudication).changes == ()


def test_who_marks_the_same_again_has_changed_nothing(settled):
    workspace, adjudication = settled
    unmark(workspace, "bob", B)
    assert only_case(adjudication).changes == (Change(What.GONE, "bob"),)
    mark(workspace, "bob", B)
    assert only_case(adjudication).item.status is Status.SETTLED


def test_another_value_of_an_attribute_opens_it_again(settled):
    workspace, adjudication = settled
    unmark(workspace, "bob", B)
    mark(workspace, "bob", B, attributes={"stance": "for"})
    assert only_case(adjudication).changes == (Change(What.CHANGED, "bob"),)


def test_a_third_person_opens_what_they_mark_and_nothing_else(settle):
    spans = [("claim", A), ("source", FAR)]
    workspace, adjudication = settle({"ann": spans, "bob": spans})
    for item in items(adjudication):
        adjudication.take_majority(adjudication.case(item))
    mark(workspace, "cy", A)
    assert {item.status for item in items(adjudication)} == {Status.SETTLED}
    set_state(workspace, "cy")
    (changed,) = items(adjudication, statuses=(Status.REOPENED,))
    assert changed.labels == ("claim",)
    assert adjudication.case(changed).changes == (Change(What.NEW, "cy"),)
    (other,) = items(adjudication, statuses=(Status.SETTLED,))
    assert other.split == (("source", 2), ("", 1))


def test_gold_that_nobody_marks_any_more_is_asked_about(settled):
    workspace, adjudication = settled
    unmark(workspace, "ann", A)
    unmark(workspace, "bob", B)
    case = only_case(adjudication)
    assert (case.item.kind, case.item.status, case.item.split) == (
        GONE,
        Status.REOPENED,
        (("", 2),),
    )
    assert [change.what for change in case.changes] == [What.GONE, What.GONE]
    adjudication.leave(case)
    assert only_case(adjudication).item.status is Status.LATER
    case = only_case(adjudication)
    gold = case.gold
    adjudication.take_edited(case, gold.fragments, gold.label, gold.attributes)
    case = only_case(adjudication)
    assert (case.item.status, case.changes) == (Status.SETTLED, ())
    adjudication.take_none(case)
    assert items(adjudication) == ()
    assert decisions(workspace) == []
    assert gold_of(workspace).spans == ()


def test_a_span_of_gold_that_is_no_more_opens_it_again(settled):
    workspace, adjudication = settled
    workspace.do(RemoveSpan(gold_of(workspace).spans[0]), "Delete")
    case = only_case(adjudication)
    assert (case.item.status, case.changes) == (Status.REOPENED, (Change(What.GOLD_GONE),))
    adjudication.take(case, "ann")
    assert said(gold_of(workspace)) == [("claim", A, {})]


def test_a_cluster_that_falls_apart_keeps_its_decision_once(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", A)]})
    adjudication.take_majority(only_case(adjudication))
    unmark(workspace, "ann", A)
    mark(workspace, "ann", FAR)
    found = {item.first: adjudication.case(item) for item in items(adjudication)}
    assert found[3].changes == (Change(What.GONE, "ann"),)
    assert (found[40].item.status, found[40].decision) == (Status.OPEN, None)


def test_members_that_part_are_told_to_have_been_decided_together(settled):
    workspace, adjudication = settled
    mark(workspace, "ann", B)
    found = [adjudication.case(item) for item in items(adjudication)]
    assert [case.item.status for case in found] == [Status.REOPENED, Status.REOPENED]
    changes = {len(case.spans): case.changes for case in found}
    assert changes[1] == (Change(What.GONE, "bob"),)
    assert changes[2] == (Change(What.DIVIDED),)


def test_a_layer_that_is_returned_does_not_count_until_it_is_done_again(settle):
    workspace, adjudication = settle({"ann": SAME, "bob": SAME, "cy": SAME})
    adjudication.take_majority(only_case(adjudication))
    set_state(workspace, "cy", State.RETURNED)
    assert only_case(adjudication).changes == (Change(What.GONE, "cy"),)
    set_state(workspace, "cy")
    assert only_case(adjudication).item.status is Status.SETTLED


def test_a_label_that_is_called_otherwise_opens_nothing(settled):
    workspace, adjudication = settled
    label = workspace.scheme().label("claim")
    finish(change_scheme(workspace, (ChangeLabel("claim", replace(label, name="assertion")),)))
    case = only_case(adjudication)
    assert (case.item.status, case.item.labels) == (Status.SETTLED, ("assertion",))
    assert said(gold_of(workspace)) == [("assertion", A, {})]
    adjudication.take(case, "bob")
    assert said(gold_of(workspace)) == [("assertion", B, {})]
    assert len(decisions(workspace)) == 1


def test_work_that_is_not_done_is_not_asked_about(settle):
    _, adjudication = settle({"ann": SAME, "bob": Work(SAME, state=State.IN_PROGRESS)})
    assert items(adjudication) == ()
    assert queue(adjudication).documents == ()
