"""Columns have equal fingerprints if and only if they hold the same."""

from typing import Any

import pyarrow as pa
import pytest

from annotator.formats.arrow_digest import ArrowDigest

KINDS: list[tuple[Any, list[Any]]] = [
    (pa.string(), ["a", None, "", "é😀", "bc"]),
    (pa.int64(), [1, None, 0, -5, 2]),
    (pa.float64(), [1.5, None, 0.0, -5.0, 2.0]),
    (pa.bool_(), [True, None, False, True, True]),
    (pa.list_(pa.string()), [["a", "b"], None, [], [None, ""], ["ab"]]),
    (pa.list_(pa.list_(pa.int64())), [[[1, 2]], None, [], [[3, 4], [5, 6]], [[7]]]),
    (
        pa.list_(pa.struct([("id", pa.string()), ("start", pa.int64())])),
        [[{"id": "a", "start": 1}], None, [], [{"id": None, "start": 2}, None], [{}]],
    ),
]


def digest(*arrays: Any) -> bytes:
    result = ArrowDigest()
    for array in arrays:
        result.add(array)
    return result.value()


@pytest.mark.parametrize(("kind", "values"), KINDS, ids=lambda each: str(each)[:30])
def test_only_the_same_values_in_the_same_order_have_a_digest(
    kind: Any, values: list[Any]
) -> None:
    same = pa.array(values, kind)
    middle = pa.array([values[4], *values, values[0]], kind).slice(1, len(values))
    assert digest(middle) == digest(same)
    others = [values[::-1], values[:4], [*values, None], [values[0], *values[2:], None]]
    others += [[*values[:place], values[0], *values[place + 1 :]] for place in range(1, 5)]
    found = {digest(pa.array(other, kind)) for other in others if other != values}
    assert digest(same) not in found
    assert digest(pa.nulls(5, kind)) != digest(pa.nulls(4, kind))


def test_bytes_behind_a_missing_value_do_not_count() -> None:
    valid = pa.py_buffer(b"\x05")
    ones = pa.Array.from_buffers(
        pa.int64(), 3, [valid, pa.array([1, 7, 3], pa.int64()).buffers()[1]]
    )
    assert digest(ones) == digest(pa.array([1, None, 3], pa.int64()))


def test_characters_do_not_move_from_one_text_to_the_next() -> None:
    assert digest(pa.array(["ab", "c"])) != digest(pa.array(["a", "bc"]))
    assert digest(pa.array(["ab"]), pa.array(["c"])) != digest(pa.array(["ab", "c"]))
