"""Edits that are applied in parts are one step: all of them, or nothing of them."""

import contextlib
from dataclasses import replace

import pytest

from annotator.model.document import HashedText
from annotator.model.errors import AnnotatorError, RuleBrokenError, StateChangedError
from annotator.model.layer import Layer, State
from annotator.services.checking import check_corpus
from annotator.services.edits import (
    AddContents,
    AddRelation,
    AddSpan,
    ChangeSpan,
    LayerRows,
    RemoveSpan,
    entry_of,
)
from annotator.services.edits.span_rows import row_of
from annotator.services.jobs import finish
from annotator.services.log import log
from annotator.services.statistics import statistics
from annotator.services.workspace import PROGRAM, introduce
from annotator.store.edit_bodies import packed
from tests.makers import a_corpus, a_document, a_person, a_relation, a_span


@pytest.fixture
def workspace(tmp_path):
    with contextlib.closing(a_corpus(tmp_path, person=None)) as made:
        yield made


PERSON = a_person("Grace")


def contents(first: int, behind: int, people=()) -> AddContents:
    """Make documents, each with a plain span, one with everything, and a link."""
    entries, layers, texts = [], [], []
    for number in range(first, behind):
        document = a_document(f"{number}. The ministry said “yes” 😀.", attributes={})
        plain = a_span(document.id, PERSON.id, ((0, 2),))
        full = a_span(
            document.id,
            PERSON.id,
            ((3, 6), (8, 12)),
            label="attribution",
            attributes={"source_type": "official body"},
            note="who?",
            flag="discuss",
        )
        before = Layer(document.id, PERSON.id)
        after = replace(before, state=State.DONE, seconds=7, note="all of it")
        layers.append(
            LayerRows(
                before,
                after,
                (row_of(plain), row_of(full)),
                (a_relation(full, plain),),
            )
        )
        entries.append(entry_of(document))
        texts.append(HashedText.of(document.text.encode()))
    return AddContents(tuple(people), tuple(entries), tuple(layers), tuple(texts))


def run(workspace, *parts):
    packed_parts = [(part, packed(part.to_data())) for part in parts]
    return workspace.do_in_parts(packed_parts, "Import", "6 documents")


def facts(workspace):
    counted = statistics(workspace)
    return (
        counted.documents,
        counted.people,
        counted.spans,
        counted.relations,
        counted.by_label,
        counted.by_person,
    )


def test_parts_are_one_step_of_undo_and_redo(workspace):
    before = facts(workspace)
    told = []
    workspace.feed.listen(told.append)
    progress = list(run(workspace, contents(0, 3, [PERSON]), contents(3, 6)))
    assert [one.done for one in progress] == [0, 1]
    assert len(told) == 1
    after = facts(workspace)
    assert (after[0], after[2], after[3]) == (before[0] + 6, 12, 6)
    assert workspace.undo_step().title == "Import"
    workspace.undo()
    assert facts(workspace) == before
    workspace.redo()
    assert facts(workspace) == after
    workspace.undo()
    assert facts(workspace) == before
    assert workspace.undo_step().title == "Import"
    workspace.close()
    assert finish(check_corpus(workspace.path)).problems == ()


def test_what_came_in_is_what_single_edits_would_have_made(workspace, tmp_path):
    whole = contents(0, 4, [PERSON])
    finish(run(workspace, whole))
    other = a_corpus(tmp_path, name="other", person=None)
    for text in whole.texts:
        with other.store.transaction():
            other.store.documents.keep_hashed_texts([text])
    for part in whole.parts():
        other.do(part, "Import", lead=True)
    for row in other.document_rows()[1:]:
        assert other.contents(row.id) == workspace.contents(row.id)
        assert other.document(row.id) == workspace.document(row.id)
    other.close()


def test_the_log_tells_of_one_step_with_all_that_it_is_made_of(workspace):
    finish(run(workspace, contents(0, 3, [PERSON]), contents(3, 6)))
    workspace.undo()
    _, _, done, undone = log(workspace)
    assert (done.kind, done.title, len(done.documents)) == ("do", "Import", 6)
    assert done.edits == {
        "AddPerson": 1,
        "AddDocument": 6,
        "ChangeLayer": 6,
        "AddSpan": 12,
        "AddRelation": 6,
    }
    assert (undone.kind, undone.undoes, undone.edits["RemoveSpan"]) == ("undo", done.seq, 12)
    assert [entry.seq for entry in log(workspace, 1)] == [undone.seq]


