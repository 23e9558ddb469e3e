"""annotator agreement --report and --where."""

import contextlib
import json

import pytest

from tests.makers import TEXT
from tests.teams import Text, a_team


@pytest.fixture
def worked(tmp_path):
    """Give the path of a corpus in which two people have done four documents."""
    layers = {"ann": [("claim", ((4, 12),))], "bob": [("claim", ((4, 13),))]}
    texts = [
        Text(f"{place} {TEXT}", layers, f"text {place}", {"from": "ab"[place % 2]})
        for place in range(4)
    ]
    with contextlib.closing(a_team(tmp_path, texts, ("claim",))) as workspace:
        return workspace.path


def test_a_report_is_written_in_the_format_of_its_name(annotator, worked, tmp_path):
    for name, beginning in (
        ("r.html", "<!DOCTYPE html>"),
        ("r.CSV", "part,name,figure"),
        ("r.json", "{"),
    ):
        told = annotator("agreement", worked, "--report", tmp_path / name)
        assert told.out == f"Written: {tmp_path / name}\n"
        assert (tmp_path / name).read_text("utf-8-sig").startswith(beginning)


def test_json_can_be_printed_beside_the_report(annotator, worked, tmp_path):
    data = annotator("agreement", worked, "--report", tmp_path / "r.json", "--json").json
    kept = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert {name: kept[name] for name in data} == data


def test_another_format_or_a_corpus_is_refused(annotator, worked, tmp_path):
    before = worked.read_bytes()
    refused = annotator("agreement", worked, "--report", tmp_path / "r.pdf")
    assert (refused.status, refused.out) == (1, "")
    assert ".html, .csv, .json" in refused.err
    corpus = tmp_path / "r.html"
    corpus.write_bytes(before)
    refused = annotator("agreement", worked, "--report", corpus)
    assert refused.status == 1
    assert "is a corpus" in refused.err
    assert corpus.read_bytes() == before


def test_documents_are_chosen_by_their_metadata(annotator, worked):
    data = annotator("agreement", worked, "--where", "from=b", "--json").json
    assert [each["title"] for each in data["by_document"]] == ["text 1", "text 3"]
    assert data["settings"]["where"] == [["from", "b"]]
    assert annotator("agreement", worked, "--where", "from", "--json").status == 2
