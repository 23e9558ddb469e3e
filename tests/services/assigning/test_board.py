"""The board: who has what, what is shown of it, giving and taking back."""

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import Person, Role
from annotator.model.team import Assignment
from annotator.services.assigning import (
    Held,
    Load,
    Place,
    Rule,
    Terms,
    Wanted,
    assign_job,
    batch_rule,
    board_job,
    plan_by_hand,
    seen_again,
    toggle_job,
    wanted_rows,
)
from annotator.services.edits import AddPerson, SpendTime
from annotator.services.jobs import finish


def read(team):
    return finish(board_job(team.workspace))


def shown(team, **wanted):
    return [row.id for row in wanted_rows(read(team), Wanted(**wanted))]


def give(team, *pairs, **terms):
    plan = plan_by_hand(team.workspace, pairs, Terms(**terms))
    finish(assign_job(team.workspace, plan))


def test_the_board_has_what_is_given_and_what_is_begun(a_team):
    team = a_team(3)
    give(team, ("d000", "id-ann"), ("d000", "id-bob"))
    team.set_state("d000", "ann", "done")
    team.set_state("d001", "bob", "in progress")
    board = read(team)
    assert board.people == ("id-ann", "id-bob", "id-علي")
    given = Assignment("d000", "id-ann")
    assert board.place("d000", "id-ann") == Place(State.DONE, given)
    assert board.place("d001", "id-bob") == Place(State.IN_PROGRESS, None)
    assert board.place("d002", "id-ann") is None
    assert board.loads() == {"id-ann": Load(1, 1), "id-bob": Load(0, 2), "id-علي": Load(0, 0)}


def test_who_only_looked_at_a_text_has_not_taken_it_up(a_team):
    team = a_team(3)
    give(team, ("d000", "id-ann"))
    for document_id in ("d000", "d001"):
        looked = SpendTime(document_id, "id-ann", 10)
        team.workspace.do(looked, "Spend time", kind="keep", lead=True)
    board = read(team)
    assert board.place("d000", "id-ann") == Place(State.OPEN, Assignment("d000", "id-ann"))
    assert board.place("d001", "id-ann") is None
    assert board.loads()["id-ann"] == Load(0, 1)
    assert seen_again(team.workspace, board, ["d001"]).place("d001", "id-ann") is None
    assert shown(team, held=Held.NOBODY) == ["d001", "d002"]


def test_only_a_lead_reads_it(a_team):
    team = a_team(1)
    team.workspace.act_as("id-ann")
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        read(team)


def test_what_is_shown_answers_to_words_batch_metadata_person_and_state(a_team):
    team = a_team(4)
    give(team, ("d000", "id-ann"), ("d002", "id-ann"), ("d002", "id-bob"), batch="One")
    team.set_state("d002", "ann", "returned")
    assert shown(team) == ["d000", "d001", "d002", "d003"]
    assert shown(team, words="POST 2") == ["d002"]
    assert shown(team, batch="One") == ["d000", "d002"]
    assert shown(team, metadata=("source", "Courier")) == ["d001", "d003"]
    assert shown(team, person="id-bob") == ["d002"]
    assert shown(team, held=Held.NOBODY) == ["d001", "d003"]
    assert shown(team, person="id-bob", held=Held.NOBODY) == ["d000", "d001", "d003"]
    assert shown(team, held=Held.RETURNED) == ["d002"]
    assert shown(team, person="id-bob", held=Held.RETURNED) == []
    assert shown(team, held=Held.OPEN) == ["d000", "d002"]


def test_late_is_a_day_that_is_over_and_work_that_is_not_done(a_team):
    team = a_team(2)
    give(team, ("d000", "id-ann"), ("d001", "id-ann"), due="2020-01-01")
    give(team, ("d000", "id-bob"), due="2999-01-01")
    assert shown(team, held=Held.LATE) == ["d000", "d001"]
    assert shown(team, held=Held.LATE, person="id-bob") == []
    team.set_state("d001", "ann", "done")
    assert shown(team, held=Held.LATE) == ["d000"]


def test_reading_some_documents_again_gives_what_reading_all_gives(a_team):
    team = a_team(4)
    give(team, ("d000", "id-ann"), ("d001", "id-bob"))
    before = read(team)
    give(team, ("d002", "id-ann"))
    finish(toggle_job(team.workspace, [("d000", "id-ann")]))
    team.set_state("d001", "bob", "done")
    touched = ("d000", "d001", "d002", "no such")
    assert seen_again(team.workspace, before, touched) == read(team)
    assert before.place("d000", "id-ann") is not None


def test_somebody_who_never_annotated_comes_onto_the_board_with_their_first_work(a_team):
    team = a_team(2)
    board = read(team)
    assert board.people == ("id-ann", "id-bob", "id-علي")
    team.workspace.do(_lead(), "Introduce")
    board = read(team)
    assert "id-lea" not in board.people
    give(team, ("d001", "id-lea"))
    assert seen_again(team.workspace, board, ["d001"]).people[-1] == "id-lea"


def test_cells_are_given_if_any_is_missing_and_else_taken_back_as_one_step(a_team):
    team = a_team(3)
    pairs = [("d000", "id-ann"), ("d001", "id-bob")]
    give(team, pairs[0])
    given = finish(toggle_job(team.workspace, pairs))
    assert (given.given, given.taken) == (1, 0)
    team.set_state("d001", "bob", "in progress")
    taken = finish(toggle_job(team.workspace, pairs))
    assert (taken.given, taken.taken, taken.begun) == (0, 2, 1)
    assert read(team).places == {"d001": {"id-bob": Place(State.IN_PROGRESS, None)}}
    team.workspace.undo()
    assert read(team).place("d000", "id-ann") is not None


def test_a_batch_needs_a_name():
    with pytest.raises(RuleBrokenError, match="name"):
        batch_rule(Rule())
    assert batch_rule(Rule(calibration=2, terms=Terms(batch="One"))).each == 0


def _lead():
    return AddPerson(Person("id-lea", "Lea", "lea", frozenset({Role.LEAD})))
