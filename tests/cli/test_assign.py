"""annotator assign."""

import contextlib

import pytest

from annotator.model.layer import Layer, State
from annotator.model.person import GOLD, Person
from annotator.services import annotating
from annotator.services.edits import AddPerson, AddSpan, Batch, ChangeLayer
from annotator.services.workspace import open_corpus
from tests.makers import TEXT, a_span
from tests.teams import Text, Work, a_team


@pytest.fixture
def worked(tmp_path):
    """Give the path of a corpus of six documents and two people, one of which is done."""
    texts = [
        Text(f"{place}. {TEXT}", {}, f"text {place} \u202e😀", {"source": "AB"[place % 2]})
        for place in range(6)
    ]
    texts[0].layers = {"ann": Work([("claim", ((4, 12),))], state=State.DONE)}
    team = a_team(tmp_path, texts, ("claim",), people=("ann", "bob"))
    with contextlib.closing(team) as workspace:
        return workspace.path


def test_documents_are_shared_out_after_a_look(annotator, worked):
    wanted = ("assign", worked, "--rule", "split", "--due", "2026-12-01", "--batch", "Round 1")
    dry = annotator(*wanted, "--dry-run")
    assert dry.status == 0
    assert "5 assignments to be made, 1 there or done already" in dry.out
    assert "new batch Round 1: 6 documents more" in dry.out
    assert dry.out.endswith("Nothing was changed: this was a dry run.\n")
    assert "\u202e" not in dry.out
    nothing = {"repeat_rule": None, "assignments": [], "batches": []}
    assert annotator("assign", worked, "--json").json == nothing
    data = annotator(*wanted, "--json").json
    assert list(data) == [
        *("done", "documents", "kept", "short", "people", "batches", "assignments")
    ]
    assert (data["done"], data["documents"], data["kept"], data["short"]) == (True, 6, 1, [])
    assert [each["pseudonym"] for each in data["people"]] == ["ann", "bob"]
    assert sum(each["new"]["documents"] for each in data["people"]) == 5
    assert set(data["assignments"][0]) == {
        *("document", "title", "person", "batch", "due", "priority", "why")
    }
    assert {each["why"] for each in data["assignments"]} == {"share"}
    again = annotator(*wanted)
    assert (again.status, "assigned already" in again.out) == (0, True)


def test_the_list_names_who_has_what(annotator, worked):
    assert "everybody may take any document" in annotator("assign", worked).out
    annotator("assign", worked, "--rule", "all", "--filter", "source=B", "--priority", "2")
    annotator("assign", worked, "--rule", "none", "--batch", "All")
    data = annotator("assign", worked, "--list", "--json").json
    assert len(data["assignments"]) == 6
    assert data["batches"][0]["name"] == "All"
    assert len(data["batches"][0]["documents"]) == 6
    assert set(data["assignments"][0]) == {
        *("document", "title", "person", "state", "batch", "due", "priority", "purpose"),
        "comment",
    }
    out = annotator("assign", worked, "--people", "bob").out
    assert out.count("priority 2") == 3
    assert "batch All (work): 6 documents" in out


def test_a_document_is_returned_and_others_are_taken_back(annotator, worked):
    annotator("assign", worked, "--rule", "2", "--calibration", "1")
    dry = annotator("assign", worked, "--return", "Look at the quote again.", "--dry-run")
    assert "Return: 1 assignment\n" in dry.out
    assert "dry run" in dry.out
    data = annotator("assign", worked, "--return", "Look at the quote again.", "--json").json
    assert (data["done"], data["action"], data["begun"]) == (True, "return", 0)
    assert [each["person"] for each in data["assignments"]] == ["ann"]
    out = annotator("assign", worked, "--state", "returned").out
    assert "Look at the quote again." in out
    back = annotator("assign", worked, "--take-back", "--people", "ann")
    assert "Take back: 6 assignments" in back.out
    assert "1 of these have been begun; what was marked stays." in back.out
    with contextlib.closing(open_corpus(worked)) as workspace:
        workspace.act_as("ann")
        first = next(row for row in workspace.document_rows() if row.title.startswith("text 0"))
        assert (first.state, first.spans) == ("returned", 1)


def test_terms_change_and_a_batch_is_dissolved(annotator, worked):
    annotator("assign", worked, "--rule", "all", "--batch", "R", "--due", "2026-12-01")
    out = annotator("assign", worked, "--change", "--due", "none", "--from-batch", "R").out
    assert "Change the terms: 11 assignments" in out
    assert annotator("assign", worked, "--dissolve", "R").status == 0
    rows = annotator("assign", worked, "--json").json
    assert rows["batches"] == []
    assert {(row["due"], row["batch"]) for row in rows["assignments"]} == {("", "")}


