"""Schemes that change after people have begun: counted before, one step of undo, proven."""

import contextlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.person import Role
from annotator.model.scheme import Attribute, AttributeKind, RelationType
from annotator.model.scheme_change import (
    AddAttribute,
    AddRelationType,
    ChangeAttribute,
    ChangeLabel,
    ChangeRelationType,
    Holder,
    MergeLabels,
    MergeRelationTypes,
    MoveLabel,
    Place,
    RemoveAttribute,
    SplitLabel,
    amended,
    translated,
)
from annotator.model.scheme_change_attributes import renamed_values
from annotator.model.scheme_change_labels import retired_label
from annotator.model.scheme_files import default_scheme
from annotator.services import annotating
from annotator.services.checking import check_corpus
from annotator.services.edits import AddPerson, edit_from_data
from annotator.services.fitting import apply_what_fits
from annotator.services.jobs import finish
from annotator.services.log import log
from annotator.services.recovery import repair
from annotator.services.releases.copying import copied, put_in_force
from annotator.services.scheming import (
    change_scheme,
    preview,
    put_back,
    spans_of,
    steps_since,
    translator,
)
from annotator.services.workspace import introduce, open_corpus
from tests.makers import a_corpus, a_person

SCHEME = default_scheme()
CLAIM = SCHEME.label("claim")
QUANTITY = SCHEME.label("quantity")
ON_QUANTITY = Place(Holder.LABEL, "quantity")
RENAMED = ChangeLabel("claim", replace(CLAIM, name="assertion"))
KIND = next(one for one in QUANTITY.attributes if one.name == "kind")


@pytest.fixture
def corpus(tmp_path):
    """Two people's work in two documents, with values, links and a genre."""
    workspace = a_corpus(tmp_path, documents=2)
    lead = workspace.person
    introduce(workspace, "Ben")
    for person in (workspace.person.id, lead.id):
        workspace.act_as(person)
        for row in workspace.document_rows():
            work_on(workspace, row.id)
    yield workspace
    workspace.close()
    assert finish(check_corpus(workspace.path)).problems == ()


def work_on(workspace, document_id):
    claim = annotating.mark(workspace, document_id, "claim", [(4, 12)])
    other = annotating.mark(workspace, document_id, "claim", [(30, 40)])
    number = annotating.mark(workspace, document_id, "quantity", [(38, 40)])
    number = annotating.set_attribute(workspace, number, "kind", KIND.values[0])
    annotating.set_attribute(workspace, claim, "confidence", "unsure")
    annotating.link(workspace, number, other, "quantifies")
    annotating.link(workspace, claim, other, "same_claim")
    annotating.describe_document(workspace, document_id, "genre", "news")


def everything(workspace):
    contents = [workspace.contents(row.id) for row in workspace.document_rows()]
    described = [workspace.document(row.id).attributes for row in workspace.document_rows()]
    return workspace.scheme(), contents, described


def change(workspace, *changes):
    return finish(change_scheme(workspace, changes))


def test_a_renamed_label_is_renamed_in_everybodys_work_and_in_the_links(corpus):
    found = change(corpus, RENAMED)
    assert (found.spans, found.layers, found.documents, found.people) == (8, 4, 2, 2)
    assert found.by_label == {"claim → assertion": 8}
    assert not found.removes
    labels = [
        span.label
        for row in corpus.document_rows()
        for content in corpus.contents(row.id)
        for span in content.spans
    ]
    assert sorted(set(labels)) == ["assertion", "quantity"]
    assert corpus.scheme().version == SCHEME.version + 1
    assert corpus.scheme().relation_type("quantifies").targets == ("assertion",)
    assert log(corpus)[-1].edits == {"AddScheme": 1, "RewordLayers": 1}


def test_a_preview_counts_and_shows_but_changes_nothing(corpus):
    before = everything(corpus)
    found = preview(corpus, [RENAMED])
    assert found.spans == 8
    assert found.examples[0].text == "ministry"
    assert found.examples[0].before["label"] == "claim"
    assert found.examples[0].after["label"] == "assertion"
    assert {one.person for one in found.examples} <= {"ada", "p1", "p2"}
    assert everything(corpus) == before


