"""Ids are UUIDv7, in order and never the same, whatever the clock does."""

import uuid

from annotator.model import ids


def test_ids_are_version_7_and_in_the_order_in_which_they_were_made():
    made = [ids.new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {uuid.UUID(one).version for one in made} == {7}


def test_ids_stay_in_order_when_the_clock_jumps_back(monkeypatch):
    before = ids.new_id()
    monkeypatch.setattr(ids.time, "time_ns", lambda: 0)
    after = [ids.new_id() for _ in range(1_000)]
    assert [before, *after] == sorted({before, *after})
