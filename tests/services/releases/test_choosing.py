"""What is in a release: documents, layers, notes; and that a test set stays a test set."""

import hashlib
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import Layer
from annotator.model.person import Role
from annotator.model.scheme import Attribute, AttributeKind, RelationType
from annotator.model.team import Batch
from annotator.services.edits import (
    AddDocument,
    AddRelation,
    AddScheme,
    AddSpan,
    ChangeLayer,
    ChangeRecord,
    SpendTime,
    entry_of,
)
from annotator.services.edits import Batch as EditBatch
from annotator.services.jobs import finish
from annotator.services.people import add_person
from annotator.services.releases import (
    Layers,
    ReleaseOptions,
    Which,
    parts_of,
    release_job,
)
from tests.makers import a_document, a_relation, a_span
from tests.services.releases.planted import ADA, Planted, an_id
from tests.services.releases.test_making import HALVES, parts_in


def made(planted: Planted, folder: Path, **choices) -> dict[str, dict]:
    """Release, and give the native documents by id."""
    finish(release_job(planted.workspace, folder, ReleaseOptions(**choices)))
    rows = [
        json.loads(line)
        for path in (folder / "native").iterdir()
        for line in path.read_text("utf-8").split("\n")[:-1]
    ]
    return {row["id"]: row for row in rows}


def unnamed(folder: Path) -> dict[str, int]:
    return json.loads((folder / "report.json").read_text("utf-8"))["facts"]["unnamed"]


def people(row: dict) -> list[str]:
    return [layer["person"] for layer in row["layers"]]


def test_everything_is_released_unless_somebody_chooses(planted, tmp_path):
    rows = made(planted, tmp_path / "out")
    assert len(rows) == 60
    assert people(rows[an_id(1)]) == ["p1", "p2"]
    assert people(rows[an_id(10)]) == ["gold", "p1", "p2"]
    assert rows[an_id(1)]["layers"][0]["note"] == "a note"


def test_who_only_looked_at_a_text_has_no_layer_in_the_release(planted, tmp_path):
    lead = add_person(planted.workspace, "Lea", [Role.LEAD])
    looked = SpendTime(an_id(1), lead.id, 10)
    planted.workspace.do(looked, "Spend time", kind="keep", lead=True)
    said = Layer(an_id(2), lead.id)
    noted = ChangeLayer(said, replace(said, note="who says so?"))
    planted.workspace.do(noted, "Write note", lead=True)
    rows = made(planted, tmp_path / "out")
    assert people(rows[an_id(1)]) == ["p1", "p2"]
    assert people(rows[an_id(2)]) == ["gold", "p1", "p2", lead.pseudonym]


def test_layers_that_are_not_done_can_stay_behind(planted, tmp_path):
    rows = made(planted, tmp_path / "out", documents=Which.DONE)
    assert people(rows[an_id(10)]) == ["p1"]
    assert people(rows[an_id(12)]) == ["gold", "p1", "p2"]


def test_settled_are_documents_with_finished_gold(planted, tmp_path):
    rows = made(planted, tmp_path / "out", documents=Which.SETTLED, layers=Layers.GOLD)
    assert len(rows) == 24
    assert all(people(row) == ["gold"] for row in rows.values())
    rows = made(planted, tmp_path / "people", documents=Which.SETTLED, layers=Layers.PEOPLE)
    assert len(rows) == 24
    assert all(people(row) == ["p1", "p2"] for row in rows.values())


def test_metadata_and_ids_choose_documents(planted, tmp_path):
    where = (("SOURCE", "Paper 3"), ("source", "Paper 4"))
    rows = made(planted, tmp_path / "where", where=where)
    assert {row["metadata"]["source"] for row in rows.values()} == {"Paper 3", "Paper 4"}
    rows = made(planted, tmp_path / "ids", ids=(an_id(7), an_id(3)))
    assert sorted(rows) == [an_id(3), an_id(7)]
    with pytest.raises(RuleBrokenError, match="no document with the id x"):
        made(planted, tmp_path / "none", ids=("x",))
    with pytest.raises(RuleBrokenError, match="nothing to release"):
        made(planted, tmp_path / "none", where=(("source", "Nowhere"),))
    assert not (tmp_path / "none").exists()


