"""Attributes and relations of spans that match."""

from annotator.analysis.detail_report import attribute_report, relation_report
from annotator.analysis.details import attribute_sums, relation_sums
from annotator.analysis.figures import Sheet
from tests.analysis.layers import measured, row

ROWS = [
    row(0, 0, (0, 9)),
    row(0, 1, (10, 19)),
    row(0, 2, (20, 29)),
    row(1, 0, (0, 8)),
    row(1, 1, (10, 19)),
    row(1, 0, (20, 29)),
]
"""Matched in place and label: rows 0 and 3, 1 and 4; rows 2 and 5 differ in label."""


def attributes(values):
    return attribute_sums(measured(ROWS), values)


def test_values_are_compared_where_spans_match():
    found = attributes(
        {
            0: {"tone": "calm", "certainty": 3},
            3: {"tone": "calm", "certainty": 4},
            1: {"tone": "calm"},
            2: {"tone": "calm"},
            5: {"tone": "calm"},
        }
    )
    assert found["tone"].equal == 2
    assert found["tone"].totals == {"calm": 3, None: 1}
    assert found["certainty"].equal == 0
    assert found["certainty"].totals == {3: 1, 4: 1}
    figures = attribute_report([found], Sheet(1, 100))
    assert figures["tone"]["agreement"].value == 0.5
    assert figures["certainty"]["agreement"].value == 0
    assert figures["tone"]["alpha"].value == 1 - (4 - 1) * (4 - 2) / (16 - 10)


def test_only_one_person_gave_values():
    found = attributes({4: {"tone": "calm"}, 3: {"tone": "calm"}})
    assert found["tone"].equal == 0
    assert found["tone"].totals == {"calm": 2, None: 2}


def test_a_repeated_span_gives_its_first_values():
    given = [*ROWS, row(0, 0, (0, 9))]
    found = attribute_sums(
        measured(given), {0: {"tone": "calm"}, 6: {"tone": "loud"}, 3: {"tone": "calm"}}
    )
    assert found["tone"].equal == 2


def test_nobody_gave_a_value():
    assert attributes({}) == {}
    assert attribute_report([{}], Sheet(1, 100)) == {}


def relations(*links, symmetric=()):
    return relation_sums(measured(ROWS), links, frozenset(symmetric))


def test_relations_are_compared_between_spans_that_match():
    found = relations((0, "causes", 0, 1), (1, "causes", 3, 4), (1, "causes", 4, 3))
    assert (found["causes"].same, found["causes"].comparable, found["causes"].all) == (1, 3, 3)
    figures = relation_report([found], Sheet(1, 100))
    assert figures["causes"]["f1"].value == 2 / 3
    assert figures["all"]["coverage"].value == 1


def test_the_ends_of_a_symmetric_relation_may_be_swapped():
    links = ((0, "equals", 0, 1), (1, "equals", 4, 3))
    assert relations(*links)["equals"].same == 0
    assert relations(*links, symmetric=["equals"])["equals"].same == 1


def test_a_relation_to_a_span_that_only_one_marked_cannot_be_compared():
    given = [*ROWS, row(0, 0, (33, 39))]
    links = [(0, "causes", 0, 6), (1, "causes", 3, 4)]
    found = relation_sums(measured(given), links, frozenset())
    assert (found["causes"].same, found["causes"].comparable, found["causes"].all) == (0, 1, 2)
    figures = relation_report([found], Sheet(1, 100))
    assert figures["causes"]["coverage"].value == 0.5
    assert figures["causes"]["f1"].value == 0


def test_types_are_apart_and_together():
    found = relations((0, "causes", 0, 1), (1, "denies", 3, 4))
    figures = relation_report([found], Sheet(1, 100))
    assert set(figures) == {"all", "causes", "denies"}
    assert figures["causes"]["f1"].value == 0
    assert relation_report([], Sheet(1, 100)) == {}
