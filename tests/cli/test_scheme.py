"""annotator scheme: change the scheme of a corpus in which people have worked."""

import contextlib

import pytest

from annotator.services import annotating
from annotator.services.workspace import introduce, open_corpus
from tests.makers import a_corpus


@pytest.fixture
def worked(tmp_path):
    """Give the path of a corpus in which two people have marked the same."""
    with contextlib.closing(a_corpus(tmp_path)) as workspace:
        for name in ("Bo", "Cy"):
            introduce(workspace, name)
            document = workspace.document_rows()[0].id
            claim = annotating.mark(workspace, document, "claim", [(4, 12)])
            number = annotating.mark(workspace, document, "quantity", [(38, 40)])
            number = annotating.set_attribute(workspace, number, "kind", "money")
            annotating.link(workspace, number, claim, "quantifies")
        return workspace.path


@pytest.fixture
def change(annotator, worked):
    """Give a function that changes the scheme and returns what JSON says of it."""

    def call(*arguments):
        outcome = annotator("scheme", worked, *arguments, "--json")
        assert (outcome.status, outcome.err) == (0, "")
        return outcome.json

    return call


@pytest.fixture
def labels(change):
    """Give a function that returns how many spans each label of the scheme has."""

    def call():
        names = [label["name"] for label in change()["labels"]]
        return {name: len(change("list-label", name)) for name in names}

    return call


def test_a_label_is_renamed_after_a_dry_run_and_taken_back(annotator, worked, change, labels):
    before = change()
    looked = change("rename-label", "claim", "assertion", "--dry-run")
    assert (looked["changed"], looked["spans"], looked["people"]) == (False, 2, 2)
    assert change() == before
    done = change("rename-label", "claim", "assertion")
    assert done == {**looked, "changed": True}
    assert labels()["assertion"] == 2
    assert change()["version"] == before["version"] + 1
    assert change("undo")["undone"] == "rename-label"
    assert change() == before
    refused = annotator("scheme", worked, "undo")
    assert (refused.status, refused.out) == (1, "")
    assert "no change of the scheme" in refused.err
    assert annotator("check", worked).status == 0


def test_what_was_touched_is_said_to_people_too(annotator, worked):
    looked = annotator("scheme", worked, "rename-label", "claim", "assertion", "--dry-run")
    assert "Spans in new words: 2, in 2 layers of 2 people." in looked.out
    assert "claim → assertion" in looked.out
    assert "“ministry”" in looked.out
    assert "Nothing was changed." in looked.out
    done = annotator("scheme", worked, "split-label", "claim", "fact", "view")
    assert "keep claim: decide by hand" in done.out
    assert "ministry" in annotator("scheme", worked, "list-label", "claim").out
    assert "No span has this label." in annotator("scheme", worked, "list-label", "fact").out
    assert "claim  (retired)" in annotator("scheme", worked).out
    assert "Taken back: split-label." in annotator("scheme", worked, "undo").out


def test_labels_are_merged_and_split(change, labels):
    assert change("merge-labels", "claim", "attribution", "--into", "claim")["spans"] == 0
    assert change("split-label", "quantity", "money=sum", "--by", "kind")["spans"] == 2
    assert labels() == {"claim": 2, "quantity": 0, "unverifiable detail": 0, "sum": 2}


def test_labels_are_retired_restored_and_added(change):
    assert change("retire-label", "claim")["retired"] == {"claim": 2}
    change("add-label", "rumour")
    change("restore-label", "claim")
    found = {label["name"]: label for label in change()["labels"]}
    assert "retired" not in found["claim"]
    assert {found["claim"]["key"], found["rumour"]["key"]} == {"1", "5"}


def test_a_label_is_moved_without_touching_anything(change, annotator, worked):
    before = [label["name"] for label in change()["labels"]]
    looked = change("move-label", before[-1], "--before", before[0], "--dry-run")
    assert (looked["spans"], looked["layers"], looked["people"]) == (0, 0, 0)
    change("move-label", before[-1], "--before", before[0])
    assert [label["name"] for label in change()["labels"]] == [before[-1], *before[:-1]]
    change("move-label", before[-1])
    assert [label["name"] for label in change()["labels"]] == before
    assert change("undo")["undone"] == "move-label"
    assert annotator("check", worked).status == 0


