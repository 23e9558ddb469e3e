"""Counting the time of work: a property and the cases that a person meets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.panels.clock import LeftOut, Pause, Stint


def test_time_counts_from_the_beginning_on():
    stint = Stint(60)
    stint.begin(100.0)
    stint.advance(130.0, is_active=True)
    assert stint.counted() == 30
    assert stint.pause is Pause.NONE


def test_nothing_counts_before_the_beginning_and_after_the_end():
    stint = Stint(60)
    stint.advance(1000.0, is_active=True)
    assert stint.counted() == 0
    stint.begin(1000.0)
    stint.advance(1010.4, is_active=True)
    assert stint.end() == 10
    stint.advance(2000.0, is_active=True)
    assert stint.counted() == 0
    assert stint.pause is Pause.NOTHING_OPEN


def test_taking_keeps_the_rest_of_a_second():
    stint = Stint(60)
    stint.begin(0.0)
    stint.advance(1.6, is_active=True)
    assert stint.take() == 1
    stint.advance(2.0, is_active=True)
    assert stint.take() == 1
    assert stint.take() == 0


def test_a_pause_ends_with_the_next_input_and_does_not_count():
    stint = Stint(60)
    stint.begin(0.0)
    stint.advance(200.0, is_active=True)
    assert (stint.counted(), stint.pause) == (60, Pause.IDLE)
    stint.note_input(200.0, is_active=True)
    assert stint.pause is Pause.NONE
    stint.advance(210.0, is_active=True)
    assert stint.counted() == 70


def test_coming_back_to_the_window_is_a_sign_of_work():
    stint = Stint(60)
    stint.begin(0.0)
    stint.advance(10.0, is_active=True)
    stint.advance(10.0, is_active=False)
    assert stint.pause is Pause.AWAY
    stint.advance(500.0, is_active=False)
    stint.advance(500.0, is_active=True)
    stint.advance(520.0, is_active=True)
    assert (stint.counted(), stint.pause) == (30, Pause.NONE)


@pytest.mark.parametrize("idle", [5, 60])
@given(
    steps=st.lists(
        st.tuples(st.floats(0, 300, allow_nan=False), st.booleans(), st.booleans()), max_size=30
    )
)
def test_never_more_than_has_passed_while_the_window_was_active(idle, steps):
    stint = Stint(idle)
    stint.begin(0.0)
    now = active_for = 0.0
    inputs = 1
    was_active = True
    for seconds, is_active, has_input in steps:
        now += seconds
        active_for += seconds if was_active else 0.0
        stint.advance(now, is_active=was_active)
        stint.advance(now, is_active=is_active)
        if has_input and is_active:
            stint.note_input(now, is_active=is_active)
            inputs += 1
        inputs += is_active and not was_active
        was_active = is_active
        assert stint.counted() <= active_for + 1e-6
        assert stint.counted() <= inputs * idle + 1e-6


def test_what_does_not_count_is_kept_with_its_reason():
    stint = Stint(60)
    stint.begin(0.0)
    for now in (30.0, 90.0, 100.0):
        stint.advance(now, is_active=True)
    stint.note_input(100.0, is_active=True)
    stint.advance(110.0, is_active=True)
    stint.advance(110.0, is_active=False)
    stint.advance(150.0, is_active=False)
    stint.advance(170.0, is_active=False)
    stint.advance(170.0, is_active=True)
    assert stint.left_out == [
        LeftOut(Pause.IDLE, 60.0, 100.0),
        LeftOut(Pause.AWAY, 110.0, 170.0),
    ]
    stint.begin(200.0)
    assert stint.left_out == []


@given(st.lists(st.tuples(st.floats(0, 300), st.booleans(), st.booleans()), max_size=30))
def test_what_counts_and_what_does_not_is_all_the_time(steps):
    stint, now = Stint(60), 0.0
    stint.begin(now)
    for passed, is_active, has_input in steps:
        now += passed
        if has_input:
            stint.note_input(now, is_active=is_active)
        else:
            stint.advance(now, is_active=is_active)
    left = sum(one.seconds for one in stint.left_out)
    assert stint.counted() + left == pytest.approx(now)
