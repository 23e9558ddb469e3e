"""What a person reads again travels in their ordinary packet, and nothing tells them."""

import random
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from annotator.formats.packets import RECORDS, opened_packet
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import Person
from annotator.model.scheme_change import ChangeLabel
from annotator.model.team import Assignment, AssignmentPurpose, Remark, SecondReader
from annotator.services import annotating
from annotator.services.assigning import change_job, own_assignments
from annotator.services.checking import check_corpus
from annotator.services.dashboard.days import DayBook
from annotator.services.edits import AddPerson, ChangeRecord, RemoveSpan
from annotator.services.jobs import finish
from annotator.services.packets.differences import differences
from annotator.services.packets.handing import hand_out_job, shares
from annotator.services.packets.sending import own_work
from annotator.services.remarks import answer, own_threads
from annotator.services.rereading import plan_ending, self_agreement_job
from annotator.services.scheming import change_scheme
from tests.services.packets.copies import read_again, sent, working


def test_the_person_sees_it_as_new_and_empty(team, again):
    assert team.update(again, "1").documents == 1
    with working(again) as workspace:
        assert [one.name for one in workspace.people()] == ["Ada"]
        assert workspace.layer(team.document).state is State.OPEN
        assert workspace.spans(team.document) == []
        assert workspace.document_row(team.document).state == "open"
        assert own_assignments(workspace) == {}  # nor does it stand out


def test_what_would_be_sent_is_told_as_the_person_sees_it(team, again):
    team.update(again, "1")
    with working(again) as workspace:
        work = own_work(workspace)
        assert (work.done, work.in_progress, work.spans, work.documents) == (0, 0, 0, 4)
        source = annotating.mark(workspace, team.document, "attribution", [(0, 17)])
        target = annotating.mark(workspace, team.document, "claim", [(33, 42), (50, 60)])
        annotating.link(workspace, source, target, "attributes")
        answer(workspace, team.document, target.id, "Zahl? 😀 قال")
        annotating.set_state(workspace, team.document, State.DONE)
        work = own_work(workspace)
        assert (work.done, work.spans, work.relations, work.remarks) == (1, 2, 1, 1)


def test_it_comes_back_beside_the_first_reading(team, again):
    first = team.layer_of(team.ada, team.document)
    team.update(again, "1")
    with working(again) as workspace:
        source = annotating.mark(workspace, team.document, "attribution", [(0, 17)])
        target = annotating.mark(workspace, team.document, "claim", [(33, 42), (50, 60)])
        link = annotating.link(workspace, source, target, "attributes")
        annotating.spend_time(workspace, team.document, 70)
        said = answer(workspace, team.document, target.id, "Zahl? 😀 قال")
        annotating.set_state(workspace, team.document, State.DONE)
    team.merge(sent(again, "1"))
    assert team.layer_of(team.ada, team.document) == first
    second = team.layer_of(team.reader, team.document)
    assert {one.id for one in second.spans} == {source.id, target.id}
    assert second.relations == (link,)
    assert (second.layer.state, second.layer.seconds) == (State.DONE, 70)
    assert team.lead.store.records.all(Remark) == [said]
    (ada,) = finish(self_agreement_job(team.lead))
    assert (ada.issued, ada.done, ada.exact_f1.value) == (1, 1, 0)
    assert finish(check_corpus(team.lead)).problems == ()
    assert finish(check_corpus(again)).problems == ()


def test_the_report_says_it_apart_and_one_undo_takes_it_back(team, again):
    team.update(again, "1")
    read_again(again, team.document)
    with working(again) as workspace:
        annotating.set_state(workspace, team.document, State.DONE)
    packet = sent(again, "1")
    trial, report = team.merge(packet, dry_run=True), team.merge(packet)
    assert trial.second_readings == report.second_readings
    assert list(report.second_readings) == list(report.changes) == [team.ada.pseudonym]
    changes = report.second_counts
    assert (changes["spans added"], changes["layers done"]) == (1, 1)
    assert +report.counts == {}
    assert not team.merge(packet).has_news
    team.lead.undo()
    assert team.layer_of(team.reader, team.document) is None


