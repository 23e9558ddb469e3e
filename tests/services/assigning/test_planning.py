"""Plans by rule and by hand: who gets what, what stays, what is refused, undone, replayed."""

from collections import Counter

import pytest

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.layer import State
from annotator.model.team import Assignment, Batch, BatchPurpose
from annotator.services.assigning import (
    Rule,
    Selection,
    Terms,
    Why,
    assign_job,
    doing,
    plan_by_hand,
    plan_by_rule,
)
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.log import log
from annotator.services.workspace import introduce


def hand_out(team, **facts):
    """Plan by a rule and do it; return the plan."""
    plan = plan_by_rule(team.workspace, Rule(**facts))
    finish(assign_job(team.workspace, plan))
    return plan


def assignments(team):
    with team.workspace.store.lock:
        return team.workspace.store.records.all(Assignment)


def batches(team):
    with team.workspace.store.lock:
        return {batch.name: batch for batch in team.workspace.store.records.all(Batch)}


def test_everyone_gets_everything_once(a_team):
    team = a_team(4)
    plan = hand_out(team, terms=Terms(due="2026-11-30", priority=3))
    assert {each.why for each in plan.given} == {Why.EVERYONE}
    assert len(assignments(team)) == 12
    assert {(one.due, one.priority, one.batch_id) for one in assignments(team)} == {
        ("2026-11-30", 3, "")
    }
    again = plan_by_rule(team.workspace, Rule())
    assert again.changes_nothing
    assert (again.kept, again.documents) == (12, 4)
    with pytest.raises(RuleBrokenError, match="assigned already"):
        finish(assign_job(team.workspace, again))


def test_a_plan_is_only_a_plan_until_it_is_done_in_one_step(a_team, monkeypatch):
    monkeypatch.setattr(doing, "AT_ONCE", 5)
    team = a_team(6)
    lead = introduce(team.workspace, "Lea")
    rule = Rule(each=2, calibration=2, terms=Terms(batch="Round 1"))
    plan = plan_by_rule(team.workspace, rule)
    assert assignments(team) == []
    assert [share.new.documents for share in plan.shares] == [4, 4, 4, 4]
    assert sum(share.new.documents for share in plan.shares) == len(plan.given) == 16
    steps = list(assign_job(team.workspace, plan))
    assert (steps[-1].done, steps[-1].total) == (15, 18)
    assert len(assignments(team)) == 16
    assert log(team.workspace, 1)[0].edits == {"ChangeRecord": 18}
    assert len(log(team.workspace, 1)[0].documents) == 6
    assert team.workspace.undo_step().title == "Assign"
    assert team.workspace.person == lead
    team.workspace.undo()
    assert (assignments(team), batches(team)) == ([], {})
    team.workspace.redo()
    assert len(assignments(team)) == 16
    assert finish(check_corpus(team.workspace)).ok


def test_a_plan_that_is_given_up_half_way_leaves_nothing(a_team, monkeypatch):
    monkeypatch.setattr(doing, "AT_ONCE", 5)
    team = a_team(6)
    job = assign_job(team.workspace, plan_by_rule(team.workspace, Rule()))
    next(job)
    next(job)
    job.close()
    assert assignments(team) == []
    assert finish(check_corpus(team.workspace)).ok


def test_each_document_goes_to_so_many_people_in_the_end(a_team):
    team = a_team(30)
    first = hand_out(team, each=1, seed=5)
    counts = Counter(each.assignment.person_id for each in first.given)
    assert set(counts.values()) == {10}
    second = hand_out(team, each=2)
    assert (len(second.given), second.kept) == (30, 30)
    per_document = Counter(one.document_id for one in assignments(team))
    assert set(per_document.values()) == {2}
    assert [share.left.documents for share in second.shares] == [20, 20, 20]
    assert plan_by_rule(team.workspace, Rule(each=2)).changes_nothing


def test_what_somebody_has_done_counts_and_is_nobodys_task(a_team):
    team = a_team(2)
    team.set_state("d000", "bob", "done")
    team.set_state("d001", "bob", "in progress")
    plan = plan_by_rule(team.workspace, Rule(each=1))
    assert [(each.assignment.key, each.why) for each in plan.given] == [
        ("d001/id-bob", Why.SHARE)
    ]
    assert plan.kept == 1
    everyone = plan_by_rule(team.workspace, Rule())
    assert "d000/id-bob" not in {each.assignment.key for each in everyone.given}
    assert len(everyone.given) == 5


def test_a_calibration_set_comes_first_for_all_and_has_a_batch(a_team):
    team = a_team(20)
    terms = Terms(due="2027-01-02", priority=4, batch="Round 1")
    plan = hand_out(team, each=1, calibration=5, terms=terms)
    calibrated = [each for each in plan.given if each.why is Why.CALIBRATION]
    assert len({each.assignment.document_id for each in calibrated}) == 5
    assert len(calibrated) == 15
    assert {each.assignment.priority for each in calibrated} == {5}
    assert {each.assignment.priority for each in plan.given} == {4, 5}
    made = batches(team)
    assert made["Calibration"].purpose is BatchPurpose.CALIBRATION
    assert set(made["Calibration"].documents) == {
        each.assignment.document_id for each in calibrated
    }
    assert len(made["Round 1"].documents) == 15
    assert made["Round 1"].id in {one.batch_id for one in assignments(team)}
    with pytest.raises(RuleBrokenError, match="All of the chosen documents are with somebody"):
        plan_by_rule(team.workspace, Rule(calibration=1))


