"""A number of things is said as people say it."""

import pytest

from annotator.formats.losses import Thing
from annotator.model.counting import number_of


@pytest.mark.parametrize(
    ("things", "one"),
    [
        ("relations", "1 relation"),
        ("metadata values", "1 metadata value"),
        ("documents that nobody has begun", "1 document that nobody has begun"),
        ("states and times of layers", "1 state and time of layers"),
        ("notes and flags on documents", "1 note and flag on documents"),
        ("spans that overlap another", "1 span that overlaps another"),
        ("spans that begin or end inside a token", "1 span that begins or ends inside a token"),
        ("batches", "1 batch"),
        ("people", "1 person"),
        ("more documents", "1 more document"),
        ("more kinds", "1 more kind"),
        ("characters", "1 character"),
        ("ids", "1 id"),
        ("items", "1 item"),
        ("spans labelled “relations”", "1 span labelled “relations”"),
    ],
)
def test_one_thing(things, one):
    assert number_of(1, things) == one


@pytest.mark.parametrize("number", [0, 2, 1234])
def test_none_and_several_things(number):
    assert number_of(number, "relations") == f"{number:,} relations"


@pytest.mark.parametrize("thing", Thing)
def test_there_is_one_of_everything_that_a_format_may_lose(thing):
    assert number_of(1, thing) != f"1 {thing}"