@pytest.mark.parametrize(
    ("options", "status", "sentence"),
    [
        (("--due", "2026-12-01"), 2, "go with --rule, --repeat, --questions or --change"),
        (("--take-back", "--batch", "R"), 2, "--batch goes with --rule"),
        (("--change",), 2, "--change needs --due or --priority"),
        (("--rule", "some"), 2, "say all, split, none, or how many people"),
        (("--rule", "all", "--take-back"), 2, "not allowed with"),
        (("--rule", "all", "--due", "soon"), 1, "“soon” is no day"),
        (("--rule", "none"), 1, "name a batch"),
        (("--rule", "all", "--filter", "source"), 1, "names no key and value"),
        (("--rule", "all", "--people", "zoe"), 1, "the pseudonym “zoe”"),
        (("--take-back",), 1, "Nothing that you ask for is assigned"),
        (("--dissolve", "R"), 1, "There is no batch “R”"),
    ],
)
def test_what_cannot_be_is_refused(annotator, worked, options, status, sentence):
    before = worked.read_bytes()
    outcome = annotator("assign", worked, *options)
    assert outcome.status == status
    assert sentence in outcome.err
    assert worked.read_bytes() == before


def test_an_empty_corpus_says_what_is_missing(annotator, corpus):
    outcome = annotator("assign", corpus, "--rule", "all")
    assert (outcome.status, "add people first" in outcome.err) == (1, True)
    annotator("people", corpus, "--add", "Ada")
    outcome = annotator("assign", corpus, "--rule", "all")
    assert "import texts first" in outcome.err


def test_a_batch_gets_another_name(annotator, worked):
    annotator("assign", worked, "--rule", "none", "--batch", "Round 1")
    dry = annotator("assign", worked, "--rename", "Round 1", "دفعة 😀", "--dry-run")
    assert dry.out.startswith("Rename a batch")
    annotator("assign", worked, "--rename", "Round 1", "دفعة 😀")
    found = annotator("assign", worked, "--json").json["batches"]
    assert [batch["name"] for batch in found] == ["دفعة 😀"]
    refused = annotator("assign", worked, "--rename", "Round 1", "Pilot")
    assert refused.status == 1
    assert "There is no batch “Round 1”" in refused.err


def test_what_was_finished_is_issued_again_and_compared(annotator, worked):
    nothing = annotator("assign", worked, "--self-agreement")
    assert nothing.out.startswith("Nothing was issued a second time yet")
    early = annotator("assign", worked, "--repeat", "1")
    assert early.status == 1
    assert "There is nothing to issue again" in early.err
    wanted = ("assign", worked, "--repeat", "1", "--after", "0", "--due", "2031-01-01")
    dry = annotator(*wanted, "--dry-run")
    assert "Assign: 1 assignment" in dry.out
    done = annotator(*wanted, "--json").json
    assert (done["action"], done["done"]) == ("assign", True)
    assert [each["person"] for each in done["assignments"]] == ["ann"]
    assert annotator("assign", worked, "--list", "--json").json["assignments"] == []
    (ann,) = annotator("assign", worked, "--self-agreement", "--json").json
    assert list(ann) == [
        *("person", "reader", "issued", "done", "exact_f1", "relaxed_f1", "labels", "documents")
    ]
    assert (ann["person"], ann["issued"], ann["done"], ann["exact_f1"]) == ("ann", 1, 0, None)
    told = annotator("assign", worked, "--self-agreement").out
    assert told.startswith("ann: 1 issued again, 0 of them done; they are kept as p1")


def test_second_readings_that_are_done_have_figures(annotator, worked):
    annotator("assign", worked, "--repeat", "1", "--after", "0")
    with contextlib.closing(open_corpus(worked)) as workspace:
        workspace.act_as("ann")
        ((document_id, _),) = workspace.own_second_readings().items()
        annotating.mark(workspace, document_id, "claim", [(4, 12)])
        annotating.mark(workspace, document_id, "claim", [(13, 17)])
        annotating.set_state(workspace, document_id, State.DONE)
    (ann,) = annotator("assign", worked, "--self-agreement", "--json").json
    assert ann["exact_f1"]["value"] == pytest.approx(2 / 3)
    assert [(one["label"], one["first"], one["second"]) for one in ann["labels"]] == [
        ("claim", 1, 2)
    ]
    assert [one["days"] for one in ann["documents"]] == [0]
    told = annotator("assign", worked, "--self-agreement").out
    assert "exact F1    0.667" in told
    assert "claim  1  first  2  later  0.667" in told
    ended = annotator("assign", worked, "--end-repeats", "done")
    assert ended.out.startswith("Take back: 1 assignment\n")
    assert annotator("assign", worked, "--end-repeats", "all").status == 1
    listed = annotator("scheme", worked, "list-label", "claim", "--json").json
    assert sorted(span["person"] for span in listed) == ["ann", "p1", "p1"]


