"""annotator stats, log and people."""

import contextlib
from datetime import datetime

import pytest

from annotator.model.layer import State
from annotator.services import annotating
from annotator.services.workspace import introduce, open_corpus
from tests.makers import a_corpus


@pytest.fixture
def worked(tmp_path):
    """Give the path of a corpus of three documents in which two people have worked."""
    with contextlib.closing(a_corpus(tmp_path, documents=3)) as workspace:
        first, second, _ = [row.id for row in workspace.document_rows()]
        claim = annotating.mark(workspace, first, "claim", [(4, 12)])
        source = annotating.mark(workspace, first, "attribution", [(0, 12)])
        annotating.link(workspace, source, claim, "attributes")
        annotating.spend_time(workspace, first, 90)
        annotating.mark(workspace, second, "quantity", [(4, 12)])
        annotating.set_state(workspace, second, State.DONE)
        introduce(workspace, "Bo")
        annotating.mark(workspace, first, "claim", [(4, 12)])
        workspace.undo()
        workspace.redo()
        return workspace.path


def test_stats_count_what_is_there(annotator, worked):
    stats = annotator("stats", worked, "--json").json
    assert (stats["documents"], stats["people"], stats["spans"]) == (3, 2, 4)
    assert stats["relations"] == 1
    assert stats["by_label"] == {
        "claim": 2,
        "attribution": 1,
        "quantity": 1,
        "unverifiable detail": 0,
    }
    assert stats["by_relation"]["attributes"] == 1
    assert stats["by_person"] == {"p1": 3, "p2": 1}
    assert stats["by_state"] == {"open": 1, "in progress": 2, "done": 1, "returned": 0}
    assert stats["work"]["p1"]["seconds"] == 90
    assert stats["work"]["p2"]["by_state"]["in progress"] == 1
    with contextlib.closing(open_corpus(worked)) as workspace:
        texts = [workspace.document(row.id).text for row in workspace.document_rows()]
    assert stats["characters"] == sum(map(len, texts))


def test_stats_for_people_say_the_same(annotator, worked):
    lines = [line.split() for line in annotator("stats", worked).out.splitlines()]
    assert ["documents", "3"] in lines
    assert ["spans", "4"] in lines
    assert ["p1", "3"] in lines


def test_progress_is_told_when_it_is_asked_for(annotator, worked):
    assert "progress" not in annotator("stats", worked, "--json").json
    progress = annotator("stats", worked, "--progress", "--json").json["progress"]
    first, second = progress["people"]
    assert (first["person"], first["documents"], first["seconds"]) == ("p1", 2, 90)
    assert first["by_state"] == {"open": 0, "in progress": 1, "done": 1, "returned": 0}
    assert second["median_seconds"] is None
    assert progress["overlap"] == {"0": 2, "1": 1}
    assert sum(day["spans"] for day in progress["days"]) == 4
    assert progress["at_risk"] == []
    assert {label["label"]: label["documents"] for label in progress["labels"]}["claim"] == 1
    lines = [line.split() for line in annotator("stats", worked, "--progress").out.splitlines()]
    assert ["p1", "0", "1", "1", "0", "3", "0:01:30", "—", "—"] in lines
    assert ["p2", "1", "0", "0:00:00"] in [line[1:] for line in lines]


def test_what_is_at_risk_is_told(annotator, worked):
    annotator("assign", worked, "--rule", "all", "--due", "2020-01-02")
    found = annotator("stats", worked, "--progress", "--json").json["progress"]["at_risk"]
    assert {(one["person"], *one["reasons"]) for one in found} >= {("p1", "overdue")}
    assert "overdue" in annotator("stats", worked, "--progress").out


