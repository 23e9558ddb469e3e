"""annotator agreement."""

import contextlib
import importlib.util
from pathlib import Path

import pytest

from annotator.model.layer import State
from tests.makers import TEXT
from tests.teams import Text, Work, a_team

BRAT = Path(__file__).parents[3] / "shared" / "data" / "brat-multiannotator"
KEYS = {"value", "low", "high", "n_documents"}
PARTS = ["overall", "by_label", "by_pair", "by_person", "by_document", "by_batch"]
PARTS += ["decomposition", "attributes", "relations", "confusion", "boundaries"]
PARTS += ["excluded", "settings"]


@pytest.fixture
def worked(tmp_path):
    """Give the path of a corpus of 24 documents in two batches; the last is done by one."""
    texts = []
    for place in range(24):
        layers = {
            "ann": [("claim", ((4, 12),)), ("source", ((20, 30),))],
            "bob": [("claim", ((4, 12 + place % 2),)), ("claim", ((20, 30),))],
        }
        if place == 23:
            layers["bob"] = Work(layers["bob"], state=State.IN_PROGRESS)
        batch = "first" if place < 10 else "second"
        title = f"text {place} \u202e😀"
        texts.append(Text(f"{place}. {TEXT}", layers, title, {"batch": batch}))
    with contextlib.closing(a_team(tmp_path, texts, ("claim", "source"))) as workspace:
        return workspace.path


def figures_in(data):
    """Yield every figure of a report."""
    if isinstance(data, dict):
        if "value" in data:
            yield data
        for each in data.values():
            yield from figures_in(each)
    elif isinstance(data, list):
        for each in data:
            yield from figures_in(each)


def test_the_json_has_its_keys_and_every_figure_its_parts(annotator, worked):
    data = annotator("agreement", worked, "--json").json
    assert list(data) == PARTS
    found = list(figures_in(data))
    assert len(found) > 200
    for figure in found:
        assert set(figure) >= KEYS
        assert (figure["value"] is None) == ("reason" in figure)
        assert figure["value"] is None or figure["n_documents"] > 0
    exact = data["overall"]["exact_f1"]
    assert exact["value"] == pytest.approx(2 * 12 / (4 * 23))
    assert exact["low"] < exact["value"] < exact["high"]
    assert (exact["interval"], exact["n_documents"]) == ("bootstrap", 23)
    assert data["overall"]["relaxed_f1"]["value"] == 0.5
    assert "sd" in data["overall"]["exact_f1_mean_of_pairs"]
    assert data["by_pair"][0]["people"] == ["ann", "bob"]
    assert data["by_pair"][0]["left_out"] == {"one_done": 1, "none_done": 0}
    assert data["by_batch"]["first"]["exact_f1"]["interval"] == "jackknife-t"
    assert data["by_label"]["source"]["relaxed_f1"]["value"] == 0
    kinds = data["decomposition"]["kinds"]
    assert {name: each["count"] for name, each in kinds.items()} == {
        "exact": 24,
        "boundary": 22,
        "label": 46,
        "boundary and label": 0,
        "fragment": 0,
        "one-sided": 0,
    }
    assert data["excluded"]["one_person_done"] == 1
    assert data["excluded"]["layers_not_done"] == {"in progress": 1}
    assert (data["settings"]["seed"], data["settings"]["iou"]) == (1, 0.5)


def test_every_figure_is_in_the_manual(annotator, worked):
    manual = (Path(__file__).parents[2] / "docs" / "manual.md").read_text("utf-8")
    how = "exact" if importlib.util.find_spec("scipy") else "pairs"
    data = annotator("agreement", worked, "--gamma", how, "--json").json
    assert ("gamma_of_all" in data["overall"]) is (how == "exact")
    parts = [data["overall"], *data["by_label"].values(), data["by_pair"][0]]
    names = {name for part in parts for name in part} | set(data)
    assert "gamma_mean_of_pairs" in names
    assert [name for name in names - {"people"} if f"`{name}`" not in manual] == []