def test_second_readings_go_out_and_come_back_in_the_packet_of_the_person(
    annotator, worked, tmp_path
):
    annotator("assign", worked, "--repeat", "1", "--after", "0")
    out, copy, back = (tmp_path / name for name in ("out.packet", "ann.corpus", "back.packet"))
    refused = annotator("packet", worked, "out", "p1", out)
    assert (refused.status, out.exists()) == (1, False)
    assert "come with the packet of “ann”" in refused.err
    assert annotator("packet", worked, "out", "ann", out).status == 0
    assert annotator("packet", copy, "open", out).status == 0
    with contextlib.closing(open_corpus(copy)) as workspace:
        workspace.act_as(workspace.people()[0].id)
        (document_id,) = workspace.own_second_readings()
        annotating.mark(workspace, document_id, "claim", [(13, 17)])
        annotating.set_state(workspace, document_id, State.DONE)
    assert annotator("packet", copy, "back", back).status == 0
    trial = annotator("merge", worked, back, "--dry-run", "--json").json
    counted = {"spans added": 1, "layers": 1, "layers done": 1}
    assert trial["second_readings_by_person"] == {"ann": counted}
    assert (trial["changes"], trial["changes_by_person"]) == ({}, {"ann": {}})
    merged = annotator("merge", worked, back)
    assert (merged.status, "Came in" in merged.out) == (0, False)
    assert "Second readings, which count apart:\n  ann  spans added  1\n" in merged.out
    (ann,) = annotator("assign", worked, "--self-agreement", "--json").json
    assert (ann["done"], ann["exact_f1"]["value"]) == (1, 0)


def test_a_rule_goes_on_by_itself_until_it_is_ended(annotator, worked):
    rule = ("assign", worked, "--repeat", "1", "--always", "--people", "ann")
    dry = annotator(*rule, "--dry-run").out
    sentence = (
        "By itself 100 % of what was finished 14 days ago or before is issued again to ann."
    )
    assert dry == f"{sentence}\nNothing was changed: this was a dry run.\n"
    assert annotator("assign", worked, "--json").json["repeat_rule"] is None
    assert annotator(*rule).out == f"{sentence}\nIssued now: 0 documents\n"
    assert annotator(*rule).status == 1
    now = annotator(*rule, "--after", "0", "--json").json
    in_force = {"share": 1.0, "after": 0, "people": ["ann"], "seed": 1, "priority": 0}
    assert now == {
        "done": True,
        "action": "set the rule",
        "issued": 1,
        "repeat_rule": in_force,
    }
    assert annotator("assign", worked, "--json").json["repeat_rule"] == in_force
    assert "By itself 100 % of what was finished 0 days ago" in annotator("assign", worked).out
    (ann,) = annotator("assign", worked, "--self-agreement", "--json").json
    assert ann["issued"] == 1
    assert annotator("assign", worked, "--end-repeats", "rule").out.startswith("End the rule")
    assert annotator("assign", worked, "--json").json["repeat_rule"] is None
    again = annotator("assign", worked, "--end-repeats", "rule")
    assert again.status == 1
    assert "No rule is in force" in again.err
    due = annotator(*rule, "--due", "2031-01-01")
    assert due.status == 1
    assert "due on no day" in due.err


def test_gold_questions_are_mixed_in_and_scored(annotator, worked):
    none = annotator("assign", worked, "--questions", "2")
    assert none.status == 1
    assert "There is no question for anybody" in none.err
    with contextlib.closing(open_corpus(worked)) as workspace:
        document_id = next(
            row.id for row in workspace.document_rows() if row.title.startswith("text 3")
        )
        gold = Layer(document_id, GOLD, State.DONE)
        span = a_span(document_id, GOLD, ((4, 12),))
        edits = (
            AddPerson(Person(GOLD, GOLD, GOLD)),
            ChangeLayer(Layer(document_id, GOLD), gold),
        )
        workspace.do(Batch((*edits, AddSpan(span))), "Settle", lead=True)
    wanted = ("assign", worked, "--questions", "2", "--people", "bob")
    assert "Assign: 1 assignment" in annotator(*wanted).out
    (row,) = annotator("assign", worked, "--json").json["assignments"]
    assert (row["person"], row["purpose"]) == ("bob", "gold question")
    assert annotator("assign", worked, "--scores").out.startswith(
        "bob: 1 question with gold, 0 of"
    )
    with contextlib.closing(open_corpus(worked)) as workspace:
        workspace.act_as("bob")
        annotating.mark(workspace, document_id, "claim", [(4, 11)])
        annotating.set_state(workspace, document_id, State.DONE)
    (bob,) = annotator("assign", worked, "--scores", "--json").json
    assert (bob["given"], bob["done"]) == (1, 1)
    assert bob["exact_f1"]["value"] == pytest.approx(0)
    assert bob["relaxed_f1"]["value"] == pytest.approx(1)
    assert bob["answers"][0]["document"] == document_id
    assert "relaxed F1  1.000" in annotator("assign", worked, "--scores").out


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--take-back", "--after", "3"), "--after goes with --repeat"),
        (("--take-back", "--always"), "--always goes with --repeat"),
        (("--take-back", "--seed", "3"), "--seed goes with --rule, --repeat or --questions"),
    ],
)
def test_options_of_second_readings_stand_with_them(annotator, worked, options, why):
    refused = annotator("assign", worked, *options)
    assert refused.status == 2
    assert why in refused.err
