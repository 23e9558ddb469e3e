"""Several documents and their layers are read at once as one by one."""

import contextlib

import pytest

from annotator.model.errors import CorpusDamagedError, StateChangedError
from annotator.services import annotating
from annotator.store import documents as documents_module
from tests.makers import a_corpus, a_document

TEXTS = ("One two three.", "", "“Vier” fünf — sechs 😀.", "Seven eight.")


@pytest.fixture
def workspace(tmp_path):
    """Give a corpus of four texts with spans of two people in two of them."""
    with contextlib.closing(a_corpus(tmp_path, documents=map(a_document, TEXTS))) as workspace:
        first, _, third, _ = (row.id for row in workspace.document_rows())
        for start in (8, 0, 4):
            annotating.mark(workspace, first, "claim", [(start, start + 3)])
        annotating.mark(workspace, third, "quantity", [(1, 5), (7, 11)])
        yield workspace


def ids_of(workspace):
    return [row.id for row in workspace.document_rows()]


def test_layers_of_several_documents_are_those_of_each(workspace):
    ids = ids_of(workspace)[::-1]
    found = workspace.contents_of_some(ids)
    assert found == [workspace.contents(one) for one in ids]
    assert [sum(each.span_count for each in layers) for layers in found] == [0, 1, 0, 3]


def test_several_documents_are_those_of_each_in_the_order_asked_for(workspace):
    ids = ids_of(workspace)[::-1]
    found = workspace.some_documents(ids)
    assert found == [workspace.document(one) for one in ids]
    assert [one.text for one in found] == list(TEXTS[::-1])
    assert workspace.some_documents([]) == []


def test_only_as_many_are_read_as_are_light_together(workspace, monkeypatch):
    monkeypatch.setattr(documents_module, "_MOST_CHARACTERS", len(TEXTS[0]))
    ids = ids_of(workspace)
    assert len(workspace.contents_of_some(ids)) == 2
    assert len(workspace.contents_of_some(ids[2:])) == 1
    monkeypatch.setattr(documents_module, "MOST_AT_ONCE", 1)
    assert len(workspace.contents_of_some(ids)) == 1


def test_a_document_that_is_gone_is_refused(workspace):
    with pytest.raises(StateChangedError, match="no document with the id"):
        workspace.contents_of_some([*ids_of(workspace), "gone"])
    with pytest.raises(StateChangedError, match="no document with the id"):
        workspace.some_documents(["gone"])


def test_a_text_that_was_changed_behind_our_back_is_refused(workspace):
    ids = ids_of(workspace)
    with workspace.store.transaction():
        workspace.store.connection.execute(
            "UPDATE body SET text = 'other' WHERE text = ?", (TEXTS[3],)
        )
    assert len(workspace.some_documents(ids[:3])) == 3
    with pytest.raises(CorpusDamagedError, match="not the one that was imported"):
        workspace.some_documents(ids)