def test_a_step_of_before_ends_where_that_of_parts_begins(workspace):
    ada = introduce(workspace, "Ada")
    finish(run(workspace, contents(0, 2, [PERSON]), contents(2, 4)))
    row = workspace.document_rows()[0]
    workspace.do(AddSpan(a_span(row.id, ada.id)), "Mark", "claim")
    workspace.undo()
    assert workspace.undo_step().title == "Import"
    workspace.undo()
    assert len(workspace.document_rows()) == 1


def test_closed_in_the_middle_it_leaves_nothing(workspace):
    before = workspace.document_rows(), workspace.store.journal.head()
    told = []
    workspace.feed.listen(told.append)
    job = run(workspace, contents(0, 3, [PERSON]), contents(3, 6))
    next(job)
    next(job)
    job.close()
    assert (workspace.document_rows(), workspace.store.journal.head()) == before
    assert told == []


def test_what_somebody_did_in_between_is_not_undone(workspace):
    finish(run(workspace, contents(0, 2, [PERSON])))
    ada = introduce(workspace, "Ada")
    document_id = workspace.document_rows()[-1].id
    workspace.do(AddSpan(a_span(document_id, ada.id, ((1, 2),))), "Mark", "claim")
    workspace.person = PROGRAM
    before = facts(workspace)
    with pytest.raises(RuleBrokenError, match="somebody's work stands on it"):
        workspace.undo()
    assert facts(workspace) == before


def relabelled(spans):
    return ChangeSpan(spans[1], replace(spans[1], note="who else?"))


def removed(spans):
    return RemoveSpan(spans[2])


def linked(spans):
    return AddRelation(a_relation(spans[1], spans[2]))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [(relabelled, "changed meanwhile"), (removed, "changed meanwhile"), (linked, "is linked")],
)
def test_spans_that_were_changed_or_linked_meanwhile_stay(workspace, change, sentence):
    whole = contents(0, 1, [PERSON])
    (layer,) = whole.layers
    more = row_of(a_span(layer.key[0], PERSON.id, ((1, 2),)))
    finish(run(workspace, replace(whole, layers=(replace(layer, spans=(*layer.spans, more)),))))
    spans = workspace.store.spans.of_layer(*layer.key)
    spans.sort(key=lambda span: (span.label, span.start))  # attribution, two claims
    edit = change([None, spans[0], spans[2]])
    workspace.do(edit, "Change", lead=True, kind="keep")
    before = facts(workspace)
    with pytest.raises(StateChangedError, match=sentence):
        workspace.undo()
    assert facts(workspace) == before
    workspace.do(edit.inverse(), "Change back", lead=True, kind="keep")
    workspace.undo()
    assert workspace.store.contents().spans == 0
    workspace.redo()
    assert workspace.store.contents().spans == 3


def spoilt(**facts):
    """Return contents of which one thing is wrong."""
    whole = contents(0, 2, [PERSON])
    (layer, *others) = whole.layers
    return replace(whole, layers=(replace(layer, **facts), *others))


A_SPAN = ["one", "claim", 0, 2]


@pytest.mark.parametrize(
    ("wrong", "match"),
    [
        (spoilt(spans=([*A_SPAN[:3], 999],)), "does not lie in the text"),
        (spoilt(spans=(["one", "nothing", 0, 2],)), "no label"),
        (spoilt(spans=(A_SPAN, A_SPAN)), "there already"),
        (spoilt(spans=([*A_SPAN, None, {"certainty": "?"}, None, None],)), "no value"),
        (spoilt(spans=([*A_SPAN, None, None, "a\x00b", None],)), "no file can hold"),
        (spoilt(spans=([*A_SPAN, [[0, 1], [3, 5]], None, None, None],)), "elsewhere"),
        (spoilt(spans=([*A_SPAN, [[0, 1], [1, 2]], None, None, None],)), "touches"),
        (spoilt(spans=()), "gone"),
        (replace(contents(0, 2, [PERSON]), texts=()), "no longer in the corpus"),
        (replace(contents(0, 1, [PERSON]), texts=(HashedText.of(b"a\x00b"),)), "NUL"),
        (contents(0, 2), "Nobody in this corpus"),
    ],
)
def test_what_is_wrong_is_refused_and_nothing_stored(workspace, wrong, match):
    before = facts(workspace), workspace.store.journal.head()
    with pytest.raises(AnnotatorError, match=match):
        finish(run(workspace, wrong))
    assert (facts(workspace), workspace.store.journal.head()) == before


def test_only_a_lead_may_do_it(workspace):
    introduce(workspace, "Lead")
    introduce(workspace, "Annotator")
    with pytest.raises(RuleBrokenError, match="lead"):
        finish(run(workspace, contents(0, 1, [PERSON])))
