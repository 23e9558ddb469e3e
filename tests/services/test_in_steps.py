"""A batch that is applied in steps is one edit: all of it, or nothing of it."""

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.services.edits import AddDocument, Batch, entry_of
from annotator.services.jobs import finish
from annotator.services.workspace import introduce
from tests.makers import a_corpus, a_document


@pytest.fixture
def workspace(tmp_path):
    made = a_corpus(tmp_path)
    yield made
    made.close()


def many_documents(count=1_200):
    documents = [a_document(text=f"Text number {number}.") for number in range(count)]
    return Batch(tuple(AddDocument(entry_of(one), one.text) for one in documents))


def test_it_reports_how_far_it_is_and_is_one_step_of_undo(workspace):
    before = len(workspace.document_rows())
    job = workspace.do_in_steps(many_documents(), "Import", "1,200 documents")
    told = []
    workspace.feed.listen(told.append)
    progress = list(job)
    assert [(one.done, one.total) for one in progress] == [(0, 1200), (500, 1200), (1000, 1200)]
    assert len(told) == 1
    assert len(workspace.document_rows()) == before + 1_200
    assert workspace.undo_step().title == "Import"
    workspace.undo()
    assert len(workspace.document_rows()) == before


def test_closed_in_the_middle_it_leaves_nothing(workspace):
    before = workspace.document_rows(), workspace.store.journal.head()
    told = []
    workspace.feed.listen(told.append)
    job = workspace.do_in_steps(many_documents(), "Import")
    next(job)
    next(job)
    job.close()
    assert (workspace.document_rows(), workspace.store.journal.head()) == before
    assert told == []


def test_a_refused_edit_in_the_middle_leaves_nothing(workspace):
    before = workspace.document_rows()
    batch = many_documents()
    twice = Batch((*batch.edits, batch.edits[0]))
    with pytest.raises(RuleBrokenError, match="already"):
        finish(workspace.do_in_steps(twice, "Import"))
    assert workspace.document_rows() == before


def test_only_a_lead_may_do_it(workspace):
    introduce(workspace, "Lead")
    introduce(workspace, "Annotator")
    with pytest.raises(RuleBrokenError, match="lead"):
        finish(workspace.do_in_steps(many_documents(3), "Import"))
