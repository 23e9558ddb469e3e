"""The one door to a corpus: who may do what, what is told, and what survives closing it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.layer import Layer, State
from annotator.model.person import ALL_ROLES, GOLD, Person, Role
from annotator.model.scheme_files import default_scheme
from annotator.services import annotating
from annotator.services.changes import Changes
from annotator.services.edits import (
    AddDocument,
    AddPerson,
    AddScheme,
    AddSpan,
    Batch,
    ChangePerson,
    RemoveDocument,
    entry_of,
)
from annotator.services.workspace import (
    PROGRAM,
    Workspace,
    create_corpus,
    introduce,
    open_corpus,
)
from tests.makers import TEXT, a_corpus, a_document, a_person, a_span


@pytest.fixture
def workspace(tmp_path) -> Iterator[Workspace]:
    workspace = a_corpus(tmp_path, documents=2)
    yield workspace
    workspace.close()


@pytest.fixture
def document(workspace) -> str:
    return workspace.document_rows()[0].id


@pytest.fixture
def told(workspace) -> list[Changes]:
    told: list[Changes] = []
    workspace.feed.listen(told.append)
    return told


def test_a_new_corpus_has_the_default_scheme_and_nobody_in_it(tmp_path):
    workspace = create_corpus(tmp_path / "new.corpus")
    assert workspace.scheme() == default_scheme()
    assert (workspace.people(), workspace.document_rows()) == ([], [])
    assert workspace.undo_step() is None
    assert workspace.person is PROGRAM
    workspace.close()


def test_a_text_is_kept_to_the_last_character(tmp_path):
    text = "\ufeffa\r\nb\rc\nd\te\u00a0f\u2028g\u2029h😀\u200d\u0301\u202e﷐ \r\n"
    workspace = a_corpus(tmp_path, documents=[a_document(text, metadata={"a": "b"})])
    document_id = workspace.document_rows()[0].id
    workspace.close()
    again = open_corpus(workspace.path)
    kept = again.document(document_id)
    again.close()
    assert kept.text == text
    assert kept.metadata == {"a": "b"}


def test_everything_is_there_after_closing(workspace, document):
    source = annotating.mark(workspace, document, "attribution", [(0, 17)])
    target = annotating.mark(workspace, document, "claim", [(33, 69), (73, 88)])
    relation = annotating.link(workspace, source, target, "attributes")
    annotating.set_state(workspace, document, State.DONE)
    annotating.spend_time(workspace, document, 60)
    person = workspace.person
    workspace.close()
    again = open_corpus(workspace.path)
    again.act_as(person.id)
    assert again.spans(document) == [source, target]
    assert again.relations(document) == [relation]
    assert again.layer(document) == Layer(document, person.id, State.DONE, 60)
    row = again.document_row(document)
    assert (row.state, row.seconds, row.spans, row.length) == ("done", 60, 2, len(TEXT))
    assert again.document_rows()[0] == row
    again.close()


def test_a_person_sees_only_their_own_work(workspace, document):
    ada = workspace.person
    annotating.mark(workspace, document, "claim", [(4, 12)])
    introduce(workspace, "Ben")
    assert workspace.spans(document) == []
    assert workspace.document_row(document).spans == 0
    assert workspace.undo_step() is None
    assert [content.layer.person_id for content in workspace.contents(document)] == [ada.id]
    workspace.act_as(ada.id)
    assert len(workspace.spans(document)) == 1


def test_what_was_touched_is_told_after_the_commit(workspace, document, told):
    span = annotating.mark(workspace, document, "claim", [(4, 12)])
    (changes,) = told
    assert changes.spans == {(document, span.person_id, span.id)}
    assert changes.layers == {(document, span.person_id)}  # it is in progress now
    assert changes == Changes(spans=changes.spans, layers=changes.layers)


def test_nothing_is_told_of_what_was_refused(workspace, document, told):
    with pytest.raises(RuleBrokenError):
        workspace.do(AddSpan(a_span(document, workspace.person.id, ((0, 9999),))), "Mark")
    assert told == []


def test_a_listener_can_leave(workspace, document, told):
    workspace.feed.forget(told.append)
    annotating.mark(workspace, document, "claim", [(4, 12)])
    assert told == []


def test_a_change_that_fails_half_way_leaves_nothing(workspace, document):
    edits = (
        AddSpan(a_span(document, workspace.person.id)),
        AddSpan(a_span(document, workspace.person.id, label="nothing")),
    )
    before = workspace.store.journal.head()
    with pytest.raises(RuleBrokenError, match="no label"):
        workspace.do(Batch(edits), "Import")
    assert workspace.spans(document) == []
    assert workspace.store.journal.head() == before


# ---- who may do what


def test_the_first_person_is_the_lead_and_the_next_are_not(workspace):
    assert workspace.person.roles == ALL_ROLES
    ben = introduce(workspace, " Ben ")
    assert ben == Person(ben.id, "Ben", "p2", frozenset({Role.ANNOTATOR}))
    assert workspace.person == ben


def test_the_work_of_others_cannot_be_changed(workspace, document):
    ada = workspace.person
    span = annotating.mark(workspace, document, "claim", [(4, 12)])
    introduce(workspace, "Ben")
    for change in (
        lambda: annotating.set_note(workspace, span, "mine now"),
        lambda: annotating.erase(workspace, [span]),
        lambda: workspace.do(AddSpan(a_span(document, ada.id)), "Mark"),
        lambda: workspace.do(AddSpan(a_span(document, GOLD)), "Mark"),
    ):
        with pytest.raises(RuleBrokenError, match="somebody else"):
            change()
    workspace.act_as(ada.id)
    assert workspace.spans(document) == [span]


def test_only_a_lead_changes_documents_people_and_the_scheme(workspace, document):
    ada = workspace.person
    entry = workspace.store.documents.entry(document)
    introduce(workspace, "Ben")
    other = a_document("Another text.")
    for edit in (
        AddDocument(entry_of(other), other.text),
        RemoveDocument(entry),
        ChangePerson(ada, replace(ada, name="Eda")),
        AddScheme(replace(default_scheme(), version=2)),
    ):
        with pytest.raises(RuleBrokenError, match="Only a lead"):
            workspace.do(edit, "Try")
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        workspace.do(AddSpan(a_span(document, ada.id)), "Import", lead=True)
    assert len(workspace.document_rows()) == 2


def test_a_lead_brings_in_the_work_of_others(workspace, document):
    ben = a_person("Ben", roles=frozenset({Role.ANNOTATOR}))
    edits = Batch((AddPerson(ben), AddSpan(a_span(document, ben.id))))
    workspace.do(edits, "Import", lead=True)
    workspace.act_as(ben.id)
    assert len(workspace.spans(document)) == 1
    assert workspace.undo_step() is None  # the import is the lead's


def test_nobody_acts_as_somebody_unknown(workspace):
    with pytest.raises(RuleBrokenError, match="not known"):
        workspace.act_as("nobody")


def test_what_is_not_there_is_a_sentence(workspace):
    for look in (workspace.document, workspace.document_row, workspace.spans):
        with pytest.raises(StateChangedError, match="no document with the id nothing"):
            look("nothing")


def test_rows_come_in_the_order_in_which_documents_came(tmp_path):
    documents = [a_document(f"{number}. text", title=f"T{9 - number}") for number in range(9)]
    workspace = a_corpus(tmp_path, documents=documents)
    assert [row.title for row in workspace.document_rows()] == [one.title for one in documents]
    workspace.close()
