"""A second reading is work like any other to its person, and nothing to anybody else."""

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.team import Assignment, Remark
from annotator.services import annotating
from annotator.services.agreement import Choice, agreement
from annotator.services.assigning import (
    Selection,
    board_job,
    change_job,
    own_assignment,
    own_assignments,
    plan_returning,
)
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import finish
from annotator.services.remarks import own_threads, unread_counts
from annotator.services.rereading import plan_ending, self_agreement_job
from annotator.services.statistics import statistics
from annotator.services.transfer import ExportOptions, export_job
from tests.services.rereading.conftest import ARAB, CLAIM


@pytest.fixture
def again(readings):
    """Issue one document again to Ann; return it."""
    ((document_id, _),) = readings.issue(share=0.1, people=("ann",))
    return document_id


def test_the_first_reading_is_hidden_from_its_person(readings, again):
    readings.as_("ann")
    workspace = readings.workspace
    assert workspace.spans(again) == []
    assert workspace.layer(again).state is State.OPEN
    assert workspace.document_row(again).state == "open"
    states = {row.id: row.state for row in workspace.document_rows()}
    assert [one for one, state in states.items() if state == "open"] == [again]
    other = next(one for one in readings.ids if one != again)
    assert [span.label for span in workspace.spans(other)] == ["claim"]


def test_it_stands_with_what_was_given_and_not_out_where_nothing_was(readings, again):
    workspace, given = readings.workspace, readings.ids[:2]
    readings.as_("ann")
    assert own_assignments(workspace) == {}
    assert own_assignment(workspace, again) is not None
    readings.as_("program")
    for document_id in given:
        workspace.do(ChangeRecord(None, Assignment(document_id, "ann")), "Assign")
    readings.as_("ann")
    assert set(own_assignments(workspace)) == {*given, again}


def test_what_is_marked_goes_to_the_second_reading_and_is_undone_like_any_work(readings, again):
    workspace = readings.workspace
    readings.as_("ann")
    span = annotating.mark(workspace, again, "source", [(5, 11)])
    assert span.person_id not in ("ann", "bob")
    annotating.set_note(workspace, span, "ملاحظة 😀")
    annotating.spend_time(workspace, again, 30)
    assert workspace.layer(again).state is State.IN_PROGRESS
    assert workspace.layer(again).seconds == 30
    workspace.undo()
    workspace.undo()
    assert workspace.spans(again) == []
    workspace.redo()
    assert [one.label for one in workspace.spans(again)] == ["source"]
    with workspace.store.lock:
        first = workspace.store.spans.of_layer(again, "ann")
    assert [one.label for one in first] == ["claim"]


def test_nobody_else_may_write_it(readings, again):
    readings.as_("ann")
    span = annotating.mark(readings.workspace, again, "source", [(5, 11)])
    readings.as_("bob")
    with pytest.raises(RuleBrokenError, match="somebody else's work"):
        annotating.relabel(readings.workspace, span, "claim")
    assert len(readings.workspace.spans(again)) == 2


def test_a_returned_first_reading_comes_to_the_eye_again(readings, again):
    change = plan_returning(
        readings.workspace, Selection(documents=(again,), people=("ann",)), "Look again."
    )
    finish(change_job(readings.workspace, change))
    readings.as_("ann")
    assert [one.label for one in readings.workspace.spans(again)] == ["claim"]
    assert own_assignment(readings.workspace, again).comment == "Look again."


def test_remarks_on_the_first_reading_are_hidden_while_the_second_is_open(readings, again):
    remark = Remark("r1", again, "ann", "program", 1, "Why this?")
    readings.workspace.do(ChangeRecord(None, remark), "Remark", lead=True)
    readings.as_("ann")
    assert own_threads(readings.workspace, again) == {}
    assert unread_counts(readings.workspace) == {}


def _everything(readings, folder, name):
    workspace = readings.workspace
    formats = ("native", "spans-csv", "documents-jsonl", "sentences-csv")
    paths = [folder / f"{name}-{each}" for each in formats]
    for path, each in zip(paths, formats, strict=True):
        finish(export_job(workspace, path, ExportOptions(each)))
    board = finish(board_job(workspace))
    found = statistics(workspace)
    return (
        [path.read_bytes() for path in paths],
        agreement_of(workspace),
        (found.people, found.spans, found.by_label, found.by_state, found.work),
        [person.pseudonym for person in workspace.people()],
        (board.people, board.places),
    )


def agreement_of(workspace):
    found = agreement(workspace, Choice()).as_json()
    return found["overall"], found["by_pair"], found["excluded"]


def test_it_counts_in_no_export_agreement_statistics_board_or_list_of_people(
    readings, tmp_path
):
    before = _everything(readings, tmp_path, "before")
    for document_id, name in readings.issue(share=0.5):
        readings.read_again(document_id, name, ARAB, ("source", ((0, 4),)))
    assert len(readings.workspace.everybody()) == 4
    assert _everything(readings, tmp_path, "after") == before


def test_taking_it_back_shows_the_first_reading_and_keeps_the_second(readings, again):
    workspace = readings.workspace
    with pytest.raises(RuleBrokenError, match="No second reading"):
        plan_ending(workspace)
    readings.read_again(again, "ann", ARAB)
    with pytest.raises(RuleBrokenError, match="No second reading"):
        plan_ending(workspace, ("bob",))
    change = plan_ending(workspace)
    assert (change.pairs, change.begun) == (((again, "ann"),), 0)
    finish(change_job(workspace, change))
    readings.as_("ann")
    assert [span.fragments for span in workspace.spans(again)] == [CLAIM[1]]
    readings.as_("program")
    (ann,) = finish(self_agreement_job(workspace))
    assert (ann.issued, ann.done, ann.exact_f1.value) == (1, 1, 0)
    with pytest.raises(RuleBrokenError, match="nothing to issue again"):
        readings.plan(share=0.1, people=("ann",))


def test_what_is_begun_is_taken_back_only_if_all_is_meant(readings, again):
    readings.as_("ann")
    annotating.mark(readings.workspace, again, *ARAB)
    readings.as_("program")
    assert plan_ending(readings.workspace, only_done=False).begun == 1
