"""A standing rule issues finished documents again by itself, and nobody is told."""

import contextlib
import time
from dataclasses import replace

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import Person, Role
from annotator.model.team import Assignment, SecondReader
from annotator.services import annotating
from annotator.services.assigning import Terms, change_job
from annotator.services.checking import check_corpus
from annotator.services.edits import AddPerson, Batch, ChangeLayer
from annotator.services.jobs import finish
from annotator.services.log import log
from annotator.services.packets.handing import hand_out_job
from annotator.services.packets.making import packet_out
from annotator.services.packets.opening import open_packet
from annotator.services.rereading import (
    Repeat,
    carry_out_job,
    issued_first,
    keeping,
    plan_end_of_rule,
    plan_ending,
    plan_rule,
    repeat_in_force,
    rule_job,
    self_agreement_job,
)
from annotator.services.rereading.finishing import finished_after_job, finished_job
from annotator.services.workspace import create_corpus, open_corpus
from tests.services.rereading.conftest import ARAB, CLAIM

DAY = 86_400_000


@pytest.fixture
def lea(readings):
    """Make a lead known, who acts from now on."""
    person = Person("lea", "Lea", "lea", frozenset({Role.LEAD}))
    readings.workspace.do(AddPerson(person), "Add")
    readings.as_("lea")
    return readings


def set_rule(readings, share=0.3, after=0, **more):
    return finish(rule_job(readings.workspace, Repeat(share, after, **more)))


def carry_out(readings, at=None):
    return finish(carry_out_job(readings.workspace, at))


def issued(readings):
    with readings.workspace.store.lock:
        records = readings.workspace.store.records
        readers = {one.id: one.person_id for one in records.all(SecondReader)}
        given = records.all(Assignment)
    return sorted((one.document_id, readers[one.person_id]) for one in given)


def test_without_a_rule_nothing_happens(readings):
    before = readings.workspace.store.journal.head()
    assert carry_out(readings) == 0
    assert repeat_in_force(readings.workspace) is None
    assert readings.workspace.store.journal.head() == before


def test_the_rule_issues_when_the_days_have_gone_by_and_the_same_never_twice(lea):
    assert set_rule(lea, after=14) == 0
    now = time.time_ns() // 1_000_000
    assert carry_out(lea, now + 13 * DAY) == 0
    assert carry_out(lea, now + 15 * DAY) == 6
    first = issued(lea)
    assert sorted(person for _, person in first) == ["ann"] * 3 + ["bob"] * 3
    assert carry_out(lea, now + 15 * DAY) == carry_out(lea, now + 99 * DAY) == 0
    assert issued(lea) == first
    assert finish(check_corpus(lea.workspace)).ok


def test_it_issues_what_issuing_by_hand_would(lea):
    wanted = lea.plan(share=0.3, seed=7).pairs
    set_rule(lea, seed=7)
    assert issued(lea) == sorted(wanted)


def test_an_annotator_sets_it_off_and_can_neither_see_nor_undo_it(lea):
    set_rule(lea, after=14)
    lea.as_("ann")
    annotating.set_document_note(lea.workspace, lea.ids[0], "mine")
    lea.let_days_pass(20)
    seen = lea.workspace.undo_step()
    assert carry_out(lea) == 6
    assert lea.workspace.person.id == "ann"
    assert lea.workspace.undo_step() == seen
    lea.workspace.undo()
    assert len(issued(lea)) == 6
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        plan_rule(lea.workspace, Repeat(0.5, 1))
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        lea.workspace.do(plan_end_of_rule(lea.workspace).edits[0], "End")


def test_the_log_says_what_was_issued_by_whom_and_why(lea):
    set_rule(lea, after=0, share=0.1)
    entry = log(lea.workspace, 1)[0]
    assert (entry.person, entry.kind, entry.title) == ("program", "keep", "Issue again")
    assert entry.detail == "2: 0.1 of what is 0 days old"
    assert set(entry.documents) == {document_id for document_id, _ in issued(lea)}