def test_notes_flags_and_times_can_stay_behind(planted, tmp_path):
    rows = made(planted, tmp_path / "out", notes=False)
    for row in rows.values():
        for layer in row["layers"]:
            assert layer["seconds"] == 0
            assert "note" not in layer
            assert all(span["note"] is None for span in layer["spans"])
            assert layer["spans"]


def test_a_field_that_no_document_has_is_refused_and_a_usual_one_is_told(planted, tmp_path):
    with pytest.raises(RuleBrokenError, match="metadata called “topic”"):
        made(planted, tmp_path / "out", group_by=("topic",))
    report = finish(release_job(planted.workspace, None, ReleaseOptions(group_by=("author",))))
    assert any("kept together by author" in warning for warning in report.facts.warnings)


def test_parts_that_cannot_be_filled_are_told_in_words(planted):
    options = ReleaseOptions(group_by=("source", "date"))
    facts = finish(release_job(planted.workspace, None, options)).facts
    assert [part.documents for part in facts.parts] == [60, 0, 0]
    told = " ".join(facts.warnings)
    assert "“validation” is empty" in told
    assert "“train” has 100% of the documents, not 80%" in told
    assert "licence of the texts is not stated" in told


def test_a_claim_that_stands_unmarked_in_another_text_keeps_both_together(planted):
    with_claim = planted.workspace.document(an_id(0)).text
    claim = " ".join(with_claim.split()[:7])
    other = a_document(f"Something else. As they say, “{claim.upper()}!”", id=an_id(700))
    before = finish(release_job(planted.workspace, None, ReleaseOptions(group_by=("claim",))))
    planted.workspace.do(AddDocument(entry_of(other), other.text), "Import")
    after = finish(release_job(planted.workspace, None, ReleaseOptions(group_by=("claim",))))
    assert after.facts.documents == before.facts.documents + 1
    assert after.facts.groups == before.facts.groups


# ---- batches


def test_batches_choose_documents(planted, tmp_path):
    for name, numbers in (("pilot", (1, 2)), ("main", (2, 3, 4)), ("rest", range(5, 60))):
        batch = Batch(f"b-{name}", name, tuple(map(an_id, numbers)))
        planted.workspace.do(ChangeRecord(None, batch), "Batch", lead=True)
    foreign = a_document("From elsewhere.", id=an_id(800), metadata={"batch": "wave 9"})
    planted.workspace.do(AddDocument(entry_of(foreign), foreign.text), "Import")
    chosen = made(planted, tmp_path / "two", batches=("pilot", "main"))
    assert sorted(chosen) == [an_id(number) for number in (1, 2, 3, 4)]
    assert sorted(made(planted, tmp_path / "nine", batches=("wave 9",))) == [an_id(800)]
    both = made(planted, tmp_path / "both", batches=("main",), ids=(an_id(1), an_id(3)))
    assert sorted(both) == [an_id(3)]
    manifest = json.loads((tmp_path / "two" / "manifest.json").read_text("utf-8"))
    assert manifest["options"]["batches"] == ["main", "pilot"]
    card = (tmp_path / "two" / "README.md").read_text("utf-8")
    assert "- only documents of the batches: main; pilot\n" in card
    with pytest.raises(
        RuleBrokenError, match=r"no batch “pilots”: .* main, pilot, rest, wave 9"
    ):
        made(planted, tmp_path / "none", batches=("pilot", "pilots"))
    assert not (tmp_path / "none").exists()


# ---- versions of the scheme


def with_new_words(planted: Planted) -> str:
    """Put a second version into force and use its words in a document; give its id."""
    workspace = planted.workspace
    before = workspace.scheme()
    place = Attribute("place", AttributeKind.TEXT)
    newer = replace(
        before,
        version=2,
        labels=(*before.labels, replace(before.labels[0], name="rumour", key="", mnemonic="")),
        span_attributes=(*before.span_attributes, place),
        relation_types=(RelationType("denies", ("rumour",), ("claim",)),),
        document_attributes=(*before.document_attributes, place),
    )
    workspace.do(AddScheme(newer), "Change the scheme", lead=True)
    document = a_document("The dam is full.", id=an_id(700), attributes={"place": "here"})
    there = {"place": "there"}
    rumour = a_span(document.id, ADA.id, [(0, 7)], label="rumour", attributes=there)
    claim = a_span(document.id, ADA.id, [(4, 7)], attributes=there)
    edits = [AddDocument(entry_of(document), document.text), AddSpan(rumour), AddSpan(claim)]
    edits.append(AddRelation(a_relation(rumour, claim, "denies")))
    workspace.do(EditBatch(tuple(edits)), "Import", lead=True)
    return document.id


