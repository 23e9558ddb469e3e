"""Work that is handed out gets other terms, is returned, is taken back, and each is undone."""

import pytest

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.layer import State
from annotator.model.team import Assignment, Batch, Remark
from annotator.services import annotating
from annotator.services.assigning import (
    Rule,
    Selection,
    Terms,
    assign_job,
    assigned,
    change_job,
    own_assignments,
    plan_by_rule,
    plan_dissolving,
    plan_renaming,
    plan_returning,
    plan_taking_back,
    plan_terms,
)
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.workspace import PROGRAM


@pytest.fixture
def team(a_team):
    """Give a team of three to whom three documents are handed out, in a batch."""
    team = a_team(3)
    rule = Rule(terms=Terms(due="2026-12-01", batch="Round 1"))
    finish(assign_job(team.workspace, plan_by_rule(team.workspace, rule)))
    return team


def records(team, kind):
    with team.workspace.store.lock:
        return team.workspace.store.records.all(kind)


def test_days_and_priorities_change_for_those_who_are_meant(team):
    chosen = Selection(people=("ann",), documents=("Text 0", "Text 1"))
    change = plan_terms(team.workspace, chosen, due=None, priority=7)
    assert change.pairs == (("d000", "id-ann"), ("d001", "id-ann"))
    finish(change_job(team.workspace, change))
    found = {one.key: (one.due, one.priority) for one in records(team, Assignment)}
    assert found["d000/id-ann"] == ("2026-12-01", 7)
    assert found["d000/id-bob"] == found["d002/id-ann"] == ("2026-12-01", 0)
    finish(
        change_job(
            team.workspace, plan_terms(team.workspace, Selection(), due="", priority=None)
        )
    )
    assert {one.due for one in records(team, Assignment)} == {""}
    with pytest.raises(RuleBrokenError, match="already"):
        plan_terms(team.workspace, Selection(), due="", priority=None)
    with pytest.raises(RuleBrokenError, match="is no day"):
        plan_terms(team.workspace, Selection(), due="tomorrow", priority=None)
    with pytest.raises(RuleBrokenError, match="0 to 99"):
        plan_terms(team.workspace, Selection(), due=None, priority=100)


def test_what_is_taken_back_is_no_longer_to_do_and_keeps_its_marks(team):
    workspace = team.workspace
    workspace.act_as("id-bob")
    annotating.mark(workspace, "d001", "claim", [(0, 1)])
    workspace.person = PROGRAM
    change = plan_taking_back(workspace, Selection(people=("bob",)))
    assert (len(change.pairs), change.begun) == (3, 1)
    finish(change_job(workspace, change))
    assert {one.person_id for one in records(team, Assignment)} == {"id-ann", "id-علي"}
    workspace.act_as("id-bob")
    assert own_assignments(workspace) == {}
    assert len(workspace.spans("d001")) == 1
    workspace.person = PROGRAM
    with pytest.raises(RuleBrokenError, match="assigned to anybody"):
        plan_taking_back(workspace, Selection(people=("bob",)))
    workspace.undo()
    assert len(records(team, Assignment)) == 9
    assert finish(check_corpus(workspace)).ok


def test_only_what_is_in_a_state_is_taken_back(team):
    team.set_state("d002", "ann", "done")
    change = plan_taking_back(team.workspace, Selection(states=(State.DONE,)))
    assert change.pairs == (("d002", "id-ann"),)
    assert change.begun == 0


def test_what_is_done_is_returned_with_a_comment(team):
    workspace = team.workspace
    team.set_state("d000", "ann", "done")
    team.set_state("d001", "ann", "in progress")
    change = plan_returning(workspace, Selection(people=("ann",)), "  Look at “قال” 😀 again. ")
    assert change.pairs == (("d000", "id-ann"),)
    finish(change_job(workspace, change))
    (remark,) = records(team, Remark)
    assert (remark.text, remark.owner_id, remark.document_id) == (
        "Look at “قال” 😀 again.",
        "id-ann",
        "d000",
    )
    assert remark.author_id == PROGRAM.id
    assert remark.at > 1_700_000_000_000
    workspace.act_as("id-ann")
    assert workspace.layer("d000").state is State.RETURNED
    assert own_assignments(workspace)["d000"].comment == "Look at “قال” 😀 again."
    assert own_assignments(workspace)["d000"].due == "2026-12-01"
    annotating.set_state(workspace, "d000", State.DONE)
    workspace.person = PROGRAM
    with pytest.raises(StateChangedError):
        workspace.undo()
    assert len(records(team, Remark)) == 1


def test_a_return_is_one_step_of_undo_also_without_an_assignment(a_team):
    team = a_team(2)
    workspace = team.workspace
    team.set_state("d001", "bob", "done")
    finish(change_job(workspace, plan_returning(workspace, Selection(), "Look again.")))
    (made,) = records(team, Assignment)
    assert (made.key, made.comment) == ("d001/id-bob", "Look again.")
    assert [row.state for row in assigned(workspace)] == [State.RETURNED]
    assert workspace.undo_step().title == "Return"
    workspace.undo()
    assert records(team, Assignment) == records(team, Remark) == []
    workspace.act_as("id-bob")
    assert workspace.layer("d001").state is State.DONE