def test_the_same_seed_gives_the_same_report(annotator, worked):
    one = annotator("agreement", worked, "--json", "--seed", "7").out
    assert one == annotator("agreement", worked, "--json", "--seed", "7").out
    assert one != annotator("agreement", worked, "--json", "--seed", "8").out


def test_options_choose_what_is_compared(annotator, worked):
    first = annotator("agreement", worked, "--batch", "first", "--json").json
    assert first["excluded"]["compared"] == 10
    claims = annotator("agreement", worked, "--labels", "claim", "--iou", "1", "--json").json
    assert claims["overall"]["relaxed_f1"] == claims["overall"]["exact_f1"]
    every = annotator("agreement", worked, "--any-state", "--tokens", "none", "--json").json
    assert every["excluded"]["compared"] == 24
    assert "token_alpha" not in every["overall"]
    one = annotator(
        "agreement", worked, "--documents", "text 3 \u202e😀", "--trim", "--json"
    ).json
    assert [each["title"] for each in one["by_document"]] == ["text 3 \u202e😀"]


def test_people_read_tables(annotator, worked):
    out = annotator("agreement", worked).out
    lines = [line.split() for line in out.splitlines()]
    assert lines[0] == "Documents compared: 23 of 24".split()
    assert ["documents", "done", "by", "one", "person", "only", "1"] in lines
    assert ["layers", "in", "progress", "1"] in lines
    assert "left out between ann and bob: 1 document done by one of them, 0 by neither" in out
    assert ["label", "46", "0.500", "0.500", "to", "0.500"] in lines
    assert any(line[:3] == ["ann", "and", "bob"] for line in lines)
    assert "… and 13 more; --json has them all." in out
    assert "\u202e" not in out


def test_nothing_to_compare_is_no_failure(annotator, corpus):
    told = annotator("agreement", corpus)
    assert told.status == 0
    assert "—" in told.out
    assert "No document is done by two people." in told.out
    assert annotator("agreement", corpus, "--json").json["overall"]["exact_f1"] == {
        "value": None,
        "low": None,
        "high": None,
        "n_documents": 0,
        "reason": "No document is done by two people.",
    }


@pytest.mark.parametrize(
    ("options", "status", "reason"),
    [
        (["--people", "cy"], 1, "it knows ann, bob"),
        (["--labels", "quantity"], 1, "it has claim, source"),
        (["--batch", "third"], 1, "the batches are first, second"),
        (["--iou", "2"], 1, "from 0 to 1"),
        (["--iou", "half"], 2, "half"),
        (["--tokens", "letters"], 2, "letters"),
    ],
)
def test_a_wrong_choice_is_one_sentence(annotator, worked, options, status, reason):
    refused = annotator("agreement", worked, *options)
    assert refused.status == status
    assert reason in refused.err
    assert refused.out == ""


@pytest.mark.skipif(not BRAT.exists(), reason="the multi-annotator corpus is not here")
def test_a_folder_of_brat_gives_its_published_agreement(annotator, corpus):
    """The reports beside the data say .890 ± .053, .819, .840, .906 and .938."""
    assert annotator("import", corpus, BRAT, "--format", "brat", "--unknown", "add").status == 0
    data = annotator("agreement", corpus, "--json", "--tokens", "none").json
    mean = data["overall"]["exact_f1_mean_of_pairs"]
    assert (round(mean["value"], 3), round(mean["sd"], 3)) == (0.890, 0.053)
    found = {
        name: round(each["exact_f1_mean_of_pairs"]["value"], 3)
        for name, each in data["by_label"].items()
        if name.isupper()
    }
    assert found == {"LOC": 0.819, "MISC": 0.840, "ORG": 0.906, "PER": 0.938}
    assert data["by_label"]["claim"]["exact_f1"]["reason"] == "Nobody marked anything here."