def test_an_earlier_version_of_the_scheme_leaves_out_what_it_has_no_words_for(
    planted, tmp_path
):
    document = with_new_words(planted)
    (new,) = made(planted, tmp_path / "new", ids=(document,)).values()
    (old,) = made(planted, tmp_path / "old", ids=(document,), scheme_version=1).values()
    assert new["attributes"] == {"place": "here"}
    assert [span["label"] for span in new["layers"][0]["spans"]] == ["rumour", "claim"]
    assert len(new["layers"][0]["relations"]) == 1
    assert old["attributes"] == {}
    assert [span["attributes"] for span in old["layers"][0]["spans"]] == [{}]
    assert old["layers"][0]["relations"] == []
    assert unnamed(tmp_path / "new") == {}
    lost = ("spans", "links between spans", "values of spans", "values of documents")
    assert unnamed(tmp_path / "old") == dict.fromkeys(lost, 1)
    assert planted.workspace.scheme().version == 2


def test_what_a_version_has_no_words_for_stands_nowhere_but_in_the_limits(planted, tmp_path):
    made(planted, tmp_path / "old", ids=(with_new_words(planted),), scheme_version=1)
    card = (tmp_path / "old" / "README.md").read_text("utf-8")
    assert "“misinformation”, version 1" in card
    assert "Left out, because the scheme has no words for them: links between spans: 1." in card
    assert "rumour" not in card
    assert "rumour" not in (tmp_path / "old" / "scheme.toml").read_text("utf-8")
    manifest = json.loads((tmp_path / "old" / "manifest.json").read_text("utf-8"))
    assert (manifest["scheme"]["version"], manifest["options"]["scheme_version"]) == (1, 1)


def test_soft_labels_have_the_words_of_the_chosen_scheme(planted, tmp_path):
    before = planted.workspace.scheme()
    claim = replace(before.label("claim"), expects_relation=None)
    fewer = replace(before, version=2, labels=(claim,), relation_types=())
    planted.workspace.do(AddScheme(fewer), "Change the scheme", lead=True)
    choices = {"layers": Layers.GOLD, "soft_labels": True, "group_by": ()}
    for name, version in (("one", 1), ("two", None)):
        made(planted, tmp_path / name, scheme_version=version, **choices)
        files = (tmp_path / name / "soft_labels").iterdir()
        labels = {label for file in files for label in pd.read_parquet(file)["label"]}
        assert labels == ({"claim", "quantity"} if version else {"claim"})
    assert unnamed(tmp_path / "two") == {"links between spans": 60, "spans": 90}


def test_a_version_that_never_was_is_refused_with_those_that_were(planted, tmp_path):
    newer = replace(planted.workspace.scheme(), version=2)
    planted.workspace.do(AddScheme(newer), "Change the scheme", lead=True)
    for version in (0, 3):
        with pytest.raises(RuleBrokenError, match=rf"no version {version}: it has 1, 2\."):
            made(planted, tmp_path / "out", scheme_version=version)
    assert not (tmp_path / "out").exists()


# ---- an earlier release


def test_a_test_set_stays_a_test_set(planted, tmp_path):
    made(planted, tmp_path / "first", ids=tuple(map(an_id, range(40))), parts=HALVES)
    before = parts_in(tmp_path / "first")
    made(planted, tmp_path / "second", parts=HALVES, seed=9, earlier=tmp_path / "first")
    after = parts_in(tmp_path / "second")
    assert len(after) == 60
    assert {each: after[each] for each in before} == before
    for one, two in planted.duplicates + planted.claims:
        assert after[one] == after[two]
    manifest = json.loads((tmp_path / "second" / "manifest.json").read_text("utf-8"))
    assert len(manifest["earlier"]) == 64