def test_setting_changing_and_ending_are_one_step_of_undo_each(lea):
    set_rule(lea, share=0.1)
    set_rule(lea, share=0.2)
    assert repeat_in_force(lea.workspace).share == 0.2
    lea.workspace.undo()
    assert repeat_in_force(lea.workspace).share == 0.1
    finish(change_job(lea.workspace, plan_end_of_rule(lea.workspace)))
    assert repeat_in_force(lea.workspace) is None
    assert carry_out(lea) == 0
    lea.workspace.undo()
    assert repeat_in_force(lea.workspace).share == 0.1
    lea.workspace.undo()
    assert repeat_in_force(lea.workspace) is None
    assert len(issued(lea)) == 4


def test_who_comes_later_is_covered_unless_people_are_named(lea):
    workspace = lea.workspace
    set_rule(lea, share=1, people=("ann",), terms=Terms(priority=3))
    assert {person for _, person in issued(lea)} == {"ann"}
    with workspace.store.lock:
        assert {one.priority for one in workspace.store.records.all(Assignment)} == {3}
    set_rule(lea, share=0.1)
    assert [person for _, person in issued(lea)].count("bob") == 1
    cleo = Person("cleo", "Cleo كليو", "cleo")
    workspace.do(AddPerson(cleo), "Add")
    lea.as_("cleo")
    for document_id in lea.ids:
        annotating.set_state(workspace, document_id, State.DONE)
    lea.let_days_pass(1)
    assert carry_out(lea) == 1
    assert [person for _, person in issued(lea)].count("cleo") == 1


def test_a_rule_can_be_set_before_anybody_annotates(tmp_path):
    with contextlib.closing(create_corpus(tmp_path / "new.corpus")) as workspace:
        assert finish(rule_job(workspace, Repeat(0.5, 0))) == 0
        assert repeat_in_force(workspace) == Repeat(0.5, 0)


def test_what_a_lead_takes_back_unread_does_not_come_again(lea):
    set_rule(lea, share=0.1, people=("ann",))
    before = issued(lea)
    finish(change_job(lea.workspace, plan_ending(lea.workspace, only_done=False)))
    assert issued(lea) == []
    assert carry_out(lea) == 0
    lea.workspace.undo()
    assert issued(lea) == before
    assert carry_out(lea) == 0


def test_more_is_issued_as_people_finish_more(lea):
    workspace = lea.workspace
    half = lea.ids[5:]
    edits = []
    for document_id in half:
        layer = workspace.store.layers.get(document_id, "ann")
        edits.append(ChangeLayer(layer, replace(layer, state=State.IN_PROGRESS)))
    workspace.do(Batch(tuple(edits)), "Return", lead=True)
    set_rule(lea, share=0.4, people=("ann",))
    first = issued(lea)
    assert len(first) == 2
    lea.as_("ann")
    for document_id in half:
        annotating.set_state(workspace, document_id, State.DONE)
    lea.let_days_pass(1)
    assert carry_out(lea) == 2
    assert set(first) < set(issued(lea))


def test_never_in_a_copy(lea, tmp_path):
    out, copy = tmp_path / "ann.packet", tmp_path / "copy.corpus"
    finish(packet_out(lea.workspace, lea.workspace.find_person("ann"), out))
    finish(open_packet(out, copy))
    theirs = open_corpus(copy)
    with pytest.raises(RuleBrokenError, match="made by opening a packet"):
        plan_rule(theirs, Repeat(1, 0))
    assert finish(carry_out_job(theirs)) == 0
    theirs.close()


def test_a_packet_goes_out_with_what_the_rule_wants_by_then(lea, tmp_path):
    set_rule(lea, share=0.1, after=14)
    lea.let_days_pass(20)
    ann = lea.workspace.find_person("ann")
    file = tmp_path / "ann.packet"
    wanted = issued_first(lea.workspace, packet_out(lea.workspace, ann, file))
    assert finish(wanted).person == "ann"
    assert len(issued(lea)) == 2
    set_rule(lea, share=0.3, after=30)
    lea.let_days_pass(20)
    wanted = issued_first(lea.workspace, hand_out_job(lea.workspace, [ann], tmp_path))
    assert len(finish(wanted)) == 1
    assert len(issued(lea)) == 6


