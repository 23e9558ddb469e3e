"""Taking back a merge, part by part."""

import random

from annotator.services.jobs import finish
from tests.services.packets.copies import facts, sent, worked


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
