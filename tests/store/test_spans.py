"""The spans of a layer come in reading order, or the damage is said."""

import sqlite3
from types import SimpleNamespace

import pytest

from annotator.model.errors import CorpusDamagedError
from annotator.model.span import reading_order
from annotator.store.packing import pack_id
from annotator.store.spans import Spans

TABLE = """
CREATE TABLE span (
  document, person, id, label, first, behind, fragments, attributes, note, flag)
"""


@pytest.fixture
def spans():
    connection = sqlite3.connect(":memory:")  # noqa: TID251 - no corpus, only its table
    connection.execute(TABLE)  # takes any value, as a page of a damaged file holds it
    keys = SimpleNamespace(key=lambda _: 1)

    def of(*places: tuple[object, object], names: str = "abcdefgh") -> Spans:
        for name, (first, behind) in zip(names, places, strict=False):
            row = (1, 1, pack_id(f"span {name}"), "claim", first, behind)
            connection.execute(
                "INSERT INTO span VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL)", row
            )
        return Spans(connection, keys, keys)

    yield of
    connection.close()


def test_a_layer_comes_outer_before_inner_and_by_id_where_places_are_the_same(spans):
    found = spans((7, 9), (0, 3), (0, 8), (0, 8), names="adcb").of_layer("d", "p")
    assert [span.id for span in found] == ["span b", "span c", "span d", "span a"]
    assert found == sorted(found, key=reading_order)


def test_a_place_that_is_no_number_is_damage(spans):
    with pytest.raises(CorpusDamagedError, match="cannot be read"):
        spans((7, 9), ("x", 3)).of_layer("d", "p")
