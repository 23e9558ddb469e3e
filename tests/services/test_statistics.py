"""Figures about a corpus, the journal as people read it, and who works on it."""

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import Role
from annotator.services import annotating
from annotator.services.log import log
from annotator.services.people import add_person
from annotator.services.statistics import statistics
from annotator.services.workspace import introduce
from tests.makers import a_corpus


@pytest.fixture
def workspace(tmp_path):
    opened = a_corpus(tmp_path, documents=3)
    yield opened
    opened.close()


def ids(workspace):
    return [row.id for row in workspace.document_rows()]


def test_an_untouched_corpus_counts_its_documents_as_open(workspace):
    figures = statistics(workspace)
    assert figures.by_state == {"open": 3, "in progress": 0, "done": 0, "returned": 0}
    assert figures.by_person == {"p1": 0}
    assert set(figures.by_label) == {label.name for label in workspace.scheme().labels}


def test_layers_count_by_person_and_state(workspace):
    first, second, _ = ids(workspace)
    annotating.set_state(workspace, first, State.DONE)
    annotating.spend_time(workspace, first, 30)
    introduce(workspace, "Bo")
    annotating.set_state(workspace, first, State.IN_PROGRESS)
    annotating.spend_time(workspace, second, 12)
    figures = statistics(workspace)
    assert figures.by_state == {"open": 2, "in progress": 1, "done": 1, "returned": 0}
    assert {name: work.seconds for name, work in figures.work.items()} == {"p1": 30, "p2": 12}
    assert figures.work["p2"].by_state["open"] == 0  # who only looked has not begun


def test_the_sums_agree_with_each_other(workspace):
    for document_id in ids(workspace):
        claim = annotating.mark(workspace, document_id, "claim", [(4, 12)])
        detail = annotating.mark(workspace, document_id, "unverifiable detail", [(4, 12)])
        annotating.link(workspace, detail, claim, "concerns")
    annotating.erase(workspace, [claim])
    figures = statistics(workspace)
    assert figures.spans == sum(figures.by_label.values()) == sum(figures.by_person.values())
    assert figures.spans == 5
    assert figures.relations == sum(figures.by_relation.values()) == 2
    assert figures.journal == len(log(workspace))


def test_every_kind_of_edit_names_its_documents(workspace):
    first, _, third = ids(workspace)
    claim = annotating.mark(workspace, first, "claim", [(4, 12)])
    claim = annotating.reshape(workspace, claim, [(0, 12)])
    detail = annotating.mark(workspace, first, "unverifiable detail", [(4, 12)])
    relation = annotating.link(workspace, detail, claim, "concerns")
    annotating.unlink(workspace, relation)
    annotating.set_document_note(workspace, first, "look")
    annotating.describe_document(workspace, first, "genre", "news")
    annotating.spend_time(workspace, first, 1)
    annotating.erase(workspace, [claim, detail])
    own = [entry for entry in log(workspace) if entry.person == "p1" and entry.edits]
    named = [entry for entry in own if entry.title != "Introduce"]
    assert {tuple(entry.documents) for entry in named} == {(first,)}
    assert {kind for entry in named for kind in entry.edits} == {
        *("AddSpan", "ChangeSpan", "RemoveSpan", "AddRelation", "RemoveRelation"),
        *("ChangeLayer", "DescribeDocument", "SpendTime"),
    }
    annotating.mark(workspace, third, "claim", [(4, 12)])
    assert [entry.documents for entry in log(workspace, 1)] == [[third]]


def test_a_person_who_is_added_does_not_act(workspace):
    acting = workspace.person
    added = add_person(workspace, " Bo ", [Role.REVIEWER])
    assert workspace.person == acting
    assert (added.name, added.pseudonym, added.roles) == ("Bo", "p2", {Role.REVIEWER})
    assert added in workspace.people()
    with pytest.raises(RuleBrokenError):
        add_person(workspace, "Cy", [Role.ANNOTATOR], "p2")
