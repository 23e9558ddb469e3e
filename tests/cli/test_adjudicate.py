"""annotator adjudicate."""

import contextlib
import json
from dataclasses import replace

import pytest

from annotator.model.person import GOLD
from annotator.services.edits import ChangeSpan
from annotator.services.workspace import open_corpus
from tests.makers import TEXT
from tests.services.adjudicating.gold import gold_of, layer_of, said
from tests.teams import Text, a_team

A, B = ((4, 12),), ((4, 17),)
LABELS = ("claim", "source")


@pytest.fixture
def worked(tmp_path):
    """Give the path of a corpus: one document alike, one not, one empty."""
    title = "text {} \u202e😀"
    texts = [
        Text(f"{place}. {TEXT}", layers, title.format(place))
        for place, layers in enumerate(
            (
                {"ann": [("claim", A)], "bob": [("claim", A)], "cy": [("claim", A)]},
                {"ann": [("claim", A)], "bob": [("claim", B)], "cy": [("source", A)]},
                {"ann": [], "bob": []},
            ),
            1,
        )
    ]
    with contextlib.closing(a_team(tmp_path, texts, LABELS)) as workspace:
        return workspace.path


@contextlib.contextmanager
def opened(path):
    with contextlib.closing(open_corpus(path)) as workspace:
        yield workspace


def written(tmp_path, *rows):
    path = tmp_path / "verdicts.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return path


def test_the_list_shows_what_is_undecided(annotator, worked):
    found = annotator("adjudicate", worked)
    assert found.status == 0
    assert "2 items: 2 open." in found.out
    assert "claim 2, source 1" in found.out
    assert "\u202e" not in found.out
    assert found.out == annotator("adjudicate", worked, "--list").out
    data = annotator("adjudicate", worked, "--list", "--json", "--details").json
    assert list(data) == ["counts", "documents", "items"]
    assert [one["undecided"] for one in data["documents"]] == [1, 1, 0]
    first = data["items"][0]
    assert first["votes"] == {"claim": 2, "source": 1}
    assert (first["not_marked"], first["kind"], first["tie"]) == (
        0,
        "boundary and label",
        False,
    )
    assert first["proposal"] == {
        "label": "claim",
        "fragments": [[4, 12]],
        "attributes": {},
        "tied": [],
    }
    assert [one["person"] for one in first["spans"]] == ["ann", "bob", "cy"]
    assert first["spans"][1]["span"]["fragments"] == [[4, 17]]
    assert (first["gold"], first["decision"], first["changes"]) == (None, None, [])


def test_what_is_unanimous_is_accepted_after_a_dry_run(annotator, worked):
    dry = annotator("adjudicate", worked, "--accept-unanimous", "--dry-run", "--json").json
    assert dry == {
        "done": False,
        "clusters": 1,
        "documents": 1,
        "empty_documents": 1,
        "flagged": 0,
        "relations": 0,
        "by_label": {"claim": 1},
    }
    with opened(worked) as workspace:
        assert gold_of(workspace).spans == ()
    found = annotator("adjudicate", worked, "--accept-unanimous")
    assert "This is in gold now." in found.out
    with opened(worked) as workspace:
        assert said(gold_of(workspace)) == [("claim", A, {})]
    assert annotator("adjudicate", worked, "--status", "settled", "--json").json["counts"] == {
        "settled": 1
    }
    assert annotator("check", worked).status == 0


def test_gold_that_was_settled_counts_where_it_is_asked_for(annotator, worked, tmp_path):
    annotator("adjudicate", worked, "--accept-unanimous")
    report = annotator("agreement", worked, "--people", "gold", "ann", "--json").json
    assert report["overall"]["exact_f1"]["value"] == 1
    assert annotator("agreement", worked, "--json").json["by_pair"]
    assert GOLD not in annotator("agreement", worked, "--json").json["by_person"]
    out = tmp_path / "gold.jsonl"
    command = ("export", worked, out, "--format", "native", "--layers", "gold")
    found = annotator(*command)
    assert found.status == 0, found.err
    layers = [json.loads(line)["layers"] for line in out.read_text("utf-8").splitlines()]
    assert {one["person"] for each in layers for one in each} == {GOLD}