def test_a_lead_sees_who_reads_what_again_and_what_is_new_of_it(team, again, tmp_path):
    def share():
        found = {one.person.name: one for one in shares(team.lead)}
        assert list(found) == ["Ada", "Ben"]
        return found["Ada"].documents, found["Ada"].new, found["Ada"].again

    assert share() == (4, 1, 1)
    finish(hand_out_job(team.lead, [team.ada], tmp_path / "out"))
    assert share() == (4, 0, 1)
    team.lead.do(ChangeRecord(None, Assignment(team.document, team.ada.id)), "Assign")
    assert share() == (1, 0, 1)
    other = team.lead.document_rows()[1].id
    given = Assignment(other, team.reader.id)
    team.lead.do(ChangeRecord(None, given), "Assign")
    assert share() == (2, 1, 2)


def test_only_the_person_gets_a_packet(team, again, tmp_path):
    with pytest.raises(RuleBrokenError, match="come with the packet of “p2”"):
        team.hand_out(team.reader)
    assert not (tmp_path / "Ada-out.packet").exists()


def test_it_can_be_undone_until_it_was_handed_out(team, again):
    team.lead.undo()
    assert team.lead.store.records.all(SecondReader) == []
    team.lead.redo()
    team.update(again, "1")
    with pytest.raises(RuleBrokenError, match="handed out to Ada in a packet"):
        team.lead.undo()
    read_again(again, team.document)
    team.merge(sent(again, "1"))
    assert len(team.layer_of(team.reader, team.document).spans) == 1


def test_a_new_copy_has_what_was_read_again_so_far_and_two_come_together(team, again):
    team.update(again, "1")
    one = read_again(again, team.document)
    team.merge(sent(again, "1"))
    desktop = team.copy(team.ada, team.hand_out(team.ada, "2"), "desktop")
    with working(desktop) as workspace:
        assert [each.id for each in workspace.spans(team.document)] == [one.id]
        annotating.relabel(workspace, workspace.span(team.document, one.id), "claim")
        annotating.spend_time(workspace, team.document, 20)
    with working(again) as workspace:
        annotating.relabel(workspace, workspace.span(team.document, one.id), "attribution")
        annotating.spend_time(workspace, team.document, 10)
    report = team.merge(sent(desktop, "d"), sent(again, "2"))
    ((person, conflict),) = report.conflicts
    assert (person, conflict.is_second, conflict.kind) == (team.ada.pseudonym, True, "span")
    (told,) = differences(team.lead, report)
    assert (told.kept, told.start) == (team.lead.document(team.document).text[20:29], 20)
    second = team.layer_of(team.reader, team.document)
    assert [span.label for span in second.spans] == ["attribution"]
    assert second.layer.seconds == 30
    assert team.layer_of(team.ada, team.document).layer.seconds == 0
    assert team.update(desktop, "3").counts["spans changed"] == 1


def test_what_was_not_sent_stays_and_an_end_shows_the_first_reading_again(team, again):
    team.update(again, "1")
    span = read_again(again, team.document)
    assert team.update(again, "2").documents == 0
    finish(change_job(team.lead, plan_ending(team.lead, only_done=False)))
    with working(again) as workspace:
        assert [one.id for one in workspace.spans(team.document)] == [span.id]
    team.update(again, "3")
    with working(again) as workspace:
        assert [one.label for one in workspace.spans(team.document)] == ["claim"]
        assert workspace.layer(team.document).state is State.DONE
    team.merge(sent(again, "1"))
    assert [one.id for one in team.layer_of(team.reader, team.document).spans] == [span.id]
    assert len(team.layer_of(team.ada, team.document).spans) == 1


def test_a_text_comes_along_whose_own_assignment_was_taken_back(team, again):
    first, second, *_ = [row.id for row in team.lead.document_rows()]
    team.lead.do(ChangeRecord(None, Assignment(second, team.ada.id)), "Assign")
    desktop = team.copy(team.ada, team.hand_out(team.ada, "1"), "desktop")
    with working(desktop) as workspace:
        assert {row.id for row in workspace.document_rows()} == {first, second}
        assert (workspace.spans(first), workspace.layer(first).state) == ([], State.OPEN)


