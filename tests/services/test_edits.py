"""Every edit: what it refuses, how it is taken back, how it is read from the journal."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from annotator.model.errors import (
    AnnotatorError,
    CorpusDamagedError,
    RuleBrokenError,
    StateChangedError,
)
from annotator.model.layer import Layer, State
from annotator.model.release import Release
from annotator.model.scheme_files import default_scheme
from annotator.services.edits import (
    AddDocument,
    AddPerson,
    AddRelation,
    AddScheme,
    AddSpan,
    Batch,
    ChangeLayer,
    ChangePerson,
    ChangeSpan,
    DescribeDocument,
    Edit,
    ForgetRelease,
    RecordRelease,
    RemoveDocument,
    RemovePerson,
    RemoveRelation,
    RemoveScheme,
    RemoveSpan,
    SpendTime,
    edit_from_data,
    entry_of,
)
from annotator.services.workspace import Workspace
from annotator.store.inspection import TABLES, differences, empty_store_in_memory
from annotator.store.store import Store
from tests.makers import TEXT, a_corpus, a_document, a_person, a_relation, a_span

FIRST, SECOND = a_document(TEXT), a_document(TEXT.upper(), attributes={"genre": "news"})
ADA, BEN = a_person("Ada"), a_person("Ben")
SOURCE = a_span(FIRST.id, ADA.id, ((0, 17),), label="attribution", note="n", flag="discuss")
TARGET = a_span(FIRST.id, ADA.id, ((33, 69), (73, 88)), attributes={"certainty": "asserted"})
LINK = a_relation(SOURCE, TARGET)
LAYER = Layer(FIRST.id, ADA.id, State.IN_PROGRESS, 5, "note", "discuss")
SCHEME = replace(default_scheme(), version=2, name="Second")
RELEASE = Release("0f" * 32, 1, "First", 2, 3, {"train": 2}, {"seed": 1}, "0.1")
AMOUNT = a_span(FIRST.id, ADA.id, ((33, 42),), label="quantity", attributes={"value_min": 60.5})

BASE: list[Edit] = [
    AddScheme(default_scheme()),
    AddPerson(ADA),
    AddDocument(entry_of(FIRST), FIRST.text),
    AddSpan(SOURCE),
    AddSpan(TARGET),
    AddRelation(LINK),
    ChangeLayer(Layer(FIRST.id, ADA.id), LAYER),
]
FITTING: list[Edit] = [
    AddDocument(entry_of(SECOND), SECOND.text),
    AddPerson(BEN),
    AddScheme(SCHEME),
    AddSpan(AMOUNT, ("around 60",)),
    ChangeSpan(TARGET, replace(TARGET, fragments=((33, 69),), attributes={}, note="why?")),
    ChangeSpan(TARGET, replace(TARGET, flag="discuss"), None),
    RemoveRelation(LINK),
    ChangeLayer(LAYER, Layer(FIRST.id, ADA.id, State.DONE, 5)),
    ChangeLayer(LAYER, Layer(FIRST.id, ADA.id)),
    ChangePerson(ADA, replace(ADA, name="Eda", pseudonym="eda")),
    DescribeDocument(FIRST.id, {}, {"genre": "opinion"}),
    SpendTime(FIRST.id, ADA.id, 60),
    RecordRelease(RELEASE),
    Batch((RemoveRelation(LINK), RemoveSpan(SOURCE), AddSpan(AMOUNT))),
    Batch(()),
]


@pytest.fixture
def store(tmp_path) -> Iterator[Store]:
    store = empty_store_in_memory(tmp_path / "none", "corpus")
    with store.transaction():
        for edit in BASE:
            edit.apply(store)
    yield store
    store.close()


def copy_of(store: Store) -> Store:
    copy = empty_store_in_memory(store.path, "corpus")
    with copy.transaction():
        for edit in BASE:
            edit.apply(copy)
    return copy


def same(one: Store, two: Store) -> bool:
    return not any(list(differences(one, two, table)) for table in TABLES)


@pytest.mark.parametrize("edit", FITTING, ids=lambda edit: type(edit).__name__)
def test_an_edit_taken_back_leaves_no_trace(edit, store):
    before = copy_of(store)
    with store.transaction():
        edit.apply(store)
    assert same(store, before) == (edit == Batch(()))
    with store.transaction():
        edit.inverse().apply(store)
    assert same(store, before)
    before.close()


@pytest.mark.parametrize("edit", BASE + FITTING, ids=lambda edit: type(edit).__name__)
def test_an_edit_and_its_inverse_come_back_from_the_journal(edit, store):
    for one in (edit, edit.inverse()):
        written = json.loads(json.dumps(one.to_data()))
        again = edit_from_data(written)
        assert type(again) is type(one)
        assert json.loads(json.dumps(again.to_data())) == written
        assert again.inverse().to_data() == one.inverse().to_data()


@pytest.mark.parametrize("edit", FITTING, ids=lambda edit: type(edit).__name__)
def test_an_edit_from_the_journal_does_the_same(edit, store):
    other = copy_of(store)
    with store.transaction(), other.transaction():
        edit.apply(store)
        if isinstance(edit, AddDocument):
            other.documents.keep_text(edit.text)  # the journal never holds it
        edit_from_data(json.loads(json.dumps(edit.to_data()))).apply(other)
    assert same(store, other)
    other.close()


def test_the_journal_never_holds_a_text():
    assert "ministry" not in json.dumps(AddDocument(entry_of(FIRST), FIRST.text).to_data())
    assert "around" not in json.dumps(AddSpan(AMOUNT, ("around 60",)).to_data())


def other_end(**facts) -> AddRelation:
    return AddRelation(replace(a_relation(SOURCE, TARGET), **facts))


REFUSED: dict[str, tuple[Edit, type[AnnotatorError], str]] = {
    "span that is there": (AddSpan(SOURCE), StateChangedError, "there already"),
    "span behind the text": (
        AddSpan(a_span(FIRST.id, ADA.id, ((100, 5000),))),
        RuleBrokenError,
        "ends behind the text",
    ),
    "span on another text than was seen": (
        AddSpan(AMOUNT, ("around 90",)),
        RuleBrokenError,
        "nothing was saved",
    ),
    "note that no file can hold": (
        ChangeSpan(SOURCE, replace(SOURCE, note="a\x00b")),
        RuleBrokenError,
        "no file can hold",
    ),
    "unit that no file can hold": (
        AddSpan(replace(AMOUNT, attributes={"unit": "\ud83d"})),
        RuleBrokenError,
        "no file can hold",
    ),
    "note on a document that no file can hold": (
        ChangeLayer(LAYER, replace(LAYER, note="\udfff")),
        RuleBrokenError,
        "no file can hold",
    ),
    "name that no file can hold": (
        ChangePerson(ADA, replace(ADA, name="Ada\udcff")),
        RuleBrokenError,
        "no file can hold",
    ),
    "pseudonym of gold": (
        ChangePerson(ADA, replace(ADA, pseudonym="gold")),
        RuleBrokenError,
        "adjudicated layers",
    ),
    "unknown label": (
        AddSpan(a_span(FIRST.id, ADA.id, label="lie")),
        RuleBrokenError,
        "no label “lie”",
    ),
    "unknown attribute": (
        AddSpan(a_span(FIRST.id, ADA.id, attributes={"colour": "red"})),
        RuleBrokenError,
        "no attribute “colour”",
    ),
    "unknown value": (
        AddSpan(a_span(FIRST.id, ADA.id, attributes={"certainty": "quite"})),
        RuleBrokenError,
        "no value “quite”",
    ),
    "not a number": (
        AddSpan(replace(AMOUNT, attributes={"value_min": float("nan")})),
        RuleBrokenError,
        "must be a number",
    ),
    "span in no document": (
        AddSpan(a_span("nothing", ADA.id)),
        StateChangedError,
        "no document",
    ),
    "span of nobody": (AddSpan(a_span(FIRST.id, "nobody")), StateChangedError, "Nobody"),
    "span with an empty id": (
        AddSpan(a_span(FIRST.id, ADA.id, id="")),
        RuleBrokenError,
        "cannot be used",
    ),
    "span seen otherwise": (
        ChangeSpan(replace(TARGET, note="x"), TARGET),
        StateChangedError,
        "changed meanwhile",
    ),
    "span that others name": (RemoveSpan(SOURCE), StateChangedError, "remove the links first"),
    "span that is gone": (RemoveSpan(AMOUNT), StateChangedError, "changed meanwhile"),
    "label that the link forbids": (
        ChangeSpan(SOURCE, replace(SOURCE, label="quantity")),
        RuleBrokenError,
        "“attributes” goes from",
    ),
    "link that is there": (AddRelation(LINK), StateChangedError, "there already"),
    "link made twice": (other_end(), RuleBrokenError, "linked by “attributes” already"),
    "link the wrong way": (
        other_end(source_id=TARGET.id, target_id=SOURCE.id),
        RuleBrokenError,
        "goes from attribution",
    ),
    "unknown link": (other_end(type="likes"), RuleBrokenError, "no relation “likes”"),
    "link to nothing": (other_end(target_id="nothing"), StateChangedError, "is gone"),
    "link that is gone": (
        RemoveRelation(replace(LINK, id="other")),
        StateChangedError,
        "gone already",
    ),
    "document that is there": (
        AddDocument(entry_of(FIRST), FIRST.text),
        RuleBrokenError,
        "is in the corpus already",
    ),
    "text that is there": (
        AddDocument(entry_of(replace(FIRST, id="other"))),
        RuleBrokenError,
        "text of “The valley” is in the corpus already",
    ),
    "document without its text": (
        AddDocument(entry_of(SECOND)),
        StateChangedError,
        "no longer in the corpus",
    ),
    "document with an unknown attribute": (
        AddDocument(entry_of(replace(SECOND, attributes={"mood": "sad"})), SECOND.text),
        RuleBrokenError,
        "no attribute “mood”",
    ),
    "document on which work stands": (
        RemoveDocument(entry_of(FIRST)),
        RuleBrokenError,
        "work stands on it",
    ),
    "document that is gone": (
        RemoveDocument(entry_of(SECOND)),
        StateChangedError,
        "no document",
    ),
    "document described meanwhile": (
        DescribeDocument(FIRST.id, {"genre": "news"}, {}),
        StateChangedError,
        "described meanwhile",
    ),
    "document of an unknown genre": (
        DescribeDocument(FIRST.id, {}, {"genre": "poem"}),
        RuleBrokenError,
        "no value “poem”",
    ),
    "layer changed meanwhile": (
        ChangeLayer(Layer(FIRST.id, ADA.id), LAYER),
        StateChangedError,
        "changed meanwhile",
    ),
    "time below zero": (SpendTime(FIRST.id, ADA.id, -6), RuleBrokenError, "below zero"),
    "person that is there": (AddPerson(ADA), RuleBrokenError, "belongs to Ada already"),
    "pseudonym that is taken": (
        AddPerson(replace(BEN, pseudonym="ada")),
        RuleBrokenError,
        "belongs to Ada already",
    ),
    "person without a name": (
        AddPerson(replace(BEN, name=" ")),
        RuleBrokenError,
        "needs a name",
    ),
    "person that is gone": (RemovePerson(BEN), StateChangedError, "changed meanwhile"),
    "person changed meanwhile": (
        ChangePerson(replace(ADA, name="Eda"), ADA),
        StateChangedError,
        "changed meanwhile",
    ),
    "only scheme": (RemoveScheme(default_scheme()), StateChangedError, "changed meanwhile"),
    "release that is gone": (ForgetRelease(RELEASE), StateChangedError, "not recorded"),
    "release without a hash": (
        RecordRelease(replace(RELEASE, manifest="0F" * 32)),
        RuleBrokenError,
        "64 hexadecimal",
    ),
    "release twice": (
        Batch((RecordRelease(RELEASE),) * 2),
        RuleBrokenError,
        "recorded already",
    ),
    "scheme that is gone": (RemoveScheme(SCHEME), StateChangedError, "changed meanwhile"),
}


@pytest.mark.parametrize(("edit", "kind", "words"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_is_refused_and_changes_nothing(edit, kind, words, store):
    before = copy_of(store)
    with pytest.raises(kind, match=words), store.transaction():
        edit.apply(store)
    assert same(store, before)
    before.close()


def test_a_change_keeps_which_span_it_is():
    for facts in ({"id": "x"}, {"document_id": "x"}, {"person_id": "x"}):
        with pytest.raises(RuleBrokenError, match="identity"):
            ChangeSpan(TARGET, replace(TARGET, **facts))


@pytest.mark.parametrize("text", ["a\x00b", "a\ud83db"])
def test_a_text_that_cannot_be_kept_exactly_is_refused(text, store):
    entry = entry_of(SECOND)._replace(id="new", sha256="00" * 32)
    with pytest.raises(RuleBrokenError, match="position 1"), store.transaction():
        AddDocument(entry, text).apply(store)


def test_a_link_between_equals_is_refused_both_ways_round(store):
    claim = a_span(FIRST.id, ADA.id, ((90, 95),))
    with store.transaction():
        AddSpan(claim).apply(store)
        AddRelation(a_relation(TARGET, claim, "same_claim")).apply(store)
    with pytest.raises(RuleBrokenError, match="already"), store.transaction():
        AddRelation(a_relation(claim, TARGET, "same_claim")).apply(store)


def test_time_that_was_spent_meanwhile_is_kept(store):
    with store.transaction():
        SpendTime(FIRST.id, ADA.id, 60).apply(store)
        ChangeLayer(LAYER, replace(LAYER, state=State.DONE)).apply(store)
    assert store.layers.get(FIRST.id, ADA.id) == replace(LAYER, state=State.DONE, seconds=65)


@pytest.mark.parametrize("data", [{}, {"edit": "AddSpan"}, {"edit": "AddSpan", "fragments": 3}])
def test_incomplete_data_are_damage(data):
    with pytest.raises(CorpusDamagedError, match="cannot be read"):
        edit_from_data(data)


def test_an_unknown_edit_is_refused():
    with pytest.raises(RuleBrokenError, match="unknown kind"):
        edit_from_data({"edit": "EatCake"})


def test_marking_costs_the_same_in_a_layer_of_any_size(tmp_path):
    """SQLite looks a place up in an index and never reads the layer."""
    workspace: Workspace = a_corpus(tmp_path)
    document_id = workspace.document_rows()[0].id
    plans: list[str] = []
    with workspace.store.lock:
        connection = workspace.store.connection
        connection.set_trace_callback(plans.append)
        span = a_span(document_id, workspace.person.id)
        workspace.do(AddSpan(span), "Mark")
        workspace.is_marked(span)
        workspace.relations_of(span)
        workspace.do(RemoveSpan(span), "Delete")
        connection.set_trace_callback(None)
        read = [one for one in plans if one.lstrip().startswith(("SELECT", "DELETE", "UPDATE"))]
        assert len(read) > 5
        for statement in read:
            for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}"):
                assert "SCAN" not in row[3] or "journal" in row[3], (statement, row[3])
                assert "(document=? AND person=?)" not in row[3] or "layer" in row[3], statement
    workspace.close()