def test_nothing_is_returned_without_a_comment_or_before_it_is_done(team):
    with pytest.raises(RuleBrokenError, match="Say what is to be mended"):
        plan_returning(team.workspace, Selection(), " \n")
    with pytest.raises(RuleBrokenError, match="shorten it by 1"):
        plan_returning(team.workspace, Selection(), "x" * 1001)
    with pytest.raises(RuleBrokenError, match="none can be returned"):
        plan_returning(team.workspace, Selection(), "Look again.")


def test_a_batch_is_dissolved_and_its_assignments_stay(team):
    workspace = team.workspace
    change = plan_dissolving(workspace, "Round 1")
    assert len(change.pairs) == 9
    finish(change_job(workspace, change))
    assert records(team, Batch) == []
    assert {one.batch_id for one in records(team, Assignment)} == {""}
    with pytest.raises(RuleBrokenError, match="no batch “Round 1”"):
        plan_dissolving(workspace, "Round 1")
    workspace.undo()
    assert [batch.name for batch in records(team, Batch)] == ["Round 1"]
    assert {row.batch for row in assigned(workspace)} == {"Round 1"}


def test_only_a_lead_changes_what_is_handed_out(team):
    team.workspace.act_as("id-ann")
    for plan in (
        lambda: plan_taking_back(team.workspace, Selection()),
        lambda: plan_terms(team.workspace, Selection(), due="", priority=None),
        lambda: plan_returning(team.workspace, Selection(), "Again."),
        lambda: plan_dissolving(team.workspace, "Round 1"),
        lambda: assigned(team.workspace),
    ):
        with pytest.raises(RuleBrokenError, match="Only a lead"):
            plan()


def test_the_list_has_the_most_urgent_first(team):
    workspace = team.workspace
    team.set_state("d000", "ann", "done")
    team.set_state("d002", "ann", "done")
    chosen = Selection(documents=("d002",), people=("ann",))
    finish(change_job(workspace, plan_returning(workspace, chosen, "Again.")))
    rows = assigned(workspace, Selection(people=("ann",)))
    assert [(row.document, row.state.value, row.comment) for row in rows] == [
        ("d002", "returned", "Again."),
        ("d001", "open", ""),
        ("d000", "done", ""),
    ]
    sooner = plan_terms(
        workspace,
        Selection(documents=("d002",), people=("bob",)),
        due="2026-11-01",
        priority=None,
    )
    finish(change_job(workspace, sooner))
    first = plan_terms(
        workspace, Selection(documents=("d001",), people=("bob",)), due=None, priority=1
    )
    finish(change_job(workspace, first))
    rows = assigned(workspace, Selection(people=("bob",), states=(State.OPEN,)))
    assert [row.document for row in rows] == ["d002", "d001", "d000"]
    assert {(row.person, row.batch) for row in rows} == {("bob", "Round 1")}


def test_nobody_has_been_given_anything(a_team):
    workspace = a_team(1).workspace
    assert assigned(workspace) == []
    assert own_assignments(workspace) == {}


def test_a_batch_is_renamed_and_keeps_its_documents(team):
    (before,) = records(team, Batch)
    finish(change_job(team.workspace, plan_renaming(team.workspace, "Round 1", " Pilot ")))
    (after,) = records(team, Batch)
    assert (after.id, after.name, after.documents) == (before.id, "Pilot", before.documents)
    team.workspace.undo()
    assert records(team, Batch) == [before]


@pytest.mark.parametrize(
    ("name", "new", "why"),
    [
        ("Round 2", "Pilot", "There is no batch “Round 2”"),
        ("Round 1", "  ", "Give the batch a name"),
        ("Round 1", "Round 1", "is called “Round 1” already"),
        ("Round 1", "Other", "There is a batch “Other” already"),
    ],
)
def test_a_batch_is_not_renamed_to_what_cannot_be(team, name, new, why):
    rule = Rule(each=0, terms=Terms(batch="Other"))
    finish(assign_job(team.workspace, plan_by_rule(team.workspace, rule)))
    with pytest.raises(RuleBrokenError, match=why):
        plan_renaming(team.workspace, name, new)


def test_pairs_are_meant_alone_and_not_everybody_with_everything(team):
    pairs = (("d000", "id-ann"), ("d002", "id-bob"))
    change = plan_taking_back(team.workspace, Selection(pairs=pairs))
    assert change.pairs == pairs
    finish(change_job(team.workspace, change))
    assert len(records(team, Assignment)) == 7
    with pytest.raises(RuleBrokenError, match="assigned to anybody"):
        plan_taking_back(team.workspace, Selection(pairs=pairs))
