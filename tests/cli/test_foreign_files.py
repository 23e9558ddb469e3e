"""Files of other tools through the commands: proposed, mapped, imported, exported again."""

import json

import pytest

TEXT = "The mayor said it fell. She denied it."
EVENTS = (
    "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 15 22\tit fell\n"
    "T4\tAttribution 10 14\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n"
    "T5\tDiscard 24 27\tShe\n"
)


@pytest.fixture
def folder(tmp_path):
    """Give a brat folder in which two people have marked one text."""
    folder = tmp_path / "brat"
    for person in ("Lisa", "Max"):
        (folder / person).mkdir(parents=True)
        (folder / person / "a.txt").write_text(TEXT, encoding="utf-8")
        (folder / person / "a.ann").write_text(EVENTS, encoding="utf-8")
    return folder


def test_events_come_in_as_relations_between_their_arguments(
    annotator, corpus, folder, tmp_path
):
    mapping = tmp_path / "map.json"
    told = annotator("import", corpus, folder, "--propose-map", mapping, "--json")
    assert told.json == {"map": str(mapping)}
    proposed = json.loads(mapping.read_text(encoding="utf-8"))
    assert proposed["labels"]["Attribution"] is None
    outcome = annotator("import", corpus, folder, "--map", mapping, "--json")
    assert outcome.json["people"] == ["Lisa", "Max"]
    assert (outcome.json["documents"], outcome.json["layers"]) == (1, 2)
    assert (outcome.json["spans"], outcome.json["relations"]) == (6, 4)
    assert outcome.json["left_out"] == {
        "spans labelled “Attribution”": 2,
        "spans labelled “Discard”": 2,
    }


def test_names_without_a_mapping_are_refused(annotator, corpus, folder):
    outcome = annotator("import", corpus, folder)
    assert outcome.status == 1
    assert "no place for 2 spans labelled “Source”" in outcome.err
    assert annotator("stats", corpus, "--json").json["documents"] == 0


@pytest.mark.parametrize("name", ["brat", "webanno-tsv", "conll"])
def test_an_export_comes_back_into_another_corpus(annotator, corpus, folder, tmp_path, name):
    mapping, out = tmp_path / "map.json", tmp_path / "out.conll"
    annotator("import", corpus, folder, "--propose-map", mapping)
    annotator("import", corpus, folder, "--map", mapping)
    assert annotator("export", corpus, out, "--format", name).status == 0
    other = tmp_path / "other.corpus"
    annotator("new", other)
    outcome = annotator("import", other, out, "--json")
    assert (outcome.json["documents"], outcome.json["layers"]) == (1, 2)
    assert (outcome.json["spans"], outcome.json["unknown"]) == (6, {})
    assert outcome.json["relations"] == (0 if name == "conll" else 4)


def test_strict_refuses_what_conll_cannot_carry(annotator, corpus, folder, tmp_path):
    mapping, out = tmp_path / "map.json", tmp_path / "out.conll"
    annotator("import", corpus, folder, "--propose-map", mapping)
    annotator("import", corpus, folder, "--map", mapping)
    outcome = annotator("export", corpus, out, "--format", "conll", "--strict")
    assert outcome.status == 1
    assert "no place for 4 span attributes, 4 relations" in outcome.err
    assert not out.exists()