def test_attributes_and_their_values_change(change):
    change("add-attribute", "mood", "--value", "calm", "--value", "loud", "--required")
    change("add-attribute", "weight", "--kind", "number", "--label", "claim")
    change("rename-attribute", "mood", "tone")
    change("add-value", "tone", "odd")
    change("retire-value", "tone", "loud")
    assert change("rename-value", "kind", "money", "sum")["spans"] == 2
    change("retire-attribute", "weight")
    scheme = change()
    assert scheme["span_attributes"][-1] == {
        "name": "tone",
        "kind": "choice",
        "values": ["calm", "loud", "odd"],
        "description": "",
        "required": True,
        "default": None,
        "note_needed_for": [],
        "retired_values": ["loud"],
    }
    assert scheme["labels"][0]["attributes"][-1]["retired"] is True


def test_what_removes_something_must_be_agreed_to(annotator, worked, change):
    before = change()
    refused = annotator("scheme", worked, "remove-attribute", "kind")
    assert (refused.status, refused.out) == (1, "")
    assert "2 values" in refused.err
    assert change() == before
    assert change("remove-attribute", "kind", "--remove")["values_removed"] == 2


def test_relations_change(change):
    assert change("rename-relation", "quantifies", "counts")["relations"] == 2
    merged = change("merge-relations", "counts", "same_claim", "--into", "counts")
    assert (merged["relations"], merged["relations_removed"]) == (0, 0)
    change("retire-relation", "counts")
    kinds = {kind["name"]: kind for kind in change()["relation_types"]}
    assert kinds["counts"]["retired"] is True
    assert "same_claim" not in kinds


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("rename-label", "clam", "x"), "no label “clam”"),
        (("add-attribute", "mood"), "--value"),
        (("rename-attribute", "mood", "x"), "no attribute “mood”"),
        (("split-label", "quantity", "money", "--by", "kind"), "= between"),
        (("list-label", "x"), "no label “x”"),
        (("apply", "missing.toml"), "missing.toml"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(annotator, worked, arguments, says):
    refused = annotator("scheme", worked, *arguments)
    assert (refused.status, refused.out) == (1, "")
    assert says in refused.err


def test_a_file_is_changed_by_hand(annotator, tmp_path):
    refused = annotator("scheme", tmp_path / "own.toml", "rename-label", "claim", "x")
    assert refused.status == 1
    assert "change the file by hand" in refused.err


def test_several_attributes_of_one_name_must_be_told_apart(annotator, worked, change):
    change("add-attribute", "kind", "--value", "a", "--label", "claim")
    refused = annotator("scheme", worked, "retire-attribute", "kind")
    assert "--label or --document" in refused.err
    change("retire-attribute", "kind", "--label", "claim")
    change("add-attribute", "kind", "--kind", "text", "--document")
    assert change("rename-attribute", "kind", "sort", "--document")["spans"] == 0


def own_file(annotator, worked, tmp_path, **words):
    text = annotator("scheme", worked, "--toml").out
    for old, new in words.items():
        assert f'"{old}"' in text
        text = text.replace(f'"{old}"', f'"{new}"')
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_applied_once_it_is_told_what_is_renamed(
    annotator, worked, change, labels, tmp_path
):
    path = own_file(annotator, worked, tmp_path, claim="assertion", money="sum")
    refused = annotator("scheme", worked, "apply", path)
    assert "“claim” is missing and “assertion” is new" in refused.err
    same = ("--rename-label", "claim=assertion", "--rename-value", "kind:money=sum")
    done = change("apply", path, *same)
    assert done["by_label"] == {"claim → assertion": 2, "quantity": 2}
    assert labels()["assertion"] == 2
    again = annotator("scheme", worked, "apply", path)
    assert "changes nothing" in again.err
    with contextlib.closing(open_corpus(worked)) as workspace:
        assert workspace.scheme().relation_type("quantifies").targets == ("assertion",)


def test_what_a_file_lacks_is_retired(annotator, worked, change, labels, tmp_path):
    path = own_file(annotator, worked, tmp_path, claim="assertion")
    done = change("apply", path, "--retire", "claim")
    assert done["retired"] == {"claim": 2}
    assert (done["spans"], done["relations_removed"]) == (0, 0)
    assert labels()["claim"] == 2
    assert labels()["assertion"] == 0
