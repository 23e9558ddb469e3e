"""The card and the description for machines: escaped words, true figures, real loaders."""

import itertools
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
import yaml

from annotator.services.agreement import Choice, agreement
from annotator.services.edits import AddDocument, AddPerson, Batch, entry_of
from annotator.services.jobs import finish
from annotator.services.releases import ReleaseOptions, parts_of, release_job
from annotator.services.workspace import Workspace, create_corpus
from tests.makers import a_document, a_person
from tests.services.releases.planted import an_id

HOSTILE = (
    "</table><script>alert('x')</script> [a](javascript:alert(1)) ![b](https://evil.example/p.png)"
    " | c | `d`\n\n---\nlicense: mit\n# e \u202egnp\u202c www.evil.example a@evil.example"
)


@pytest.fixture
def hostile(tmp_path):
    """Give a corpus whose texts, names and metadata attack whoever shows them."""
    workspace: Workspace = create_corpus(tmp_path / "hostile.corpus")
    edits = [AddPerson(a_person("x", pseudonym="p1|<b>"))]
    for number in range(12):
        metadata = {"source": f"{HOSTILE} {number % 3}"}
        text = f"{HOSTILE} {number // 2} and some words that make two of them nearly the same"
        document = a_document(
            f"{text} {number}", title=HOSTILE, metadata=metadata, id=an_id(number)
        )
        edits.append(AddDocument(entry_of(document), document.text))
    workspace.do(Batch(tuple(edits)), "Import")
    yield workspace
    workspace.close()


def test_a_card_obeys_no_text(hostile, tmp_path):
    options = ReleaseOptions(
        name=HOSTILE, description=HOSTILE, licence=HOSTILE, where=(("source", f"{HOSTILE} 1"),)
    )
    finish(release_job(hostile, tmp_path / "out", options))
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    _, head, body = card.split("---\n", 2)
    assert re.findall("^license.*", head, re.MULTILINE)[0] == "license: other"
    assert head.count("\nlicense") == 2
    body = re.sub(r"(?s)```python.*?```", "", body)
    assert "<" not in body
    assert not re.search(r"(?<!\\)\]\(|https://|www\.evil|a@evil", body)
    assert "\u202e" not in card
    assert "&lt;script&gt;" in body
    rows = [line for line in body.splitlines() if line.startswith("|")]
    for one, two in itertools.pairwise(rows):
        if body.find(f"{one}\n{two}") >= 0:
            assert len(re.findall(r"(?<!\\)\|", one)) == len(re.findall(r"(?<!\\)\|", two))


def test_the_card_says_what_was_chosen_and_found(planted, tmp_path):
    options = ReleaseOptions(
        name="Valley",
        licence="CC-BY-4.0",
        seed=8,
        group_by=("near-duplicate",),
        soft_labels=True,
    )
    report = finish(release_job(planted.workspace, tmp_path / "out", options))
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert 'pretty_name: "Valley"\nlicense: cc-by-4.0\n' in card
    for section in (
        "What is in it",
        "How to load it",
        "Parts",
        "Labels",
        "Who annotated",
        "Agreement",
        "How it was made",
        "Leakage between parts",
        "Limits",
        "Licence of the texts",
    ):
        assert f"\n## {section}\n" in card
    assert "| p1 | 60 |" in card
    assert "| gold | 30 |" in card
    assert "- seed: 8\n" in card
    near = next(leak for leak in report.facts.leaks if leak.kind == "near-duplicate")
    claim = next(leak for leak in report.facts.leaks if leak.kind == "claim")
    assert (near.is_grouped, claim.is_grouped) == (True, False)
    assert f"| claim | no | {claim.values} | {claim.straddling_before} |" in card
    assert "“misinformation”, version 1" in card
    pair = report.facts.duplicates.examples[0]
    assert f"| {pair.similarity:.3f} | {pair.first_begins} | {pair.second_begins} |" in card


def test_the_card_has_the_figures_of_agreement_of_its_documents(planted, tmp_path):
    ids = tuple(an_id(number) for number in range(30, 60))
    finish(release_job(planted.workspace, tmp_path / "out", ReleaseOptions(ids=ids)))
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    found = agreement(planted.workspace, Choice(documents=ids)).overall.figures
    for name in ("exact_f1", "relaxed_f1", "character_alpha"):
        figure = found[name]
        assert figure.n_documents == 27
        cells = f"| {figure.value:.3f} | {figure.low:.3f} to {figure.high:.3f} | 27 |"
        assert re.search(rf"\| all labels \| [^|]*{re.escape(cells)}", card), name
    assert "| claim | exact F1" in card


