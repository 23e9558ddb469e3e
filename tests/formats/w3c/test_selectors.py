"""Where annotations of others are: positions of two kinds, quotes, and re-anchoring."""

import pytest

from annotator.formats.exchange import OnDrift
from annotator.model.errors import FormatError
from annotator.model.offsets import OffsetUnit
from tests.formats.w3c.annotations import (
    ANNA,
    HERE,
    IT_RAINS,
    TEXT,
    annotation,
    places,
    read,
    selectors,
    written,
)


@pytest.mark.parametrize("unit", OffsetUnit)
def test_what_positions_count_is_told_by_the_quotes_or_by_a_person(tmp_path, unit):
    by = int(unit is OffsetUnit.UTF16)
    path = written(
        tmp_path, annotation(1, selectors(IT_RAINS + by, IT_RAINS + 8 + by, "it rains"))
    )
    assert places(read(path)[0]) == [(IT_RAINS, IT_RAINS + 8)]
    path = written(tmp_path, annotation(1, selectors(IT_RAINS + by, IT_RAINS + 8 + by, None)))
    assert places(read(path, unit=unit)[0]) == [(IT_RAINS, IT_RAINS + 8)]
    assert places(read(path)[0]) == [(IT_RAINS + by, IT_RAINS + 8 + by)]


def test_a_quote_elsewhere_is_drift_and_moves_to_where_its_surroundings_are(tmp_path):
    drifted = annotation(1, selectors(3, 11, "It rains", prefix="rains. 😀 ", suffix="."))
    path = written(tmp_path, drifted)
    assert places(read(path)[0]) == [(2, 10)]
    path = written(tmp_path, drifted, text=f"Now: {TEXT}")
    with pytest.raises(FormatError, match=r'a.jsonld:1 \(1\).* says "It rains", but'):
        read(path)
    (skipped,) = read(path, on_drift=OnDrift.SKIP)
    assert places(skipped) == []
    assert len(skipped.drifts) == 1
    (moved,) = read(path, on_drift=OnDrift.RE_ANCHOR)
    last = f"Now: {TEXT}".rindex("It rains")
    assert places(moved) == [(last, last + 8)]
    assert moved.drifts[0].moved_to == ((last, last + 8),)


def test_without_surroundings_the_nearest_place_is_taken(tmp_path):
    path = written(tmp_path, annotation(1, selectors(4, 12, "It rains", prefix="", suffix="")))
    assert places(read(path, on_drift=OnDrift.RE_ANCHOR)[0]) == [(2, 10)]


def test_a_quote_without_a_position_stands_where_only_it_can(tmp_path):
    path = written(tmp_path, [annotation(1, selectors(None, None, "Anna"))])
    assert places(read(path)[0]) == [(ANNA, ANNA + 4)]
    last = TEXT.rindex("It rains")
    quote = selectors(None, None, "It rains", prefix=". 😀 ")
    assert places(read(written(tmp_path, [annotation(1, quote)]))[0]) == [(last, last + 8)]
    for exact in ("It rains", "nowhere"):
        path = written(
            tmp_path, [annotation(1, selectors(None, None, exact)), annotation(2, HERE)]
        )
        with pytest.raises(FormatError, match=f'the quote "{exact}" stands nowhere'):
            read(path)
        (found,) = read(path, on_drift=OnDrift.SKIP)
        assert found.left_out == {"quotes that stand nowhere or in several places": 1}


def test_quotes_without_end_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.formats.w3c.selectors.MOST_WORK", 3000)
    quotes = [annotation(number, selectors(None, None, "Anna")) for number in range(5)]
    with pytest.raises(FormatError, match=r"a.jsonld:1 \(3\).* too many quotes"):
        read(written(tmp_path, quotes))


def test_a_range_of_characters_in_the_iri_is_a_position(tmp_path):
    one = annotation(1, None) | {"target": f"t.txt#char={ANNA},{ANNA + 4}"}
    two = annotation(2, {"type": "FragmentSelector", "value": f"char={ANNA},{ANNA + 4}"})
    (found,) = read(written(tmp_path, [one, two]))
    assert places(found) == [(ANNA, ANNA + 4)] * 2
