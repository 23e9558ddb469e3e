"""Leakage: what parts share is counted, and the nearest neighbours are found."""

import random

from annotator.analysis.leakage import labels_by_part, nearest_across, shared_keys
from annotator.analysis.sketches import jaccard, shingles, sketched
from annotator.analysis.splits import Item
from annotator.services.jobs import finish

ITEMS = [
    Item("a", {"claim": 3}, (("source", "x"), ("date", "1"))),
    Item("b", {"claim": 1, "quantity": 2}, (("source", "x"),)),
    Item("c", {}, (("source", "y"),)),
    Item("d", {"claim": 5}, (("source", "y"), ("source", "x"))),
    Item("e", {"claim": 9}, (("source", "x"),)),
]
PARTS = {"a": "train", "b": "test", "c": "test", "d": "validation"}


def test_what_parts_share_is_counted() -> None:
    source, date = shared_keys(ITEMS, PARTS, "train", ["source", "date"])
    assert (source.values, source.straddling, source.documents) == (2, 2, 2)
    assert source.share == 2 / 3
    assert (date.values, date.straddling, date.documents, date.share) == (1, 0, 0, 0.0)


def test_without_other_parts_nothing_is_shared() -> None:
    (source,) = shared_keys(ITEMS, dict.fromkeys("abcde", "train"), "train", ["source"])
    assert (source.values, source.straddling, source.documents, source.share) == (2, 0, 0, 0.0)


def test_every_label_stands_in_every_part() -> None:
    assert labels_by_part(ITEMS, PARTS, ["train", "test", "validation"]) == {
        "train": {"claim": 3, "quantity": 0},
        "test": {"claim": 1, "quantity": 2},
        "validation": {"claim": 5, "quantity": 0},
    }


def made_texts(count: int) -> list[str]:
    chance = random.Random(2)
    words = [f"w{number}" for number in range(400)]
    texts = [" ".join(chance.choices(words, k=40)) for _ in range(count)]
    texts[7] = texts[3] + " and more"
    return texts


def test_the_nearest_neighbours_are_those_of_comparing_all() -> None:
    texts = made_texts(60)
    inside, outside = [each for each in range(60) if each % 4], list(range(0, 60, 4))
    outside.append(7)
    inside.remove(7)
    sketches = finish(sketched(texts))
    found = finish(nearest_across(texts, sketches, {True: inside, False: outside}, 0.5))
    assert (found.asked, found.above, len(found.pairs)) == (16, 1, 10)
    assert (found.pairs[0].first, found.pairs[0].second) == (7, 3)
    assert found.pairs[0].similarity == jaccard(shingles(texts[7]), shingles(texts[3]))
    assert 0 < found.mean < 0.1


def test_of_very_many_texts_two_hundred_are_asked() -> None:
    texts = made_texts(300)
    sketches = finish(sketched(texts))
    places = {True: list(range(20)), False: list(range(20, 300))}
    assert finish(nearest_across(texts, sketches, places, 0.5)).asked == 200
    again = {True: places[True], False: places[False][::-1]}
    assert finish(nearest_across(texts, sketches, places, 0.5)) == finish(
        nearest_across(texts, sketches, again, 0.5)
    )


def test_a_dataset_of_one_part_has_no_neighbours() -> None:
    texts = made_texts(10)
    sketches = finish(sketched(texts))
    for places in ({True: list(range(10)), False: []}, {True: [], False: list(range(10))}):
        found = finish(nearest_across(texts, sketches, places, 0.5))
        assert (found.asked, found.mean, found.above, found.pairs) == (0, 0.0, 0, ())
