"""Decisions are kept in few bytes and come back as they were, whatever their order."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.decisions import (
    Decision,
    Decisions,
    Member,
    Verdict,
    packed_decisions,
    unpacked_decisions,
)
from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.records import record_from_data, record_to_data
from annotator.services.edits import ChangeDecisions, edit_from_data
from tests.analysis.layers import fragments

WORDS = st.sampled_from(["claim", "source", "قال 😀"])
VALUES = st.one_of(WORDS, st.integers(-5, 5), st.floats(-1, 1))


@st.composite
def decisions_of(draw, number):
    people = sorted(draw(st.sets(st.sampled_from("abcde"), min_size=1)))
    plain = draw(WORDS), draw(fragments())
    members = []
    for person in people:
        said = plain if draw(st.booleans()) else (draw(WORDS), draw(fragments()))
        values = draw(st.dictionaries(WORDS, VALUES, max_size=2))
        members.append(Member(person, *said, tuple(sorted(values.items()))))
    verdict = draw(st.sampled_from(Verdict))
    taken = draw(st.sampled_from(people)) if verdict is Verdict.TAKEN else ""
    facts = draw(st.sampled_from("xyz")), draw(st.integers(0, 9)), draw(st.integers(1, 3))
    gold_id = draw(st.sampled_from([f"gold-{number}", f"=😀{number}", new_id()]))
    return Decision(tuple(members), verdict, *facts, gold_id, taken)


@st.composite
def several(draw):
    found = [draw(decisions_of(number)) for number in range(draw(st.integers(0, 5)))]
    return list({one.order: one for one in found}.values())


@given(several(), st.randoms())
def test_they_come_back_and_their_order_does_not_matter(decisions, chance):
    record = packed_decisions("d", decisions)
    data = json.loads(json.dumps(record_to_data(record)))
    again = record_from_data(Decisions, data)
    assert sorted(unpacked_decisions(again), key=lambda one: one.order) == sorted(
        decisions, key=lambda one: one.order
    )
    chance.shuffle(decisions)
    assert packed_decisions("d", decisions) == record


@given(several())
def test_the_edit_comes_back_from_the_journal(decisions):
    edit = ChangeDecisions("d", tuple(decisions[:2]), tuple(decisions[2:]))
    data = json.loads(json.dumps(edit.to_data()))
    again = edit_from_data(data)
    assert set(again.gone) == set(edit.gone)
    assert set(again.new) == set(edit.new)
    assert again.inverse().inverse() == again


def test_one_about_which_all_say_the_same_takes_few_bytes():
    members = tuple(Member(one, "claim", ((1000, 1020),)) for one in ("a", "b", "c"))
    one = Decision(members, Verdict.MAJORITY, "x", 1, 1, "018f0000-0000-7000-8000-000000000000")
    (row,) = packed_decisions("d", [one]).rows
    assert len(json.dumps(row, separators=(",", ":"))) < 75


@pytest.mark.parametrize(
    ("people", "verdict", "gold", "taken"),
    [
        ("ba", Verdict.MAJORITY, "", ""),
        ("aa", Verdict.MAJORITY, "", ""),
        ("ab", Verdict.TAKEN, "g", "c"),
        ("ab", Verdict.TAKEN, "g", ""),
        ("ab", Verdict.MAJORITY, "g", "a"),
        ("", Verdict.NONE, "", ""),
    ],
)
def test_one_that_contradicts_itself_is_refused(people, verdict, gold, taken):
    members = tuple(Member(one, "claim", ((0, 4),)) for one in people)
    with pytest.raises(RuleBrokenError):
        Decision(members, verdict, "x", 1, 1, gold, taken)


@pytest.mark.parametrize(
    "rows",
    [
        [[]],
        [[0, "majority", -1, "g", "claim", [[0, 4]], [7]]],
        [[0, "nonsense", -1, "g", "claim", [[0, 4]], [0]]],
        [[9, "majority", -1, "g", "claim", [[0, 4]], [0]]],
        [[0, "majority", -1, "g", "claim", [[4, 0]], [0]]],
        [[0, "majority", -1, "!", "claim", [[0, 4]], [0]]],
        [["x"]],
        [7],
    ],
)
def test_a_record_of_something_else_is_refused(rows):
    data = {"document_id": "d", "people": ["a"], "acts": [["x", 1, 1]], "rows": rows}
    with pytest.raises(RuleBrokenError):
        unpacked_decisions(record_from_data(Decisions, data))