def test_undo_and_redo_are_one_step_and_survive_opening_again(corpus):
    before = everything(corpus)
    change(corpus, RENAMED, MergeLabels(("quantity", "assertion"), "assertion"))
    after = everything(corpus)
    assert corpus.undo_step().title == "Change scheme"
    corpus.undo()
    assert everything(corpus) == before
    corpus.redo()
    assert everything(corpus) == after
    person = corpus.person.id
    corpus.close()
    with_again = open_corpus(corpus.path)
    with_again.act_as(person)
    with_again.undo()
    assert everything(with_again) == before
    with_again.close()


def test_labels_that_are_merged_come_apart_again_just_as_they_were(corpus):
    before = everything(corpus)
    found = change(corpus, MergeLabels(("claim", "quantity"), "claim"))
    assert found.by_label == {"quantity → claim": 4}
    assert "quantity" not in [label.name for label in corpus.scheme().labels]
    assert "kind" in [one.name for one in corpus.scheme().attributes_of("claim")]
    corpus.undo()
    assert everything(corpus) == before


def test_a_label_is_split_by_the_values_of_an_attribute(corpus):
    parts = ((KIND.values[0], "figure"),)
    found = change(corpus, SplitLabel("quantity", parts, "kind"))
    assert found.by_label == {"quantity → figure": 4}
    assert found.undecided == {}
    assert corpus.scheme().label("quantity").retired
    assert not corpus.scheme().label("figure").retired
    assert "figure" in corpus.scheme().relation_type("quantifies").sources


def test_what_is_split_by_hand_keeps_its_label_and_is_listed(corpus):
    found = change(corpus, SplitLabel("claim", (("", "fact"), ("", "opinion"))))
    assert found.spans == 0
    assert found.undecided == {"claim": 8}
    assert len(spans_of(corpus, "claim")) == 8
    waiting = next(
        one for one in spans_of(corpus, "claim") if one.person_id == corpus.person.id
    )
    assert annotating.relabel(corpus, waiting, "fact").label == "fact"
    assert len(spans_of(corpus, "claim")) == 7


def test_a_retired_label_stays_where_it_is_and_marks_nothing_new(corpus):
    found = change(corpus, ChangeLabel("claim", retired_label(CLAIM)))
    assert found.retired == {"claim": 8}
    document_id = corpus.document_rows()[0].id
    mine = corpus.spans(document_id)
    with pytest.raises(RuleBrokenError, match="retired"):
        annotating.mark(corpus, document_id, "claim", [(20, 25)])
    with pytest.raises(RuleBrokenError, match="retired"):
        annotating.mark_all(corpus, document_id, "claim", [(20, 25)])
    number = next(span for span in mine if span.label == "quantity")
    with pytest.raises(RuleBrokenError, match="retired"):
        annotating.relabel(corpus, number, "claim")
    kept = next(span for span in mine if span.label == "claim")
    assert annotating.set_note(corpus, kept, "still mine").note == "still mine"


def test_values_are_renamed_and_merged_and_the_attribute_with_them(corpus):
    values = {KIND.values[0]: "figure", KIND.values[1]: "figure"}
    after = replace(renamed_values(KIND, values), name="sort")
    found = change(corpus, ChangeAttribute(ON_QUANTITY, "kind", after, tuple(values.items())))
    assert found.spans == 4
    assert {one.attributes["sort"] for one in spans_of(corpus, "quantity")} == {"figure"}
    assert corpus.scheme().label("quantity").attributes[0].values[0] == "figure"


def test_an_attribute_is_removed_with_its_values_and_comes_back_with_them(corpus):
    before = everything(corpus)
    found = change(corpus, RemoveAttribute(Place(Holder.SPAN), "confidence"))
    assert (found.values_removed, found.removes) == (4, True)
    corpus.undo()
    assert everything(corpus) == before


def test_attributes_of_documents_change_too(corpus):
    genre = next(one for one in SCHEME.document_attributes if one.name == "genre")
    after = replace(renamed_values(genre, {"news": "report"}), name="sort")
    place = Place(Holder.DOCUMENT)
    found = change(corpus, ChangeAttribute(place, "genre", after, (("news", "report"),)))
    assert found.documents_described == 2
    assert everything(corpus)[2] == [{"sort": "report"}] * 2