def test_remarks_of_the_lead_on_a_second_reading_reach_the_person(team, again):
    team.update(again, "1")
    span = read_again(again, team.document)
    team.merge(sent(again, "1"))
    remark = Remark(
        new_id(), team.document, team.reader.id, team.lead.person.id, 1, "Why?", span.id
    )
    team.lead.do(ChangeRecord(None, remark), "Remark")
    assert team.update(again, "2").counts["remarks added"] == 1
    with working(again) as workspace:
        ((told,),) = own_threads(workspace, team.document).values()
        assert (told.text, told.author_id) == ("Why?", "lead")
        answered = answer(workspace, team.document, span.id, "Because.")
    team.merge(sent(again, "2"))
    assert answered in team.lead.store.records.all(Remark)
    with working(again) as workspace:
        workspace.undo()
    team.merge(sent(again, "3"))
    assert answered not in team.lead.store.records.all(Remark)


def test_the_packet_says_nothing_of_others_and_not_why(team, again):
    bens = team.issue_again(team.ben, team.document)
    question = Assignment(
        team.lead.document_rows()[2].id, team.ada.id, purpose=AssignmentPurpose.QUESTION
    )
    team.lead.do(ChangeRecord(None, question), "Assign")
    with opened_packet(team.hand_out(team.ada, "1")) as packet:
        content = packet.content(RECORDS).decode()
    assert team.reader.id in content
    assert bens.id not in content
    assert not any(word in content for word in ("repeat", "question", 'batch_id":"b'))


def test_an_older_scheme_is_translated_and_blocks_while_work_is_unsent(team, again):
    team.update(again, "1")
    span = read_again(again, team.document, "quantity")
    rename = ChangeLabel(
        "quantity", replace(team.lead.scheme().label("quantity"), name="figure")
    )
    finish(change_scheme(team.lead, [rename]))
    with pytest.raises(FormatError, match="Send it first"):
        team.update(again, "2")
    team.merge(sent(again, "1"))
    assert [one.label for one in team.layer_of(team.reader, team.document).spans] == ["figure"]
    team.update(again, "3")
    with working(again) as workspace:
        assert workspace.span(team.document, span.id).label == "figure"


def test_what_the_lead_changed_in_it_meanwhile_gives_way_and_is_listed(team, again):
    team.update(again, "1")
    span = read_again(again, team.document)
    team.merge(sent(again, "1"))
    team.lead.do(RemoveSpan(span), "Delete", lead=True)
    with working(again) as workspace:
        annotating.relabel(workspace, span, "claim")
    ((_, conflict),) = team.merge(sent(again, "2")).conflicts
    assert (conflict.is_here, conflict.is_second, conflict.other) == (True, True, None)
    assert [one.label for one in team.layer_of(team.reader, team.document).spans] == ["claim"]


def test_it_counts_on_the_day_on_which_it_was_done(team, again, monkeypatch):
    team.update(again, "1")
    read_again(again, team.document)
    packet = sent(again, "1")
    real, day = time.time_ns, 86_400 * 10**9
    today = datetime.now(UTC).astimezone().date().isoformat()
    monkeypatch.setattr(time, "time_ns", lambda: real() + 3 * day)
    team.merge(packet)
    book = DayBook()
    finish(book.read_job(team.lead.store))
    found = [
        day
        for (day, who, what, _), number in book.sums.items()
        if who == team.reader.id and what == "spans" and number
    ]
    assert len(found) == 1
    assert found[0] <= today


def test_packets_of_a_key_of_their_own_still_come_in(team, again):
    """Second readings had packets of their own once."""
    readers = team.lead.store.records.all(SecondReader)
    for one in readers:
        team.lead.do(ChangeRecord(one, None), "Forget")
    old = team.copy(team.reader, team.hand_out(team.reader, "old"), "again")
    for one in readers:
        team.lead.do(ChangeRecord(None, one), "Remember")
    span = read_again(old, team.document)
    team.merge(sent(old, "1"))
    assert [one.id for one in team.layer_of(team.reader, team.document).spans] == [span.id]
    team.update(again, "1")
    with working(again) as workspace:
        assert [one.id for one in workspace.spans(team.document)] == [span.id]


def test_somebody_who_was_introduced_in_a_copy_takes_no_name_from_it(team, again):
    with working(again) as workspace:
        workspace.do(AddPerson(Person(new_id(), "Guest", team.reader.pseudonym)), "Introduce")
    team.update(again, "1")
    read_again(again, team.document, start=random.Random(1).randrange(30))
    team.merge(sent(again, "1"))
    assert len(team.layer_of(team.reader, team.document).spans) == 1
