"""Documents are shared out so that nobody has more to do, and every pair meets."""

import itertools
import random
from collections import Counter

import pytest

from annotator.services.assigning.balancing import Load, Text, share_out


def texts(count, seed=1):
    chance = random.Random(seed)
    return [Text(f"d{number}", int(chance.lognormvariate(8, 1))) for number in range(count)]


@pytest.mark.parametrize(
    ("documents", "people", "each"),
    [(60, 3, 1), (60, 3, 2), (101, 5, 2), (200, 6, 3), (23, 4, 2), (7, 7, 1), (3, 5, 1)],
)
def test_loads_are_alike_and_every_pair_meets(documents, people, each):
    given = texts(documents)
    names = [f"p{number}" for number in range(people)]
    shares = share_out(given, names, {}, each, seed=1)
    numbers, characters, met = Counter(), Counter(), Counter()
    for text in given:
        assert len(set(shares[text.id])) == each
        for name in shares[text.id]:
            numbers[name] += 1
            characters[name] += text.length
        met.update(itertools.combinations(sorted(shares[text.id]), 2))
    counts = [numbers[name] for name in names]
    assert max(counts) - min(counts) <= 1
    lengths = [characters[name] for name in names]
    assert max(lengths) - min(lengths) <= max(text.length for text in given)
    if each > 1:
        pairs = [met[pair] for pair in itertools.combinations(names, 2)]
        assert max(pairs) - min(pairs) <= 2


def test_the_same_seed_gives_the_same_shares_in_any_order_of_texts():
    given, names = texts(40), ["p1", "p2", "p3"]
    first = share_out(given, names, {}, 2, seed=1)
    assert share_out(given[::-1], names, {}, 2, seed=1) == first
    assert share_out(given, names, {}, 2, seed=2) != first


def test_who_has_more_to_do_gets_less():
    given, names = texts(30), ["p1", "p2", "p3"]
    shares = share_out(given, names, {"p1": Load(12, 5000)}, 1, seed=1)
    counts = Counter(name for gets in shares.values() for name in gets)
    assert counts == {"p1": 2, "p2": 14, "p3": 14}


def test_who_has_a_text_counts_and_who_has_begun_it_comes_first():
    given = [
        Text("held", 10, frozenset({"p1", "gone"})),
        Text("half", 10, frozenset({"p1"})),
        Text("begun", 10, frozenset(), frozenset({"p3"})),
    ]
    shares = share_out(given, ["p1", "p2", "p3"], {"p3": Load(90, 90)}, 2, seed=1)
    assert shares["held"] == []
    assert shares["half"] == ["p2"]
    assert shares["begun"][0] == "p3"
    assert len(shares["begun"]) == 2


def test_a_text_for_more_people_than_there_are_goes_to_all():
    assert share_out([Text("a", 5)], ["p1", "p2"], {}, 9, seed=1).keys() == {"a"}
    assert sorted(share_out([Text("a", 5)], ["p1", "p2"], {}, 9, seed=1)["a"]) == ["p1", "p2"]