def test_links_that_lose_their_place_are_counted_and_come_back_with_undo(corpus):
    before = everything(corpus)
    kind = replace(SCHEME.relation_type("quantifies"), name="counts", targets=("quantity",))
    found = change(corpus, ChangeRelationType("quantifies", kind))
    assert (found.relations, found.relations_removed) == (0, 4)
    assert found.removes
    corpus.undo()
    assert everything(corpus) == before


def test_relations_are_merged_and_no_two_spans_are_linked_twice(corpus):
    echoes = RelationType("echoes", ("claim",), ("claim",))
    change(corpus, AddRelationType(echoes))
    document_id = corpus.document_rows()[0].id
    first, second = [span for span in corpus.spans(document_id) if span.label == "claim"]
    annotating.link(corpus, second, first, "echoes")
    before = everything(corpus)
    found = change(corpus, MergeRelationTypes(("echoes", "same_claim"), "same_claim"))
    assert (found.relations, found.relations_removed) == (0, 1)
    assert len(corpus.relations(document_id)) == 2
    corpus.undo()
    assert everything(corpus) == before


def test_undo_is_refused_when_somebody_has_used_the_new_words(corpus):
    change(corpus, RENAMED)
    lead = corpus.person.id
    document_id = corpus.document_rows()[0].id
    corpus.act_as(next(one.id for one in corpus.people() if one.id != lead))
    annotating.mark(corpus, document_id, "assertion", [(60, 64)])
    corpus.act_as(lead)
    now = everything(corpus)
    with pytest.raises(StateChangedError, match="used meanwhile"):
        corpus.undo()
    assert everything(corpus) == now


def test_only_a_lead_may_change_a_scheme_or_see_what_it_would_touch(corpus):
    annotator = a_person("Carl", roles=frozenset({Role.ANNOTATOR}))
    corpus.do(AddPerson(annotator), "Introduce")
    corpus.act_as(annotator.id)
    now = everything(corpus)
    for act in (lambda: preview(corpus, [RENAMED]), lambda: change(corpus, RENAMED)):
        with pytest.raises(RuleBrokenError, match="Only a lead"):
            act()
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        spans_of(corpus, "claim")
    assert everything(corpus) == now


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (ChangeLabel("claim", replace(CLAIM, name="quantity", key="", mnemonic="")), "twice"),
        (ChangeLabel("clam", CLAIM), "no label “clam”"),
        (ChangeLabel("claim", CLAIM), "changes nothing"),
        (MergeLabels(("claim",), "claim"), "at least two"),
        (SplitLabel("claim", (("", "quantity"),)), "already"),
        (SplitLabel("quantity", (("no value", "figure"),), "kind"), "no value"),
        (AddAttribute(ON_QUANTITY, KIND), "already"),
        (RemoveAttribute(ON_QUANTITY, "sort"), "no attribute “sort”"),
        (ChangeAttribute(ON_QUANTITY, "kind", replace(KIND, values=("x",))), "have no place"),
        (
            ChangeAttribute(ON_QUANTITY, "kind", replace(KIND, kind=AttributeKind.NUMBER)),
            "cannot become",
        ),
        (MergeRelationTypes(("same_claim", "nothing"), "same_claim"), "no relation"),
    ],
)
def test_what_cannot_be_done_is_refused_with_the_reason(corpus, wrong, says):
    now = everything(corpus)
    with pytest.raises(RuleBrokenError, match=says):
        change(corpus, wrong)
    assert everything(corpus) == now


def test_work_under_an_older_version_is_put_into_the_words_of_today(corpus):
    old, before, _ = everything(corpus)
    change(corpus, RENAMED)
    change(corpus, SplitLabel("quantity", ((KIND.values[0], "figure"),), "kind"))
    change(corpus, MergeRelationTypes(("quantifies", "same_claim"), "same_claim"))
    change(corpus, MoveLabel("attribution", "assertion"))
    now = everything(corpus)[1]
    put = translator(corpus, old)
    assert [[put(content) for content in one] for one in before] == now
    assert steps_since(corpus, corpus.scheme()) == []
    with pytest.raises(RuleBrokenError, match="another one here"):
        translator(corpus, replace(old, name="foreign"))
    with pytest.raises(RuleBrokenError, match="never had version 9"):
        translator(corpus, replace(old, version=9))