def test_an_issue_that_somebody_was_quicker_with_is_planned_anew(lea, monkeypatch):
    set_rule(lea, share=0.2, after=14)
    lea.let_days_pass(20)
    real, quicker = keeping.planned_job, []

    def slow(*facts):
        change = yield from real(*facts)
        if not quicker:
            quicker.append(True)
            quicker.append(carry_out(lea))
        return change

    monkeypatch.setattr(keeping, "planned_job", slow)
    assert carry_out(lea) == 0
    assert quicker == [True, 4]
    assert len(issued(lea)) == 4


def test_what_lies_open_stays_as_it_is_until_another_is_opened(lea):
    workspace = lea.workspace
    set_rule(lea, share=1, after=14)
    lea.as_("ann")
    opened, other = lea.ids[:2]
    assert not workspace.keep_open(opened)
    lea.let_days_pass(20)
    assert carry_out(lea) == 20
    assert [span.label for span in workspace.spans(opened)] == ["claim"]
    assert workspace.document_row(opened).state == "done"
    assert opened not in workspace.own_second_readings()
    assert workspace.spans(other) == []
    span = annotating.mark(workspace, opened, "source", [(5, 11)])
    assert span.person_id == "ann"
    workspace.undo()
    assert workspace.keep_open(other)
    assert workspace.spans(opened) == []
    assert not workspace.keep_open(opened)
    assert workspace.spans(opened) == []
    lea.as_("bob")
    assert workspace.spans(opened) == []


def test_figures_count_what_the_rule_issued(lea):
    set_rule(lea, share=0.1, people=("bob",))
    ((document_id, _),) = issued(lea)
    lea.read_again(document_id, "bob", CLAIM, ARAB)
    (bob,) = finish(self_agreement_job(lea.workspace))
    assert (bob.person, bob.issued, bob.done, bob.exact_f1.value) == ("bob", 1, 1, 1)


def test_what_cannot_be_a_rule_is_refused(lea):
    with pytest.raises(RuleBrokenError, match="due on no day"):
        plan_rule(lea.workspace, Repeat(0.5, 1, terms=Terms(due="2031-01-01")))
    with pytest.raises(RuleBrokenError, match="Nobody in this corpus"):
        plan_rule(lea.workspace, Repeat(0.5, 1, people=("nobody",)))
    with pytest.raises(RuleBrokenError, match="No rule is in force"):
        plan_end_of_rule(lea.workspace)
    set_rule(lea, share=0.5, after=1)
    with pytest.raises(RuleBrokenError, match="the rule already"):
        plan_rule(lea.workspace, Repeat(0.5, 1))


def test_what_was_finished_after_a_time_is_what_the_whole_journal_says(lea):
    workspace = lea.workspace
    lea.as_("ann")
    for place, document_id in enumerate(lea.ids[:6]):
        lea.let_days_pass(1)
        annotating.mark(workspace, document_id, "source", [(0, 2)])
        annotating.set_document_note(workspace, document_id, '"done"')
        annotating.spend_time(workspace, document_id, 5)
        annotating.set_state(workspace, document_id, State.IN_PROGRESS)
        if place % 2:
            workspace.undo()
        annotating.set_state(workspace, document_id, State.DONE)
    whole = finish(finished_job(workspace.store))
    for at in {0, *whole.values(), *(when - 1 for when in whole.values())}:
        found = finish(finished_after_job(workspace.store, at))
        assert found == {pair for pair, when in whole.items() if when > at}


def test_edits_that_leave_the_states_alone_are_not_read(lea):
    workspace = lea.workspace
    lea.as_("ann")
    for end in range(1, 9):
        annotating.mark(workspace, lea.ids[0], "source", [(0, end)])
        annotating.spend_time(workspace, lea.ids[0], 5)
    with workspace.store.lock:
        rows = workspace.store.journal.later_rows(0, State.DONE, 0, 1_000)
    assert not {row.title for row in rows} & {"Mark", "Spend time"}
