"""Which documents are issued again, to whom, and when."""

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.team import Assignment, AssignmentPurpose, SecondReader
from annotator.services import annotating
from annotator.services.assigning import Terms, change_job
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.packets.handing import hand_out_job
from annotator.services.rereading import Repeat, plan_ending


def records(readings, kind):
    with readings.workspace.store.lock:
        return readings.workspace.store.records.all(kind)


def test_a_share_of_what_everybody_finished_is_issued(readings):
    pairs = readings.issue(share=0.3)
    assert sorted(name for _, name in pairs) == ["ann"] * 3 + ["bob"] * 3
    given = records(readings, Assignment)
    assert {one.purpose for one in given} == {AssignmentPurpose.REPEAT}
    readers = {one.id: one.person_id for one in records(readings, SecondReader)}
    assert {(one.document_id, readers[one.person_id]) for one in given} == set(pairs)


def test_nothing_is_issued_before_the_days_have_gone_by(readings):
    with pytest.raises(RuleBrokenError, match="nothing to issue again"):
        readings.plan(after=14)
    readings.let_days_pass(13)
    with pytest.raises(RuleBrokenError, match="nothing to issue again"):
        readings.plan(after=14)
    readings.let_days_pass(1)
    assert len(readings.plan(after=14).pairs) == 6


def test_what_was_said_to_be_done_later_waits_longer(readings):
    readings.let_days_pass(10)
    first, ann = readings.ids[0], "ann"
    readings.as_(ann)
    annotating.set_state(readings.workspace, first, State.IN_PROGRESS)
    annotating.set_state(readings.workspace, first, State.DONE)
    readings.as_("program")
    readings.let_days_pass(5)
    pairs = readings.plan(share=1, after=14, people=(ann,)).pairs
    assert [one for one, _ in pairs] == readings.ids[1:]


def test_the_same_rule_again_issues_only_what_the_share_still_wants(readings):
    first = readings.issue(share=0.2)
    with pytest.raises(RuleBrokenError, match="nothing to issue again"):
        readings.plan(share=0.2)
    more = readings.issue(share=0.5)
    assert len(first) == 4
    assert len(more) == 6
    assert not set(first) & set(more)
    assert len(records(readings, SecondReader)) == 2


def test_chance_is_the_same_for_the_same_seed_and_another_for_another(readings):
    plans = [readings.plan(share=0.3, seed=seed).pairs for seed in (1, 1, 2)]
    assert plans[0] == plans[1]
    assert plans[0] != plans[2]


def test_day_and_priority_go_along_and_one_undo_takes_all_back(readings):
    readings.issue(share=0.1, terms=Terms(due="2031-01-01", priority=4))
    assert {(one.due, one.priority) for one in records(readings, Assignment)} == {
        ("2031-01-01", 4)
    }
    readings.workspace.undo()
    assert records(readings, Assignment) == records(readings, SecondReader) == []
    assert len(readings.workspace.everybody()) == 2
    readings.workspace.redo()
    assert finish(check_corpus(readings.workspace)).ok


def test_issuing_is_not_undone_once_the_second_reading_has_begun(readings):
    ((document_id, _),) = readings.issue(share=0.1, people=("ann",))
    readings.as_("ann")
    annotating.mark(readings.workspace, document_id, "claim", [(0, 4)])
    readings.as_("program")
    with pytest.raises(RuleBrokenError, match="has begun to work"):
        readings.workspace.undo()
    assert len(records(readings, Assignment)) == 1


def test_what_was_handed_out_is_not_undone_but_ended_as_the_refusal_says(readings, tmp_path):
    ((document_id, _),) = readings.issue(share=0.1, people=("ann",))
    workspace = readings.workspace
    ann = workspace.find_person("ann")
    finish(hand_out_job(workspace, [ann], tmp_path))
    with pytest.raises(RuleBrokenError, match="--end-repeats all"):
        workspace.undo()
    finish(change_job(workspace, plan_ending(workspace, only_done=False)))
    assert records(readings, Assignment) == []
    readings.as_("ann")
    assert workspace.owner_of(document_id) == ann.id


def test_what_cannot_be_is_refused(readings):
    for share in (0, -0.5, 1.5):
        with pytest.raises(RuleBrokenError, match="more than 0 and at most 1"):
            Repeat(share, 1)
    with pytest.raises(RuleBrokenError, match="0 or more"):
        Repeat(0.5, -1)
    with pytest.raises(RuleBrokenError, match="in no batch"):
        Repeat(0.5, 1, terms=Terms(batch="x"))
    with pytest.raises(RuleBrokenError, match="Nobody in this corpus"):
        readings.plan(people=("nobody",))
    readings.as_("ann")
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        readings.plan()
