"""annotator release: datasets from the command line."""

import json
from pathlib import Path

import pytest

from annotator.model.team import Batch
from annotator.services.edits import ChangeRecord
from tests.services.releases.planted import an_id, planted_corpus


@pytest.fixture
def planted_path(tmp_path):
    """Give the path of a corpus of 30 documents in two batches."""
    planted = planted_corpus(tmp_path, 30)
    for name, numbers in (("first", range(15)), ("second", range(15, 30))):
        batch = Batch(name, name, tuple(map(an_id, numbers)))
        planted.workspace.do(ChangeRecord(None, batch), "Batch", lead=True)
    planted.workspace.close()
    return planted.workspace.path


def test_a_release_is_written_listed_and_compared(annotator, planted_path, tmp_path):
    done = annotator("release", planted_path, tmp_path / "one", "--licence", "CC-BY-4.0")
    assert done.status == 0
    assert "Wrote" in done.out
    assert "kept together" in done.out
    assert (tmp_path / "one" / "manifest.json").is_file()
    other = annotator("release", planted_path, tmp_path / "two", "--seed", "2", "--json")
    assert other.json["facts"]["seed"] == 2
    assert other.json["files"]["README.md"]["bytes"] > 1000
    listed = annotator("release", planted_path, "--list", "--json").json
    assert [one["options"]["seed"] for one in listed] == [1, 2]
    assert listed[1]["manifest"] == other.json["manifest"]
    assert listed[0]["at"].endswith("Z")
    assert "30  documents" in annotator("release", planted_path, "--list").out
    found = annotator("release", "--compare", tmp_path / "one", tmp_path / "two")
    assert "documents in another part" in found.out
    same = annotator("release", "--compare", tmp_path / "one", tmp_path / "one", "--json")
    assert same.json["same"] is True


def test_every_key_of_the_json_is_documented(annotator, planted_path, tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "releases.md").read_text("utf-8")
    done = annotator("release", planted_path, tmp_path / "one", "--json").json
    (listed,) = annotator("release", planted_path, "--list", "--json").json
    compared = annotator(
        "release", "--compare", tmp_path / "one", tmp_path / "one", "--json"
    ).json
    keys = {*done, *done["facts"], *listed, *compared}
    assert {key for key in keys if f"`{key}`" not in page} == set()
    assert {"manifest", "at", "parts", "leaks", "moved"} <= keys


def test_every_option_reaches_the_manifest(annotator, planted_path, tmp_path):
    ids, where = tmp_path / "ids.txt", [f"source=Paper {number}" for number in (1, 2, 3)]
    everything = annotator("release", planted_path, tmp_path / "all").status
    assert everything == 0
    rows = (tmp_path / "all" / "parts.csv").read_text("utf-8").splitlines()[1:]
    ids.write_text("\n".join(row.split(",")[0] for row in rows[:20]) + "\n\n")
    done = annotator(
        *("release", planted_path, tmp_path / "out"),
        *("--documents", "done", "--layers", "people", "--ids", ids),
        *("--where", where[0], "--where", where[1], "--where", where[2]),
        *("--soft-labels", "--without-notes", "--name", "Valley", "--description", "Of a dam."),
        *("--split", "train=50/test=50", "--group-by", "Source, claim", "--seed", "-5"),
        *("--threshold", "0.7", "--batch", "second", "--batch", "first"),
        *("--scheme-version", "1"),
    )
    assert done.status == 0, done.err
    options = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["options"]
    assert len(options.pop("ids")) == 20
    assert options == {
        "name": "Valley",
        "description": "Of a dam.",
        "licence": "",
        "documents": "done",
        "where": [["source", f"Paper {number}"] for number in (1, 2, 3)],
        "batches": ["first", "second"],
        "scheme_version": 1,
        "layers": "people",
        "soft_labels": True,
        "notes": False,
        "parts": {"train": 0.5, "test": 0.5},
        "seed": -5,
        "group_by": ["claim", "source"],
        "threshold": 0.7,
    }
    later = annotator("release", planted_path, "--dry-run", "--earlier", tmp_path / "all")
    assert "Nothing was written" in later.out


def test_a_dry_run_writes_and_remembers_nothing(annotator, planted_path, tmp_path):
    before = planted_path.read_bytes()
    report = annotator(
        "release", planted_path, "--dry-run", "--json", "--group-by", "none"
    ).json
    assert (report["path"], report["manifest"], report["facts"]["groups"]) == (None, None, 30)
    assert annotator("release", planted_path, "--list").out.startswith("No release")
    assert planted_path.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [planted_path.name]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--split", "1/2/3/4"], "no split"),
        (["--split", "50/60"], "make 110"),
        (["--seed", "x"], "invalid int"),
        (["--documents", "some"], "invalid choice"),
    ],
)
def test_wrong_usage_is_two(arguments, words, annotator, planted_path, tmp_path):
    failed = annotator("release", planted_path, tmp_path / "out", *arguments)
    assert failed.status == 2
    assert words in failed.err


def test_a_corpus_alone_says_what_is_missing(planted_path, annotator):
    failed = annotator("release", planted_path)
    assert failed.status == 2
    assert "name a corpus and a new folder" in failed.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--where", "source"], "names no field"),
        (["--group-by", "topic"], "metadata called “topic”"),
        (["--threshold", "7"], "from 0.1 to 1"),
        (["--earlier", "nowhere"], "no release"),
        (["--ids", "nowhere"], "nowhere"),
    ],
)
def test_a_refusal_is_one_sentence_and_writes_nothing(
    arguments, words, annotator, planted_path, tmp_path
):
    failed = annotator("release", planted_path, tmp_path / "out", *arguments)
    assert failed.status == 1
    assert words in failed.err
    assert failed.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_corpus_is_judged(annotator, planted_path, tmp_path):
    page = tmp_path / "page.html"
    judged = annotator("release", planted_path, "--readiness", page)
    assert judged.status == 0, judged.err
    assert "people agree" in judged.out
    assert "</html>" in page.read_text("utf-8")
    facts = annotator("release", planted_path, "--readiness", page, "--json").json
    assert (facts["documents"], facts["finished"]) == (30, 30)
    assert facts["curve"][0]["label"] == "claim"