def test_the_log_tells_who_did_what_and_when(annotator, worked):
    log = annotator("log", worked, "--json").json
    assert [entry["seq"] for entry in log] == list(range(1, len(log) + 1))
    assert log[0]["edits"] == {"AddScheme": 1}
    assert log[1]["edits"] == {"AddDocument": 3}
    assert len(log[1]["documents"]) == 3
    assert log[1]["person"] == "program"
    mark = next(entry for entry in log if entry["title"] == "Mark")
    assert mark["person"] == "p1"
    assert mark["detail"] == "claim"
    assert mark["documents"] == log[1]["documents"][:1]
    assert mark["edits"] == {"ChangeLayer": 1, "AddSpan": 1}
    times = [datetime.fromisoformat(entry["time"]) for entry in log]
    assert times == sorted(times)
    assert [entry["kind"] for entry in log[-3:]] == ["do", "undo", "redo"]
    assert [entry["undoes"] for entry in log[-3:]] == [None, log[-3]["seq"], log[-3]["seq"]]


def test_the_log_can_be_cut_to_the_newest(annotator, worked):
    whole = annotator("log", worked, "--json").json
    assert annotator("log", worked, "--json", "--limit", "2").json == whole[-2:]
    assert annotator("log", worked, "--json", "--limit", "1000").json == whole
    assert len(annotator("log", worked, "--limit", "3").out.splitlines()) == 3
    assert annotator("log", worked, "--limit", "0").status == 2


def test_an_undo_is_named_in_the_log(annotator, worked):
    seq = annotator("log", worked, "--json").json[-1]["undoes"]
    assert f"redo of {seq}: Mark claim" in annotator("log", worked).out.splitlines()[-1]


def test_people_are_shown_and_added(annotator, corpus):
    assert annotator("people", corpus).out == "Nobody is known to this corpus yet.\n"
    added = annotator("people", corpus, "--json", "--add", "Ada Reed", "--role", "lead")
    assert added.json[0]["name"] == "Ada Reed"
    assert added.json[0]["roles"] == ["lead"]
    assert added.json[0]["pseudonym"] == "p1"
    assert annotator("people", corpus, "--add", "Bo", "--pseudonym", "bee").status == 0
    shown = annotator("people", corpus, "--json").json
    assert [(each["pseudonym"], each["roles"]) for each in shown] == [
        ("p1", ["lead"]),
        ("bee", ["annotator"]),
    ]
    assert "Ada Reed" in annotator("people", corpus).out


def test_a_pseudonym_belongs_to_one_person(annotator, corpus):
    assert annotator("people", corpus, "--add", "Ada").status == 0
    refused = annotator("people", corpus, "--add", "Bo", "--pseudonym", "p1")
    assert refused.status == 1
    assert "belongs to Ada already" in refused.err
    assert annotator("people", corpus, "--add", "  ").status == 1


def test_the_scheme_moves_from_corpus_to_corpus(annotator, corpus, tmp_path):
    written = annotator("scheme", corpus, "--toml").out
    (tmp_path / "own.toml").write_text(written, encoding="utf-8")
    other = tmp_path / "other.corpus"
    assert annotator("new", other, "--scheme", tmp_path / "own.toml").status == 0
    assert (
        annotator("scheme", other, "--json").json == annotator("scheme", corpus, "--json").json
    )
    assert annotator("scheme", tmp_path / "own.toml").out == annotator("scheme", corpus).out


def test_a_broken_scheme_file_is_one_sentence(annotator, tmp_path):
    (tmp_path / "own.toml").write_text('name = "x"\nversion = 1\n', encoding="utf-8")
    refused = annotator("scheme", tmp_path / "own.toml")
    assert refused.status == 1
    assert refused.err.count("\n") == 1
    assert "labels" in refused.err


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--add", "Ada", "--pseudonym", "gold"], "adjudicated layers"),
        (["--add", "Ada\udcff"], "half of a surrogate pair"),
        (["--add", " "], "needs a name"),
    ],
)
def test_a_person_who_cannot_be_is_refused_in_one_sentence(annotator, corpus, options, reason):
    refused = annotator("people", corpus, *options)
    assert refused.status == 1
    assert reason in refused.err
    assert refused.err.count("\n") == 1
    assert annotator("people", corpus, "--json").json == []