@pytest.mark.parametrize(
    ("fresh", "begins"),
    [(1, "Only one of the chosen documents is "), (2, "Only 2 of the chosen documents are ")],
)
def test_a_calibration_set_is_refused_where_too_few_documents_are_left(a_team, fresh, begins):
    team = a_team(3)
    for place in range(3 - fresh):
        team.set_state(f"d{place:03}", "ann", "in progress")
    with pytest.raises(RuleBrokenError, match=begins):
        plan_by_rule(team.workspace, Rule(each=0, calibration=3))


def test_calibration_is_drawn_by_the_seed_from_what_nobody_has_seen(a_team):
    team = a_team(12)
    team.set_state("d003", "ann", "in progress")
    drawn = [
        {
            each.assignment.document_id
            for each in plan_by_rule(
                team.workspace, Rule(each=0, calibration=6, seed=seed)
            ).given
        }
        for seed in (1, 1, 2)
    ]
    assert drawn[0] == drawn[1] != drawn[2]
    assert "d003" not in drawn[0] | drawn[2]
    hand_out(team, each=0, calibration=2)
    hand_out(team, each=0, calibration=2)
    assert sorted(batches(team)) == ["Calibration", "Calibration 2"]


def test_a_batch_grows_and_may_be_made_for_nobody(a_team):
    team = a_team(6)
    hand_out(
        team, each=0, terms=Terms(batch="دفعة 😀"), selection=Selection(documents=("Text 1",))
    )
    assert assignments(team) == []
    hand_out(
        team, each=0, terms=Terms(batch="دفعة 😀"), selection=Selection(documents=("d004",))
    )
    assert batches(team)["دفعة 😀"].documents == ("d001", "d004")
    plan = hand_out(team, each=1, selection=Selection(batches=("دفعة 😀",)))
    assert {each.assignment.document_id for each in plan.given} == {"d001", "d004"}


def test_documents_are_chosen_by_metadata_and_state(a_team):
    team = a_team(6)
    team.set_state("d000", "ann", "done")
    team.set_state("d003", "ann", "returned")

    def chosen(**facts):
        plan = plan_by_rule(team.workspace, Rule(selection=Selection(**facts)))
        return sorted({each.assignment.document_id for each in plan.given})

    assert chosen(metadata=(("source", "Post"),)) == ["d000", "d002", "d004"]
    assert len(chosen(metadata=(("source", "Post"), ("source", "Courier")))) == 6
    assert chosen(states=(State.DONE, State.RETURNED)) == ["d000", "d003"]
    assert chosen(states=(State.OPEN,)) == ["d001", "d002", "d004", "d005"]
    assert chosen(states=(State.DONE,), metadata=(("source", "Post"),)) == ["d000"]


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"people": ("zoe",)}, "Nobody in this corpus has the pseudonym “zoe”: it knows ann"),
        ({"documents": ("Text 77",)}, "No document has the title or id “Text 77”"),
        ({"batches": ("x",)}, "no batch “x”: the batches are none yet"),
        ({"metadata": (("source", "Sun"),)}, "“source=Sun”"),
        ({"states": (State.DONE,)}, "No document that you ask for is done"),
        (
            {"documents": ("Text 1",), "metadata": (("source", "Post"),)},
            "No document is all that you ask for",
        ),
    ],
)
def test_what_the_corpus_does_not_know_is_refused(a_team, facts, sentence):
    team = a_team(3)
    with pytest.raises(RuleBrokenError, match=sentence):
        plan_by_rule(team.workspace, Rule(selection=Selection(**facts)))


def test_impossible_rules_are_refused():
    for wrong in ("2026-02-30", "30.11.2026", "20261130", "soon"):
        with pytest.raises(RuleBrokenError, match="is no day"):
            Terms(due=wrong)
    for wrong in (-1, 100):
        with pytest.raises(RuleBrokenError, match="0 to 99"):
            Terms(priority=wrong)
    with pytest.raises(RuleBrokenError, match="no space around it: “Round”"):
        Terms(batch=" Round")
    with pytest.raises(RuleBrokenError, match="0 or more"):
        Rule(calibration=-1)
    with pytest.raises(RuleBrokenError, match="name a batch"):
        Rule(each=0)


def test_too_few_people_are_said(a_team):
    team = a_team(3)
    plan = plan_by_rule(team.workspace, Rule(each=2, selection=Selection(people=("ann",))))
    assert plan.short == ("d000", "d001", "d002")
    assert [share.person.pseudonym for share in plan.shares] == ["ann"]


def test_only_a_lead_plans_and_a_stale_plan_is_refused(a_team):
    team = a_team(3)
    plan = plan_by_rule(team.workspace, Rule())
    hand_out(team, each=1)
    with pytest.raises(StateChangedError):
        finish(assign_job(team.workspace, plan))
    assert len(assignments(team)) == 3
    team.workspace.act_as("id-ann")
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        plan_by_rule(team.workspace, Rule())
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        finish(assign_job(team.workspace, plan))


def test_a_lead_chooses_single_documents_for_single_people(a_team):
    team = a_team(3)
    wanted = [("d002", "id-ann"), ("d000", "id-bob"), ("d002", "id-ann")]
    plan = plan_by_hand(team.workspace, wanted, Terms(batch="Hard ones"))
    assert [(each.assignment.key, each.why) for each in plan.given] == [
        ("d000/id-bob", Why.HAND),
        ("d002/id-ann", Why.HAND),
    ]
    finish(assign_job(team.workspace, plan))
    assert plan_by_hand(team.workspace, wanted).changes_nothing
    for stranger in (("d009", "id-ann"), ("d000", "gold")):
        with pytest.raises(RuleBrokenError):
            plan_by_hand(team.workspace, [stranger])
