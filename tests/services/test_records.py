"""Records of a team: put, replaced, removed, undone, replayed, and refused to strangers."""

import contextlib
from dataclasses import replace

import pytest

from annotator.model.errors import CorpusDamagedError, RuleBrokenError, StateChangedError
from annotator.model.ids import new_id
from annotator.model.team import (
    Assignment,
    AssignmentPurpose,
    Batch,
    BatchPurpose,
    Remark,
)
from annotator.services.checking import check_corpus
from annotator.services.edits import ChangeRecord, RemoveDocument, edit_from_data
from annotator.services.jobs import finish
from annotator.services.workspace import PROGRAM, introduce
from tests.makers import a_corpus


@pytest.fixture
def workspace(tmp_path):
    """Give a corpus of two documents in which Ada leads."""
    with contextlib.closing(a_corpus(tmp_path, documents=2)) as workspace:
        yield workspace


def assignment(workspace, **facts) -> Assignment:
    document = workspace.document_rows()[0]
    return Assignment(document.id, workspace.person.id, **facts)


def test_a_record_is_put_replaced_removed_and_undone(workspace):
    first = assignment(workspace, due="2026-11-30", purpose=AssignmentPurpose.QUESTION)
    second = replace(first, priority=2, comment="Look at the quotes again.")
    records = workspace.store.records
    changes = workspace.do(ChangeRecord(None, first), "Assign")
    assert changes.records == {"assignment"}
    workspace.do(ChangeRecord(first, second), "Assign")
    assert records.all(Assignment) == [second]
    assert records.about_document(Assignment, first.document_id) == [second]
    assert records.about_person(Assignment, first.person_id) == [second]
    workspace.do(ChangeRecord(second, None), "Take back")
    assert records.all(Assignment) == []
    workspace.undo()
    workspace.undo()
    assert records.find(Assignment, first.key) == first
    workspace.redo()
    assert records.find(Assignment, first.key) == second
    assert finish(check_corpus(workspace)).ok


def test_tuples_and_names_of_kinds_survive(workspace):
    ids = tuple(row.id for row in workspace.document_rows())
    batch = Batch(new_id(), "Round 1 – قال 😀", ids, BatchPurpose.CALIBRATION)
    edit = ChangeRecord(None, batch)
    assert edit_from_data(edit.to_data()) == edit
    workspace.do(edit, "Make a batch")
    assert workspace.store.records.find(Batch, batch.id) == batch


def test_records_are_read_at_once_or_stored_first_and_read_later(workspace):
    people = [workspace.person.id, introduce(workspace, "Bob").id]
    document = workspace.document_rows()[0]
    workspace.person = PROGRAM
    given = [
        Assignment(document.id, person, due="2026-11-30", purpose=AssignmentPurpose.REPEAT)
        for person in people
    ]
    for one in given:
        workspace.do(ChangeRecord(None, one), "Assign")
    records = workspace.store.records
    stored = records.stored(Assignment)
    workspace.do(ChangeRecord(given[0], None), "Take back")
    assert records.read(Assignment, stored) == sorted(given, key=lambda one: one.key)
    assert records.all(Assignment) == [given[1]]
    with pytest.raises(CorpusDamagedError):
        records.read(Assignment, ['{"document_id": "x", "purpose": "none"}'])


def test_what_was_changed_meanwhile_is_not_overwritten(workspace):
    first = assignment(workspace)
    workspace.do(ChangeRecord(None, first), "Assign")
    with pytest.raises(StateChangedError):
        workspace.do(ChangeRecord(None, replace(first, priority=1)), "Assign")
    with pytest.raises(StateChangedError):
        workspace.do(ChangeRecord(replace(first, due="x"), None), "Assign")
    with pytest.raises(RuleBrokenError):
        workspace.do(ChangeRecord(None, None), "Nothing")


def test_a_document_that_is_assigned_is_not_removed(workspace):
    first = assignment(workspace)
    workspace.do(ChangeRecord(None, first), "Assign", kind="keep")
    with pytest.raises(RuleBrokenError, match="while it is assigned"):
        workspace.do(
            RemoveDocument(workspace.store.documents.entry(first.document_id)), "Remove"
        )


def test_only_who_may_write_a_record_does(workspace):
    first = assignment(workspace)
    ben = introduce(workspace, "Ben")
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        workspace.do(ChangeRecord(None, first), "Assign")
    remark = Remark(new_id(), first.document_id, ben.id, ben.id, 0, "Is this a claim?")
    workspace.do(ChangeRecord(None, remark), "Ask")
    with pytest.raises(RuleBrokenError, match="somebody else"):
        workspace.do(ChangeRecord(None, replace(remark, id="x", author_id="y")), "Ask")


def test_a_record_that_cannot_be_read_is_damage(workspace):
    first = assignment(workspace)
    workspace.do(ChangeRecord(None, first), "Assign")
    data = ChangeRecord(None, first).to_data()
    for wrong in ({"zz": 1}, {**data["after"], "purpose": "nonsense"}):
        with pytest.raises((CorpusDamagedError, RuleBrokenError)):
            edit_from_data({**data, "after": wrong})
    with workspace.store.lock:
        workspace.store.connection.execute("UPDATE record SET content = '{\"x\": 1}'")
    with pytest.raises(CorpusDamagedError):
        workspace.store.records.all(Assignment)
