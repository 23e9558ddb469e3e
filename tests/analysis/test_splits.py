"""Splits: no group on both sides, shares kept as far as groups allow, old parts kept."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.splits import Item, Plan, divide

SHARES = {"train": 0.8, "validation": 0.1, "test": 0.1}


def an_item(number: int, **facts) -> Item:
    return Item(f"d{number:05}", **facts)


def figures(items: list[Item], part_of: dict[str, str]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for item in items:
        counts = found.setdefault(part_of[item.id], Counter())
        counts["documents"] += 1
        counts.update(item.labels)
    return found


def test_shares_are_kept_for_documents_and_for_every_label() -> None:
    chance = random.Random(4)
    items = [
        an_item(
            number,
            labels={
                "claim": chance.randrange(9),
                "quantity": chance.choice([0, 0, 0, 0, 0, 0, 5]),
                "rare": int(number % 20 == 0),
            },
            keys=(("source", str(chance.randrange(300))),),
        )
        for number in range(2000)
    ]
    division = divide(items, Plan(SHARES, 1, ("source",)))
    found = figures(items, division.part_of)
    for name, total in figures(items, dict.fromkeys(division.part_of, "all"))["all"].items():
        for part, share in SHARES.items():
            assert found[part][name] / total == pytest.approx(share, abs=0.025), (part, name)


def test_keys_of_other_kinds_keep_nothing_together() -> None:
    items = [an_item(number, keys=(("source", "one"),)) for number in range(100)]
    assert len(divide(items, Plan(SHARES, 1, ("author",))).groups) == 100
    assert len(divide(items, Plan(SHARES, 1, ("source",))).groups) == 1


def test_documents_that_others_connect_stay_together() -> None:
    items = [
        an_item(0, keys=(("source", "a"),)),
        an_item(1, keys=(("source", "a"), ("claim", "x"))),
        an_item(2, keys=(("claim", "x"),)),
        an_item(3, keys=(("claim", "a"),)),
    ]
    division = divide(items, Plan(SHARES, 1, ("source", "claim")))
    assert division.groups[0] == ("d00000", "d00001", "d00002")
    assert len({division.part_of[each] for each in division.groups[0]}) == 1


def test_another_seed_gives_another_division_and_the_same_seed_the_same() -> None:
    items = [an_item(number) for number in range(200)]
    one, same, other = (divide(items, Plan(SHARES, seed)).part_of for seed in (1, 1, 2))
    assert one == same
    assert one != other
    assert divide(items[::-1], Plan(SHARES, 1)).part_of == one
    assert Counter(one.values()) == {"train": 160, "validation": 20, "test": 20}


def test_a_test_set_stays_a_test_set() -> None:
    items = [an_item(number, keys=(("claim", str(number // 2)),)) for number in range(40)]
    first = divide(items[:20], Plan(SHARES, 1, ("claim",))).part_of
    later = [Item(item.id, item.labels, item.keys, first.get(item.id)) for item in items]
    second = divide(later, Plan(SHARES, 9, ("claim",)))
    assert {each: second.part_of[each] for each in first} == first
    assert second.conflicts == ()
    joining = [*later, an_item(99, keys=(("claim", "5"),))]
    assert divide(joining, Plan(SHARES, 9, ("claim",))).part_of["d00099"] == first["d00010"]


def test_a_group_that_was_torn_before_is_reported_and_nothing_is_moved() -> None:
    both = (("claim", "x"),)
    items = [
        an_item(1, keys=both, fixed="train"),
        an_item(2, keys=both, fixed="test"),
        an_item(3, keys=both),
        an_item(4),
    ]
    division = divide(items, Plan(SHARES, 1, ("claim",)))
    (conflict,) = division.conflicts
    assert conflict.parts == ("test", "train")
    assert conflict.stay == ("d00001", "d00002")
    assert conflict.held_back == ("d00003",)
    assert division.part_of["d00001"] == "train"
    assert division.part_of["d00002"] == "test"
    assert set(division.part_of) == {"d00001", "d00002", "d00004"}


keys = st.lists(
    st.tuples(st.sampled_from(["source", "claim", "near"]), st.sampled_from("abcdef")),
    max_size=3,
)
some_items = st.lists(
    st.tuples(
        keys,
        st.dictionaries(st.sampled_from("xyz"), st.integers(0, 5)),
        st.sampled_from([None, None, None, "train", "test"]),
    ),
    max_size=25,
)


@given(some_items, st.integers(), st.sets(st.sampled_from(["source", "claim", "near"])))
def test_no_division_ever_breaks_a_group_or_moves_a_document(made, seed, kinds) -> None:
    items = [
        an_item(number, labels=labels, keys=tuple(found), fixed=fixed)
        for number, (found, labels, fixed) in enumerate(made)
    ]
    division = divide(items, Plan(SHARES, seed, tuple(sorted(kinds))))
    torn = {each for one in division.conflicts for each in one.stay + one.held_back}
    held_back = {each for one in division.conflicts for each in one.held_back}
    assert set(division.part_of) == {item.id for item in items} - held_back
    assert sorted(each for group in division.groups for each in group) == [i.id for i in items]
    for group in division.groups:
        assert set(group) <= torn or len({division.part_of[each] for each in group}) == 1
    for item in items:
        assert item.fixed is None or division.part_of[item.id] == item.fixed
    for kind, value in {key for item in items for key in item.keys if key[0] in kinds}:
        together = [item.id for item in items if (kind, value) in item.keys]
        assert sum(set(together) <= set(group) for group in division.groups) == 1
    assert division.part_of.keys() >= {i.id for i in items if i.fixed}
    assert divide(items[::-1], Plan(SHARES, seed, tuple(sorted(kinds)))) == division
