"""Taking back a merge, part by part."""

import random
import shutil

import pytest

from annotator.model.errors import StateChangedError
from annotator.model.person import Role
from annotator.services import annotating
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.people import add_person
from tests.services.dashboard.clocks import SetClock
from tests.services.packets.copies import facts, sent, worked, working


def test_the_undo_of_a_merge_tells_how_far_it_is_and_can_be_cancelled(team):
    copies = [team.copy(person, team.hand_out(person)) for person in (team.ada, team.ben)]
    for number, copy in enumerate(copies):
        worked(copy, random.Random(number))
    before = facts(team.lead.store)
    team.merge(*(sent(copy, "1") for copy in copies))
    merged, head = facts(team.lead.store), team.lead.store.journal.head()
    parts = team.lead.parts_of(team.lead.undo_step())
    for stop in range(1, parts + 1):
        job = team.lead.undo_job()
        told = [progress for _, progress in zip(range(stop), job, strict=False)]
        assert [(each.done, each.total) for each in told] == [(at, parts) for at in range(stop)]
        job.close()
        assert (facts(team.lead.store), team.lead.store.journal.head()) == (merged, head)
    changes = finish(team.lead.undo_job())
    assert changes.history
    assert facts(team.lead.store) == before
    job = team.lead.redo_job()
    next(job)
    job.close()
    assert facts(team.lead.store) == before
    finish(team.lead.redo_job())
    assert facts(team.lead.store) == merged
    assert parts > 3


def copied(team, monkeypatch):
    """Return a person's copy, and a file that was copied from it."""
    copy = team.copy(team.ada, team.hand_out(team.ada))
    with working(copy) as workspace:
        annotating.mark(workspace, workspace.document_rows()[0].id, "claim", [(0, 9)])
    twin = copy.with_name("twin.corpus")
    shutil.copyfile(copy, twin)
    return copy, twin


def opened_at_once(team, monkeypatch):
    """Return two copies opened in one moment: the same rows, and different ids."""
    SetClock(monkeypatch)
    out = team.hand_out(team.ada)
    return team.copy(team.ada, out), team.copy(team.ada, out, "desktop")


@pytest.mark.parametrize("two_copies", [copied, opened_at_once])
def test_a_piece_in_whose_midst_another_begins_is_not_taken_back_before_it(
    team, two_copies, monkeypatch
):
    document = team.lead.document_rows()[0].id
    copies = two_copies(team, monkeypatch)
    for copy, start in zip(copies, (20, 40), strict=True):
        with working(copy) as workspace:
            annotating.mark(workspace, document, "claim", [(start, start + 5)])
    packet, other = (sent(copy, "1") for copy in copies)
    first, second = team.lead.person, add_person(team.lead, "Lea", [Role.LEAD])

    def acting(person):
        team.lead.act_as(person.id)
        return team.lead

    team.merge(packet)
    acting(second)
    team.merge(other)
    whole = facts(team.lead.store)
    with pytest.raises(StateChangedError, match="take that back first"):
        acting(first).undo()
    assert facts(team.lead.store) == whole
    assert finish(check_corpus(team.lead)).ok
    acting(second).undo()
    acting(first).undo()
    with pytest.raises(StateChangedError, match="no longer here"):
        acting(second).redo()
    assert finish(check_corpus(team.lead)).ok
    acting(first).redo()
    acting(second).redo()
    assert facts(team.lead.store) == whole
