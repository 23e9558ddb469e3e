"""Undo and redo: by person, across documents and restarts, bulk work as one step."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.layer import State
from annotator.services import annotating
from annotator.services.edits import (
    AddDocument,
    AddSpan,
    Batch,
    ChangePerson,
    entry_of,
)
from annotator.services.history import redoable, undoable
from annotator.services.workspace import Workspace, introduce, open_corpus
from annotator.store.journal import Step
from tests.makers import a_corpus, a_document, a_span


@pytest.fixture
def workspace(tmp_path) -> Iterator[Workspace]:
    workspace = a_corpus(tmp_path, documents=2)
    yield workspace
    workspace.close()


@pytest.fixture
def documents(workspace) -> list[str]:
    return [row.id for row in workspace.document_rows()]


def mark(workspace: Workspace, document_id: str, start: int = 4):
    return annotating.mark(workspace, document_id, "claim", [(start, start + 5)])


def test_the_step_has_the_name_of_what_will_be_undone(workspace, documents):
    mark(workspace, documents[0])
    step = workspace.undo_step()
    assert (step.title, step.detail) == ("Mark", "claim")
    workspace.undo()
    redo = workspace.redo_step()
    assert (redo.title, redo.detail) == ("Mark", "claim")


def test_the_very_same_span_comes_back(workspace, documents):
    span = mark(workspace, documents[0])
    noted = annotating.set_note(workspace, span, "a note")
    annotating.erase(workspace, [noted])
    workspace.undo()
    assert workspace.spans(documents[0]) == [noted]
    workspace.undo()
    assert workspace.spans(documents[0]) == [span]
    workspace.undo()
    assert workspace.spans(documents[0]) == []
    assert workspace.layer(documents[0]).state is State.OPEN
    for _ in range(3):
        workspace.redo()
    assert workspace.spans(documents[0]) == []


def test_undo_crosses_documents_and_restarts(workspace, documents):
    first = mark(workspace, documents[0])
    mark(workspace, documents[1])
    person = workspace.person
    workspace.close()
    again = open_corpus(workspace.path)
    again.act_as(person.id)
    again.undo()
    assert again.spans(documents[1]) == []
    assert again.spans(documents[0]) == [first]
    again.close()
    third = open_corpus(workspace.path)
    third.act_as(person.id)
    third.redo()
    assert len(third.spans(documents[1])) == 1
    third.undo()
    third.undo()
    assert third.spans(documents[0]) == []
    third.close()


def test_a_whole_day_can_be_undone_and_done_again(workspace, documents):
    spans = [mark(workspace, documents[number % 2], number) for number in range(40)]
    for _ in spans:
        workspace.undo()
    assert workspace.undo_step() is None
    assert workspace.spans(documents[0]) == workspace.spans(documents[1]) == []
    for _ in spans:
        workspace.redo()
    assert workspace.redo_step() is None
    assert [span for one in documents for span in workspace.spans(one)] == spans[::2] + spans[
        1::2
    ]


def test_nothing_left_is_a_sentence(workspace, documents):
    introduce(workspace, "Ben")
    with pytest.raises(RuleBrokenError, match="nothing to undo"):
        workspace.undo()
    with pytest.raises(RuleBrokenError, match="nothing to redo"):
        workspace.redo()


def test_a_new_edit_forgets_what_was_undone(workspace, documents):
    mark(workspace, documents[0])
    workspace.undo()
    mark(workspace, documents[0], 20)
    assert workspace.redo_step() is None


def test_time_spent_is_passed_over(workspace, documents):
    mark(workspace, documents[0])
    annotating.spend_time(workspace, documents[0], 30)
    workspace.undo()
    annotating.spend_time(workspace, documents[0], 30)
    assert workspace.spans(documents[0]) == []
    assert workspace.layer(documents[0]).seconds == 60
    workspace.redo()
    assert len(workspace.spans(documents[0])) == 1
    assert workspace.layer(documents[0]).seconds == 60


def test_bulk_work_is_one_step(workspace, documents):
    edits = tuple(
        AddSpan(a_span(document, workspace.person.id, ((number, number + 1),)))
        for document in documents
        for number in range(50)
    )
    workspace.do(Batch(edits), "Mark", "100 spans")
    workspace.undo()
    assert workspace.spans(documents[0]) == []
    workspace.redo()
    assert len(workspace.spans(documents[1])) == 50


def test_an_import_is_undone_as_one_step_and_its_texts_come_back(workspace):
    new = [a_document(f"New text {number}.") for number in range(3)]
    workspace.do(Batch(tuple(AddDocument(entry_of(one), one.text) for one in new)), "Import")
    workspace.undo()
    assert len(workspace.document_rows()) == 2
    workspace.redo()
    assert workspace.document(new[1].id).text == "New text 1."


def test_an_import_on_which_work_stands_is_not_undone(workspace):
    new = a_document("New text.")
    workspace.do(AddDocument(entry_of(new), new.text), "Import")
    lead = workspace.person
    introduce(workspace, "Ben")
    annotating.mark(workspace, new.id, "claim", [(0, 3)])
    workspace.act_as(lead.id)
    with pytest.raises(RuleBrokenError, match="work stands on it"):
        workspace.undo()
    assert len(workspace.document_rows()) == 3


def test_each_person_has_their_own_steps(workspace, documents):
    ada = workspace.person
    mark(workspace, documents[0])
    ben = introduce(workspace, "Ben")
    mark(workspace, documents[0], 20)
    workspace.act_as(ada.id)
    workspace.undo()
    workspace.act_as(ben.id)
    assert len(workspace.spans(documents[0])) == 1
    assert workspace.redo_step() is None
    workspace.undo()
    workspace.act_as(ada.id)
    workspace.redo()
    assert len(workspace.spans(documents[0])) == 1


def test_what_somebody_else_changed_since_is_not_overwritten(workspace, documents):
    ada = workspace.person
    annotating.describe_document(workspace, documents[0], "genre", "news")
    introduce(workspace, "Ben")
    annotating.describe_document(workspace, documents[0], "genre", "opinion")
    workspace.act_as(ada.id)
    with pytest.raises(StateChangedError, match="look again"):
        workspace.undo()
    assert workspace.document(documents[0]).attributes == {"genre": "opinion"}


def test_a_change_of_a_person_can_be_undone(workspace):
    ada = workspace.person
    workspace.do(ChangePerson(ada, replace(ada, name="Eda")), "Rename", "Eda")
    workspace.undo()
    assert workspace.find_person(ada.id) == ada


# ---- the rules by themselves


def steps(story: str) -> list[Step]:
    """Read a story such as "do, do, undo 2": rows from 1 on, as the journal gives them."""
    rows = []
    for seq, words in enumerate(story.split(", "), 1):
        kind, _, target = words.partition(" ")
        rows.append(Step(seq, kind, int(target) if target else None, "", ""))
    return rows[::-1]


@pytest.mark.parametrize(
    ("story", "undo", "redo"),
    [
        ("do", 1, None),
        ("do, undo 1", None, 1),
        ("do, do, undo 2", 1, 2),
        ("do, do, undo 2, undo 1", None, 1),
        ("do, do, undo 2, undo 1, redo 1", 1, 2),
        ("do, do, undo 2, undo 1, redo 1, redo 2", 2, None),
        ("do, do, undo 2, do", 4, None),
        ("do, do, undo 2, do, undo 4", 1, 4),
        ("do, do, undo 2, do, undo 4, undo 1", None, 1),
        ("do, undo 1, redo 1, undo 1", None, 1),
        ("do, undo 1, redo 1, undo 1, redo 1", 1, None),
        ("do, do, undo 2, do, undo 4, undo 1, redo 1", 1, 4),
        ("do, do, undo 2, do, undo 4, undo 1, redo 1, redo 4", 4, None),
    ],
)
def test_what_is_next(story, undo, redo):
    found = undoable(steps(story))
    assert (found.seq if found else None) == undo
    undone = redoable(steps(story))
    assert (undone.target if undone else None) == redo


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=30))
def test_any_story_agrees_with_two_stacks(wishes):
    done: list[int] = []
    undone: list[int] = []
    rows: list[Step] = []
    for wish in wishes:
        seq, target = len(rows) + 1, None
        if wish == "do":
            done.append(seq)
            undone.clear()
        else:
            source, other = (done, undone) if wish == "undo" else (undone, done)
            if not source:
                continue
            target = source.pop()
            other.append(target)
        rows.append(Step(seq, wish, target, "", ""))
        found = undoable(rows[::-1])
        assert (found.seq if found else None) == (done[-1] if done else None)
        last = redoable(rows[::-1])
        assert (last.target if last else None) == (undone[-1] if undone else None)