def test_a_group_that_was_torn_is_told_and_new_documents_of_it_are_held_back(planted, tmp_path):
    text = "The dam of the valley lost water and nobody counted how much was left in it " * 3
    copies = [a_document(f"{text}{n}", title=str(n), id=an_id(900 + n)) for n in range(9)]
    for one in copies[:8]:
        planted.workspace.do(AddDocument(entry_of(one), one.text), "Import")
    made(planted, tmp_path / "first", group_by=(), parts=HALVES)
    before = parts_in(tmp_path / "first")
    assert len({before[one.id] for one in copies[:8]}) > 1
    planted.workspace.do(AddDocument(entry_of(copies[8]), copies[8].text), "Import")
    options = ReleaseOptions(parts=HALVES, earlier=tmp_path / "first")
    facts = finish(release_job(planted.workspace, tmp_path / "second", options)).facts
    after = parts_in(tmp_path / "second")
    assert after == before
    (torn,) = [one for one in facts.torn if one.held_back]
    assert torn.held_back == (copies[8].id,)
    assert set(torn.stay) == {one.id for one in copies[:8]}
    assert facts.documents == len(before)
    assert copies[8].id in (tmp_path / "second" / "README.md").read_text("utf-8")


def test_an_earlier_release_must_be_whole_and_have_the_same_parts(planted, tmp_path):
    made(planted, tmp_path / "first")
    with pytest.raises(RuleBrokenError, match="has a part “test”"):
        made(planted, tmp_path / "x", parts=parts_of("80/dev=20"), earlier=tmp_path / "first")
    with pytest.raises(FormatError, match="no release"):
        made(planted, tmp_path / "x", earlier=tmp_path)
    shutil.copytree(tmp_path / "first", tmp_path / "harmed")
    (tmp_path / "harmed" / "parts.csv").write_text("document_id,sha256,part,group\n")
    with pytest.raises(FormatError, match="not the one that was released"):
        made(planted, tmp_path / "x", earlier=tmp_path / "harmed")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("80/10/10", {"train": 0.8, "validation": 0.1, "test": 0.1}),
        ("75/25", {"train": 0.75, "test": 0.25}),
        ("1", {"train": 1.0}),
        ("a=0.5/b=0.25/c=0.125/d=0.125", {"a": 0.5, "b": 0.25, "c": 0.125, "d": 0.125}),
        ("80/dev=20", {"train": 0.8, "dev": 0.2}),
    ],
)
def test_splits_are_read(text, parts):
    assert parts_of(text) == pytest.approx(parts)
    assert list(parts_of(text)) == list(parts)


def test_shares_of_thirds_may_be_rounded():
    assert parts_of("33/33/33") == pytest.approx(
        {"train": 1 / 3, "validation": 1 / 3, "test": 1 / 3}
    )


@pytest.mark.parametrize("text", ["50/60", "8/1/1", "a=90/b=5", "0.5"])
def test_shares_that_make_no_whole_are_refused(text):
    with pytest.raises(RuleBrokenError, match=f"“{text}” make [0-9.]+: write shares that"):
        parts_of(text)


@pytest.mark.parametrize(
    "text",
    ["", "80/0/20", "a", "1/2/3/4", "x=1/x=2", "-1/2", "80,10", "all=1", "X Y=1", "1/nan"],
)
def test_what_is_no_split_is_refused(text):
    with pytest.raises(RuleBrokenError, match="is no split"):
        parts_of(text)


@pytest.mark.parametrize("threshold", [0.0, 1.1, float("nan")])
def test_a_threshold_is_a_similarity(threshold):
    with pytest.raises(RuleBrokenError, match="threshold"):
        ReleaseOptions(threshold=threshold)


@pytest.mark.parametrize("rows", ["a,b\n", "document_id,sha256,part,group\nx,y\n", "\udcff"])
def test_a_forged_list_of_parts_is_refused(rows, planted, tmp_path):
    made(planted, tmp_path / "first")
    forged = tmp_path / "first" / "parts.csv"
    forged.write_bytes(rows.encode("utf-8", "surrogateescape"))
    manifest = json.loads((tmp_path / "first" / "manifest.json").read_text("utf-8"))
    digest = hashlib.sha256(forged.read_bytes()).hexdigest()
    manifest["files"]["parts.csv"]["sha256"] = digest
    (tmp_path / "first" / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(FormatError, match="no list of the parts"):
        made(planted, tmp_path / "x", earlier=tmp_path / "first")
