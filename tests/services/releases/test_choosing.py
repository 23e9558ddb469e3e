"""What is in a release: documents, layers, notes; and that a test set stays a test set."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from annotator.model.errors import FormatError, RuleBrokenError
from annotator.services.edits import AddDocument, entry_of
from annotator.services.jobs import finish
from annotator.services.releases import (
    Layers,
    ReleaseOptions,
    Which,
    parts_of,
    release_job,
)
from tests.makers import a_document
from tests.services.releases.planted import Planted, an_id
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


def people(row: dict) -> list[str]:
    return [layer["person"] for layer in row["layers"]]


def test_everything_is_released_unless_somebody_chooses(planted, tmp_path):
    rows = made(planted, tmp_path / "out")
    assert len(rows) == 60
    assert people(rows[an_id(1)]) == ["p1", "p2"]
    assert people(rows[an_id(10)]) == ["gold", "p1", "p2"]
    assert rows[an_id(1)]["layers"][0]["note"] == "a note"


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
        made(planted, tmp_path / "x", parts=parts_of("8/dev=1"), earlier=tmp_path / "first")
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
        ("3/1", {"train": 0.75, "test": 0.25}),
        ("1", {"train": 1.0}),
        ("a=2/b=1/c=0.5/d=0.5", {"a": 0.5, "b": 0.25, "c": 0.125, "d": 0.125}),
        ("8/dev=2", {"train": 0.8, "dev": 0.2}),
    ],
)
def test_splits_are_read(text, parts):
    assert parts_of(text) == pytest.approx(parts)
    assert list(parts_of(text)) == list(parts)


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