def test_croissant_names_files_with_their_hashes_and_spans_that_point_to_texts(
    planted, tmp_path
):
    finish(release_job(planted.workspace, tmp_path / "out", ReleaseOptions(name="Valley")))
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    found = json.loads((tmp_path / "out" / "croissant.json").read_text("utf-8"))
    for file in found["distribution"]:
        assert manifest["files"][file["contentUrl"]]["sha256"] == file["sha256"]
    sets = {each["name"]: each for each in found["recordSet"]}
    for part in ("train", "validation", "test"):
        texts, spans = sets[f"texts_{part}"], sets[f"spans_{part}"]
        assert spans["field"][0]["references"] == {"field": texts["key"]}
        assert texts["key"] == {"@id": f"texts_{part}/document_id"}
        for field in texts["field"] + spans["field"]:
            assert field["source"]["fileObject"]["@id"] in manifest["files"]


LOADING = """
import json, sys
from datasets import get_dataset_config_names, load_dataset
found = {}
for name in sorted(get_dataset_config_names(sys.argv[1])):
    loaded = load_dataset(sys.argv[1], name)
    found[name] = {part: rows.num_rows for part, rows in loaded.items()}
whole, tagged = load_dataset(sys.argv[1])["train"], load_dataset(sys.argv[1], "bio_quantity")
spans = load_dataset(sys.argv[1], "spans")["train"]
labels = whole.features["spans"].feature["label"]
tags = tagged["train"].features["quantity"].feature
print(json.dumps({
    "rows": found,
    "labels": labels.names,
    "labels of spans": spans.features["label"].names,
    "spans": sorted([span["id"], labels.int2str(span["label"])] for row in whole
                    for span in row["spans"]),
    "rows of spans": sorted([row["span_id"], labels.int2str(row["label"])] for row in spans),
    "tags": tags.names,
    "columns": tagged["train"].column_names,
    "tagged": sorted([row["document_id"], row["person"], row["starts"][place]]
                     for row in tagged["train"]
                     for place, tag in enumerate(row["quantity"]) if tags.names[tag] == "B"),
}))
"""


def test_the_library_datasets_loads_every_table_with_classes(planted, tmp_path):
    parts = parts_of("train=80/no=10/test=10")  # “no” is a truth value in YAML, unless quoted
    options = ReleaseOptions(soft_labels=True, parts=parts)
    finish(release_job(planted.workspace, tmp_path / "out", options))
    finished = subprocess.run(
        [sys.executable, "-c", LOADING, str(tmp_path / "out")],
        env={**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    found = json.loads(finished.stdout)
    tables = ["documents", "sentences", "soft_labels", "spans", "texts", "tokens"]
    tags = ["bio_attribution", "bio_claim", "bio_quantity", "bio_unverifiable_detail"]
    assert list(found["rows"]) == tags + tables
    assert found["rows"]["texts"] == {"train": 48, "no": 6, "test": 6}
    assert found["rows"]["bio_claim"] == found["rows"]["tokens"]
    labels = [label.name for label in planted.workspace.scheme().labels]
    assert found["labels"] == found["labels of spans"] == labels
    spans = pd.read_parquet(tmp_path / "out" / "spans" / "train.parquet")
    wanted = sorted([span.span_id, span.label] for span in spans.itertuples())
    assert found["spans"] == found["rows of spans"] == wanted
    assert found["tags"] == ["O", "B", "I"]
    assert found["columns"][-4:] == ["tokens", "starts", "ends", "quantity"]
    quantities = spans[spans.label == "quantity"].itertuples()
    assert found["tagged"] == sorted(
        [span.document_id, span.person, span.start] for span in quantities
    )


def test_what_has_no_rows_is_named_nowhere_in_the_head(hostile, tmp_path):
    options = ReleaseOptions(parts=parts_of("train=90/test=10"), group_by=())
    finish(release_job(hostile, tmp_path / "out", options))
    head = yaml.safe_load((tmp_path / "out" / "README.md").read_text("utf-8").split("---\n")[1])
    configs = {each["config_name"]: each for each in head["configs"]}
    infos = {each["config_name"]: each for each in head["dataset_info"]}
    assert configs.keys() == infos.keys()
    assert "texts" in configs
    assert "spans" not in configs
    assert (tmp_path / "out" / "spans" / "train.parquet").is_file()
    for name, config in configs.items():
        numbers = {one["name"]: one["num_examples"] for one in infos[name]["splits"]}
        columns = [one["name"] for one in infos[name]["features"]]
        assert config.get("columns", columns) == columns
        for one in config["data_files"]:
            rows = pd.read_parquet(tmp_path / "out" / one["path"])
            assert numbers[one["split"]] == len(rows) > 0
            assert set(columns) <= set(rows.columns)
    assert [name for name, each in configs.items() if each.get("default")] == ["documents"]


def test_the_guideline_goes_with_the_release(planted, tmp_path):
    finish(release_job(planted.workspace, tmp_path / "out", ReleaseOptions()))
    scheme = Path(tmp_path / "out" / "scheme.toml").read_text("utf-8")
    assert 'name = "misinformation"' in scheme
    assert "boundary" in scheme
