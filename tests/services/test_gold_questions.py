"""Gold questions: who gets which, who is told, and how they were answered."""

import contextlib
import json
import zipfile

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.team import Assignment, AssignmentPurpose
from annotator.services import annotating
from annotator.services.assigning import Terms, change_job
from annotator.services.gold_questions import gold_scores_job, plan_questions
from annotator.services.jobs import finish
from annotator.services.packets.making import packet_out
from annotator.services.workspace import PROGRAM
from tests.teams import Text, Work, a_team

CLAIM = ("claim", ((0, 4),))


@pytest.fixture
def team(tmp_path):
    """Five texts have gold that is done, one has gold that is not, two have none."""
    texts = [Text(f"{n:04} كلمات 😀", {"gold": [CLAIM]}, f"T{n}") for n in range(5)]
    texts += [
        Text("0005", {"gold": Work([CLAIM], state=State.IN_PROGRESS)}, "T5"),
        Text("0006", {}, "T6"),
        Text("0007", {"ann": [CLAIM]}, "T7"),
    ]
    texts[0].layers = {"gold": [CLAIM], "ann": [CLAIM]}
    with contextlib.closing(
        a_team(tmp_path, texts, ("claim",), (), ("ann", "bob", "gold"))
    ) as one:
        yield one


def ask(team, *options, **more):
    change = plan_questions(team, *options, **more)
    finish(change_job(team, change))
    return change.pairs


def scores(team):
    return {one.person: one for one in finish(gold_scores_job(team))}


def answer(team, document_id, name, *spans):
    team.act_as(name)
    for span in spans:
        annotating.mark(team, document_id, *span)
    annotating.set_state(team, document_id, State.DONE)
    team.person = PROGRAM


def test_only_texts_with_gold_that_somebody_does_not_have_are_questions(team):
    titles = {row.id: row.title for row in team.document_rows()}
    pairs = ask(team, 10, terms=Terms(due="2031-01-01", priority=3))
    found = {
        name: sorted(titles[one] for one, who in pairs if who == name) for _, name in pairs
    }
    assert found["ann"] == ["T1", "T2", "T3", "T4"]
    assert found["bob"] == ["T0", "T1", "T2", "T3", "T4"]
    with team.store.lock:
        given = team.store.records.all(Assignment)
    assert {(one.purpose, one.due, one.priority) for one in given} == {
        (AssignmentPurpose.QUESTION, "2031-01-01", 3)
    }
    with pytest.raises(RuleBrokenError, match="no question for anybody"):
        plan_questions(team, 1)


def test_chance_draws_the_same_with_the_same_seed(team):
    plans = [plan_questions(team, 2, seed=seed).pairs for seed in (1, 1, 4)]
    assert len(plans[0]) == 4
    assert plans[0] == plans[1]
    assert plans[0] != plans[2]


def test_scores_are_those_against_gold_in_the_order_of_the_answers(team):
    pairs = ask(team, 2, ("bob",))
    assert (scores(team)["bob"].given, scores(team)["bob"].exact_f1) == (2, None)
    (first, _), (second, _) = pairs
    answer(team, second, "bob", CLAIM)
    answer(team, first, "bob", ("claim", ((0, 3),)))
    bob = scores(team)["bob"]
    assert (bob.given, bob.done) == (2, 2)
    assert bob.exact_f1.value == pytest.approx(0.5)
    assert bob.relaxed_f1.value == pytest.approx(1)
    found = [(one.document, one.exact_f1.value) for one in bob.answers]
    assert found == [(second, pytest.approx(1)), (first, pytest.approx(0))]
    assert all(one.day for one in bob.answers)


def test_no_person_is_told_and_no_packet_says_so(team, tmp_path):
    ask(team, 2, ("bob",))
    bob = team.find_person("bob")
    finish(packet_out(team, bob, tmp_path / "bob.packet"))
    with zipfile.ZipFile(tmp_path / "bob.packet") as packet:
        content = b"".join(packet.read(name) for name in packet.namelist())
        records = packet.read("records.jsonl").decode()
    assert b"gold" not in content
    kinds = [json.loads(line) for line in records.splitlines()]
    assert {data["purpose"] for kind, data in kinds if kind == "assignment"} == {"work"}
    team.act_as("bob")
    with pytest.raises(RuleBrokenError, match="Only leads and reviewers"):
        scores(team)


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ((0,), "one question or more"),
        ((1, ("nobody",)), "Nobody in this corpus"),
        ((1, (), 1, Terms(batch="x")), "in no batch"),
    ],
)
def test_what_cannot_be_is_refused(team, options, why):
    with pytest.raises(RuleBrokenError, match=why):
        plan_questions(team, *options)
