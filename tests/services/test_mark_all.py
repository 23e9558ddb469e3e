"""Marking many ranges at once is one step, and passes over what is marked already."""

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.services.annotating import mark, mark_all
from tests.makers import TEXT, a_corpus


@pytest.fixture
def workspace(tmp_path):
    corpus = a_corpus(tmp_path)
    yield corpus
    corpus.close()


def hits(word: str) -> list[tuple[int, int]]:
    return [(at, at + len(word)) for at in range(len(TEXT)) if TEXT.startswith(word, at)]


def test_every_range_becomes_a_span_and_one_undo_takes_all_back(workspace):
    (row,) = workspace.document_rows()
    made = mark_all(workspace, row.id, "claim", hits("said"))
    assert len(made) == 2
    assert workspace.spans(row.id) == made
    assert workspace.layer(row.id).state is State.IN_PROGRESS
    assert workspace.undo_step().detail == "claim (2)"
    workspace.undo()
    assert workspace.spans(row.id) == []
    assert workspace.layer(row.id).state is State.OPEN


def test_what_is_marked_with_this_label_is_passed_over(workspace):
    (row,) = workspace.document_rows()
    first, second = hits("said")
    mark(workspace, row.id, "claim", [first])
    mark(workspace, row.id, "quantity", [second])
    assert [s.fragments for s in mark_all(workspace, row.id, "claim", [first, second])] == [
        (second,)
    ]
    with pytest.raises(RuleBrokenError, match="All of this is marked as claim already"):
        mark_all(workspace, row.id, "claim", [first, second])


def test_a_range_outside_the_text_marks_nothing(workspace):
    (row,) = workspace.document_rows()
    with pytest.raises(RuleBrokenError, match="behind the text"):
        mark_all(workspace, row.id, "claim", [(0, 3), (len(TEXT), len(TEXT) + 1)])
    assert workspace.spans(row.id) == []