def test_a_repair_does_changes_of_the_scheme_again(corpus, tmp_path):
    change(corpus, RENAMED)
    change(corpus, MergeLabels(("quantity", "assertion"), "assertion"))
    now, person = everything(corpus), corpus.person.id
    corpus.close()
    assert finish(repair(corpus.path, tmp_path / "saved.corpus")).ok
    with contextlib.closing(open_corpus(tmp_path / "saved.corpus")) as saved:
        assert everything(saved) == now
        saved.act_as(person)
        saved.undo()
        assert saved.scheme().version == SCHEME.version + 1
        assert steps_since(saved, SCHEME)[0].changes == (RENAMED,)


def test_where_something_is_lost_the_rest_is_put_into_new_words(tmp_path):
    with contextlib.closing(a_corpus(tmp_path)) as corpus:
        document_id = corpus.document_rows()[0].id
        work_on(corpus, document_id)
        change(corpus, RENAMED)
        edits = [edit_from_data(row.edit_data()) for row in corpus.store.journal.rows()][-2:]
        corpus.undo()
        first = next(span for span in corpus.spans(document_id) if span.label == "claim")
        annotating.set_attribute(corpus, first, "confidence", None)
        corpus.do(edits[0], "Change scheme")
        with pytest.raises(StateChangedError), corpus.store.transaction():
            edits[1].apply(corpus.store)
        applied, lost = apply_what_fits(corpus.store, edits[1])
        assert (len(applied), lost) == (1, 0)
        assert len(spans_of(corpus, "assertion")) == 1


def test_a_copy_is_put_back_into_the_words_of_an_earlier_version(corpus):
    before = everything(corpus)
    change(corpus, MergeLabels(("claim", "quantity"), "claim"))
    corpus.undo()
    change(corpus, RENAMED, MergeLabels(("assertion", "quantity"), "assertion"))
    document_id = corpus.document_rows()[0].id
    new = annotating.mark(corpus, document_id, "assertion", [(60, 64)])
    with copied(corpus) as copy:
        put_in_force(copy, SCHEME.version)
        assert copy.scheme() == SCHEME
        assert [one.id for one in spans_of(copy, "assertion")] == [new.id]
        copy.act_as(corpus.person.id)
        with copy.store.transaction():
            copy.store.spans.delete(new)
        assert everything(copy) == before
        with pytest.raises(RuleBrokenError, match="never had version 9"):
            put_back(copy, 9)


NUMBER = Attribute("how many", AttributeKind.NUMBER)
CHANGES = (
    RENAMED,
    ChangeLabel("quantity", retired_label(QUANTITY)),
    MergeLabels(("quantity", "attribution"), "quantity"),
    SplitLabel("quantity", ((KIND.values[0], "figure"),), "kind", keep=True),
    SplitLabel("attribution", (("", "quote"),)),
    AddAttribute(Place(Holder.SPAN), NUMBER),
    ChangeAttribute(ON_QUANTITY, "kind", replace(KIND, name="sort", kind=AttributeKind.TEXT)),
    RemoveAttribute(Place(Holder.SPAN), "confidence"),
    RemoveAttribute(Place(Holder.DOCUMENT), "genre"),
    MergeRelationTypes(("quantifies", "same_claim"), "same_claim"),
    MoveLabel("unverifiable detail", "attribution"),
    ChangeRelationType("quantifies", RelationType("counts", ("quantity",), ("quantity",))),
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(CHANGES), min_size=1, max_size=5, unique_by=id))
def test_any_changes_and_their_undo_give_the_corpus_before(corpus, changes):
    before = everything(corpus)
    try:
        step = amended(before[0], changes)
    except RuleBrokenError:
        with pytest.raises(RuleBrokenError):
            change(corpus, *changes)
        assert everything(corpus) == before
        return
    change(corpus, *changes)
    after = everything(corpus)
    assert after[0] == step.after
    assert after[1] == [[translated(one, [step]) for one in row] for row in before[1]]
    corpus.undo()
    assert everything(corpus) == before
