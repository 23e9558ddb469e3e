"""Packets that lay claim to second readings of somebody else are refused."""

import contextlib
from dataclasses import replace

import pytest

from annotator.formats.packets import RECORDS, line_of, opened_packet
from annotator.model.errors import FormatError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import ALL_ROLES, Person
from annotator.model.records import record_to_data
from annotator.model.span import Span
from annotator.model.team import Assignment, Remark, SecondReader
from annotator.services.edits import AddPerson, AddSpan, ChangeRecord
from annotator.services.jobs import finish
from annotator.services.packets.opening import open_packet
from annotator.services.workspace import open_corpus
from tests.services.packets.copies import read_again, sent, working
from tests.services.packets.test_tampering import changed, secret_of


def forged(copy, edit, *more):
    """Let the person of a copy write a row of the journal that only a lead may write."""
    with contextlib.closing(open_corpus(copy)) as workspace:
        own = workspace.people()[0]
        workspace.person = replace(own, roles=ALL_ROLES)
        for one in (*more, edit):
            workspace.do(one, "Mark", lead=True)
    return sent(copy, "forged")


def test_a_packet_that_claims_a_second_reading_of_somebody_else_is_refused(team, again):
    team.update(again, "1")
    bens = team.issue_again(team.ben, team.document)
    span = Span(new_id(), team.document, bens.id, "claim", ((0, 3),))
    packet = forged(again, AddSpan(span), AddPerson(Person(bens.id, "Ben", "p9")))
    with pytest.raises(FormatError, match="somebody else's work"):
        team.merge(packet)
    assert team.layer_of(bens, team.document) is None
    assert team.merge(packet, dry_run=True).refused


def test_a_packet_that_says_who_stands_for_whom_is_refused(team, again):
    bens = team.issue_again(team.ben, team.document)
    claim = ChangeRecord(None, SecondReader(bens.id, team.ada.id))
    packet = forged(again, claim, AddPerson(Person(bens.id, "Ben", "p9")))
    with pytest.raises(FormatError, match="only a lead or somebody else may change"):
        team.merge(packet)


def test_a_remark_in_the_name_of_somebody_else_is_refused(team, again):
    team.update(again, "1")
    bens = team.issue_again(team.ben, team.document)
    remark = Remark(new_id(), team.document, team.reader.id, team.ada.id, 1, "x")
    with pytest.raises(FormatError, match="only a lead or somebody else may change"):
        team.merge(forged(again, ChangeRecord(None, remark)))
    desktop = team.copy(team.ada, team.hand_out(team.ada, "2"), "desktop")
    theirs = Remark(new_id(), team.document, bens.id, bens.id, 1, "x")
    packet = forged(
        desktop, ChangeRecord(None, theirs), AddPerson(Person(bens.id, "Ben", "p9"))
    )
    with pytest.raises(FormatError, match="only a lead or somebody else may change"):
        team.merge(packet)


def test_a_layer_of_somebody_else_is_refused(team, again):
    team.update(again, "1")
    read_again(again, team.document)
    packet = sent(again, "1")
    with opened_packet(packet) as old:
        layers = old.content("layers.jsonl")
    other = layers.replace(team.reader.id.encode(), team.ben.id.encode())
    assert other != layers
    path = changed(packet, secret_of(team, team.ada), packet.with_name("x"), layers=other)
    with pytest.raises(FormatError, match="somebody else's layer"):
        team.merge(path)


def test_a_packet_out_whose_reader_stands_for_somebody_else_is_refused(team, again, tmp_path):
    packet = team.hand_out(team.ada, "1")
    with opened_packet(packet) as old:
        records = old.content(RECORDS)
    theirs = records.replace(
        b'"person_id":"' + team.ada.id.encode(), b'"person_id":"' + team.ben.id.encode()
    )
    assert theirs != records
    path = changed(packet, secret_of(team, team.ada), tmp_path / "x", records=theirs)
    with pytest.raises(FormatError, match="cannot be opened"):
        finish(open_packet(path, again))
    with working(again) as workspace:
        assert workspace.layer(team.document).state is State.DONE


def test_a_packet_out_with_work_for_somebody_else_in_the_copy_is_refused(team, again, tmp_path):
    guest = Person(new_id(), "Guest", "p9")
    with working(again) as workspace:
        workspace.do(AddPerson(guest), "Introduce")
    packet = team.hand_out(team.ada, "1")
    with opened_packet(packet) as old:
        records = old.content(RECORDS)
    theirs = line_of([Assignment.KIND, record_to_data(Assignment(team.document, guest.id))])
    path = changed(packet, secret_of(team, team.ada), tmp_path / "x", records=records + theirs)
    with pytest.raises(FormatError, match="a record that is not for this person"):
        finish(open_packet(path, again))
