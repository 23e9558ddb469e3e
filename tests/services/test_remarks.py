"""Threads about a layer: read, answered, counted; each word is one step of undo."""

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.team import Remark
from annotator.services.annotating import mark
from annotator.services.edits import AddPerson, ChangeRecord
from annotator.services.remarks import (
    LONGEST_REMARK,
    answer,
    is_unread,
    mark_read,
    own_threads,
    remark_findings,
    unread_counts,
)
from annotator.services.workspace import PROGRAM
from tests.makers import a_corpus, a_person

EVE = a_person("Eve")
FAR_AHEAD = 4_000_000_000_000
"""A clock that goes wrong by decades, in milliseconds."""


@pytest.fixture
def work(tmp_path):
    workspace = a_corpus(tmp_path, documents=2)
    workspace.do(AddPerson(EVE), "Add person")
    yield workspace
    workspace.close()


def said(workspace, document_id, span_id="", *, text="Why 😀?", at=5, owner=None):
    """Let Eve say something about a layer."""
    ada = workspace.person
    about = (document_id, owner or ada.id, EVE.id)
    remark = Remark(f"{span_id}{document_id}{at}", *about, at, text, span_id)
    workspace.act_as(EVE.id)
    workspace.do(ChangeRecord(None, remark), "Say")
    workspace.act_as(ada.id)
    return remark


def test_an_answer_stands_behind_what_it_answers_whatever_the_clocks_say(work):
    first, second = work.document_rows()
    span = mark(work, first.id, "claim", [(0, 5)])
    question = said(work, first.id, span.id, at=FAR_AHEAD)
    about_all = said(work, first.id, text="Good.")
    said(work, second.id, owner=EVE.id)
    assert own_threads(work, first.id) == {"": (about_all,), span.id: (question,)}
    assert unread_counts(work) == {first.id: 2}
    assert {each.span_id for each in remark_findings(work, first.id)} == {span.id, None}
    mine = answer(work, first.id, span.id, "  Because.\n")
    assert (mine.text, mine.at, mine.owner_id) == ("Because.", FAR_AHEAD + 1, work.person.id)
    assert own_threads(work, first.id)[span.id] == (question, mine)
    assert not is_unread((question, mine))
    assert unread_counts(work) == {first.id: 1}
    work.undo()
    assert unread_counts(work) == {first.id: 2}
    work.redo()
    assert own_threads(work, first.id)[span.id][-1] == mine


def test_what_was_read_counts_no_more_until_something_new_is_said(work):
    first, _ = work.document_rows()
    said(work, first.id)
    read = mark_read(work, first.id, "")
    assert read.text == ""
    assert unread_counts(work) == {}
    assert remark_findings(work, first.id) == []
    with pytest.raises(RuleBrokenError, match="no remark"):
        mark_read(work, first.id, "")
    said(work, first.id, at=read.at + 1)
    assert unread_counts(work) == {first.id: 1}
    assert work.undo_step().title == "Mark as read"


def test_an_answer_needs_words_and_not_too_many(work):
    first, _ = work.document_rows()
    said(work, first.id)
    with pytest.raises(RuleBrokenError, match="write something"):
        answer(work, first.id, "", " \n")
    with pytest.raises(RuleBrokenError, match="shorten it by 1"):
        answer(work, first.id, "", "x" * (LONGEST_REMARK + 1))
    assert len(answer(work, first.id, "", "😀" * LONGEST_REMARK).text) == LONGEST_REMARK


def test_the_program_itself_has_no_threads(work):
    first, _ = work.document_rows()
    said(work, first.id)
    work.person = PROGRAM
    assert (own_threads(work, first.id), unread_counts(work)) == ({}, {})
    assert not is_unread(())