def test_verdicts_come_from_a_file(annotator, worked, tmp_path):
    items = annotator("adjudicate", worked, "--json").json["items"]
    other, alike = (one["key"] for one in items)
    path = written(
        tmp_path,
        {"key": other, "verdict": "taken", "person": "bob", "answer": "Like bob – قال 😀."},
        {"key": alike, "verdict": None},
        {
            "key": alike,
            "verdict": "edited",
            "label": "source",
            "fragments": [[4, 12], [14, 17]],
            "attributes": {},
        },
        {
            "document": "text 3 \u202e😀",
            "verdict": "added",
            "label": "source",
            "fragments": [[4, 12]],
        },
    )
    found = annotator("adjudicate", worked, "--decide", path, "--json")
    assert found.json == {"answers": 1, "taken": 1, "edited": 1, "added": 1}
    with opened(worked) as workspace:
        assert said(gold_of(workspace, 2)) == [("source", ((4, 12),), {})]
    with opened(worked) as workspace:
        assert said(gold_of(workspace, 1)) == [("claim", B, {})]
        assert said(gold_of(workspace, 0)) == [("source", ((4, 12), (14, 17)), {})]
    shown = annotator("adjudicate", worked, "--status", "settled", "--details")
    assert "Like bob – قال 😀." in shown.out
    assert "gold" in shown.out
    again = written(
        tmp_path, {"key": other, "verdict": "none"}, {"key": alike, "verdict": "later"}
    )
    assert annotator("adjudicate", worked, "--decide", again).status == 0
    with opened(worked) as workspace:
        assert gold_of(workspace, 1).spans == ()
        workspace.undo()
        workspace.undo()
        assert said(gold_of(workspace, 1)) == [("claim", B, {})]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"key": "nonsense", "verdict": "none"}, "nothing with the key"),
        ({"key": 7, "verdict": "none"}, "must be a text"),
        ({"verdict": "none"}, "“key” is missing"),
        ({"verdict": "maybe"}, "no verdict"),
        ({"verdict": "taken", "person": "zoe"}, "nobody called “zoe”"),
        ({"verdict": "taken"}, "“person” is missing"),
        (
            {"verdict": "edited", "label": "claim", "fragments": [[4, True]]},
            "two whole numbers",
        ),
        ({"verdict": "edited", "label": "claim", "fragments": [[4, 99999]]}, "behind the text"),
        ({"verdict": "edited", "label": "claim"}, "“fragments” is missing"),
        ({"verdict": "none", "verdikt": "none"}, "unknown"),
        ({"verdict": "none", "answer": " "}, "empty"),
        (
            {"verdict": "added", "label": "claim", "fragments": [[4, 12]]},
            "“document” is missing",
        ),
        ({"verdict": "added", "document": "x", "label": "claim"}, "no document called “x”"),
        ([], "no JSON object"),
    ],
)
def test_a_file_with_something_wrong_changes_nothing_and_says_the_line(
    annotator, worked, tmp_path, row, reason
):
    items = annotator("adjudicate", worked, "--json").json["items"]
    keys = [one["key"] for one in items]
    if isinstance(row, dict) and reason != "“key” is missing":
        row = {"key": keys[1], **row}
    path = written(tmp_path, {"key": keys[0], "verdict": "none"}, row)
    found = annotator("adjudicate", worked, "--decide", path)
    assert found.status == 1
    assert "verdicts.jsonl:2: " in found.err
    assert reason in found.err
    with opened(worked) as workspace:
        assert workspace.undo_step().title == "Import"
        assert gold_of(workspace).spans == ()


def test_estimates_say_what_they_lack(annotator, worked):
    found = annotator("adjudicate", worked, "--reliability")
    assert "none of them knows what is right" in found.out
    assert "MACE needs 60 clusters" in found.out
    data = annotator("adjudicate", worked, "--reliability", "--json").json
    assert data["clusters"] == 2
    assert data["order_by"] is None
    assert {one["method"] for one in data["models"]} == {"MACE", "Dawid–Skene"}
    ordered = annotator("adjudicate", worked, "--order", "estimate", "--json").json
    assert [one["uncertainty"] for one in ordered["items"]] == [None, None]


def test_gold_is_returned_where_work_came_later(annotator, worked):
    annotator("adjudicate", worked, "--accept-unanimous")
    with opened(worked) as workspace:
        (span,) = layer_of(workspace, "ann").spans
        workspace.do(
            ChangeSpan(span, replace(span, fragments=B)), "Change boundaries", lead=True
        )
    found = annotator("adjudicate", worked, "--status", "re-opened", "--details")
    assert "since it was decided: changed ann" in found.out
    assert annotator("adjudicate", worked, "--reopen", "--json").json == {"documents": 1}
    data = annotator("adjudicate", worked, "--json").json
    assert data["documents"][0]["gold"] == "returned"


@pytest.mark.parametrize(
    "options",
    [
        ("--dry-run",),
        ("--reliability", "--order", "document"),
        ("--accept-unanimous", "--details"),
        ("--list", "--reopen"),
        ("--kind", "nonsense"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_usage(annotator, worked, options):
    assert annotator("adjudicate", worked, *options).status == 2


def test_nothing_to_decide_is_said(annotator, corpus):
    assert "nothing of this to decide" in annotator("adjudicate", corpus).out
    found = annotator("adjudicate", corpus, "--labels", "nonsense")
    assert (found.status, "nonsense" in found.err) == (1, True)
